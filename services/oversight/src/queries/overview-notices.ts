import { noticeList, type ServiceContext } from '@tilsynsblik/service-kit'
import { codesOf, overviewNoticeKinds, type OverviewNoticeKind, type Quarter } from '@tilsynsblik/vocabulary'
import { OversightNotice } from '../data/tables.ts'
import { toldOfQuarters, type NotifiedAlarm, type NotifiedOverview } from '../domain/overview-notices.ts'

export interface OverviewNoticeRow {
  id: string
  kind: OverviewNoticeKind
  overviewId: string
  institutionId: string | null
  createdAt: string
  readAt: string | null
}

/** The caller's notices of quarters, unread first, newest first; null for a persona that gets none. */
export async function noticesOfOverviews(ctx: ServiceContext, first: number): Promise<OverviewNoticeRow[] | null> {
  if (!toldOfQuarters.includes(ctx.principal.persona)) return null
  const columns = `department_id || '@' || quarter as "overviewId", institution_id as "institutionId"`
  return noticeList(ctx, { table: OversightNotice, columns, kinds: codesOf(overviewNoticeKinds) }, first)
}

/** The quarters of which somebody may have to hear, as they stand. */
export async function overviewsToTell(ctx: ServiceContext, oldest: Quarter): Promise<NotifiedOverview[]> {
  return ctx.read<NotifiedOverview>(
    `select department_id as "departmentId", quarter, operator_id as "operatorId", status, counted_at as "countedAt",
            author_signed_at as "authorSignedAt",
            case when returned_at is not null then jsonb_build_object('by', returned_by, 'from', returned_from, 'at', returned_at) end as returned,
            array(select institution_id from overview_section as section
                  where section.department_id = overview.department_id and section.quarter = overview.quarter
                    and kind = 'HOME' and jsonb_array_length(frozen -> 'questions') > 0 order by place) as "askedHomes",
            (select coalesce(jsonb_agg(jsonb_build_object('edition', edition, 'authorSignedBy', author_signed_by,
               'submitted', submitted_at is not null, 'reopened', reopened_because is not null) order by edition), '[]')
             from overview_version as version
             where version.department_id = overview.department_id and version.quarter = overview.quarter) as versions
     from quarterly_overview as overview where status <> 'OPEN' and cleared_at is null and quarter >= $1 order by department_id, quarter`,
    [oldest],
  )
}

export async function alarmsToTell(ctx: ServiceContext, oldest: Quarter): Promise<NotifiedAlarm[]> {
  return ctx.read<NotifiedAlarm>(
    `select id, department_id as "departmentId", institution_id as "institutionId", quarter
     from use_alarm where quarter >= $1 order by found_on, id`,
    [oldest],
  )
}
