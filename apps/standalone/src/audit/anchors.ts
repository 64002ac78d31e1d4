import { dirname, join } from 'node:path'
import { addSignedLines, readSignedLines, type LastLine } from '../platform/signed-lines.ts'

/** The last row of one audit: what stands before it can no longer be changed without being seen. */
export interface AuditHead {
  id: number
  /** In hexadecimal. */
  hash: string
}

/** Where every audit, and the ledger of erasures, stood at one moment. After a restore, what was anchored beyond it was lost with the old database. */
export interface Anchor {
  at: string
  event: 'anchor' | 'restore'
  /** By service; null where there was no row yet. */
  heads: Readonly<Record<string, AuditHead | null>>
  /** Absent while nothing was erased. A restore leads behind none of it. */
  ledger?: LastLine
}

/** The file beside the anchors in which it is written down what was erased. */
export function ledgerBeside(anchors: string): string {
  return join(dirname(anchors), 'erasures.jsonl')
}

/** The anchors, oldest first; none when there is no file. @throws SignedLinesProblem */
export function readAnchors(file: string, key: string): Anchor[] {
  return readSignedLines(file, key)
}

/** Adds an anchor, on disk before it returns. @throws SignedLinesProblem when what is there is not as it was written */
export function addAnchor(file: string, key: string, anchor: Anchor): void {
  addSignedLines(file, key, [anchor])
}
