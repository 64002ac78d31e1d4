import { createHash } from 'node:crypto'
import { isPersona, type OpenSession, type SeatedAssignment } from '@tilsynsblik/vocabulary'
import type { AccessDatabase } from '../access/access-database.ts'
import { liveSession } from '../access/live-session.ts'
import { endSessions, sessionId, type EndedSession } from '../access/sessions.ts'

const isTold = `persona not in ('child', 'complainant')`

/** The good sessions, the latest used first. */
export async function openSessions(db: AccessDatabase): Promise<OpenSession[]> {
  const { rows } = await db.query<Omit<OpenSession, 'startedAt' | 'seenAt'> & { startedAt: Date; seenAt: Date }>(
    `select ${sessionId} as id, coalesce(persona, 'complainant') as persona, case when ${isTold} then name end as name,
       case when ${isTold} then scope_name end as "scopeName", started_at as "startedAt", seen_at as "seenAt"
     from session left join assignment on assignment.id = session.assignment_id left join person on person.id = session.person_id
     where ${liveSession} order by seen_at desc, token_hash limit 500`,
  )
  return rows.map((row) => ({ ...row, startedAt: row.startedAt.toISOString(), seenAt: row.seenAt.toISOString() }))
}

/** @returns whose it was; null when there was no such session */
export async function signOut(db: AccessDatabase, id: string): Promise<EndedSession | null> {
  const [ended = null] = await endSessions(db, `${sessionId} = $1`, [id])
  return ended
}

/** Every assignment, those in force first. */
export async function seatedAssignments(db: AccessDatabase): Promise<SeatedAssignment[]> {
  const { rows } = await db.query<{
    id: string
    name: string | null
    persona: string
    scopeName: string | null
    from: Date
    to: Date | null
  }>(
    `select assignment.id, persona, case when ${isTold} then name end as name, case when ${isTold} then scope_name end as "scopeName",
       valid_from as "from", valid_to as "to"
     from assignment join person on person.id = person_id
     order by valid_to is not null and valid_to <= now(), name, valid_from, assignment.id limit 2000`,
  )
  return rows.flatMap(({ id, persona, from, to, ...row }) =>
    isPersona(persona)
      ? [{ ...row, id: row.name === null ? opaque(id) : id, persona, from: from.toISOString(), to: to?.toISOString() ?? null }]
      : [],
  )
}

function opaque(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 16)
}
