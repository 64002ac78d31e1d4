import type { DeliveryState } from '@tilsynsblik/vocabulary'

/** May the guardian be told? The register of notifications knows; without its answer nobody does, and nothing is told. */
export type GuardianLock = 'OPEN' | 'LOCKED' | 'UNKNOWN'

/** What the lock makes of a copy that the manager has not handed over yet. */
export function guardianStanding(lock: GuardianLock): { state: DeliveryState; fault: string | null } {
  return standings[lock]
}

const standings: Record<GuardianLock, { state: DeliveryState; fault: string | null }> = {
  OPEN: { state: 'PENDING', fault: null },
  LOCKED: { state: 'BLOCKED', fault: 'guardianLocked' },
  UNKNOWN: { state: 'PENDING', fault: 'lockUnknown' },
}

/** @returns undefined when the guardian may be told; else the word for why not */
export function guardianHindrance({ state, fault }: { state: DeliveryState; fault: string | null }): string | undefined {
  if (state === 'BLOCKED') return fault === 'guardianLocked' ? 'GUARDIAN_LOCKED' : 'VOIDED'
  if (fault === 'lockUnknown') return 'LOCK_UNKNOWN'
  return state === 'PENDING' || state === 'FAILED' ? undefined : state
}
