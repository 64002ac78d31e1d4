import { addDays, addQuarters, cutOffDays, dayAfter } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import type { Freshness } from '../../ui/figure-frame.tsx'
import type { Figures } from './figures.ts'

/** When this edition came and when the next one is due. */
export function useEditionFreshness({ edition }: Figures, sources: string): Freshness {
  const { t, format } = useLanguage()
  const next = addQuarters(edition.lastQuarter, 1)
  return {
    updated: `${format.dateTime(edition.publishedAt)} (${t.national.edition(edition.number)})`,
    next: t.national.next(format.date(addDays(dayAfter(next), cutOffDays)), format.quarter(next)),
    sources,
  }
}
