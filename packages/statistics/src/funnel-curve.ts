import { gammaTails } from './gamma.ts'
import { poissonDensity, poissonQuantile } from './poisson.ts'
import { requireConfidence, requireUnit } from './require-argument.ts'

/** Limits on observed over expected: of 95 % and 99.8 % of homes that are like their peers. */
export interface FunnelLimits {
  lower998: number
  lower95: number
  upper95: number
  upper998: number
}

/**
 * The curves of a funnel plot at one expected count. For drawing only: near the curve small homes cross the upper
 * 95 % limit up to four times too often (statistics.md section 1). Flag with the tails of exactFunnel instead.
 *
 * @throws RangeError when the expected count is not above 0 and finite.
 */
export function funnelCurve(expected: number): FunnelLimits {
  return {
    lower998: interpolatedPoissonLimit(0.001, expected),
    lower95: interpolatedPoissonLimit(0.025, expected),
    upper95: interpolatedPoissonLimit(0.975, expected),
    upper998: interpolatedPoissonLimit(0.999, expected),
  }
}

/**
 * Poisson quantile made continuous, over the expected count E:
 *
 *     limit = max(0, r - alpha) / E,  r the smallest count with F(r; E) >= p,  alpha = (F(r) - p) / f(r)
 *
 * @throws RangeError naming the argument: a probability outside 0..1, an expected count not above 0 and finite.
 *
 * Source: Spiegelhalter 2005, Stat Med 24:1185, appendix A.1.
 */
export function interpolatedPoissonLimit(probability: number, expected: number): number {
  requireConfidence(probability, 'probability')
  requireUnit(expected, 'expected')
  const count = poissonQuantile(probability, expected)
  const { lower: above, upper: atMost } = gammaTails(count + 1, expected)
  const excess = probability < 0.5 ? atMost - probability : 1 - probability - above
  return Math.max(0, count - excess / poissonDensity(count, expected)) / expected
}
