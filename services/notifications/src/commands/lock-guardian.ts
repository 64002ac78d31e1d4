import { statement, type Sealer, type ServiceContext, type Transaction } from '@tilsynsblik/service-kit'
import { written } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

export interface LockGuardian extends CaseSeen {
  why: string
}

/** From now on nothing about the child is told to the guardian, by any register, until somebody lifts it. */
export async function lockGuardian(ctx: ServiceContext, input: LockGuardian, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  return changeCase(ctx, standing, input, {
    action: 'LOCK_GUARDIAN',
    now,
    problems: written('why', input.why),
    change: { guardianLocked: true },
    detail: { why: input.why.trim() },
    write: (tx, seal) => addLock(tx, standing, { by: ctx.principal.userId, why: closedWhy(seal, standing, input.why), now }),
  })
}

/** Why, closed for the lock of a case. */
export function closedWhy(seal: Sealer, { id }: { id: string }, why: string): string {
  return seal('guardian_lock.why', id, why.trim())
}

/** The lock that the other registers ask for. Without a child there is nobody to lock: it comes with her name. */
export async function addLock(
  tx: Transaction,
  { id, municipalityId, childId }: { id: string; municipalityId: string; childId: string | null },
  { by, why, now }: { by: string; why: string; now: Date },
): Promise<void> {
  if (childId === null) return
  await statement(
    tx,
    // Never in the future: a clock that is ahead here must not leave the guardian open there.
    `insert into guardian_lock (id, child_id, municipality_id, notification_id, on_since, set_by, why)
     values (gen_random_uuid(), $1, $2, $3, least($4::timestamptz, now()), $5, $6)`,
    [childId, municipalityId, id, now, by, why],
  )
}
