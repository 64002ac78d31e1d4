import { useState } from 'react'
import { useNameOf } from '../../gateway/colleagues.ts'
import type { OverviewStoryPartFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { RemoveOverviewStory } from './overview-documents.ts'
import { StoryForm } from './story-form.tsx'

interface StoriesProps {
  overviewId: string
  stories: readonly OverviewStoryPartFragment[]
  homes: readonly { id: string; name: string }[]
  mayWrite: boolean
}

/** What went well: told with consent, and so that nobody can be known. */
export function Stories({ overviewId, stories, homes, mayWrite }: StoriesProps) {
  const { t, format } = useLanguage()
  const nameOf = useNameOf()
  const [said, setSaid] = useState<Said>()
  const [id, setId] = useState(() => crypto.randomUUID())
  const s = t.overview.stories
  const saved = () => {
    setId(crypto.randomUUID())
    setSaid({ text: s.saved })
  }
  return (
    <section>
      <h2>{s.title}</h2>
      <p className="prose small">{s.lead}</p>
      <DoneMessage said={said} />
      {stories.length === 0 && <p>{s.none}</p>}
      {stories.map((story) => (
        <div key={`${story.id} ${story.version}`} className="prose lane">
          <blockquote>
            <p>{story.text}</p>
            <p className="small">
              {[homes.find((home) => home.id === story.institutionId)?.name, nameOf(story.writtenBy), format.dateTime(story.writtenAt)]
                .filter(Boolean)
                .join(', ')}
            </p>
          </blockquote>
          {mayWrite && (
            <details className="aside-form">
              <summary>{s.change}</summary>
              <StoryForm overviewId={overviewId} id={story.id} story={story} homes={homes} onDone={saved} />
              <MutationForm
                act
                label={s.remove}
                submit={s.remove}
                document={RemoveOverviewStory}
                variables={() => ({ input: { id: story.id, overviewId, version: story.version } })}
                onDone={() => setSaid({ text: s.removed })}
              />
            </details>
          )}
        </div>
      ))}
      {mayWrite && (
        <details className="aside-form">
          <summary>{s.add}</summary>
          <StoryForm key={id} overviewId={overviewId} id={id} homes={homes} onDone={saved} />
        </details>
      )}
    </section>
  )
}
