import type { Seat } from '@tilsynsblik/service-kit'
import { isPersona, personaCodes, scopeKindOf, type Persona, type ScopeKind } from '@tilsynsblik/vocabulary'
import type { AccessDatabase } from './access-database.ts'

export interface Assignment {
  id: string
  persona: Persona
  scopeKind: ScopeKind
  scopeId: string | null
  scopeName: string | null
}

/** What a person may be right now, oldest first. Empty for someone unknown, or whose assignments have ended. A break-glass seat is none. */
export async function assignmentsOf(db: AccessDatabase, personId: string): Promise<Assignment[]> {
  const { rows } = await db.query<{ id: string; persona: string; scopeId: string | null; scopeName: string | null }>(
    `select id, persona, scope_id as "scopeId", scope_name as "scopeName" from assignment
     where person_id = $1 and home_id is null and valid_from <= now() and (valid_to is null or valid_to > now()) order by valid_from, id`,
    [personId],
  )
  return rows.flatMap((row) => (isPersona(row.persona) ? [{ ...row, persona: row.persona, scopeKind: scopeKindOf(row.persona) }] : []))
}

/** Which of these seats stand now, in their order. */
export async function seatedOf(db: AccessDatabase, seats: readonly Seat[]): Promise<boolean[]> {
  const { rows } = await db.query<{ seated: boolean }>(
    `select exists (select from assignment where person_id = seat.person_id and persona = seat.persona and scope_id is not distinct from seat.scope_id
       and home_id is null and valid_from <= now() and (valid_to is null or valid_to > now())) as seated
     from unnest($1::text[], $2::text[], $3::text[]) with ordinality as seat (person_id, persona, scope_id, place) order by place`,
    [seats.map(({ personId }) => personId), seats.map(({ persona }) => persona), seats.map(({ scopeId }) => scopeId)],
  )
  return rows.map(({ seated }) => seated)
}

/** Everybody who shares a scope with this assignment, by name: who can be in a team. */
export async function colleaguesOf(
  db: AccessDatabase,
  { persona, scopeId }: Assignment,
): Promise<{ id: string; name: string; title: string }[]> {
  const kind = scopeKindOf(persona)
  const { rows } = await db.query<{ id: string; name: string; title: string }>(
    `select distinct person.id, name, title from person join assignment on person_id = person.id
     where persona = any($1) and scope_id is not distinct from $2 and home_id is null and valid_from <= now() and (valid_to is null or valid_to > now())
     order by name, person.id`,
    [personaCodes.filter((code) => !noColleagues.includes(code) && scopeKindOf(code) === kind), scopeId],
  )
  return rows
}

const noColleagues: readonly Persona[] = ['child', 'complainant', 'service']

/** People the demo can sign in, for its chooser page. */
export async function everyPerson(
  db: AccessDatabase,
): Promise<{ id: string; name: string; title: string; persona: Persona; scopeName: string | null }[]> {
  const { rows } = await db.query<{ id: string; name: string; title: string; persona: Persona; scopeName: string | null }>(
    `select distinct on (person.id) person.id, name, title, persona, scope_name as "scopeName"
     from person join assignment on person_id = person.id
     where home_id is null and valid_from <= now() and (valid_to is null or valid_to > now()) and persona <> 'service'
     order by person.id, assignment.valid_from`,
  )
  const place = (persona: Persona) => deciding.indexOf(persona) >>> 0
  return rows.toSorted((a, b) => place(a.persona) - place(b.persona) || a.id.localeCompare(b.id))
}

/** The three groups that decide come first; the others as they stand. */
const deciding: readonly Persona[] = [
  'supervisor',
  'authority_head',
  'council',
  'department_head',
  'consultant',
  'manager',
  'staff',
  'caseworker',
  'child',
]
