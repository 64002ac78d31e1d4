import { useState } from 'react'
import { graphql } from '../../graphql/gql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Select, TextArea } from '../../ui/form-fields.tsx'
import { LiveMessage } from '../../ui/live-message.tsx'
import { MutationForm } from '../mutation-form.tsx'

const RaiseSignal = graphql(`
  mutation RaiseSignal($input: RaiseSignalInput!) @personas(allow: [supervisor, authority_head, department_head, consultant]) {
    raiseSignal(input: $input) {
      __typename
      ... on Signal {
        id
      }
      ... on InvalidInput {
        problems {
          path
          code
        }
      }
    }
  }
`)

interface RaiseSignalFormProps {
  kind: 'ALLEGATION' | 'POINTER'
  /** The home it is about, where the page knows; else one of `homes` is chosen. */
  institutionId?: string
  homes?: readonly { id: string; name: string }[]
}

interface Draft {
  /** Made once for what is being written: sent twice, it is one signal. */
  id: string
  institutionId: string | null
  text: string
}

/** A concrete allegation by the authority, or a pointer by the operating department. */
export function RaiseSignalForm({ kind, institutionId, homes = [] }: RaiseSignalFormProps) {
  const { t } = useLanguage()
  const [sent, setSent] = useState('')
  const blank = { id: crypto.randomUUID(), institutionId: null, text: '' }
  const { draft, change, forget } = useDraft<Draft>(`rejs.${kind}.${institutionId ?? ''}`, blank)
  const about = institutionId ?? draft.institutionId
  const words =
    kind === 'ALLEGATION'
      ? { title: t.signals.raise, text: t.signals.allegation, save: t.signals.raiseSave, done: t.signals.raised }
      : { title: t.signals.pointer, text: t.signals.pointerText, save: t.signals.pointerSave, done: t.signals.pointed }
  return (
    <>
      <MutationForm
        label={words.title}
        submit={words.save}
        document={RaiseSignal}
        variables={() => ({ input: { id: draft.id, institutionId: about!, kind, text: draft.text.trim() } })}
        empty={() => [!about && 'institutionId', !draft.text.trim() && 'text'].filter((path) => path !== false)}
        onDone={() => {
          forget()
          // A next one is another one.
          change({ id: crypto.randomUUID(), institutionId: null, text: '' })
          setSent(words.done)
        }}
      >
        {institutionId === undefined && (
          <Select
            name="institutionId"
            label={t.signals.home}
            value={draft.institutionId}
            options={homes.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(home) => change({ institutionId: home || null })}
          />
        )}
        <TextArea
          name="text"
          label={words.text}
          help={t.signals.textHint}
          value={draft.text}
          onChange={(text) => {
            setSent('')
            change({ text })
          }}
        />
      </MutationForm>
      <LiveMessage>{sent}</LiveMessage>
    </>
  )
}
