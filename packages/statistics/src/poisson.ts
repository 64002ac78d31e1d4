import { smallestCountReaching } from './discrete-quantile.ts'
import { gammaTails } from './gamma.ts'
import { halfLogTwoPi, logRatioMinusExcess, stirlingError } from './log-gamma.ts'
import { normalQuantile } from './normal.ts'
import { requireConfidence, requireCount, requireExposure } from './require-argument.ts'

export interface PoissonTails {
  /** P(X <= count) */
  atMost: number
  /** P(X >= count); the count itself lies in both tails. */
  atLeast: number
}

/**
 * Both tails of a Poisson count with the given mean, each computed as such. Mean 0: the count is 0 for certain.
 *
 * @throws RangeError naming the argument: a count that is not a whole number or is negative, a mean that is
 *   negative or not finite.
 *
 * Source: P(X >= k) is the lower gamma tail of shape k at the mean, DLMF 8.4.10. Equals ppois in R.
 */
export function poissonTails(count: number, mean: number): PoissonTails {
  requireCount(count, 'count')
  requireExposure(mean, 'mean')
  if (mean === 0) return { atMost: 1, atLeast: count === 0 ? 1 : 0 }
  return { atMost: gammaTails(count + 1, mean).upper, atLeast: count === 0 ? 1 : gammaTails(count, mean).lower }
}

/**
 * P(X = count) of a Poisson count with the given mean.
 *
 * @throws RangeError as poissonTails does.
 *
 * Source: Loader 2000, Fast and Accurate Computation of Binomial Probabilities. Equals dpois in R.
 */
export function poissonDensity(count: number, mean: number): number {
  requireCount(count, 'count')
  requireExposure(mean, 'mean')
  if (mean === 0) return count === 0 ? 1 : 0
  if (count === 0) return Math.exp(-mean)
  const exponent = count * logRatioMinusExcess(mean / count, (mean - count) / count)
  return Math.exp(exponent - stirlingError(count) - halfLogTwoPi) / Math.sqrt(count)
}

/**
 * The smallest count with at least the given probability, 0 < p < 1, at or below it.
 *
 * @throws RangeError naming the argument: a probability outside 0..1, a mean that is negative or not finite.
 *
 * Source: definition; start by Cornish and Fisher. Equals qpois in R.
 */
export function poissonQuantile(probability: number, mean: number): number {
  requireConfidence(probability, 'probability')
  requireExposure(mean, 'mean')
  if (mean === 0) return 0
  const z = normalQuantile(probability)
  const start = mean + Math.sqrt(mean) * z + (z * z - 1) / 6
  return smallestCountReaching(probability, start, (count) => {
    const { lower, upper } = gammaTails(count + 1, mean)
    return { atMost: upper, above: lower }
  })
}
