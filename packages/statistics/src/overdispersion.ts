import { type Dispersion, dispersionOf } from './dispersion.ts'
import { squareRootZ } from './exact-funnel.ts'
import { type ObservedExpected, requireObservedExpected } from './expected-counts.ts'
import type { FunnelLimits } from './funnel-curve.ts'
import { normalQuantile } from './normal.ts'
import { requireShare } from './require-argument.ts'

export interface OverdispersionOptions {
  /** How much of the z is drawn in at either end before the dispersion is measured. */
  winsorised?: number
}

export interface AdjustedPoint extends FunnelLimits {
  /** z / sqrt(max(1, phi)) */
  zMultiplicative: number
  /** (sqrt(O/E) - 1) / sqrt(1/(4E) + tau^2). The one to use. */
  zAdditive: number
}

export interface Overdispersion {
  /** Homes that expect something; only these count. */
  homes: number
  /** Null with fewer than two such homes. */
  dispersion: Dispersion | null
  /** One per home, in the order given; the limits are additive, on observed over expected. */
  points: (AdjustedPoint | null)[]
}

/**
 * A funnel that allows for homes differing more than chance: z on the square root scale, adjusted by the
 * dispersion phi or, better founded, by a variance tau^2 between homes. Limits on observed over expected are
 * max(0, 1 + z_p sqrt(1/(4E) + tau^2))^2.
 *
 * - A home that expects nothing has a null point and takes no part.
 * - Fewer than two homes that expect something: no dispersion, and every point is null.
 *
 * @throws RangeError naming the argument, such as `homes[3].observed`: a count that is not a whole number or is
 *   negative, an expected count that is negative or not finite, `winsorised` outside 0..1.
 *
 * Source: statistics.md section 1; Spiegelhalter 2005, Qual Saf Health Care 14:347.
 */
export function overdispersion(homes: readonly ObservedExpected[], { winsorised = 0.1 }: OverdispersionOptions = {}): Overdispersion {
  requireObservedExpected(homes)
  requireShare(winsorised, 'winsorised')
  const compared = homes.filter(({ expected }) => expected > 0)
  if (compared.length < 2) return { homes: compared.length, dispersion: null, points: homes.map(() => null) }

  const total = compared.reduce((sum, { expected }) => sum + expected, 0)
  const squares = compared.reduce((sum, { expected }) => sum + expected ** 2, 0)
  const dispersion = dispersionOf({
    z: Float64Array.from(compared, ({ observed, expected }) => squareRootZ(observed, expected)),
    weights: 4 * total,
    squaredWeights: 16 * squares,
    winsorised,
  })
  return { homes: compared.length, dispersion, points: homes.map((home) => (home.expected > 0 ? adjust(home, dispersion) : null)) }
}

/** (sqrt(O/E) - 1) / sqrt(1/(4E) + tau^2), for E > 0. */
export function additiveZ(observed: number, expected: number, variance: number): number {
  return (Math.sqrt(observed / expected) - 1) / Math.sqrt(1 / (4 * expected) + variance)
}

const [low998, low95, up95, up998] = [0.001, 0.025, 0.975, 0.999].map(normalQuantile) as [number, number, number, number]

function adjust({ observed, expected }: ObservedExpected, { dispersion, variance }: Dispersion): AdjustedPoint {
  const deviation = Math.sqrt(1 / (4 * expected) + variance)
  const limit = (z: number) => Math.max(0, 1 + z * deviation) ** 2
  return {
    zMultiplicative: squareRootZ(observed, expected) / Math.sqrt(Math.max(1, dispersion)),
    zAdditive: additiveZ(observed, expected, variance),
    lower998: limit(low998),
    lower95: limit(low95),
    upper95: limit(up95),
    upper998: limit(up998),
  }
}
