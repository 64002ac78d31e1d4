import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import type { EditionRunsQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'

const EditionRunsDocument = graphql(`
  query EditionRuns @personas(allow: [council]) {
    editionRuns(first: 5) {
      number
      lastQuarter
      state
      startedAt
      endedAt
      missingPart
      refusedFor
    }
  }
`)

type Run = NonNullable<EditionRunsQuery['editionRuns']>[number]

/** Attempts to publish that came to nothing, or wait: for the council, which must know why there is no new edition. */
export function EditionRuns() {
  const { persona } = useSession()
  return persona === 'council' ? <Attempts /> : null
}

function Attempts() {
  const { t, format } = useLanguage()
  const { data } = useRegisteredQuery(EditionRunsDocument, {})
  const r = t.national.runs
  const told = data?.editionRuns?.filter(({ state }) => state !== 'PUBLISHED') ?? []
  if (told.length === 0) return null
  const part = (name: string) => (name in t.parts ? t.parts[name as keyof typeof t.parts] : name)
  const sentence = ({ state, number, startedAt, endedAt, missingPart, refusedFor }: Run) => {
    if (state === 'REFUSED') return r.refused(number, format.dateOf(endedAt ?? startedAt), format.list(refusedFor.map(part)))
    return missingPart === null ? r.running(number) : r.waits(number, part(missingPart))
  }
  return (
    <section className="prose" id="forsog">
      <h2>{r.title}</h2>
      <ul>
        {told.map((run) => (
          <li key={run.number}>{sentence(run)}</li>
        ))}
      </ul>
      {told.some(({ state }) => state === 'REFUSED') && <p>{r.why}</p>}
    </section>
  )
}
