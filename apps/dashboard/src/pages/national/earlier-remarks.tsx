import { useLanguage } from '../../language/language.tsx'
import type { ShownEdition } from './figures.ts'

type Note = ShownEdition['notes'][number]

/** A remark as it stood before, and who wrote it: the council's own. Whoever may not see it is told of none. */
export function EarlierRemarks({ note: { version, versions } }: { note: Note }) {
  const { t, format } = useLanguage()
  const r = t.national.remarks
  const earlier = (versions ?? []).filter((each) => each.version < version)
  if (earlier.length === 0) return null
  return (
    <details>
      <summary>{r.earlier(earlier.length)}</summary>
      <p className="soft small">{r.earlierNote}</p>
      <ol className="plain-list" reversed>
        {earlier.map((each) => (
          <li key={each.version}>
            <p>{each.text}</p>
            <p className="soft small">{r.versionBy(each.version, each.writtenBy, format.dateOf(each.writtenAt))}</p>
          </li>
        ))}
      </ol>
    </details>
  )
}
