import type { ComponentType } from 'react'
import { complaintActions, type CalendarDate, type ComplaintAction } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import type { CaseFormProps, ComplaintCase } from './case-form.tsx'
import { AppealForm, CloseForm, DecideAppealForm, DecideForm } from './decision-forms.tsx'
import { GuideGuardianForm, HearHomeForm, HoldTalkForm } from './examine-forms.tsx'
import { LinkIncidentForm, NameHomeForm, RecogniseChildForm } from './identify-forms.tsx'
import { ForwardForm, ReceiveForm } from './receive-forms.tsx'
import { UnlinkIncidentForm } from './unlink-form.tsx'

/** In the order of the case. What whoever complained, or the home, can do has its form on their own pages. */
const forms = {
  RECEIVE: ReceiveForm,
  NAME_HOME: NameHomeForm,
  RECOGNISE_CHILD: RecogniseChildForm,
  HEAR_HOME: HearHomeForm,
  HOLD_TALK: HoldTalkForm,
  DECIDE: DecideForm,
  DECIDE_APPEAL: DecideAppealForm,
  CLOSE: CloseForm,
  LINK_INCIDENT: LinkIncidentForm,
  UNLINK_INCIDENT: UnlinkIncidentForm,
  GUIDE_GUARDIAN: GuideGuardianForm,
  APPEAL: AppealForm,
  FORWARD: ForwardForm,
} as const satisfies Partial<Record<ComplaintAction, ComponentType<CaseFormProps>>>

export type DeskAction = keyof typeof forms

interface CaseActionsProps {
  complaint: ComplaintCase
  today: CalendarDate
  municipalities: ReadonlyMap<string, string>
  /** With the sentence that says what was done. */
  onDone: (sentence: string) => void
  onWrongState: (state: string) => void
}

/** What can be done now, as the server says it: one small form each, what leads on first. */
export function CaseActions({ complaint, today, municipalities, onDone, onWrongState }: CaseActionsProps) {
  const { t, word } = useLanguage()
  const { allowedActions, version } = complaint
  const actions = (Object.keys(forms) as DeskAction[]).filter((action) => allowedActions.includes(action))
  if (actions.length === 0) return null
  const next = nextOf(complaint)
  return (
    <section className="actions no-print" id="handlinger">
      <h2>{t.complaint.now}</h2>
      {actions.map((action) => {
        const ActionForm = forms[action]
        return (
          <details key={`${action} ${version}`} open={action === next}>
            <summary>
              <h3>{word(complaintActions, action)}</h3>
            </summary>
            <div className="prose">
              <ActionForm
                complaint={complaint}
                today={today}
                municipalities={municipalities}
                onDone={() => onDone(t.complaintForms.done[action])}
                onWrongState={onWrongState}
              />
            </div>
          </details>
        )
      })}
    </section>
  )
}

/** What is next on the way to a decision, and the one form that stands open; undefined when it waits for somebody else. */
export function nextOf({ allowedActions, hearings, talk }: ComplaintCase): DeskAction | undefined {
  const may = (action: DeskAction) => allowedActions.includes(action)
  const asked = (hearings ?? []).length > 0
  if (may('RECEIVE')) return 'RECEIVE'
  if (may('NAME_HOME')) return 'NAME_HOME'
  if (may('HEAR_HOME') && !asked) return 'HEAR_HOME'
  if (may('HOLD_TALK') && !talk) return 'HOLD_TALK'
  if (may('DECIDE')) return (hearings ?? []).some(({ answeredAt, overdue }) => answeredAt == null && !overdue) ? undefined : 'DECIDE'
  return (['DECIDE_APPEAL', 'CLOSE'] as const).find(may)
}
