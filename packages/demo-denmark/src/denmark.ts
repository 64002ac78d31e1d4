import { childNumbers, type ChildNumbers } from './children.ts'
import { homesOf, type Home } from './institutions/homes.ts'
import { nightsWithin, staysOf, type Stay } from './institutions/stays.ts'
import type { Day } from './calendar/time.ts'
import type { Setting } from './setting.ts'

/** The country before anything happens in it: homes, and the children who live in them. */
export interface Denmark {
  setting: Setting
  children: ChildNumbers
  /** All homes there will be to the end of the last year drawn. */
  homes: Home[]
  /** By the index of the home. */
  stays: Stay[][]
}

export function denmarkOf(setting: Setting): Denmark {
  const children = childNumbers(setting.scale)
  const homes = homesOf(setting)
  return { setting, children, homes, stays: homes.map((home) => staysOf(setting, home, children)) }
}

/** Nights that children were in a home within `from <= day < until`. */
export function childDays(denmark: Denmark, home: Home, from: Day, until: Day): number {
  return denmark.stays[home.index]!.reduce((sum, stay) => sum + nightsWithin(stay, from, until), 0)
}
