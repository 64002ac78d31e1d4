import type { ServiceContext } from '@tilsynsblik/service-kit'
import {
  codesOf,
  selectionLanes,
  type RiskBand,
  type RiskIndicator,
  type SelectionChoice,
  type SelectionLane,
  type SelectionReason,
} from '@tilsynsblik/vocabulary'

export interface RoundHomeRow {
  institutionId: string
  /** Null for those who may not know it yet. */
  lane: SelectionLane | null
  position: number
  score: number
  probabilitySelected: number
  band: RiskBand
  then: { indicator: RiskIndicator; numerator: number | null; denominator: number | null; contribution: number }[]
  scoreNow: number | null
  lastCarriedOutOn: string | null
  dueOn: string | null
  decision: RoundDecisionRow | null
  decisions: RoundDecisionRow[]
  inspectionCaseId: string | null
}

export interface RoundDecisionRow {
  choice: SelectionChoice
  reason: SelectionReason
  text: string | null
  override: boolean
  decidedBy: string
  decidedAt: string
}

/** Every home of one round, proposed ones first, lane by lane. */
export async function roundHomes(ctx: ServiceContext, roundId: string): Promise<RoundHomeRow[]> {
  return ctx.read<RoundHomeRow>(`select * from (${roundHomesSql('$1::uuid')}) as home order by place`, [roundId])
}

/** One home of one round; null when it is not in it. */
export async function roundHome(ctx: ServiceContext, roundId: string, institutionId: string): Promise<RoundHomeRow | null> {
  const [row] = await ctx.read<RoundHomeRow>(`select * from (${roundHomesSql('$1::uuid')}) as home where "institutionId" = $2`, [
    roundId,
    institutionId,
  ])
  return row ?? null
}

const lanes = `array[${codesOf(selectionLanes)
  .map((lane) => `'${lane}'`)
  .join(', ')}]`

/**
 * The homes of a round in SQL. A lane that the caller may not know yet must not be guessed from the place beside it: such
 * homes stand together before those that were not proposed, and places are counted among the lanes that can be seen.
 *
 * @param round the round's id, as SQL
 */
export function roundHomesSql(round: string): string {
  return `
    select home.institution_id as "institutionId", lane,
           row_number() over (partition by lane order by case when lane is null then 0 else home.position end, home.institution_id)::int as position,
           row_number() over (order by coalesce(array_position(${lanes}, lane), 4.5), case when lane is null then 0 else home.position end, home.institution_id)::int as place,
           home.score, home.probability_selected as "probabilitySelected", home.band, home.snapshot as "then",
           home.last_carried_out_on::text as "lastCarriedOutOn", home.due_on::text as "dueOn",
           (select score from assessed_home
            where assessed_home.institution_id = home.institution_id
              and assessment_id = (select id from (select id from assessment where state = 'DONE' order by completed_at desc limit 1) as newest
                                   where id <> (select assessment_id from selection_round where id = ${round}))) as "scoreNow",
           decided.decisions -> -1 as decision, coalesce(decided.decisions, '[]') as decisions,
           (select id from inspection_case
            where inspection_case.round_id = home.round_id and inspection_case.institution_id = home.institution_id and state <> 'CANCELLED'
            limit 1) as "inspectionCaseId"
    from round_home as home
    left join round_lane using (round_id, institution_id)
    left join lateral (
      select jsonb_agg(jsonb_build_object('choice', choice, 'reason', reason, 'text', text, 'override', override,
                                          'decidedBy', decided_by, 'decidedAt', decided_at) order by decided_at, id) as decisions
      from round_decision
      where round_decision.round_id = home.round_id and round_decision.institution_id = home.institution_id
    ) as decided on true
    where home.round_id = ${round}`
}
