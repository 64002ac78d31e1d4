import type { GuardianLockState } from '@tilsynsblik/vocabulary'

/** How long an answer of the register of notifications holds: a lock may come on at any time. */
const freshMs = 30 * 60_000

export interface KnownLock {
  childKnown: boolean
  lock: GuardianLockState
  lockAt: string | Date | null
}

/** @returns undefined when the guardian may be guided now; else the word for why not */
export function guardianHindrance({ childKnown, lock, lockAt }: KnownLock, now: Date): string | undefined {
  if (!childKnown) return 'CHILD_UNKNOWN'
  if (lock === 'LOCKED') return 'GUARDIAN_LOCKED'
  const isFresh = lockAt !== null && now.getTime() - new Date(lockAt).getTime() <= freshMs
  return lock === 'OPEN' && isFresh ? undefined : 'LOCK_UNKNOWN'
}
