import { rateWithInterval, xmrChart } from '@tilsynsblik/statistics'
import {
  addDays,
  addQuarters,
  dayAfter,
  firstDayOf,
  quarterOf,
  quartersBetween,
  type CalendarDate,
  type Quarter,
} from '@tilsynsblik/vocabulary'
import type { OverviewChart, OverviewFigures, OverviewPeers, OverviewQuarter } from './overview-document.ts'
import type { ComparedHome, HomeQuarterFacts } from './overview-facts.ts'

/** One home's counts; without a rate when part of its child-days are another department's. */
export function figuresOf(home: HomeQuarterFacts, moved: boolean): OverviewFigures {
  const incidents = home.incidents!
  const { silence, byMonth: _, children: __, ...counts } = incidents
  const childDays = moved ? null : home.childDays
  return {
    homes: 1,
    homesWithReports: Number(incidents.reports > 0),
    ...counts,
    ...silence,
    complaintsFiled: home.complaints!.filed,
    complaintsUpheld: home.complaints!.upheld,
    notifications: home.notifications!.received,
    notificationsOfAbuse: home.notifications!.abuse,
    inspections: home.inspections?.carriedOut ?? 0,
    childDays,
    ...rateOf(incidents.reports, childDays),
  }
}

/** The department is the sum of its homes, and nothing else: whoever adds them up finds the same. */
export function sumOfFigures(homes: readonly OverviewFigures[]): OverviewFigures {
  const sum = (count: Count) => homes.reduce((total, home) => total + home[count], 0)
  const counted = Object.fromEntries(counts.map((count) => [count, sum(count)])) as Record<Count, number>
  const childDays = homes.some((home) => home.childDays === null) ? null : homes.reduce((total, home) => total + home.childDays!, 0)
  return { ...counted, childDays, ...rateOf(counted.reports, childDays) }
}

type Count = Exclude<keyof OverviewFigures, 'childDays' | 'perThousandChildDays' | 'rateLower' | 'rateUpper'>

const counts = [
  ...(['homes', 'homesWithReports', 'reports', 'measures', 'notPermitted', 'accountAttached', 'accountMissing'] as const),
  ...(['guidanceAsked', 'guidanceGiven', 'late', 'complaintsFiled', 'complaintsUpheld', 'notifications'] as const),
  ...(['notificationsOfAbuse', 'inspections', 'monthsWithReports', 'monthsDeclaredZero', 'monthsMissing'] as const),
] satisfies readonly Count[]

function rateOf(reports: number, childDays: number | null) {
  const rate = childDays ? rateWithInterval({ count: reports, exposure: childDays }) : null
  return { perThousandChildDays: rate?.rate ?? null, rateLower: rate?.lower ?? null, rateUpper: rate?.upper ?? null }
}

/** Quarters of own history, this one the last. */
export const historyQuarters = 12

/** Reports of a home by quarter, oldest first; a quarter without child-days has no rate. */
export function historyOf({ incidents, childDaysByQuarter }: HomeQuarterFacts, last: Quarter): OverviewQuarter[] {
  return quartersBetween(addQuarters(last, 1 - historyQuarters), last).map((quarter) => {
    const childDays = childDaysByQuarter.find((each) => each.quarter === quarter)?.childDays ?? null
    return quarterRow(quarter, reportsIn(incidents!.byMonth, quarter), childDays)
  })
}

/** The sum of several histories of the same quarters. */
export function sumOfHistories(histories: readonly OverviewQuarter[][]): OverviewQuarter[] {
  const [first = []] = histories
  return first.map(({ quarter }, at) => {
    const rows = histories.map((history) => history[at]!)
    const known = rows.filter(({ childDays }) => childDays !== null)
    // A home that was not open then has neither reports nor child-days, and takes nothing away.
    const gap = rows.some(({ childDays, reports }) => childDays === null && reports > 0)
    const childDays = gap || known.length === 0 ? null : known.reduce((sum, row) => sum + row.childDays!, 0)
    return quarterRow(
      quarter,
      rows.reduce((sum, row) => sum + row.reports, 0),
      childDays,
    )
  })
}

function quarterRow(quarter: Quarter, reports: number, childDays: number | null): OverviewQuarter {
  return { quarter, reports, childDays, perThousandChildDays: childDays ? (1000 * reports) / childDays : null }
}

export function reportsIn(byMonth: readonly { month: CalendarDate; reports: number }[], quarter: Quarter): number {
  return byMonth.reduce((sum, { month, reports }) => (quarterOf(month) === quarter ? sum + reports : sum), 0)
}

/** Homes to compare with: of one type, or all of the country. A home without child-days is no part of a rate. */
export function peersOf(country: readonly ComparedHome[], type: string | null): OverviewPeers {
  const homes = country.filter(({ institution }) => type === null || institution.type === type)
  const measured = homes.filter(({ childDays }) => childDays !== null && childDays > 0)
  const childDays = measured.reduce((sum, home) => sum + home.childDays!, 0)
  const reportsOf = (some: readonly ComparedHome[]) => some.reduce((sum, { incidents }) => sum + incidents!.reports, 0)
  return {
    type,
    homes: homes.length,
    homesWithReports: homes.filter(({ incidents }) => incidents!.reports > 0).length,
    reports: reportsOf(homes),
    childDays,
    perThousandChildDays: childDays > 0 ? (1000 * reportsOf(measured)) / childDays : null,
  }
}

/** Months the control chart of a home looks back over. */
const chartMonths = 24

/** XmR chart of monthly reports over two years; null for a home that was there for less than half a year, or never reported. */
export function chartOf({ incidents, childDaysByQuarter }: HomeQuarterFacts, last: Quarter): OverviewChart | null {
  const [opened] = childDaysByQuarter.map(({ quarter }) => quarter).toSorted()
  const months = monthsUntil(last).filter((month) => opened !== undefined && quarterOf(month) >= opened)
  const reports = months.map((month) => incidents!.byMonth.find((each) => each.month === month)?.reports ?? 0)
  const chart = months.length >= 6 && reports.some((count) => count > 0) ? xmrChart(reports) : null
  if (!chart) return null
  return {
    mean: chart.mean,
    lower: chart.lower === null ? null : Math.max(0, chart.lower),
    upper: chart.upper,
    shortSeries: chart.shortSeries,
    months: chart.points.map(({ outside, shift, trend }, at) => ({
      month: months[at]!,
      reports: reports[at]!,
      signal: outside === true || shift || trend,
    })),
  }
}

/** First days of the months of the chart, oldest first. */
function monthsUntil(last: Quarter): CalendarDate[] {
  const first = firstDayOf(addQuarters(last, 1 - chartMonths / 3))
  const months: CalendarDate[] = []
  for (let month = first; month < dayAfter(last); month = firstOfNext(month)) months.push(month)
  return months
}

function firstOfNext(month: CalendarDate): CalendarDate {
  return `${addDays(month, 31).slice(0, 7)}-01`
}
