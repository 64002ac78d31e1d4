import { scopeOf, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter, RoundState } from '@tilsynsblik/vocabulary'
import { roundHomesSql, type RoundHomeRow } from './round-homes.ts'

export interface SelectionRoundRow {
  id: string
  quarter: Quarter
  assessmentId: string
  modelVersion: string
  dataAsOf: string
  state: RoundState
  version: number
  capacity: number
  randomShare: number
  seed: string
  openedAt: string
  openedBy: string
  closedAt: string | null
  closedBy: string | null
  undecided: number
  mayClose: boolean
  /** Absent in a list of rounds: asked for only when somebody reads on. */
  homes?: RoundHomeRow[]
}

/** The caller's round of one quarter with everything in it; null when it is not opened. */
export async function selectionRound(ctx: ServiceContext, quarter: Quarter): Promise<SelectionRoundRow | null> {
  const [row] = await ctx.read<SelectionRoundRow>(wholeRoundSql('quarter = $2'), [scopeOf(ctx), quarter])
  return row ?? null
}

/** The same by its id. */
export async function selectionRoundById(ctx: ServiceContext, id: string): Promise<SelectionRoundRow | null> {
  const [row] = await ctx.read<SelectionRoundRow>(wholeRoundSql('id = $2::uuid'), [scopeOf(ctx), id])
  return row ?? null
}

/** The caller's rounds, newest first, without their homes. */
export async function selectionRounds(ctx: ServiceContext, first: number): Promise<SelectionRoundRow[]> {
  return ctx.read<SelectionRoundRow>(
    `select ${roundColumns}, undecided, round.state = 'OPEN' and undecided = 0 as "mayClose"
     from (select * from selection_round where authority_id = $1 order by quarter desc limit $2) as round
     join assessment on assessment.id = round.assessment_id
     cross join lateral (
       select count(*)::int as undecided from round_lane as waiting
       where waiting.round_id = round.id and lane <> 'NONE'
         and not exists (select from round_decision where round_id = waiting.round_id and institution_id = waiting.institution_id)
     ) as proposed
     order by round.quarter desc`,
    [scopeOf(ctx), first],
  )
}

const roundColumns = `
  round.id, round.quarter, round.assessment_id as "assessmentId", assessment.model_version as "modelVersion",
  assessment.data_as_of as "dataAsOf", round.state, round.version, round.capacity, round.random_share as "randomShare", round.seed,
  round.opened_at as "openedAt", round.opened_by as "openedBy", round.closed_at as "closedAt", round.closed_by as "closedBy"`

/** A home whose lane the caller may not know has an inspection, so it has been decided. */
function wholeRoundSql(which: string): string {
  return `
    select ${roundColumns}, homes, undecided, round.state = 'OPEN' and undecided = 0 as "mayClose"
    from (select * from selection_round where authority_id = $1 and ${which}) as round
    join assessment on assessment.id = round.assessment_id
    cross join lateral (
      select coalesce(jsonb_agg(to_jsonb(home) order by place), '[]') as homes,
             count(*) filter (where lane <> 'NONE' and decision is null)::int as undecided
      from (${roundHomesSql('round.id')}) as home
    ) as whole`
}
