import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'
import { checkProblems } from '../domain/inspection-report.ts'
import { changeInspection, type ChangedInspection, type InspectionSeen } from './change-inspection.ts'

export interface CheckFollowUp extends InspectionSeen {
  followUpId: string
  checkedOn: CalendarDate
  result: string
}

/** What was seen of one thing the home had to do. */
export async function checkFollowUp(ctx: ServiceContext, input: CheckFollowUp, now: Date): Promise<ChangedInspection> {
  return changeInspection(ctx, input, {
    action: 'CHECK_FOLLOW_UP',
    now,
    problems: ({ followUps }, today) =>
      checkProblems(
        followUps.find(({ id }) => id === input.followUpId),
        input,
        today,
      ),
    write: (tx) =>
      statement(tx, 'update follow_up set checked_on = $2, result = $3 where id = $1', [
        input.followUpId,
        input.checkedOn,
        input.result.trim(),
      ]),
  })
}
