import {
  insertRows,
  type InvalidInput,
  invalidInput,
  knownId,
  refused,
  type ServiceContext,
  statement,
  writeFirst,
  wrongState,
  type WrongState,
} from '@tilsynsblik/service-kit'
import { calendarDateOf, isUuid } from '@tilsynsblik/vocabulary'
import { announcedReasonOf, planProblems, routeOf, type InspectionPlan } from '../domain/inspection-plan.ts'
import { nextVisitDue, visitIntervalMonths } from '../domain/visit-interval.ts'
import { inspectionCase, type InspectionCaseRow } from '../queries/inspection-cases.ts'
import { inspectionGround, type InspectionGround } from '../queries/inspection-ground.ts'
import { actingAuthority } from './acting-authority.ts'

export interface PlanInspection extends InspectionPlan {
  id: string
  institutionId: string
  roundId?: string | null | undefined
}

/** Plans an inspection, and keeps why it is made where its team cannot see it. */
export async function planInspection(
  ctx: ServiceContext,
  input: PlanInspection,
  now: Date,
): Promise<InspectionCaseRow | InvalidInput | WrongState> {
  const authorityId = actingAuthority(ctx)
  if (!isUuid(input.id)) return invalidInput({ path: 'id', code: 'notAnId' })
  const before = await inspectionCase(ctx, input.id)
  if (before) return before
  const key = { institutionId: input.institutionId, roundId: input.roundId ? knownId(input.roundId) : null }
  const ground = await inspectionGround(ctx, key)
  if (!ground) throw refused('NOT_FOUND')

  const problems = [
    ...(key.roundId !== null && ground.choice !== 'SELECTED' ? [{ path: 'roundId', code: 'notSelected' }] : []),
    ...planProblems(input, { today: calendarDateOf(now), closedOn: ground.closedOn }),
  ]
  if (problems.length > 0) return invalidInput(...problems)
  if (ground.planned) return wrongState(ground.planned)

  const wrote = await writeFirst(ctx, 'inspection.plan', { kind: 'inspection_case', ids: [input.id] }, async (tx) => {
    // A selected home gets one inspection: who plans second waits for the first, and then sees it.
    if (key.roundId) await statement(tx, 'select from selection_round where id = $1 for no key update', [key.roundId])
    const added = await statement(
      tx,
      `insert into inspection_case (id, institution_id, authority_id, department_id, round_id, state, version, planned_on, announced,
                                    announced_reason, team, themes, created_at, created_by)
       select $1, $2, $3, $4, $5, 'PLANNED', 1, $6, $7, $8, $9, $10, $11, $12
       where not exists (select from inspection_case where round_id = $5 and institution_id = $2 and state <> 'CANCELLED')
       on conflict do nothing returning id`,
      [
        input.id,
        key.institutionId,
        authorityId,
        ground.departmentId,
        key.roundId,
        input.plannedOn,
        input.announced,
        announcedReasonOf(input),
        input.team,
        input.themes,
        now,
        ctx.principal.userId,
      ],
    )
    if (added.length === 0) return false
    await insertRows(tx, 'inspection_route', {
      inspection_id: [input.id],
      institution_id: [key.institutionId],
      authority_id: [authorityId],
      route: [routeOf(ground.lane, isDue(ground, input))],
    })
    return true
  })
  if (wrote) return (await inspectionCase(ctx, input.id))!
  const [same, faster] = await Promise.all([inspectionCase(ctx, input.id), inspectionGround(ctx, key)])
  if (same) return same
  // Neither: the id was taken by an inspection of another authority.
  return faster?.planned ? wrongState(faster.planned) : invalidInput({ path: 'id', code: 'taken' })
}

function isDue({ lastCarriedOutOn }: InspectionGround, { plannedOn }: InspectionPlan): boolean {
  return lastCarriedOutOn === null || nextVisitDue(lastCarriedOutOn, visitIntervalMonths(plannedOn)) <= plannedOn
}
