import { isPersona, scopeKindOf } from '@tilsynsblik/vocabulary'
import type { AccessDatabase } from './access-database.ts'

/** Ids as they stand in an audit. */
export interface Unnamed {
  people: readonly string[]
  places: readonly { persona: string; scopeId: string }[]
}

/** What they are called. Whoever is not known, and children, are not there. */
export interface Named {
  people: { id: string; name: string }[]
  places: { persona: string; scopeId: string; name: string }[]
}

/** Names behind the ids of an audit, those of people who have left too: the audit is older than any assignment. */
export async function namesOf(db: AccessDatabase, { people, places }: Unnamed): Promise<Named> {
  const known = places.filter(({ persona }) => isPersona(persona))
  const [named, placed] = await Promise.all([
    db.query<{ id: string; name: string }>(
      `select id, name from person where id = any($1) and not exists (select from assignment where person_id = person.id and persona = 'child')`,
      [people],
    ),
    db.query<{ persona: string; scopeId: string; name: string }>(
      `select distinct on (persona, scope_id) persona, scope_id as "scopeId", scope_name as name from assignment
       where scope_id = any($1) and scope_name is not null and persona <> 'child' order by persona, scope_id, valid_from desc`,
      [known.map(({ scopeId }) => scopeId)],
    ),
  ])
  // A home is called the same by its manager and by its staff: whoever of the two is seated here names it.
  const nameOf = new Map(
    placed.rows.flatMap(({ persona, scopeId, name }) => (isPersona(persona) ? [[placeKey(persona, scopeId), name]] : [])),
  )
  return {
    people: named.rows,
    places: known.flatMap(({ persona, scopeId }) => {
      const name = isPersona(persona) && nameOf.get(placeKey(persona, scopeId))
      return name ? [{ persona, scopeId, name }] : []
    }),
  }
}

const placeKey = (persona: Parameters<typeof scopeKindOf>[0], scopeId: string) => `${scopeKindOf(persona)} ${scopeId}`
