import type { OwnSession } from '@tilsynsblik/vocabulary'
import type { AccessDatabase } from './access-database.ts'
import { liveSession } from './live-session.ts'
import { endSessions, hashOf, sessionId, type EndedSession } from './sessions.ts'

/** Who has been asked again may end sessions for so long: with a stolen session nobody shuts its owner out. */
const askedLately = `asked_again and started_at > now() - interval '10 minutes'`

/** Of whoever the token signs in. With a receipt nobody is signed in. */
const ofTheSame = `person_id = (select mine.person_id from session as mine where mine.token_hash = $1)`

/** The good sessions of whoever asks, this one first, then the latest used. */
export async function ownSessions(db: AccessDatabase, token: string): Promise<OwnSession[]> {
  const { rows } = await db.query<Omit<OwnSession, 'startedAt' | 'seenAt'> & { startedAt: Date; seenAt: Date }>(
    `select ${sessionId} as id, device, started_at as "startedAt", seen_at as "seenAt", token_hash = $1 as "isThis"
     from session where ${liveSession} and ${ofTheSame} order by token_hash = $1 desc, seen_at desc, token_hash limit 100`,
    [hashOf(token)],
  )
  return rows.map((row) => ({ ...row, startedAt: row.startedAt.toISOString(), seenAt: row.seenAt.toISOString() }))
}

/** May sessions be ended from this one now? */
export async function mayEndSessions(db: AccessDatabase, token: string): Promise<boolean> {
  const { rowCount } = await db.query(`select from session where token_hash = $1 and ${askedLately}`, [hashOf(token)])
  return rowCount === 1
}

/** Ends one of the sessions of whoever asks. @returns whose it was; null when it is none of theirs, or had ended already */
export async function endOwnSession(db: AccessDatabase, token: string, id: string): Promise<EndedSession | null> {
  const [ended = null] = await endSessions(db, `${ofTheSame} and ${sessionId} = $2`, [hashOf(token), id])
  return ended
}

/** Ends all sessions of whoever asks but the one that is asked from. */
export async function endOtherSessions(db: AccessDatabase, token: string): Promise<EndedSession[]> {
  return endSessions(db, `${ofTheSame} and token_hash <> $1`, [hashOf(token)])
}
