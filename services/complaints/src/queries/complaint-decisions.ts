import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { AppealOutcome, ComplaintOutcome } from '@tilsynsblik/vocabulary'

export interface AppealRow {
  appealedOn: string
  inTime: boolean | null
  /** Null for the authority. */
  text: string | null
  outcome: AppealOutcome | null
  ground: string | null
  decidedOn: string | null
}

export interface DecisionRow {
  outcome: ComplaintOutcome
  ground: string
  unlawful: boolean
  decidedOn: string
  toldOn: string
  appealGuidance: string
  appealUntil: string
  appeal: AppealRow | null
}

/** Decisions of one complaint, oldest first, and its appeals; a row from a file has an appeal without a decision. */
export interface Decided {
  id: string
  decisions: DecisionRow[]
  appeals: AppealRow[]
}

/** How many complaints were decided, and appealed. */
export async function decisionsOf(ctx: ServiceContext, ids: readonly string[]): Promise<(Decided | null)[]> {
  const isAuthority = ctx.principal.persona === 'supervisor' || ctx.principal.persona === 'authority_head'
  const appeal = `jsonb_build_object('appealedOn', appealed_on, 'inTime', in_time, 'text', ${isAuthority ? 'null::text' : 'appeal.text'},
                                     'outcome', appeal.outcome, 'ground', appeal.ground, 'decidedOn', appeal.decided_on)`
  const rows = await ctx.readRecords<Decided>(
    'complaint_decision',
    `select complaint.id,
            (select coalesce(jsonb_agg(jsonb_build_object(
                      'outcome', decision.outcome, 'ground', decision.ground, 'unlawful', unlawful, 'decidedOn', decision.decided_on,
                      'toldOn', told_on, 'appealGuidance', appeal_guidance, 'appealUntil', appeal_until,
                      'appeal', (select ${appeal} from appeal where appeal.complaint_id = complaint.id and appeal.ordinal = decision.ordinal))
                    order by decision.ordinal), '[]')
             from complaint_decision as decision where decision.complaint_id = complaint.id) as decisions,
            (select coalesce(jsonb_agg(${appeal} order by appeal.ordinal), '[]') from appeal where appeal.complaint_id = complaint.id) as appeals
     from complaint where complaint.id = any($1::uuid[])
       and (exists (select from complaint_decision where complaint_decision.complaint_id = complaint.id)
            or exists (select from appeal where appeal.complaint_id = complaint.id))`,
    [ids],
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => known.get(id) ?? null)
}
