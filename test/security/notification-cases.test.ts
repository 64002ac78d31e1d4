import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ChildTimelineCase, NotificationReceipt } from '../../services/notifications/src/graphql/types.gen.ts'
import type { Person } from '../support/report-register.ts'
import {
  assessed,
  birgit,
  child,
  consultant,
  council,
  dorte,
  dpo,
  elsewhere,
  fatima,
  fromHome,
  home,
  intake,
  openNotificationRegister,
  otherHome,
  simon,
  supervisor,
  theChild,
  receivedOn,
  today,
  type NotificationRegister,
} from '../support/notification-register.ts'

/** Who sees what of the life of a notification: at the door of the service, and in the database behind it. */
let register: NotificationRegister
/** About the child, told by the home, at its own staff. */
let id: string
/** About the child, told by the school, at her guardian. */
let locked: string
const service: Person = { userId: 'incidents', persona: 'service', scope: null }
beforeAll(async () => {
  register = await openNotificationRegister()
  id = await register.received(
    fromHome({
      words: 'KANARIEFUGL',
      suspected: ['STAFF_OF_HOME'],
      kinds: ['PHYSICAL'],
      leaderInformed: false,
      leaderReason: 'Lederen selv.',
    }),
    simon,
  )
  locked = await register.received({ words: 'KANARIEFUGL', suspected: ['GUARDIAN'], kinds: ['PHYSICAL'] })
  await register.act('assessNotification', { ...(await register.seen(id)), ...assessed })
  await register.tell()
})
afterAll(() => register.stop())

const tables = ['notification_case', 'notification_words', 'notification_event', 'guardian_lock', 'child_conversation', 'police_report']
const whole = 'query ($id: ID!) { notificationCase(id: $id) { id words childId timeline { text } } }'
const never: Person[] = [simon, birgit, otherHome, supervisor, consultant, council, dpo, theChild]

describe('the case', () => {
  test.each(never)('is not for $persona $userId', async (person) => {
    const { data, errors } = await register.ask(person, whole, { id })
    expect(errors).toEqual([])
    expect(data!['notificationCase']).toBeNull()
  })

  test('is not there for another municipality, no more than one that never was', async () => {
    for (const asked of [id, crypto.randomUUID(), 'nonsense'])
      expect(await register.ask(elsewhere, whole, { id: asked })).toMatchObject({ data: { notificationCase: null }, errors: [] })
    expect(await register.act('assessNotification', { id, version: 2, ...assessed }, elsewhere)).toEqual({ refused: 'NOT_FOUND' })
    expect(await register.act('assessNotification', { id: crypto.randomUUID(), version: 2, ...assessed }, elsewhere)).toEqual({
      refused: 'NOT_FOUND',
    })
    const desk = (await register.ask(elsewhere, '{ notificationDesk { totalCount nodes { id } } }')).data!['notificationDesk']
    expect(desk).toEqual({ totalCount: 0, nodes: [] })
    expect(
      (await register.ask(elsewhere, `{ earlierNotifications(childId: "${child}") { count } }`)).data!['earlierNotifications'].count,
    ).toBe(0)
  })

  test.each(tables)('keeps in %s no row for another municipality', async (table) => {
    expect(await register.as(elsewhere, `select * from ${table}`)).toEqual([])
  })

  test.each([supervisor, consultant, council, dpo].flatMap((person) => tables.map((table) => [person.persona, table, person] as const)))(
    'of %s has no grant on %s',
    async (_, table, person) => {
      await expect(register.as(person, `select count(*) from ${table}`)).rejects.toThrow('permission denied')
    },
  )

  test('is the municipality’s own, with every word', async () => {
    expect((await register.ask(fatima, whole, { id })).data!['notificationCase']).toMatchObject({
      id,
      words: 'KANARIEFUGL',
      childId: child,
    })
  })

  test('is read by nobody but the municipality, not even by the platform’s own jobs', async () => {
    for (const table of ['notification_words', 'notification_event'])
      await expect(register.as(service, `select * from ${table}`)).rejects.toThrow('permission denied')
  })

  test('that was read has an audit of it, with the child and without a word of it', async () => {
    await register.ask(fatima, whole, { id })
    const { rows } = await register.admin.query(
      `select * from app.audit where subject = 'fatima' and record_kind = 'notification_case' and action = 'read' and record_ids = array[$1]`,
      [id],
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).toContain(child)
    expect(JSON.stringify((await register.admin.query('select * from app.audit')).rows)).not.toContain('KANARIEFUGL')
  })
})

describe('every action', () => {
  test.each(never)('is refused to $persona $userId', async (person) => {
    const seen = { id, version: 2 }
    for (const [action, input] of [
      ['assessNotification', { ...seen, ...assessed }],
      ['liftGuardianLock', { ...seen, why: 'x', leader: 'x' }],
      ['closeNotification', { ...seen, reason: 'NO_NEED', note: 'x', leader: 'x' }],
      ['recordPreparednessPlan', { adoptedOn: '2024-01-01', publishedUrl: 'https://example.dk', planVersion: '1' }],
    ] as const)
      expect(await register.act(action, input, person)).toEqual({ refused: 'FORBIDDEN' })
  })

  test.each([supervisor, consultant, council, dpo, theChild])('of receiving is refused to $persona', async (person) => {
    expect(await register.act('receiveNotification', intake(), person)).toEqual({ refused: 'FORBIDDEN' })
  })

  test('of receiving for another municipality is refused to a caseworker', async () => {
    expect(await register.act('receiveNotification', intake({ municipalityId: '0630' }), elsewhere)).toEqual({ refused: 'FORBIDDEN' })
  })
})

describe('the home that notified', () => {
  const receipts = '{ notificationReceipts { id notifiedBy dueOn sentOn municipalityId } }'
  const seenBy = async (person: Person) => (await register.ask(person, receipts)).data!['notificationReceipts'] as NotificationReceipt[]

  test.each([
    ['a colleague', dorte],
    ['another home', otherHome],
    ['the leader, whom somebody had a reason not to tell', birgit],
  ])('shows no receipt to %s', async (_, person) => {
    expect(await seenBy(person)).toEqual([])
  })

  test('shows whoever notified that it was received, and nothing of the case', async () => {
    expect(await seenBy(simon)).toEqual([{ id, notifiedBy: 'simon', municipalityId: '0630', dueOn: expect.any(String), sentOn: null }])
    for (const column of ['child_id', 'state', 'kinds', 'suspected', 'assessed_at', 'guardian_locked', 'adviser'])
      await expect(register.as(simon, `select ${column} from notification_case`)).rejects.toThrow('permission denied')
    for (const table of tables.slice(1)) await expect(register.as(simon, `select * from ${table}`)).rejects.toThrow('permission denied')
    await expect(register.as(simon, 'select * from notification')).rejects.toThrow('permission denied')
  })

  test('shows the leader what the leader was told of', async () => {
    const told = await register.received(fromHome(), simon)
    expect((await seenBy(birgit)).map(({ id }) => id)).toEqual([told])
    expect(await seenBy(otherHome)).toEqual([])
  })

  test('learns nothing by sending again under an id that is another’s', async () => {
    for (const taken of [locked, id])
      expect(await register.act('receiveNotification', fromHome({ id: taken }), dorte)).toEqual({
        __typename: 'InvalidInput',
        problems: [{ path: 'id', code: 'taken' }],
      })
    expect(await register.read(locked, 'words notifiedBy timeline { action }')).toEqual({
      words: 'KANARIEFUGL',
      notifiedBy: null,
      timeline: [{ action: 'RECEIVED' }],
    })
  })

  test.each([
    ['as the police', { notifier: 'POLICE' }, 'notifier', 'notTheHome'],
    ['without saying whether the leader knows', { leaderInformed: null }, 'leaderInformed', 'required'],
    ['saying no and not why', { leaderInformed: false }, 'leaderReason', 'required'],
  ])('does not notify %s', async (_, typed, path, code) => {
    expect((await register.act('receiveNotification', fromHome(typed), simon))['problems']).toEqual([{ path, code }])
  })

  test('cannot write into a case by SQL: not another step, not a lifted lock, not an assessment', async () => {
    const event = `insert into notification_event (id, notification_id, municipality_id, from_institution_id, at, by, action, state, detail)
                   values (gen_random_uuid(), $1, '0630', $2, now(), 'simon', $3, 'RECEIVED', '{}')`
    await expect(register.as(simon, event, [id, home, 'CLOSE'])).rejects.toThrow('row-level security')
    await expect(register.as(simon, event, [id, 'h-2', 'RECEIVED'])).rejects.toThrow('row-level security')
    for (const sql of [
      `update guardian_lock set off_since = now(), lifted_by = 'simon'`,
      `update notification_case set state = 'CLOSED'`,
      'update notification set acute = false',
      'delete from notification_words',
    ])
      await expect(register.as(simon, sql)).rejects.toThrow('permission denied')
  })
})

test('a supervisor sees that there is a notification about a home, and neither which child nor a word', async () => {
  const list = `{ notifications(institutionId: "${home}", period: "2020K1..2027K4") { nodes { id kind acute } } }`
  expect((await register.ask(supervisor, list)).data!['notifications'].nodes).toEqual([{ id, kind: 'PHYSICAL', acute: false }])
  await expect(register.as(supervisor, 'select child_id from notification')).rejects.toThrow('permission denied')
  await expect(register.as(supervisor, 'select from_institution_id from notification')).rejects.toThrow('permission denied')
})

describe('a child', () => {
  const timeline = '{ childTimeline { id steps { step on } } }'
  const steps = async () => (await register.ask(theChild, timeline)).data!['childTimeline'] as ChildTimelineCase[]

  test.each([simon, fatima, supervisor, council])('alone has a timeline, and $persona has none', async (person) => {
    expect((await register.ask(person, timeline)).data!['childTimeline']).toBeNull()
  })

  test('reads only her own, and nothing of who notified', async () => {
    expect((await register.ask({ ...theChild, scope: 'c-000099' }, timeline)).data!['childTimeline']).toEqual([])
    for (const column of ['from_institution_id', 'notified_by', 'kinds', 'suspected', 'adviser', 'police', 'state'])
      await expect(register.as(theChild, `select ${column} from notification_case`)).rejects.toThrow('permission denied')
    for (const table of ['notification', ...tables.slice(1)])
      await expect(register.as(theChild, `select * from ${table}`)).rejects.toThrow('permission denied')
  })

  test('sees nothing on a screen that somebody who is suspected may read with her, until somebody has talked with her', async () => {
    const worried = await register.received()
    expect((await steps()).map(({ id }) => id)).toContain(worried)
    for (const [suspected, received] of [
      [locked, receivedOn()],
      [id, today()],
    ] as const) {
      expect((await steps()).map(({ id }) => id)).not.toContain(suspected)
      const talk = { on: today(), withWhom: 'Fatima', companion: false, rightsTold: true, guardianPresent: false, text: 'Hun ved det nu.' }
      await register.act('holdConversation', { ...(await register.seen(suspected)), ...talk })
      expect(await steps()).toContainEqual({
        id: suspected,
        steps: [
          { step: 'RECEIVED', on: received },
          { step: 'TALK', on: today() },
          { step: 'DECISION', on: null },
          { step: 'SUPPORT', on: null },
        ],
      })
    }
  })
})

test('a caseworker writes no step in another’s name, and moves no case to another municipality', async () => {
  await expect(
    register.as(
      fatima,
      `insert into notification_event (id, notification_id, municipality_id, at, by, action, state, detail)
       values (gen_random_uuid(), $1, '0630', now(), 'ole', 'CLOSE', 'CLOSED', '{}')`,
      [id],
    ),
  ).rejects.toThrow('row-level security')
  await expect(register.as(fatima, `update notification_case set municipality_id = '0101'`)).rejects.toThrow('row-level security')
  await expect(register.as(fatima, 'update notification_words set words = words')).rejects.toThrow('permission denied')
})
