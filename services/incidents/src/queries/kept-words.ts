import type { KeptRecord, ServiceContext, WantedWords } from '@tilsynsblik/service-kit'

/** Reports with words here, that were not erased. A row from a file has none. */
export async function keptReports(ctx: ServiceContext, { id, childId }: WantedWords): Promise<KeptRecord[]> {
  return ctx.readRecords(
    'incident',
    `select id, child_id as "childId", null as "keptFor" from incident
     where author_id is not null and erased_at is null and (id = $1::uuid or child_id = $2) order by registered_at, id`,
    [id, childId],
  )
}

/** Drafts. One from which a crime was told is acted on by others. */
export async function keptDrafts(ctx: ServiceContext, { id, childId }: WantedWords): Promise<KeptRecord[]> {
  return ctx.readRecords(
    'report_draft',
    `select id, child_id as "childId", case when crime_suspected_at is not null then 'CRIME' end as "keptFor" from report_draft
     where id = $1::uuid or child_id = $2 order by saved_at, id`,
    [id, childId],
  )
}
