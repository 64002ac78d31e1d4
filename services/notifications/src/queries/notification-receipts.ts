import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'

export interface ReceiptRow {
  id: string
  municipalityId: string
  notifiedBy: string
  receivedAt: string
  dueOn: CalendarDate | null
  sentOn: CalendarDate | null
  text: string | null
  feedback: string | null
  feedbackOn: CalendarDate | null
}

const most = 100

/** What the caller's home has notified of: the columns asked for are those a home is granted. */
export async function notificationReceipts(ctx: ServiceContext): Promise<ReceiptRow[]> {
  return ctx.readRecords<ReceiptRow>(
    'notification_receipt',
    `select id, municipality_id as "municipalityId", notified_by as "notifiedBy", received_at as "receivedAt",
            receipt_due_on as "dueOn", receipt_sent_on as "sentOn", receipt_text as text, feedback, feedback_on as "feedbackOn"
     from notification_case where from_institution_id = $1 order by received_at desc, id limit ${most}`,
    [ctx.principal.scope],
  )
}

/** One of them; null when it is another's. */
export async function notificationReceipt(ctx: ServiceContext, id: string): Promise<ReceiptRow | null> {
  return (await notificationReceipts(ctx)).find((receipt) => receipt.id === id.toLowerCase()) ?? null
}
