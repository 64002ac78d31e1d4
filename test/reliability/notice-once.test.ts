import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Adapter, OutgoingDelivery } from '../../services/incidents/src/adapters/adapter.ts'
import { openDeliveryDesk, recordingAdapter, type DeliveryDesk } from '../support/delivery-desk.ts'
import { masterKeysFile } from '../support/text-keys.ts'
import { until } from '../support/until.ts'

/** P8: every report leads to each notice exactly once in effect, whoever dies in between. */
let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.stop())
afterEach(() => desk.register.admin.query('delete from jobs._private_jobs where locked_at is null'))

const keys = async (id: string) => (await desk.notices(id)).map(({ source_key }) => source_key).toSorted()
const copies = async (id: string) => (await desk.deliveries(id)).map(({ recipient, version, state }) => `${recipient} ${version} ${state}`)

test('the same job run again, and by five at once, leaves the same', async () => {
  const id = await desk.approved()
  await desk.run('follow-report', { incidentId: id })
  const [notices, sent] = [await keys(id), await copies(id)]
  expect(notices.length).toBeGreaterThan(4)
  const audited = (await desk.register.admin.query(`select count(*)::int as rows from app.audit`)).rows[0].rows
  await desk.run('follow-report', { incidentId: id })
  expect((await desk.register.admin.query(`select count(*)::int as rows from app.audit`)).rows[0].rows).toBe(audited)
  const other = await desk.approved()
  await Promise.all([1, 2, 3, 4, 5].map(() => desk.run('follow-report', { incidentId: other })))
  expect([await keys(id), await copies(id)]).toEqual([notices, sent])
  expect((await keys(other)).map((key) => key.replace(other, ''))).toEqual(notices.map((key) => key.replace(id, '')).toSorted())
  expect(await copies(other)).toEqual(sent)
  const events = await desk.register.admin.query(`select from report_event where incident_id = $1 and action = 'DISPATCH'`, [other])
  expect(events.rowCount).toBe(1)
})

test('a process that dies in the middle of the transaction leaves nothing, and the next does all of it', async () => {
  const id = await desk.approved()
  const { admin } = desk.register
  // The last thing the transaction writes is refused: as if the process had died just before the end.
  await admin.query(`revoke execute on function app.record(text, text, text[], text[]) from incidents_service`)
  await expect(desk.run('follow-report', { incidentId: id })).rejects.toThrow('permission denied')
  await admin.query(`grant execute on function app.record(text, text, text[], text[]) to incidents_service`)
  expect([await keys(id), await copies(id)]).toEqual([[], []])
  await desk.run('follow-report', { incidentId: id })
  expect(await copies(id)).toContain('ACTING_MUNICIPALITY 1 SENT')
})

test('a process that dies between the mail and its receipt sends it again as the same message, and tells of it once', async () => {
  const sent: OutgoingDelivery[] = []
  const dies: Adapter = {
    async send(delivery) {
      sent.push(delivery)
      if (sent.length === 1) throw new Error('killed')
      return { reference: delivery.id }
    },
  }
  desk.settings.routes = [{ recipient: 'ACTING_MUNICIPALITY', channel: 'MAIL', address: 'a@example.dk' }]
  desk.settings.adapters = { MAIL: dies }
  const id = await desk.approved()
  await desk.run('follow-report', { incidentId: id })
  const [copy] = (await desk.deliveries(id)).filter(({ recipient }) => recipient === 'ACTING_MUNICIPALITY')
  await expect(desk.run('deliver', { deliveryId: copy!['id'] })).rejects.toThrow('killed')
  expect(await copies(id)).toContain('ACTING_MUNICIPALITY 1 PENDING')
  await desk.run('deliver', { deliveryId: copy!['id'] })
  await desk.run('deliver', { deliveryId: copy!['id'] })
  expect(sent.map((delivery) => [delivery.id, delivery.version])).toEqual([
    [copy!['id'], 1],
    [copy!['id'], 1],
  ])
  expect(await copies(id)).toContain('ACTING_MUNICIPALITY 1 SENT')
  expect((await keys(id)).filter((key) => key.includes('caseworker'))).toHaveLength(1)
})

test('a job whose process was killed is held by the dead for hours: what it should have done is found in the records', async () => {
  desk.settings.routes = []
  const id = await desk.registered()
  const { admin } = desk.register
  // As kill -9 leaves it: taken, and never given back.
  await admin.query(`update jobs._private_jobs set locked_at = now(), locked_by = 'a dead worker', attempts = 1`)
  await admin.query(`update report_event set at = at - interval '2 minutes' where incident_id = $1`, [id])
  await desk.run('remind')
  expect(await copies(id)).toEqual(['CONSULTANT 1 SENT', 'DEPARTMENT 1 SENT', 'GUARDIAN 1 PENDING'])
  const notices = await keys(id)
  await desk.run('remind')
  expect(await keys(id)).toEqual(notices)
  await admin.query(`delete from jobs._private_jobs`)
})

test('a mail whose try was lost with its process is taken up again', async () => {
  const adapter = recordingAdapter()
  desk.settings.routes = [{ recipient: 'ACTING_MUNICIPALITY', channel: 'MAIL', address: 'a@example.dk' }]
  desk.settings.adapters = { MAIL: adapter }
  const id = await desk.approved()
  await desk.run('follow-report', { incidentId: id })
  const { admin } = desk.register
  await admin.query(`delete from jobs._private_jobs`)
  await desk.run('remind')
  expect((await admin.query(`select from jobs.jobs where task_identifier = 'deliver'`)).rowCount).toBe(0)
  await admin.query(`update delivery set created_at = created_at - interval '11 minutes' where incident_id = $1`, [id])
  await desk.run('remind')
  await desk.drain()
  expect(adapter.sent).toHaveLength(1)
  expect(await copies(id)).toContain('ACTING_MUNICIPALITY 1 SENT')
})

test('a mail server that hangs holds up nobody else’s notices', async () => {
  let release = () => {}
  const hangs: Adapter = { send: ({ id: reference }) => new Promise((resolve) => (release = () => resolve({ reference }))) }
  desk.settings.routes = [{ recipient: 'AUTHORITY', channel: 'MAIL', address: 'a@example.dk' }]
  desk.settings.adapters = { MAIL: hangs }
  const worker = await desk.work()
  const first = await desk.approved()
  await until(async () => (await desk.deliveries(first)).some(({ recipient, attempts }) => recipient === 'AUTHORITY' && attempts === 1))
  const second = await desk.registered()
  await until(async () => (await desk.notices(second)).length >= 3, 5_000)
  expect(await copies(first)).toContain('AUTHORITY 1 PENDING')
  release()
  await until(async () => (await copies(first)).includes('AUTHORITY 1 SENT'))
  await worker.stop()
})

/** The service as a process of its own, carrying out its jobs. */
async function startService(): Promise<ChildProcess> {
  const { databaseUrl, keys, texts } = desk.register.settings
  const child = fork(join(import.meta.dirname, '..', '..', 'services', 'incidents', 'src', 'main.ts'), {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: databaseUrl,
      PRINCIPAL_KEYS: keys.map(({ id, secret }) => `${id}:${secret}`).join(),
      KEYS_DATABASE_URL: texts.databaseUrl,
      TEXT_KEYS_FILE: masterKeysFile(texts.masters()),
      PORT: '0',
      LOG_LEVEL: 'silent',
      GATEWAY_URL: desk.gatewayUrl,
    },
  })
  await once(child, 'message', { signal: AbortSignal.timeout(20_000) })
  return child
}

test('kill -9 again and again while eight write: nothing acknowledged is lost, and each notice is there once', async () => {
  desk.settings.routes = []
  const { admin } = desk.register
  await admin.query('delete from jobs._private_jobs')
  const acknowledged: string[] = []
  const writing = new AbortController()
  const writers = Array.from({ length: 8 }, async () => {
    while (!writing.signal.aborted) {
      acknowledged.push(await desk.registered())
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  })
  for (let kill = 0; kill < 3; kill++) {
    const child = await startService()
    const before = (await desk.notices()).length
    await until(async () => (await desk.notices()).length > before + 10, 20_000)
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  writing.abort()
  await Promise.all(writers)

  const last = await startService()
  const waiting = `select from jobs._private_jobs as job join jobs._private_tasks as task on task.id = task_id where identifier = 'follow-report' and locked_at is null`
  await until(async () => (await admin.query(waiting)).rowCount === 0, 30_000)
  last.kill('SIGTERM')
  await once(last, 'exit')
  // What the dead still hold is found in the records, as the service does every five minutes.
  await admin.query(`update report_event set at = at - interval '2 minutes'`)
  await desk.run('remind')

  expect(acknowledged.length).toBeGreaterThan(20)
  const { rows } = await admin.query(
    `select incident.id, (select count(*)::int from notice where incident_id = incident.id and kind in ('APPROVAL_WAITS', 'REPORT_RECEIVED')) as notices,
            (select count(*)::int from delivery where incident_id = incident.id) as copies
     from incident where id = any($1::uuid[])`,
    [acknowledged],
  )
  expect(rows).toHaveLength(acknowledged.length)
  expect(rows.filter(({ notices, copies }) => notices !== 3 || copies !== 3)).toEqual([])
}, 120_000)
