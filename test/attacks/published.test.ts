import { readFileSync } from 'node:fs'
import { everPublished, openLog } from '@tilsynsblik/service-kit'
import { beforeAll, expect, inject, test } from 'vitest'
import { attackEditions, type PublishedBy } from '../../apps/standalone/src/platform/attack-edition.ts'
import { contextsFor, startHouse } from '../../apps/standalone/src/platform/platform.ts'
import { draftEdition } from '../../apps/standalone/src/platform/publish-edition.ts'
import { sharedDatabases } from '../support/second-door.ts'
import { signIn } from '../support/visitor.ts'

type Tables = { code: string; cells: { period: string; category: string; value: number }[] }[]

let answered: PublishedBy
let frozen: PublishedBy
let next: PublishedBy
beforeAll(async () => {
  const council = await signIn(inject('url'), 'boerneraadet')
  const { data, errors } = await council.ask('National')
  expect(errors).toEqual([])
  const edition = data!['latestEdition'] as Record<string, Tables | number>
  const cellsOf = (tables: unknown) =>
    (tables as Tables).flatMap(({ code, cells }) => cells.map((cell) => ({ ...cell, table: code, edition: edition['number'] as number })))
  answered = {
    incidents: cellsOf(edition['incidentTables']),
    complaints: cellsOf(edition['complaintTables']),
    notifications: cellsOf(edition['notificationTables']),
  }
  const secrets = inject('secrets')
  const house = await startHouse({ databases: sharedDatabases(), secrets, log: openLog('silent', 'attack') })
  try {
    const contexts = contextsFor(house, secrets, 'publish')
    const [incidents, complaints, notifications] = await Promise.all(
      ['incidents', 'complaints', 'notifications'].map((name) => everPublished(contexts[name]!)),
    )
    frozen = { incidents: incidents!, complaints: complaints!, notifications: notifications! }
    next = await draftEdition(contexts, 1 + (edition['number'] as number), '2026K3')
  } finally {
    await Promise.all(house.map((subgraph) => subgraph.stop()))
  }
})

test('the council has one document, so what it is answered there is all it can ask for', () => {
  const registry = JSON.parse(readFileSync(new URL('../../apps/gateway/registered-documents.gen.json', import.meta.url), 'utf8')) as Record<
    string,
    { name: string; personas: string[] }
  >
  expect(Object.values(registry).flatMap(({ name, personas }) => (personas.includes('council') ? [name] : []))).toEqual(['National'])
})

test('of everything the council is answered, nothing about fewer than five can be found out', async () => {
  for (const cells of Object.values(answered)) expect(cells.length).toBeGreaterThan(20)
  expect(await attackEditions(answered)).toEqual([])
})

test('what the council is answered is what was frozen', () => {
  for (const service of ['incidents', 'complaints', 'notifications'] as const)
    expect(answered[service].map(lineOf).sort()).toEqual(frozen[service].map(lineOf).sort())
})

test('another edition of the same records says the same, to the last number', () => {
  for (const service of ['incidents', 'complaints', 'notifications'] as const)
    expect(next[service].map(lineOf).sort()).toEqual(frozen[service].map(lineOf).sort())
})

test('one report more in a published cell would be found', async () => {
  const changed = next.incidents.map((cell) =>
    cell.table === 'incidents' && cell.category === 'reports' && cell.period === '2024K2' ? { ...cell, value: cell.value + 1 } : cell,
  )
  const findings = await attackEditions({ incidents: [...frozen.incidents, ...changed], complaints: [], notifications: [] })
  expect(findings.map(({ cell }) => cell)).toContain(
    `edition-${changed[0]!.edition} incidents 2024K2 reports without edition-${changed[0]!.edition - 1} incidents 2024K2 reports`,
  )
})

function lineOf({ table, period, category, value }: PublishedBy['incidents'][number]): string {
  return `${table} ${period} ${category} ${value}`
}
