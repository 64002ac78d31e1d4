import { addDays, calendarDateOf } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { timeBetween, useNow } from '../report/due.ts'

export interface DueWords {
  over: boolean
  /** i morgen kl. 09.00 */
  by: string
  /** 14 t 20 min, until then or since. */
  left: string
  /** Both, as a sentence. */
  words: string
}

/** A clock in words. A term in days runs to its last minute: it ends with that day, and not at 00.00 of the next. */
export function useDueWords(): (dueAt: string) => DueWords {
  const { t, format } = useLanguage()
  const now = useNow()
  const d = t.notification.due
  return (dueAt) => {
    const due = new Date(dueAt)
    const endsDay = format.clock(dueAt) === '00.00' || format.clock(dueAt) === '00:00'
    const day = calendarDateOf(endsDay ? new Date(due.getTime() - 1) : due)
    const today = calendarDateOf(now)
    const name = day === today ? d.today : day === addDays(today, 1) ? d.tomorrow : undefined
    const by = endsDay ? (name ?? format.date(day)) : name ? d.at(name, format.clock(dueAt)) : format.dayAndTime(dueAt)
    const over = due < now
    const left = over ? timeBetween(due, now, t.register) : timeBetween(now, due, t.register)
    const words = over ? d.over(by, left) : endsDay ? d.endOfDay(by, left) : d.before(by, left)
    return { over, by, left, words }
  }
}
