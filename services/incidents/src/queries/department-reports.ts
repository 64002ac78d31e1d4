import { connectionOf, refused, scopeOf, type Connection, type Page, type ServiceContext } from '@tilsynsblik/service-kit'
import { daysOf, type ChildAccount, type Period, type Persona, type ReportState } from '@tilsynsblik/vocabulary'
import { incidentColumns, measuresOfIncident, type IncidentRow } from './incident-row.ts'

export interface ReportFilter {
  institutionId?: string | null | undefined
  period?: Period | null | undefined
  state?: ReportState | null | undefined
  late?: boolean | null | undefined
  notPermitted?: boolean | null | undefined
  crimeSuspected?: boolean | null | undefined
  account?: ChildAccount | null | undefined
  approvalMissing?: boolean | null | undefined
}

/** Who answers for many homes, and by which column the reports are theirs. */
const scopeColumns: Partial<Record<Persona, string>> = {
  consultant: 'department_id',
  department_head: 'department_id',
  supervisor: 'authority_id',
  authority_head: 'authority_id',
}

/**
 * The reports of all homes of an office, newest first. Voided ones only when they are asked for, so that the list is as long as
 * the numbers beside it say.
 *
 * @throws DomainError FORBIDDEN for who answers for no more than one home
 */
export async function departmentReports(ctx: ServiceContext, filter: ReportFilter, page: Page): Promise<Connection<IncidentRow>> {
  const scope = scopeColumns[ctx.principal.persona]
  if (!scope) throw refused('FORBIDDEN')
  const { from, until } = filter.period ? daysOf(filter.period) : { from: null, until: null }
  const rows = await ctx.readRecords<IncidentRow & { totalCount: number }>(
    'incident',
    // The count and the page are asked apart: the page stops at its last row, from the index.
    `with page as (
       select * from incident where ${chosen(scope)} and ($10::timestamptz is null or (occurred_at, id) < ($10, $11::uuid))
       order by occurred_at desc, id desc limit $12
     )
     select ${incidentColumns}, ${measuresOfIncident}, (select count(*)::int from incident where ${chosen(scope)}) as "totalCount"
     from page as incident order by occurred_at desc, id desc`,
    [
      scopeOf(ctx),
      filter.institutionId ?? null,
      from,
      until,
      filter.state ?? null,
      filter.late ?? null,
      filter.account ?? null,
      filter.crimeSuspected ?? null,
      filter.approvalMissing ?? null,
      page.after?.[0] ?? null,
      page.after?.[1] ?? null,
      page.first + 1,
      filter.notPermitted ?? null,
    ],
  )
  return connectionOf(rows, page, (row) => [row.occurredAt, row.id])
}

function chosen(scope: string): string {
  return `
    ${scope} = $1
    and ($2::text is null or institution_id = $2)
    and ($3::date is null or (occurred_on >= $3 and occurred_on < $4::date))
    and case when $5::text is null then voided is null else state = $5 end
    and ($6::boolean is null or late = $6)
    and ($7::text is null or account = $7)
    and ($8::boolean is null or crime_suspected = $8)
    and ($9::boolean is null or $9 = (state in ('REGISTERED', 'RETURNED')))
    and ($13::boolean is null or $13 = exists (select from measure where incident_id = incident.id and section = 'OTHER_NOT_PERMITTED'))`
}
