import type { OverviewStoryPartFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Select, TextArea, Ticks } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { WriteOverviewStory } from './overview-documents.ts'

interface StoryFormProps {
  overviewId: string
  /** Made by the form for a new one: sent twice, it is one story. */
  id: string
  story?: OverviewStoryPartFragment
  homes: readonly { id: string; name: string }[]
  onDone: () => void
}

interface Draft {
  text: string
  institutionId: string
  promises: Assurance[]
}

type Assurance = 'consent' | 'noIdentities'

export function StoryForm({ overviewId, id, story, homes, onDone }: StoryFormProps) {
  const { t } = useLanguage()
  const s = t.overview.stories
  const { draft, change, forget } = useDraft<Draft>(`historie.${story ? id : overviewId}`, {
    text: story?.text ?? '',
    institutionId: story?.institutionId ?? '',
    promises: [],
  })
  const { text, institutionId, promises } = draft
  return (
    <MutationForm
      label={story ? s.change : s.add}
      submit={s.save}
      document={WriteOverviewStory}
      variables={() => ({
        input: {
          id,
          overviewId,
          version: story?.version ?? 0,
          institutionId: institutionId || null,
          text: text.trim(),
          consent: promises.includes('consent'),
          noIdentities: promises.includes('noIdentities'),
        },
      })}
      empty={() => (text.trim() ? [] : ['text'])}
      pathOf={(path) => (path === 'consent' || path === 'noIdentities' ? 'promises' : path)}
      onDone={() => {
        forget()
        onDone()
      }}
    >
      <TextArea name="text" label={s.text} help={s.textHelp} rows={5} value={text} onChange={(next) => change({ text: next })} />
      <Select
        name="institutionId"
        label={s.home}
        optional
        value={institutionId}
        options={[{ value: '', label: s.noHome }, ...homes.map((home) => ({ value: home.id, label: home.name }))]}
        onChange={(next) => change({ institutionId: next })}
      />
      <Ticks
        name="promises"
        label={s.consent}
        values={promises}
        options={[
          { value: 'consent', label: s.consentGiven },
          { value: 'noIdentities', label: s.noIdentities },
        ]}
        onChange={(next) => change({ promises: next })}
      />
    </MutationForm>
  )
}
