import { isSilent, type HomePeriod } from './home-rows.ts'

/** What the rows say together. */
export interface HomesSummary {
  homes: number
  /** Homes with at least one report. */
  reporting: number
  reports: number
  /** Neither a report nor a declared zero. */
  silent: number
  /** Reports per 1,000 child-days over the homes that answered; null without any. */
  mean: number | null
  /** Homes whose whole interval lies above the mean. */
  above: number
  /** Where a scale shared by all rows should end. */
  scaleEnd: number
}

export function summaryOf(homes: readonly HomePeriod[]): HomesSummary {
  const answered = homes.filter((home) => home.incidents && home.childDays && !isSilent(home))
  const reports = sum(answered, ({ incidents }) => incidents!.reports)
  const days = sum(answered, ({ childDays }) => childDays!)
  const mean = days === 0 ? null : (1_000 * reports) / days
  const rates = answered.flatMap(({ incidents }) => incidents!.rate?.perThousandChildDays ?? [])
  return {
    homes: homes.length,
    reporting: homes.filter(({ incidents }) => (incidents?.reports ?? 0) > 0).length,
    reports: sum(homes, ({ incidents }) => incidents?.reports ?? 0),
    silent: homes.filter(isSilent).length,
    mean,
    above: homes.filter((home) => isAbove(home, mean)).length,
    // The highest rate is on the scale, unless it alone would press all others together.
    scaleEnd: niceEnd(Math.min(Math.max(0, ...rates), 3 * quantile(rates, 0.95))),
  }
}

/** True when chance alone hardly explains that the home lies above the others. */
export function isAbove({ incidents }: Pick<HomePeriod, 'incidents'>, mean: number | null): boolean {
  return mean !== null && (incidents?.rate?.lower ?? 0) > mean
}

function sum<Row>(rows: readonly Row[], value: (row: Row) => number): number {
  return rows.reduce((total, row) => total + value(row), 0)
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0
}

/** The next of 1, 2, 4, 5, 6, 8, 10, 20 ...: an end that divides into whole ticks. */
export function niceEnd(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)))
  return [1, 2, 4, 5, 6, 8, 10].map((step) => step * power).find((end) => end >= value)!
}
