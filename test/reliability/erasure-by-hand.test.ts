import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  mintPrincipal,
  openLog,
  provision,
  provisionKeys,
  startSubgraph,
  withDatabase,
  type ServiceDefinition,
  type Subgraph,
  type WantedWords,
} from '@tilsynsblik/service-kit'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ledgerBeside } from '../../apps/standalone/src/audit/anchors.ts'
import { disposableCluster } from '../../apps/standalone/src/cluster/disposable-cluster.ts'
import type { Cluster } from '../../apps/standalone/src/cluster/open-cluster.ts'
import { eraseByHand } from '../../apps/standalone/src/erasure/erase-by-hand.ts'
import { liftHold, setHold } from '../../apps/standalone/src/erasure/holds.ts'
import { copyLedger, inKeys, readLedger } from '../../apps/standalone/src/erasure/ledger.ts'
import { asAdministrator, databasesAt } from '../../apps/standalone/src/platform/databases.ts'
import { keptSecrets } from '../../apps/standalone/src/platform/secrets.ts'
import { complaints } from '../../services/complaints/src/service.ts'
import { incidents } from '../../services/incidents/src/service.ts'
import { notifications } from '../../services/notifications/src/service.ts'
import { runCommand } from '../support/command.ts'
import { action, complaintForm } from '../support/complaints.ts'
import { fatima, intake } from '../support/notification-register.ts'
import { documents, form, home, simon, type Person } from '../support/report-register.ts'

// Each command is a process that reads the whole house.
vi.setConfig({ testTimeout: 180_000 })

/** `npm run erasure -- erase`: what somebody has decided on, one record or all of a child in every register. */
let cluster: Cluster
let registers: Map<string, Subgraph>
let dataDir: string
const [hers, anothers] = ['c-000001', 'c-000002']
const child: Person = { userId: 'ung', persona: 'child', scope: hers }

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'tilsynsblik-by-hand-'))
  cluster = await disposableCluster()
  const secrets = keptSecrets(dataDir)
  const databases = databasesAt({ adminUrl: cluster.url, secrets })
  const services = [incidents, complaints, notifications]
  const textsOf = ({ name }: ServiceDefinition) => [name, secrets.passwords[name]!]
  await provisionKeys({
    adminUrl: cluster.url,
    database: 'tilsynsblik_keys',
    services: Object.fromEntries(services.map(textsOf)),
    ...secrets,
  })
  registers = new Map()
  for (const service of services) {
    const { name } = service
    const keys = [secrets.keys[name]!]
    const loginPassword = secrets.passwords[name]!
    await provision(service.database, { adminUrl: cluster.url, database: `tilsynsblik_${name}`, loginPassword, keys })
    const texts = databases.textsOf(name)!
    registers.set(name, await startSubgraph(service, { databaseUrl: databases.urlOf(name), keys, texts, log: openLog('fatal', 'test') }))
  }
  await behind(
    'incidents',
    `insert into stay (institution_id, authority_id, department_id, acting_municipality_id, child_id, moved_in_on, label, institution_type, location_municipality_id)
     select $2, 'syd', 'dep-1', '0630', child_id, '2024-03-01', 'Barn', 'RESIDENTIAL_INSTITUTION', '0630' from unnest($1::text[]) as child_id`,
    [[hers, anothers], home],
  )
})
afterAll(async () => {
  for (const register of registers?.values() ?? []) await register.stop()
  await cluster?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const site = () => ({ adminUrl: cluster.url, secrets: keptSecrets(dataDir), anchorKey: keptSecrets(dataDir).anchorKey })
const held = (wanted: WantedWords) => setHold(site(), keptSecrets(dataDir).holdKey, { ...wanted, reference: '2026-99', by: 'jurist' })
const byHand = (wanted: WantedWords) => eraseByHand(site(), { wanted, rule: 'decision-2026-4712', by: 'Lone', now: new Date() })
const erasure = (...args: string[]) => runCommand('erasure', args, { adminUrl: cluster.url, dataDir })
const ledger = async () =>
  (
    await inKeys<{ id: string; rule: string; by: string }>(
      { adminUrl: cluster.url },
      'select record_id as id, rule, by from erasure order by erasure.id',
    )
  ).rows
const behind = (service: string, sql: string, params: unknown[] = []) =>
  asAdministrator(withDatabase(cluster.url, `tilsynsblik_${service}`), async (admin) => (await admin.query<object>(sql, params)).rows)

async function done(service: string, who: Person, query: string, input: Record<string, unknown>): Promise<unknown> {
  const body = JSON.stringify({ query, variables: { input } })
  const key = keptSecrets(dataDir).keys[service]!
  const token = mintPrincipal({ ...who, purpose: 'test', requestId: crypto.randomUUID() }, service, key, body)
  const { data, errors } = await registers.get(service)!.execute({ body, token })
  expect(errors ?? []).toEqual([])
  return (data as { done: unknown }).done
}

async function registered(childId: string = hers): Promise<string> {
  const input = { id: crypto.randomUUID(), institutionId: home, report: form({ childId }), supplement: null }
  expect(await done('incidents', simon, documents.register, input)).toMatchObject({ __typename: 'Incident' })
  return input.id
}

async function drafted(): Promise<string> {
  const input = { id: crypto.randomUUID(), institutionId: home, version: 0, report: form({ childId: hers }) }
  expect(await done('incidents', simon, documents.save, input)).toMatchObject({ __typename: 'ReportDraft' })
  return input.id
}

async function complained(): Promise<string> {
  const input = complaintForm({ institutionId: home })
  expect(await done('complaints', child, action('fileComplaint'), input)).toMatchObject({ __typename: 'Complaint' })
  return input['id'] as string
}

async function notified(): Promise<string> {
  const input = intake({ childId: hers })
  const receive = `mutation ($input: ReceiveNotificationInput!) { done: receiveNotification(input: $input) { __typename } }`
  expect(await done('notifications', fatima, receive, input)).toEqual({ __typename: 'NotificationCase' })
  return input['id'] as string
}

const handedOver = (service: string, table: string, id: string) =>
  behind(service, `update ${table} set archived_at = now() where id = $1`, [id])

test('all of a child goes from every register; what is held, what the archive must have and what others act on is kept and named', async () => {
  const [report, heldReport, others] = [await registered(), await registered(), await registered(anothers)]
  const [draft, crimeDraft] = [await drafted(), await drafted()]
  await done('incidents', simon, documents.crime, { id: crimeDraft, text: 'Hun blev slået.' })
  const [complaint, unarchived] = [await complained(), await complained()]
  const notification = await notified()
  await handedOver('complaints', 'complaint', complaint)
  await handedOver('notifications', 'notification_case', notification)
  const hold = await held({ id: heldReport, childId: null })

  const { code, said } = await erasure('erase', '--child', hers, '--rule', 'decision-2026-4711', '--by', 'Lone')
  expect(code).toBe(1)
  for (const kind of ['incident', 'report_draft', 'complaint', 'notification_case']) expect(said).toContain(`${kind}: 1 slettet`)
  expect(said.match(/Beholdt: .*/g)).toEqual([
    `Beholdt: incident ${heldReport} er fastholdt`,
    expect.stringContaining(`Beholdt: report_draft ${crimeDraft} er et udkast`),
    expect.stringContaining(`Beholdt: complaint ${unarchived} skal arkivet have først`),
  ])
  const gone = [report, draft, complaint, notification]
  expect(await ledger()).toEqual(gone.map((id) => ({ id, rule: 'decision-2026-4711', by: 'Lone' })))
  expect(await behind('incidents', 'select id from report_draft')).toEqual([{ id: crimeDraft }])
  expect(await behind('incidents', 'select id from incident where erased_at is not null')).toEqual([{ id: report }])
  expect(
    await behind('notifications', `select subject, purpose, child_ids as children from app.audit where action = 'notification_case.erase'`),
  ).toEqual([{ subject: 'platform', purpose: 'erasure', children: [hers] }])

  // Again it finds nothing more; lifted, the held one goes by its own id, and of another child nothing went.
  expect((await byHand({ id: null, childId: hers })).flatMap(({ erased }) => erased)).toEqual([])
  expect(await ledger()).toHaveLength(4)
  await liftHold(site(), hold, 'jurist')
  expect((await byHand({ id: heldReport, childId: null }))[0]).toEqual({ kind: 'incident', erased: [heldReport], kept: [] })
  expect((await ledger()).map(({ id }) => id)).not.toContain(others)
})

test('a record is held by the child its register has for it, and the archive is not asked for the one that is named', async () => {
  const [report, complaint] = [await registered(), await complained()]
  const hold = await held({ id: null, childId: hers })
  expect((await byHand({ id: report, childId: null }))[0]).toEqual({ kind: 'incident', erased: [], kept: [{ id: report, why: 'HOLD' }] })
  await liftHold(site(), hold, 'jurist')
  expect((await byHand({ id: complaint, childId: null }))[2]).toEqual({ kind: 'complaint', erased: [complaint], kept: [] })
})

test('a personal number in the place of a pseudonym is refused, and not said again', async () => {
  const { code, said } = await erasure('erase', '--child', '010203-1234', '--rule', 'decision-1', '--by', 'Lone')
  expect([code, said.includes('aldrig et personnummer'), said.includes('010203')]).toEqual([1, true, false])
})

test('a ledger that was changed, or had a line taken out or moved, is refused with its line: nothing is erased by it', async () => {
  const ledgerSite = { ...site(), anchors: join(dataDir, 'anchors', 'audit.jsonl') }
  const file = ledgerBeside(ledgerSite.anchors)
  await copyLedger(ledgerSite)
  const [first, second, ...more] = readFileSync(file, 'utf8').trimEnd().split('\n') as [string, string, ...string[]]
  const tampered: [lines: string[], line: number][] = [
    [[second, ...more], 1],
    [[first, ...more], 2],
    [[second, first, ...more], 1],
    [[first, second.replace('Lone', 'Lene'), ...more], 2],
  ]
  for (const [lines, line] of tampered) {
    writeFileSync(file, `${lines.join('\n')}\n`)
    expect(() => readLedger(ledgerSite)).toThrow(`Linje ${line} i ${file} er ændret`)
  }
  expect(await erasure('again')).toMatchObject({ code: 1, said: expect.stringContaining(`Linje 2 i ${file} er ændret`) })
})
