/**
 * Rows by falling score, equal scores in the order of the rows. Returns the function that writes, for a column of
 * scores, the row on each place; it sorts the bare numbers, which is much quicker than sorting rows by them.
 */
export function rankScores(rows: number) {
  const sorted = new Float64Array(rows)
  const taken = new Int32Array(rows + 1)

  return (scores: Float64Array, rowAt: Int32Array): void => {
    sorted.set(scores)
    sorted.sort()
    taken.fill(0)
    for (let row = 0; row < rows; row++) {
      const notAbove = countNotAbove(sorted, scores[row]!)
      rowAt[rows - notAbove + taken[notAbove]!] = row
      taken[notAbove] = taken[notAbove]! + 1
    }
  }
}

function countNotAbove(sorted: Float64Array, score: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! <= score) low = middle + 1
    else high = middle
  }
  return low
}
