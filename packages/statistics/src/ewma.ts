import { type ObservedExpected, requireObservedExpected } from './expected-counts.ts'
import { requireShare, requireUnit } from './require-argument.ts'

export interface EwmaOptions {
  /** lambda: the weight of the newest period, above 0. */
  weight?: number
  /** Width of the limits in standard deviations. */
  limit?: number
}

export interface EwmaPoint {
  /** Smoothed ratio of observed to expected: 1 is as expected. */
  value: number
  lower: number
  upper: number
}

export interface EwmaSeries {
  points: EwmaPoint[]
  /** Position of the first point outside its limits; null without one. */
  firstSignal: number | null
}

/**
 * A smoothed ratio of observed to expected with the limits within which chance keeps it,
 *
 *     Z_t = lambda O_t/E_t + (1 - lambda) Z_(t-1),  Z_0 = 1
 *     V_t = lambda^2 / E_t + (1 - lambda)^2 V_(t-1),  limits 1 +- L sqrt V_t, not below 0
 *
 * A period that expects nothing is skipped: the point before is repeated.
 *
 * @throws RangeError naming the argument, such as `periods[3].observed`: a count that is not a whole number or is
 *   negative, an expected count that is negative or not finite, a weight outside 0..1 or 0, a limit not above 0.
 *
 * Source: statistics.md section 1; Lucas and Saccucci 1990, Technometrics 32:1.
 */
export function poissonEwma(periods: readonly ObservedExpected[], { weight = 0.2, limit = 3 }: EwmaOptions = {}): EwmaSeries {
  requireObservedExpected(periods, 'periods')
  requireUnit(weight, 'weight')
  requireShare(weight, 'weight')
  requireUnit(limit, 'limit')

  let value = 1
  let variance = 0
  const points = periods.map(({ observed, expected }): EwmaPoint => {
    if (expected > 0) {
      value = (weight * observed) / expected + (1 - weight) * value
      variance = weight ** 2 / expected + (1 - weight) ** 2 * variance
    }
    const width = limit * Math.sqrt(variance)
    return { value, lower: Math.max(0, 1 - width), upper: 1 + width }
  })
  const first = points.findIndex((point) => point.value > point.upper || point.value < point.lower)
  return { points, firstSignal: first === -1 ? null : first }
}
