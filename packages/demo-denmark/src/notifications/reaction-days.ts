import type { Random } from '../random/rng.ts'
import { stratifiedUniforms } from '../random/sampling.ts'

/** Days from notification to the start of support: which share has started by which day, linear in between. */
type Curve = readonly (readonly [day: number, share: number])[]

/** Median 82 days, a third within 30, 44 % within 59, 7 % after 360 or more (N12, N13, N15, N16). */
export const reactionToAbuse: Curve = [
  [0, 0.03],
  [7, 0.14],
  [14, 0.21],
  [30, 0.33],
  [60, 0.44],
  [82.5, 0.5],
  [120, 0.6],
  [180, 0.73],
  [240, 0.82],
  [300, 0.885],
  [360, 0.93],
  [540, 0.985],
  [730, 1],
]

/** 36 % within 59 days (N14); the rest of the curve (A). */
export const reactionToConcern: Curve = [
  [0, 0.02],
  [7, 0.1],
  [14, 0.155],
  [30, 0.25],
  [60, 0.36],
  [105, 0.5],
  [180, 0.67],
  [240, 0.76],
  [300, 0.83],
  [360, 0.89],
  [540, 0.97],
  [730, 1],
]

/** Whole days for `count` notifications. One from each slice of the curve, so that published quantiles hold in a small year too. */
export function reactionDays(random: Random, curve: Curve, count: number): number[] {
  return Array.from(stratifiedUniforms(random, count), (share) => Math.floor(dayAt(curve, share)))
}

function dayAt(curve: Curve, share: number): number {
  const next = curve.findIndex(([, reached]) => share < reached)
  if (next === 0) return 0
  const [day, reached] = curve[next - 1]!
  const [nextDay, nextReached] = curve[next]!
  return day + ((nextDay - day) * (share - reached)) / (nextReached - reached)
}
