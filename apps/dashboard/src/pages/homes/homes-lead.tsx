import type { Part } from '../../gateway/registered-query.ts'
import { useLanguage } from '../../language/language.tsx'
import type { HomesSummary } from './homes-summary.ts'

/** The sentence that says what the list says. */
export function HomesLead({ summary, missing }: { summary: HomesSummary; missing: ReadonlySet<Part> }) {
  const { t, format } = useLanguage()
  if (missing.has('incidents')) return t.homes.leadWithoutIncidents(format.number(summary.homes))
  const { homes, reporting, reports, mean, above, silent } = summary
  return (
    <>
      {t.homes.leadReports({ reporting: format.number(reporting), homes: format.number(homes), reports, count: format.number(reports) })}
      {mean === null ? '.' : t.homes.leadMean(format.decimal(mean))} {mean !== null && t.homes.leadAbove(above, format.number(above))}{' '}
      {silent > 0 && t.homes.leadSilent(silent, format.number(silent))}
    </>
  )
}
