import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { Injury } from '@tilsynsblik/vocabulary'

export interface GraveIncidentRow {
  id: string
  institutionId: string
  authorityId: string
  occurredAt: string
  registeredAt: string
  crimeSuspected: boolean
  injury: Injury
}

/**
 * Reports registered after `since` that call for a visit outside every order of homes: a crime suspected, or a serious
 * injury (trigger T0 of the risk model). Read as records, so each is audited.
 */
export async function graveIncidents(ctx: ServiceContext, since: string, first: number): Promise<GraveIncidentRow[]> {
  return ctx.readRecords<GraveIncidentRow>(
    'incident',
    // With ties: a page must not end between two reports of the same instant, or the next one would begin after both.
    `with grave as (
       select * from incident where registered_at > $1::timestamptz and voided is null and (crime_suspected or injury = 'SERIOUS')
       order by registered_at fetch first ($2::int) rows with ties
     )
     select id, institution_id as "institutionId", authority_id as "authorityId", occurred_at as "occurredAt",
            registered_at as "registeredAt", crime_suspected as "crimeSuspected", injury
     from grave order by registered_at, id`,
    [since, first],
  )
}
