/**
 * The quantile of numbers in ascending order, linear between neighbours; NaN of no numbers.
 * Source: Hyndman and Fan 1996, American Statistician 50:361, type 7. Equals quantile in R.
 */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number {
  const position = (sorted.length - 1) * probability
  const below = Math.floor(position)
  const low = sorted[below] ?? NaN
  const high = sorted[Math.ceil(position)] ?? NaN
  const part = position - below
  return part === 0 || high === low ? low : (1 - part) * low + part * high
}

/** The middle number, or the mean of the two in the middle; NaN of no numbers. Equals median in R. */
export function medianOfSorted(sorted: ArrayLike<number>): number {
  const middle = Math.floor(sorted.length / 2)
  if (sorted.length % 2 === 1) return sorted[middle]!
  return ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}
