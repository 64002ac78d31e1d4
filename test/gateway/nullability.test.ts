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
    each.name === service
      ? { ...each, resolvers: { ...each.resolvers, [type]: { ...each.resolvers[type], __resolveReference: async () => null } } }
      : each,
  )
}

/** The same world with a list in which a home may be missing. */
function listOfMaybe(services: readonly BenchService[]): BenchService[] {
  return services.map((each) => {
    if (each.name !== 'institutions') return each
    const { institutions } = each.resolvers['Query'] as { institutions: (root: unknown, args: { first: number }) => unknown }
    const Query = { ...each.resolvers['Query'], maybe: () => institutions(null, { first: 2 }) }
    return { ...each, schema: each.schema.replace('whoAsks', 'maybe: [Institution]! whoAsks'), resolvers: { ...each.resolvers, Query } }
  })
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
      each.name === 'incidents'
        ? { ...each, schema: each.schema.replace('episodesSeenBy: String', 'episodesSeenBy: String alwaysKnown: Int!') }
        : each,
    )
    const principal = principalOf('somebody')

    test('a home is null, and what stands beside it is there', async () => {
      world = await startWorld({ ...wish, services: promising })
      const { data } = await world.federation.ask(
        { query: '{ institution(id: "home-1") { name alwaysKnown } municipalities { id } }' },
        { principal },
      )
      expect(data).toEqual({ institution: null, municipalities: expect.any(Array) })
    })

    test.runIf(wish.nativePlanner)('a home in a list is null, and the error says which home and that something is missing', async () => {
      world = await startWorld({ ...wish, services: listOfMaybe(promising) })
      const query = '{ maybe { name alwaysKnown } here: maybe { known: alwaysKnown } names: maybe { name } }'
      const { data, errors } = await world.federation.ask({ query }, { principal })
      expect(data).toEqual({ maybe: [null, null], here: [null, null], names: [{ name: expect.any(String) }, { name: expect.any(String) }] })
      const paths = [
        ['maybe', 0, 'alwaysKnown'],
        ['maybe', 1, 'alwaysKnown'],
        ['here', 0, 'known'],
        ['here', 1, 'known'],
      ]
      expect(errors!.map(({ path }) => path)).toEqual(paths)
      for (const { extensions } of errors!) expect(extensions).toEqual({ code: 'INTERNAL', requestId: principal.requestId })
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
