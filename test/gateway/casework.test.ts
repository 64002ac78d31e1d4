import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { casework } from './casework.ts'
import { plain, principalOf, startWorld, ways, type World } from './measured-world.ts'

/** Reading what is hard to join. Hive's own executor refuses a name that is the name of another field, and loses some. */
const documents: [name: string, query: string, onlyOurs?: 'only ours'][] = [
  [
    'a union whose types live in three services',
    `{ found { __typename ... on Home { name reportsPerPlace } ... on Incident { minutes label } ... on Complaint { number: label outcome } } }`,
  ],
  [
    'an interface whose fields live where its types do',
    `{ feed { id title ... on Incident { home { name } } ... on Complaint { home { name seenBy } } } newest { title } }`,
  ],
  ['an interface without a type asked for', '{ feed { title } }'],
  ['only names of types, under another name', '{ __typename found { kind: __typename } }'],
  ['lists in lists, with the same home twice', '{ rows { name reportsPerPlace complaints(first: 1) { title home { name } } } }'],
  ['a value both ends of a hop know', '{ complaint(id: "complaint-1") { home { address { street } address { town } } } }'],
  [
    'one field twice, by two arguments, and a hop back',
    `{ homes { a: complaints(first: 1) { id title } b: complaints(first: 2) { id label home { seenBy } } latest { home { incidents { minutes } } } } }`,
  ],
  [
    'homes at five places, asked for in one go',
    `{ a: home(id: "home-1") { seenBy incidents { home { name } } } b: home(id: "home-2") { seenBy complaints(first: 1) { home { name } } }
      complaint(id: "complaint-1") { home { name seenBy } } }`,
  ],
  [
    'names that are keys of others',
    '{ homes { id: name places: seenBy reportsPerPlace incidents { id: label home { id: name } } } }',
    'only ours',
  ],
  ['a name that is required of another', '{ homes { places: name reportsPerPlace number: places } }', 'only ours'],
  ['a name that is the name of the type', '{ found { ... on Home { __typename: name seenBy } ... on Complaint { title } } }', 'only ours'],
  [
    'names that every object has',
    '{ homes { __proto__: incidents { toString: label constructor: minutes } hasOwnProperty: complaints(first: 2) { __proto__: home { __proto__: seenBy name } } } }',
    'only ours',
  ],
]

describe('the schema itself', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld({ http: false, nativePlanner: true, services: casework().services })
  })
  afterAll(() => world.stop())
  const ask = (query: string, variables = {}) => world.federation.ask({ query, variables }, { principal: principalOf('somebody') })

  test('is answered without asking a service, and without what is not public', async () => {
    const query =
      'query ($more: Boolean!) { kind: __typename of: __type(name: "Found") { possibleTypes { name } } __schema @include(if: $more) { types { name } } none: __type(name: "join__Graph") { name } }'
    const { data, errors } = await ask(query, { more: false })
    expect(errors).toBeUndefined()
    expect(data).toEqual({ kind: 'Query', of: { possibleTypes: ['Home', 'Incident', 'Complaint'].map((name) => ({ name })) }, none: null })
    expect(world.asked).toEqual([])
  })

  test('is not asked for together with what services know', async () => {
    const { data, errors } = await ask('{ homes { id } ...Schema } fragment Schema on Query { __schema { types { name } } }')
    expect(data).toBeUndefined()
    expect(errors).toEqual([{ message: 'Ask for the schema in a document of its own.', extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe.each(ways)('$way', ({ http, nativePlanner }) => {
  const { services, whole } = casework()
  let world: World
  beforeAll(async () => {
    world = await startWorld({ http, nativePlanner, services })
  })
  afterAll(() => world.stop())

  test.each(documents.filter(([, , onlyOurs]) => nativePlanner || !onlyOurs))('%s', async (_, query) => {
    const principal = principalOf('somebody')
    const { data, errors } = await world.federation.ask({ query }, { principal })
    const { body } = await whole().executeOperation({ query }, { contextValue: { principal } })
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data)).toBe(JSON.stringify(plain((body as { singleResult: { data: unknown } }).singleResult.data)))
    expect(({} as { label?: unknown }).label).toBeUndefined()
  })
})
