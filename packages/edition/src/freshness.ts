import { addDays, addQuarters, cutOffDays, dayAfter } from '@tilsynsblik/vocabulary'
import type { Edition } from './figures.ts'
import type { Telling } from './telling.ts'

/** When an edition came and when the next one is due. */
export function freshnessOf(
  { publishedAt, number, lastQuarter }: Pick<Edition, 'publishedAt' | 'number' | 'lastQuarter'>,
  telling: Telling,
) {
  const { words, format } = telling
  const next = addQuarters(lastQuarter, 1)
  return {
    updated: `${format.dateTime(publishedAt)} (${words.edition(number)})`,
    next: words.next(format.date(addDays(dayAfter(next), cutOffDays)), format.quarter(next)),
  }
}
