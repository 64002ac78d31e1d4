import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mailAdapter } from '../../services/incidents/src/adapters/mail.ts'
import { openDeliveryDesk, retry, type DeliveryDesk } from '../support/delivery-desk.ts'
import { mailServer, textOf, type MailServer } from '../support/mail-server.ts'
import { birgit, child, documents, home } from '../support/report-register.ts'

/** Reports that leave the house by mail: a link and a reference, tried until they are taken or refused. */
let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.stop())
afterEach(() => desk.register.admin.query('delete from jobs._private_jobs where locked_at is null'))

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
    expect(await desk.stateOf(id)).toBe('DISPATCHED')
    expect(await desk.told(id)).toContain('caseworker: REPORT_RECEIVED')
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
    expect(await desk.standing(id)).toMatchObject({ 'AUTHORITY 1': 'SENT', 'CONSULTANT 1': 'SENT' })
    expect(await desk.stateOf(id)).toBe('APPROVED')
    expect(await desk.told(id)).not.toContain('caseworker: REPORT_RECEIVED')
    const { rows } = await desk.register.admin.query(
      `select run_at > now() + interval '50 minutes' as later from jobs.jobs where key = $1`,
      [`deliver ${copy!['id']}`],
    )
    expect(rows).toEqual([{ later: true }])

    await desk.run('deliver', { deliveryId: copy!['id'] })
    expect(await desk.standing(id)).toMatchObject({ 'ACTING_MUNICIPALITY 1': 'FAILED' })
    expect((await desk.told(id)).filter((line) => line === 'manager: DELIVERY_FAILED')).toHaveLength(1)
    expect(
      (await desk.ask(birgit, '{ reportWork { failedDeliveries { id mayRetry } } }')).data!['reportWork'].failedDeliveries,
    ).toContainEqual({ id: copy!['id'], mayRetry: true })

    server.answer = undefined
    expect((await desk.ask(birgit, retry, { id: copy!['id'] })).data!['done']).toMatchObject({ state: 'PENDING' })
    await desk.drain()
    expect(await desk.stateOf(id)).toBe('DISPATCHED')
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
