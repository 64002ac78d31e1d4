import type { CalendarDate } from '@tilsynsblik/vocabulary'
import { ruleOn, yearsAfter } from './notification-rules.ts'

/** A municipality revises its plan in every term, at least every fourth year ([003]; barnets lov § 15). */
export function revisionDueOn(adoptedOn: CalendarDate): CalendarDate {
  return yearsAfter(adoptedOn, ruleOn('notification.preparednessReviewYears', adoptedOn < ruleSince ? ruleSince : adoptedOn))
}

/** A plan older than the rule is measured by the first one. */
const ruleSince: CalendarDate = '2013-10-01'

/** A page that anybody can open. */
export function isPublicAddress(text: string): boolean {
  const url = URL.parse(text.trim())
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === ''
}
