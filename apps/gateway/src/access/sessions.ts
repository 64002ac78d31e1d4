import { createHash, randomBytes } from 'node:crypto'
import type { Principal } from '@tilsynsblik/service-kit'
import { glassPrefix, isPersona, scopeKindOf } from '@tilsynsblik/vocabulary'
import type { AccessDatabase } from './access-database.ts'
import type { Assignment } from './assignments.ts'
import { absolute, idle, liveSession, seatInForce } from './live-session.ts'

export interface Session {
  person: { id: string; name: string; title: string }
  /** What the person may be at this moment. A receipt has none in the table: persona and scope follow from the session itself. */
  assignment: Assignment
  /** A break-glass seat: of one home, until then, and to read. */
  glass?: { homeId: string; homeName: string; until: Date }
  expiresAt: Date
}

/**
 * Starts a session.
 *
 * @returns the token for the cookie: 256 random bits, of which only the hash is stored
 */
export async function startSession(db: AccessDatabase, personId: string, assignmentId: string): Promise<string> {
  const token = newToken()
  await db.query('insert into session (token_hash, person_id, assignment_id) values ($1, $2, $3)', [hashOf(token), personId, assignmentId])
  return token
}

/** Starts a session for whoever holds a receipt. It tells nothing of whether anything was ever filed under it. */
export async function startReceiptSession(db: AccessDatabase, receiptHash: string): Promise<string> {
  const token = newToken()
  await db.query('insert into session (token_hash, receipt_hash) values ($1, $2)', [hashOf(token), receiptHash])
  return token
}

/**
 * The session behind a cookie, when it is still good: not idle, not too old, and its assignment still in force at this
 * moment. Read for every request, so that a revocation acts at once.
 */
export async function sessionOf(db: AccessDatabase, token: string | undefined): Promise<Session | null> {
  if (!token) return null
  const { rows } = await db.query(
    `with live as (
       select session.*, least(seen_at + interval '${idle}', started_at + ${absolute}) as expires_at
       from session where token_hash = $1 and ${liveSession}
     ), seen as (
       update session set seen_at = now() from live
       where session.token_hash = live.token_hash and live.seen_at < now() - interval '1 minute'
     )
     select person.id as person_id, name, title, assignment.id as assignment_id, persona, scope_id, scope_name, home_id, home_name, valid_to,
       receipt_hash, expires_at
     from live
     left join person on person.id = live.person_id
     left join ${seatInForce} on true
     where receipt_hash is not null or assignment.id is not null`,
    [hashOf(token)],
  )
  const [row] = rows
  if (row?.receipt_hash) return sessionOfReceipt(row.receipt_hash, row.expires_at)
  if (!row || !isPersona(row.persona)) return null
  return {
    person: { id: row.person_id, name: row.name, title: row.title },
    assignment: {
      id: row.assignment_id,
      persona: row.persona,
      scopeKind: scopeKindOf(row.persona),
      scopeId: row.scope_id,
      scopeName: row.scope_name,
    },
    ...(row.home_id !== null && { glass: { homeId: row.home_id, homeName: row.home_name, until: row.valid_to } }),
    expiresAt: row.expires_at,
  }
}

/** Who asks, as the services are told it. The purpose of what is asked behind broken glass says so. */
export function principalOf({ person, assignment, glass }: Session, purpose: string, requestId: string): Principal {
  return {
    userId: person.id,
    persona: assignment.persona,
    scope: assignment.scopeId,
    ...(glass && { home: glass.homeId }),
    purpose: glass ? `${glassPrefix}${purpose}` : purpose,
    requestId,
  }
}

function sessionOfReceipt(receiptHash: string, expiresAt: Date): Session {
  const id = `receipt-${receiptHash.slice(0, 16)}`
  return {
    person: { id, name: '', title: '' },
    assignment: { id, persona: 'complainant', scopeKind: 'receipt', scopeId: receiptHash, scopeName: null },
    expiresAt,
  }
}

/** Which of these tokens are of a good session. A look from outside: it is no request, and keeps no session alive. */
export async function liveSessions(db: AccessDatabase, tokens: readonly string[]): Promise<ReadonlySet<string>> {
  const byHash = new Map(tokens.map((token) => [hashOf(token).toString('hex'), token]))
  const { rows } = await db.query<{ hash: string }>(
    `select encode(token_hash, 'hex') as hash from session as live
     left join ${seatInForce} on true
     where token_hash = any($1::bytea[]) and ${liveSession} and (receipt_hash is not null or assignment.id is not null)`,
    [tokens.map(hashOf)],
  )
  return new Set(rows.map(({ hash }) => byHash.get(hash)!))
}

export async function endSession(db: AccessDatabase, token: string | undefined): Promise<void> {
  if (token) await db.query('delete from session where token_hash = $1', [hashOf(token)])
}

/** Ends a session with a receipt; of anybody else's it ends nothing. */
export async function endReceiptSession(db: AccessDatabase, token: string | undefined): Promise<void> {
  if (token) await db.query('delete from session where token_hash = $1 and receipt_hash is not null', [hashOf(token)])
}

/** Forgets sessions and login attempts that can no longer be used. */
export async function sweepSessions(db: AccessDatabase): Promise<void> {
  await db.query(`delete from session where not (${liveSession})`)
  await db.query(`delete from login_attempt where started_at < now() - interval '10 minutes'`)
}

function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
