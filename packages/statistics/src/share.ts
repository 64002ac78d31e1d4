import { betaQuantile } from './beta.ts'
import { requireConfidence, requireCount } from './require-argument.ts'

/** How many of a whole have a property, such as incidents with the child's account among all incidents. */
export interface PartAndWhole {
  part: number
  whole: number
}

export interface ShareOptions {
  confidence?: number
}

/** All three from 0 to 1; percent is for the screen. */
export interface ShareWithInterval {
  share: number
  lower: number
  upper: number
}

/**
 * A share and its exact (Clopper-Pearson) binomial interval, as a fraction of 1:
 *
 *     share = k / n,  lower = B(alpha/2; k, n - k + 1),  upper = B(1 - alpha/2; k + 1, n - k)
 *
 * with part k, whole n, alpha = 1 - confidence and B(p; a, b) the beta quantile.
 *
 * - Part 0: lower is 0. Part = whole: upper is 1. The other bound is still informative.
 * - Whole 0: null, there is no share.
 *
 * @throws RangeError naming the argument: a part or whole that is not a whole number or is negative, a part
 *   above the whole, a confidence outside 0..1.
 *
 * Source: Clopper and Pearson 1934, Biometrika 26:404. Equals binom.test in R.
 */
export function shareWithInterval({ part, whole }: PartAndWhole, { confidence = 0.95 }: ShareOptions = {}): ShareWithInterval | null {
  requireCount(part, 'part')
  requireCount(whole, 'whole')
  requireConfidence(confidence, 'confidence')
  if (part > whole) throw new RangeError(`part must not exceed whole; it is ${part} of ${whole}`)
  if (whole === 0) return null

  const eachTail = (1 - confidence) / 2
  return {
    share: part / whole,
    lower: part === 0 ? 0 : betaQuantile(eachTail, { a: part, b: whole - part + 1 }),
    upper: part === whole ? 1 : betaQuantile(eachTail, { a: part + 1, b: whole - part }, 'upper'),
  }
}
