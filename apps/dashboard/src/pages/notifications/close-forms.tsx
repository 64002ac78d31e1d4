import { closingReasons, processSteps, type ClosingReason, type ProcessStepCode } from '@tilsynsblik/vocabulary'
import { useColleagues } from '../../gateway/colleagues.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { useFormField } from '../../ui/form-context.ts'
import { Choice, Select, TextArea, TextField } from '../../ui/form-fields.tsx'
import { OneAction, type CaseFormProps } from './case-form.tsx'
import { CloseNotification, HandOverNotification } from './notification-documents.ts'
import { textOf } from '../required.ts'

/** To another adviser, with a note: each change is a loss to the child, so that it is counted. */
export function HandOverForm(form: CaseFormProps) {
  const { id, version, secondAdviser } = form.notification
  const { t } = useLanguage()
  const f = t.notificationForms.handOver
  const colleagues = useColleagues().map((one) => ({ value: one.id, label: one.name }))
  const { draft, change, ...kept } = useDraft(`underretning.${id}.overdrag`, {
    to: null as string | null,
    second: secondAdviser ?? '',
    note: '',
  })
  const { to, second, note } = draft
  return (
    <OneAction
      action="HAND_OVER"
      document={HandOverNotification}
      required={{ to, note }}
      input={() => ({ id, version, to: to!, second: second || null, note: note.trim() })}
      kept={kept}
      form={form}
    >
      <Select name="to" label={f.to} value={to} options={colleagues} onChange={(next) => change({ to: next })} />
      <Select
        name="second"
        label={f.second}
        help={f.secondHelp}
        optional
        value={second}
        options={[{ value: '', label: f.nobody }, ...colleagues.filter(({ value }) => value !== to)]}
        onChange={(next) => change({ second: next })}
      />
      <TextArea name="note" label={f.note} help={f.noteHelp} value={note} onChange={(next) => change({ note: next })} />
    </OneAction>
  )
}

/** Refused while a step is open: each of them is named. */
export function CloseForm(form: CaseFormProps) {
  const { id, version, plan, receipt } = form.notification
  const { t, word } = useLanguage()
  const f = t.notificationForms.close
  const { draft, change, ...kept } = useDraft(`underretning.${id}.afslut`, {
    reason: null as ClosingReason | null,
    note: '',
    leader: '',
    feedback: '',
  })
  const { reason, note, leader, feedback } = draft
  // Another municipality takes the open steps over with the case.
  const open = (reason === 'TRANSFERRED' ? [] : plan).filter(
    ({ step, required, state }) => required && step !== 'CLOSING' && (state === 'OPEN' || state === 'LATER'),
  )
  return (
    <OneAction
      act
      action="CLOSE"
      document={CloseNotification}
      required={{ reason, note, leader }}
      input={() => ({ id, version, reason: reason!, note: note.trim(), leader: leader.trim(), feedback: textOf(feedback) })}
      kept={kept}
      form={form}
    >
      {open.length > 0 && (
        <div className="missing-summary">
          <p>{f.open(open.length)}</p>
          <ul>
            {open.map(({ step }) => (
              <OpenStep key={step} step={step} />
            ))}
          </ul>
        </div>
      )}
      <Choice
        name="reason"
        label={f.reason}
        help={f.reasonHelp}
        value={reason}
        options={closingReasons.map(({ code }) => ({ value: code, label: word(closingReasons, code) }))}
        onChange={(next) => change({ reason: next })}
      />
      <TextArea name="note" label={f.note} rows={3} value={note} onChange={(next) => change({ note: next })} />
      <TextField name="leader" label={f.leader} value={leader} onChange={(next) => change({ leader: next })} />
      <TextArea
        name="feedback"
        label={receipt.reachesHere ? f.feedbackHere : f.feedback}
        help={receipt.reachesHere ? f.feedbackHereHelp : f.feedbackHelp}
        optional
        rows={3}
        value={feedback}
        onChange={(next) => change({ feedback: next })}
      />
    </OneAction>
  )
}

/** Where the link of the summary leads when closing is refused for this step; from there to the step in the plan. */
function OpenStep({ step }: { step: ProcessStepCode }) {
  const { word } = useLanguage()
  const name = word(processSteps, step)
  const { id } = useFormField(`steps.${step}`, name)
  return (
    <li>
      <a id={id} href={`#trin-${step}`}>
        {name}
      </a>
    </li>
  )
}
