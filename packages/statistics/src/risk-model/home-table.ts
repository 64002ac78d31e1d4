import type { HomeFacts } from './home-facts.ts'
import { byName, type RateIndicator, rateIndicators, type ShareIndicator, shareIndicators } from './indicators.ts'
import type { ModelParameters } from './parameters.ts'
import { type PeerGroup, peerGroups } from './peer-groups.ts'

/** The homes as columns of numbers, one row per home: redraws go through them hundreds of times. */
export interface HomeTable {
  homes: readonly HomeFacts[]
  childDays: Float64Array
  reports: Float64Array
  /** Force, complaints, notifications; force and reports are the same numbers. */
  counts: Record<RateIndicator, Float64Array>
  /** Parts of the reports. */
  parts: Record<ShareIndicator, Float64Array>
  groups: PeerGroup[]
  /** All rows, to compare with the whole country. */
  everyone: Int32Array
}

/** Keeps the order of the homes. */
export function tabulate(homes: readonly HomeFacts[], parameters: ModelParameters): HomeTable {
  const column = (figure: (home: HomeFacts) => number) => Float64Array.from(homes, figure)
  return {
    homes,
    childDays: column((home) => home.childDays),
    reports: column((home) => home.reports),
    counts: byName(rateIndicators, (name) => column((home) => countOf(home, name))),
    parts: byName(shareIndicators, (name) => column((home) => home[name])),
    groups: peerGroups(homes, parameters),
    everyone: Int32Array.from(homes, (_, i) => i),
  }
}

export function countOf(home: HomeFacts, indicator: RateIndicator): number {
  return indicator === 'force' ? home.reports : home[indicator]
}
