import { insertRows, type ServiceContext } from '@tilsynsblik/service-kit'
import { visitProblems, type Visit } from '../domain/inspection-report.ts'
import { changeInspection, type ChangedInspection, type InspectionSeen } from './change-inspection.ts'

/** Records that the visit was made. From here on the home sees it. */
export async function carryOutInspection(ctx: ServiceContext, input: InspectionSeen & Visit, now: Date): Promise<ChangedInspection> {
  return changeInspection(ctx, input, {
    action: 'CARRY_OUT',
    now,
    problems: (_, today) => visitProblems(input, today),
    columns: { carried_out_on: input.carriedOutOn },
    write: (tx, { id, institutionId, authorityId, departmentId, announced }) =>
      insertRows(tx, 'inspection', {
        id: [id],
        institution_id: [institutionId],
        authority_id: [authorityId],
        department_id: [departmentId],
        carried_out_on: [input.carriedOutOn],
        announced: [announced],
        children_offered: [input.childrenOffered],
        children_heard: [input.childrenHeard],
      }),
  })
}
