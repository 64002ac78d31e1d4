import { caseNumber } from '@tilsynsblik/vocabulary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { followNotification } from '../../services/notifications/src/jobs/follow-notification.ts'
import { remindOfCases } from '../../services/notifications/src/jobs/remind-of-cases.ts'
import {
  assessed,
  birgit,
  child,
  colleague,
  consultant,
  council,
  dorte,
  dpo,
  elsewhere,
  fatima,
  fromHome,
  home,
  openNotificationRegister,
  otherHome,
  simon,
  supervisor,
  theChild,
  today,
  type NotificationRegister,
} from '../support/notification-register.ts'
import type { Person } from '../support/report-register.ts'

/** Who hears of what in a notification of concern; what whoever notified is told; and finding a case that is over. */
let register: NotificationRegister
beforeAll(async () => {
  register = await openNotificationRegister()
})
afterAll(() => register.stop())

interface Listed {
  id: string
  kind: string
  notificationId: string
  institutionId: string | null
  readAt: string | null
}
const listed = async (person: Person): Promise<Listed[] | null> => {
  const { data, errors } = await register.ask(
    person,
    '{ notificationNotices(first: 100) { id kind notificationId institutionId createdAt readAt } }',
  )
  expect(errors).toEqual([])
  return data!['notificationNotices']
}
const heard = async (person: Person, id: string) =>
  ((await listed(person)) ?? [])
    .filter(({ notificationId }) => notificationId === id)
    .map(({ kind }) => kind)
    .toSorted()
const follow = (id: string) => register.run(followNotification, { notificationId: id })
const act = async (action: string, id: string, input: Record<string, unknown>, person = fatima) => {
  const done = await register.act(action, { ...(await register.seen(id)), ...input }, person)
  await follow(id)
  return done
}
const talk = { on: today(), withWhom: 'Fatima', companion: false, rightsTold: true, guardianPresent: false, text: 'Hun ved det nu.' }

describe('denied', () => {
  test.each([consultant, council, dpo])('$persona hears of no notification', async (person) => {
    expect(await listed(person)).toBeNull()
  })

  test('another municipality, another home, a colleague of whoever notified and a child hear nothing of it', async () => {
    const id = await register.received(fromHome({ leaderInformed: false, leaderReason: 'Lederen er mistænkt.' }), simon)
    await act('sendReceipt', id, {})
    for (const person of [elsewhere, otherHome, dorte, birgit, theChild, supervisor]) expect(await heard(person, id)).toEqual([])
    const { id: notice } = (await listed(simon))!.find(({ notificationId }) => notificationId === id)!
    for (const person of [fatima, dorte, birgit]) {
      const { errors } = await register.ask(person, 'mutation ($id: ID!) { readNotificationNotice(id: $id) }', { id: notice })
      expect(errors[0]!.extensions.code).toBe('NOT_FOUND')
    }
  })

  test('nobody writes a notice by SQL, nor reads what was written at a step as the platform', async () => {
    await expect(register.as(fatima, 'insert into notice (id) values (gen_random_uuid())')).rejects.toThrow('permission denied')
    await expect(register.as(fatima, `update notice set person_id = 'x'`)).rejects.toThrow('permission denied')
    const service: Person = { userId: 'notifications', persona: 'service', scope: null }
    await expect(register.as(service, 'select detail from notification_event')).rejects.toThrow('permission denied')
  })
})

describe('the municipality', () => {
  test('hears of what a home has sent, and of nothing it has written down itself', async () => {
    const [sent, written] = [await register.received(fromHome(), simon), await register.received()]
    for (const id of [sent, written, sent]) await follow(id)
    expect(await heard(fatima, sent)).toEqual(['NOTIFICATION_RECEIVED'])
    expect(await heard(fatima, written)).toEqual([])
  })

  test('is reminded of the 24 hours before they are over, and when they are: each once', async () => {
    const id = await register.received()
    await register.age(id, 18)
    await register.run(remindOfCases, {})
    expect(await heard(fatima, id)).toEqual([])
    await register.age(id, 3)
    for (let time = 0; time < 2; time++) await register.run(remindOfCases, {})
    expect(await heard(fatima, id)).toEqual(['DEADLINE_NEAR'])
    await register.age(id, 4)
    for (let time = 0; time < 2; time++) await register.run(remindOfCases, {})
    expect(await heard(colleague, id)).toEqual(['DEADLINE_NEAR', 'DEADLINE_PASSED'])
  })

  test('hands over to a colleague, who hears of it, and so does the second adviser; who did it does not', async () => {
    const signe = { ...colleague, userId: 'signe' }
    const id = await register.received()
    await act('handOverNotification', id, { to: colleague.userId, second: signe.userId, note: 'Ferie.' })
    expect(await heard(colleague, id)).toEqual(['HANDED_OVER'])
    expect(await heard(signe, id)).toEqual(['SECOND_ADVISER'])
    expect(await heard(fatima, id)).toEqual([])
    await act('handOverNotification', id, { to: fatima.userId, second: signe.userId, note: 'Tilbage.' })
    expect(await heard(fatima, id)).toEqual([])
    expect(await heard(signe, id)).toEqual(['SECOND_ADVISER'])
  })

  test('hears from the records what a process that was killed told nobody', async () => {
    const id = await register.received(fromHome(), simon)
    await register.admin.query(`update notification_event set at = at - interval '5 minutes' where notification_id = $1`, [id])
    await register.run(remindOfCases, {})
    expect(await heard(fatima, id)).toEqual(['NOTIFICATION_RECEIVED'])
  })
})

test('the authority of the home hears of it when it is assessed: which home, and not which child', async () => {
  const id = await register.received({ kinds: ['PHYSICAL'], suspected: ['STAFF_OF_HOME'], institutionId: home, happenedInHome: true })
  await act('assessNotification', id, assessed)
  expect(await heard(supervisor, id)).toEqual([])
  await register.tell()
  await follow(id)
  const [notice] = (await listed(supervisor))!.filter(({ notificationId }) => notificationId === id)
  expect(notice).toMatchObject({ kind: 'HOME_CONCERNED', institutionId: home })
  expect(await heard({ ...supervisor, scope: 'nord' }, id)).toEqual([])
})

describe('whoever notified', () => {
  const receipts = '{ notificationReceipts { id sentOn text feedback feedbackOn } }'
  const own = async (person: Person, id: string) =>
    (await register.ask(person, receipts)).data!['notificationReceipts'].find((receipt: { id: string }) => receipt.id === id)

  test('from a home reads the receipt and the answer in the home’s own list, and hears that they are there', async () => {
    const id = await register.received(fromHome(), simon)
    expect(await own(simon, id)).toMatchObject({ sentOn: null, text: null, feedback: null })
    // The day somebody typed is not asked for: it is sent now.
    await act('sendReceipt', id, { sentOn: '2020-01-01', channel: 'LETTER', text: 'Vi har sat en undersøgelse i gang.' })
    expect(await own(simon, id)).toMatchObject({ sentOn: today(), text: 'Vi har sat en undersøgelse i gang.' })
    expect(await heard(simon, id)).toEqual(['RECEIPT_SENT'])
    expect(await register.read(id, 'receipt { reachesHere channel text }')).toEqual({
      receipt: { reachesHere: true, channel: 'HERE', text: 'Vi har sat en undersøgelse i gang.' },
    })

    await act('assessNotification', id, assessed)
    await act('investigateNotification', id, { examination: 'LIMITED', reasons: 'x' })
    await act('decideNotification', id, { decision: 'NONE', reasons: 'x' })
    const closing = { reason: 'NO_NEED', note: 'x', leader: 'Lise', feedback: 'Vi har talt med barnet.' }
    expect(await act('closeNotification', id, closing)).toMatchObject({ state: 'CLOSED' })
    expect(await own(simon, id)).toMatchObject({ feedback: 'Vi har talt med barnet.', feedbackOn: today() })
    expect(await heard(simon, id)).toEqual(['FEEDBACK_SENT', 'RECEIPT_SENT'])
    expect(await own(dorte, id)).toBeUndefined()
    expect(await own(otherHome, id)).toBeUndefined()
  })

  test('and has no account here is told by hand: when and how is asked for, and that it was done here is refused', async () => {
    const id = await register.received()
    const send = (input: Record<string, unknown>) => act('sendReceipt', id, input)
    expect((await send({}))['problems']).toEqual([
      { path: 'sentOn', code: 'required' },
      { path: 'channel', code: 'required' },
    ])
    expect((await send({ sentOn: today(), channel: 'HERE' }))['problems']).toEqual([{ path: 'channel', code: 'notHere' }])
    const numbered = await send({ sentOn: today(), channel: 'MAIL', text: '010101-1234' })
    expect(numbered['problems']).toEqual([{ path: 'text', code: 'personalNumber' }])
    expect(await send({ sentOn: today(), channel: 'LETTER' })).toMatchObject({ __typename: 'NotificationCase' })
    expect(await register.read(id, 'receipt { reachesHere channel sentOn }')).toEqual({
      receipt: { reachesHere: false, channel: 'LETTER', sentOn: today() },
    })
    expect((await register.admin.query('select from notice where notification_id = $1', [id])).rowCount).toBe(0)
  })
})

describe('a child', () => {
  const steps = async (id: string) => {
    const { data } = await register.ask(theChild, '{ childTimeline { id steps { step on } } }')
    return data!['childTimeline'].find((one: { id: string }) => one.id === id)?.steps.map(({ step }: { step: string }) => step)
  }

  test('is told that it was decided that nothing more happens, and waits for nothing', async () => {
    const id = await register.received({ kinds: ['CONCERN'], childId: child })
    await act('sendReceipt', id, { sentOn: today(), channel: 'TALK' })
    await act('assessNotification', id, { ...assessed, danger: false })
    await act('investigateNotification', id, { examination: 'NONE', reasons: 'x' })
    expect(await steps(id)).toEqual(['RECEIVED', 'TALK', 'DECISION', 'SUPPORT'])
    await act('decideNotification', id, { decision: 'NONE', reasons: 'x' })
    expect(await steps(id)).toEqual(['RECEIVED', 'TALK', 'NO_SUPPORT'])
    expect(await heard(theChild, id)).toEqual(['CASE_NEWS'])
    await act('closeNotification', id, { reason: 'NO_NEED', note: 'x', leader: 'Lise' })
    expect(await steps(id)).toEqual(['RECEIVED', 'NO_SUPPORT'])
  })

  test('hears nothing of a case that a suspected adult may read with her, until somebody has talked with her', async () => {
    const id = await register.received({ kinds: ['PHYSICAL'], suspected: ['GUARDIAN'], guardianInformed: false, guardianReason: 'x' })
    await act('assessNotification', id, assessed)
    await act('investigateNotification', id, { examination: 'FULL', reasons: 'x' })
    await act('decideNotification', id, { decision: 'SUPPORT', reasons: 'x' })
    expect(await heard(theChild, id)).toEqual([])
    await act('holdConversation', id, talk)
    expect(await heard(theChild, id)).toEqual(['CASE_NEWS'])
  })
})

test('a case that is over is found among the closed, the newest first, and by its number, by its own municipality', async () => {
  const desk = async (person: Person, variables: Record<string, unknown>) => {
    const { data, errors } = await register.ask(
      person,
      `query ($filter: NotificationDeskFilter! = ALL, $number: String, $after: String) {
         notificationDesk(filter: $filter, number: $number, first: 1, after: $after) { totalCount nodes { id state } pageInfo { endCursor } } }`,
      variables,
    )
    expect(errors).toEqual([])
    return data!['notificationDesk']
  }
  const over: string[] = []
  for (let each = 0; each < 2; each++) {
    const id = await register.received()
    await act('assessNotification', id, assessed)
    await act('closeNotification', id, { reason: 'TRANSFERRED', note: 'x', leader: 'Lise' })
    over.unshift(id)
  }
  const first = await desk(fatima, { filter: 'CLOSED' })
  expect(first.nodes).toEqual([{ id: over[0], state: 'CLOSED' }])
  expect((await desk(fatima, { filter: 'CLOSED', after: first.pageInfo.endCursor })).nodes).toEqual([{ id: over[1], state: 'CLOSED' }])
  const number = caseNumber(over[1]!)
  expect(await desk(fatima, { number: ` ${number.toUpperCase()} ` })).toMatchObject({
    totalCount: 1,
    nodes: [{ id: over[1], state: 'CLOSED' }],
  })
  expect(await desk(elsewhere, { number })).toMatchObject({ totalCount: 0, nodes: [] })
  expect(await desk(fatima, { number: 'x' })).toMatchObject({ totalCount: 0 })
  expect(await desk(simon, { number })).toBeNull()
})
