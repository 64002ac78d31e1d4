import { overEditions, type Release } from '@tilsynsblik/attacker'
import type { DraftFigure, RegisterDraft } from '../domain/edition-draft.ts'

/** Everything that was published about each population and everything that would be now, as an attacker has it. */
export function releasesOf(drafts: readonly RegisterDraft[]): Release[] {
  return drafts.flatMap((draft) => (draft.population === null ? [] : [releaseOf(draft.population, draft)]))
}

function releaseOf(population: string, { figures, attributes }: RegisterDraft): Release {
  const byEdition = Map.groupBy(figures, ({ edition }) => edition)
  const editions = [...byEdition]
    .toSorted(([a], [b]) => a - b)
    .map(([edition, ofEdition]) => ({ edition: `edition-${edition}`, counts: ofEdition.flatMap(countOf) }))
  const quarters = new Set(editions.flatMap(({ counts }) => counts.flatMap(({ where }) => where['quarter'] ?? [])))
  return overEditions(population, [{ code: 'quarter', categories: [...quarters].sort() }, ...attributes], editions)
}

/** A figure that counts no record tells of none. */
function countOf({ table, period, category, value, counts }: DraftFigure) {
  if (!counts) return []
  const where = Object.fromEntries(counts.map(({ code, categories }) => [code, categories]))
  return [{ name: `${table} ${period} ${category}`, where, value }]
}
