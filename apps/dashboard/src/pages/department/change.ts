import { exactRateRatio } from '@tilsynsblik/statistics'
import { isSilent } from '../homes/home-rows.ts'

/** What one quarter tells about the use of force at a home. */
export interface Told {
  readonly childDays?: number | null
  readonly incidents?: {
    readonly reports: number
    readonly silence: { readonly monthsDeclaredZero: number }
  } | null
}

/** `more` and `fewer` only when the exact 95 % interval of the ratio lies on one side of 1; all other movement chance could make. */
export type Direction = 'more' | 'fewer' | 'chance' | 'unknown'

export interface Change {
  direction: Direction
  /** Reports more (or fewer) than then; null when one of the two is not known. */
  difference: number | null
}

/** Now against then. Silence is not zero: it can be compared with nothing. */
export function changeFrom(then: Told, now: Told): Change {
  if (!then.incidents || !now.incidents || isSilent(then) || isSilent(now)) return { direction: 'unknown', difference: null }
  const difference = now.incidents.reports - then.incidents.reports
  if (!then.childDays || !now.childDays) return { direction: 'unknown', difference }
  const ratio = exactRateRatio({
    now: { count: now.incidents.reports, exposure: now.childDays },
    before: { count: then.incidents.reports, exposure: then.childDays },
  })
  if (ratio && ratio.lower > 1) return { direction: 'more', difference }
  if (ratio && ratio.upper !== null && ratio.upper < 1) return { direction: 'fewer', difference }
  return { direction: 'chance', difference }
}

interface ToldRow {
  readonly current: Told
  readonly previous: Told
  readonly yearBefore: Told
}

export interface DepartmentSummary {
  homes: number
  reports: number
  previous: number
  yearBefore: number
  /** Homes with certainly more than the quarter before or the same quarter last year. */
  more: number
  silent: number
}

export function departmentSummary(rows: readonly ToldRow[]): DepartmentSummary {
  const reports = (pick: (row: ToldRow) => Told) => rows.reduce((sum, row) => sum + (pick(row).incidents?.reports ?? 0), 0)
  return {
    homes: rows.length,
    reports: reports(({ current }) => current),
    previous: reports(({ previous }) => previous),
    yearBefore: reports(({ yearBefore }) => yearBefore),
    more: rows.filter(({ current, previous, yearBefore }) =>
      [previous, yearBefore].some((then) => changeFrom(then, current).direction === 'more'),
    ).length,
    silent: rows.filter(({ current }) => isSilent(current)).length,
  }
}
