import type { AccessDatabase } from '@tilsynsblik/gateway'
import type { Persona } from '@tilsynsblik/vocabulary'
import type pg from 'pg'

/** A fictional person of the demo, with one assignment. */
export interface DemoPerson {
  id: string
  name: string
  title: string
  persona: Persona
  scopeId: string | null
  scopeName: string | null
}

/** Makes the demo's people known to the gateway; may be repeated. Done as administrator: the gateway itself can make nobody. */
export async function seatPeople(admin: Pick<pg.Client | AccessDatabase, 'query'>, people: readonly DemoPerson[]): Promise<void> {
  for (const { id, name, title, persona, scopeId, scopeName } of people) {
    await admin.query(
      'insert into person (id, name, title) values ($1, $2, $3) on conflict (id) do update set name = excluded.name, title = excluded.title',
      [id, name, title],
    )
    await admin.query(
      `insert into assignment (id, person_id, persona, scope_id, scope_name, valid_from) values ($1, $2, $3, $4, $5, '2021-01-01')
       on conflict (id) do update set persona = excluded.persona, scope_id = excluded.scope_id, scope_name = excluded.scope_name`,
      [`${id}-1`, id, persona, scopeId, scopeName],
    )
  }
}
