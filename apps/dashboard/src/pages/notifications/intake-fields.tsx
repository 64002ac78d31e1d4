import { concernKinds, psychologicalForms, suspects } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { Choice, TextArea, TextField, Ticks } from '../../ui/form-fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { YesOrNo } from '../register/yes-or-no.tsx'
import type { IntakeDraft } from './intake-form.ts'

export interface IntakeFieldsProps {
  draft: IntakeDraft
  change: (patch: Partial<IntakeDraft>) => void
}

/** As it was said, before anything is made of it. */
export function WordsFields({ draft, change }: IntakeFieldsProps) {
  const { t } = useLanguage()
  const i = t.intake
  return (
    <>
      <TextArea name="words" label={i.words} help={i.wordsHelp} rows={6} value={draft.words} onChange={(words) => change({ words })} />
      <TextArea
        name="observation"
        label={i.observation}
        help={i.observationHelp}
        optional
        value={draft.observation}
        onChange={(observation) => change({ observation })}
      />
      <TextArea
        name="otherKnowledge"
        label={i.otherKnowledge}
        optional
        rows={3}
        value={draft.otherKnowledge}
        onChange={(otherKnowledge) => change({ otherKnowledge })}
      />
    </>
  )
}

/** What it is about, and at whom it points. */
export function ConcernFields({ draft, change }: IntakeFieldsProps) {
  const { t, word } = useLanguage()
  const i = t.intake
  const { kinds, psychologicalForm, suspected } = draft
  return (
    <>
      <Ticks
        name="kinds"
        label={i.kinds}
        help={i.kindsHelp}
        values={kinds}
        options={concernKinds.map(({ code }) => ({ value: code, label: word(concernKinds, code) }))}
        onChange={(next) => change({ kinds: next })}
      />
      {kinds.includes('PSYCHOLOGICAL') && (
        <Choice
          name="psychologicalForm"
          label={i.psychologicalForm}
          value={psychologicalForm}
          options={psychologicalForms.map(({ code }) => ({ value: code, label: word(psychologicalForms, code) }))}
          onChange={(next) => change({ psychologicalForm: next })}
        />
      )}
      <Ticks
        name="suspected"
        label={i.suspected}
        optional
        values={suspected}
        options={suspects.map(({ code }) => ({ value: code, label: word(suspects, code) }))}
        onChange={(next) => change({ suspected: next })}
      />
      {suspected.includes('GUARDIAN') && (
        <Notice act>
          <p>
            <strong>{i.lockGoesOn}</strong> {i.lockMeans}
          </p>
        </Notice>
      )}
    </>
  )
}

/** Who it is, as far as anybody knows, when it is no child with a reference. */
export function WhoIsItField({ draft, change }: IntakeFieldsProps) {
  const { t } = useLanguage()
  return (
    <TextField
      name="whoIsIt"
      label={t.intake.whoIsIt}
      help={t.intake.whoIsItHelp}
      value={draft.whoIsIt}
      onChange={(whoIsIt) => change({ whoIsIt })}
    />
  )
}

export function GuardianFields({ draft, change }: IntakeFieldsProps) {
  const { t } = useLanguage()
  const i = t.intake
  const { guardianInformed, guardianReason, suspected } = draft
  return (
    <>
      <YesOrNo
        name="guardianInformed"
        label={i.guardianInformed}
        {...(suspected.includes('GUARDIAN') && { help: i.guardianSuspected })}
        value={guardianInformed}
        onChange={(next) => change({ guardianInformed: next })}
      />
      {guardianInformed === false && (
        <TextArea
          name="guardianReason"
          label={i.guardianReason}
          rows={2}
          value={guardianReason}
          onChange={(next) => change({ guardianReason: next })}
        />
      )}
    </>
  )
}
