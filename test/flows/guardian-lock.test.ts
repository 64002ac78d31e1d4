import { insertRows } from '@tilsynsblik/service-kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fromHome, intake, today } from '../support/notification-register.ts'
import { form } from '../support/report-register.ts'
import { smallCountry, type Asker, type SmallCountry } from '../support/small-country.ts'

/** From a suspicion at a guardian, in one register, to what the guardian is told by another: through the gateway all the way. */
const home = 'syd-0'
const child = 'c-000417'
const simon: Asker = { userId: 'simon', persona: 'staff', scope: home }
const birgit: Asker = { userId: 'birgit', persona: 'manager', scope: home }
const fatima: Asker = { userId: 'fatima', persona: 'caseworker', scope: '0630' }

let country: SmallCountry
beforeAll(async () => {
  country = await smallCountry()
  await country.contexts['incidents']!.write('test.stay', { kind: 'stay', ids: [child] }, (tx) =>
    insertRows(tx, 'stay', {
      institution_id: [home],
      authority_id: ['syd'],
      department_id: ['dep-syd'],
      acting_municipality_id: ['0630'],
      child_id: [child],
      moved_in_on: ['2024-03-01'],
      label: ['Barn 1'],
      institution_type: ['RESIDENTIAL_INSTITUTION'],
    }),
  )
})
afterAll(() => country.stop())

async function done(who: Asker, query: string, input: object): Promise<unknown> {
  const { data, errors } = await country.ask(who, query, { input })
  expect(errors).toEqual([])
  return data.done
}

const receive = `mutation ($input: ReceiveNotificationInput!) { done: receiveNotification(input: $input) {
  __typename ... on NotificationCase { id } ... on NotificationReceipt { id } } }`
const lift = `mutation ($input: LiftGuardianLockInput!) { done: liftGuardianLock(input: $input) { __typename ... on NotificationCase { guardianLock { on } } } }`
const register =
  'mutation ($input: RegisterReportInput!) { done: registerReport(input: $input) { __typename ... on Incident { version } } }'
const approve =
  'mutation ($input: ApproveReportInput!) { done: approveReport(input: $input) { __typename ... on Incident { state } ... on WrongState { now: state } } }'
const orient =
  'mutation ($input: OrientGuardianInput!) { done: orientGuardian(input: $input) { __typename ... on WrongState { now: state } } }'

async function approved(): Promise<string> {
  const id = crypto.randomUUID()
  const report = form({ childId: child })
  expect(await done(simon, register, { id, institutionId: home, report })).toMatchObject({ __typename: 'Incident' })
  expect(
    await done(birgit, approve, { id, version: 1, assessment: 'Lovligt.', followUpNeeded: false, followUpReason: 'Talt om.' }),
  ).toMatchObject({
    __typename: 'Incident',
  })
  await country.carryOutOf('incidents', 'follow-report', { incidentId: id })
  return id
}

async function guardianCopy(id: string): Promise<{ state: string; fault: string | null }> {
  const { data } = await country.ask(birgit, 'query ($id: ID!) { incident(id: $id) { deliveries { recipient state fault } } }', { id })
  const { state, fault } = data.incident.deliveries.find(({ recipient }: { recipient: string }) => recipient === 'GUARDIAN')
  return { state, fault }
}

/** Every notification of concern about the child whose lock is on. */
const on: string[] = []

async function lifted(id: string): Promise<void> {
  const { data } = await country.ask(fatima, 'query ($id: ID!) { notificationCase(id: $id) { version } }', { id })
  const input = { id, version: data.notificationCase.version, why: 'Mistanken er afkræftet.', leader: 'Lis' }
  expect(await done(fatima, lift, input)).toMatchObject({ guardianLock: { on: false } })
}

const told = (id: string) => ({ id, on: today(), how: 'Telefonisk.' })

test('without a suspicion the guardian is to be told, so that the rest of this says something', async () => {
  expect(await guardianCopy(await approved())).toEqual({ state: 'PENDING', fault: null })
})

test('a suspicion at the guardian blocks what waited already, and what comes after', async () => {
  const before = await approved()
  const suspected = { suspected: ['GUARDIAN'], kinds: ['PHYSICAL'], childId: child, guardianInformed: false, guardianReason: 'Mistanke.' }
  const form = intake(suspected)
  expect(await done(fatima, receive, form)).toMatchObject({ __typename: 'NotificationCase' })
  on.push(form['id'] as string)
  const after = await approved()
  expect(await guardianCopy(after)).toEqual({ state: 'BLOCKED', fault: 'guardianLocked' })
  expect(await done(birgit, orient, told(after))).toEqual({ __typename: 'WrongState', now: 'GUARDIAN_LOCKED' })
  await country.carryOutOf('incidents', 'remind')
  expect(await guardianCopy(before)).toEqual({ state: 'BLOCKED', fault: 'guardianLocked' })
})

test('of two cases with a lock, lifting one tells the guardian nothing', async () => {
  const sent = fromHome({
    suspected: ['GUARDIAN'],
    kinds: ['SEXUAL'],
    childId: child,
    guardianInformed: false,
    guardianReason: 'Mistanke.',
  })
  expect(await done(simon, receive, sent)).toMatchObject({ __typename: 'NotificationReceipt' })
  on.push(sent['id'] as string)
  await lifted(on[0]!)
  expect(await guardianCopy(await approved())).toEqual({ state: 'BLOCKED', fault: 'guardianLocked' })
})

test('lifted by the municipality, and by nobody else, it goes out', async () => {
  const waiting = await approved()
  expect(await guardianCopy(waiting)).toMatchObject({ state: 'BLOCKED' })
  const input = { id: on[1]!, version: 1, why: 'x', leader: 'x' }
  expect((await country.ask(birgit, lift, { input })).errors[0]!.extensions!.code).toBe('FORBIDDEN')
  await lifted(on[1]!)
  await country.carryOutOf('incidents', 'remind')
  expect(await guardianCopy(waiting)).toEqual({ state: 'PENDING', fault: null })
  expect(await done(birgit, orient, told(waiting))).toEqual({ __typename: 'Incident' })
  expect(await guardianCopy(waiting)).toMatchObject({ state: 'SENT' })
})

test('a register of notifications that does not answer tells the guardian nothing', async () => {
  country.away.add('notifications')
  try {
    const id = await approved()
    expect(await guardianCopy(id)).toEqual({ state: 'PENDING', fault: 'lockUnknown' })
    expect(await done(birgit, orient, told(id))).toEqual({ __typename: 'WrongState', now: 'LOCK_UNKNOWN' })
  } finally {
    country.away.delete('notifications')
  }
})

test('the authority of the home hears of what its staff is suspected of, by the register of homes, and not which child', async () => {
  const form = intake({ institutionId: home, suspected: ['STAFF_OF_HOME'], kinds: ['PHYSICAL'], childId: child })
  await done(fatima, receive, form)
  const assess = 'mutation ($input: AssessNotificationInput!) { done: assessNotification(input: $input) { __typename } }'
  await done(fatima, assess, { id: form['id'], version: 1, danger: true, acute: false, reasons: 'Fare.', participants: ['LEADER'] })
  await country.carryOutOf('notifications', 'tell-authorities')
  const list = `{ notifications(institutionId: "${home}", period: "2020K1..2027K4") { nodes { id kind } } }`
  const seenBy = async (scope: string) =>
    (await country.ask({ userId: 'hanne', persona: 'supervisor', scope }, list)).data.notifications.nodes
  expect(await seenBy('nord')).toEqual([])
  expect(await seenBy('syd')).toContainEqual({ id: form['id'], kind: 'PHYSICAL' })
})
