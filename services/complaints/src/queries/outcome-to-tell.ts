import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, ComplaintOutcomeWord } from '@tilsynsblik/vocabulary'

export interface OutcomeToTell {
  outcome: ComplaintOutcomeWord
  decidedOn: CalendarDate
  incidents: string[]
}

/** How a complaint stands for the reports it is about: as it was decided, or as the board changed that. Null while nobody has decided. */
export async function outcomeToTell(ctx: ServiceContext, id: string): Promise<OutcomeToTell | null> {
  const [row] = await ctx.read<OutcomeToTell>(
    `select coalesce(changed.outcome, complaint.outcome) as outcome, coalesce(changed.decided_on, complaint.decided_on)::text as "decidedOn",
            array(select incident_id from linked_incident where linked_incident.complaint_id = complaint.id and unlinked_at is null order by 1) as incidents
     from complaint left join lateral (
       select 'CHANGED' as outcome, newest.decided_on
       from (select appeal.outcome, appeal.decided_on from appeal where appeal.complaint_id = complaint.id order by ordinal desc limit 1) as newest
       where newest.outcome = 'CHANGED'
     ) as changed on true
     where complaint.id = $1::uuid and complaint.state is not null and complaint.outcome is not null`,
    [id],
  )
  return row ?? null
}

/** Reports that were linked by mistake: whatever they were told of the complaint is not about them. */
export async function unlinkedIncidents(ctx: ServiceContext, id: string): Promise<string[]> {
  const rows = await ctx.read<{ incidentId: string }>(
    `select incident_id as "incidentId" from linked_incident where complaint_id = $1::uuid and unlinked_at is not null order by 1`,
    [id],
  )
  return rows.map(({ incidentId }) => incidentId)
}
