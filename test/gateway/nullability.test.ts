import { buildSchema } from 'graphql'
import { afterEach, describe, expect, test } from 'vitest'
import { benchServices, type BenchService } from '../bench/gateway/schemas.ts'
import { benchGraph, brokenPromises, principalOf, startWorld, ways, type World } from './measured-world.ts'

const schema = buildSchema(benchGraph.api)
let world: World
afterEach(() => world.stop())

/** The world in which one register does not know a thing that another refers to. */
function unknownTo(service: string, type: string): BenchService[] {
  return benchServices.map((each) =>
    each.name === service ? { ...each, resolvers: { ...each.resolvers, [type]: { ...each.resolvers[type], __resolveReference: async () => null } } } : each,
  )
}

describe.each(ways)('$way', (wish) => {
  test('a reference that leads nowhere is a null where one is allowed', async () => {
    world = await startWorld({ ...wish, services: unknownTo('institutions', 'Institution') })
    const query = '{ complaint(id: "complaint-3") { id institution { id name municipality { name } } } }'
    const { data } = await world.federation.ask({ query }, { principal: principalOf('somebody') })
    expect(data).toEqual({ complaint: { id: 'complaint-3', institution: null } })
    expect(await brokenPromises(schema, query, data)).toEqual([])
  })

  test('a part that one register does not know is a null, and the rest is there', async () => {
    world = await startWorld({ ...wish, services: unknownTo('incidents', 'Institution') })
    const query = '{ institutions(first: 2) { name episodes(first: 1) { id } } }'
    const { data } = await world.federation.ask({ query }, { principal: principalOf('somebody') })
    expect(data).toEqual({ institutions: [expect.objectContaining({ episodes: null }), expect.objectContaining({ episodes: null })] })
  })

  describe('where the schema promises what one register does not know', () => {
    const promising = unknownTo('incidents', 'Institution').map((each) =>
      each.name === 'incidents' ? { ...each, schema: each.schema.replace('episodesSeenBy: String', 'episodesSeenBy: String alwaysKnown: Int!') } : each,
    )
    const principal = principalOf('somebody')

    test('a home is null, and what stands beside it is there', async () => {
      world = await startWorld({ ...wish, services: promising })
      const { data } = await world.federation.ask({ query: '{ institution(id: "home-1") { name alwaysKnown } municipalities { id } }' }, { principal })
      expect(data).toEqual({ institution: null, municipalities: expect.any(Array) })
    })

    test('a list that may hold no null is no list, and it is said that something went wrong', async () => {
      world = await startWorld({ ...wish, services: promising })
      const { data, errors } = await world.federation.ask({ query: '{ institutions(first: 2) { name alwaysKnown } }' }, { principal })
      expect(data).toBeNull()
      expect(errors!.length).toBeGreaterThan(0)
      for (const { extensions } of errors!) expect(extensions).toEqual({ code: 'INTERNAL', requestId: principal.requestId })
    })
  })
})
