import { continuedFraction } from './continued-fraction.ts'
import { halfLogTwoPi, logGamma, logRatioMinusExcess, stirlingError } from './log-gamma.ts'
import { solveLogConcaveTail } from './log-concave-tail.ts'

// Below e^-700 the first term of the series is the whole of it, and x itself is about to underflow.
const smallestLogX = -700

/**
 * Both tails of the gamma distribution with rate 1: lower P(a, x), upper Q(a, x) = 1 - P(a, x), for
 * shape a > 0 and x >= 0. Each tail is computed as such, so a small one keeps its digits, except that an
 * upper tail at x < a + 1 is 1 - P: full absolute accuracy, but fewer digits when the shape is below 0.01.
 * P(X >= k) of a Poisson count with mean x is the lower tail at shape k.
 * Source: NIST DLMF 8.7.1 (series), even part of 8.9.2 (continued fraction).
 */
export function gammaTails(shape: number, x: number): { lower: number; upper: number } {
  const { lower, upper } = logGammaTails(shape, x)
  return { lower: Math.exp(lower), upper: Math.exp(upper) }
}

/** Density of the gamma distribution with the given shape and rate 1, at x > 0. Equals dgamma in R. */
export function gammaDensity(shape: number, x: number): number {
  return (shape * Math.exp(logTerm(shape, x))) / x
}

/**
 * The x that has the given probability, 0 < p < 1, below it (or above it: tail 'upper') in the gamma
 * distribution with the given shape > 0 and rate 1. An x too small for a double is 0.
 */
export function gammaQuantile(probability: number, shape: number, tail: 'lower' | 'upper' = 'lower'): number {
  const below = tail === 'lower' ? probability : 1 - probability
  const above = tail === 'upper' ? probability : 1 - probability
  const logBelow = below < 0.5 ? Math.log(below) : Math.log1p(-above)
  const logAbove = above < 0.5 ? Math.log(above) : Math.log1p(-below)

  // P(a, x) <= x^a / Gamma(a + 1), so the quantile is at least this.
  const leastLogX = (logBelow + logGamma(shape + 1)) / shape
  if (leastLogX < smallestLogX) return Math.exp(leastLogX)

  // Starts are Chernoff bounds (Boucheron, Lugosi and Massart 2013, section 2.4), near the answer at any shape.
  if (below <= above) {
    const bound = shape - Math.sqrt(-2 * shape * logBelow)
    const start = bound > 0 ? Math.max(leastLogX, Math.log(bound)) : leastLogX
    return Math.exp(solveLogConcaveTail(logBelow, start, (logX) => tailAt(shape, logX, 'lower')))
  }
  const start = Math.log(shape + Math.sqrt(-2 * shape * logAbove) - logAbove)
  return Math.exp(-solveLogConcaveTail(logAbove, -start, (minusLogX) => tailAt(shape, -minusLogX, 'upper')))
}

function tailAt(shape: number, logX: number, tail: 'lower' | 'upper') {
  const tails = logGammaTails(shape, Math.exp(logX))
  return { log: tails[tail], slope: shape * Math.exp(tails.term - tails[tail]) }
}

/** Logarithms of both tails, and the term of which a times is the density of ln x. */
function logGammaTails(shape: number, x: number) {
  const term = logTerm(shape, x)
  if (x < shape + 1) {
    const lower = Math.min(0, term + Math.log(seriesSum(shape, x)))
    return { lower, upper: Math.log1p(-Math.exp(lower)), term }
  }
  const upper = term + Math.log(shape / upperFraction(shape, x))
  return { lower: Math.log1p(-Math.exp(upper)), upper, term }
}

/** Logarithm of x^a e^-x / Gamma(a + 1). */
function logTerm(shape: number, x: number): number {
  // Loader's form: written out, the terms of a large shape cancel.
  const exponent = shape * logRatioMinusExcess(x / shape, (x - shape) / shape)
  return exponent - stirlingError(shape) - halfLogTwoPi - 0.5 * Math.log(shape)
}

/** 1 + x/(a+1) + x^2/((a+1)(a+2)) + ... */
function seriesSum(shape: number, x: number): number {
  let sum = 1
  let term = 1
  // At a shape of a million neighbouring terms differ by under a per cent, so stopping at 1e-16 is too early.
  for (let n = 1; term > sum * 1e-20; n++) {
    term *= x / (shape + n)
    sum += term
  }
  return sum
}

function upperFraction(shape: number, x: number): number {
  return continuedFraction(
    (i) => i * (shape - i),
    (i) => x + 1 - shape + 2 * i,
  )
}
