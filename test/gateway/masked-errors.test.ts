import { GraphQLError } from 'graphql'
import { afterEach, describe, expect, test } from 'vitest'
import { benchServices, type BenchService } from '../bench/gateway/schemas.ts'
import { principalOf, startWorld, ways, type World } from './measured-world.ts'

const personalNumber = '010115-1234'
let world: World
afterEach(() => world.stop())

/** The world with one resolver that fails. */
function withResolver(service: string, type: string, field: string, resolver: () => unknown): BenchService[] {
  return benchServices.map((each) =>
    each.name === service ? { ...each, resolvers: { ...each.resolvers, [type]: { ...each.resolvers[type], [field]: resolver } } } : each,
  )
}

const leaks: [string, () => unknown][] = [
  [
    'a database',
    () => Promise.reject(Object.assign(new Error(`duplicate key: (child) = (${personalNumber})`), { detail: personalNumber })),
  ],
  ['a bug', () => (undefined as unknown as { [key: string]: () => void })[personalNumber]!()],
  [
    'an error with a code of its own',
    () => Promise.reject(new GraphQLError(`no child ${personalNumber}`, { extensions: { code: 'ODD', child: personalNumber } })),
  ],
  [
    'an error that uses a code of ours',
    () => Promise.reject(new GraphQLError(`no child ${personalNumber}`, { extensions: { code: 'NOT_FOUND', child: personalNumber } })),
  ],
  ['a value of another type than promised', () => ({ reports: personalNumber, late: personalNumber })],
]

describe.each(ways)('$way', (wish) => {
  test.each(leaks)('a personal number in what %s throws never leaves the house', async (_, resolver) => {
    world = await startWorld({ ...wish, services: withResolver('incidents', 'InstitutionPeriod', 'incidents', resolver) })
    const principal = principalOf('somebody')
    const answer = await world.federation.ask(
      { query: '{ institution(id: "home-2") { name during(quarter: "2026K3") { incidents { reports } complaints { filed } } } }' },
      { principal },
    )
    expect(JSON.stringify(answer)).not.toContain(personalNumber)
    expect(answer.data).toMatchObject({
      institution: { name: 'Hjemmet på bakken 2', during: { incidents: null, complaints: { filed: expect.any(Number) } } },
    })
    const [error] = answer.errors!
    expect(error!.path!.slice(0, 3)).toEqual(['institution', 'during', 'incidents'])
    expect(error!.extensions).toEqual({ code: 'INTERNAL', requestId: principal.requestId })
  })

  test('a personal number in what looking up a reference throws never leaves the house', async () => {
    world = await startWorld({
      ...wish,
      services: withResolver('incidents', 'Institution', '__resolveReference', () => Promise.reject(new Error(personalNumber))),
    })
    const answer = await world.federation.ask(
      { query: '{ institutions(first: 2) { name episodes(first: 1) { id } } }' },
      { principal: principalOf('somebody') },
    )
    expect(JSON.stringify(answer)).not.toContain(personalNumber)
    expect(answer.data).toEqual({
      institutions: [expect.objectContaining({ episodes: null }), expect.objectContaining({ episodes: null })],
    })
    expect(answer.errors!.every((error) => error.extensions!['code'] === 'INTERNAL')).toBe(true)
  })
})
