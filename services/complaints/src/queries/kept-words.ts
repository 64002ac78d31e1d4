import type { KeptRecord, ServiceContext, WantedWords } from '@tilsynsblik/service-kit'

/** Complaints that were not erased. The archive must have one before it is. */
export async function keptComplaints(ctx: ServiceContext, { id, childId }: WantedWords): Promise<KeptRecord[]> {
  return ctx.readRecords(
    'complaint',
    `select id, child_id as "childId", case when archived_at is null then 'ARCHIVE' end as "keptFor" from complaint
     where erased_at is null and (id = $1::uuid or child_id = $2) order by filed_at, id`,
    [id, childId],
  )
}
