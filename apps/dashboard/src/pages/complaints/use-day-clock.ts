import { calendarDateOf, daysBetween, type CalendarDate } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useNow } from '../report/due.ts'

export interface DayClock {
  over: boolean
  /** i dag, i morgen, om 5 dage; or how long it is over. */
  left: string
  /** 25.11.2026 */
  date: string
}

/** A term that ends with a day, in words. */
export function useDayClock(): (day: CalendarDate) => DayClock {
  const { t, format } = useLanguage()
  const now = useNow()
  return (day) => {
    const days = daysBetween(calendarDateOf(now), day)
    const over = days < 0
    return { over, left: over ? t.complaint.over(-days) : t.complaint.left(days), date: format.date(day) }
  }
}
