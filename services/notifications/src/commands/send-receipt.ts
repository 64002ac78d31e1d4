import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'
import { dayProblems } from '../domain/case-problems.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

export interface SendReceipt extends CaseSeen {
  sentOn: CalendarDate
}

/** That whoever notified was told it is here. After the six working days it is late, and is recorded all the same. */
export async function sendReceipt(ctx: ServiceContext, input: SendReceipt, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  return changeCase(ctx, standing, input, {
    action: 'SEND_RECEIPT',
    now,
    problems: dayProblems('sentOn', input.sentOn, standing, now),
    change: { receiptSentOn: input.sentOn },
    detail: { on: input.sentOn },
    write: (em) => statement(em, 'update notification set receipt_sent_on = $2::date where id = $1', [standing.id, input.sentOn]),
  })
}
