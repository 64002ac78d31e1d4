import type { CalendarDate } from '@tilsynsblik/vocabulary'

/** A day in the Danish calendar, counted from 1970-01-01. Rows are made by the hundred thousand: numbers, not texts. */
export type Day = number

/** Minutes since 1970-01-01T00:00Z. */
export type Minute = number

export function dayOf(date: CalendarDate): Day {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000
}

export function dateText(day: Day): CalendarDate {
  let text = dateTexts.get(day)
  if (text === undefined) dateTexts.set(day, (text = new Date(day * 86_400_000).toISOString().slice(0, 10)))
  return text
}
const dateTexts = new Map<Day, CalendarDate>()

export function yearOf(day: Day): number {
  return Number(dateText(day).slice(0, 4))
}

/** 0 is January. */
export function monthOf(day: Day): number {
  return Number(dateText(day).slice(5, 7)) - 1
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (day + 4) % 7
}

/** "2023-06-01T05:30:00Z" */
export function instantText(minute: Minute): string {
  const day = Math.floor(minute / 1440)
  return dateText(day) + timeTexts[minute - day * 1440]!
}
const timeTexts = Array.from({ length: 1440 }, (_, minute) => {
  const two = (value: number) => String(value).padStart(2, '0')
  return `T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00Z`
})

/** The instant of a clock time in Copenhagen. The day stays the day: no row may slip into another quarter. */
export function atClock(day: Day, minuteOfDay: number): Minute {
  const { spring, autumn } = summerTime(yearOf(day))
  // Clocks go from 02 to 03 in spring and from 03 to 02 in autumn; an hour that is there twice is taken as the first.
  const summer = (day > spring && day < autumn) || (day === spring && minuteOfDay >= 120) || (day === autumn && minuteOfDay < 180)
  return day * 1440 + minuteOfDay - (summer ? 120 : 60)
}

/** The day in Copenhagen at an instant. */
export function dayAt(minute: Minute): Day {
  const { spring, autumn } = summerTime(yearOf(Math.floor(minute / 1440)))
  const summer = minute >= spring * 1440 + 60 && minute < autumn * 1440 + 60
  return Math.floor((minute + (summer ? 120 : 60)) / 1440)
}

/** What a clock in Copenhagen shows, and which of the two hours in autumn, when it shows that hour twice. */
export function localTimeOf(minute: Minute): { local: string; repeat: 'SUMMER' | 'NORMAL' | null } {
  const day = dayAt(minute)
  const ofDay = minute - atClock(day, 0)
  // On the two days of a change the clock is an hour off from the change on.
  const { spring, autumn } = summerTime(yearOf(day))
  const shown = ofDay + (day === spring && ofDay >= 120 ? 60 : 0) - (day === autumn && ofDay >= 180 ? 60 : 0)
  const repeat = day === autumn && shown >= 120 && shown < 180 ? (ofDay >= 180 ? 'NORMAL' : 'SUMMER') : null
  return { local: `${dateText(day)}${timeTexts[shown]!.slice(0, 6)}`, repeat }
}

/** Last Sundays of March and October (directive 2000/84/EC): the change is at 01:00 UTC. */
function summerTime(year: number): { spring: Day; autumn: Day } {
  let change = changes.get(year)
  if (change === undefined) {
    const lastSunday = (day: Day) => day - weekdayOf(day)
    change = { spring: lastSunday(dayOf(`${year}-03-31`)), autumn: lastSunday(dayOf(`${year}-10-31`)) }
    changes.set(year, change)
  }
  return change
}
const changes = new Map<number, { spring: Day; autumn: Day }>()
