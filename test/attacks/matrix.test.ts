import { composeSupergraph, federation, inProcess, type Federation } from '@tilsynsblik/gateway'
import { openLog, withDatabase, type Subgraph } from '@tilsynsblik/service-kit'
import { personaCodes, type Persona } from '@tilsynsblik/vocabulary'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { asAdministrator } from '../../apps/standalone/src/platform/databases.ts'
import { startHouse } from '../../apps/standalone/src/platform/platform.ts'
import { services } from '../../apps/standalone/src/services-of-the-house.ts'
import { sharedDatabases } from '../support/second-door.ts'
import type { Asker } from '../support/small-country.ts'
import { callsOf } from './matrix/calls.ts'
import { declaredAnswers, fieldsOf, type Letter } from './matrix/declared.ts'
import { peopleOf, questionsOf } from './matrix/questions.ts'
import { walk, type Got, type Root } from './matrix/walk.ts'

/**
 * Asks for every field of the graph as every persona, on the registers of the demo: first as somebody of that role who has no part
 * of the world, then as one who has. No document need be registered for that: what is tested is what is left when one is.
 */
const { api, supergraph } = composeSupergraph(services)
const schema = buildSchema(api)
const declared = declaredAnswers()
const fields = fieldsOf(schema).filter((field) => !field.startsWith('Mutation.'))

let house: Subgraph[]
let graph: Federation
let people: Record<Persona, Asker>
let roots: Root[]
beforeAll(async () => {
  const log = openLog('silent', 'matrix')
  house = await startHouse({ databases: sharedDatabases(), secrets: inject('secrets'), log, poolSize: 4 })
  graph = federation({ supergraph, transport: inProcess(house), keys: inject('secrets').keys, log })
  people = await peopleOf(behind)
  roots = await questionsOf(schema.getQueryType()!, behind)
})
afterAll(async () => {
  await graph.stop()
  await Promise.all(house.map((subgraph) => subgraph.stop()))
})

const nobody = ({ persona, scope }: Asker): Asker => ({ userId: 'nobody', persona, scope: scope === null ? null : 'nowhere' })

function behind(service: string, sql: string): Promise<{ id: string }[]> {
  const url = withDatabase(inject('adminUrl'), `tilsynsblik_${service}`)
  return asAdministrator(url, async (admin) => (await admin.query<{ id: string }>(sql)).rows)
}

const ask = (who: Asker) => async (query: string) => {
  const principal = { ...who, purpose: 'matrix', requestId: crypto.randomUUID() }
  const { data, errors = [] } = await graph.ask({ query }, { principal })
  return { data, errors }
}

/** Where what came is not what was declared. */
function against(persona: Persona, got: ReadonlyMap<string, Got>, isRight: (letter: Letter, came: Got) => boolean): string[] {
  return fields.flatMap((field) => {
    const came = got.get(field)
    const letter = declared.get(field)?.answers[persona]
    return came && letter && !isRight(letter, came) ? [`${persona} ${field}: declared ${letter}, got ${came}`] : []
  })
}

const witnessed = new Set<string>()

describe.each(personaCodes)('%s', (persona) => {
  test('without a part of the world is shown nothing of anybody', async () => {
    const who = people[persona]
    if (who.scope === null) return
    const got = await walk(schema, roots, ask(nobody(who)))
    expect(against(persona, got, (letter, came) => came !== 'value' || letter === 'a')).toEqual([])
  }, 120_000)

  test('with one is given what is declared, never what is not, and not refused what is', async () => {
    const got = await walk(schema, roots, ask(people[persona]))
    for (const [field, came] of got) if (came === 'value') witnessed.add(field)
    expect(
      against(persona, got, (letter, came) =>
        letter === '-' ? came === 'refused' : letter === '0' ? came === 'null' : came !== 'refused',
      ),
    ).toEqual([])
  }, 120_000)
})

test('what is declared was seen, but for what the demo has none of', () => {
  const never = fields.filter((field) => !witnessed.has(field) && !declared.get(field)?.withoutWitness)
  process.stdout.write(`  matrix: ${fields.length} fields x ${personaCodes.length} personas, ${witnessed.size} seen by somebody\n`)
  // The demo goes with the calendar: what waits today may be done tomorrow.
  expect(never.length, never.join(' ')).toBeLessThan(fields.length / 20)
})

test('whoever may not do a thing at all is refused before what she sent is looked at', async () => {
  const wrong: string[] = []
  for (const [name, call] of callsOf(schema))
    for (const persona of personaCodes) {
      const letter = declared.get(`Mutation.${name}`)!.answers[persona]
      // Who may is asked of a small house of its own: here she would have done it.
      if (letter !== '-') continue
      const { data, errors } = await ask(nobody(people[persona]))(call)
      const codes = errors.map((error) => (error as { extensions?: { code?: string } }).extensions?.code)
      if (codes[0] !== 'FORBIDDEN') wrong.push(`${persona} ${name}: ${codes[0] ?? JSON.stringify(data)}`)
    }
  expect(wrong).toEqual([])
}, 120_000)
