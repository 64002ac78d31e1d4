import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { type Closing, closingProblems } from '../domain/case-problems.ts'
import { kept } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

/**
 * By the adviser and a leader, with every step done or lawfully set aside. A lock on the guardian outlives it. A colleague of a
 * home who notified reads the answer in the home's own list.
 */
export async function closeNotification(ctx: ServiceContext, input: Closing & CaseSeen, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  const feedback = kept(input.feedback)
  return changeCase(ctx, standing, input, {
    action: 'CLOSE',
    now,
    problems: closingProblems(input, standing, now),
    change: { closedAt: now, closingReason: input.reason },
    detail: { reason: input.reason, note: input.note.trim(), leader: input.leader.trim(), feedback },
    write: async (tx, seal) => {
      if (feedback !== null && standing.notifiedBy !== null)
        await statement(tx, 'update notification_case set feedback = $2, feedback_on = $3::date where id = $1', [
          standing.id,
          seal('notification_case.feedback', standing.id, feedback),
          calendarDateOf(now),
        ])
    },
  })
}
