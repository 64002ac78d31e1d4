import { mostErasedAtOnce, type RecordArchive } from '@tilsynsblik/service-kit'
import { complaintRetention } from '../domain/retention.ts'

/** Complaints as they are handed over to the archive. */
export const complaintArchive: RecordArchive = {
  rule: complaintRetention,
  table: 'complaint',
  readBy: 'service',
  due: (ctx, before) =>
    ctx.read(
      `select id, municipality_id as "municipalityId" from complaint
       where state in ('CLOSED', 'WITHDRAWN') and archived_at is null
         and not exists (select from complaint_event where complaint_event.complaint_id = complaint.id and at >= $1::date)
       order by filed_at, id limit ${mostErasedAtOnce}`,
      [before],
    ),
  whole: (ctx, ids) => ctx.readRecords('complaint', wholeSql, [ids]),
}

/** The hash of a receipt is nobody's to keep. */
const wholeSql = `
  select id, child_id as "childId", jsonb_build_object('complaint', to_jsonb(complaint) - 'receipt_hash', ${[
    ['case_file', 'complaint_id'],
    ['complaint_words', 'said_at'],
    ['home_hearing', 'asked_at'],
    ['complaint_decision', 'ordinal'],
    ['appeal', 'ordinal'],
    ['linked_incident', 'linked_at'],
    ['complaint_event', 'at'],
  ]
    .map(
      ([table, order]) => `
    '${table}', (select coalesce(jsonb_agg(to_jsonb(part) order by part.${order}), '[]') from ${table} as part where part.complaint_id = complaint.id)`,
    )
    .join(',')}) as record
  from complaint where id = any($1::uuid[]) order by filed_at, id`
