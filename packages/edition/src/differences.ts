import type { EditionTable } from './figures.ts'

/** A cell that two editions say differently; null where one of them does not say it. */
export interface Difference {
  table: string
  period: string
  category: string
  was: number | null
  is: number | null
}

/** What an edition says otherwise than an earlier one: cells revised, recoded or taken back. What only the newer one knows is `added`. */
export function differencesOf(now: readonly EditionTable[], then: readonly EditionTable[]): { changed: Difference[]; added: number } {
  const [present, past] = [cellsOf(now), cellsOf(then)]
  const changed = [...past].flatMap(([key, cell]) => {
    const is = present.get(key)?.value ?? null
    return is === cell.value ? [] : [{ ...cell.place, was: cell.value, is }]
  })
  return { changed, added: [...present.keys()].filter((key) => !past.has(key)).length }
}

function cellsOf(tables: readonly EditionTable[]) {
  return new Map(
    tables.flatMap(({ code, cells }) =>
      cells.map(({ period, category, value }) => [`${code}|${period}|${category}`, { place: { table: code, period, category }, value }]),
    ),
  )
}
