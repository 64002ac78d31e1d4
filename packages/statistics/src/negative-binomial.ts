import { type BetaShape, betaTailsAt, logDensityOfLogOdds } from './beta.ts'
import { smallestCountReaching } from './discrete-quantile.ts'
import type { PoissonTails } from './poisson.ts'
import { requireConfidence, requireCount, requireUnit } from './require-argument.ts'

/**
 * A count whose Poisson mean is itself drawn from a gamma distribution: `size` is the shape of that gamma, `mean`
 * the mean of the count; the variance is mean + mean^2 / size. The smaller the size, the more the counts differ.
 */
export interface NegativeBinomial {
  size: number
  mean: number
}

/**
 * Both tails of a negative binomial count; the count itself lies in both.
 *
 * @throws RangeError naming the argument: a count that is not a whole number or is negative, a size or mean that is
 *   not above 0 and finite.
 *
 * Source: P(X <= k) = I_p(size, k + 1), p = size / (size + mean), DLMF 8.17.24. Equals pnbinom in R.
 */
export function negativeBinomialTails(count: number, distribution: NegativeBinomial): PoissonTails {
  requireCount(count, 'count')
  requireNegativeBinomial(distribution)
  return { atMost: tails(count, distribution).lower, atLeast: count === 0 ? 1 : tails(count - 1, distribution).upper }
}

/**
 * P(X = count).
 *
 * @throws RangeError as negativeBinomialTails does.
 *
 * Source: p^size (1 - p)^k / (k B(size, k)), p = size / (size + mean), in Loader's form (2000). Equals dnbinom in R.
 */
export function negativeBinomialDensity(count: number, distribution: NegativeBinomial): number {
  requireCount(count, 'count')
  requireNegativeBinomial(distribution)
  const { size, mean } = distribution
  if (count === 0) return Math.exp(-size * Math.log1p(mean / size))
  return Math.exp(logDensityOfLogOdds({ a: size, b: count }, shareOf(distribution))) / count
}

/**
 * The smallest count with at least the given probability, 0 < p < 1, at or below it.
 *
 * @throws RangeError naming the argument: a probability outside 0..1, a size or mean not above 0 and finite.
 *
 * Source: definition. Equals qnbinom in R.
 */
export function negativeBinomialQuantile(probability: number, distribution: NegativeBinomial): number {
  requireConfidence(probability, 'probability')
  requireNegativeBinomial(distribution)
  return smallestCountReaching(probability, distribution.mean, (count) => {
    const { lower, upper } = tails(count, distribution)
    return { atMost: lower, above: upper }
  })
}

function tails(count: number, distribution: NegativeBinomial) {
  const shape: BetaShape = { a: distribution.size, b: count + 1 }
  return betaTailsAt(shape, shareOf(distribution))
}

function shareOf({ size, mean }: NegativeBinomial) {
  return { x: size / (size + mean), rest: mean / (size + mean) }
}

function requireNegativeBinomial({ size, mean }: NegativeBinomial): void {
  requireUnit(size, 'size')
  requireUnit(mean, 'mean')
}
