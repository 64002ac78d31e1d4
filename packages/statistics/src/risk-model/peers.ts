import { dispersionOf } from '../dispersion.ts'
import { additiveZ } from '../overdispersion.ts'
import { medianOfSorted } from '../quantile.ts'

/** Numbers of homes by their position, and which of them are compared. */
export interface Compared {
  members: Int32Array
  winsorised: number
  /** At least as long as members; overwritten. */
  scratch: Float64Array
}

/** What a home is compared with. A variance of null: fewer than two homes, no comparison. */
export interface RatePeers {
  /** Events per unit of exposure. */
  rate: number
  variance: number | null
}

/** Rate of the peers and the variance between them, from counts O and exposures T; see overdispersion. */
export function ratePeers(counts: Float64Array, exposures: Float64Array, { members, winsorised, scratch }: Compared): RatePeers {
  let [events, exposure, squares, homes] = [0, 0, 0, 0]
  for (const i of members) {
    const own = exposures[i]!
    if (own === 0) continue
    events += counts[i]!
    exposure += own
    squares += own * own
    homes++
  }
  const rate = exposure > 0 ? events / exposure : 0
  if (homes < 2 || rate === 0) return { rate, variance: null }

  let filled = 0
  for (const i of members) if (exposures[i]! > 0) scratch[filled++] = 2 * (Math.sqrt(counts[i]!) - Math.sqrt(rate * exposures[i]!))
  const weights = 4 * rate * exposure
  const squaredWeights = 16 * rate * rate * squares
  return { rate, variance: dispersionOf({ z: scratch.subarray(0, filled), weights, squaredWeights, winsorised }).variance }
}

/** Additive z of a rate; 0 where there is nothing to compare. */
export function rateZ(count: number, exposure: number, { rate, variance }: RatePeers): number {
  return exposure === 0 || variance === null ? 0 : additiveZ(count, rate * exposure, variance)
}

export interface SharePeers {
  share: number
  variance: number | null
}

/**
 * Pooled share of the homes that have reports, and the variance between them on Anscombe's scale,
 * y = asin sqrt((x + 3/8) / (n + 3/4)) with variance 1 / (4n + 2) by chance.
 * Source: Anscombe 1948, Biometrika 35:246.
 */
export function sharePeers(parts: Float64Array, wholes: Float64Array, { members, winsorised, scratch }: Compared): SharePeers {
  let [part, whole, squaredWeights, homes] = [0, 0, 0, 0]
  for (const i of members) {
    const own = wholes[i]!
    if (own === 0) continue
    part += parts[i]!
    whole += own
    squaredWeights += (4 * own + 2) ** 2
    homes++
  }
  const share = whole > 0 ? part / whole : 0
  if (homes < 2) return { share, variance: null }

  const centre = Math.asin(Math.sqrt(share))
  let filled = 0
  for (const i of members)
    if (wholes[i]! > 0) scratch[filled++] = (anscombe(parts[i]!, wholes[i]!) - centre) * Math.sqrt(4 * wholes[i]! + 2)
  const weights = 4 * whole + 2 * homes
  return { share, variance: dispersionOf({ z: scratch.subarray(0, filled), weights, squaredWeights, winsorised }).variance }
}

/** Additive z of a share; 0 without reports, or without others to compare with. */
export function shareZ(part: number, whole: number, { share, variance }: SharePeers): number {
  if (whole === 0 || variance === null) return 0
  return (anscombe(part, whole) - Math.asin(Math.sqrt(share))) / Math.sqrt(1 / (4 * whole + 2) + variance)
}

function anscombe(part: number, whole: number): number {
  return Math.asin(Math.sqrt((part + 0.375) / (whole + 0.75)))
}

export interface StaffPeers {
  median: number | null
  /** 1.4826 times the median distance from the median, the standard deviation if figures are normal. */
  scale: number | null
}

/** Middle and spread that a few odd figures do not move; null with fewer than `smallest` figures or no spread. */
export function staffPeers(figures: readonly number[], smallest: number): StaffPeers {
  if (figures.length < smallest || figures.length === 0) return { median: null, scale: null }
  const median = medianOfSorted(Float64Array.from(figures).sort())
  const scale = 1.4826 * medianOfSorted(Float64Array.from(figures, (figure) => Math.abs(figure - median)).sort())
  return { median, scale: scale > 0 ? scale : null }
}

export function staffZ(figure: number | null, { median, scale }: StaffPeers): number {
  return figure === null || median === null || scale === null ? 0 : (figure - median) / scale
}
