import type { JobContext } from '@tilsynsblik/service-kit'
import { lastPublishableQuarter } from '@tilsynsblik/vocabulary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EditionDrafts } from '../../services/oversight/src/domain/edition-draft.ts'
import { importIncidents } from '../../services/incidents/src/service.ts'
import { homes, incident, smallCountry, type Asker, type SmallCountry } from '../support/small-country.ts'

let country: SmallCountry
beforeAll(async () => {
  country = await smallCountry()
})
afterAll(() => country.stop())

const council: Asker = { userId: 'raad', persona: 'council', scope: null }
const platform: Asker = { userId: 'oversight', persona: 'service', scope: null }
const publisher: Asker = { userId: 'oversight', persona: 'statistics', scope: null }
const quarter = lastPublishableQuarter(new Date())

const editionsOf = async (who: Asker = council) =>
  (await country.ask(who, '{ editions { number lastQuarter dataVersion hash synthetic } }')).data.editions
async function figuresOf(number: number, who: Asker = council): Promise<Record<string, number>> {
  const { data } = await country.ask(
    who,
    'query ($number: Int!) { edition(number: $number) { incidentTables { code cells { period category value } } } }',
    { number },
  )
  type Tables = { code: string; cells: { period: string; category: string; value: number }[] }[]
  const tables = (data.edition?.incidentTables ?? []) as Tables
  return Object.fromEntries(
    tables.flatMap(({ code, cells }) => cells.map(({ period, category, value }) => [`${code} ${period} ${category}`, value])),
  )
}
const publish = (again = false, change?: (ctx: JobContext) => JobContext) => country.carryOut('publish-edition', { again }, change)

describe('nobody but the publication', () => {
  test.each<Asker>([
    council,
    platform,
    { userId: 'tilsyn', persona: 'supervisor', scope: 'syd' },
    { userId: 'afdelingsleder', persona: 'department_head', scope: 'dep-syd' },
    { userId: 'sagsbehandler', persona: 'caseworker', scope: '0630' },
  ])('draws or opens tables, not $persona', async (who) => {
    for (const mutation of [`draftIncidentTables(edition: 1, lastQuarter: "${quarter}") { head }`, 'openIncidentTables(edition: 1)']) {
      const { errors } = await country.ask(who, `mutation { ${mutation} }`)
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN'])
    }
  })

  test('sees a closed figure', async () => {
    const { errors } = await country.ask(publisher, `mutation { draftInstitutionTables(edition: 1, lastQuarter: "${quarter}") { head } }`)
    expect(errors).toEqual([])
    for (const service of ['institutions', 'incidents'])
      expect(await country.contexts[service]!.read('select 1 from published_cell union all select 1 from frozen_edition')).toEqual([])
  })
})

describe('the role that counts', () => {
  test.each([
    ['incidents', 'select content from report_version'],
    ['incidents', 'select acting_municipality_id from incident'],
    ['incidents', 'select text from internal_supplement'],
    ['notifications', 'select municipality_id from notification'],
    ['notifications', 'select child_id from guardian_lock'],
  ])('of %s cannot ask: %s', async (service, sql) => {
    await expect(country.asRole(service, publisher, sql)).rejects.toThrow(/permission denied/)
  })

  test('counts', async () => {
    const [row] = await country.asRole('incidents', publisher, 'select count(id)::int as count from incident')
    expect(row!['count']).toBeGreaterThan(50)
  })
})

describe('an edition', () => {
  test('without one of the registers is none, and says which did not answer', async () => {
    country.away.add('complaints')
    await expect(publish()).rejects.toThrow(/complaints/)
    country.away.clear()
    expect(await editionsOf()).toEqual([])
    expect(await country.contexts['oversight']!.read('select number, state, missing_part as missing from edition_run')).toEqual([
      { number: 1, state: 'RUNNING', missing: 'complaints' },
    ])
    expect(await country.contexts['incidents']!.read('select 1 from published_cell')).toEqual([])
  })

  test('is taken up again, and is published once', async () => {
    await publish()
    await publish()
    expect(await editionsOf()).toEqual([
      {
        number: 1,
        lastQuarter: quarter,
        synthetic: false,
        dataVersion: expect.stringMatching(/^[0-9a-f]{16}$/),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
    expect(Object.keys(await figuresOf(1)).length).toBeGreaterThan(3)
  })

  test('is the same for ever: later ones tell late reports when they are many, and never a few', async () => {
    const first = await figuresOf(1)
    const told = Object.keys(first).filter((name) => name.startsWith('incidents ') && name.endsWith(' reports'))
    expect(told.length).toBeGreaterThan(0)
    await report(1)
    await publish(true)
    expect(await figuresOf(2)).toEqual(first)
    await report(10)
    await publish(true)
    const third = await figuresOf(3)
    const sum = (figures: Record<string, number>) => told.reduce((total, name) => total + figures[name]!, 0)
    expect(sum(third)).toBeGreaterThanOrEqual(sum(first) + 30)
    expect(await figuresOf(1)).toEqual(first)
    const [newest, , oldest] = await editionsOf()
    expect(newest.hash).not.toBe(oldest.hash)
  })

  test('that would tell of one report is refused with the name of the cell, and nobody ever sees it', async () => {
    const before = await editionsOf()
    await publish(true, withOneMore)
    expect(await editionsOf()).toEqual(before)
    const [run] = await country.contexts['oversight']!.read<{ state: string; cells: string[] }>(
      'select state, unsafe_cells as cells from edition_run order by number desc limit 1',
    )
    expect(run!.state).toBe('REFUSED')
    expect(run!.cells.join('\n')).toMatch(/measures: edition-4 incidents \d{4}K\d reports without edition-\d/)
    expect(await figuresOf(4, platform)).toEqual({})
    // The night does not try the same again; who asks gets a number of its own, and nothing of the refused one counts as published.
    await publish()
    expect(await editionsOf()).toEqual(before)
    await publish(true)
    expect((await editionsOf())[0].number).toBe(5)
    expect(await figuresOf(5)).toEqual(await figuresOf(3))
  })
})

/** As many reports each of three homes, of the first days of the window. */
async function report(each: number): Promise<void> {
  await importIncidents(
    country.contexts['incidents']!,
    homes.slice(0, 3).flatMap((home) =>
      Array.from({ length: each }, (_, n) => {
        const sourceKey = `late/${each}/${home.institutionId}/${n}`
        return incident(home, { day: 5, sourceKey, childId: `child ${sourceKey}` })
      }),
    ),
  )
}

/** A register that counts one report more than it should. */
function withOneMore(ctx: JobContext): JobContext {
  return {
    ...ctx,
    async ask<Data>(document: string, variables?: Record<string, unknown>) {
      const data = await ctx.ask<Data>(document, variables)
      const { figures } = (data as Partial<EditionDrafts>).draftIncidentTables ?? { figures: [] }
      const told = figures.findLast(({ edition, table, category }) => edition === 4 && table === 'incidents' && category === 'reports')
      if (told) told.value += 1
      return data
    },
  }
}
