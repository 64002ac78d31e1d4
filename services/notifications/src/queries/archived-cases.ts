import { mostErasedAtOnce, type RecordArchive } from '@tilsynsblik/service-kit'
import { caseRetention } from '../domain/retention.ts'

/** Cases as they are handed over to the archive. What was written in them is read by nobody but the municipality, so in its name. */
export const caseArchive: RecordArchive = {
  rule: caseRetention,
  table: 'notification_case',
  readBy: 'caseworker',
  due: (ctx, before) =>
    ctx.read(
      `select id, municipality_id as "municipalityId" from notification_case
       where state = 'CLOSED' and closed_at < $1::date and archived_at is null order by closed_at, id limit ${mostErasedAtOnce}`,
      [before],
    ),
  whole: (ctx, ids) => ctx.readRecords('notification_case', wholeSql, [ids]),
}

const wholeSql = `
  select id, child_id as "childId", jsonb_build_object('notification_case', to_jsonb(notification_case),
    'notification', (select to_jsonb(part) from notification as part where part.id = notification_case.id), ${[
      ['notification_words', 'written_at'],
      ['notification_event', 'at'],
      ['child_conversation', 'held_on'],
      ['police_report', 'reported_on'],
      ['childrens_house_course', 'started_on'],
      ['support_measure', 'started_on'],
      ['guardian_lock', 'on_since'],
    ]
      .map(
        ([table, order]) => `
    '${table}', (select coalesce(jsonb_agg(to_jsonb(part) order by part.${order}), '[]') from ${table} as part where part.notification_id = notification_case.id)`,
      )
      .join(',')}) as record
  from notification_case where id = any($1::uuid[]) order by closed_at, id`
