/** At one position: the logarithm of the probability further out, and how fast that logarithm rises. */
export interface LogTail {
  log: number
  slope: number
}

/**
 * The position where a rising, log-concave tail probability reaches a given value, by Newton's method.
 *
 * Needs no bracket: a tangent to a concave curve lies above it, so the first step, from wherever it starts,
 * lands at or before the root, and each later step moves towards it without passing. Hence the first step
 * that does not move forward is rounding, and the answer is found.
 *
 * The tails of the gamma distribution are log-concave in ln x, those of the beta in ln(x / (1 - x)).
 */
export function solveLogConcaveTail(target: number, start: number, tailAt: (position: number) => LogTail): number {
  let position = start
  for (let first = true; ; first = false) {
    const { log, slope } = tailAt(position)
    const step = (target - log) / slope
    position += step
    const resolution = Number.EPSILON * Math.max(1, Math.abs(position))
    if (!first && !(step > resolution)) return position
  }
}
