/** Cumulative probability of a count: at most it, and above it. */
export interface CountTails {
  atMost: number
  above: number
}

// A probability computed from a count must find that count again, though both steps round.
const fuzz = 64 * Number.EPSILON

/**
 * The smallest count with at least the given probability at or below it, by doubling steps from a start and then
 * halving. Above one half the smaller tail decides, so a probability near 1 loses no digits.
 */
export function smallestCountReaching(probability: number, start: number, tailsAt: (count: number) => CountTails): number {
  const reaches = (count: number) => {
    if (count < 0) return false
    const { atMost, above } = tailsAt(count)
    return probability < 0.5 ? atMost >= probability * (1 - fuzz) : above <= 1 - probability + probability * fuzz
  }
  let high = Math.max(0, Math.floor(start))
  let low = high - 1
  for (let step = 1; !reaches(high); step *= 2) {
    low = high
    high += step
  }
  for (let step = 1; reaches(low); step *= 2) {
    high = low
    low = Math.max(-1, low - step)
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (reaches(middle)) high = middle
    else low = middle
  }
  return high
}
