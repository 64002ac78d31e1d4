import { isDeepStrictEqual } from 'node:util'
import { composeSupergraph, federation, inProcess, type Federation } from '@tilsynsblik/gateway'
import { openLog, type Principal, type Subgraph } from '@tilsynsblik/service-kit'
import { buildSchema, execute, parse } from 'graphql'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startHouse } from '../../apps/standalone/src/platform/platform.ts'
import { services } from '../../apps/standalone/src/services-of-the-house.ts'
import { isQuestion, statementsIn } from '../bench/supervisor-page/statements.ts'
import { sharedDatabases } from '../support/second-door.ts'
import { registered } from '../support/visitor.ts'
import { accesses } from './documents/accesses.ts'
import { home, onlyTab, type Budget } from './documents/budget.ts'
import { complaints } from './documents/complaints.ts'
import { lookUp } from './documents/looked-up.ts'
import { nation } from './documents/nation.ts'
import { notifications } from './documents/notifications.ts'
import { oversight } from './documents/oversight.ts'
import { quarters } from './documents/quarters.ts'
import { reports } from './documents/reports.ts'
import { services as askedByServices } from './documents/services.ts'

/** Every document the dashboard has registered, asked as a page asks it; what it may cost is part of its contract, and stands in `documents/`. */
const registry = Object.values(registered)
const textOf = (name: string) => registry.find((document) => document.name === name)!.document

const budgets = [...oversight, ...reports, ...complaints, ...notifications, ...accesses, ...quarters, ...nation, ...askedByServices]

let house: Subgraph[]
const federations: { native: Federation; javascript: Federation; published: Federation } = {} as never
let fetches: Record<string, number>
let statements: Record<string, number>
const composed = composeSupergraph(services)
const query = pg.Client.prototype.query

beforeAll(async () => {
  const log = openLog('silent', 'documents')
  const { keys } = inject('secrets')
  house = await startHouse({ databases: sharedDatabases(), secrets: inject('secrets'), log })
  const transport = (service: string) => {
    const send = inProcess(house)(service)
    return (request: Parameters<typeof send>[0]) => {
      fetches[service] = (fetches[service] ?? 0) + 1
      return send(request)
    }
  }
  federations.native = federation({ supergraph: composed.supergraph, transport, keys, log })
  federations.javascript = federation({ supergraph: composed.supergraph, transport, keys, log, nativePlanner: false })
  federations.published = federation({ supergraph: composed.publishedSupergraph, transport, keys, log })
  await lookUp()
  // At the driver: not every path shows in an ORM's log.
  pg.Client.prototype.query = function (this: pg.Client & { database: string }, ...args: unknown[]) {
    const service = this.database.replace('tilsynsblik_', '')
    const questions = statementsIn(args[0] as string).filter(isQuestion)
    if (questions.length > 0) statements[service] = (statements[service] ?? 0) + questions.length
    return (query as (...all: unknown[]) => unknown).apply(this, args)
  } as never
})
afterAll(async () => {
  pg.Client.prototype.query = query
  await Promise.all([...Object.values(federations).map((each) => each.stop()), ...house.map((subgraph) => subgraph.stop())])
})

function principalOf({ persona, scope }: Budget): Principal {
  return { userId: 'test', persona, scope, purpose: 'documents', requestId: crypto.randomUUID() }
}

function variablesOf({ variables }: Budget): Record<string, unknown> {
  return typeof variables === 'function' ? variables() : variables
}

async function ask(which: Federation, document: string, budget: Budget) {
  fetches = {}
  statements = {}
  const { data, errors } = await which.ask({ query: textOf(document), variables: variablesOf(budget) }, { principal: principalOf(budget) })
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(budget.refused ? [budget.refused] : undefined)
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>
}

test('every registered question has a budget', () => {
  const questions = registry.filter(({ document }) => !/\bmutation \w/.test(document))
  expect([...new Set(budgets.map(([name]) => name))].sort()).toEqual(questions.map(({ name }) => name).sort())
})

describe.each(budgets)('%s', (document, budget) => {
  const graph = () => (budget.persona === 'council' ? federations.published : federations.native)

  test('asks each subgraph, and each subgraph its database, no more often than it may', async () => {
    await ask(graph(), document, budget)
    for (const [service, most] of Object.entries(budget.fetches))
      expect(fetches[service] ?? 0, `${service} fetches`).toBeLessThanOrEqual(most)
    for (const [service, most] of Object.entries(budget.statements))
      expect(statements[service] ?? 0, `${service} statements`).toBeLessThanOrEqual(most)
    expect(Object.keys(fetches).filter((service) => !(service in budget.fetches))).toEqual([])
  })

  test('gets the same answer from the planner in Rust and the planner in JavaScript', async () => {
    // Others write in the same house: what has changed while it was asked is asked again.
    for (let tries = 1; ; tries++) {
      const before = await ask(federations.native, document, budget)
      const other = await ask(federations.javascript, document, budget)
      if (tries < 5 && !isDeepStrictEqual(await ask(federations.native, document, budget), before)) continue
      expect(other).toEqual(before)
      break
    }
  })

  test('holds no null where the schema promises a value', async () => {
    const data = await ask(graph(), document, budget)
    // Executed again over the answer itself: a null in a non-null place becomes an error.
    const { errors } = await execute({
      schema: buildSchema(composed.api),
      document: parse(textOf(document)),
      rootValue: data,
      variableValues: variablesOf(budget),
      fieldResolver: (parent, _, __, info) => (parent as Record<string, unknown>)[String(info.path.key)],
    })
    expect(errors).toBeUndefined()
  })
})

test('fifty people who ask the same of the same home at once get fifty answers, each by her own right', async () => {
  const scopes = ['nord', 'midt', 'syd', 'oest', 'hovedstaden']
  const question = { query: textOf('Home'), variables: { ...home, ...onlyTab } }
  const answerTo = async (scope: string) => {
    const principal = principalOf({ ...budgets[0]![1], scope })
    const { data, errors } = await federations.native.ask(question, { principal })
    return JSON.stringify({ home: data?.['institution'], codes: errors?.map((error) => error.extensions?.['code']) })
  }
  const answers = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => [scopes[index % 5]!, await answerTo(scopes[index % 5]!)] as const),
  )
  for (const [scope, answer] of answers)
    if (scope === 'syd') expect(answer).toContain('"name":"Hjem 17"')
    else expect(answer).toBe('{"home":null,"codes":["NOT_FOUND"]}')
})
