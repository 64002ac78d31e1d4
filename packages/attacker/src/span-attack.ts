import type { PublishedSpace } from './published-space.ts'
import { type Finding, narrowestAllowed } from './release.ts'

/**
 * What adding and subtracting published numbers gives away whatever it is called: a set of 1 to 4 records that one number
 * counts and another does not, or that the elimination came to. Cells with a name are asked for by the attack on targets.
 */
export function spanAttack(population: string, published: PublishedSpace): Finding[] {
  return [...combinations(published), ...differences(published)].map(({ name, value }) => ({
    population,
    by: 'linear algebra',
    cell: name,
    lower: value,
    upper: value,
  }))
}

export function tells(value: number): boolean {
  return value > 0 && value < narrowestAllowed
}

/** Rows of the elimination that count a set of records: every coefficient the same. */
function combinations({ cells, unknowns, space }: PublishedSpace): { name: string; value: number }[] {
  const nameOf = (unknown: number) => cells.nameOf(cells.placesOf(unknowns.of.indexOf(unknown)))
  return space.rows.flatMap((row) => {
    const coefficients = new Set(row.cells.values())
    const [coefficient] = coefficients
    const value = row.value / coefficient!
    if (coefficients.size > 1 || !tells(value)) return []
    const names = [...row.cells.keys()].slice(0, 3).map(nameOf)
    return [{ name: names.join(' | ') + (row.cells.size > 3 ? ` | and ${row.cells.size - 3} more` : ''), value }]
  })
}

/** Published numbers that differ by 1 to 4 where one counts everything that the other does. */
function differences({ counted }: PublishedSpace): { name: string; value: number }[] {
  const byValue = [...counted.keys()].sort((a, b) => a.value - b.value)
  return byValue.flatMap((small, i) => {
    const found = []
    for (let j = i + 1; j < byValue.length && byValue[j]!.value - small.value < narrowestAllowed; j++) {
      const large = byValue[j]!
      const inside = new Set(counted.get(large))
      if (tells(large.value - small.value) && counted.get(small)!.every((unknown) => inside.has(unknown)))
        found.push({ name: `${large.name} without ${small.name}`, value: large.value - small.value })
    }
    return found
  })
}
