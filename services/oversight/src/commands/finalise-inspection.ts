import { isUuid } from '@tilsynsblik/vocabulary'
import { insertRows, statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { followUpProblems, type FollowUpPlan } from '../domain/inspection-report.ts'
import { changeInspection, type ChangedInspection, type InspectionSeen } from './change-inspection.ts'

export interface FinaliseInspection extends InspectionSeen {
  followUps: readonly (FollowUpPlan & { id: string })[]
}

/** Makes the report final, with what the home must do and by when. The hearing is over. */
export async function finaliseInspection(ctx: ServiceContext, input: FinaliseInspection, now: Date): Promise<ChangedInspection> {
  const { followUps } = input
  return changeInspection(ctx, input, {
    action: 'FINALISE',
    now,
    problems: ({ themes }, today) => [...idProblems(followUps), ...followUpProblems(followUps, themes, today)],
    ...(followUps.length > 0 && { state: 'FOLLOW_UP' }),
    async write(tx, { id, institutionId, authorityId }) {
      await statement(tx, 'update hearing set closed_at = $2 where inspection_id = $1', [id, now])
      if (followUps.length > 0)
        await insertRows(tx, 'follow_up', {
          id: followUps.map((followUp) => followUp.id),
          inspection_id: followUps.map(() => id),
          institution_id: followUps.map(() => institutionId),
          authority_id: followUps.map(() => authorityId),
          theme: followUps.map(({ theme }) => theme),
          what: followUps.map(({ what }) => what.trim()),
          due_on: followUps.map(({ dueOn }) => dueOn),
        })
    },
  })
}

function idProblems(followUps: readonly { id: string }[]) {
  const ids = followUps.map(({ id }) => id)
  return ids.flatMap((id, index) => (isUuid(id) && ids.indexOf(id) === index ? [] : [{ path: `followUps.${index}.id`, code: 'notAnId' }]))
}
