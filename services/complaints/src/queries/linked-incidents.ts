import type { ServiceContext } from '@tilsynsblik/service-kit'

/** The reports each of many complaints is about; of a row from a file the one it came with. */
export async function linkedIncidents(ctx: ServiceContext, ids: readonly string[]): Promise<string[][]> {
  const rows = await ctx.read<{ id: string; incidents: string[] }>(
    `select complaint.id, array(
       select complaint.incident_id where complaint.incident_id is not null
       union select linked_incident.incident_id from linked_incident where linked_incident.complaint_id = complaint.id and unlinked_at is null) as incidents
     from complaint where complaint.id = any($1::uuid[])`,
    [ids],
  )
  const known = new Map(rows.map((row) => [row.id, row.incidents]))
  return ids.map((id) => known.get(id) ?? [])
}
