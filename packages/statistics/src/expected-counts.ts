import type { CountAndExposure } from './rate.ts'
import { requireCount, requireExposure } from './require-argument.ts'

/** A count beside the count its peers would have had in its place. */
export interface ObservedExpected {
  observed: number
  expected: number
}

export interface HomeInPeerGroup extends CountAndExposure {
  /** Homes are compared with the others of their group; without one, all homes are one group. */
  peerGroup?: string
}

export interface Standardised {
  /** One per home, in the order given. */
  expected: number[]
  /** Events per unit of exposure in each peer group. */
  peerRates: Map<string, number>
}

const allHomes = 'all'

/**
 * Indirect standardisation: what each home would have reported at the rate of its peer group,
 *
 *     E_i = T_i sum O_j / sum T_j, over the homes j of the group with T_j > 0
 *
 * with counts O and exposures T, in events.
 *
 * - A home without exposure expects nothing and lends nothing: events without exposure are a fault in the data.
 * - A group without events, or without exposure, has rate 0, and all in it expect 0.
 *
 * @throws RangeError naming the argument, such as `homes[3].count`: a count that is not a whole number or is
 *   negative, an exposure that is negative or not finite.
 *
 * Source: statistics.md section 1.
 */
export function expectedCounts(homes: readonly HomeInPeerGroup[]): Standardised {
  const totals = new Map<string, CountAndExposure>()
  homes.forEach(({ count, exposure, peerGroup = allHomes }, i) => {
    requireCount(count, `homes[${i}].count`)
    requireExposure(exposure, `homes[${i}].exposure`)
    const total = totals.get(peerGroup) ?? { count: 0, exposure: 0 }
    totals.set(peerGroup, total)
    if (exposure === 0) return
    total.count += count
    total.exposure += exposure
  })
  const peerRates = new Map([...totals].map(([group, { count, exposure }]) => [group, exposure > 0 ? count / exposure : 0]))
  const expected = homes.map(({ exposure, peerGroup = allHomes }) => peerRates.get(peerGroup)! * exposure)
  return { expected, peerRates }
}

export function requireObservedExpected(each: readonly ObservedExpected[], name = 'homes'): void {
  each.forEach(({ observed, expected }, i) => {
    requireCount(observed, `${name}[${i}].observed`)
    requireExposure(expected, `${name}[${i}].expected`)
  })
}
