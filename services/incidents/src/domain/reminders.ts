import { addDays, addWorkingDays, calendarDateOf, type CalendarDate } from '@tilsynsblik/vocabulary'
import type { NewNotice } from './delivery-notices.ts'
import { monthBefore } from './monthly-return.ts'

/** What stands undone in the register at one moment. */
export interface Undone {
  /** Drafts whose registering is due within a few hours. */
  drafts: readonly { id: string; institutionId: string; authorId: string }[]
  /** Reports whose child's account is to follow, and did not for long. */
  accounts: readonly { id: string; institutionId: string }[]
  /** Reports that have waited a day for approval. */
  approvals: readonly { id: string; institutionId: string; version: number }[]
  /** Copies to the authority that are due soon, and not sent. */
  copies: readonly { id: string; incidentId: string; institutionId: string }[]
  /** Homes that have said nothing of the month that is over. */
  silentHomes: readonly string[]
}

const hour = 3_600_000

/** Since when, or until when, each of these is worth a word (workflows.md; the hours are product choices). */
export function reminderTimes(now: Date) {
  return {
    draftsDueBefore: new Date(now.getTime() + 4 * hour),
    accountsAwaitedSince: new Date(now.getTime() - 14 * 24 * hour),
    approvalsWaitingSince: new Date(now.getTime() - 24 * hour),
    copiesDueBefore: new Date(now.getTime() + 24 * hour),
    silentMonth: silentMonth(calendarDateOf(now)),
  }
}

/** The month that is over, once five working days have passed since; null before that. */
export function silentMonth(today: CalendarDate): CalendarDate | null {
  const month = monthBefore(today)
  const last = addDays(`${today.slice(0, 7)}-01`, -1)
  return today > addWorkingDays(last, 5) ? month : null
}

/** Each is told once, however often it is looked for. */
export function remindersOf(undone: Undone, month: CalendarDate | null): NewNotice[] {
  return [
    ...undone.drafts.flatMap(({ id, institutionId, authorId }) =>
      // Whoever writes it is staff, or the manager in their place.
      (['staff', 'manager'] as const).map((persona): NewNotice => ({
        persona,
        scopeId: institutionId,
        personId: authorId,
        kind: 'DEADLINE_NEAR',
        incidentId: id,
        institutionId,
        sourceKey: `DEADLINE_NEAR@${id}@${persona}`,
      })),
    ),
    ...undone.accounts.map(({ id, institutionId }) => toManager('ACCOUNT_AWAITED', institutionId, { incidentId: id, key: id })),
    ...undone.approvals.map(({ id, institutionId, version }) =>
      toManager('APPROVAL_WAITS', institutionId, { incidentId: id, key: `${id}@${version}@again` }),
    ),
    ...undone.copies.map(({ id, incidentId, institutionId }) => toManager('DEADLINE_NEAR', institutionId, { incidentId, key: id })),
    ...(month === null
      ? []
      : undone.silentHomes.map((home) => toManager('NIL_RETURN_DUE', home, { incidentId: null, key: `${home}@${month}` }))),
  ]
}

function toManager(
  kind: NewNotice['kind'],
  institutionId: string,
  { incidentId, key }: { incidentId: string | null; key: string },
): NewNotice {
  return { persona: 'manager', scopeId: institutionId, personId: null, kind, incidentId, institutionId, sourceKey: `${kind}@${key}` }
}
