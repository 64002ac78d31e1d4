import type { Attribute, PublishedCount, Release } from './release.ts'

/** The numbers of one edition, by names that stay the same from edition to edition. */
export interface EditionCounts {
  edition: string
  counts: readonly PublishedCount[]
}

const since = 'edition'
const until = 'withdrawn'
const never = 'never'

/**
 * Editions as one more variable: in which edition a record was first counted. A number that changed counts the records of
 * all editions up to that one; a number that did not change may be the old one kept (rule S5), and tells nothing new.
 * Where no number ever falls, the attacker takes it that no record was ever withdrawn, which finds more.
 *
 * @param editions oldest first
 */
export function overEditions(population: string, attributes: readonly Attribute[], editions: readonly EditionCounts[]): Release {
  const names = editions.map(({ edition }) => edition)
  const falls = changes(editions).some(({ count, before }) => before !== undefined && count.value < before)
  const counts = changes(editions).map(({ count, e }): PublishedCount => ({
    name: `${names[e]!} ${count.name}`,
    value: count.value,
    ...(count.spreads && { spreads: count.spreads }),
    where: {
      ...count.where,
      [since]: names.slice(0, e + 1),
      ...(falls ? { [until]: [...names.slice(e + 1), never] } : {}),
    },
  }))
  const withdrawn = falls ? [{ code: until, categories: [...names.slice(1), never] }] : []
  return { population, attributes: [...attributes, { code: since, categories: names }, ...withdrawn], counts }
}

/** Numbers that were new, or different from the edition before. */
function changes(editions: readonly EditionCounts[]) {
  const last = new Map<string, number>()
  return editions.flatMap(({ counts }, e) =>
    counts.flatMap((count) => {
      const before = last.get(count.name)
      last.set(count.name, count.value)
      return before === count.value ? [] : [{ count, e, before }]
    }),
  )
}
