import { freshnessOf } from '@tilsynsblik/edition'
import type { Freshness } from '../../ui/figure-frame.tsx'
import type { NationalFigures } from './figures.ts'
import { useTelling } from './use-telling.ts'

/** When this edition came and when the next one is due. */
export function useEditionFreshness({ edition }: NationalFigures, sources: string): Freshness {
  return { ...freshnessOf(edition, useTelling()), sources }
}
