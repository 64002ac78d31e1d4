import type { KeptRecord, ServiceContext, WantedWords } from '@tilsynsblik/service-kit'

/** Cases that were not erased. The archive must have one before it is. */
export async function keptCases(ctx: ServiceContext, { id, childId }: WantedWords): Promise<KeptRecord[]> {
  return ctx.readRecords(
    'notification_case',
    `select id, child_id as "childId", case when archived_at is null then 'ARCHIVE' end as "keptFor" from notification_case
     where erased_at is null and (id = $1::uuid or child_id = $2) order by received_at, id`,
    [id, childId],
  )
}
