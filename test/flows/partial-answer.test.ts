import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openSecondDoor, type SecondDoor } from '../support/second-door.ts'
import { signIn, type Visitor } from '../support/visitor.ts'

let second: SecondDoor
let supervisor: Visitor
beforeAll(async () => {
  second = await openSecondDoor()
  supervisor = await signIn(second.url, 'tilsyn-syd')
})
afterAll(() => second.stop())
beforeEach(() => second.away.clear())

const homes = { period: '2025K4..2026K3' }

const parts = ['incidents', 'complaints', 'notifications', 'inspections'] as const

test.each<[service: string, missing: (typeof parts)[number]]>([
  ['incidents', 'incidents'],
  ['complaints', 'complaints'],
  ['notifications', 'notifications'],
  ['oversight', 'inspections'],
])('without %s the homes are shown, its part is missing and named, and nothing is zero instead', async (service, missing) => {
  second.away.add(service)
  const { data, errors } = await supervisor.ask('SupervisorHomes', homes)
  expect(data!.institutionPeriods.length).toBeGreaterThan(100)
  for (const home of data!.institutionPeriods) {
    for (const part of parts)
      if (part === missing) expect(home[part]).toBeNull()
      else expect(home[part]).not.toBeNull()
  }
  expect(errors.map((error) => error.extensions)).toContainEqual({ code: 'SUBGRAPH_UNAVAILABLE', service })
  expect(JSON.stringify(errors)).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|47402/)
})

test('without the register of homes there is no list, and the register is named', async () => {
  second.away.add('institutions')
  const { data, errors } = await supervisor.ask('SupervisorHomes', homes)
  expect(data?.institutionPeriods ?? null).toBeNull()
  expect(errors.map((error) => error.extensions)).toContainEqual({ code: 'SUBGRAPH_UNAVAILABLE', service: 'institutions' })
})

test('when the service is back, so is its part', async () => {
  second.away.add('complaints')
  await supervisor.ask('SupervisorHomes', homes)
  second.away.clear()
  const { data, errors } = await supervisor.ask('SupervisorHomes', homes)
  expect(errors).toEqual([])
  expect(data!.institutionPeriods[0]!.complaints).not.toBeNull()
})

const registers = [
  ['institutions', 'institutionTables'],
  ['incidents', 'incidentTables'],
  ['complaints', 'complaintTables'],
  ['notifications', 'notificationTables'],
] as const

test.each(registers)('without %s the rest of the national figures are shown', async (service) => {
  const council = await signIn(second.url, 'boerneraadet')
  second.away.add(service)
  const { data, errors } = await council.ask('National')
  for (const [register, tables] of registers)
    if (register === service) expect(data!.edition![tables]).toBeNull()
    else expect(data!.edition![tables]!.length).toBeGreaterThan(0)
  if (service === 'institutions') expect(data!.municipalities).toBeNull()
  else expect(data!.municipalities!.length).toBe(98)
  expect(new Set(errors.map((error) => JSON.stringify(error.extensions)))).toEqual(
    new Set([JSON.stringify({ code: 'SUBGRAPH_UNAVAILABLE', service })]),
  )
})
