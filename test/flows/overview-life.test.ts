import { addQuarters } from '@tilsynsblik/vocabulary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countQuarters } from '../../services/oversight/src/service.ts'
import { consultant, declareZero, deskOf, head, managerOf, otherHead, reportIn, staffUnit } from '../support/overviews.ts'
import { last, smallCountry, type Asker, type SmallCountry } from '../support/small-country.ts'

const before = addQuarters(last, -1)
const running = addQuarters(last, 1)
const id = `dep-syd@${last}`

let country: SmallCountry
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  country = await smallCountry()
  desk = deskOf(country)
  const departments = ['dep-syd', 'dep-nord'].map((each) => ({ id: each, name: each }))
  await countQuarters(country.oversight, { departments, quarters: [before] })
  for (const quarter of [before, last]) await declareZero(country, quarter)
  await reportIn(country, 'syd-3', before, [10, 20])
  await reportIn(country, 'syd-3', last, [1, 2, 3, 4], { sections: ['OTHER_NOT_PERMITTED'] })
  await reportIn(country, 'syd-6', last, [5])
})
afterAll(() => country.stop())

/** What waits for somebody of this quarter, told as many times as the job may run. */
const noticesOf = async (who: Asker) => {
  for (let times = 0; times < 2; times++) await country.carryOut('tell-overviews')
  const notices = await desk.asked(who, 'notices')
  return notices.filter(({ overviewId }) => overviewId === id).map(({ kind }) => kind)
}

const statusOf = async (quarter: string) => (await desk.overview(consultant, quarter))?.status

describe('the night after a quarter has closed', () => {
  test('nothing is frozen while a register is away, the quarter says which, and a later try freezes it', async () => {
    country.away.add('complaints')
    await expect(country.carryOut('freeze-overviews')).rejects.toThrow(/complaints/)
    expect(await desk.overview(consultant, before)).toMatchObject({
      status: 'OPEN',
      missingPart: 'complaints',
      figures: null,
      sections: [],
    })
    country.away.clear()
  })

  test('figures are frozen; what arrives between two quarters is a correction in the later one', async () => {
    let asked = 0
    await country.carryOut('freeze-overviews', {}, (ctx) => ({
      ...ctx,
      async ask(document, variables = {}) {
        if (variables['department'] !== undefined) asked++
        // A report of the quarter before comes when that has been frozen.
        if (variables['quarter'] === last && variables['department'] === undefined) await reportIn(country, 'syd-3', before, [30])
        return ctx.ask(document, variables)
      },
    }))
    // One question for each department's quarter.
    expect(asked).toBe(4)
    const frozen = (await desk.overview(consultant, before)).figures!.reports
    const { status, missingPart, corrections } = await desk.overview(consultant, last)
    expect([status, missingPart]).toEqual(['COUNTED', null])
    expect(corrections).toEqual([{ quarter: before, institutionId: 'syd-3', before: 2, after: 3 }])
    await country.carryOut('freeze-overviews')
    expect((await desk.overview(consultant, before)).figures!.reports).toBe(frozen)
  })

  test('a quarter that runs is not frozen', async () => expect(await statusOf(running)).toBe('OPEN'))

  test('the figures are the sum over the homes, and what the registers themselves say', async () => {
    const { figures, sections, country: all } = await desk.overview(consultant, last)
    const homes = sections.flatMap(({ home }) => (home ? [home] : []))
    expect(homes.map(({ institutionId }) => institutionId)).toEqual(['syd-0', 'syd-3', 'syd-6', 'syd-9'])
    expect(figures).toMatchObject({ homes: 4, reports: 5, notPermitted: 4, childDays: 3600 })
    expect(homes.reduce((sum, home) => sum + home.figures.reports, 0)).toBe(figures!.reports)
    type Registered = { childDays: number; incidents: { reports: number; notPermitted: number } }
    const query = `{ institutionPeriods(period: "${last}") { childDays incidents { reports notPermitted } } }`
    const { data } = await country.ask<{ institutionPeriods: Registered[] }>(head, query)
    const sum = (field: (each: Registered) => number) => data.institutionPeriods.reduce((total, each) => total + field(each), 0)
    expect(sum(({ incidents }) => incidents.reports)).toBe(figures!.reports)
    expect(sum(({ incidents }) => incidents.notPermitted)).toBe(figures!.notPermitted)
    expect(sum(({ childDays }) => childDays)).toBe(figures!.childDays)
    expect(all!.homes).toBeGreaterThan(20)
  })
})

describe('word of it', () => {
  test('reaches the department and the homes that are asked, each once, and no other; not of a quarter that was taken in late', async () => {
    expect(await noticesOf(managerOf('syd-3'))).toEqual(['QUESTION_ASKED'])
    expect(await noticesOf(managerOf('syd-6'))).toEqual([])
    for (const who of [consultant, head]) expect(await noticesOf(who)).toEqual(['OVERVIEW_COUNTED'])
    for (const who of [otherHead, staffUnit]) expect(await noticesOf(who)).toEqual([])
    expect(await desk.asked(managerOf('syd-3'), 'notices')).toHaveLength(1)
    const supervisor: Asker = { userId: 'tilsyn-syd', persona: 'supervisor', scope: 'syd' }
    expect(await desk.asked(supervisor, 'notices')).toBeNull()
  })

  test('is read by whom it is for, and by nobody else', async () => {
    const { id: notice } = (await desk.asked(managerOf('syd-3'), 'notices'))[0]!
    expect(await desk.said(managerOf('syd-6'), 'read', { id: notice })).toEqual({ refused: 'NOT_FOUND' })
    expect(await desk.said(managerOf('syd-3'), 'read', { id: notice })).toBe(true)
    expect((await desk.asked(managerOf('syd-3'), 'notices'))[0]!.readAt).not.toBeNull()
  })
})

const remark = (rest: object) => ({ overviewId: id, key: 'syd-3', part: 'COMMENT', version: 0, text: 'Drøftet', noRemark: false, ...rest })

describe('what people say', () => {
  test('a home sees what it is asked, and answers it; the department’s words are not the home’s to read', async () => {
    const manager = managerOf('syd-3')
    expect((await desk.told(manager, 'write', remark({}))).refused).toBe('FORBIDDEN')
    expect((await desk.told(managerOf('syd-6'), 'write', remark({ part: 'ANSWER' }))).refused).toBe('NOT_FOUND')
    const [question] = await desk.asked(manager, 'questions')
    expect(question).toMatchObject({
      key: 'syd-3',
      overviewId: id,
      questions: [{ code: 'SIGNAL' }, { code: 'NOT_PERMITTED' }],
      mayAnswer: true,
      mayComment: false,
    })
    expect(await desk.told(manager, 'write', remark({ part: 'ANSWER', text: ' ' }))).toMatchObject({
      problems: [{ path: 'text', code: 'required' }],
    })
    const answered = await desk.told(manager, 'write', remark({ part: 'ANSWER', text: 'Vi har ændret aftenen' }))
    expect(answered).toMatchObject({ answer: { text: 'Vi har ændret aftenen', version: 1, writtenBy: 'leder-syd-3' }, comment: null })
    await desk.told(consultant, 'write', remark({}))
    expect((await desk.asked(manager, 'questions'))[0]!.comment).toBeNull()
  })

  test('two who write in one place do not overwrite each other; in two places they never meet', async () => {
    const seen = (await desk.overview(head, last)).sections.find(({ key }) => key === 'syd-3')!.comment!.version
    const both = await Promise.all([
      desk.told(consultant, 'write', remark({ version: seen, text: 'Konsulentens' })),
      desk.told(head, 'write', remark({ version: seen, text: 'Lederens' })),
    ])
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['OverviewSection', 'OverviewSectionChanged'])
    const lost = both.find(({ __typename }) => __typename === 'OverviewSectionChanged')
    const won = both.find(({ __typename }) => __typename === 'OverviewSection')
    expect(lost!['section'].comment).toEqual({ text: won!['comment'].text, version: seen + 1 })
    const apart = await Promise.all([
      desk.told(consultant, 'write', remark({ key: 'RIGHTS' })),
      desk.told(head, 'write', remark({ key: 'VOICES', text: null, noRemark: true })),
    ])
    expect(apart.map(({ __typename }) => __typename)).toEqual(['OverviewSection', 'OverviewSection'])
  })

  test('a story needs consent and a promise that it tells of nobody', async () => {
    const story = {
      id: crypto.randomUUID(),
      overviewId: id,
      version: 0,
      text: 'Børnene har selv skrevet reglerne for stuen, og de holder.',
      consent: true,
    }
    expect((await desk.told(otherHead, 'story', { ...story, noIdentities: true })).refused).toBe('NOT_FOUND')
    expect(await desk.told(consultant, 'story', { ...story, noIdentities: false })).toMatchObject({
      problems: [{ path: 'noIdentities', code: 'required' }],
    })
    expect(await desk.told(consultant, 'story', { ...story, noIdentities: true })).toMatchObject({ id: story.id, version: 1 })
    expect(await desk.told(head, 'story', { ...story, text: `${story.text} Stadig.`, noIdentities: true, version: 0 })).toMatchObject({
      state: 'CHANGED',
    })
    const other = { ...story, id: crypto.randomUUID(), noIdentities: true }
    await desk.told(consultant, 'story', other)
    expect((await desk.told(head, 'unstory', { id: other.id, overviewId: id, version: 1 })).stories).toEqual([{ id: story.id }])
  })
})

const move = (who: typeof head, action: string, rest: object = {}) =>
  desk.overview(who, last).then((overview) => desk.told(who, 'move', { overviewId: id, revision: overview.revision, action, ...rest }))

describe('two signatures', () => {
  test('nobody signs while something is blank', async () => {
    const { missing } = await desk.overview(consultant, last)
    expect(missing.map(({ path }) => path)).toEqual(['SUMMARY.comment', 'syd-6.comment'])
    expect(await move(consultant, 'SIGN_AS_AUTHOR')).toMatchObject({ problems: missing })
  })

  test('a signature is for what was seen: a word written meanwhile makes it refused', async () => {
    await desk.told(head, 'write', remark({ key: 'SUMMARY', text: 'Hele afdelingen' }))
    const { revision } = await desk.overview(consultant, last)
    await desk.told(head, 'write', remark({ key: 'syd-6', text: null, noRemark: true }))
    expect(await desk.told(consultant, 'move', { overviewId: id, revision, action: 'SIGN_AS_AUTHOR' })).toMatchObject({
      __typename: 'WrongState',
      state: 'COUNTED',
    })
  })

  test('the author signs, and the head, who is another person; after that nobody writes', async () => {
    expect(await move(head, 'SIGN_AS_HEAD')).toMatchObject({ __typename: 'WrongState', state: 'COUNTED' })
    expect((await move(consultant, 'SIGN_AS_AUTHOR')).status).toBe('COMMENTED')
    expect(await noticesOf(head)).toEqual(['SIGNATURE_WAITS', 'OVERVIEW_COUNTED'])
    expect(await move(head, 'RETURN', { reason: 'Nævn vagtplanen' })).toMatchObject({
      status: 'COUNTED',
      returnedBecause: 'Nævn vagtplanen',
    })
    expect(await noticesOf(consultant)).toEqual(['OVERVIEW_RETURNED', 'OVERVIEW_COUNTED'])
    expect(await move(consultant, 'SIGN_AS_AUTHOR')).toMatchObject({ status: 'COMMENTED', returnedBecause: null })
    expect(await noticesOf(head)).toEqual(['SIGNATURE_WAITS', 'SIGNATURE_WAITS', 'OVERVIEW_COUNTED'])
    expect(await noticesOf(otherHead)).toEqual([])
    expect(await desk.told(head, 'write', remark({ version: 2 }))).toMatchObject({ __typename: 'WrongState', state: 'COMMENTED' })
    expect(await move(consultant, 'SIGN_AS_HEAD')).toMatchObject({ __typename: 'WrongState' })
    expect(await move({ ...head, userId: 'fagkonsulent' }, 'SIGN_AS_HEAD')).toMatchObject({ __typename: 'WrongState' })
    // The author took it back and signed it again while the head read: what the head saw is not what is signed.
    const { revision } = await desk.overview(head, last)
    await move(consultant, 'RETURN', { reason: 'Et ord mangler' })
    expect(await desk.told(head, 'move', { overviewId: id, revision, action: 'SIGN_AS_HEAD' })).toMatchObject({ state: 'COUNTED' })
    await move(consultant, 'SIGN_AS_AUTHOR')
    expect(await desk.told(head, 'move', { overviewId: id, revision, action: 'SIGN_AS_HEAD' })).toMatchObject({ state: 'COMMENTED' })
    // Reports that arrive between two signatures are the next quarter's to tell.
    const { figures } = await desk.overview(head, last)
    await reportIn(country, 'syd-3', last, [40, 41])
    await country.carryOut('freeze-overviews')
    expect((await desk.overview(head, last)).figures).toEqual(figures)
    const signed = await move(head, 'SIGN_AS_HEAD')
    expect(signed.signatures).toMatchObject([
      { as: 'SIGN_AS_AUTHOR', signedBy: 'fagkonsulent' },
      { as: 'SIGN_AS_HEAD', signedBy: 'afdelingsleder', hash: signed.signatures[0].hash },
    ])
    expect(signed.versions).toMatchObject([{ edition: 1, hash: signed.signatures[0].hash, submittedAt: null }])
  })

  test('the staff unit reads it when it is submitted, and not before', async () => {
    expect(await desk.asked(staffUnit, 'version', { id, edition: 1 })).toBeNull()
    expect(await noticesOf(staffUnit)).toEqual([])
    expect((await move(head, 'SUBMIT')).status).toBe('SUBMITTED')
    expect(await noticesOf(staffUnit)).toEqual(['OVERVIEW_SUBMITTED'])
    expect(await noticesOf({ ...staffUnit, scope: 'op-other' })).toEqual([])
    const version = await desk.asked(staffUnit, 'version', { id, edition: 1 })
    const { figures } = await desk.overview(head, last)
    expect(version.figures.reports).toBe(figures!.reports)
    expect(version.sections.find(({ key }) => key === 'SUMMARY')!.comment!.text).toBe('Hele afdelingen')
  })

  test('opened again with a reason it becomes edition 2, and what differs can be read', async () => {
    expect(await move(head, 'REOPEN')).toMatchObject({ problems: [{ path: 'reason', code: 'required' }] })
    expect(await move(head, 'REOPEN', { reason: 'Forkert hjem nævnt' })).toMatchObject({ status: 'COUNTED', edition: 2, signatures: [] })
    expect(await noticesOf(consultant)).toEqual(['OVERVIEW_REOPENED', 'OVERVIEW_RETURNED', 'OVERVIEW_COUNTED'])
    await desk.told(consultant, 'write', remark({ key: 'SUMMARY', version: 1, text: 'Rettet' }))
    const { versions } = await desk.through(consultant, head, last, 'SUBMITTED')
    expect(versions).toMatchObject([
      { edition: 2, reopenedBecause: null },
      { edition: 1, reopenedBecause: 'Forkert hjem nævnt' },
    ])
    expect(await desk.asked(head, 'differences', { id, from: 1, to: 2 })).toEqual([
      { path: 'SUMMARY.comment', before: 'Hele afdelingen', after: 'Rettet' },
    ])
    expect((await desk.asked(staffUnit, 'version', { id, edition: 1 })).sections[0]!.comment!.text).toBe('Hele afdelingen')
  })
})

describe('when its time is up', () => {
  const hold = { id: crypto.randomUUID(), overviewId: id, reference: 'Sag 26/1234' }
  const removed = async () => (await desk.overview(head, last)).removed

  test('no edition is removed before, not by the job and not round it', async () => {
    const { versions } = await desk.overview(head, last)
    expect(versions[0]!.keepUntil).toBe(`${new Date().getFullYear() + 11}-01-01`)
    await country.carryOut('remove-past')
    expect(await removed()).toEqual([])
    const service: Asker = { userId: 'oversight', persona: 'service', scope: null }
    expect(await country.asRole('oversight', service, 'delete from overview_version returning edition')).toEqual([])
    await expect(country.asRole('oversight', head, 'delete from overview_version')).rejects.toThrow('permission denied')
  })

  test('a hold is the head’s to set, in a case, and keeps what it is on', async () => {
    expect((await desk.told(consultant, 'hold', hold)).refused).toBe('FORBIDDEN')
    expect((await desk.told(otherHead, 'hold', hold)).refused).toBe('NOT_FOUND')
    expect(await desk.told(head, 'hold', { ...hold, reference: ' ' })).toMatchObject({
      problems: [{ path: 'reference', code: 'required' }],
    })
    for (let times = 0; times < 2; times++)
      expect((await desk.told(head, 'hold', hold)).holds).toEqual([{ id: hold.id, reference: 'Sag 26/1234', setBy: 'afdelingsleder' }])
    await country.behind('oversight', `update overview_version set keep_until = '2026-01-01' where edition = 1`)
    await country.carryOut('remove-past')
    expect(await removed()).toEqual([])
  })

  test('without one it is removed in the night, and the log says what, when and by which rule; the later edition stays', async () => {
    const { hash } = await desk.asked(head, 'version', { id, edition: 1 })
    expect((await desk.told(otherHead, 'lift', { id: hold.id, overviewId: id })).refused).toBe('NOT_FOUND')
    expect((await desk.told(head, 'lift', { id: hold.id, overviewId: id })).holds).toEqual([])
    for (let times = 0; times < 2; times++) await country.carryOut('remove-past')
    expect(await removed()).toEqual([{ edition: 1, hash, rule: 'overview-version-10-years' }])
    expect(await desk.asked(head, 'version', { id, edition: 1 })).toBeNull()
    expect((await desk.overview(head, last)).versions.map(({ edition }) => edition)).toEqual([2])
  })
})

test('a home that moves is counted where it was on the day', async () => {
  await reportIn(country, 'syd-9', last, [7], { departmentId: 'dep-nord' })
  await country.behind('institutions', `update institution set department_id = 'dep-nord' where id = 'syd-9'`)
  await country.behind('oversight', `delete from overview_section where quarter = $1 and department_id = 'dep-nord'`, [last])
  await country.behind(
    'oversight',
    `update quarterly_overview set status = 'OPEN', frozen = null, figures_hash = null, counted_at = null where quarter = $1 and department_id = 'dep-nord'`,
    [last],
  )
  await country.carryOut('freeze-overviews')
  const { sections, figures } = await desk.overview(otherHead, last)
  const moved = sections.find(({ key }) => key === 'syd-9')!.home
  expect(moved).toMatchObject({ moved: true, figures: { reports: 1, childDays: null } })
  expect(figures!.perThousandChildDays).toBeNull()
})
