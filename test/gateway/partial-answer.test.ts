import { buildSchema } from 'graphql'
import { afterEach, describe, expect, test } from 'vitest'
import { benchFederation } from '../bench/gateway/bench-gateway.ts'
import { benchDocuments } from '../bench/gateway/documents.ts'
import { benchServices } from '../bench/gateway/schemas.ts'
import { benchGraph, brokenPromises, principalOf, startWorld, ways, wholeAnswer, type World } from './measured-world.ts'

const schema = buildSchema(benchGraph.api)
const registers = benchServices.map(({ name }) => name).filter((name) => name !== 'institutions')
let world: World
afterEach(() => world.stop())

async function askWithout(down: string, query: string, { http, nativePlanner }: { http: boolean; nativePlanner: boolean }) {
  world = await startWorld({ http, nativePlanner, down })
  return world.federation.ask({ query }, { principal: principalOf('somebody') })
}

test.each([{}, { data: null }, { errors: [] }, null, 'text'])('a register that answers %j is away', async (nothing) => {
  const federation = benchFederation(() => async () => nothing as never)
  world = { federation, asked: [], stop: async () => federation.stop() }
  const { data, errors } = await federation.ask({ query: '{ institution(id: "home-1") { name } }' }, { principal: principalOf('somebody') })
  expect(data).toEqual({ institution: null })
  expect(errors!.map(({ path, extensions }) => ({ path, extensions }))).toEqual([
    { path: ['institution'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'institutions' } },
  ])
})

describe.each(ways)('$way', (wish) => {
  describe.each(registers)('while %s is away', (down) => {
    test.each(['dash', 'heavy'] as const)('%s has all the rest, and says who is missing', async (name) => {
      const { query } = benchDocuments[name]
      const { data, errors } = await askWithout(down, query, wish)
      expect(data).toEqual(await wholeAnswer(query, {}, down))
      expect(errors!.length).toBeGreaterThan(0)
      for (const { message, extensions } of errors!) {
        expect(extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', service: down })
        expect(message).not.toContain('127.0.0.1')
      }
    })
  })

  test.runIf(wish.nativePlanner)('it is said once of each register that it is away, whatever number of things are missing', async () => {
    const { errors } = await askWithout('complaints', benchDocuments.heavy.query, wish)
    expect(errors).toEqual([
      { message: 'A part of the answer is missing.', extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'complaints' } },
    ])
  })

  test.runIf(wish.nativePlanner)('of one thing it is said where it is missing', async () => {
    const { data, errors } = await askWithout(
      'complaints',
      '{ some: institutions(first: 1) { during(quarter: "2026K3") { complaints { filed } } } }',
      wish,
    )
    expect(data).toEqual({ some: [{ during: { complaints: null } }] })
    expect(errors!.map(({ path }) => path)).toEqual([['some', 0, 'during']])
  })

  test('while the register of homes is away there is no list, no null in its place, and one who is missing', async () => {
    const { query } = benchDocuments.dash
    const { data, errors } = await askWithout('institutions', query, wish)
    expect(data ?? null).toBeNull()
    expect(errors!.map((error) => error.extensions)).toContainEqual({ code: 'SUBGRAPH_UNAVAILABLE', service: 'institutions' })
  })

  test('a home behind a register that is away is a null where the schema allows one', async () => {
    const query = '{ complaint(id: "complaint-3") { id outcome institution { name } } }'
    const { data, errors } = await askWithout('institutions', query, wish)
    expect(data).toEqual({ complaint: { id: 'complaint-3', outcome: expect.anything(), institution: null } })
    expect(await brokenPromises(schema, query, data)).toEqual([])
    expect(errors!.map((error) => error.extensions)).toContainEqual({ code: 'SUBGRAPH_UNAVAILABLE', service: 'institutions' })
  })
})
