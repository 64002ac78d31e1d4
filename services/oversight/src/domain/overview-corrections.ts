import { addQuarters, quartersBetween, type Quarter } from '@tilsynsblik/vocabulary'
import type { OverviewCorrection } from './overview-document.ts'
import type { HomeQuarterFacts } from './overview-facts.ts'
import { historyQuarters, reportsIn } from './overview-figures.ts'

/** By home and quarter: how many reports readers have been told of, corrections included. */
export type Told = Readonly<Record<string, Readonly<Record<Quarter, number>>>>

/**
 * A frozen quarter never changes; what came late is a correction in the next one (workflows.md). The difference to what was
 * told, not a list of late reports: so that a voided report is a correction too, and the sum of a year comes out right.
 */
export function correctionsSince(homes: readonly HomeQuarterFacts[], told: Told, quarter: Quarter): OverviewCorrection[] {
  return homes.flatMap(({ institution, incidents }) =>
    Object.entries(told[institution.id] ?? {})
      .filter(([earlier]) => earlier < quarter && earlier > addQuarters(quarter, -historyQuarters))
      .flatMap(([earlier, before]) => {
        const after = reportsIn(incidents!.byMonth, earlier)
        return after === before
          ? []
          : [{ quarter: earlier, institutionId: institution.id, institutionName: institution.name, before, after }]
      })
      .sort((one, other) => (one.quarter < other.quarter ? -1 : 1)),
  )
}

/** What has been told after this quarter: earlier ones as corrected now, and this one. */
export function toldSoFar(homes: readonly HomeQuarterFacts[], told: Told, quarter: Quarter): Record<string, Record<Quarter, number>> {
  const within = new Set(quartersBetween(addQuarters(quarter, 1 - historyQuarters), quarter))
  const now = homes.map(({ institution, incidents }) => {
    const known = [...Object.keys(told[institution.id] ?? {}), quarter].filter((each) => within.has(each))
    return [institution.id, Object.fromEntries(known.map((each) => [each, reportsIn(incidents!.byMonth, each)]))] as const
  })
  // A home that has left is told of no more, and nothing of it is forgotten.
  return { ...told, ...Object.fromEntries(now) }
}
