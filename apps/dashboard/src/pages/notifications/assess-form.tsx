import { assessors, type Assessor } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { TextArea, Ticks } from '../../ui/form-fields.tsx'
import { MomentField } from '../register/moment-field.tsx'
import { YesOrNo } from '../register/yes-or-no.tsx'
import { OneAction, type CaseFormProps } from './case-form.tsx'
import { instantOfMoment, isHalf, nowOn } from './intake-form.ts'
import { AssessNotification } from './notification-documents.ts'
import { textOf } from '../required.ts'

/** Danger or not, acute or not, and who said so: within 24 hours of the minute it came. */
export function AssessForm(form: CaseFormProps) {
  const { id, version, kinds, earlier } = form.notification
  const { t, word } = useLanguage()
  const f = t.notificationForms.assess
  const { draft, change, ...kept } = useDraft(`underretning.${id}.vurder`, {
    when: nowOn(form.today),
    danger: null as boolean | null,
    acute: null as boolean | null,
    acuteAction: '',
    reasons: '',
    participants: ['ADVISER'] as Assessor[],
    disagreement: '',
  })
  const { when, danger, acute, acuteAction, reasons, participants, disagreement } = draft
  const isAbuse = kinds.some((kind) => kind !== 'CONCERN')
  return (
    <OneAction
      action="ASSESS"
      document={AssessNotification}
      required={{
        danger,
        acute,
        ...(acute && { acuteAction }),
        reasons,
        participants,
        ...(isHalf(when, form.today) && { assessedAt: null }),
      }}
      input={() => ({
        id,
        version,
        assessedAt: instantOfMoment(when),
        danger: danger!,
        acute: acute!,
        acuteAction: acute ? textOf(acuteAction) : null,
        reasons: reasons.trim(),
        participants,
        disagreement: textOf(disagreement),
      })}
      kept={kept}
      form={form}
    >
      <YesOrNo name="danger" label={f.danger} value={danger} onChange={(next) => change({ danger: next })} />
      <YesOrNo name="acute" label={f.acute} value={acute} onChange={(next) => change({ acute: next })} />
      {acute && (
        <TextArea
          name="acuteAction"
          label={f.acuteAction}
          rows={3}
          value={acuteAction}
          onChange={(next) => change({ acuteAction: next })}
        />
      )}
      <TextArea name="reasons" label={f.reasons} help={f.reasonsHelp} value={reasons} onChange={(next) => change({ reasons: next })} />
      <Ticks
        name="participants"
        label={f.participants}
        help={[isAbuse && f.participantsAbuse, earlier?.reassessment && f.participantsAgain].filter(Boolean).join(' ')}
        values={participants}
        options={assessors.map(({ code }) => ({ value: code, label: word(assessors, code) }))}
        onChange={(next) => change({ participants: next })}
      />
      <TextArea
        name="disagreement"
        label={f.disagreement}
        help={f.disagreementHelp}
        optional
        rows={3}
        value={disagreement}
        onChange={(next) => change({ disagreement: next })}
      />
      <MomentField
        name="assessedAt"
        label={f.assessedAt}
        help={f.nowHelp}
        value={when}
        max={form.today}
        onChange={(next) => change({ when: next })}
      />
    </OneAction>
  )
}
