import { betaQuantileLogOdds } from './beta.ts'
import type { Comparison, RateRatio, RatioOptions } from './comparison.ts'
import { intervalAround, ratioOf, requireComparison } from './comparison.ts'
import { requireConfidence } from './require-argument.ts'

export interface ExactRateRatio {
  /** Null when nothing was counted before: the ratio is unbounded, though it has a lower bound. */
  ratio: number | null
  lower: number
  /** Null when nothing was counted before: there is no upper bound. */
  upper: number | null
}

/**
 * Ratio of two rates, RR = (O1/T1) / (O0/T0), with the exact interval given the sum of the counts:
 *
 *     lower = p / (1 - p) T0/T1 at p = B(alpha/2; O1, O0 + 1)
 *     upper = p / (1 - p) T0/T1 at p = B(1 - alpha/2; O1 + 1, O0)
 *
 * with counts O and exposures T now (1) and before (0), alpha = 1 - confidence, B(p; a, b) the beta quantile.
 * A pure number: 1 is no change. For one home; reports of many homes cluster, use clusteredRateRatio for them.
 *
 * - Nothing counted now: ratio and lower are 0. Nothing counted before: see ExactRateRatio.
 * - Nothing counted at all, or an exposure of 0: null, there is nothing to compare.
 *
 * @throws RangeError naming the argument: a count that is not a whole number or is negative, an exposure that
 *   is negative or not finite, a confidence outside 0..1.
 *
 * Source: Przyborowski and Wilenski 1940, Biometrika 31:313, with the Clopper-Pearson interval. Equals
 * poisson.test in R.
 */
export function exactRateRatio({ now, before }: Comparison, { confidence = 0.95 }: RatioOptions = {}): ExactRateRatio | null {
  requireComparison({ now, before })
  requireConfidence(confidence, 'confidence')
  if (now.exposure === 0 || before.exposure === 0 || now.count + before.count === 0) return null

  const eachTail = (1 - confidence) / 2
  const scale = before.exposure / now.exposure
  const odds = { a: now.count, b: before.count + 1 }
  const lower = now.count === 0 ? 0 : scale * Math.exp(betaQuantileLogOdds(eachTail, odds))
  if (before.count === 0) return { ratio: null, lower, upper: null }
  return {
    ratio: ratioOf({ now, before }),
    lower,
    upper: scale * Math.exp(betaQuantileLogOdds(eachTail, { a: now.count + 1, b: before.count }, 'upper')),
  }
}

/**
 * The same ratio with the large-sample interval on the log scale, RR exp(+-z sqrt(1/O1 + 1/O0)), z the normal
 * quantile of 1 - alpha/2. A pure number. It is what a design effect is measured against; prefer the exact one.
 *
 * Null when either count or either exposure is 0: the standard error is then undefined.
 *
 * @throws RangeError as exactRateRatio does.
 *
 * Source: statistics.md section 1; standard, e.g. Rothman, Greenland and Lash 2008, Modern Epidemiology, ch. 14.
 */
export function waldRateRatio({ now, before }: Comparison, { confidence = 0.95 }: RatioOptions = {}): RateRatio | null {
  requireComparison({ now, before })
  requireConfidence(confidence, 'confidence')
  if (now.exposure === 0 || before.exposure === 0 || now.count === 0 || before.count === 0) return null
  return intervalAround(ratioOf({ now, before }), Math.sqrt(1 / now.count + 1 / before.count), confidence)
}
