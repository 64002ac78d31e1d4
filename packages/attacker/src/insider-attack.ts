import type { Finding, Release } from './release.ts'

// Three: one of two could take its own part away and have the other's. Ten: of the largest part, in per cent (rule S3).
const fewestHomes = 3
const dominancePercent = 10

/**
 * What one who contributed can find out: each home knows its own part of every number. Asked of the numbers of which the
 * release says how much each home gave.
 */
export function insiderAttack({ population, counts }: Release): Finding[] {
  return counts.flatMap(({ name, parts }) => {
    if (!parts) return []
    const [largest = 0, , ...others] = parts.filter((part) => part > 0).toSorted((a, b) => b - a)
    const rest = others.reduce((sum, part) => sum + part, 0)
    const isSafe = largest === 0 || (others.length >= fewestHomes - 2 && 100 * rest >= dominancePercent * largest)
    return isSafe ? [] : [{ population, by: 'a home of its own' as const, cell: name, lower: largest, upper: largest + rest }]
  })
}
