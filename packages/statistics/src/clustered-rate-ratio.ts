import type { Comparison, RateRatio, RatioOptions } from './comparison.ts'
import { intervalAround, ratioOf, requireComparison } from './comparison.ts'
import { requireConfidence } from './require-argument.ts'

export interface ClusteredRateRatio extends RateRatio {
  homes: number
  /** Of ln ratio, clustering included. */
  logStandardError: number
  /** Variance of ln ratio over what it would be if events were independent; 7 means a seventh of the evidence. */
  designEffect: number
}

/**
 * Ratio of the rates of many homes together, with an interval that allows for reports clustering in homes:
 *
 *     RR = (sum O1 / sum T1) / (sum O0 / sum T0),  interval RR exp(+-z se)
 *     u_i = O1_i / sum O1 - T1_i / sum T1 - O0_i / sum O0 + T0_i / sum T0
 *     se^2 = I / (I - 1) sum u_i^2,  design effect = se^2 / (1 / sum O1 + 1 / sum O0)
 *
 * with counts O and exposures T now (1) and before (0) of each of I homes, z the normal quantile of
 * 1 - (1 - confidence) / 2. This is the interval to show for a region or the country: with unchanged rates the
 * independent-events interval saw a change in 52 of 100 simulated years, this one in 7 (statistics.md, 0.3).
 *
 * - Give each home of either year once, those without reports too. A home open in one year only has exposure 0
 *   in the other.
 * - Fewer than two homes, or a sum of counts or exposures that is 0: null.
 * - It is a large-sample interval: with few homes it is too narrow, and of no width if no home changed its share.
 *
 * @throws RangeError naming the argument, such as `homes[3].now.count`: a count that is not a whole number or is
 *   negative, an exposure that is negative or not finite, a confidence outside 0..1.
 *
 * Source: statistics.md section 1; Taylor linearisation of a ratio, Cochran 1977, Sampling Techniques, ch. 6;
 * design effect: Kish 1965, Survey Sampling.
 */
export function clusteredRateRatio(homes: readonly Comparison[], { confidence = 0.95 }: RatioOptions = {}): ClusteredRateRatio | null {
  homes.forEach((home, i) => requireComparison(home, `homes[${i}].`))
  requireConfidence(confidence, 'confidence')
  const total = totalOf(homes)
  const { now, before } = total
  if (homes.length < 2 || !now.count || !now.exposure || !before.count || !before.exposure) return null

  // The u_i add to 0 by construction, so their squares are already about the mean.
  const squares = influences(homes).map((influence) => influence ** 2)
  const variance = (homes.length / (homes.length - 1)) * squares.reduce((sum, square) => sum + square, 0)
  const logStandardError = Math.sqrt(variance)
  return {
    ...intervalAround(ratioOf(total), logStandardError, confidence),
    homes: homes.length,
    logStandardError,
    designEffect: variance / (1 / now.count + 1 / before.count),
  }
}

/** u_i of each home: how far it moves ln RR. They add to 0. NaN when a sum of counts or exposures is 0: there is no ratio. */
export function influences(homes: readonly Comparison[]): number[] {
  const total = totalOf(homes)
  return homes.map((home) => influenceOf(home, total))
}

function influenceOf(home: Comparison, total: Comparison): number {
  const now = home.now.count / total.now.count - home.now.exposure / total.now.exposure
  const before = home.before.count / total.before.count - home.before.exposure / total.before.exposure
  return now - before
}

function totalOf(homes: readonly Comparison[]): Comparison {
  const total = { now: { count: 0, exposure: 0 }, before: { count: 0, exposure: 0 } }
  for (const { now, before } of homes) {
    total.now.count += now.count
    total.now.exposure += now.exposure
    total.before.count += before.count
    total.before.exposure += before.exposure
  }
  return total
}
