import { readFileSync } from 'node:fs'
import { attackRelease } from '@tilsynsblik/attacker'
import { askGateway, type Principal } from '@tilsynsblik/service-kit'
import { beforeAll, expect, inject, test } from 'vitest'
import { draftEdition, municipalChildren, type MunicipalChildren } from '../../services/oversight/src/documents/documents.ts'
import type { EditionDrafts, RegisterDraft } from '../../services/oversight/src/domain/edition-draft.ts'
import { releasesOf } from '../../services/oversight/src/jobs/releases.ts'
import { signIn } from '../support/visitor.ts'

type Tables = { code: string; cells: { period: string; category: string; value: number }[] }[]

/** What the council is answered, a line a figure; and what the registers froze, with the meaning of each figure. */
let answered: string[]
let frozen: RegisterDraft[]
beforeAll(async () => {
  const council = await signIn(inject('url'), 'boerneraadet')
  const { data, errors } = await council.ask('National')
  expect(errors).toEqual([])
  const { number, lastQuarter, ...edition } = data!['edition'] as Record<string, unknown> & { number: number; lastQuarter: string }
  answered = [edition['institutionTables'], edition['incidentTables'], edition['complaintTables'], edition['notificationTables']]
    .flatMap((tables) => (tables as Tables).flatMap(({ code, cells }) => cells.map((cell) => lineOf({ ...cell, table: code }))))
    .sort()
  const ask = asStatistics()
  const { municipalities } = await ask<MunicipalChildren>(municipalChildren.text)
  // Drawn once: of an edition that is open already, the registers answer what they drew.
  frozen = Object.values(await ask<EditionDrafts>(draftEdition.text, { edition: number, lastQuarter, children: municipalities }))
})

test('the council has two documents, the newest edition and one by its number, so what is answered there is all it can ask for', () => {
  const registry = JSON.parse(readFileSync(new URL('../../apps/gateway/registered-documents.gen.json', import.meta.url), 'utf8')) as Record<
    string,
    { name: string; personas: string[] }
  >
  expect(Object.values(registry).flatMap(({ name, personas }) => (personas.includes('council') ? [name] : []))).toEqual([
    'National',
    'NationalEdition',
  ])
})

test('of everything the council is answered, nothing about fewer than five can be found out', async () => {
  expect(releasesOf(frozen).map(({ population, counts }) => [population, counts.length > 20])).toEqual([
    ['measures', true],
    ['complaints', true],
    ['notifications', true],
  ])
  expect(await attackRelease(releasesOf(frozen))).toEqual([])
})

test('what the council is answered is what was frozen', () => {
  expect(answered).toEqual(frozen.flatMap(({ figures }) => figures.map(lineOf)).sort())
})

test('one report more in a published cell of another edition would be found', async () => {
  const [change, ...rest] = [1, 0].map((more) =>
    frozen.map((draft) => ({
      ...draft,
      figures: draft.figures.flatMap((figure) => {
        const told = figure.table === 'incidents' && figure.category === 'reports' && figure.period === '2024K2'
        return [figure, { ...figure, edition: figure.edition + 1, value: figure.value + (told ? more : 0) }]
      }),
    })),
  )
  const edition = frozen[0]!.figures[0]!.edition
  expect((await attackRelease(releasesOf(change!))).map(({ cell }) => cell)).toContain(
    `edition-${edition + 1} incidents 2024K2 reports without edition-${edition} incidents 2024K2 reports`,
  )
  // The same again tells nothing: it is the change that is found, and no other thing.
  expect(await attackRelease(releasesOf(rest[0]!))).toEqual([])
})

function lineOf({ table, period, category, value }: { table: string; period: string; category: string; value: number }): string {
  return `${table} ${period} ${category} ${value}`
}

function asStatistics() {
  const principal: Principal = { userId: 'oversight', persona: 'statistics', scope: null, purpose: 'test', requestId: crypto.randomUUID() }
  return <Data>(document: string, variables: Record<string, unknown> = {}) =>
    askGateway<Data>(
      { url: inject('url'), key: inject('secrets').keys['oversight']!, principal },
      document,
      variables,
      new AbortController().signal,
    )
}
