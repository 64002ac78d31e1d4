import type { Persona } from './persona.ts'

/** How everything stands. Null is what did not answer: it is missing, and never zero. */
export interface OperationsState {
  at: string
  parts: { name: string; answers: boolean; ms: number }[]
  queues: { service: string; state: QueueState | null }[]
  deliveries: DeliveryCounts | null
  kept: KeptResults | null
  sessions: OpenSession[] | null
  assignments: SeatedAssignment[] | null
}

/** Jobs of one service: due, under way, failed but tried again, and given up. */
export interface QueueState {
  waiting: number
  running: number
  retrying: number
  dead: number
  oldestDueAt: string | null
}

/** Copies of reports to their recipients. */
export interface DeliveryCounts {
  pending: number
  blocked: number
  failed: number
}

export interface KeptBackup {
  at: string
  bytes: number
}

export interface KeptDrillResult {
  at: string
  ok: boolean
  seconds: number
  rows: number
}

export interface KeptAudits {
  at: string
  chains: readonly {
    service: string
    rows: number
    fault: { kind: string; id: number } | null
    anchored: { at: string; id: number } | null
  }[]
}

/** What the last backup, drill and look through the audits left; null for what never ran. */
export interface KeptResults {
  backup: KeptBackup | null
  drill: KeptDrillResult | null
  verification: KeptAudits | null
}

/** A session that is good at this moment. Of a child, and of whoever complains with a receipt, nothing is told but the role. */
export interface OpenSession {
  /** Opens nothing: a hash of the hash of the token. */
  id: string
  /** Null for whom it is not told. */
  name: string | null
  persona: Persona
  scopeName: string | null
  startedAt: string
  seenAt: string
}

/** Who may be what, from when and until when. Children stand as their role. */
export interface SeatedAssignment {
  id: string
  name: string | null
  persona: Persona
  scopeName: string | null
  from: string
  to: string | null
}
