import { addDays, followUpKinds, reportActions, type FollowUpKind } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, DayField, TextArea, TextField } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { YesOrNo } from '../register/yes-or-no.tsx'
import type { ReportFormProps } from './action-form.ts'
import { AddFollowUp } from './report-documents.ts'

const daysToTalk = 7

/** A talk or a measure, with an owner and a day. */
export function FollowUpForm({ report: { id }, today, onDone, onWrongState }: ReportFormProps) {
  const { t, word } = useLanguage()
  const f = t.report.forms
  const { draft, change, forget, isKept } = useDraft(`indberetning.${id}.ny-opfoelgning`, {
    followUpId: crypto.randomUUID(),
    kind: null as FollowUpKind | null,
    what: '',
    owner: '',
    dueOn: addDays(today, daysToTalk),
    inPlan: null as boolean | null,
  })
  return (
    <MutationForm
      label={word(reportActions, 'ADD_FOLLOW_UP')}
      submit={word(reportActions, 'ADD_FOLLOW_UP')}
      document={AddFollowUp}
      variables={() => ({
        input: {
          id,
          followUpId: draft.followUpId,
          kind: draft.kind!,
          what: draft.what.trim(),
          owner: draft.owner.trim(),
          dueOn: draft.dueOn,
          inPlan: draft.inPlan === true,
        },
      })}
      empty={() => [
        ...(draft.kind ? [] : ['kind']),
        ...(draft.what.trim() ? [] : ['what']),
        ...(draft.owner.trim() ? [] : ['owner']),
        ...(draft.dueOn ? [] : ['dueOn']),
        ...(draft.inPlan === null ? ['inPlan'] : []),
      ]}
      onDone={() => {
        forget()
        // The next one is another.
        change({ followUpId: crypto.randomUUID() })
        onDone()
      }}
      onWrongState={onWrongState}
      more={isKept && <span className="small">{t.form.draftKept}</span>}
    >
      <Choice
        name="kind"
        label={f.kind}
        value={draft.kind}
        options={followUpKinds.map(({ code }) => ({ value: code, label: word(followUpKinds, code) }))}
        onChange={(kind) => change({ kind })}
      />
      <TextArea name="what" label={f.what} rows={3} value={draft.what} onChange={(what) => change({ what })} />
      <TextField name="owner" label={f.owner} value={draft.owner} onChange={(owner) => change({ owner })} />
      <DayField name="dueOn" label={f.dueOn} min={today} value={draft.dueOn} onChange={(dueOn) => change({ dueOn })} />
      <YesOrNo name="inPlan" label={f.inPlan} value={draft.inPlan} onChange={(inPlan) => change({ inPlan })} />
    </MutationForm>
  )
}
