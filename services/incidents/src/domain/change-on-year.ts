import {
  clusteredRateRatio,
  type Comparison,
  type DatedContribution,
  type FrozenCell,
  homesAreSafe,
  influences,
  safetyRule,
  toldBefore,
  yearOf,
} from '@tilsynsblik/statistics'
import type { CountedHomes } from './counted-homes.ts'
import { reports } from './published.ts'

const code = 'change-on-year'

export interface ChangeInput {
  /** What was drawn, with the years derived from it. */
  cells: readonly FrozenCell[]
  /** Every report once, by home. */
  records: readonly DatedContribution[]
  homes: CountedHomes
  before: readonly FrozenCell[]
}

/**
 * How surely the national rate of a year differs from that of the year before: reports come in homes, so the standard error
 * of the ratio is that of homes (statistics.md section 1). Of the calculation only its error, its design effect and how many
 * homes it stands on leave this register; the ratio follows from published numbers (S6).
 *
 * It is a release like the others: one number of hundreds of homes, told where the p % rule holds of what each home adds to it,
 * so that no home that knows its own part can tell another's; rounded; and of a year whose numbers were published it stays.
 */
export function changesOnYear({ cells, records, homes, before }: ChangeInput): FrozenCell[] {
  const told = toldBefore(reports, [...before, ...cells])
  const inTime = records.filter(({ quarter, after }) => after < (told.get(quarter) ?? 0))
  const years = cells.filter(({ table, category }) => table === 'incidents-year' && category === 'reports')
  return years.flatMap((year) => {
    const last = years.find(({ period }) => Number(period) === Number(year.period) - 1)
    if (!last) return []
    const kept = keptOf([last, year], before)
    if (kept.length > 0) return kept.map((cell) => ({ ...cell, edition: year.edition }))
    return changeOf(comparisons(Number(year.period), inTime, homes)).map(([category, value]) => ({ ...year, table: code, category, value }))
  })
}

/** The figures of the last edition, when both years were published in it as they are now. */
function keptOf(years: readonly FrozenCell[], before: readonly FrozenCell[]): FrozenCell[] {
  const latest = Math.max(0, ...before.map(({ edition }) => edition))
  const last = before.filter(({ edition }) => edition === latest)
  const isSame = years.every((year) =>
    last.some(
      (cell) => cell.table === year.table && cell.category === year.category && cell.period === year.period && cell.value === year.value,
    ),
  )
  return isSame ? last.filter(({ table, period }) => table === code && period === years[1]!.period) : []
}

function changeOf(homes: readonly Comparison[]): [category: string, value: number][] {
  const change = clusteredRateRatio(homes)
  if (
    !change ||
    !homesAreSafe(
      influences(homes).map((influence) => influence ** 2),
      safetyRule,
    )
  )
    return []
  return [
    ['logStandardError', Math.round(change.logStandardError * 1_000) / 1_000],
    ['designEffect', Math.round(change.designEffect * 10) / 10],
    ['homes', change.homes],
  ]
}

/** Each home of either year once; one that no register of homes knows has no child-days. */
function comparisons(year: number, records: readonly DatedContribution[], { fromYear, homes }: CountedHomes): Comparison[] {
  const counts = new Map<string, number>()
  for (const { home, quarter, count } of records) {
    const key = `${home} ${yearOf(quarter)}`
    counts.set(key, (counts.get(key) ?? 0) + count)
  }
  const known = new Map(homes.map((home) => [home.id, home]))
  const all = new Set([...known.keys(), ...records.map(({ home }) => home)])
  const during = (home: string, of: number) => ({
    count: counts.get(`${home} ${of}`) ?? 0,
    exposure: known.get(home)?.childDays[of - fromYear] ?? 0,
  })
  return [...all]
    .map((home) => ({ now: during(home, year), before: during(home, year - 1) }))
    .filter(({ now, before }) => now.count + now.exposure + before.count + before.exposure > 0)
}
