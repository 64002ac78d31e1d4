import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { memoOf, digitalPostAdapter } from '../../services/incidents/src/adapters/digital-post.ts'
import { mailAdapter } from '../../services/incidents/src/adapters/mail.ts'
import { authorityDue } from '../../services/incidents/src/domain/recipients.ts'
import { openDeliveryDesk, recordingAdapter, type DeliveryDesk } from '../support/delivery-desk.ts'
import { mailServer, textOf, type MailServer } from '../support/mail-server.ts'
import {
  birgit,
  caseworker,
  child,
  consultant,
  documents,
  form,
  head,
  home,
  localTime,
  simon,
  supervisor,
  type Person,
} from '../support/report-register.ts'
import { until } from '../support/until.ts'

let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.stop())
beforeEach(() => {
  desk.settings.routes = []
  desk.settings.adapters = {}
})
afterEach(async () => {
  desk.locked.clear()
  desk.locksAway = false
  await desk.register.admin.query('delete from jobs._private_jobs where locked_at is null')
})

const standing = async (id: string) =>
  Object.fromEntries((await desk.deliveries(id)).map(({ recipient, version, state }) => [`${recipient} ${version}`, state]))
const told = async (id: string) => (await desk.notices(id)).map(({ persona, kind }) => `${persona}: ${kind}`)
const stateOf = async (id: string) => (await desk.register.admin.query('select state from incident where id = $1', [id])).rows[0].state

const action = (name: string, type: string) =>
  `mutation ($input: ${type}!) { done: ${name}(input: $input) { __typename ... on Incident { id state } ... on InvalidInput { problems { path code } } ... on WrongState { now: state } } }`
const orient = action('orientGuardian', 'OrientGuardianInput')
const delivery = `__typename ... on Delivery { id state attempts fault mayRetry mayAcknowledge acknowledgedAt incident { id } } ... on WrongState { now: state }`
const retry = `mutation ($id: ID!) { done: retryDelivery(id: $id) { ${delivery} } }`
const today = () => localTime(new Date()).slice(0, 10)

describe('a report that is registered', () => {
  test('is with the operator at once, waits for the manager, and has left the house for nobody', async () => {
    const id = await desk.registered()
    await desk.drain()
    expect(await standing(id)).toEqual({ 'CONSULTANT 1': 'SENT', 'DEPARTMENT 1': 'SENT', 'GUARDIAN 1': 'PENDING' })
    expect(await told(id)).toEqual(['consultant: REPORT_RECEIVED', 'department_head: REPORT_RECEIVED', 'manager: APPROVAL_WAITS'])
  })

  test('and approved, is with municipality and authority, each by its own clock, and is sent', async () => {
    const id = await desk.approved()
    await desk.drain()
    expect(await stateOf(id)).toBe('DISPATCHED')
    expect(await standing(id)).toMatchObject({ 'ACTING_MUNICIPALITY 1': 'SENT', 'AUTHORITY 1': 'SENT' })
    const due = Object.fromEntries(
      (await desk.deliveries(id)).map((copy) => [copy.recipient, copy.due_at.getTime() - copy.created_at.getTime()]),
    )
    expect(due['ACTING_MUNICIPALITY']).toBeLessThanOrEqual(24 * 3_600_000)
    expect(due['AUTHORITY']).toBeGreaterThan(due['ACTING_MUNICIPALITY'] - 24 * 3_600_000)
    expect(await told(id)).toEqual(
      expect.arrayContaining(['caseworker: REPORT_RECEIVED', 'supervisor: REPORT_RECEIVED', 'authority_head: REPORT_RECEIVED']),
    )
    const { data } = await desk.ask(caseworker, documents.incident, { id })
    expect(data!['done'].timeline.map((event: any) => event.action)).toContain('DISPATCH')
  })

  test('in the home’s own school is with the municipality where the home lies too', async () => {
    const id = await desk.approved({ inHouseSchool: true })
    await desk.drain()
    expect(await standing(id)).toMatchObject({ 'LOCATION_MUNICIPALITY 1': 'SENT' })
  })

  test('and corrected, is corrected with everyone who had it', async () => {
    const id = await desk.approved()
    await desk.drain()
    const input = { id, version: 1, reason: 'Tiden var forkert.', report: form({ course: 'Rettet forløb.' }) }
    expect((await desk.ask(simon, documents.correct, { input })).data!['done'].version).toBe(2)
    await desk.drain()
    expect(await standing(id)).toMatchObject({
      'ACTING_MUNICIPALITY 2': 'SENT',
      'AUTHORITY 2': 'SENT',
      'CONSULTANT 2': 'SENT',
      'GUARDIAN 2': 'PENDING',
    })
    // Nobody had told the guardian of the first: there is one copy to hand over, the new one.
    expect(await standing(id)).not.toHaveProperty('GUARDIAN 1')
    expect(await told(id)).toEqual(expect.arrayContaining(['caseworker: REPORT_CORRECTED', 'supervisor: REPORT_CORRECTED']))
  })

  test('and void, is told to be void to everyone who had it, and goes to nobody else', async () => {
    const id = await desk.registered()
    await desk.drain()
    await desk.ask(birgit, documents.void, { input: { id, version: 1, reason: 'DOUBLE', text: 'Står der to gange.' } })
    await desk.drain()
    expect((await told(id)).filter((line) => line.endsWith('VOIDED'))).toEqual([
      'consultant: REPORT_VOIDED',
      'department_head: REPORT_VOIDED',
    ])
    expect(await standing(id)).toMatchObject({ 'GUARDIAN 1': 'BLOCKED' })
    expect(await standing(id)).not.toHaveProperty('AUTHORITY 1')
  })
})

describe('user story 3: force at night, and a crime suspected', () => {
  test('authority and administration have it within a minute, from the draft, by the worker and without its story', async () => {
    const worker = await desk.work()
    const id = crypto.randomUUID()
    const report = form({ course: 'KANARIEFUGL i fortællingen' })
    await desk.ask(simon, documents.save, { input: { id, institutionId: home, version: 0, report } })
    const before = Date.now()
    await desk.ask(simon, documents.crime, { input: { id, text: 'KANARIEFUGL: en kollega slog.' } })
    const crime = async () => (await told(id)).filter((line) => line.endsWith('CRIME_SUSPECTED'))
    await until(async () => (await crime()).length === 4)
    expect(Date.now() - before).toBeLessThan(60_000)
    expect(await crime()).toEqual([
      'authority_head: CRIME_SUSPECTED',
      'consultant: CRIME_SUSPECTED',
      'department_head: CRIME_SUSPECTED',
      'supervisor: CRIME_SUSPECTED',
    ])
    expect(await standing(id)).toEqual({ 'ADMINISTRATION 0': 'SENT', 'AUTHORITY 0': 'SENT' })
    expect(JSON.stringify(await desk.notices(id))).not.toContain('KANARIEFUGL')

    // The draft becomes the report: both get what it says, and nobody is told of the crime twice.
    const { data } = await desk.ask(simon, documents.register, {
      input: { id, institutionId: home, report: { ...report, crimeSuspected: true } },
    })
    expect(data!['done'].state).toBe('REGISTERED')
    await until(async () => 'AUTHORITY 1' in (await standing(id)))
    expect(await standing(id)).toMatchObject({ 'ADMINISTRATION 1': 'SENT', 'AUTHORITY 1': 'SENT', 'CONSULTANT 1': 'SENT' })
    expect(await crime()).toHaveLength(4)
    await worker.stop()
  })

  test('an operator without an inbox here and without an address: the copy fails for all to see', async () => {
    const manager: Person = { userId: 'mona', persona: 'manager', scope: 'h-3' }
    const id = crypto.randomUUID()
    const report = form({
      childId: 'c-000004',
      staff: ['mona'],
      measures: [{ section: 'OTHER_NOT_PERMITTED', minutes: 3 }],
      crimeSuspected: true,
    })
    const { data } = await desk.ask(manager, documents.register, { input: { id, institutionId: 'h-3', report } })
    expect(data!['done'].state).toBe('REGISTERED')
    desk.settings.adapters = { MAIL: recordingAdapter() }
    await desk.drain()
    const [copy] = (await desk.deliveries(id)).filter(({ recipient }) => recipient === 'ADMINISTRATION')
    expect(copy).toMatchObject({ state: 'FAILED', fault: 'noAddress' })
    expect(await told(id)).toContain('manager: DELIVERY_FAILED')
    // It gets an address, and the manager tries again.
    desk.settings.routes = [{ recipient: 'ADMINISTRATION', channel: 'MAIL', address: 'ledelsen@example.dk' }]
    expect((await desk.ask(manager, retry, { id: copy!['id'] })).data!['done']).toMatchObject({ state: 'PENDING' })
    await desk.drain()
    expect(await standing(id)).toMatchObject({ 'ADMINISTRATION 1': 'SENT', 'AUTHORITY 1': 'SENT' })
  })
})

describe('the guardian', () => {
  test('is not told while a lock is on, is not said to have been, and can be told when it is lifted', async () => {
    desk.locked.add(child)
    const id = await desk.registered()
    await desk.drain()
    const input = { id, on: today(), how: 'Telefonisk' }
    expect(await standing(id)).toMatchObject({ 'GUARDIAN 1': 'BLOCKED' })
    expect((await desk.ask(birgit, orient, { input })).data!['done']).toMatchObject({ __typename: 'WrongState', now: 'GUARDIAN_LOCKED' })
    desk.locked.clear()
    await desk.run('remind')
    expect((await desk.ask(birgit, orient, { input })).data!['done']).toMatchObject({ __typename: 'Incident' })
    expect(await standing(id)).toMatchObject({ 'GUARDIAN 1': 'SENT' })
    // Said twice, it is said once.
    expect((await desk.ask(birgit, orient, { input })).data!['done']).toMatchObject({ __typename: 'Incident' })
  })

  test('is not told in doubt: without an answer of the register of notifications nobody may', async () => {
    desk.locksAway = true
    const id = await desk.registered()
    await desk.drain()
    expect(await desk.deliveries(id)).toContainEqual(
      expect.objectContaining({ recipient: 'GUARDIAN', state: 'PENDING', fault: 'lockUnknown' }),
    )
    const input = { id, on: today(), how: 'Telefonisk' }
    expect((await desk.ask(birgit, orient, { input })).data!['done']).toMatchObject({ now: 'LOCK_UNKNOWN' })
    desk.locksAway = false
    await desk.run('remind')
    expect((await desk.ask(birgit, orient, { input: { ...input, on: '2030-01-01' } })).data!['done'].problems).toEqual([
      { path: 'on', code: 'future' },
    ])
    expect((await desk.ask(birgit, orient, { input })).data!['done'].__typename).toBe('Incident')
  })

  test('a lock that comes on later blocks what waits, and a register that falls silent does not lift it', async () => {
    const id = await desk.registered()
    await desk.drain()
    desk.locked.add(child)
    await desk.run('remind')
    expect(await standing(id)).toMatchObject({ 'GUARDIAN 1': 'BLOCKED' })
    desk.locksAway = true
    await desk.run('remind')
    expect(await standing(id)).toMatchObject({ 'GUARDIAN 1': 'BLOCKED' })
  })
})

describe('mail', () => {
  let server: MailServer
  beforeAll(async () => {
    server = await mailServer()
  })
  afterAll(() => server.stop())
  beforeEach(() => {
    server.mails.length = 0
    server.answer = undefined
    desk.settings.routes = [{ recipient: 'ACTING_MUNICIPALITY', channel: 'MAIL', address: 'boern@aalborg.example.dk' }]
    desk.settings.adapters = {
      MAIL: mailAdapter({
        smtpUrl: server.url,
        from: 'Tilsynsblik <nej@example.dk>',
        publicUrl: 'https://tilsynsblik.example.dk',
      }),
    }
  })

  test('holds a link and a reference, and not one word of the report', async () => {
    const id = await desk.approved({ course: 'KANARIEFUGL', leadUp: 'KANARIEFUGL', place: 'KANARIEFUGL' })
    await desk.drain()
    expect(server.mails).toHaveLength(1)
    const [mail] = server.mails as [MailServer['mails'][0]]
    expect(mail.to).toBe('boern@aalborg.example.dk')
    const body = textOf(mail)
    expect(body).toContain('https://tilsynsblik.example.dk/indbakke')
    const [copy] = (await desk.deliveries(id)).filter(({ recipient }) => recipient === 'ACTING_MUNICIPALITY')
    expect(body).toContain(copy!['id'])
    for (const word of ['KANARIEFUGL', child, home, 'simon', 'S9', id]) expect(body).not.toContain(word)
    expect(await stateOf(id)).toBe('DISPATCHED')
    expect(await told(id)).toContain('caseworker: REPORT_RECEIVED')
  })

  test('that is not taken is tried again, and the others have theirs meanwhile; the report is not half sent', async () => {
    server.answer = () => Object.assign(new Error('busy'), { responseCode: 451 })
    const id = await desk.approved()
    await desk.run('follow-report', { incidentId: id })
    const [copy] = (await desk.deliveries(id)).filter(({ recipient }) => recipient === 'ACTING_MUNICIPALITY')
    for (let attempt = 1; attempt <= 4; attempt++) {
      await desk.run('deliver', { deliveryId: copy!['id'] })
      expect(await desk.deliveries(id)).toContainEqual(
        expect.objectContaining({ id: copy!['id'], state: 'PENDING', attempts: attempt, fault: 'notNow' }),
      )
    }
    expect(await standing(id)).toMatchObject({ 'AUTHORITY 1': 'SENT', 'CONSULTANT 1': 'SENT' })
    expect(await stateOf(id)).toBe('APPROVED')
    expect(await told(id)).not.toContain('caseworker: REPORT_RECEIVED')
    const { rows } = await desk.register.admin.query(
      `select run_at > now() + interval '50 minutes' as later from jobs.jobs where key = $1`,
      [`deliver ${copy!['id']}`],
    )
    expect(rows).toEqual([{ later: true }])

    await desk.run('deliver', { deliveryId: copy!['id'] })
    expect(await standing(id)).toMatchObject({ 'ACTING_MUNICIPALITY 1': 'FAILED' })
    expect((await told(id)).filter((line) => line === 'manager: DELIVERY_FAILED')).toHaveLength(1)
    expect(
      (await desk.ask(birgit, '{ reportWork { failedDeliveries { id mayRetry } } }')).data!['reportWork'].failedDeliveries,
    ).toContainEqual({ id: copy!['id'], mayRetry: true })

    server.answer = undefined
    expect((await desk.ask(birgit, retry, { id: copy!['id'] })).data!['done']).toMatchObject({ state: 'PENDING' })
    await desk.drain()
    expect(await stateOf(id)).toBe('DISPATCHED')
    expect(server.mails).toHaveLength(1)
    expect((await desk.ask(birgit, retry, { id: copy!['id'] })).data!['done']).toMatchObject({ now: 'SENT' })
  })

  test('that is refused for good fails at once, and a server that is away is waited for', async () => {
    server.answer = () => Object.assign(new Error('no such box'), { responseCode: 550 })
    const id = await desk.approved()
    await desk.drain()
    expect(await desk.deliveries(id)).toContainEqual(
      expect.objectContaining({ recipient: 'ACTING_MUNICIPALITY', state: 'FAILED', fault: 'refused' }),
    )
    desk.settings.adapters = {
      MAIL: mailAdapter({ smtpUrl: 'smtp://127.0.0.1:9', from: 'a@example.dk', publicUrl: 'https://tilsynsblik.example.dk' }),
    }
    const other = await desk.approved()
    await desk.run('follow-report', { incidentId: other })
    const [copy] = (await desk.deliveries(other)).filter(({ recipient }) => recipient === 'ACTING_MUNICIPALITY')
    await desk.run('deliver', { deliveryId: copy!['id'] })
    expect(await desk.deliveries(other)).toContainEqual(
      expect.objectContaining({ id: copy!['id'], state: 'PENDING', fault: 'unreachable' }),
    )
  })

  test('that was sent, of a report that is void, is followed by one that says so', async () => {
    const id = await desk.approved()
    await desk.drain()
    await desk.ask(birgit, documents.void, { input: { id, version: 1, reason: 'WRONG_CHILD', text: 'Forkert barn.' } })
    await desk.drain()
    expect(server.mails).toHaveLength(2)
    expect(server.mails[1]!.source).toContain('annulleret')
  })
})

describe('Digital Post', () => {
  const settings = {
    url: 'https://digital-post.example.dk/service/KombiPostAfsend_1/memos',
    token: 'a token',
    senderCvr: '12345678',
    senderName: 'A & B',
    publicUrl: 'https://tilsynsblik.example.dk',
  }
  const outgoing = {
    id: crypto.randomUUID(),
    incidentId: crypto.randomUUID(),
    version: 1,
    recipient: 'AUTHORITY' as const,
    recipientId: 'syd',
    address: '87654321',
    voided: false,
  }

  test('is a MeMo message of a link and a reference', () => {
    const memo = memoOf(outgoing, settings, new Date('2026-11-22T13:05:00Z'))
    expect(memo).toContain('<KombiValgKode>Digital Post</KombiValgKode>')
    expect(memo).toContain(`<memo:messageUUID>${outgoing.id}</memo:messageUUID>`)
    expect(memo).toContain('<memo:recipientID>87654321</memo:recipientID>')
    expect(memo).toContain('<memo:label>A &amp; B</memo:label>')
    const [, content] = /<memo:content>(.*)<\/memo:content>/.exec(memo)!
    expect(Buffer.from(content!, 'base64').toString()).toContain(`Reference: ${outgoing.id}`)
    expect(memo).not.toContain(outgoing.incidentId)
  })

  test('that is taken is sent; refused it fails, and silence is worth another try', async () => {
    const asked: RequestInit[] = []
    const real = globalThis.fetch
    const answering = (status: number) => {
      globalThis.fetch = async (_, init) => (asked.push(init!), new Response(null, { status }))
    }
    try {
      answering(200)
      expect(await digitalPostAdapter(settings).send(outgoing)).toEqual({ reference: outgoing.id })
      expect(asked[0]!.headers).toMatchObject({ 'x-transaktionsid': outgoing.id, authorization: 'a token' })
      answering(403)
      await expect(digitalPostAdapter(settings).send(outgoing)).rejects.toMatchObject({ word: 'refused', final: true })
      answering(503)
      await expect(digitalPostAdapter(settings).send(outgoing)).rejects.toMatchObject({ word: 'notNow', final: false })
    } finally {
      globalThis.fetch = real
    }
  })
})

test.each([
  ['2026-11-10T12:00:00Z', '2026-11-30T23:00:00Z'],
  ['2026-11-27T12:00:00Z', '2026-11-30T23:00:00Z'],
  ['2026-11-28T12:00:00Z', '2026-12-03T23:00:00Z'],
  ['2026-12-31T12:00:00Z', '2027-01-03T23:00:00Z'],
  // Half past midnight in Copenhagen: November, though not yet in UTC.
  ['2026-10-31T23:30:00Z', '2026-11-30T23:00:00Z'],
  ['2026-10-10T12:00:00Z', '2026-10-31T23:00:00Z'],
  ['2026-03-10T12:00:00Z', '2026-03-31T22:00:00Z'],
])('registered at %s the authority has it by %s', (registered, due) => {
  expect(authorityDue(new Date(registered)).toISOString()).toBe(new Date(due).toISOString())
})

describe('an answer', () => {
  const give = action('giveFeedback', 'GiveFeedbackInput')
  const feedback = (id: string, typed: object = {}) => ({
    input: { id, feedbackId: crypto.randomUUID(), verdict: 'REMARK', text: 'Set.', ...typed },
  })

  test('is not for the home, nor for a head of department, nor before the report is there', async () => {
    const id = await desk.registered()
    expect((await desk.ask(simon, give, feedback(id))).errors[0]!.extensions.code).toBe('FORBIDDEN')
    expect((await desk.ask(birgit, give, feedback(id))).errors[0]!.extensions.code).toBe('FORBIDDEN')
    expect((await desk.ask(head, give, feedback(id))).errors[0]!.extensions.code).toBe('FORBIDDEN')
    expect((await desk.ask(caseworker, give, feedback(id))).data!['done']).toMatchObject({ now: 'REGISTERED' })
  })

  test('of the municipality is filed, moves the report on and is told to manager and consultant; sent twice it is one', async () => {
    const id = await desk.approved()
    await desk.drain()
    const given = feedback(id, { verdict: 'FOUND_NOT_PERMITTED' })
    const answers = await Promise.all([1, 2, 3, 4].map(() => desk.ask(caseworker, give, given)))
    for (const answer of answers) expect(answer).toMatchObject({ data: { done: { __typename: 'Incident', state: 'FEEDBACK' } } })
    await desk.drain()
    const { data } = await desk.ask(birgit, `query ($id: ID!) { incident(id: $id) { feedback { from verdict text givenBy } } }`, { id })
    expect(data!['incident'].feedback).toEqual([
      { from: 'ACTING_MUNICIPALITY', verdict: 'FOUND_NOT_PERMITTED', text: 'Set.', givenBy: 'fatima' },
    ])
    expect((await told(id)).filter((line) => line.endsWith('FEEDBACK_RECEIVED'))).toEqual([
      'consultant: FEEDBACK_RECEIVED',
      'manager: FEEDBACK_RECEIVED',
    ])
  })

  test('of the authority to a suspected crime says whether the police were considered, and why', async () => {
    const id = await desk.registered({ crimeSuspected: true })
    await desk.drain()
    expect((await desk.ask(supervisor, give, feedback(id))).data!['done'].problems).toEqual([
      { path: 'policeConsidered', code: 'required' },
    ])
    expect((await desk.ask(supervisor, give, feedback(id, { policeConsidered: false }))).data!['done'].problems).toEqual([
      { path: 'policeReason', code: 'required' },
    ])
    const given = feedback(id, { policeConsidered: true, policeReason: 'Anmeldt samme dag.' })
    expect((await desk.ask(supervisor, give, given)).data!['done']).toMatchObject({ __typename: 'Incident', state: 'REGISTERED' })
  })
})

describe('what follows', () => {
  const add = action('addFollowUp', 'AddFollowUpInput')
  const finish = action('finishFollowUp', 'FinishFollowUpInput')
  const read = `query ($id: ID!) { incident(id: $id) { followUps { id kind dueOn overdue doneOn result toldTo declined } } }`

  test('has an owner and a day, is the manager’s or the consultant’s to add, and is done by the home', async () => {
    const id = await desk.registered()
    const followUpId = crypto.randomUUID()
    const input = { id, followUpId, kind: 'REPAIR_TALK', what: 'Samtale', owner: 'simon', dueOn: today(), inPlan: true }
    expect((await desk.ask(simon, add, { input })).errors[0]!.extensions.code).toBe('FORBIDDEN')
    expect((await desk.ask(birgit, add, { input: { ...input, dueOn: '2020-01-01', what: ' ' } })).data!['done'].problems).toEqual([
      { path: 'what', code: 'required' },
      { path: 'dueOn', code: 'past' },
    ])
    expect(await desk.ask(consultant, add, { input })).toMatchObject({ data: { done: { __typename: 'Incident' } } })
    expect((await desk.ask(consultant, add, { input })).data!['done'].__typename).toBe('Incident')
    const done = { id, followUpId, doneOn: today(), result: 'Barnet ville ikke.', declined: true }
    expect((await desk.ask(consultant, finish, { input: done })).errors[0]!.extensions.code).toBe('FORBIDDEN')
    expect((await desk.ask(simon, finish, { input: { ...done, doneOn: '2030-01-01' } })).data!['done'].problems).toEqual([
      { path: 'doneOn', code: 'future' },
    ])
    expect((await desk.ask(simon, finish, { input: done })).data!['done'].__typename).toBe('Incident')
    expect((await desk.ask(birgit, finish, { input: { ...done, result: 'Noget andet.' } })).data!['done']).toMatchObject({ now: 'DONE' })
    expect((await desk.ask(birgit, read, { id })).data!['incident'].followUps).toEqual([
      {
        id: followUpId,
        kind: 'REPAIR_TALK',
        dueOn: today(),
        overdue: false,
        doneOn: today(),
        result: 'Barnet ville ikke.',
        toldTo: null,
        declined: true,
      },
    ])
  })

  test('is overdue when its day is over, and stands in the work of the home', async () => {
    const id = await desk.registered()
    const followUpId = crypto.randomUUID()
    await desk.ask(birgit, add, {
      input: { id, followUpId, kind: 'STAFF', what: 'Drøftes', owner: 'birgit', dueOn: today(), inPlan: false },
    })
    await desk.register.admin.query(`update follow_up set due_on = due_on - 3 where id = $1`, [followUpId])
    const { data } = await desk.ask(birgit, '{ reportWork { followUpsDue { incidentId followUp { id overdue } } } }')
    expect(data!['reportWork'].followUpsDue).toContainEqual({ incidentId: id, followUp: { id: followUpId, overdue: true } })
  })
})
