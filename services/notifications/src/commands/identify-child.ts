import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { longest } from '@tilsynsblik/vocabulary'
import { written } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'
import { addLock, closedWhy } from './lock-guardian.ts'

export interface IdentifyChild extends CaseSeen {
  childId: string
  text: string
}

/** It is known by now which child it is: everything of the case is hers, and a lock that waited for a name is on. */
export async function identifyChild(ctx: ServiceContext, input: IdentifyChild, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  const childId = input.childId.trim()
  return changeCase(ctx, standing, input, {
    action: 'IDENTIFY_CHILD',
    now,
    problems: [...written('childId', input.childId, longest.line), ...written('text', input.text)],
    change: { childId },
    detail: { text: input.text.trim() },
    write: async (tx, seal) => {
      await statement(
        tx,
        `with police as (update police_report set child_id = $2 where notification_id = $1),
              course as (update childrens_house_course set child_id = $2 where notification_id = $1)
         update notification set child_id = $2 where id = $1`,
        [standing.id, childId],
      )
      if (standing.guardianLocked)
        await addLock(tx, { ...standing, childId }, { by: ctx.principal.userId, why: closedWhy(seal, standing, input.text), now })
    },
  })
}
