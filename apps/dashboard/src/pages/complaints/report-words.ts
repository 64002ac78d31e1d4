import { calendarDateOf, legalSections, periodEnding, quarterOf } from '@tilsynsblik/vocabulary'
import type { ReportsToLinkQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'

type Report = NonNullable<ReportsToLinkQuery['incidents']>['nodes'][number]

/** The reports of a home from the year up to a complaint. */
export function reportsAsked(home: string, filedAt: string): { home: string; period: string } {
  return { home, period: periodEnding(quarterOf(calendarDateOf(new Date(filedAt))), 4) }
}

/** A report in a list to choose from: when, of whom, and on what ground. */
export function useReportWords(): (report: Report) => string {
  const { t, format, word } = useLanguage()
  return ({ occurredAt, childId, measures }) =>
    [
      format.dateTime(occurredAt),
      childId && `${t.complaintForms.link.child} ${childId.slice(-6)}`,
      format.list([...new Set(measures.map(({ section }) => word(legalSections, section)))]),
    ]
      .filter(Boolean)
      .join(' · ')
}
