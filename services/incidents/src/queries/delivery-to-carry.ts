import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { DeliveryChannel, DeliveryState, RecipientKind, ReportState } from '@tilsynsblik/vocabulary'

/** One copy, as the job that carries it sees it. */
export interface DeliveryToCarry {
  id: string
  incidentId: string
  institutionId: string
  childId: string
  recipient: RecipientKind
  recipientId: string | null
  version: number
  channel: DeliveryChannel
  state: DeliveryState
  attempts: number
  /** Null for a draft. */
  reportState: ReportState | null
}

export async function deliveryToCarry(ctx: ServiceContext, id: string): Promise<DeliveryToCarry | null> {
  const [row] = await ctx.read<DeliveryToCarry>(
    `select id, incident_id as "incidentId", institution_id as "institutionId", child_id as "childId", recipient, recipient_id as "recipientId",
            version, channel, state, attempts, (select state from incident where incident.id = incident_id) as "reportState"
     from delivery where id = $1::uuid`,
    [id],
  )
  return row ?? null
}
