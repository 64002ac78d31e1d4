import { connectionOf, type Connection, type Page, type ServiceContext } from '@tilsynsblik/service-kit'
import { daysOf, type ComplaintOutcome, type Period } from '@tilsynsblik/vocabulary'
import { complaintColumns, seesRegister, type ComplaintRow } from './complaint-row.ts'

export interface ComplaintFilter {
  outcome?: ComplaintOutcome | null | undefined
  pending?: boolean | null | undefined
  /** In full or in part. */
  upheld?: boolean | null | undefined
}

/** The complaints behind a number, newest first; as many columns as the caller's role is granted. */
export async function complaintList(
  ctx: ServiceContext,
  institutionId: string,
  period: Period,
  filter: ComplaintFilter,
  page: Page,
): Promise<Connection<ComplaintRow>> {
  const { from, until } = daysOf(period)
  const rows = await ctx.readRecords<ComplaintRow & { totalCount: number }>(
    'complaint',
    `with chosen as (
       select id, filed_at from complaint
       where institution_id = $1 and filed_on >= $2::date and filed_on < $3::date
         and ($4::text is null or outcome = $4)
         and ($5::boolean is null or pending = $5)
         and ($6::boolean is null or coalesce(outcome in ('UPHELD', 'PARTLY_UPHELD'), false) = $6)
     )
     select ${complaintColumns(ctx.principal.persona)}, (select count(*)::int from chosen) as "totalCount"
     from chosen join complaint using (id)
     where $7::timestamptz is null or (complaint.filed_at, id) < ($7, $8::uuid)
     order by complaint.filed_at desc, id desc limit $9`,
    [
      institutionId,
      from,
      until,
      filter.outcome ?? null,
      filter.pending ?? null,
      filter.upheld ?? null,
      page.after?.[0] ?? null,
      page.after?.[1] ?? null,
      page.first + 1,
    ],
  )
  return connectionOf(rows, page, (row) => [row.filedAt, row.id])
}

/** The complaints about each of many incidents, in one statement. */
export async function complaintsOfIncidents(ctx: ServiceContext, incidentIds: readonly string[]): Promise<(ComplaintRow[] | null)[]> {
  if (!seesRegister.includes(ctx.principal.persona)) return incidentIds.map(() => null)
  const rows = await ctx.readRecords<ComplaintRow & { about: string[] }>(
    'complaint',
    `select ${complaintColumns(ctx.principal.persona)},
            array(select incident_id from linked_incident where linked_incident.complaint_id = complaint.id and unlinked_at is null) as about
     from complaint
     where incident_id = any($1::uuid[]) or id in (select complaint_id from linked_incident where linked_incident.incident_id = any($1::uuid[]) and unlinked_at is null)
     order by filed_at`,
    [incidentIds],
  )
  return incidentIds.map((id) => rows.filter((row) => row.incidentId === id || row.about.includes(id)))
}
