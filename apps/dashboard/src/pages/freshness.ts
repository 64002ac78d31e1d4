import { useSession } from '../gateway/session-context.tsx'
import { useLanguage } from '../language/language.tsx'
import type { Freshness } from '../ui/figure-frame.tsx'

/** When the figures of the registers were last changed, and when they will be again. */
export function useFreshness(kind: 'registers' | 'overview'): Freshness {
  const { t, format } = useLanguage()
  const { dataAsOf } = useSession()
  return { updated: format.dateTime(dataAsOf), next: t.freshness[kind].next, sources: t.freshness[kind].sources }
}
