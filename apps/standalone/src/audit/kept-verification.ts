import { keptResult, type KeptResult } from '../operations/kept-result.ts'
import type { AuditChain } from './audit-chain.ts'

/** What the last look through the audits found, and when. */
export interface Verification {
  at: string
  chains: readonly AuditChain[]
}

export type KeptVerification = KeptResult<Verification>

export function keptVerification(dataDir: string): KeptVerification {
  return keptResult(dataDir, 'audit-verification')
}
