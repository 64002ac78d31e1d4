import { isUuid } from '@tilsynsblik/vocabulary'
import type { ServiceContext } from '@tilsynsblik/service-kit'
import { incidentColumns, measuresOfIncident, type IncidentRow } from './incident-row.ts'

/** Reports by their ids; null where there is none that the caller may see, and nobody learns which of the two it is. */
export async function incidentsById(ctx: ServiceContext, ids: readonly string[]): Promise<(IncidentRow | null)[]> {
  const asked = ids.map((id) => id.toLowerCase())
  const rows = await ctx.readRecords<IncidentRow>(
    'incident',
    `select ${incidentColumns}, ${measuresOfIncident} from incident where id = any($1::uuid[])`,
    [asked.filter(isUuid)],
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  return asked.map((id) => known.get(id) ?? null)
}

export async function incidentById(ctx: ServiceContext, id: string): Promise<IncidentRow | null> {
  return (await incidentsById(ctx, [id]))[0]!
}
