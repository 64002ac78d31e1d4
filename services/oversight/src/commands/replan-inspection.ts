import type { ServiceContext } from '@tilsynsblik/service-kit'
import { announcedReasonOf, planProblems, type InspectionPlan } from '../domain/inspection-plan.ts'
import { changeInspection, type ChangedInspection, type InspectionSeen } from './change-inspection.ts'

/** Another day, team, theme or notice, until the visit is made. */
export async function replanInspection(ctx: ServiceContext, input: InspectionSeen & InspectionPlan, now: Date): Promise<ChangedInspection> {
  return changeInspection(ctx, input, {
    action: 'REPLAN',
    now,
    problems: (inspection, today) => planProblems(input, { today, closedOn: inspection.homeClosedOn }),
    columns: {
      planned_on: input.plannedOn,
      announced: input.announced,
      announced_reason: announcedReasonOf(input),
      team: input.team,
      themes: input.themes,
    },
  })
}
