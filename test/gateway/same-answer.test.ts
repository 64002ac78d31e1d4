import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { benchDocuments } from '../bench/gateway/documents.ts'
import { benchGraph, brokenPromises, principalOf, startWorld, ways, wholeAnswer, type World } from './measured-world.ts'

const schema = buildSchema(benchGraph.api)

/** Documents that ask in ways the pages do not. */
const corners: Record<string, { query: string; variables?: Record<string, unknown> }> = {
  'one home twice, under two names': {
    query: '{ a: institution(id: "home-1") { name n: name } b: institution(id: "home-1") { id episodes(first: 1) { minutes } } }',
  },
  'the same field with two arguments': {
    query:
      '{ institutions(first: 4) { one: episodes(first: 1) { id complaints { outcome } } three: episodes(first: 3) { id complaints { filedOn } } } }',
  },
  'fragments that overlap': {
    query: `{ institutions(first: 3) { ...A ...B during(quarter: "2026K1") { ...P } } }
      fragment A on Institution { name municipality { id } } fragment B on Institution { id municipality { name notificationsReceived } }
      fragment P on InstitutionPeriod { incidents { reports } ... on InstitutionPeriod { incidents { late } complaints { filed } } }`,
  },
  'a home that does not exist': { query: '{ institution(id: "nobody") { id during(quarter: "2026K1") { incidents { reports } } } }' },
  'a home behind two registers': {
    query: '{ complaint(id: "complaint-3") { id institution { name municipality { notificationsReceived } episodes(first: 2) { id } } } }',
  },
  'type names': {
    query:
      '{ __typename institutions(first: 1) { __typename t: __typename during(quarter: "2026K2") { __typename complaints { __typename } } } }',
  },
  'a home without occupancy': {
    query: '{ institution(id: "home-8") { places during(quarter: "2026K3") { childDays incidents { perThousandChildDays } } } }',
  },
  'variables, one with a default': {
    query:
      'query ($first: Int = 2, $quarter: String!) { institutions(first: $first) { id during(quarter: $quarter) { notifications { abuse } } } }',
    variables: { quarter: '2026K2' },
  },
  'a part that is left out': {
    query:
      'query ($full: Boolean!) { institutions(first: 2) { id episodes(first: 1) @include(if: $full) { id } municipality @skip(if: $full) { name } } }',
    variables: { full: false },
  },
  'a part that is included': {
    query:
      'query ($full: Boolean!) { institutions(first: 2) { id episodes(first: 1) @include(if: $full) { id } municipality @skip(if: $full) { name } } }',
    variables: { full: true },
  },
  'a selection of which nothing is left': {
    query: 'query ($full: Boolean!) { institutions(first: 2) { municipality { name @include(if: $full) } } }',
    variables: { full: false },
  },
}
const documents = Object.entries({ ...benchDocuments, ...corners }) as [string, { query: string; variables?: Record<string, unknown> }][]

describe.each(ways)('$way', (wish) => {
  let world: World
  beforeAll(async () => {
    world = await startWorld(wish)
  })
  afterAll(() => world.stop())

  test.each(documents)('%s: the answer is that of one schema without borders', async (_, { query, variables = {} }) => {
    const answer = await world.federation.ask({ query, variables }, { principal: principalOf('somebody') })
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toEqual(await wholeAnswer(query, variables))
    if (Object.keys(variables).length === 0) expect(await brokenPromises(schema, query, answer.data)).toEqual([])
  })
})
