import type { ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { rightsProblems, type WrittenRights } from '../domain/preparedness-problems.ts'
import { rightsToldIn } from '../queries/rights-told.ts'
import { addRecord, type PreparednessOutcome } from './add-record.ts'
import { requireManagerOf } from './own-home.ts'

export interface RecordRightsTold extends WrittenRights {
  id: string
  institutionId: string
}

/** That a child was told of its rights and of complaining, and those with custody of it too (INST 37). */
export async function recordRightsTold(ctx: ServiceContext, input: RecordRightsTold, now: Date): Promise<PreparednessOutcome> {
  const { id, institutionId, toldOn, toldBy, how, custodyToldOn } = input
  requireManagerOf(ctx, institutionId)
  const childId = input.childId.trim()
  const before = (await rightsToldIn(ctx, institutionId)).find((one) => one.childId === childId)
  return addRecord(
    ctx,
    {
      table: 'rights_told',
      id,
      institutionId,
      problems: rightsProblems(input, calendarDateOf(now)),
      said: { child_id: childId, told_on: toldOn, told_by: toldBy.trim(), how: how.trim(), custody_told_on: custodyToldOn },
      derived: { first_id: before?.firstId ?? id },
      children: [childId],
    },
    now,
  )
}
