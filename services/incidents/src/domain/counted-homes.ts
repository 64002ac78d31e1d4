import { type FrozenCell, yearOf } from '@tilsynsblik/statistics'
import { addDays, dayAfter, firstDayOf, type CalendarDate, type Quarter } from '@tilsynsblik/vocabulary'

/** A home as the register of homes tells it: where, when open, and how many nights children were there. */
export interface CountedHome {
  id: string
  authorityId: string
  openFrom: CalendarDate
  closedOn?: CalendarDate | null | undefined
  /** By year; null: nothing was delivered of that year. */
  childDays: readonly (number | null | undefined)[]
}

export interface CountedHomes {
  /** The first year of childDays. */
  fromYear: number
  homes: readonly CountedHome[]
}

/**
 * How many months the homes owe word of: each month in which a home was open for a day. By quarter, and of whole years by
 * authority. The register of homes stands open to all, so this tells of nobody; of a period that was told it stays all the same.
 *
 * @param told what was drawn of the months that were heard of; of years before the homes are counted, nothing new is said
 */
export function expectedMonths(
  told: readonly FrozenCell[],
  { fromYear, homes }: CountedHomes,
  before: readonly FrozenCell[],
): FrozenCell[] {
  const quarters = told
    .filter(({ table }) => table === 'returns')
    .map((cell) => ({ ...cell, category: 'expected', value: monthsIn(cell.period, homes) }))
  const years = [...new Map(told.filter(({ table }) => table === 'returns-by-authority').map((cell) => [cell.period, cell])).values()]
  const byAuthority = years.flatMap((year) =>
    [...Map.groupBy(homes, ({ authorityId }) => authorityId)].map(([authority, own]) => ({
      ...year,
      category: `${authority}:EXPECTED`,
      value: [1, 2, 3, 4].reduce((sum, quarter) => sum + monthsIn(`${year.period}K${quarter}`, own), 0),
    })),
  )
  return [...quarters, ...byAuthority].flatMap((cell) => {
    const value = toldValue(cell, before) ?? (Number(yearOf(cell.period)) < fromYear ? undefined : cell.value)
    return value === undefined ? [] : [{ ...cell, value }]
  })
}

function toldValue({ table, period, category }: FrozenCell, before: readonly FrozenCell[]): number | undefined {
  return before.findLast((cell) => cell.table === table && cell.period === period && cell.category === category)?.value
}

function monthsIn(quarter: Quarter, homes: readonly CountedHome[]): number {
  const first = firstDayOf(quarter)
  const begins = [0, 1, 2].map((later) => `${first.slice(0, 5)}${String(Number(first.slice(5, 7)) + later).padStart(2, '0')}-01`)
  const ends = [...begins.slice(1), dayAfter(quarter)].map((day) => addDays(day, -1))
  return homes.reduce(
    (sum, { openFrom, closedOn }) => sum + begins.filter((begin, i) => openFrom <= ends[i]! && (!closedOn || closedOn > begin)).length,
    0,
  )
}
