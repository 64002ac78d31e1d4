import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { Freshness } from '../../ui/figure-frame.tsx'

/** The roll-up is never older than the register itself. */
export function useFiguresFreshness(): Freshness {
  const { t, format } = useLanguage()
  const { dataAsOf } = useSession()
  return { updated: format.dateTime(dataAsOf), ...t.notificationFigures.freshness }
}
