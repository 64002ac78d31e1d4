import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { Kind, parse, type TypeNode, type VariableDefinitionNode } from 'graphql'
import { documentId, registered, type Visitor } from '../support/visitor.ts'

/** One thing to send to the door: its body as it is sent, and the document it names, if it names one as a page would. */
export interface Operation {
  body: string
  /** Id of a registered document, asked plainly; null: anything else, which nobody may ask. */
  asks: string | null
}

const ids = Object.keys(registered)

/** Text that some parser on the way might read as something else: SQL, a path, a cursor, no text at all. */
const hostileTexts = [
  '',
  "' or 1=1 --",
  "'; select pg_sleep(5); --",
  '$1',
  '\\',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '../../etc/passwd',
  '{{7*7}}',
  '${process.env}',
  'eyJpZCI6IjEifQ==',
  'WyIyMDI2LTAxLTAxIiwibm8gdXVpZCJd',
  '99999999999999999999999',
  '00000000-0000-0000-0000-000000000000',
  'x'.repeat(20_000),
] as const

/** Words of the field, as they are and as they are not. */
const words: Record<string, fc.Arbitrary<unknown>> = {
  Int: fc.oneof(fc.integer({ min: -2, max: 5 }), fc.constantFrom(2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53, 1.5, 1e308)),
  Float: fc.double(),
  Boolean: fc.boolean(),
  ID: fc.oneof(fc.uuid(), fc.constantFrom('edition-1', 'H-0001', 'c-000413', '0630', '%'), fc.constantFrom(...hostileTexts)),
  String: fc.oneof(fc.string(), fc.constantFrom(...hostileTexts)),
  Quarter: fc.constantFrom('2025K4', '2024K1', '2025K5', '2025Q4', '2025K4; drop table edition', ''),
  Period: fc.constantFrom('2025K1..2025K4', '2025K4', '2025K4..2025K1', '..'),
  CalendarDate: fc.constantFrom('2025-06-01', '2025-02-30', '01-06-2025', ''),
  Instant: fc.constantFrom('2025-06-01T10:00:00Z', 'now', ''),
}
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, 1, -0, '1', '', [], [1], {}, { number: 1 }, { __proto__: 1 }, { toString: 1 }, [[[1]]]),
  fc.jsonValue({ maxDepth: 3 }),
)

/** Values for the variables of a document: mostly of their type, some of none, some missing, some that it does not have. */
export function variablesOf(id: string): fc.Arbitrary<Record<string, unknown>> {
  const declared = new Map(definitionsOf(id).map(({ variable, type }) => [variable.name.value, nameOf(type)]))
  const own = fc.record(
    Object.fromEntries(
      [...declared].map(([name, type]) => [name, fc.oneof({ weight: 4, arbitrary: words[type] ?? odd }, { weight: 1, arbitrary: odd })]),
    ),
    { requiredKeys: [...declared.keys()].slice(1) },
  )
  const stray = fc.dictionary(fc.constantFrom('edition', 'first', 'institutionId', 'scope', 'persona', 'constructor', 'where'), odd, {
    maxKeys: 2,
  })
  return fc.oneof(
    { weight: 6, arbitrary: own },
    { weight: 1, arbitrary: fc.tuple(own, stray).map(([some, more]) => ({ ...more, ...some })) },
  )
}

function needsVariables(id: string): boolean {
  return definitionsOf(id).some(({ type }) => type.kind === Kind.NON_NULL_TYPE)
}

function definitionsOf(id: string): readonly VariableDefinitionNode[] {
  const [operation] = parse(registered[id]!.document).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  return operation!.variableDefinitions ?? []
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type)
}

/** Of her own documents that write something, only what is nothing they could write: a test leaves the house as it was. */
export const writes = (id: string) => /^mutation\b/m.test(registered[id]!.document)

const plainly = (id: string): fc.Arbitrary<Operation> =>
  variablesOf(id).map((variables) => ({ body: JSON.stringify({ documentId: id, variables }), asks: id }))

/** A name that is nearly one of a document, or a word every object knows. */
const nearlyAnId = fc.oneof(
  fc.constantFrom<unknown>(...ids).map((id) => String(id).toUpperCase()),
  fc.constantFrom(...ids).map((id) => id.replace('sha256:', '')),
  fc.constantFrom(...ids).map((id) => `${id} `),
  fc.constantFrom(...ids).map((id) => id.slice(0, -1) + (id.endsWith('0') ? '1' : '0')),
  fc.constantFrom(...ids).map((id) => [id]),
  fc.constantFrom<unknown>('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', null, 0, {}, [], {
    toString: documentId('National'),
  }),
)

/** Text where a page sends a name: the documents themselves, and questions of an attacker's own. */
const text = fc.constantFrom(
  ...Object.values(registered).map(({ document }) => document),
  '{ editions { number } }',
  '{ __schema { types { name } } }',
  '{ __type(name: "Incident") { fields { name } } }',
  '{ _service { sdl } }',
  '{ _entities(representations: [{ __typename: "Incident", id: "1" }]) { __typename } }',
  '{ institutions(first: 5, period: "2025K4") { nodes { id } } }',
  'mutation { draftIncidentTables(edition: 1, lastQuarter: "2025K4") { head figures { value } } }',
  'subscription { editions { number } }',
)

const otherwise = fc.oneof(
  nearlyAnId.map((id) => ({ documentId: id, variables: {} })),
  text.map((query) => ({ query })),
  text.map((query) => ({ query, documentId: null, variables: { number: 1 } })),
  fc.constantFrom(...ids).map((id) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: id.replace('sha256:', '') } } })),
  fc.constantFrom(...ids).map((id) => ({ id, operationName: registered[id]!.name })),
  fc.constantFrom(...ids).map((id) => [{ documentId: id, variables: {} }]),
  odd,
)

/** A house with too much to do asks to be asked again, whatever it was: so it is. */
export async function answerOf(visitor: Visitor, body: unknown): Promise<Awaited<ReturnType<Visitor['post']>>> {
  for (let tries = 0; ; tries++) {
    const answer = await visitor.post(body)
    if (answer.status !== 503 || tries === 50) return answer
    await setTimeout(200)
  }
}

/** What somebody in a role can think of sending, when these documents are hers. */
export function operations(own: readonly string[]): fc.Arbitrary<Operation> {
  const others = ids.filter((id) => !own.includes(id))
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...own.filter((id) => !writes(id))).chain(plainly) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...own.filter((id) => !writes(id) || needsVariables(id))), odd)
        .map(([id, variables]): Operation => ({ body: JSON.stringify({ documentId: id, variables }), asks: id })),
    },
    { weight: 7, arbitrary: fc.constantFrom(...others).chain(plainly) },
    { weight: 7, arbitrary: otherwise.map((body): Operation => ({ body: JSON.stringify(body), asks: null })) },
    { weight: 1, arbitrary: fc.string().map((body): Operation => ({ body, asks: null })) },
  )
}
