/** How a number is spread over those who gave it. No name stands in it, and still it is never published. */
export interface Spread {
  records: number
  /** Homes, or municipalities, that gave some of it. */
  contributors: number
  /** The largest part and the second largest: of two homes that put their heads together. */
  largest: number
  second: number
}

/** @param parts what each gave; nothing is no part */
export function spreadOf(parts: Iterable<number>): Spread {
  let [records, contributors, largest, second] = [0, 0, 0, 0]
  for (const part of parts) {
    if (part === 0) continue
    contributors++
    records += part
    if (part > largest) [largest, second] = [part, largest]
    else if (part > second) second = part
  }
  return { records, contributors, largest, second }
}
