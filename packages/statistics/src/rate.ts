import { gammaQuantile } from './gamma.ts'
import { requireConfidence, requireCount, requireExposure, requireUnit } from './require-argument.ts'

/** Events and what they are counted against, such as incidents and child-days. */
export interface CountAndExposure {
  count: number
  exposure: number
}

export interface RateOptions {
  /** The rate is per this much exposure: 1000 gives incidents per 1,000 child-days. */
  per?: number
  confidence?: number
}

export interface RateWithInterval {
  rate: number
  lower: number
  upper: number
}

/**
 * A rate and its exact (Garwood) Poisson interval, in events per `per` of exposure:
 *
 *     rate = per O / T,  lower = per G(alpha/2; O) / T,  upper = per G(1 - alpha/2; O + 1) / T
 *
 * with count O, exposure T, alpha = 1 - confidence and G(p; shape) the gamma quantile at rate 1.
 *
 * - Count 0: the lower bound is 0, the upper is not. No reports is a finding, not a certainty.
 * - Exposure 0: null, there is no rate. A count above 0 with exposure 0 is also null here; it is a fault in
 *   the data, which the caller must report.
 * - The interval assumes events independent of each other. Incidents cluster in homes, so for a region or the
 *   country it is too narrow; see clusteredRateRatio for comparing years.
 *
 * @throws RangeError naming the argument: a count that is not a whole number or is negative, an exposure that
 *   is negative or not finite, `per` not above 0, a confidence outside 0..1.
 *
 * Source: Garwood 1936, Biometrika 28:437. Equals poisson.test in R.
 */
export function rateWithInterval(
  { count, exposure }: CountAndExposure,
  { per = 1000, confidence = 0.95 }: RateOptions = {},
): RateWithInterval | null {
  requireCount(count, 'count')
  requireExposure(exposure, 'exposure')
  requireUnit(per, 'per')
  requireConfidence(confidence, 'confidence')
  if (exposure === 0) return null

  const eachTail = (1 - confidence) / 2
  return {
    rate: (per * count) / exposure,
    lower: count === 0 ? 0 : (per * gammaQuantile(eachTail, count)) / exposure,
    upper: (per * gammaQuantile(eachTail, count + 1, 'upper')) / exposure,
  }
}
