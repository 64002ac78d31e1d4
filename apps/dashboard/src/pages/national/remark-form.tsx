import { useState } from 'react'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, TextArea } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import type { ShownEdition } from './figures.ts'
import { WriteEditionNote } from './remark-documents.ts'

type RemarkFormProps = { edition: number; label: string; onDone: () => void } & (
  | { note: ShownEdition['notes'][number]; about?: never }
  /** The figure, and the rules whose change breaks it. */
  | { note?: never; about: readonly string[] }
)

/** A remark on a figure: new, or a new version of one. */
export function RemarkForm({ edition, note, about = [], label, onDone }: RemarkFormProps) {
  const { t } = useLanguage()
  const r = t.national.remarks
  const [id, setId] = useState(() => note?.id ?? crypto.randomUUID())
  const empty = { about: note?.about ?? about[0]!, text: note?.text ?? '' }
  const { draft, change, forget } = useDraft(`land.${edition}.${note?.id ?? about[0]}`, empty)
  return (
    <MutationForm
      label={label}
      submit={r.save}
      document={WriteEditionNote}
      variables={() => ({ input: { id, edition, about: draft.about, text: draft.text.trim(), version: note?.version ?? null } })}
      empty={() => (draft.text.trim() ? [] : ['text'])}
      onDone={() => {
        forget()
        setId(note?.id ?? crypto.randomUUID())
        onDone()
      }}
    >
      {about.length > 1 && (
        <Choice
          name="about"
          label={r.about}
          value={draft.about}
          options={about.map((value, index) => ({
            value,
            label: index === 0 ? r.figure : (r.breaks[value as keyof typeof r.breaks] ?? value),
          }))}
          onChange={(next) => change({ about: next })}
        />
      )}
      <TextArea name="text" label={r.text} help={r.help} rows={4} value={draft.text} onChange={(text) => change({ text })} />
    </MutationForm>
  )
}
