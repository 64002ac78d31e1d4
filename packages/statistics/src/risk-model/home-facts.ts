import { requireCount, requireExposure, requireFinite } from '../require-argument.ts'
import { shareIndicators, staffIndicators } from './indicators.ts'

/** What is known of one home in the window. */
export interface HomeFacts {
  id: string
  /** The oversight authority, whose homes compete for its places. */
  authority: string
  /** Null when not known; such homes are compared with each other. */
  homeType: string | null
  /** 0 when the home was closed, or its places are not known: its rates then say nothing. */
  childDays: number
  /** Reports of force, and how many of them were not permitted, late, without the child's account or a valid reason. */
  reports: number
  notPermitted: number
  late: number
  noAccount: number
  /** Complaints by children, and notifications of concern about the home. */
  complaints: number
  notifications: number
  /** Shares of staff that left, and that are uncertified or temporary; null when not delivered. */
  turnover: number | null
  uncertified: number | null
}

/** @throws RangeError naming the home and the figure that is impossible, or the id that occurs twice. */
export function requireHomes(homes: readonly HomeFacts[]): void {
  const seen = new Set<string>()
  homes.forEach((home, i) => {
    const name = `homes[${i}]`
    if (typeof home.id !== 'string' || home.id === '') throw new RangeError(`${name}.id must be a text`)
    if (seen.has(home.id)) throw new RangeError(`${name}.id must occur once; ${home.id} is there twice`)
    seen.add(home.id)
    if (typeof home.authority !== 'string') throw new RangeError(`${name}.authority must be a text`)
    requireExposure(home.childDays, `${name}.childDays`)
    for (const count of ['reports', 'complaints', 'notifications'] as const) requireCount(home[count], `${name}.${count}`)
    for (const part of shareIndicators) {
      requireCount(home[part], `${name}.${part}`)
      if (home[part] > home.reports) throw new RangeError(`${name}.${part} must not exceed reports; it is ${home[part]} of ${home.reports}`)
    }
    for (const figure of staffIndicators) if (home[figure] !== null) requireFinite(home[figure], `${name}.${figure}`)
  })
}

/** By id, so that sums, and with them every last digit, do not depend on the order in which homes arrive. */
export function inOrderOfId<T extends { id: string }>(homes: readonly T[]): T[] {
  return [...homes].sort(byId)
}

export function byId(one: { id: string }, other: { id: string }): number {
  if (one.id === other.id) return 0
  return one.id < other.id ? -1 : 1
}
