import { crowdOf } from './crowd.ts'
import { type FrozenCell, type PopulationRecords, yearOf } from './dated-records.ts'
import { isSafe } from './safe-atom.ts'
import type { PublishedPopulation } from './series.ts'

/** With the records of which edition each quarter is told. */
export type ToldQuarters = ReadonlyMap<string, number>

/** As the editions so far have told them: each by the last edition in which its total was another. */
export function toldBefore({ total }: PublishedPopulation, before: readonly FrozenCell[]): ToldQuarters {
  const told = new Map<string, number>()
  const value = new Map<string, number>()
  const totals = before.filter(({ table, category }) => table === total.table && category === total.category)
  for (const cell of totals.toSorted((a, b) => a.edition - b.edition)) {
    if (value.get(cell.period) !== cell.value) told.set(cell.period, cell.edition)
    value.set(cell.period, cell.value)
  }
  return told
}

/**
 * As the next edition tells them. A new quarter is told where its total is safe. A quarter that was told is told anew
 * (rule S5) where the records that came since are safe; the quarters of one year together, or none of them.
 */
export function toldNow(told: ToldQuarters, { total, withheld = new Set() }: PopulationRecords, edition: number): ToldQuarters {
  const now = new Map(told)
  const changed: { quarter: string; safe: boolean }[] = []
  const inTime = total.filter(({ after }) => after < edition)
  for (const [quarter, all] of Map.groupBy(inTime, (each) => each.quarter)) {
    const since = told.get(quarter)
    if (since === undefined) {
      if (!withheld.has(quarter) && isSafe(crowdOf(all))) now.set(quarter, edition)
      continue
    }
    const late = crowdOf(all.filter(({ after }) => after >= since))
    if (late.records > 0) changed.push({ quarter, safe: !withheld.has(quarter) && isSafe(late) })
  }
  for (const ofYear of Map.groupBy(changed, ({ quarter }) => yearOf(quarter)).values()) {
    if (ofYear.every(({ safe }) => safe)) for (const { quarter } of ofYear) now.set(quarter, edition)
  }
  return now
}
