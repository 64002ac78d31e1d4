import { overviewSectionKinds } from '@tilsynsblik/vocabulary'
import type { OverviewDocumentFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { fieldOf } from './overview-href.ts'

/** What stands in the way of a signature, each a link to the field. A blank is no choice. */
export function MissingList({ overview: { id, missing, sections } }: { overview: OverviewDocumentFragment }) {
  const { t, word } = useLanguage()
  const o = t.overview
  if (missing.length === 0) return null
  const lacking = missing.map(({ path }) => {
    const [key, part] = splitLast(path)
    const section = sections.find((one) => one.key === key)
    return { path, key, part, place: section?.home?.name ?? (section ? word(overviewSectionKinds, section.kind) : key) }
  })
  return (
    <section className="missing-summary no-print">
      <h2>{o.missingTitle(missing.length)}</h2>
      <ul>
        {lacking.map(({ path, key, part, place }) => (
          <li key={path}>
            <a href={`#felt-${fieldOf(id, key, part)}`}>{part === 'answer' ? o.missingAnswer(place) : o.missingComment(place)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** h-170017.answer */
function splitLast(path: string): [key: string, part: 'answer' | 'comment'] {
  const at = path.lastIndexOf('.')
  return [path.slice(0, at), path.slice(at + 1) === 'answer' ? 'answer' : 'comment']
}
