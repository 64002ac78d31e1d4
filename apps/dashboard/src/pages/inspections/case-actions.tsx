import type { ComponentType } from 'react'
import { inspectionActions, type CalendarDate, type InspectionAction } from '@tilsynsblik/vocabulary'
import type { InspectionCaseRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import type { ActionFormProps } from './action-form.ts'
import { CarryOutForm } from './carry-out-form.tsx'
import { CancelForm, CloseForm } from './close-forms.tsx'
import { FinaliseForm } from './finalise-form.tsx'
import { FindingsForm } from './findings-form.tsx'
import { CheckFollowUpForm } from './follow-up-form.tsx'
import { HearingForm } from './hearing-form.tsx'
import { ReplanForm } from './plan-form.tsx'

const forms: Record<InspectionAction, ComponentType<ActionFormProps>> = {
  REPLAN: ReplanForm,
  CARRY_OUT: CarryOutForm,
  FILE_FINDINGS: FindingsForm,
  SEND_TO_HEARING: HearingForm,
  FINALISE: FinaliseForm,
  CHECK_FOLLOW_UP: CheckFollowUpForm,
  CLOSE: CloseForm,
  CANCEL: CancelForm,
}

/** Those that lead the case away from where it was going stand folded. */
const aside: readonly InspectionAction[] = ['REPLAN', 'CANCEL']

interface CaseActionsProps {
  inspection: InspectionCaseRecordFragment
  today: CalendarDate
  /** With the sentence that says what was done. */
  onDone: (sentence: string) => void
  onWrongState: (state: string) => void
}

/** What can be done now, as the server says it: one form each. */
export function CaseActions({ inspection, today, onDone, onWrongState }: CaseActionsProps) {
  const { t, word } = useLanguage()
  const { allowedActions, version } = inspection
  const inOrder = [...allowedActions].toSorted((a, b) => Number(aside.includes(a)) - Number(aside.includes(b)))
  return (
    <section className="actions">
      <h2>{t.inspection.now}</h2>
      {inOrder.length === 0 && <p>{t.inspection.nothingToDo}</p>}
      {inOrder.map((action, index) => {
        const ActionForm = forms[action]
        return (
          <details key={`${action} ${version}`} open={index === 0 && !aside.includes(action)}>
            <summary>
              <h3>{word(inspectionActions, action)}</h3>
            </summary>
            <div className="prose">
              <ActionForm
                inspection={inspection}
                today={today}
                onDone={() => onDone(t.inspection.done[action])}
                onWrongState={onWrongState}
              />
            </div>
          </details>
        )
      })}
    </section>
  )
}
