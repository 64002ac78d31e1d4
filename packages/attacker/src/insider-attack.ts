import type { Finding, Release, Spread } from './release.ts'

// Three: one of two could take its own part away and have the other's. Ten: of the largest part, in per cent (rule S3).
const fewestHomes = 3
const dominancePercent = 10

/**
 * What one who contributed can find out: each home knows its own part of every number, and takes it away. The second
 * largest then has the largest, to within what all the others gave (p % rule). Asked of the numbers of which the release
 * says how they are spread: of the number itself, of what is left of its period without it, and of what an edition added.
 */
export function insiderAttack({ population, counts }: Release): Finding[] {
  return counts.flatMap(({ name, spreads = [] }) =>
    spreads
      .filter((spread) => !isSafe(spread))
      .map(({ of, records, largest, second }) => ({
        population,
        by: 'a home of its own' as const,
        cell: [name, of].filter(Boolean).join(', '),
        lower: largest,
        upper: records - second,
      })),
  )
}

/** Nothing is nobody's. */
function isSafe({ records, contributors, largest, second }: Spread): boolean {
  return records === 0 || (contributors >= fewestHomes && 100 * (records - largest - second) >= dominancePercent * largest)
}
