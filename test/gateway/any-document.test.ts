import { composeSupergraph } from '@tilsynsblik/gateway'
import fc from 'fast-check'
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
  validate,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { casework } from './casework.ts'
import { plain, principalOf, startWorld, type World } from './measured-world.ts'

const { services, whole } = casework()
const schema = buildSchema(composeSupergraph(services).api)
const monolith = whole()
let world: World
beforeAll(async () => {
  world = await startWorld({ http: false, nativePlanner: true, services })
})
afterAll(async () => {
  await world.stop()
  await monolith.stop()
})

const argumentsOf: Record<string, string[]> = {
  home: ['(id: "home-1")', '(id: "home-3")', '(id: "nobody")'],
  incident: ['(id: "incident-2")', '(id: "nothing")'],
  complaint: ['(id: "complaint-1")', '(id: "complaint-2")'],
  complaints: ['(first: 1)', '(first: 2)'],
}
const directives = ['', '', '', ' @include(if: $yes)', ' @skip(if: $yes)', ' @include(if: $no)', ' @skip(if: $no)']

/** What may be asked of a type: fields, some under another name, some left out, and fragments of types it may be. */
function selections(type: GraphQLNamedType, depth: number, whole: GraphQLSchema): fc.Arbitrary<string> {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  const asked = fields
    .filter((each) => isLeafType(getNamedType(each.type)) || depth > 0)
    .map((each) => field(each.name, getNamedType(each.type), depth, whole))
  const possible = isAbstractType(type) ? whole.getPossibleTypes(type) : []
  const fragments = possible.map((each) =>
    fc
      .tuple(fc.constantFrom(...directives), selections(each, depth - 1, whole))
      .map(([directive, below]) => `... on ${each.name}${directive} ${below}`),
  )
  const typename = fc.constantFrom('__typename', 'kind: __typename')
  return fc
    .array(fc.oneof(...asked, ...asked, ...fragments, typename), { minLength: 1, maxLength: 6 })
    .map((parts) => `{ ${parts.join(' ')} }`)
}

function field(name: string, type: GraphQLNamedType, depth: number, whole: GraphQLSchema): fc.Arbitrary<string> {
  const below = isLeafType(type) ? fc.constant('') : selections(type, depth - 1, whole)
  const alias = fc.constantFrom('', '', '', 'a: ', 'b: ', 'id: ', 'home: ', '__proto__: ')
  return fc
    .tuple(alias, fc.constantFrom(...(argumentsOf[name] ?? [''])), fc.constantFrom(...directives), below)
    .map(([alias, given, directive, below]) => `${alias}${name}${given}${directive} ${below}`)
}

test('any document that is valid is answered as by one schema without borders', async () => {
  const document = selections(schema.getQueryType()!, 5, schema).map((set) => `query ($yes: Boolean = true, $no: Boolean!) ${set}`)
  const valid = document.filter((query) => validate(schema, parse(query)).every(({ message }) => message.includes('is never used')))
  const both = valid.map((query) =>
    query.replace(
      /^query \(.*?\) \{/,
      'query ($yes: Boolean = true, $no: Boolean!) { on: __typename @include(if: $yes) off: __typename @include(if: $no)',
    ),
  )
  await fc.assert(
    fc.asyncProperty(both, async (query) => {
      const principal = principalOf('somebody')
      const variables = { no: false }
      const answer = await world.federation.ask({ query, variables }, { principal })
      const { body } = await monolith.executeOperation({ query, variables }, { contextValue: { principal } })
      const { data, errors } = (body as unknown as { singleResult: { data: unknown; errors?: unknown } }).singleResult
      expect({ errors: answer.errors, data: JSON.stringify(answer.data) }).toEqual({ errors, data: JSON.stringify(plain(data)) })
    }),
    { numRuns: Number(process.env['RUNS'] ?? 300) },
  )
})
