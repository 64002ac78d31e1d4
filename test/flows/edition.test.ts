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
    for (const mutation of [
      `draftIncidentTables(edition: 1, lastQuarter: "${quarter}", homes: { fromYear: 2020, homes: [] }) { head }`,
      'openIncidentTables(edition: 1)',
    ]) {
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
    ['notifications', 'select institution_id from notification'],
    ['notifications', 'select assessed_at from notification'],
    ['notifications', 'select child_id from guardian_lock'],
  ])('of %s cannot ask: %s', async (service, sql) => {
    await expect(country.asRole(service, publisher, sql)).rejects.toThrow(/permission denied/)
  })

  test('has a minute for it, where people have ten seconds', async () => {
    const patience = `select current_setting('statement_timeout') as patience`
    expect(await country.contexts['oversight']!.read(patience)).toEqual([{ patience: '10s' }])
    let counting: JobContext | undefined
    const stopAtOnce = (ctx: JobContext): JobContext => {
      counting = ctx
      return { ...ctx, read: () => Promise.reject(new Error('enough seen')) }
    }
    await expect(publish(false, stopAtOnce)).rejects.toThrow('enough seen')
    expect(await counting!.read(patience)).toEqual([{ patience: '50s' }])
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
    expect(await runsOf(council)).toEqual([{ number: 1, state: 'RUNNING', missingPart: 'complaints', refusedFor: [] }])
    expect(await country.contexts['incidents']!.read('select 1 from published_cell')).toEqual([])
  })

  test('with a register that goes away while it is opened is none either', async () => {
    await expect(publish(false, awayWhenOpening)).rejects.toThrow(/complaints/)
    country.away.clear()
    expect(await editionsOf()).toEqual([])
    expect(await figuresOf(1)).toEqual({})
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
    const heard: unknown[] = []
    await publish(true, (ctx) => ({ ...withOneMore(ctx), log: { ...ctx.log, warn: (what: unknown) => heard.push(what) } as never }))
    expect(await editionsOf()).toEqual(before)
    const [run] = await country.contexts['oversight']!.read<{ state: string; cells: string[] }>(
      'select state, unsafe_cells as cells from edition_run order by number desc limit 1',
    )
    expect(run!.state).toBe('REFUSED')
    expect(run!.cells.join('\n')).toMatch(/edition-4 incidents \d{4}K\d reports without edition-\d/)
    // Whoever runs the product is told which; the council whose figures they were, for the cell would tell of its records.
    expect(heard).toEqual([{ edition: 4, cells: run!.cells.slice(0, 20), of: run!.cells.length }])
    expect((await runsOf(council))[0]).toMatchObject({ number: 4, state: 'REFUSED', refusedFor: ['incidents'] })
    await expect(country.asRole('oversight', council, 'select unsafe_cells from edition_run')).rejects.toThrow(/permission denied/)
    expect(await runsOf({ userId: 'tilsyn', persona: 'supervisor', scope: 'syd' })).toBeNull()
    expect(await figuresOf(4, platform)).toEqual({})
    // The night does not try the same again; who asks gets a number of its own, and nothing of the refused one counts as published.
    await publish()
    expect(await editionsOf()).toEqual(before)
    await publish(true)
    expect((await editionsOf())[0].number).toBe(5)
    expect(await figuresOf(5)).toEqual(await figuresOf(3))
  })
})

test('an edition from which one of two homes could have what the other did is refused', async () => {
  const before = await editionsOf()
  // Enough is told anew for there to be a figure to ask about.
  await report(12)
  await publish(true, ofTwoHomes)
  expect(await editionsOf()).toEqual(before)
  const [run] = await country.contexts['oversight']!.read<{ state: string; cells: string[] }>(
    'select state, unsafe_cells as cells from edition_run order by number desc limit 1',
  )
  expect(run!.state).toBe('REFUSED')
  expect(run!.cells.join('\n')).toMatch(/edition-6 \S+ \S+ \S+.* \(a home of its own\)/)
})

/** The attempts to publish, as somebody is told of them. */
async function runsOf(who: Asker) {
  return (await country.ask(who, '{ editionRuns(first: 3) { number state missingPart refusedFor } }')).data.editionRuns
}

/** The register of complaints goes when the figures have withstood the attack, and are to be opened. */
function awayWhenOpening(ctx: JobContext): JobContext {
  return {
    ...ctx,
    ask(document, variables) {
      if (document.includes('mutation OpenEdition')) country.away.add('complaints')
      return ctx.ask(document, variables)
    },
  }
}

/** A register whose figures all come from two homes, as it would be if kHome were two. */
function ofTwoHomes(ctx: JobContext): JobContext {
  return {
    ...ctx,
    async ask<Data>(document: string, variables?: Record<string, unknown>) {
      const data = await ctx.ask<Data>(document, variables)
      const { spreads } = (data as Partial<EditionDrafts>).draftIncidentTables ?? { spreads: [] }
      for (const spread of spreads) Object.assign(spread, { contributors: 2, second: spread.records - spread.largest })
      return data
    },
  }
}

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
