import { logDensityOfLogOdds } from './beta.ts'
import type { ObservedExpected } from './expected-counts.ts'
import { digammaRise, trigammaRise } from './gamma-rise.ts'

/** Gamma distribution with mean shape / rate. */
export interface GammaPrior {
  shape: number
  rate: number
}

/** ln of the parameters: they stay positive, and the likelihood is nearer a parabola. */
interface LogPrior {
  logShape: number
  logMean: number
}

/**
 * The most likely gamma distribution of the true ratios, for homes that expect something and vary more than
 * chance. Newton on ln shape and ln mean, which hardly disturb each other, held back (Levenberg 1944) while the
 * likelihood is not yet a parabola. Starts from moments.
 * Source: Marshall 1991, Applied Statistics 40:283 (start).
 */
export function maximiseLikelihood(homes: readonly ObservedExpected[], mean: number): GammaPrior & { logLikelihood: number } {
  let at: LogPrior = { logShape: Math.log(shapeFromMoments(homes, mean)), logMean: Math.log(mean) }
  let value = logLikelihood(homes, priorAt(at))
  let damping = 0
  for (let round = 0; round < 200; round++) {
    const { shapeStep, meanStep } = step(homes, priorAt(at), damping)
    const next = { logShape: at.logShape + shapeStep, logMean: at.logMean + meanStep }
    const largest = Math.max(Math.abs(shapeStep), Math.abs(meanStep))
    const there = largest < 5 ? logLikelihood(homes, priorAt(next)) : -Infinity
    // Close to the top the likelihood no longer tells two points apart, while the gradient still does.
    if (there >= value - 1e-13 * Math.abs(value)) {
      at = next
      value = there
      damping = damping < 1e-4 ? 0 : damping / 10
      if (largest < 1e-13) break
    } else {
      damping = Math.max(1e-3, damping * 10)
    }
  }
  return { ...priorAt(at), logLikelihood: value }
}

function priorAt({ logShape, logMean }: LogPrior): GammaPrior {
  return { shape: Math.exp(logShape), rate: Math.exp(logShape - logMean) }
}

function shapeFromMoments(homes: readonly ObservedExpected[], mean: number): number {
  const total = homes.reduce((sum, { expected }) => sum + expected, 0)
  const squares = homes.reduce((sum, { observed, expected }) => sum + expected * (observed / expected - mean) ** 2, 0)
  const variance = squares / total - (mean * homes.length) / total
  return variance > 0 ? mean ** 2 / variance : 1
}

/** Newton's step uphill; the damping bends it towards the gradient and is at least what makes the top a top. */
function step(homes: readonly ObservedExpected[], { shape: a, rate: b }: GammaPrior, damping: number) {
  let slopeA = 0
  let slopeB = 0
  let curveA = 0
  let curveAB = 0
  let curveB = 0
  for (const { observed, expected } of homes) {
    const posterior = b + expected
    slopeA += digammaRise(a, observed) - Math.log1p(expected / b)
    slopeB += (a * expected - b * observed) / posterior
    curveA += trigammaRise(a, observed)
    curveAB += expected / posterior
    curveB += (b * (a + observed)) / posterior ** 2
  }
  slopeA *= a
  // ln rate = ln shape - ln mean, hence the sums.
  const slopeShape = slopeA + slopeB
  const slopeMean = -slopeB
  const inA = curveA * a * a + slopeA
  const inAB = a * curveAB
  const inB = b * curveB - a * homes.length + slopeB
  const shape = -(inA + 2 * inAB + inB)
  const cross = inAB + inB
  const mean = -inB
  const least = damping * (Math.abs(shape) + Math.abs(mean)) + Math.max(0, -shape, -mean) * 1.5
  const [p, q] = [shape + least, mean + least]
  const determinant = p * q - cross * cross
  return { shapeStep: (q * slopeShape - cross * slopeMean) / determinant, meanStep: (p * slopeMean - cross * slopeShape) / determinant }
}

/** Each count is negative binomial. In the form that keeps its digits at large counts, where ln O! alone would lose them. */
function logLikelihood(homes: readonly ObservedExpected[], { shape: a, rate: b }: GammaPrior): number {
  let sum = 0
  for (const { observed, expected } of homes) {
    if (observed === 0) sum -= a * Math.log1p(expected / b)
    else {
      const share = { x: b / (b + expected), rest: expected / (b + expected) }
      sum += logDensityOfLogOdds({ a, b: observed }, share) - Math.log(observed)
    }
  }
  return sum
}
