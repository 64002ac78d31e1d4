import type { Random } from './rng.ts'

/** Box and Muller. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** Log-normal with this median; `sigma` is the standard deviation of the logarithm. */
export function logNormal(random: Random, median: number, sigma: number): number {
  return median * Math.exp(sigma * normal(random))
}

export function exponential(random: Random, mean: number): number {
  return -mean * Math.log(1 - random())
}

/** The largest of many: adding it to log-weights and taking the top k draws k without replacement. */
export function gumbel(random: Random): number {
  return -Math.log(-Math.log(1 - random()))
}

export function weibull(random: Random, shape: number, scale: number): number {
  return scale * (-Math.log(1 - random())) ** (1 / shape)
}

/** Gamma with scale 1. Marsaglia and Tsang 2000; below shape 1 by their power of a uniform. */
export function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal(random)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

export function beta(random: Random, a: number, b: number): number {
  const x = gamma(random, a)
  return x / (x + gamma(random, b))
}

/** Knuth's product of uniforms; for small means. */
export function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = 1 - random(); product > limit; product *= 1 - random()) count++
  return count
}
