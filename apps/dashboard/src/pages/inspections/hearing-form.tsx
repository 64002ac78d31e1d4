import { addDays } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { DayField } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import type { ActionFormProps } from './action-form.ts'
import { SendToHearing } from './inspection-documents.ts'

/** Two weeks, unless the supervisor says otherwise. */
const usualDays = 14

/** Shows the findings to the home, and asks for its answer. */
export function HearingForm({ inspection: { id, version }, today, onDone, onWrongState }: ActionFormProps) {
  const { t } = useLanguage()
  const { draft, change, forget } = useDraft(`tilsyn.${id}.hoering`, { answerBy: addDays(today, usualDays) })
  const i = t.inspection
  return (
    <MutationForm
      label={i.actions.SEND_TO_HEARING}
      submit={i.actions.SEND_TO_HEARING}
      document={SendToHearing}
      variables={() => ({ input: { id, version, answerBy: draft.answerBy } })}
      empty={() => (draft.answerBy ? [] : ['answerBy'])}
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
    >
      <p>{i.hearingHelp}</p>
      <DayField name="answerBy" label={i.answerByLabel} min={today} value={draft.answerBy} onChange={(answerBy) => change({ answerBy })} />
    </MutationForm>
  )
}
