import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { action, openDeliveryDesk, recordingAdapter, retry, type DeliveryDesk } from '../support/delivery-desk.ts'
import { birgit, caseworker, child, documents, form, home, localTime, simon, type Person } from '../support/report-register.ts'
import { until } from '../support/until.ts'

/** Who gets a report, when and in which version: of every recipient a copy, and of every copy a clock. */
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

const orient = action('orientGuardian', 'OrientGuardianInput')
const today = () => localTime(new Date()).slice(0, 10)

describe('a report that is registered', () => {
  test('is with the operator at once, waits for the manager, and has left the house for nobody', async () => {
    const id = await desk.registered()
    await desk.drain()
    expect(await desk.standing(id)).toEqual({ 'CONSULTANT 1': 'SENT', 'DEPARTMENT 1': 'SENT', 'GUARDIAN 1': 'PENDING' })
    expect(await desk.told(id)).toEqual(['consultant: REPORT_RECEIVED', 'department_head: REPORT_RECEIVED', 'manager: APPROVAL_WAITS'])
  })

  test('and approved, is with municipality and authority, each by its own clock, and is sent', async () => {
    const id = await desk.approved()
    await desk.drain()
    expect(await desk.stateOf(id)).toBe('DISPATCHED')
    expect(await desk.standing(id)).toMatchObject({ 'ACTING_MUNICIPALITY 1': 'SENT', 'AUTHORITY 1': 'SENT' })
    const due = Object.fromEntries(
      (await desk.deliveries(id)).map((copy) => [copy.recipient, copy.due_at.getTime() - copy.created_at.getTime()]),
    )
    expect(due['ACTING_MUNICIPALITY']).toBeLessThanOrEqual(24 * 3_600_000)
    expect(due['AUTHORITY']).toBeGreaterThan(due['ACTING_MUNICIPALITY'] - 24 * 3_600_000)
    expect(await desk.told(id)).toEqual(
      expect.arrayContaining(['caseworker: REPORT_RECEIVED', 'supervisor: REPORT_RECEIVED', 'authority_head: REPORT_RECEIVED']),
    )
    const { data } = await desk.ask(caseworker, documents.incident, { id })
    expect(data!['done'].timeline.map((event: { action: string }) => event.action)).toContain('DISPATCH')
  })

  test('in the home’s own school is with the municipality where the home lies too', async () => {
    const id = await desk.approved({ inHouseSchool: true })
    await desk.drain()
    expect(await desk.standing(id)).toMatchObject({ 'LOCATION_MUNICIPALITY 1': 'SENT' })
  })

  test('and corrected, is corrected with everyone who had it', async () => {
    const id = await desk.approved()
    await desk.drain()
    const input = { id, version: 1, reason: 'Tiden var forkert.', report: form({ course: 'Rettet forløb.' }) }
    expect((await desk.ask(simon, documents.correct, { input })).data!['done'].version).toBe(2)
    await desk.drain()
    expect(await desk.standing(id)).toMatchObject({
      'ACTING_MUNICIPALITY 2': 'SENT',
      'AUTHORITY 2': 'SENT',
      'CONSULTANT 2': 'SENT',
      'GUARDIAN 2': 'PENDING',
    })
    // Nobody had told the guardian of the first: there is one copy to hand over, the new one.
    expect(await desk.standing(id)).not.toHaveProperty('GUARDIAN 1')
    expect(await desk.told(id)).toEqual(expect.arrayContaining(['caseworker: REPORT_CORRECTED', 'supervisor: REPORT_CORRECTED']))
  })

  test('and void, is told to be void to everyone who had it, and goes to nobody else', async () => {
    const id = await desk.registered()
    await desk.drain()
    await desk.ask(birgit, documents.void, { input: { id, version: 1, reason: 'DOUBLE', text: 'Står der to gange.' } })
    await desk.drain()
    expect((await desk.told(id)).filter((line) => line.endsWith('VOIDED'))).toEqual([
      'consultant: REPORT_VOIDED',
      'department_head: REPORT_VOIDED',
    ])
    expect(await desk.standing(id)).toMatchObject({ 'GUARDIAN 1': 'BLOCKED' })
    expect(await desk.standing(id)).not.toHaveProperty('AUTHORITY 1')
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
    const crime = async () => (await desk.told(id)).filter((line) => line.endsWith('CRIME_SUSPECTED'))
    await until(async () => (await crime()).length === 4)
    expect(Date.now() - before).toBeLessThan(60_000)
    expect(await crime()).toEqual([
      'authority_head: CRIME_SUSPECTED',
      'consultant: CRIME_SUSPECTED',
      'department_head: CRIME_SUSPECTED',
      'supervisor: CRIME_SUSPECTED',
    ])
    expect(await desk.standing(id)).toEqual({ 'ADMINISTRATION 0': 'SENT', 'AUTHORITY 0': 'SENT' })
    expect(JSON.stringify(await desk.notices(id))).not.toContain('KANARIEFUGL')

    // The draft becomes the report: both get what it says, and nobody is told of the crime twice.
    const { data } = await desk.ask(simon, documents.register, {
      input: { id, institutionId: home, report: { ...report, crimeSuspected: true } },
    })
    expect(data!['done'].state).toBe('REGISTERED')
    await until(async () => 'AUTHORITY 1' in (await desk.standing(id)))
    expect(await desk.standing(id)).toMatchObject({ 'ADMINISTRATION 1': 'SENT', 'AUTHORITY 1': 'SENT', 'CONSULTANT 1': 'SENT' })
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
    expect(await desk.told(id)).toContain('manager: DELIVERY_FAILED')
    // It gets an address, and the manager tries again.
    desk.settings.routes = [{ recipient: 'ADMINISTRATION', channel: 'MAIL', address: 'ledelsen@example.dk' }]
    expect((await desk.ask(manager, retry, { id: copy!['id'] })).data!['done']).toMatchObject({ state: 'PENDING' })
    await desk.drain()
    expect(await desk.standing(id)).toMatchObject({ 'ADMINISTRATION 1': 'SENT', 'AUTHORITY 1': 'SENT' })
  })
})

describe('the guardian', () => {
  test('is not told while a lock is on, is not said to have been, and can be told when it is lifted', async () => {
    desk.locked.add(child)
    const id = await desk.registered()
    await desk.drain()
    const input = { id, on: today(), how: 'Telefonisk' }
    expect(await desk.standing(id)).toMatchObject({ 'GUARDIAN 1': 'BLOCKED' })
    expect((await desk.ask(birgit, orient, { input })).data!['done']).toMatchObject({ __typename: 'WrongState', now: 'GUARDIAN_LOCKED' })
    desk.locked.clear()
    await desk.run('remind')
    expect((await desk.ask(birgit, orient, { input })).data!['done']).toMatchObject({ __typename: 'Incident' })
    expect(await desk.standing(id)).toMatchObject({ 'GUARDIAN 1': 'SENT' })
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
    expect(await desk.standing(id)).toMatchObject({ 'GUARDIAN 1': 'BLOCKED' })
    desk.locksAway = true
    await desk.run('remind')
    expect(await desk.standing(id)).toMatchObject({ 'GUARDIAN 1': 'BLOCKED' })
  })
})
