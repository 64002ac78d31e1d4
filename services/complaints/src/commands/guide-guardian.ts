import { statement, wrongState, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, problemIf, type CalendarDate } from '@tilsynsblik/vocabulary'
import { wordsProblems } from '../domain/filing.ts'
import { guardianHindrance } from '../domain/guardian-lock.ts'
import { caseFile } from '../queries/case-files.ts'
import { changeComplaint, complaintFor, type ComplaintSeen } from './change-complaint.ts'
import type { ComplaintOutcomeOf } from './outcomes.ts'

export interface GuideGuardian extends ComplaintSeen {
  on: CalendarDate
  how: string
}

/** That the guardian of a child without own standing was guided. Not while a lock is on, and not while nobody knows whether one is. */
export async function guideGuardian(ctx: ServiceContext, input: GuideGuardian, now: Date): Promise<ComplaintOutcomeOf> {
  const complaint = await complaintFor(ctx, input.id, 'GUIDE_GUARDIAN')
  const file = (await caseFile(ctx, complaint.id))!
  const known = { childKnown: complaint.childKnown, lock: file.guardianLock!, lockAt: file.guardianLockAt! }
  const hindrance = complaint.isGuardianGuided ? undefined : guardianHindrance(known, now)
  if (hindrance) return wrongState(hindrance)
  return changeComplaint(ctx, complaint, input, {
    action: 'GUIDE_GUARDIAN',
    event: 'GUARDIAN_GUIDED',
    now,
    problems: [
      ...problemIf(input.on > calendarDateOf(now), 'on', 'future'),
      ...problemIf(input.on < complaint.filedOn, 'on', 'beforeFiling'),
      ...wordsProblems('how', input.how),
    ],
    write: (tx, seal) =>
      statement(tx, 'update case_file set guardian_guided_on = $2, guardian_how = $3 where complaint_id = $1', [
        complaint.id,
        input.on,
        seal('case_file.guardian_how', complaint.id, input.how.trim()),
      ]),
  })
}
