import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, problemIf, type CalendarDate, type ReceiptChannel } from '@tilsynsblik/vocabulary'
import { dayProblems } from '../domain/case-problems.ts'
import { kept, mayWrite } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

export interface SendReceipt extends CaseSeen {
  /** Of one that was sent by hand, and how. */
  sentOn?: CalendarDate | null | undefined
  channel?: ReceiptChannel | null | undefined
  text?: string | null | undefined
}

/**
 * Whoever notified is told that it is here. A colleague of a home reads it in the home's own list, now, and gets an advis; to
 * anybody else the municipality sends it by its own means, and here it is recorded. After the six working days it is late, and
 * is recorded all the same.
 */
export async function sendReceipt(ctx: ServiceContext, input: SendReceipt, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  const isHere = standing.notifiedBy !== null
  const sentOn = isHere ? calendarDateOf(now) : (input.sentOn ?? null)
  const channel: ReceiptChannel | null = isHere ? 'HERE' : (input.channel ?? null)
  const text = kept(input.text)
  return changeCase(ctx, standing, input, {
    action: 'SEND_RECEIPT',
    now,
    problems: [
      ...(sentOn === null ? [{ path: 'sentOn', code: 'required' }] : dayProblems('sentOn', sentOn, standing, now)),
      ...problemIf(channel === null, 'channel', 'required'),
      ...problemIf(!isHere && channel === 'HERE', 'channel', 'notHere'),
      ...mayWrite('text', input.text),
    ],
    change: { receiptSentOn: sentOn },
    detail: { on: sentOn, channel, text },
    write: (tx, seal) =>
      statement(
        tx,
        `with row as (
           update notification set receipt_sent_on = $2::date where id = $1
         )
         update notification_case set receipt_channel = $3, receipt_text = $4 where id = $1`,
        [standing.id, sentOn, channel, seal('notification_case.receipt_text', standing.id, text)],
      ),
  })
}
