import type { Crowd } from './crowd.ts'
import { spreadOf } from './spread.ts'

/** When a number tells of nobody (rule S3). */
export interface SafetyRule {
  /** Least number of different children: the width below which nobody can bound a cell. */
  minChildren: number
  /** Least number of homes: one of two could take its own part away and have the other's. */
  minHomes: number
  /** p of the p % rule. */
  dominancePercent: number
}

/** Five children, three homes, p = 10. Three homes satisfies the council's source; five children is stricter than its three. */
export const safetyRule: SafetyRule = { minChildren: 5, minHomes: 3, dominancePercent: 10 }

/**
 * At least k children and kHome homes, and by the p % rule X - x1 - x2 >= p/100 x1, where X is the number, and x1 and x2
 * are the parts of the two largest homes: the second largest must not be able to estimate the largest to within p %
 * (Handbook on Statistical Disclosure Control, 2nd ed., ch. 4).
 */
export function isSafe(crowd: Crowd, rule: SafetyRule = safetyRule): boolean {
  return crowd.children.size >= rule.minChildren && homesAreSafe(crowd.homes.values(), rule)
}

/** The part of the rule that is about homes: their number, and that none is told by its largest competitor. */
export function homesAreSafe(parts: Iterable<number>, { minHomes, dominancePercent }: SafetyRule): boolean {
  const { records, contributors, largest, second } = spreadOf(parts)
  return contributors >= minHomes && 100 * (records - largest - second) >= dominancePercent * largest
}
