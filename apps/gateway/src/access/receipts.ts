import { createHash, randomBytes } from 'node:crypto'
import { receiptCodeFrom, receiptCodeOf } from '@tilsynsblik/vocabulary'
import type { AccessDatabase } from './access-database.ts'
import { startReceiptSession } from './sessions.ts'

/**
 * Starts a session under a new code.
 *
 * @returns the code, which is told this once and kept nowhere: the session has its hash only
 */
export async function startReceipt(db: AccessDatabase): Promise<{ code: string; token: string }> {
  const code = newCode()
  return { code, token: await startReceiptSession(db, hashOf(code)) }
}

/**
 * Starts a session under a code somebody wrote. Whether anything was ever filed under it is not looked up, so that the
 * answer cannot tell. What cannot be a code gets a session too, under one that nobody has: the same work, and nothing to see.
 */
export async function openReceipt(db: AccessDatabase, written: string): Promise<string> {
  const nobodys = newCode()
  return startReceiptSession(db, hashOf(receiptCodeOf(written) ?? nobodys))
}

function newCode(): string {
  return receiptCodeFrom(BigInt(`0x${randomBytes(16).toString('hex')}`))
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}
