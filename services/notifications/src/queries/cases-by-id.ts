import { isUuid } from '@tilsynsblik/vocabulary'
import type { ServiceContext } from '@tilsynsblik/service-kit'
import { standingColumns, type NotificationCaseRow } from './case-row.ts'

/** A case with all that was written when it was received; null where there is none that the caller may see. */
export async function caseById(ctx: ServiceContext, id: string): Promise<NotificationCaseRow | null> {
  if (!isUuid(id)) return null
  const rows = await ctx.readRecords<NotificationCaseRow>(
    'notification_case',
    `select ${standingColumns}, notification.notifier, notification.kind, notified_by as "notifiedBy", leader_informed as "leaderInformed",
            receipt_channel as "receiptChannel", receipt_text as "receiptText",
            notifier_name as "notifierName", words, observation, other_knowledge as "otherKnowledge", who_is_it as "whoIsIt",
            guardian_informed as "guardianInformed", guardian_reason as "guardianReason", leader_reason as "leaderReason",
            support_measure.kind as "supportKind"
     from notification_case
     join notification on notification.id = notification_case.id
     join notification_words on notification_words.notification_id = notification_case.id
     left join support_measure on support_measure.notification_id = notification_case.id
     where notification_case.id = $1`,
    [id],
  )
  return rows[0] ?? null
}
