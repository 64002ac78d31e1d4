import { afterEach, describe, expect, test } from 'vitest'
import { benchServices } from '../bench/gateway/schemas.ts'
import { casework, type Casework } from './casework.ts'
import { plain, principalOf, startWorld, ways, type World } from './measured-world.ts'

let world: World
afterEach(() => world.stop())

async function start(wish: { http: boolean; nativePlanner: boolean }, { services }: Casework = casework()) {
  world = await startWorld({ ...wish, services })
  return (query: string, variables = {}) => world.federation.ask({ query, variables }, { principal: principalOf('somebody') })
}

const threeDeeds = `mutation Three($text: String!) {
  a: reportIncident(home: "home-1", minutes: 3) { __typename ...Reported ... on InvalidInput { path code } }
  b: fileComplaint(home: "home-1", text: $text) {
    __typename
    ... on ComplaintFiled { complaint { title home { name incidents { label } } } }
    ... on InvalidInput { path code }
    ... on NotYours { home { name } }
  }
  c: reportIncident(home: "home-2", minutes: 7) { ...Reported }
}
fragment Reported on IncidentReported { incident { minutes home { name } } home { name places complaints(first: 9) { title } } }`

describe.each(ways)('$way', (wish) => {
  test('deeds in two services are done in order, and each is answered before the next is done', async () => {
    const ours = casework()
    const ask = await start(wish, ours)
    const { data, errors } = await ask(threeDeeds, { text: 'larm' })
    expect(errors).toBeUndefined()
    expect(ours.done).toEqual(['report 3', 'file larm', 'report 7'])
    const one = casework()
    const { body } = await one
      .whole()
      .executeOperation({ query: threeDeeds, variables: { text: 'larm' } }, { contextValue: { principal: principalOf('somebody') } })
    expect(plain(data)).toEqual(plain((body as { singleResult: { data: unknown } }).singleResult.data))
    // The complaint that is filed afterwards is not yet among those of the home.
    expect(data).toMatchObject({ a: { home: { complaints: [{}, {}] } }, c: { home: { complaints: [] } } })
  })

  test('a deed that is refused is an answer of its type, and those after it are done', async () => {
    const ours = casework()
    const ask = await start(wish, ours)
    const { data, errors } = await ask(threeDeeds, { text: '' })
    expect(errors).toBeUndefined()
    expect(ours.done).toEqual(['report 3', 'file ', 'report 7'])
    expect(data).toMatchObject({ b: { __typename: 'InvalidInput', path: 'text', code: 'required' }, c: { incident: { minutes: 7 } } })
  })

  test('what refuses may name a thing of another service', async () => {
    const ask = await start(wish)
    const query =
      'mutation { fileComplaint(home: "home-3", text: "x") { ... on ComplaintFiled { complaint { id } } ... on NotYours { home { name seenBy } } } }'
    const { data, errors } = await ask(query)
    expect(errors).toBeUndefined()
    expect(data).toEqual({ fileComplaint: { home: { name: 'Hjem 3', seenBy: 'somebody' } } })
  })

  test('after a deed of which a promised part is missing elsewhere, none is done', async () => {
    const ours = casework()
    ours.services[0]!.resolvers['Home']!['__resolveReference'] = async () => null
    const ask = await start(wish, ours)
    const { data, errors } = await ask(threeDeeds, { text: 'larm' })
    expect(data).toBeNull()
    expect(errors!.length).toBeGreaterThan(0)
    if (!wish.nativePlanner) return
    expect(ours.done).toEqual(['report 3'])
    expect(errors!.map(({ path }) => path)).toEqual([
      ['a', 'incident', 'home', 'name'],
      ['a', 'home', 'name'],
    ])
  })

  test('after a deed that leaves no answer at all, none is done', async () => {
    const ours = casework()
    ours.services[1]!.resolvers['Mutation']!['reportIncident'] = async () => Promise.reject(new Error('broken'))
    const ask = await start(wish, ours)
    const { data, errors } = await ask(threeDeeds, { text: 'larm' })
    expect(data).toBeNull()
    expect(errors).toEqual([expect.objectContaining({ path: ['a'], extensions: expect.objectContaining({ code: 'INTERNAL' }) })])
    if (wish.nativePlanner) expect(ours.done).toEqual([])
  })
})

describe('what is not answered here', () => {
  test.each([
    ['subscription { homes { id } }', 'Subscriptions are not answered here.'],
    ['mutation { reportIncident { id } }', 'There is no mutation in this schema.'],
  ])('%s', async (query, sentence) => {
    world = await startWorld({ http: false, nativePlanner: true, services: benchServices })
    const { data, errors } = await world.federation.ask({ query }, { principal: principalOf('somebody') })
    expect(data).toBeUndefined()
    expect(errors).toEqual([{ message: sentence, extensions: { code: 'BAD_USER_INPUT' } }])
  })
})
