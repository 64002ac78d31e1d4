import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { InspectionState, SelectionChoice, SelectionLane } from '@tilsynsblik/vocabulary'

/** What must be known of a home before an inspection of it is planned. */
export interface InspectionGround {
  authorityId: string
  departmentId: string | null
  closedOn: string | null
  lastCarriedOutOn: string | null
  /** Of the round that is given: its lane, the last decision, and where the inspection is that came of it already. */
  lane: SelectionLane | null
  choice: SelectionChoice | null
  planned: InspectionState | null
}

/** @returns null when the home is not one of the caller's authority */
export async function inspectionGround(
  ctx: ServiceContext,
  { institutionId, roundId }: { institutionId: string; roundId: string | null },
): Promise<InspectionGround | null> {
  const [row] = await ctx.read<InspectionGround>(
    `select authority_id as "authorityId", department_id as "departmentId", closed_on::text as "closedOn",
            (select max(carried_out_on)::text from inspection where institution_id = $1) as "lastCarriedOutOn",
            (select lane from round_lane where round_id = $2::uuid and institution_id = $1) as lane,
            (select choice from round_decision where round_id = $2::uuid and institution_id = $1 order by decided_at desc, id desc limit 1) as choice,
            (select state from inspection_case where round_id = $2::uuid and institution_id = $1 and state <> 'CANCELLED' limit 1) as planned
     from home_scope where institution_id = $1`,
    [institutionId, roundId],
  )
  return row ?? null
}
