import { connectionOf, type Connection, type Page, type ServiceContext } from '@tilsynsblik/service-kit'
import { daysOf, type ChildAccount, type GuidanceAnswer, type LegalSection, type Period } from '@tilsynsblik/vocabulary'
import { incidentColumns, measuresOfIncident, type IncidentRow } from './incident-row.ts'

export interface IncidentFilter {
  notPermitted?: boolean | null | undefined
  late?: boolean | null | undefined
  account?: ChildAccount | null | undefined
  guidance?: GuidanceAnswer | null | undefined
  section?: LegalSection | null | undefined
}

/** The municipality of the home's school reads its copy of a report, and counts it nowhere. */
const isCounted = `(location_municipality_id = (select app.scope('municipality'))) is not true`

/** The reports behind a number, newest first; like the number, without those that were voided. */
export async function incidentList(
  ctx: ServiceContext,
  institutionId: string,
  period: Period,
  filter: IncidentFilter,
  page: Page,
): Promise<Connection<IncidentRow>> {
  const { from, until } = daysOf(period)
  const rows = await ctx.readRecords<IncidentRow & { totalCount: number }>(
    'incident',
    `with chosen as (
       select * from incident
       where institution_id = $1 and occurred_on >= $2::date and occurred_on < $3::date and voided is null
         and ${isCounted}
         and ($4::boolean is null or late = $4)
         and ($5::text is null or account = $5)
         and ($6::text is null or guidance = $6)
         and ($7::text is null or id in (select incident_id from measure where institution_id = $1 and section = $7))
         and ($8::boolean is null or $8 = (id in (select incident_id from measure where institution_id = $1 and section = 'OTHER_NOT_PERMITTED')))
     )
     select ${incidentColumns}, ${measuresOfIncident},
            (select count(*)::int from chosen) as "totalCount"
     from chosen as incident
     where $9::timestamptz is null or (occurred_at, id) < ($9, $10::uuid)
     order by occurred_at desc, id desc limit $11`,
    [
      institutionId,
      from,
      until,
      filter.late ?? null,
      filter.account ?? null,
      filter.guidance ?? null,
      filter.section ?? null,
      filter.notPermitted ?? null,
      page.after?.[0] ?? null,
      page.after?.[1] ?? null,
      page.first + 1,
    ],
  )
  return connectionOf(rows, page, (row) => [row.occurredAt, row.id])
}
