import { logGamma } from './log-gamma.ts'
import type { RandomStream } from './random-stream.ts'

/**
 * A standard normal number.
 * Source: polar method, Marsaglia and Bray 1964, SIAM Review 6:260.
 */
export function randomNormal(random: RandomStream): number {
  for (;;) {
    const x = 2 * random() - 1
    const y = 2 * random() - 1
    const square = x * x + y * y
    if (square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square)
  }
}

/**
 * A number from the gamma distribution with the given shape > 0 and rate 1.
 * Source: Marsaglia and Tsang 2000, ACM TOMS 26:363; for a shape below 1 with their section 6.
 */
export function randomGamma(random: RandomStream, shape: number): number {
  if (shape < 1) return randomGamma(random, shape + 1) * Math.exp(Math.log(random()) / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = randomNormal(random)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v
  }
}

/** A share from the beta distribution; both shapes above 0. */
export function randomBeta(random: RandomStream, a: number, b: number): number {
  const x = randomGamma(random, a)
  const y = randomGamma(random, b)
  // Both can be too small for a double; then it is all or nothing, by the means.
  if (x + y === 0) return random() < a / (a + b) ? 1 : 0
  return x / (x + y)
}

/**
 * A Poisson count with the given mean >= 0.
 * Source: multiplication of uniforms (Knuth 1969) up to a mean of 10; above it transformed rejection, Hormann 1993,
 * Insurance: Mathematics and Economics 12:39 (PTRS).
 */
export function randomPoisson(random: RandomStream, mean: number): number {
  if (mean < 10) {
    const limit = Math.exp(-mean)
    let product = random()
    let count = 0
    for (; product > limit; count++) product *= random()
    return count
  }
  const b = 0.931 + 2.53 * Math.sqrt(mean)
  const a = -0.059 + 0.02483 * b
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
  const acceptAtOnce = 0.9277 - 3.6224 / (b - 2)
  for (;;) {
    const u = random() - 0.5
    const v = random()
    const us = 0.5 - Math.abs(u)
    const count = Math.floor(((2 * a) / us + b) * u + mean + 0.43)
    if (us >= 0.07 && v <= acceptAtOnce) return count
    if (count < 0 || (us < 0.013 && v > us)) continue
    const accepted = Math.log((v * inverseAlpha) / (a / (us * us) + b))
    if (accepted <= count * Math.log(mean) - mean - logGamma(count + 1)) return count
  }
}

/**
 * How many of `trials` succeed, each with the given probability.
 * Source: single trials up to 30; above that the median of the uniforms halves the trials (Relles 1972, Appl. Stat. 21:233).
 */
export function randomBinomial(random: RandomStream, trials: number, probability: number): number {
  let successes = 0
  let left = trials
  let share = probability
  while (left > 30) {
    const middle = Math.floor((left + 1) / 2)
    const split = randomBeta(random, middle, left + 1 - middle)
    if (split <= share) {
      successes += middle
      left -= middle
      share = (share - split) / (1 - split)
    } else {
      left = middle - 1
      share /= split
    }
  }
  for (; left > 0; left--) if (random() < share) successes++
  return successes
}
