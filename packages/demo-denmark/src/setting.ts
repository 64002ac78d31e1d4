import { calendarDateOf, dayAfter, lastClosedQuarter, quartersBetween, type Quarter } from '@tilsynsblik/vocabulary'
import { dayOf, type Day, type Minute } from './calendar/time.ts'
import { stream, type Random } from './random/rng.ts'

/** What the caller asks for. */
export interface DemoOptions {
  seed?: number
  /** The moment the registers are read. What happens later is not in them yet. */
  now: Date
  /** Homes and records this many times over; the published Denmark is 1. */
  scale?: number
}

/**
 * When and how large. Every year is drawn whole and shown as far as the last closed quarter, so that a later `now` adds
 * rows and answers open questions, and changes nothing else.
 */
export interface Setting {
  scale: number
  now: Minute
  today: Day
  /** Last day of the last closed quarter. */
  lastDay: Day
  /** The years drawn, the last one perhaps shown in part. */
  years: number[]
  quarters: Quarter[]
  random(...name: (string | number)[]): Random
}

const firstYear = 2021
const defaultSeed = 20240401

export function settingOf({ seed = defaultSeed, now, scale = 1 }: DemoOptions): Setting {
  if (!Number.isInteger(scale) || scale < 1) throw new RangeError(`scale must be a whole number from 1, not ${scale}`)
  const last = lastClosedQuarter(now)
  const quarters = quartersBetween(`${firstYear}K1`, last)
  if (quarters.length === 0) throw new RangeError(`no quarter from ${firstYear} on was closed at ${now.toISOString()}`)
  const lastYear = Number(last.slice(0, 4))
  return {
    scale,
    now: Math.floor(now.getTime() / 60_000),
    today: dayOf(calendarDateOf(now)),
    lastDay: dayOf(dayAfter(last)) - 1,
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index),
    quarters,
    random: (...name) => stream(seed, ...name),
  }
}

/** First and last day of a year. */
export function daysOfYear(year: number): { first: Day; last: Day } {
  return { first: dayOf(`${year}-01-01`), last: dayOf(`${year}-12-31`) }
}
