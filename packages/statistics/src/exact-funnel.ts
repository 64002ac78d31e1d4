import { type ObservedExpected, requireObservedExpected } from './expected-counts.ts'
import { falseDiscoveryRates } from './false-discovery.ts'
import { poissonTails } from './poisson.ts'

export type FunnelBand = 'above998' | 'above95' | 'inside' | 'below95' | 'below998'

export interface FunnelPoint {
  /** Observed over expected: 1 is as the peers. */
  ratio: number
  /** P(X >= observed) and P(X <= observed) if the home were like its peers and events independent. */
  probabilityAtLeast: number
  probabilityAtMost: number
  /** By the exact tails, at 2.5 % and 0.1 % on either side. */
  band: FunnelBand
  /** Share of false alarms among homes at least this far above (Benjamini-Hochberg). */
  falseDiscoveryRate: number
  /** 2 (sqrt O - sqrt E), which copes with O = 0. */
  z: number
}

/**
 * Where each home lies in an exact Poisson funnel. Events cluster in homes, so nearly every home with a high
 * count is outside: describe with it, but flag with the additive limits of overdispersion.
 *
 * Null for a home that expects nothing: without exposure, or in a peer group without events.
 *
 * @throws RangeError naming the argument, such as `homes[3].observed`: a count that is not a whole number or is
 *   negative, an expected count that is negative or not finite.
 *
 * Source: statistics.md section 1; Spiegelhalter 2005, Stat Med 24:1185.
 */
export function exactFunnel(homes: readonly ObservedExpected[]): (FunnelPoint | null)[] {
  requireObservedExpected(homes)
  const tails = homes.map(({ observed, expected }) => (expected > 0 ? poissonTails(observed, expected) : null))
  const rates = falseDiscoveryRates(tails.flatMap((each) => (each ? [each.atLeast] : []))).values()
  return homes.map(({ observed, expected }, i) => {
    const each = tails[i]
    if (!each) return null
    return {
      ratio: observed / expected,
      probabilityAtLeast: each.atLeast,
      probabilityAtMost: each.atMost,
      band: bandOf(each),
      falseDiscoveryRate: rates.next().value!,
      z: squareRootZ(observed, expected),
    }
  })
}

/** 2 (sqrt O - sqrt E): about standard normal when events are independent. */
export function squareRootZ(observed: number, expected: number): number {
  return 2 * (Math.sqrt(observed) - Math.sqrt(expected))
}

function bandOf({ atLeast, atMost }: { atLeast: number; atMost: number }): FunnelBand {
  if (atLeast <= 0.001) return 'above998'
  if (atLeast <= 0.025) return 'above95'
  if (atMost <= 0.001) return 'below998'
  if (atMost <= 0.025) return 'below95'
  return 'inside'
}
