import { continuedFraction } from './continued-fraction.ts'
import { halfLogTwoPi, logGamma, logRatioMinusExcess, stirlingError } from './log-gamma.ts'
import { solveLogConcaveTail } from './log-concave-tail.ts'

// Below odds of e^-700 the first term of the series is the whole of it, and x itself is about to underflow.
const smallestLogOdds = -700

/** The distribution with density x^(a-1) (1 - x)^(b-1) / B(a, b), a, b > 0. */
export interface BetaShape {
  a: number
  b: number
}

/**
 * Both tails of the beta distribution: lower I_x(a, b), upper 1 - I_x(a, b), for 0 <= x <= 1.
 * P(X >= k) of a binomial count of n trials is the lower tail at a = k, b = n - k + 1.
 * Source: NIST DLMF 8.17.22 (continued fraction), 8.17.4 (reflection).
 */
export function betaTails(shape: BetaShape, x: number): { lower: number; upper: number } {
  return betaTailsAt(shape, { x, rest: 1 - x })
}

/** The same tails for a share given together with what is left of 1, so that neither has lost digits. */
export function betaTailsAt(shape: BetaShape, share: Share): { lower: number; upper: number } {
  const { lower, upper } = logBetaTails(shape, share)
  return { lower: Math.exp(lower), upper: Math.exp(upper) }
}

/** Density of the beta distribution at 0 < x < 1. Equals dbeta in R. */
export function betaDensity(shape: BetaShape, x: number): number {
  return Math.exp(logDensityOfLogOdds(shape, { x, rest: 1 - x })) / (x * (1 - x))
}

/** The x that has the given probability, 0 < p < 1, below it (or above it: tail 'upper'). */
export function betaQuantile(probability: number, shape: BetaShape, tail: 'lower' | 'upper' = 'lower'): number {
  return shareAt(betaQuantileLogOdds(probability, shape, tail)).x
}

/** The same quantile as ln(x / (1 - x)), which keeps its digits where x itself is all but 0 or 1. */
export function betaQuantileLogOdds(probability: number, { a, b }: BetaShape, tail: 'lower' | 'upper' = 'lower'): number {
  if (tail === 'upper') return -betaQuantileLogOdds(probability, { a: b, b: a })
  const logBelow = Math.log(probability)
  const least = leastLogOdds(logBelow, { a, b })
  if (least < smallestLogOdds) return least
  const most = -leastLogOdds(Math.log1p(-probability), { a: b, b: a })
  if (most > -smallestLogOdds) return most
  if (probability > 0.5) return betaQuantileLogOdds(1 - probability, { a, b }, 'upper')

  // Near the answer when both shapes are large: ln odds have variance about 1/a + 1/b, and for a normal
  // deviate P(Z < -sqrt(-2 ln p)) < p.
  const normal = Math.log(a / b) - Math.sqrt(-2 * logBelow * (1 / a + 1 / b))
  return solveLogConcaveTail(logBelow, Math.max(least, normal), (logOdds) => {
    const { lower, term } = logBetaTails({ a, b }, shareAt(logOdds))
    return { log: lower, slope: Math.exp(term - lower) }
  })
}

/** I_x(a, b) <= w^a / (a B(a, b)) at odds w = x / (1 - x), so the quantile is at least this. */
function leastLogOdds(logProbability: number, { a, b }: BetaShape): number {
  return (logProbability + logGamma(a + 1) + logGamma(b) - logGamma(a + b)) / a
}

/** A share and what is left of 1, both with all their digits. */
export interface Share {
  x: number
  rest: number
}

function shareAt(logOdds: number): Share {
  return { x: 1 / (1 + Math.exp(-logOdds)), rest: 1 / (1 + Math.exp(logOdds)) }
}

/** Logarithms of both tails, and of x^a (1 - x)^b / B(a, b), the density of the log odds. */
function logBetaTails({ a, b }: BetaShape, { x, rest }: Share) {
  const term = logDensityOfLogOdds({ a, b }, { x, rest })
  if (x * (a + b + 2) < a + 1) {
    const lower = Math.min(0, term - Math.log(a * lowerFraction({ a, b }, x)))
    return { lower, upper: Math.log1p(-Math.exp(lower)), term }
  }
  const upper = Math.min(0, term - Math.log(b * lowerFraction({ a: b, b: a }, rest)))
  return { lower: Math.log1p(-Math.exp(upper)), upper, term }
}

/** Logarithm of x^a (1 - x)^b / B(a, b), the density of the log odds. */
export function logDensityOfLogOdds({ a, b }: BetaShape, { x, rest }: Share): number {
  // Loader's form: written out, the terms of large a and b cancel.
  const excess = x * b - rest * a
  return (
    a * logRatioMinusExcess((x * (a + b)) / a, excess / a) +
    b * logRatioMinusExcess((rest * (a + b)) / b, -excess / b) +
    (stirlingError(a + b) - stirlingError(a) - stirlingError(b)) +
    0.5 * Math.log((a / (a + b)) * b) -
    halfLogTwoPi
  )
}

function lowerFraction({ a, b }: BetaShape, x: number): number {
  return continuedFraction(
    (i) => {
      const m = Math.floor(i / 2)
      const numerator = i % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m)
      return (numerator * x) / ((a + (i - 1)) * (a + i))
    },
    () => 1,
  )
}
