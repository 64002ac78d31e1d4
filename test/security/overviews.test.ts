import { addQuarters } from '@tilsynsblik/vocabulary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countQuarters } from '../../services/oversight/src/service.ts'
import { consultant, declareZero, deskOf, head, managerOf, otherHead, reportIn, staffUnit } from '../support/overviews.ts'
import { last, smallCountry, type Asker, type SmallCountry } from '../support/small-country.ts'

/** Asks PostgreSQL itself, under the role of each: what is left when a resolver has done everything wrong. */
const submitted = addQuarters(last, -1)

let country: SmallCountry
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  country = await smallCountry()
  desk = deskOf(country)
  await countQuarters(country.oversight, { departments: [{ id: 'dep-syd', name: 'dep-syd' }], quarters: [submitted] })
  for (const quarter of [submitted, last]) {
    await declareZero(country, quarter)
    await reportIn(country, 'syd-3', quarter, [1, 2, 3, 4])
    await reportIn(country, 'syd-6', quarter, [1])
  }
  await country.carryOut('freeze-overviews')
  await desk.through(consultant, head, submitted, 'SUBMITTED')
})
afterAll(() => country.stop())

const rows = (who: Asker, sql: string, params: unknown[] = []) => country.asRole('oversight', who, sql, params)
const supervisor: Asker = { userId: 'tilsyn-syd', persona: 'supervisor', scope: 'syd' }
const staff: Asker = { userId: 'medarbejder', persona: 'staff', scope: 'syd-3' }
const council: Asker = { userId: 'boerneraadet', persona: 'council', scope: null }
const caseworker: Asker = { userId: 'sagsbehandler', persona: 'caseworker', scope: '0630' }

describe('has no way in', () => {
  const tables = [
    'quarterly_overview',
    'overview_section',
    'overview_story',
    'overview_version',
    'use_alarm',
    'use_dialogue',
    'yearly_orientation',
  ]
  test.each([supervisor, staff, council, caseworker].flatMap((who) => tables.map((table) => [who.persona, table, who] as const)))(
    '%s to %s',
    async (_, table, who) => {
      await expect(rows(who, `select count(*) from ${table}`)).rejects.toThrow('permission denied')
    },
  )
})

describe('the staff unit', () => {
  test.each(['overview_section', 'overview_story', 'use_alarm', 'use_dialogue'])('never reads what is being written: %s', async (table) => {
    await expect(rows(staffUnit, `select count(*) from ${table}`)).rejects.toThrow('permission denied')
  })

  test('sees where every quarter is, and no figure of it', async () => {
    await expect(rows(staffUnit, 'select frozen from quarterly_overview')).rejects.toThrow('permission denied')
    expect((await rows(staffUnit, 'select quarter, status from quarterly_overview')).length).toBeGreaterThan(2)
    expect(await rows({ ...staffUnit, scope: 'op-other' }, 'select quarter from quarterly_overview')).toEqual([])
  })

  test('reads a version when it is submitted, of its own region', async () => {
    await desk.through(consultant, head, last, 'SIGNED')
    expect((await rows(staffUnit, 'select quarter from overview_version')).map(({ quarter }) => quarter)).toEqual([submitted])
    expect(await rows({ ...staffUnit, scope: 'op-other' }, 'select quarter from overview_version')).toEqual([])
  })
})

describe('a home', () => {
  const manager = managerOf('syd-6')
  test('sees its own part and no other, and not what the department says of it', async () => {
    expect(new Set((await rows(manager, 'select key from overview_section')).map(({ key }) => key))).toEqual(new Set(['syd-6']))
    await expect(rows(manager, 'select comment_text from overview_section')).rejects.toThrow('permission denied')
    await expect(rows(manager, 'select frozen from quarterly_overview')).rejects.toThrow('permission denied')
  })

  test('comments nothing, signs nothing, and answers nothing that has been signed', async () => {
    await expect(rows(manager, `update overview_section set comment_text = 'x'`)).rejects.toThrow('permission denied')
    await expect(rows(manager, `update quarterly_overview set status = 'SUBMITTED'`)).rejects.toThrow('permission denied')
    expect(await rows(manager, `update overview_section set answer_text = 'x' where quarter = $1 returning key`, [submitted])).toEqual([])
  })
})

describe('a department', () => {
  test('sees nothing of another', async () => {
    for (const table of ['overview_section', 'overview_version', 'overview_story', 'quarterly_overview'])
      expect(await rows(otherHead, `select 1 from ${table} where department_id = 'dep-syd'`)).toEqual([])
    expect(await desk.asked(otherHead, 'version', { id: `dep-syd@${submitted}`, edition: 1 })).toBeNull()
    expect(
      (await desk.told(otherHead, 'move', { overviewId: `dep-syd@${submitted}`, revision: 1, action: 'REOPEN', reason: 'x' })).refused,
    ).toBe('NOT_FOUND')
  })

  test('changes no frozen figure, no word that has been signed, and no signed version', async () => {
    await expect(rows(head, `update quarterly_overview set frozen = '{}'`)).rejects.toThrow('permission denied')
    await expect(rows(head, `update overview_version set document = '{}'`)).rejects.toThrow('permission denied')
    await expect(rows(head, 'delete from overview_version')).rejects.toThrow('permission denied')
    expect(await rows(consultant, `update overview_section set comment_text = 'x' where quarter = $1 returning key`, [submitted])).toEqual(
      [],
    )
  })

  const version = (author: string, signer: string) =>
    `insert into overview_version (department_id, quarter, edition, document, hash, author_signed_by, author_signed_at, head_signed_by, head_signed_at, keep_until)
     values ('dep-syd', '2020K1', 1, '{}', 'h', '${author}', now(), '${signer}', now(), '2031-01-01')`
  test('signs for nobody else, and nobody signs twice', async () => {
    await expect(rows(consultant, version('a', 'fagkonsulent'))).rejects.toThrow('permission denied')
    await expect(rows(head, version('a', 'somebody-else'))).rejects.toThrow('row-level security')
    await expect(rows(head, version('afdelingsleder', 'afdelingsleder'))).rejects.toThrow('overview_version_two_people')
  })
})
