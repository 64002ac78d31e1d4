import type { Random } from './rng.ts'

/** Draws an index in proportion to its weight, in constant time (Vose's alias table). */
export function weighted(weights: readonly number[]): (random: Random) => number {
  const size = weights.length
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0)) throw new RangeError('no weight to draw by')
  const share = Float64Array.from(weights, (weight) => (weight * size) / total)
  const other = Int32Array.from(weights, (_, index) => index)
  const small: number[] = []
  const large: number[] = []
  share.forEach((value, index) => (value < 1 ? small : large).push(index))
  while (small.length > 0 && large.length > 0) {
    const low = small.pop()!
    const high = large.at(-1)!
    other[low] = high
    share[high] = share[high]! + share[low]! - 1
    if (share[high] < 1) small.push(large.pop()!)
  }
  // Rounding leaves a few that should be exactly full.
  for (const index of [...small, ...large]) share[index] = 1
  return (random) => {
    const at = random() * size
    const index = Math.floor(at)
    return at - index < share[index]! ? index : other[index]!
  }
}

/** How often each index is drawn in `draws` draws. */
export function multinomial(random: Random, draws: number, weights: readonly number[]): Int32Array {
  const counts = new Int32Array(weights.length)
  if (draws === 0) return counts
  const draw = weighted(weights)
  for (let done = 0; done < draws; done++) counts[draw(random)]!++
  return counts
}

/** Whole numbers in proportion to `weights` that add up to `total` exactly (largest remainder). */
export function quotas(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const exact = weights.map((weight) => (total * weight) / sum)
  const counts = exact.map(Math.floor)
  const rest = total - counts.reduce((all, count) => all + count, 0)
  const byRemainder = exact.map((_, index) => index).sort((a, b) => exact[b]! - counts[b]! - (exact[a]! - counts[a]!) || a - b)
  for (const index of byRemainder.slice(0, rest)) counts[index]!++
  return counts
}

/** A pack of labels, `counts[i]` times label i, shuffled. */
export function shuffledLabels(random: Random, counts: readonly number[]): Uint8Array {
  const labels = new Uint8Array(counts.reduce((sum, count) => sum + count, 0))
  let at = 0
  counts.forEach((count, label) => labels.fill(label, at, (at += count)))
  return shuffle(random, labels)
}

/** Numbers 0..size-1 in random order. */
export function shuffledIndices(random: Random, size: number): Int32Array {
  return shuffle(
    random,
    Int32Array.from({ length: size }, (_, index) => index),
  )
}

/** Fisher and Yates, in place. */
export function shuffle<Items extends Uint8Array | Int32Array | Float64Array | unknown[]>(random: Random, items: Items): Items {
  for (let last = items.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1))
    const kept = items[last]
    items[last] = items[chosen]
    items[chosen] = kept
  }
  return items
}

/** `size` uniforms, one from each of `size` equal slices of 0..1, shuffled: a sample whose quantiles do not wander. */
export function stratifiedUniforms(random: Random, size: number): Float64Array {
  return shuffle(
    random,
    Float64Array.from({ length: size }, (_, index) => (index + random()) / size),
  )
}

/** The indices of the `count` greatest scores, in their own order. */
export function topIndices(scores: readonly number[], count: number): number[] {
  const ranked = scores.map((_, index) => index).sort((a, b) => scores[b]! - scores[a]! || a - b)
  return ranked.slice(0, count).sort((a, b) => a - b)
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!
}
