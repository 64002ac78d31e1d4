import { scopeOf, type ServiceContext } from '@tilsynsblik/service-kit'
import { lastClosedQuarter } from '@tilsynsblik/vocabulary'
import { oldestToFreeze, type SectionStanding } from '../domain/overview-life.ts'
import type { QuarterlyOverviewRow } from './overview.ts'

type Shown = 'id' | 'quarter' | 'status' | 'edition' | 'countedAt' | 'missingPart' | 'authorSignedBy' | 'submittedAt' | 'clearedAt'

/** A quarter in a list: where it is and what waits, and nothing of its figures. */
export interface ListedOverviewRow extends Pick<QuarterlyOverviewRow, Shown> {
  /** While it is being written: what must be said, and what has been. */
  sections: SectionStanding[]
}

/** The newest of them are shown: three years. */
const mostQuarters = 12

/** The quarters of the caller's department, newest first. One that nobody has counted, and nobody will, is not among them. */
export async function quarterlyOverviews(ctx: ServiceContext, now: Date): Promise<ListedOverviewRow[]> {
  return ctx.read<ListedOverviewRow>(
    `select department_id || '@' || quarter as id, quarter, status, edition, counted_at as "countedAt", missing_part as "missingPart",
            author_signed_by as "authorSignedBy", submitted_at as "submittedAt", cleared_at as "clearedAt",
            case when status = 'COUNTED' and cleared_at is null then (${standingSections}) else '[]' end as sections
     from quarterly_overview as overview
     where department_id = $1 and (status <> 'OPEN' or quarter >= $2)
     order by quarter desc limit ${mostQuarters}`,
    [scopeOf(ctx), oldestToFreeze(lastClosedQuarter(now))],
  )
}

const standingRemark = (part: 'answer' | 'comment') =>
  `case when ${part}_version > 0 then jsonb_build_object('version', ${part}_version) end`

const standingSections = `
  select coalesce(jsonb_agg(jsonb_build_object('key', key, 'kind', kind, 'questions', frozen -> 'questions',
    'home', case when kind = 'HOME' then jsonb_build_object('figures', jsonb_build_object('reports', frozen #> '{home,figures,reports}')) end,
    'answer', ${standingRemark('answer')}, 'comment', ${standingRemark('comment')}) order by place, key), '[]')
  from overview_section as section where section.department_id = overview.department_id and section.quarter = overview.quarter`
