import { addDays, calendarDateOf, lastClosedQuarter, quarterOf } from '@tilsynsblik/vocabulary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consultant, deskOf, head, managerOf, otherConsultant, reportOn } from '../support/overviews.ts'
import { smallCountry, type Asker, type SmallCountry } from '../support/small-country.ts'

const today = calendarDateOf(new Date())
const supervisor: Asker = { userId: 'tilsyn-syd', persona: 'supervisor', scope: 'syd' }

let country: SmallCountry
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  country = await smallCountry()
  desk = deskOf(country)
  await country.carryOut('assess')
  await country.carryOut('freeze-overviews')
})
afterAll(() => country.stop())

const alarms = (who: Asker) => desk.asked(who, 'alarms')

describe('a home that doubles within three weeks', () => {
  test('is no alarm while it is as always', async () => {
    await reportOn(country, 'syd-3', [addDays(today, -30)])
    await country.carryOut('watch-use')
    expect(await alarms(consultant)).toEqual([])
  })

  test('is told the same day, once, with counts and limits, to its department and to the home, and to no other', async () => {
    await reportOn(
      country,
      'syd-3',
      [0, 2, 3, 5, 7, 8, 10, 12, 13].map((ago) => addDays(today, -ago)),
    )
    await country.carryOut('watch-use')
    await country.carryOut('watch-use')
    const found = await alarms(consultant)
    expect(found.map(({ kind }) => kind)).toContain('DOUBLED')
    const doubled = found.find(({ kind }) => kind === 'DOUBLED')!
    expect(doubled).toMatchObject({
      institutionId: 'syd-3',
      foundOn: today,
      to: today,
      observed: 10,
      dialogue: null,
      waitingDays: 0,
      mayLog: true,
    })
    expect(doubled.value).toBeGreaterThanOrEqual(doubled.limit)
    expect(doubled.observed).toBeGreaterThan(2 * doubled.expected)
    await country.carryOut('tell-overviews')
    for (const who of [consultant, head])
      expect(await desk.asked(who, 'notices')).toContainEqual(
        expect.objectContaining({ kind: 'USE_ALARM', institutionId: 'syd-3', readAt: null }),
      )
    expect((await desk.asked(otherConsultant, 'notices')).map(({ kind }) => kind)).not.toContain('USE_ALARM')
    expect(await alarms(otherConsultant)).toEqual([])
    expect(await alarms(managerOf('syd-6'))).toEqual([])
    expect((await alarms(managerOf('syd-3'))).map(({ mayLog }) => mayLog)).not.toContain(true)
  })
})

describe('the dialogue with the head of the home', () => {
  const agreed = { heldOn: today, agreed: 'To voksne om aftenen til nytår, og ugentlig gennemgang', hrInvolved: false }
  const log = async (who: Asker, rest: object = {}) => {
    const [alarm] = await alarms(consultant)
    return desk.told(who, 'dialogue', { alarmId: alarm!.id, ...agreed, ...rest })
  }

  test.each<[string, Asker, string]>([
    ['the home itself', managerOf('syd-3'), 'FORBIDDEN'],
    ['the authority', supervisor, 'FORBIDDEN'],
    ['another department', otherConsultant, 'NOT_FOUND'],
  ])('is not logged by %s', async (_, who, code) => expect((await log(who)).refused).toBe(code))

  test.each([
    ['tomorrow', { heldOn: addDays(today, 1) }, [{ path: 'heldOn', code: 'inFuture' }]],
    ['before the alarm', { heldOn: addDays(today, -200) }, [{ path: 'heldOn', code: 'beforeAlarm' }]],
    ['without what was agreed', { agreed: ' ' }, [{ path: 'agreed', code: 'required' }]],
    ['with a personal number', { agreed: 'Barnet 010203-1234' }, [{ path: 'agreed', code: 'personalNumber' }]],
  ])('is not logged %s', async (_, rest, problems) => expect(await log(consultant, rest)).toMatchObject({ problems }))

  test('is logged, with a pointer to the socialtilsyn, which finds it among its signals', async () => {
    const [alarm] = await alarms(consultant)
    const said = { alarmId: alarm!.id, ...agreed, pointerText: 'Vi ser gerne, at I kommer forbi' }
    const logged = await desk.told(consultant, 'dialogue', said)
    expect(logged).toMatchObject({ dialogue: { agreed: agreed.agreed, pointedOut: true } })
    expect(await desk.told(consultant, 'dialogue', said)).toEqual(logged)
    expect(await desk.told(head, 'dialogue', { ...said, agreed: 'Noget andet' })).toMatchObject({
      __typename: 'WrongState',
      state: 'LOGGED',
    })
    const { data } = await country.ask(supervisor, '{ signals { kind institutionId text } }')
    expect(data.signals).toContainEqual({ kind: 'POINTER', institutionId: 'syd-3', text: said.pointerText })
  })

  test('is read by the home, but not whether personnel matters or the authority were brought in', async () => {
    const own = (await alarms(managerOf('syd-3'))).find(({ dialogue }) => dialogue)!
    expect(own.dialogue).toMatchObject({ agreed: agreed.agreed, hrInvolved: null, pointedOut: null })
  })

  test('stands in the record of the quarter it was found in, which is not over', async () => {
    const quarter = quarterOf(today)
    expect(quarter > lastClosedQuarter(new Date())).toBe(true)
    const { status, alarms: listed } = await desk.overview(head, quarter)
    expect(status).toBe('OPEN')
    expect(listed).toContainEqual(expect.objectContaining({ institutionId: 'syd-3', dialogue: { agreed: agreed.agreed } }))
  })
})

test('is kept for ten years with what was agreed, longer for a case, and then goes in the night', async () => {
  const service: Asker = { userId: 'oversight', persona: 'service', scope: null }
  const dialogues = () => country.behind('oversight', 'select 1 from use_dialogue')
  await country.carryOut('remove-past')
  expect(await dialogues()).toHaveLength(1)
  expect(await country.asRole('oversight', service, 'delete from use_dialogue returning alarm_id')).toEqual([])
  const longAgo = `${new Date().getFullYear() - 11}K2`
  await country.behind('oversight', `update use_alarm set quarter = $1 where id in (select alarm_id from use_dialogue)`, [longAgo])
  const held = [crypto.randomUUID(), longAgo]
  await country.behind(
    'oversight',
    `insert into archive_hold (id, department_id, quarter, reference, set_by, set_at) values ($1, 'dep-syd', $2, 'Sag 1', 'test', now())`,
    held,
  )
  await country.carryOut('remove-past')
  expect(await country.asRole('oversight', service, 'delete from use_alarm returning id')).toEqual([])
  expect(await dialogues()).toHaveLength(1)
  await country.behind('oversight', `update archive_hold set lifted_by = 'test', lifted_at = now()`)
  await country.carryOut('remove-past')
  expect(await dialogues()).toEqual([])
  expect(await country.behind('oversight', 'select 1 from use_alarm where quarter = $1', [longAgo])).toEqual([])
})
