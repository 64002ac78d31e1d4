import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { InspectionState, RoundState, SelectionLane } from '@tilsynsblik/vocabulary'

export interface HomeToDecide {
  /** Of the round. */
  state: RoundState
  /** Null only for the team of an inspection that is planned. */
  lane: SelectionLane | null
  /** Where the inspection is that came of it; null when there is none. */
  planned: InspectionState | null
}

/** One home of one round, as far as it decides whether a decision can be made. Null when it is not in it. */
export async function homeToDecide(
  ctx: ServiceContext,
  { roundId, institutionId }: { roundId: string; institutionId: string },
): Promise<HomeToDecide | null> {
  const [row] = await ctx.read<HomeToDecide>(
    `select round.state, lane,
            (select state from inspection_case where round_id = $1 and institution_id = $2 and state <> 'CANCELLED' limit 1) as planned
     from round_home join selection_round as round on round.id = round_home.round_id left join round_lane using (round_id, institution_id)
     where round_id = $1::uuid and institution_id = $2`,
    [roundId, institutionId],
  )
  return row ?? null
}
