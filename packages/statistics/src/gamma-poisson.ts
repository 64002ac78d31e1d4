import { type ObservedExpected, requireObservedExpected } from './expected-counts.ts'
import { type GammaPrior, maximiseLikelihood } from './gamma-poisson-likelihood.ts'

/** How homes differ in truth, or why that cannot be told. */
export type GammaPoissonFit =
  /** The true ratio of a home to its peers is gamma distributed with this shape a and rate b. */
  | ({ status: 'ok'; mean: number; logLikelihood: number } & GammaPrior)
  /** The counts vary no more than chance: every home has this ratio. */
  | { status: 'noOverdispersion'; mean: number }
  | { status: 'noEvents' | 'tooFewHomes' }

/**
 * The distribution of true rates that best explains the counts, observed ~ Poisson(expected x theta) with
 * theta ~ Gamma(a, b), by maximum likelihood on the ratio scale (pure numbers; mean a/b, near 1).
 *
 * - Homes that expect nothing take no part.
 * - No events: noEvents. Fewer than two homes: tooFewHomes.
 * - Counts that vary no more than chance, sum((O - m E)^2 - O) <= 0: noOverdispersion, with the pooled ratio m.
 *
 * @throws RangeError naming the argument, such as `homes[3].observed`: a count that is not a whole number or is
 *   negative, an expected count that is negative or not finite.
 *
 * Source: statistics.md section 1. Equals MASS::glm.nb in R.
 */
export function fitGammaPoisson(homes: readonly ObservedExpected[]): GammaPoissonFit {
  requireObservedExpected(homes)
  const compared = homes.filter(({ expected }) => expected > 0)
  const events = compared.reduce((sum, { observed }) => sum + observed, 0)
  if (events === 0) return { status: 'noEvents' }
  if (compared.length < 2) return { status: 'tooFewHomes' }
  const mean = events / compared.reduce((sum, { expected }) => sum + expected, 0)
  const excess = compared.reduce((sum, { observed, expected }) => sum + (observed - mean * expected) ** 2 - observed, 0)
  if (excess <= 0) return { status: 'noOverdispersion', mean }
  const { shape, rate, logLikelihood } = maximiseLikelihood(compared, mean)
  return { status: 'ok', shape, rate, mean: shape / rate, logLikelihood }
}
