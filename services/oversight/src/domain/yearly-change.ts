import { intervalAround } from '@tilsynsblik/statistics'
import type { DraftFigure } from './edition-draft.ts'

export type ChangeDirection = 'ROSE' | 'FELL' | 'UNCERTAIN'

/** The rate of reports in a year against the year before, in the country. */
export interface YearlyChange {
  year: string
  ratio: number
  lower: number
  upper: number
  designEffect: number
  homes: number
  direction: ChangeDirection
}

/**
 * The changes an edition tells of, oldest first. The ratio is one of published numbers (S6); how sure it is, the register of
 * reports has calculated from its homes and published (change-on-year). A year without either is left out.
 *
 * @param figures those of the edition, of all registers
 */
export function changesOf(figures: readonly DraftFigure[]): YearlyChange[] {
  const values = new Map(figures.map(({ table, period, category, value }) => [`${table} ${period} ${category}`, value]))
  const errors = figures.filter(({ table, category }) => table === 'change-on-year' && category === 'logStandardError')
  return errors
    .toSorted((a, b) => a.period.localeCompare(b.period))
    .flatMap(({ period: year, value: logStandardError }): YearlyChange[] => {
      const [now, before] = [year, String(Number(year) - 1)].map((of) => rateOf(values, of))
      const designEffect = values.get(`change-on-year ${year} designEffect`)
      const homes = values.get(`change-on-year ${year} homes`)
      if (!now || !before || designEffect === undefined || homes === undefined) return []
      const { ratio, lower, upper } = intervalAround(now / before, logStandardError)
      const direction = lower > 1 ? 'ROSE' : upper < 1 ? 'FELL' : 'UNCERTAIN'
      return [{ year, ratio: rounded(ratio), lower: rounded(lower), upper: rounded(upper), designEffect, homes, direction }]
    })
}

/** Reports by child-days; null when not all of the year is published. */
function rateOf(values: ReadonlyMap<string, number>, year: string): number | null {
  const reports = values.get(`incidents-year ${year} reports`)
  const days = [1, 2, 3, 4].map((quarter) => values.get(`child-days ${year}K${quarter} childDays`) ?? NaN)
  const childDays = days.reduce((sum, each) => sum + each, 0)
  return reports === undefined || !(childDays > 0) ? null : reports / childDays
}

/** The error is told to three decimals; more of the interval would be made up. */
function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000
}
