import { addDays, calendarDateOf, quartersBetween } from '@tilsynsblik/vocabulary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countQuarters } from '../../services/oversight/src/service.ts'
import { consultant, declareZero, deskOf, head, otherConsultant, otherHead, reportIn, staffUnit } from '../support/overviews.ts'
import { last, smallCountry, type Asker, type SmallCountry } from '../support/small-country.ts'

/** The last year of which every quarter has closed. */
const year = last.endsWith('K4') ? Number(last.slice(0, 4)) : Number(last.slice(0, 4)) - 1
const quarters = quartersBetween(`${year}K1`, `${year}K4`)
const departments = [
  [consultant, head],
  [otherConsultant, otherHead],
] as const

let country: SmallCountry
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  country = await smallCountry()
  desk = deskOf(country)
  await countQuarters(country.oversight, { departments: ['dep-syd', 'dep-nord'].map((id) => ({ id, name: id })), quarters })
  for (const quarter of quarters) {
    await declareZero(country, quarter)
    // The second quarter is small: one home, one child.
    const reporting =
      quarter === quarters[1] ? [['syd-3', 1] as const] : ['syd-3', 'syd-6', 'syd-9', 'nord-3'].map((home) => [home, 3] as const)
    for (const [home, children] of reporting)
      for (let child = 1; child <= children; child++) await reportIn(country, home, quarter, [child], { childId: `${home} ${child}` })
  }
  await country.carryOut('freeze-overviews')
})
afterAll(() => country.stop())

const yearOf = () => desk.asked(staffUnit, 'year', { year })
const step = async (name: 'compile' | 'writeYear' | 'orient', rest: object = {}) =>
  desk.told(staffUnit, name, { year, version: (await yearOf()).version, ...rest })
const today = calendarDateOf(new Date())

test('nobody but the staff unit sees the year', async () => {
  for (const who of [head, consultant, { ...staffUnit, persona: 'supervisor' as const, scope: 'syd' }])
    expect((await desk.said(who, 'year', { year }))['refused']).toBe('FORBIDDEN')
  expect(await desk.asked({ ...staffUnit, scope: 'op-other' }, 'year', { year })).toBeNull()
})

test('the board tells who has delivered; a year with a quarter missing is not gathered', async () => {
  for (const quarter of quarters) await desk.through(...departments[0], quarter, 'SUBMITTED')
  for (const quarter of quarters.slice(0, 3)) await desk.through(...departments[1], quarter, 'SUBMITTED')
  const { state, version, allowedActions, departments: board } = await yearOf()
  expect([state, version, allowedActions]).toEqual(['GATHERING', 0, []])
  expect(board.map(({ quarters: own }) => own.map(({ status }) => status))).toEqual([
    ['SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'COUNTED'],
    ['SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED'],
  ])
  expect(await step('compile')).toMatchObject({ __typename: 'WrongState', state: 'GATHERING' })
})

test('the year is four frozen quarters and their corrections, with the departments’ words', async () => {
  await desk.through(...departments[1], quarters[3]!, 'SUBMITTED')
  expect(await step('compile')).toMatchObject({ now: 'COMPILED', version: 1 })
  const { figures, contributions, departments: board } = await yearOf()
  const submitted = await Promise.all(
    departments.flatMap(([, signer]) => quarters.map(async (quarter) => (await desk.overview(signer, quarter)).figures!.reports)),
  )
  expect(figures).toMatchObject({ reports: submitted.reduce((sum, each) => sum + each, 0), homes: 8 })
  expect(figures!.reports).toBeGreaterThanOrEqual(37)
  // The same numbers as the registers give for the same homes in the year, whoever asks them.
  const counted = await Promise.all(
    departments.map(([, own]) =>
      country.ask<{ institutionPeriods: { incidents: { reports: number } }[] }>(
        own,
        `{ institutionPeriods(period: "${year}K1..${year}K4") { childDays incidents { reports } } }`,
      ),
    ),
  )
  const homes = counted.flatMap(({ data }) => data.institutionPeriods)
  expect(homes.reduce((sum, { incidents }) => sum + incidents.reports, 0)).toBe(figures!.reports)
  expect(board).toHaveLength(2)
  expect(contributions).toContainEqual({ departmentName: 'dep-syd', quarter: quarters[0], comment: 'Om SUMMARY', stories: [] })
})

test('a quarter opened and submitted again makes the year out of date, until it is gathered again', async () => {
  const overview = await desk.overview(head, quarters[0]!)
  await desk.told(head, 'move', { overviewId: overview.id, revision: overview.revision, action: 'REOPEN', reason: 'Mangler noget' })
  await desk.through(...departments[0], quarters[0]!, 'SUBMITTED')
  expect((await yearOf()).outdated).toBe(true)
  expect(await step('compile')).toMatchObject({ now: 'COMPILED' })
  expect((await yearOf()).outdated).toBe(false)
})

describe('first leadership, then politicians', () => {
  const politicalRows = () => country.asRole('oversight', staffUnit, 'select tables from political_version')

  test('there is nothing for politicians before leadership has been oriented, not even behind the walls', async () => {
    expect((await yearOf()).political).toBeNull()
    expect(await politicalRows()).toEqual([])
    expect(await country.behind('oversight', 'select 1 from political_version')).toEqual([])
    expect(await step('orient', { action: 'ORIENT_POLITICIANS', meetingOn: today })).toMatchObject({
      __typename: 'WrongState',
      state: 'COMPILED',
    })
    await expect(
      country.asRole('oversight', staffUnit, `insert into political_version (operator_id, year, tables) values ('op', $1, '[]')`, [year]),
    ).rejects.toThrow(/row-level security/)
    await expect(
      country.asRole(
        'oversight',
        staffUnit,
        `update yearly_orientation set political_meeting_on = current_date, state = 'POLITICIANS_ORIENTED'`,
      ),
    ).rejects.toThrow(/leadership_first/)
  })

  test('a meeting that has not been held orients nobody', async () => {
    expect(await step('orient', { action: 'ORIENT_LEADERSHIP', meetingOn: addDays(today, 1) })).toMatchObject({
      problems: [{ path: 'meetingOn', code: 'inFuture' }],
    })
  })

  test('with leadership oriented the politicians’ version is drawn, and small numbers are told as one', async () => {
    expect(await step('writeYear', { caseText: 'Sagen', jointMeasures: 'Fælles kursus' })).toMatchObject({ now: 'COMPILED' })
    expect(await step('orient', { action: 'ORIENT_LEADERSHIP', meetingOn: today })).toMatchObject({ now: 'LEADERSHIP_ORIENTED' })
    const { political, figures } = await yearOf()
    for (const { rows } of political!.tables) expect(rows.reduce((sum, { reports }) => sum + reports, 0)).toBe(figures!.reports)
    const [byQuarter] = political!.tables
    expect(byQuarter!.rows.map(({ categories }) => categories)).toEqual([[quarters[0], quarters[1]], [quarters[2]], [quarters[3]]])
    expect(await politicalRows()).toHaveLength(1)
  })

  test('after leadership nothing is gathered again; politicians are oriented last', async () => {
    expect(await step('compile')).toMatchObject({ __typename: 'WrongState', state: 'LEADERSHIP_ORIENTED' })
    expect(await step('orient', { action: 'ORIENT_POLITICIANS', meetingOn: addDays(today, -1) })).toMatchObject({
      problems: [{ path: 'meetingOn', code: 'beforeLeadership' }],
    })
    expect(await step('orient', { action: 'ORIENT_POLITICIANS', meetingOn: today })).toMatchObject({ now: 'POLITICIANS_ORIENTED' })
    expect((await yearOf()).allowedActions).toEqual([])
  })
})

describe('when its time is up', () => {
  const service: Asker = { userId: 'oversight', persona: 'service', scope: null }
  const hold = () => ({ id: crypto.randomUUID(), overviewId: `dep-syd@${quarters[1]}`, reference: 'Sag 26/1234' })
  const words = async (department: string, quarter: string) =>
    await country.behind(
      'oversight',
      `select count(*)::int as parts, count(comment_text)::int as comments from overview_section where department_id = $1 and quarter = $2`,
      [department, quarter],
    )
  /** A quarter of long ago, signed, as this one is: with everything that was written in it. */
  const longAgo = `${new Date().getFullYear() - 4}K2`
  const grow = async (department: string, quarter: string) => {
    for (const table of ['quarterly_overview', 'overview_section', 'overview_version'])
      await country.behind('oversight', `update ${table} set quarter = $3 where department_id = $1 and quarter = $2`, [
        department,
        quarter,
        longAgo,
      ])
  }
  const old = () => desk.overview(otherHead, longAgo)

  test('what is written in a quarter stays while its time is not up, and is removed by nobody else than the night', async () => {
    const written = await words('dep-syd', quarters[1]!)
    expect(written[0]!['parts']).toBeGreaterThan(0)
    await country.carryOut('remove-past')
    expect(await words('dep-syd', quarters[1]!)).toEqual(written)
    expect(await country.asRole('oversight', service, 'delete from overview_section returning key')).toEqual([])
    for (const who of [head, consultant])
      await expect(country.asRole('oversight', who, 'delete from overview_section')).rejects.toThrow('permission denied')
  })

  test('after three years it is held by a case, and without one it goes; what was signed stands, and the figures', async () => {
    await grow('dep-nord', quarters[0]!)
    const { figures, figuresHash, versions } = await old()
    const held = { ...hold(), overviewId: `dep-nord@${longAgo}` }
    await desk.told(otherHead, 'hold', held)
    await country.carryOut('remove-past')
    expect((await old()).sections).not.toEqual([])
    expect(await country.asRole('oversight', service, 'delete from overview_section returning key')).toEqual([])
    await desk.told(otherHead, 'lift', { id: held.id, overviewId: held.overviewId })
    for (let times = 0; times < 2; times++) await country.carryOut('remove-past')
    expect(await words('dep-nord', longAgo)).toEqual([{ parts: 0, comments: 0 }])
    const told = `select frozen ? 'told' as told from quarterly_overview where department_id = 'dep-nord' and quarter = $1`
    expect(await country.behind('oversight', told, [longAgo])).toEqual([{ told: false }])
    expect(await old()).toMatchObject({
      sections: [],
      stories: [],
      allowedActions: [],
      missing: [],
      figures,
      versions,
      clearedAt: expect.any(String),
      removed: [{ edition: null, hash: figuresHash, rule: 'overview-working-copy-3-years' }],
    })
    expect((await desk.asked(otherHead, 'version', { id: `dep-nord@${longAgo}`, edition: 1 })).sections).not.toEqual([])
  })

  test('nothing more is done with it, round the service neither', async () => {
    const { id, revision } = await old()
    const reopen = { overviewId: id, revision, action: 'REOPEN', reason: 'Igen' }
    expect(await desk.told(otherHead, 'move', reopen)).toMatchObject({ __typename: 'WrongState' })
    const sql = `update quarterly_overview set status = 'COUNTED' where quarter = $1 returning 1`
    expect(await country.asRole('oversight', otherHead, sql, [longAgo])).toEqual([])
  })

  test('a year stays for ten, longer while a case needs a quarter of it; then it is gone with the politicians’, and the log says so', async () => {
    const { hash } = await yearOf()
    await country.carryOut('remove-past')
    expect(await yearOf()).toMatchObject({ state: 'POLITICIANS_ORIENTED', removed: null })
    await country.behind('oversight', `update yearly_orientation set keep_until = '2026-01-01'`)
    const held = hold()
    await desk.told(head, 'hold', held)
    await country.carryOut('remove-past')
    expect(await yearOf()).toMatchObject({ state: 'POLITICIANS_ORIENTED', removed: null })
    for (const table of ['political_version', 'yearly_orientation'])
      expect(await country.asRole('oversight', service, `delete from ${table} returning year`)).toEqual([])
    await desk.told(head, 'lift', { id: held.id, overviewId: held.overviewId })
    for (let times = 0; times < 2; times++) await country.carryOut('remove-past')
    expect(await yearOf()).toMatchObject({
      state: 'GATHERING',
      caseText: null,
      contributions: [],
      political: null,
      allowedActions: [],
      removed: { hash, rule: 'yearly-orientation-10-years' },
    })
    expect(await country.behind('oversight', 'select 1 from political_version')).toEqual([])
  })
})
