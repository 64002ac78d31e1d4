// Lentz's method divides by intermediate values; one that is zero is moved to this instead.
const almostZero = 1e-300

/**
 * The continued fraction b(0) + a(1) / (b(1) + a(2) / (b(2) + ...)), evaluated until it no longer changes.
 * Source: modified Lentz method, Thompson and Barnett 1986, J. Comput. Phys. 64:490.
 */
export function continuedFraction(a: (i: number) => number, b: (i: number) => number): number {
  let value = b(0) || almostZero
  let numerator = value
  let denominator = 0
  let change = 0
  for (let i = 1; Math.abs(change - 1) > Number.EPSILON; i++) {
    denominator = 1 / (b(i) + a(i) * denominator || almostZero)
    numerator = b(i) + a(i) / numerator || almostZero
    change = numerator * denominator
    value *= change
  }
  return value
}
