import { withDatabase } from '@tilsynsblik/service-kit'
import { type Persona } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { inject } from 'vitest'
import { seatPeople } from '../../apps/standalone/src/demo/people.ts'
import { signIn, type Visitor } from './visitor.ts'

/** One more person at the shared house, signed in: a colleague, or the manager of another home. */
export async function seated(id: string, persona: Persona, scopeId: string): Promise<Visitor> {
  const admin = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_gateway'))
  await admin.connect()
  try {
    await seatPeople(admin, [{ id, name: id, title: persona, persona, scopeId, scopeName: scopeId }])
  } finally {
    await admin.end()
  }
  return signIn(inject('url'), id)
}
