import { scopeOf, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, OverviewStatus, Quarter } from '@tilsynsblik/vocabulary'
import type { FrozenDepartment } from '../domain/overview-document.ts'
import { sectionColumns, sectionOf, type OverviewSectionRow, type StoredSection } from './overview-sections.ts'
import { alarmJson, type UseAlarmRow } from './use-alarms.ts'

export interface QuarterlyOverviewRow extends Omit<Partial<FrozenDepartment>, 'told'> {
  id: string
  departmentId: string
  departmentName: string
  operatorId: string | null
  quarter: Quarter
  status: OverviewStatus
  edition: number
  revision: number
  countedAt: string | null
  figuresHash: string | null
  missingPart: string | null
  authorSignedBy: string | null
  authorSignedAt: string | null
  authorHash: string | null
  submittedAt: string | null
  returnedBecause: string | null
  clearedAt: string | null
  sections: OverviewSectionRow[]
  stories: OverviewStoryRow[]
  alarms: UseAlarmRow[]
  versions: OverviewVersionListRow[]
  /** Why nothing of it is removed now, though its time were up. */
  holds: { id: string; reference: string; setBy: string; setAt: string }[]
  /** Signed editions; null for what was written, and not signed here. */
  removed: { edition: number | null; hash: string; rule: string; removedAt: string }[]
}

export interface OverviewStoryRow {
  id: string
  overviewId: string
  version: number
  institutionId: string | null
  text: string
  writtenBy: string
  writtenAt: string
}

/** A signed version in a list of them. */
export interface OverviewVersionListRow {
  edition: number
  hash: string
  authorSignedBy: string
  authorSignedAt: string
  headSignedBy: string
  headSignedAt: string
  submittedAt: string | null
  reopenedBecause: string | null
  keepUntil: CalendarDate
}

/** The caller's department in one quarter; null when there is none. */
export async function quarterlyOverview(ctx: ServiceContext, quarter: Quarter): Promise<QuarterlyOverviewRow | null> {
  const [row] = await ctx.read<Stored>(
    `select ${overviewColumns} from quarterly_overview as overview where overview.department_id = $1 and overview.quarter = $2`,
    [scopeOf(ctx), quarter],
  )
  return row ? overviewOf(row) : null
}

type Stored = Omit<QuarterlyOverviewRow, 'sections' | keyof FrozenDepartment> & {
  frozen: Omit<FrozenDepartment, 'told'> | null
  stored: StoredSection[]
}

const ofOverview = 'department_id = overview.department_id and quarter = overview.quarter'

const overviewColumns = `
  department_id || '@' || quarter as id, department_id as "departmentId", department_name as "departmentName", operator_id as "operatorId", quarter, status, edition, revision,
  counted_at as "countedAt", frozen - 'told' as frozen, figures_hash as "figuresHash", missing_part as "missingPart", author_signed_by as "authorSignedBy",
  author_signed_at as "authorSignedAt", author_hash as "authorHash", submitted_at as "submittedAt", returned_because as "returnedBecause", cleared_at as "clearedAt",
  (select coalesce(jsonb_agg(to_jsonb(each) order by place, key), '[]') from (
     select ${sectionColumns} from overview_section as section where section.${ofOverview}) as each) as stored,
  (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'overviewId', department_id || '@' || quarter, 'version', version,
     'institutionId', institution_id, 'text', text, 'writtenBy', written_by, 'writtenAt', written_at) order by written_at, id), '[]')
   from overview_story where ${ofOverview}) as stories,
  (select coalesce(jsonb_agg(${alarmJson} order by found_on, alarm.id), '[]')
   from use_alarm as alarm left join use_dialogue as dialogue on alarm_id = alarm.id
   where alarm.${ofOverview.replace('and ', 'and alarm.')}) as alarms,
  (select coalesce(jsonb_agg(jsonb_build_object('edition', edition, 'hash', hash, 'authorSignedBy', author_signed_by, 'authorSignedAt',
     author_signed_at, 'headSignedBy', head_signed_by, 'headSignedAt', head_signed_at, 'submittedAt', submitted_at, 'reopenedBecause',
     reopened_because, 'keepUntil', keep_until) order by edition desc), '[]')
   from overview_version where ${ofOverview}) as versions,
  (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'reference', reference, 'setBy', set_by, 'setAt', set_at) order by set_at), '[]')
   from archive_hold where ${ofOverview} and lifted_at is null) as holds,
  (select coalesce(jsonb_agg(jsonb_build_object('edition', nullif(edition, 0), 'hash', hash, 'rule', rule, 'removedAt', removed_at) order by edition desc), '[]')
   from archive_log where ${ofOverview}) as removed`

function overviewOf({ frozen, stored, ...row }: Stored): QuarterlyOverviewRow {
  return { ...row, ...frozen, sections: stored.map((section) => sectionOf(section, row)) }
}
