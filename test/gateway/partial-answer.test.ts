import { buildSchema } from 'graphql'
import { afterEach, describe, expect, test } from 'vitest'
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
