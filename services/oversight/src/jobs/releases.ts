import { overEditions, type Release } from '@tilsynsblik/attacker'
import type { DraftFigure, DraftSpread, RegisterDraft } from '../domain/edition-draft.ts'

/** Everything that was published about each population and everything that would be now, as an attacker has it. */
export function releasesOf(drafts: readonly RegisterDraft[]): Release[] {
  return drafts.flatMap((draft) => draft.populations.map((population) => releaseOf(population, draft)))
}

function releaseOf({ code, attributes }: RegisterDraft['populations'][number], { figures, spreads }: RegisterDraft): Release {
  const counted = figures.filter(({ populations }) => populations.includes(code))
  const bySpread = Map.groupBy(spreads, nameOf)
  const latest = Math.max(0, ...figures.map(({ edition }) => edition))
  const editions = [...Map.groupBy(counted, ({ edition }) => edition)]
    .toSorted(([a], [b]) => a - b)
    .map(([edition, ofEdition]) => ({
      edition: `edition-${edition}`,
      // Those of earlier editions were asked about when they were drawn.
      counts: ofEdition.flatMap((figure) => countOf(figure, edition === latest ? (bySpread.get(nameOf(figure)) ?? []) : [])),
    }))
  const quarters = new Set(editions.flatMap(({ counts }) => counts.flatMap(({ where }) => where['quarter'] ?? [])))
  return overEditions(code, [{ code: 'quarter', categories: [...quarters].sort() }, ...attributes], editions)
}

/** A figure that counts no record tells of none. */
function countOf(figure: DraftFigure, spreads: readonly DraftSpread[]) {
  if (!figure.counts) return []
  const where = Object.fromEntries(figure.counts.map(({ code, categories }) => [code, categories]))
  return [
    { name: nameOf(figure), where, value: figure.value, spreads: spreads.map(({ part, ...spread }) => ({ of: parts[part], ...spread })) },
  ]
}

/** What a finding calls them, beside the name of the figure. */
const parts: Record<DraftSpread['part'], string> = { SELF: '', REST: 'what is left of its period', LATE: 'what came since' }

function nameOf({ table, period, category }: Pick<DraftFigure, 'table' | 'period' | 'category'>): string {
  return `${table} ${period} ${category}`
}
