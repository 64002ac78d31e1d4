import type { Persona } from './persona.ts'

/** How everything stands. Null is what did not answer: it is missing, and never zero. */
export interface OperationsState {
  at: string
  parts: { name: string; answers: boolean; ms: number }[]
  queues: { service: string; state: QueueState | null }[]
  deliveries: DeliveryCounts | null
  noticeMails: NoticeMailCounts | null
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

/** Addresses for notices that the mail server will not take. A mail that is tried again is a job of its queue. */
export interface NoticeMailCounts {
  refused: number
}

export interface KeptBackup {
  at: string
  bytes: number
}

/** How far what is written is copied beside the backups, so that one can be brought to any moment until then. */
export interface KeptLog {
  at: string
  /** It should have been copied since. */
  late: boolean
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
  log: KeptLog | null
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
