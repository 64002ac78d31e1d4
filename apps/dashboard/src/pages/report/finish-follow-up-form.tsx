import type { CalendarDate } from '@tilsynsblik/vocabulary'
import type { FollowUpLineFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { DayField, TextArea, TextField } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { YesOrNo } from '../register/yes-or-no.tsx'
import { FinishFollowUp } from './report-documents.ts'

interface FinishFollowUpFormProps {
  id: string
  followUp: FollowUpLineFragment
  today: CalendarDate
  onDone: () => void
  onWrongState: (state: string) => void
}

/** It was done: when, what came of it, who was told. */
export function FinishFollowUpForm({ id, followUp, today, onDone, onWrongState }: FinishFollowUpFormProps) {
  const { t } = useLanguage()
  const f = t.report.forms
  const isTalk = followUp.kind === 'REPAIR_TALK' || followUp.kind === 'WITNESSES'
  const { draft, change, forget } = useDraft(`indberetning.${id}.opfoelgning.${followUp.id}`, {
    doneOn: today,
    result: '',
    toldTo: '',
    declined: null as boolean | null,
  })
  return (
    <details className="aside-form no-print">
      <summary>{t.report.finish}</summary>
      <MutationForm
        label={t.report.finish}
        submit={t.report.finish}
        document={FinishFollowUp}
        variables={() => ({
          input: {
            id,
            followUpId: followUp.id,
            doneOn: draft.doneOn,
            result: draft.result.trim(),
            toldTo: draft.toldTo.trim() || null,
            declined: isTalk ? draft.declined : null,
          },
        })}
        empty={() => [...(draft.doneOn ? [] : ['doneOn']), ...(draft.result.trim() ? [] : ['result'])]}
        onDone={() => {
          forget()
          onDone()
        }}
        onWrongState={onWrongState}
      >
        <DayField name="doneOn" label={f.doneOn} max={today} value={draft.doneOn} onChange={(doneOn) => change({ doneOn })} />
        {isTalk && (
          <YesOrNo name="declined" label={f.declined} optional value={draft.declined} onChange={(declined) => change({ declined })} />
        )}
        <TextArea name="result" label={f.result} rows={3} value={draft.result} onChange={(result) => change({ result })} />
        <TextField name="toldTo" label={f.toldTo} optional value={draft.toldTo} onChange={(toldTo) => change({ toldTo })} />
      </MutationForm>
    </details>
  )
}
