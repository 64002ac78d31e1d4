import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, DayField, TextArea } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import type { ActionFormProps } from './action-form.ts'
import { CheckFollowUp } from './inspection-documents.ts'

/** What was seen of one thing the home had to do. */
export function CheckFollowUpForm({ inspection: { id, version, followUps }, today, onDone, onWrongState }: ActionFormProps) {
  const { t, format } = useLanguage()
  const i = t.inspection
  const waiting = followUps.filter(({ checkedOn }) => !checkedOn)
  const { draft, change, forget } = useDraft(`tilsyn.${id}.opfoelgning`, {
    followUpId: waiting.length === 1 ? waiting[0]!.id : null,
    checkedOn: today,
    result: '',
  })
  const { followUpId, checkedOn, result } = draft
  return (
    <MutationForm
      label={i.actions.CHECK_FOLLOW_UP}
      submit={i.actions.CHECK_FOLLOW_UP}
      document={CheckFollowUp}
      variables={() => ({ input: { id, version, followUpId: followUpId!, checkedOn, result: result.trim() } })}
      empty={() => [!followUpId && 'followUpId', !checkedOn && 'checkedOn', !result.trim() && 'result'].filter((path) => path !== false)}
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
    >
      <Choice
        name="followUpId"
        label={i.whichFollowUp}
        value={followUpId}
        options={waiting.map(({ id: value, what, dueOn }) => ({ value, label: what, help: i.due(format.date(dueOn)) }))}
        onChange={(next) => change({ followUpId: next })}
      />
      <DayField name="checkedOn" label={i.checkedOn} max={today} value={checkedOn} onChange={(next) => change({ checkedOn: next })} />
      <TextArea name="result" label={i.result} help={i.resultHelp} rows={3} value={result} onChange={(next) => change({ result: next })} />
    </MutationForm>
  )
}
