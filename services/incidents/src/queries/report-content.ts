import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { ReportContent } from '../domain/report-content.ts'

export interface ContentKey {
  incidentId: string
  /** Null for the newest. */
  version: number | null
}

/** What reports say, each in one version; null where that version is not, or not for the caller to read. */
export async function reportContents(ctx: ServiceContext, keys: readonly ContentKey[]): Promise<(ReportContent | null)[]> {
  const rows = await ctx.readRecords<{ n: number; id: string; childId: string; content: ReportContent }>(
    'report_version',
    `select asked.n::int, incident_id as id, child_id as "childId", content
     from unnest($1::uuid[], $2::int[]) with ordinality as asked (id, version, n)
     join report_version on incident_id = asked.id
       and report_version.version = coalesce(asked.version, (select max(version) from report_version where incident_id = asked.id))`,
    [keys.map((key) => key.incidentId), keys.map((key) => key.version)],
  )
  const contents: (ReportContent | null)[] = keys.map(() => null)
  for (const { n, content } of rows) contents[n - 1] = content
  return contents
}
