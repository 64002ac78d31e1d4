import { cusumThreshold, fitGammaPoisson, poissonCusum, type CusumDirection, type ModelParameters } from '@tilsynsblik/statistics'
import {
  daysBetween,
  dayAfter,
  daysIn,
  firstDayOf,
  firstQuarterOf,
  lastQuarterOf,
  quarterOf,
  quartersBetween,
  type CalendarDate,
  type Period,
  type Quarter,
} from '@tilsynsblik/vocabulary'
import type { HomeInput } from './national-facts.ts'

/** A change in how much a home reports, that was noticed in the last quarter of the window. */
export interface Change {
  direction: CusumDirection
  quarter: Quarter
  /** Reports in that quarter, and what the home's own past made expected. */
  observed: number
  expected: number
  /** The same of the whole window, over which evidence was gathered. */
  observedInWindow: number
  expectedInWindow: number
  threshold: number
  /** Months when the home expects five or more a quarter. */
  steps: 'QUARTER' | 'MONTH'
}

/** A home, and the group it is compared with. */
export interface GroupedHome {
  input: HomeInput
  peerGroup: string
}

/** Of a past that is shorter than this, a home's own rate is not known. */
const pastQuarters = 4

/** Above this many expected a quarter, months say it sooner (statistics.md section 1). */
const monthlyFrom = 5

/**
 * Sudden rises and sudden silence: evidence is gathered over the window against the home's own rate before it, shrunken
 * towards its peers, and an alarm counts when it falls in the last quarter. By home; about one false alarm in a hundred.
 */
export function changesOf(homes: readonly GroupedHome[], parameters: ModelParameters, period: Period): Map<string, Change[]> {
  const changes = new Map<string, Change[]>()
  for (const members of Map.groupBy(homes, ({ peerGroup }) => peerGroup).values()) {
    const pasts = members.map(({ input }) => pastOf(input, period))
    const known = pasts.filter((past) => past !== null)
    const childDays = known.reduce((sum, past) => sum + past.childDays, 0)
    const rate = childDays > 0 ? known.reduce((sum, past) => sum + past.reports, 0) / childDays : 0
    if (rate === 0) continue
    const fit = fitGammaPoisson(known.map((past) => ({ observed: past.reports, expected: rate * past.childDays })))
    members.forEach(({ input }, i) => {
      const past = pasts[i]
      if (!past) return
      const own = fit.status === 'ok' ? (fit.shape + past.reports) / (fit.rate + rate * past.childDays) : 1
      const found = (['up', 'down'] as const).flatMap(
        (direction) => changeIn(input, { direction, rate: own * rate, parameters, period }) ?? [],
      )
      if (found.length > 0) changes.set(input.institutionId, found)
    })
  }
  return changes
}

/** Reports and child-days before the window; null when too little of it is known. */
function pastOf(home: HomeInput, period: Period): { reports: number; childDays: number } | null {
  const first = firstQuarterOf(period)
  const quarters = home.childDaysByQuarter.filter(({ quarter, childDays }) => quarter < first && childDays > 0)
  if (quarters.length < pastQuarters) return null
  const known = new Set(quarters.map(({ quarter }) => quarter))
  return {
    reports: reportsIn(home, (month) => known.has(quarterOf(month))),
    childDays: quarters.reduce((sum, { childDays }) => sum + childDays, 0),
  }
}

interface Looking {
  direction: CusumDirection
  /** The home's own reports a child-day. */
  rate: number
  parameters: ModelParameters
  period: Period
}

function changeIn(home: HomeInput, { direction, rate, parameters, period }: Looking): Change | null {
  const last = lastQuarterOf(period)
  const quarters = quartersBetween(firstQuarterOf(period), last).flatMap((quarter) => {
    const days = home.childDaysByQuarter.find((each) => each.quarter === quarter)
    return days && days.childDays > 0 ? [{ quarter, expected: rate * days.childDays }] : []
  })
  const current = quarters.at(-1)
  if (current?.quarter !== last) return null
  const mean = quarters.reduce((sum, { expected }) => sum + expected, 0) / quarters.length
  const { ratio, thresholds } = parameters.cusum[direction]
  // By the expected count of a quarter for months too: quarters are high or low as a whole, and three months make one.
  const threshold = cusumThreshold(mean, direction, { table: thresholds })
  const steps = mean >= monthlyFrom ? 'MONTH' : 'QUARTER'
  const periods = steps === 'MONTH' ? quarters.flatMap(monthsOf(home)) : quarters.map(quarterOfHome(home))
  const { alarms } = poissonCusum(periods, { ratio, threshold })
  if (!alarms.some((at) => periods[at]!.quarter === last)) return null
  const sum = (figure: (each: (typeof periods)[number]) => number) => periods.reduce((total, each) => total + figure(each), 0)
  return {
    direction,
    quarter: last,
    observed: sum(({ quarter, observed }) => (quarter === last ? observed : 0)),
    expected: current.expected,
    observedInWindow: sum(({ observed }) => observed),
    expectedInWindow: sum(({ expected }) => expected),
    threshold,
    steps,
  }
}

interface ExpectedQuarter {
  quarter: Quarter
  expected: number
}

function quarterOfHome(home: HomeInput) {
  return ({ quarter, expected }: ExpectedQuarter) => ({
    quarter,
    expected,
    observed: reportsIn(home, (month) => quarterOf(month) === quarter),
  })
}

/** Child-days come by quarter: a month has its days' part of them. */
function monthsOf(home: HomeInput) {
  return ({ quarter, expected }: ExpectedQuarter) =>
    firstDaysOfMonths(quarter).map((first, i, all) => ({
      quarter,
      expected: (expected * daysBetween(first, all[i + 1] ?? dayAfter(quarter))) / daysIn(quarter),
      observed: reportsIn(home, (month) => month === first),
    }))
}

function firstDaysOfMonths(quarter: Quarter): CalendarDate[] {
  const [year, month] = firstDayOf(quarter).split('-').map(Number) as [number, number]
  return [0, 1, 2].map((later) => `${year}-${String(month + later).padStart(2, '0')}-01`)
}

function reportsIn(home: HomeInput, within: (month: CalendarDate) => boolean): number {
  return home.incidents!.byMonth.reduce((sum, { month, reports }) => (within(month) ? sum + reports : sum), 0)
}
