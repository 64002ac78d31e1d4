import { gammaTails } from './gamma.ts'
import { halfLogTwoPi } from './log-gamma.ts'
import { requireConfidence } from './require-argument.ts'

/**
 * Both tails of the standard normal distribution, each computed as such, so that a small one keeps its digits:
 * Z squared over 2 has the gamma distribution of shape 1/2.
 *
 * @throws RangeError when z is not a number. An infinite z has the tails 0 and 1.
 */
export function normalTails(z: number): { lower: number; upper: number } {
  if (Number.isNaN(z)) throw new RangeError('z must be a number; it is NaN')
  if (!Number.isFinite(z)) return z > 0 ? { lower: 1, upper: 0 } : { lower: 0, upper: 1 }
  const { lower: within, upper: outside } = gammaTails(0.5, (z * z) / 2)
  // Near 0 what lies outside is 1 minus something small, so the half within is added rather than subtracted twice.
  const near = { lower: 0.5 + within / 2, upper: outside / 2 }
  return z > 0 ? near : { lower: near.upper, upper: near.lower }
}

/** exp(-z^2 / 2) / sqrt(2 pi) */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z - halfLogTwoPi)
}

/**
 * The z with the given probability, 0 < p < 1, below it: sixteen digits by rational approximation.
 *
 * @throws RangeError when the probability is not between 0 and 1.
 *
 * Source: Wichura 1988, Algorithm AS 241 (PPND16), Applied Statistics 37:477. Equals qnorm in R.
 */
export function normalQuantile(probability: number): number {
  requireConfidence(probability, 'probability')
  const q = probability - 0.5
  if (Math.abs(q) <= 0.425) return q * ratio(central, 0.180625 - q * q)
  const r = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)))
  return Math.sign(q) * (r <= 5 ? ratio(tail, r - 1.6) : ratio(farTail, r - 5))
}

interface Rational {
  /** Lowest power first. */
  above: readonly number[]
  below: readonly number[]
}

function ratio({ above, below }: Rational, x: number): number {
  return polynomial(above, x) / polynomial(below, x)
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0)
}

const central: Rational = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813,
    2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852854,
  ],
}

const tail: Rational = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
    1.0507500716444169e-9,
  ],
}

const farTail: Rational = {
  above: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
    2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  below: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7,
    2.0442631033899397e-15,
  ],
}
