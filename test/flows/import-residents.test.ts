import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLog, withDatabase, type Subgraph } from '@tilsynsblik/service-kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cluster } from '../../apps/standalone/src/cluster/open-cluster.ts'
import { disposableCluster } from '../../apps/standalone/src/cluster/disposable-cluster.ts'
import { importFile, type ImportOutcome } from '../../apps/standalone/src/import/import-file.ts'
import { kinds } from '../../apps/standalone/src/import/kinds.ts'
import { silent } from '../../apps/standalone/src/import/progress.ts'
import { asAdministrator, provisionDatabases } from '../../apps/standalone/src/platform/databases.ts'
import { loadReference } from '../../apps/standalone/src/platform/load-reference.ts'
import { contextsFor, startHouse } from '../../apps/standalone/src/platform/platform.ts'
import { newSecrets } from '../../apps/standalone/src/platform/secrets.ts'
import type { ServiceContexts } from '../../apps/standalone/src/platform/service-principal.ts'

/** A child moves out: the day comes with a later file, and once it is there it stands. */
const now = new Date('2026-11-22T12:00:00Z')
const secrets = newSecrets()
let cluster: Cluster
let house: Subgraph[]
let contexts: ServiceContexts
let folder: string

beforeAll(async () => {
  cluster = await disposableCluster()
  const databases = await provisionDatabases({ adminUrl: cluster.url, secrets })
  house = await startHouse({ databases, secrets, log: openLog('fatal', 'test') })
  contexts = contextsFor(house, secrets, 'import')
  folder = await mkdtemp(join(tmpdir(), 'import-'))
  await loadReference(contexts, now)
  await bring('homes', homes)
  expect(await bring('residents', file(''))).toEqual({ added: 2, present: 0 })
})

afterAll(async () => {
  await Promise.all(house.map((subgraph) => subgraph.stop()))
  await cluster.stop()
  await rm(folder, { recursive: true })
})

const homes = `Tilbudsnummer;Navn;Type;Driftsherre;Driftsherretype;Driftsafdeling;Kommune;Socialtilsyn;Pladser;Intern skole;Godkendt fra;Lukket
300001;Egehuset;Døgninstitution;Region Syddanmark;Regional;Børn Syd;Vejle Kommune;;14;nej;01-08-2004;`

const file = (left: string, changed: (text: string) => string = (text) => text) =>
  changed(`Tilbudsnummer;Barn;Betegnelse;Handlekommune;Indflyttet;Fraflyttet
300001;Sag 4711;Værelse 3;Vejle;01-03-2026;${left}
300001;Sag 12;Værelse 4;0101;2024-08-01;31-12-2025`)

const otherwise = { rule: 'Findes i forvejen med et andet indhold' }

test('a day that comes with another change in the row is refused with it, and nothing is written', async () => {
  const before = await stays()
  expect(
    await bring(
      'residents',
      file('15-10-2026', (text) => text.replace('Værelse 3', 'Værelse 9')),
    ),
  ).toMatchObject({
    faults: [{ row: 2, ...otherwise }],
  })
  expect(await bring('residents', file('01-02-2026'))).toMatchObject({ faults: [{ row: 2, rule: 'Flyttet ud, før barnet flyttede ind' }] })
  // Of a whole file that holds one change too many, the day is not written either.
  expect(
    await bring(
      'residents',
      file('15-10-2026', (text) => text.replace('31-12-2025', '30-12-2025')),
    ),
  ).toMatchObject({
    faults: [{ row: 3, ...otherwise }],
  })
  expect(await stays()).toEqual(before)
})

test('the day closes the stay, once, and the audit says so', async () => {
  const grown = `${file('15-10-2026')}\n300001;Sag 99;Værelse 3;Vejle;01-11-2026;`
  expect(await bring('residents', grown)).toEqual({ added: 1, present: 2, filled: 1 })
  expect(await stays()).toEqual([
    { label: 'Værelse 4', from: '2024-08-01', until: '2025-12-31' },
    { label: 'Værelse 3', from: '2026-03-01', until: '2026-10-15' },
    { label: 'Værelse 3', from: '2026-11-01', until: null },
  ])
  const [last] = await audited()
  expect(last).toMatchObject({ action: 'stay.import', records: 2 })
  expect(await bring('residents', grown)).toEqual({ added: 0, present: 3 })
})

test.each([
  ['another day', '16-10-2026'],
  ['no day', ''],
])('a stay that is closed is not closed otherwise: %s is refused', async (_, left) => {
  const before = await stays()
  expect(await bring('residents', file(left))).toMatchObject({ faults: [{ row: 2, ...otherwise }] })
  expect(await stays()).toEqual(before)
})

function stays() {
  return contexts['incidents']!.read(
    'select label, moved_in_on::text as "from", moved_out_on::text as until from stay order by moved_in_on, label',
  )
}

async function audited(): Promise<{ action: string; records: number }[]> {
  return asAdministrator(
    withDatabase(cluster.url, 'tilsynsblik_incidents'),
    async (admin) =>
      (await admin.query('select action, cardinality(record_ids)::int as records from app.audit order by id desc limit 1')).rows,
  )
}

async function bring(code: string, text: string): Promise<ImportOutcome> {
  const path = join(folder, `fil-${code}`)
  await writeFile(path, text)
  return importFile(
    { kind: kinds.find((kind) => kind.code === code)!, file: path, skipped: [] },
    { contexts, now, today: '2026-11-22', pseudonymKey: secrets.pseudonymKey, progress: silent },
  )
}
