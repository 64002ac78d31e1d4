import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'

export interface ModelParametersRow {
  id: string
  modelVersion: string
  /** JSON text. */
  parameters: string
  hash: string
  validFrom: CalendarDate
  proposedBy: string
  proposedAuthorityId: string | null
  proposedAt: string
  why: string
  approvedBy: string | null
  approvedAt: string | null
  mayApprove: boolean
}

/** The parameters of the risk model, newest first; or the one with that id. */
export async function modelParameters(ctx: ServiceContext, id: string | null = null): Promise<ModelParametersRow[]> {
  const { persona, userId, scope } = ctx.principal
  return ctx.read<ModelParametersRow>(
    `select id, model_version as "modelVersion", jsonb_pretty(parameters) as parameters, hash, valid_from::text as "validFrom",
            proposed_by as "proposedBy", proposed_authority_id as "proposedAuthorityId", proposed_at as "proposedAt", why,
            approved_by as "approvedBy", approved_at as "approvedAt",
            $2 and approved_by is null and proposed_by <> $3 and proposed_authority_id is distinct from $4 as "mayApprove"
     from model_parameters where $1::text is null or id::text = $1 order by valid_from desc, proposed_at desc, id`,
    [id, persona === 'authority_head', userId, scope],
  )
}
