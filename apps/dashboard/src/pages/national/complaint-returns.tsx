import { useLanguage } from '../../language/language.tsx'
import type { NationalFigures } from './figures.ts'

/** Which municipalities have said that their complaints are all in: without that word, few complaints may only be few reported. */
export function ComplaintReturns({ figures: { at, edition, municipalities } }: { figures: NationalFigures }) {
  const { t, format } = useLanguage()
  const { returns } = t.national.complaints
  const quarter = edition.lastQuarter
  const missing = [...municipalities].flatMap(([id, name]) => (at('complaint-returns', quarter, id) === null ? [name] : []))
  if (municipalities.size === 0) return null
  return (
    <details>
      <summary>{returns.lead(municipalities.size - missing.length, municipalities.size, format.quarter(quarter))}</summary>
      <p>{missing.length === 0 ? returns.none : returns.missing(format.list(missing))}</p>
    </details>
  )
}
