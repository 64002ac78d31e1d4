import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { longest } from '@tilsynsblik/vocabulary'
import { written } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

export interface LiftGuardianLock extends CaseSeen {
  why: string
  leader: string
}

/** The guardian may be told again, as far as this case goes: a lock that another case has set stays on. */
export async function liftGuardianLock(ctx: ServiceContext, input: LiftGuardianLock, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  return changeCase(ctx, standing, input, {
    action: 'LIFT_GUARDIAN_LOCK',
    now,
    problems: [...written('why', input.why), ...written('leader', input.leader, longest.line)],
    change: { guardianLocked: false },
    detail: { why: input.why.trim(), leader: input.leader.trim() },
    write: (tx) =>
      statement(
        tx,
        `update guardian_lock set off_since = greatest(on_since, $2::timestamptz), lifted_by = $3 where notification_id = $1 and off_since is null`,
        [standing.id, now, ctx.principal.userId],
      ),
  })
}
