import type { Part as Register } from '../../gateway/registered-query.ts'
import { useLanguage } from '../../language/language.tsx'
import type { QualityHome } from './quality-documents.ts'
import { fieldTold, lateReports, monthsSaid, shareOf, together } from './quality-rows.ts'

/** The page in a few sentences, made from its numbers. */
export function QualityLead({ homes, missing }: { homes: readonly QualityHome[]; missing: ReadonlySet<Register> }) {
  const { t, format } = useLanguage()
  const c = t.quality.lead
  if (missing.has('incidents')) return c.withoutIncidents(format.number(homes.length))
  const months = together(homes.map(monthsSaid))
  const complete = homes.filter(({ incidents }) => incidents?.silence.monthsMissing === 0).length
  const late = shareOf(together(homes.map(lateReports)))
  const guidance = shareOf(together(homes.map((home) => fieldTold(home, 'GUIDANCE'))))
  const reminded = homes.filter(({ reportQuality }) => (reportQuality?.reminders ?? 0) > 0).length
  return (
    <>
      {c.complete(format.number(complete), format.number(homes.length))}{' '}
      {months && c.months(format.number(months.whole - months.part), format.number(months.whole))}{' '}
      {late !== null && c.late(format.percent(late))} {guidance !== null && c.guidance(format.percent(guidance))}{' '}
      {reminded > 0 && c.reminded(format.number(reminded))}
    </>
  )
}
