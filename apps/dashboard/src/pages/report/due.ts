import { useEffect, useState } from 'react'
import { useLanguage, type Messages } from '../../language/language.tsx'

/** The time, to the minute: a clock that runs out is seen to run. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** 5 t 20 min */
export function timeBetween(from: Date, to: Date, words: Pick<Messages['register'], 'daysHours' | 'hoursMinutes' | 'minutesOnly'>): string {
  const minutes = Math.max(0, Math.floor((to.getTime() - from.getTime()) / 60_000))
  const hours = Math.floor(minutes / 60)
  if (hours >= 48) return words.daysHours(Math.floor(hours / 24), hours % 24)
  return hours > 0 ? words.hoursMinutes(hours, minutes % 60) : words.minutesOnly(minutes)
}

/** A deadline in words: until when, and how long that is; or how long it is over. */
export function useDue(): (dueAt: string) => { words: string; over: boolean } {
  const { t, format } = useLanguage()
  const now = useNow()
  return (dueAt) => {
    const due = new Date(dueAt)
    const over = due < now
    const time = format.dayAndTime(dueAt)
    const words = over ? t.work.overdue(time, timeBetween(due, now, t.register)) : t.work.due(time, timeBetween(now, due, t.register))
    return { words, over }
  }
}
