import type { ServiceContext } from '@tilsynsblik/service-kit'
import { changesBetween, type FieldChange } from '../domain/report-changes.ts'
import type { ReportContent } from '../domain/report-content.ts'

export interface ReportVersionRow {
  version: number
  changedAt: string
  changedBy: string
  reason: string | null
  changes: FieldChange[]
}

/** Without content when it was erased. */
type StoredVersion = Omit<ReportVersionRow, 'changes'> & { content: ReportContent | null }

/** The versions of many reports, oldest first, each with what it says otherwise than the one before. */
export async function reportVersions(ctx: ServiceContext, ids: readonly string[]): Promise<ReportVersionRow[][]> {
  const rows = await ctx.readRecords<{ id: string; childId: string; versions: StoredVersion[] }>(
    'report_version',
    `select incident_id as id, min(child_id) as "childId",
            jsonb_agg(jsonb_build_object('version', version, 'changedAt', changed_at, 'changedBy', changed_by, 'reason', reason,
              'content', content) order by version) as versions
     from report_version where incident_id = any($1::uuid[]) group by incident_id`,
    [ids],
  )
  const known = new Map(rows.map((row) => [row.id, row.versions]))
  return ids.map((id) => (known.get(id) ?? []).map(withChanges))
}

function withChanges({ content, ...told }: StoredVersion, index: number, all: StoredVersion[]): ReportVersionRow {
  const before = all[index - 1]?.content
  return { ...told, changes: before && content ? changesBetween(before, content) : [] }
}
