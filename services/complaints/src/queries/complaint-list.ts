import { connectionOf, type Connection, type Page, type ServiceContext } from '@tilsynsblik/service-kit'
import {
  daysOf,
  type AppealOutcome,
  type Complainant,
  type ComplaintOutcome,
  type ComplaintSubject,
  type Period,
  type Persona,
} from '@tilsynsblik/vocabulary'

export interface ComplaintRow {
  id: string
  institutionId: string
  filedAt: string
  outcome: ComplaintOutcome | null
  decidedOn: string | null
  childId?: string
  incidentId?: string | null
  complainant?: Complainant
  subject?: ComplaintSubject
  incidentRegistered?: boolean
  appeal?: { appealedOn: string; outcome: AppealOutcome | null; decidedOn: string | null } | null
}

export interface ComplaintFilter {
  outcome?: ComplaintOutcome | null | undefined
  pending?: boolean | null | undefined
  /** In full or in part. */
  upheld?: boolean | null | undefined
}

/** Personas whose role is granted every column; the others see that a complaint exists and how it ended. */
export const seesWhole: readonly Persona[] = ['caseworker', 'supervisor', 'authority_head', 'child', 'service']

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
     select id, institution_id as "institutionId", complaint.filed_at as "filedAt", outcome, decided_on::text as "decidedOn"
            ${seesWhole.includes(ctx.principal.persona) ? wholeColumns : ''},
            (select count(*)::int from chosen) as "totalCount"
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
  if (!seesWhole.includes(ctx.principal.persona)) return incidentIds.map(() => null)
  const rows = await ctx.readRecords<ComplaintRow>(
    'complaint',
    `select id, institution_id as "institutionId", filed_at as "filedAt", outcome, decided_on::text as "decidedOn" ${wholeColumns}
     from complaint where incident_id = any($1::uuid[]) order by filed_at`,
    [incidentIds],
  )
  return incidentIds.map((id) => rows.filter((row) => row.incidentId === id))
}

const wholeColumns = `
  , child_id as "childId", incident_id as "incidentId", complainant, subject, incident_id is not null as "incidentRegistered",
  (select jsonb_build_object('appealedOn', appealed_on, 'outcome', appeal.outcome, 'decidedOn', appeal.decided_on)
   from appeal where appeal.complaint_id = complaint.id) as appeal`
