import { createHash, randomBytes } from 'node:crypto'
import { repeatedly, type Log, type Principal, type SecurityLog } from '@tilsynsblik/service-kit'
import { glassPrefix, isPersona, scopeKindOf, type DeviceKind, type Persona } from '@tilsynsblik/vocabulary'
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

/** Who sits where. */
export interface Seated {
  personId: string
  assignmentId: string
}

/** How a session begins: on what, and whether the provider was made to ask who it is again. */
export interface Begun {
  device: DeviceKind
  again: boolean
}

/**
 * Starts a session.
 *
 * @returns the token for the cookie: 256 random bits, of which only the hash is stored
 */
export async function startSession(db: AccessDatabase, { personId, assignmentId }: Seated, { device, again }: Begun): Promise<string> {
  const token = newToken()
  await db.query('insert into session (token_hash, person_id, assignment_id, device, asked_again) values ($1, $2, $3, $4, $5)', [
    hashOf(token),
    personId,
    assignmentId,
    device,
    again,
  ])
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
 *
 * @param sight a request is a sign of life; a look from a page that is merely open is none
 */
export async function sessionOf(
  db: AccessDatabase,
  token: string | undefined,
  sight: 'request' | 'look' = 'request',
): Promise<Session | null> {
  if (!token) return null
  const { rows } = await db.query(
    `with live as (
       select session.*, least(seen_at + interval '${idle}', started_at + ${absolute}) as expires_at
       from session where token_hash = $1 and ${liveSession}
     ), seen as (
       update session set seen_at = now() from live
       where session.token_hash = live.token_hash and live.seen_at < now() - interval '1 minute' and $2
     )
     select person.id as person_id, name, title, assignment.id as assignment_id, persona, scope_id, scope_name, home_id, home_name, valid_to,
       receipt_hash, expires_at
     from live
     left join person on person.id = live.person_id
     left join ${seatInForce} on true
     where receipt_hash is not null or assignment.id is not null`,
    [hashOf(token), sight === 'request'],
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

/** How long a session lasts when nothing is done. */
export function secondsLeft({ expiresAt }: Session): number {
  return Math.max(0, Math.round((expiresAt.getTime() - Date.now()) / 1_000))
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

/** Whose session it was. Of a receipt nobody's. */
export interface EndedSession {
  person: string | undefined
  persona: Persona
}

/** @returns whose it was; null when there was none */
export async function endSession(db: AccessDatabase, token: string | undefined): Promise<EndedSession | null> {
  if (!token) return null
  const [ended = null] = await endSessions(db, 'token_hash = $1', [hashOf(token)])
  return ended
}

/** Ends every session of which this is true. @param condition SQL on a row of session, with `$1` and so on */
export async function endSessions(db: AccessDatabase, condition: string, values: unknown[] = []): Promise<EndedSession[]> {
  const { rows } = await db.query<{ person: string | null; persona: string | null }>(
    `delete from session where ${condition}
     returning person_id as person, (select persona from assignment where id = session.assignment_id) as persona`,
    values,
  )
  return rows.map(({ person, persona }) => ({
    person: person ?? undefined,
    persona: persona !== null && isPersona(persona) ? persona : 'complainant',
  }))
}

/** Ends a session with a receipt; of anybody else's it ends nothing. */
export async function endReceiptSession(db: AccessDatabase, token: string | undefined): Promise<void> {
  if (token) await db.query('delete from session where token_hash = $1 and receipt_hash is not null', [hashOf(token)])
}

/** SQL on a row of session: what it is called where it is shown. It opens nothing: a hash of the hash of the token. */
export const sessionId = `encode(sha256(token_hash), 'hex')`

const sweepEveryMs = 60_000

/** Forgets sessions and login attempts that can no longer be used. */
export async function sweepSessions(db: AccessDatabase, security: SecurityLog): Promise<void> {
  for (const ended of await endSessions(db, `not (${liveSession})`)) security.note('session-ran-out', ended)
  await db.query(`delete from login_attempt where started_at < now() - interval '10 minutes'`)
}

/** At once, and again each minute. @returns ends it, and waits for what is under way */
export function sweepRepeatedly(db: AccessDatabase, security: SecurityLog, log: Log): () => Promise<void> {
  const sweep = () =>
    sweepSessions(db, security).catch((error: unknown) => log.warn({ err: error }, 'Sessions that ran out could not be forgotten'))
  return repeatedly(sweep, sweepEveryMs)
}

function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
