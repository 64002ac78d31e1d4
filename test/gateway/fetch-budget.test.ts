import { afterAll, beforeAll, expect, test } from 'vitest'
import { benchDocuments } from '../bench/gateway/documents.ts'
import { principalOf, startWorld, type World } from './measured-world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld({ http: false, nativePlanner: true })
})
afterAll(() => world.stop())

async function askedFor(query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  world.asked.length = 0
  await world.federation.ask({ query, variables }, { principal: principalOf('somebody') })
  return [...world.asked].sort()
}

test.each(Object.entries(benchDocuments))('%s asks no more of the subgraphs than its budget', async (_, { query, fetches }) => {
  expect((await askedFor(query)).length).toBeLessThanOrEqual(fetches)
})

test('a page over twenty homes asks each register once', async () => {
  expect(await askedFor(benchDocuments.dash.query)).toEqual(['complaints', 'incidents', 'institutions', 'notifications'])
})

test('the number of questions does not grow with the number of homes', async () => {
  const page = (first: number) => benchDocuments.heavy.query.replace('first: 35', `first: ${first}`)
  expect(await askedFor(page(40))).toEqual(await askedFor(page(2)))
})

test('what is not included is not asked for', async () => {
  const query = `query ($registers: Boolean!) {
    institution(id: "home-1") { name }
    episode(id: "episode-1") @include(if: $registers) { minutes }
    complaint(id: "complaint-1") @include(if: $registers) { outcome }
  }`
  expect(await askedFor(query, { registers: false })).toEqual(['institutions'])
  expect(await askedFor(query, { registers: true })).toEqual(['complaints', 'incidents', 'institutions'])
})

test('a hop of which nothing is included is not made, however deep it is', async () => {
  const query = `query ($figures: Boolean = false, $bare: Boolean!) {
    institutions(first: 2) { name ...Figures @include(if: $figures) during(quarter: "2026K3") @skip(if: $bare) { quarter complaints { filed @include(if: $figures) } } }
  }
  fragment Figures on Institution { episodes(first: 1) { id } }`
  expect(await askedFor(query, { bare: true })).toEqual(['institutions'])
  expect(await askedFor(query, { bare: true, figures: true })).toEqual(['incidents', 'institutions'])
  expect(await askedFor(query, { bare: false, figures: true })).toEqual(['complaints', 'incidents', 'institutions'])
})
