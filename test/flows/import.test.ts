import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mintPrincipal, openLog, withDatabase, type Principal, type Subgraph } from '@tilsynsblik/service-kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cluster } from '../../apps/standalone/src/cluster/open-cluster.ts'
import { disposableCluster } from '../../apps/standalone/src/cluster/disposable-cluster.ts'
import { demoCast } from '../../apps/standalone/src/demo/demo-people.ts'
import { writeFaults } from '../../apps/standalone/src/import/fault-list.ts'
import { importFile, type ImportOutcome } from '../../apps/standalone/src/import/import-file.ts'
import { kinds } from '../../apps/standalone/src/import/kinds.ts'
import { silent } from '../../apps/standalone/src/import/progress.ts'
import { writeTemplate } from '../../apps/standalone/src/import/template.ts'
import { asAdministrator, provisionDatabases } from '../../apps/standalone/src/platform/databases.ts'
import { loadReference } from '../../apps/standalone/src/platform/load-reference.ts'
import { contextsFor, startHouse } from '../../apps/standalone/src/platform/platform.ts'
import { refreshPages } from '../../apps/standalone/src/platform/refresh-pages.ts'
import { newSecrets } from '../../apps/standalone/src/platform/secrets.ts'
import type { ServiceContexts } from '../../apps/standalone/src/platform/service-principal.ts'

/** What the app depends on, and the root does not. */
const standalone = createRequire(new URL('../../apps/standalone/package.json', import.meta.url))

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
})

afterAll(async () => {
  await Promise.all(house.map((subgraph) => subgraph.stop()))
  await cluster.stop()
  await rm(folder, { recursive: true })
})

const homes = `Tilbudsnummer;Navn;Type;Driftsherre;Driftsherretype;Driftsafdeling;Kommune;Socialtilsyn;Pladser;Intern skole;Godkendt fra;Lukket
300001;Egehuset;Døgninstitution;Region Syddanmark;Regional;Børn Syd;Vejle Kommune;;14;nej;01-08-2004;
300002;Bøgen;Opholdssted;Fonden Bøgen;Privat;;461;;6;ja;1/2/2018;
300003;Fæstningen;Sikret;Københavns Kommune;Kommunal;;Københavns Kommune;;12;nej;2010-01-01;
300004;Lukkeren;Opholdssted;Fonden Bøgen;Privat;;Aarhus;Socialtilsyn Nord;4;;01.01.2012;31.12.2024`

const occupancy = `Tilbudsnummer,Kvartal,Pladser,Barnedøgn
300001,2026K2,14,"1.134"
300001,3. kvt. 2026,14,1150
300002,2026K3,6,"500,0"`

const staff = `Tilbudsnummer;Kvartal;Ansatte;Fratrådte seneste 12 måneder;Midlertidige eller uden uddannelse
300001;2026K2;28;6;5
300001;2026K3;27;9;5
300002;3. kvt. 2026;11;0;11`

const residents = `Tilbudsnummer;Barn;Betegnelse;Handlekommune;Indflyttet;Fraflyttet
300001;Sag 4711;Værelse 3;Vejle;01-03-2026;
300001;Sag 12;Værelse 4;0101;2024-08-01;31-12-2025
300002;Sag 4711;Stuen;Aarhus Kommune;05.01.2026;`

const incidentHeadings =
  'Indberetningsnummer;Tilbudsnummer;Barn;Handlekommune;Hændelsesdato;Tidspunkt;Varighed (minutter);Paragraf;Registreret dato;Registreret tid;Barnets redegørelse;Klagevejledning;Mistanke om strafbart forhold;Skade'
const incidents = `${incidentHeadings}
M-1;300001;Sag 4711;Vejle;24-10-2026;14.05;10;§ 9 + § 16;24-10-2026;16.30;Vedlagt;Ja;nej;
M-2;300001;Sag 4711;Vejle;25-10-2026;02.30 normaltid;4,5;Fysisk magtanvendelse;28-10-2026;02:45;Ønskede ikke;nej;ja;Alvorlig
M-3;300003;Sag 12;0101;29-03-2025;14.05;90;§ 14;30-03-2025;15.30;;;;Ingen
;300002;Barn Ø;Aarhus Kommune;2026-01-05;08:00;3;Ikke tilladt;2026-01-05;09:00;Eftersendes;;;Lettere`

const complaints = `Klagenummer;Tilbudsnummer;Kommune;Barn;Alder;Klager;Emne;Modtaget dato;Modtaget tid;Indberetningsnummer;Afgørelse;Afgørelsesdato
K-1;300001;Vejle;Sag 4711;15;Barnet selv;At der blev brugt magt;26-10-2026;10.15;M-1;Ikke medhold;20-11-2026
K-2;300002;Aarhus;Barn Ø;11;Forældremyndighedsindehaver;Andet;22-11-2026;;;;`

const notifications = `Underretningsnummer;Kommune;Barn;Modtaget dato;Modtaget tid;Underretter;Art;Tilbudsnummer;Vurderet dato;Vurderet tid;Akut;Kvittering sendt;Antal rådgivere
U-1;Vejle;Sag 4711;20-11-2026;09.40;Skole;Fysisk vold;300001;21-11-2026;10.00;ja;21-11-2026;2
U-2;Vejle;Sag 99;20-11-2026;09.40;Sundhedsplejerske;Bekymring;;;;;;1`

test('without a demo the reference data are there, and are loaded once', async () => {
  await loadReference(contexts, now)
  const [counted] = await contexts['institutions']!.read(
    `select (select count(*)::int from municipality where children > 0 and authority_id <> '') as municipalities,
            (select count(*)::int from oversight_authority) as authorities, (select count(*)::int from rule) as rules`,
  )
  expect(counted).toEqual({ municipalities: 98, authorities: 5, rules: 41 })
})

test('homes come with their operators and departments, under the authority of place and type', async () => {
  expect(await bring('homes', homes)).toEqual({ added: 4, present: 0 })
  const rows = await contexts['institutions']!.read(
    `select number, home.name, authority_id as authority, municipality_id as municipality, operator.name as operator, department.name as department,
            approved_from::text as "from", closed_on::text as closed, in_house_school as school
     from institution as home join operator on operator.id = operator_id left join operating_department as department on department.id = department_id order by number`,
  )
  expect(rows).toEqual([
    {
      number: '300001',
      name: 'Egehuset',
      authority: 'syd',
      municipality: '0630',
      operator: 'Region Syddanmark',
      department: 'Børn Syd',
      from: '2004-08-01',
      closed: null,
      school: false,
    },
    {
      number: '300002',
      name: 'Bøgen',
      authority: expect.any(String),
      municipality: '0461',
      operator: 'Fonden Bøgen',
      department: null,
      from: '2018-02-01',
      closed: null,
      school: true,
    },
    {
      number: '300003',
      name: 'Fæstningen',
      authority: 'oest',
      municipality: '0101',
      operator: 'Københavns Kommune',
      department: null,
      from: '2010-01-01',
      closed: null,
      school: false,
    },
    {
      number: '300004',
      name: 'Lukkeren',
      authority: 'nord',
      municipality: '0751',
      operator: 'Fonden Bøgen',
      department: null,
      from: '2012-01-01',
      closed: '2024-12-31',
      school: false,
    },
  ])
  expect(await counts()).toMatchObject({ institution: 4, operator: 3, operating_department: 1 })
})

test('occupancy is read with thousands and decimals as Danes write them', async () => {
  expect(await bring('occupancy', occupancy)).toEqual({ added: 3, present: 0 })
  const rows = await contexts['institutions']!.read('select quarter, places, child_days as days from occupancy order by child_days')
  expect(rows).toEqual([
    { quarter: '2026K3', places: 6, days: 500 },
    { quarter: '2026K2', places: 14, days: 1134 },
    { quarter: '2026K3', places: 14, days: 1150 },
  ])
})

test('staff returns are delivered when they come, by home and quarter', async () => {
  expect(await bring('staff', staff)).toEqual({ added: 3, present: 0 })
  const rows = await contexts['institutions']!.read(
    `select quarter, headcount, left_last_year as "left", temporary, staff_return.authority_id = home.authority_id as scoped,
            delivered_at as delivered
     from staff_return join institution as home on home.id = institution_id order by home.number, quarter`,
  )
  expect(rows).toEqual([
    { quarter: '2026K2', headcount: 28, left: 6, temporary: 5, scoped: true, delivered: utc('2026-11-22T12:00Z') },
    { quarter: '2026K3', headcount: 27, left: 9, temporary: 5, scoped: true, delivered: utc('2026-11-22T12:00Z') },
    { quarter: '2026K3', headcount: 11, left: 0, temporary: 11, scoped: true, delivered: utc('2026-11-22T12:00Z') },
  ])
})

test('residents come with the scopes of the home and of its place', async () => {
  expect(await bring('residents', residents)).toEqual({ added: 3, present: 0 })
  const rows = await contexts['incidents']!.read(
    `select label, acting_municipality_id as acting, moved_in_on::text as "in", moved_out_on::text as "out", institution_type as type,
            location_municipality_id as location, authority_id as authority, department_id is null as "noDepartment", child_id like 'p-%' as pseudonym
     from stay order by label`,
  )
  expect(rows).toEqual([
    {
      label: 'Stuen',
      acting: '0751',
      in: '2026-01-05',
      out: null,
      type: 'RESIDENCE',
      location: '0461',
      authority: expect.any(String),
      noDepartment: true,
      pseudonym: true,
    },
    {
      label: 'Værelse 3',
      acting: '0630',
      in: '2026-03-01',
      out: null,
      type: 'RESIDENTIAL_INSTITUTION',
      location: '0630',
      authority: 'syd',
      noDepartment: false,
      pseudonym: true,
    },
    {
      label: 'Værelse 4',
      acting: '0101',
      in: '2024-08-01',
      out: '2025-12-31',
      type: 'RESIDENTIAL_INSTITUTION',
      location: '0630',
      authority: 'syd',
      noDepartment: false,
      pseudonym: true,
    },
  ])
})

test('an incident carries the deadline of the day it happened, in elapsed hours, and its sections', async () => {
  expect(await bring('incidents', windows1252(incidents))).toEqual({ added: 4, present: 0 })
  const rows = await contexts['incidents']!.read(
    `select source_key as key, occurred_at as occurred, deadline_at as deadline, late, minutes, account, guidance, crime_suspected as crime, injury,
            (select string_agg(section || ' ' || minutes, ', ' order by ordinal) from measure where incident_id = incident.id) as measures
     from incident where source_key like 'M-%' order by source_key`,
  )
  expect(rows).toEqual([
    // 72 hours over the end of summer time.
    {
      key: 'M-1',
      occurred: utc('2026-10-24T12:05Z'),
      deadline: utc('2026-10-27T12:05Z'),
      late: false,
      minutes: 10,
      account: 'ATTACHED',
      guidance: 'YES',
      crime: false,
      injury: 'NONE',
      measures: 'S9 5, S16 5',
    },
    // The second of the two half past twos; registered 72 hours and a quarter later.
    {
      key: 'M-2',
      occurred: utc('2026-10-25T01:30Z'),
      deadline: utc('2026-10-28T01:30Z'),
      late: true,
      minutes: 5,
      account: 'DECLINED',
      guidance: 'NO',
      crime: true,
      injury: 'SERIOUS',
      measures: 'S9 5',
    },
    // 24 hours over the beginning of summer time, by the rule before July 2025.
    {
      key: 'M-3',
      occurred: utc('2025-03-29T13:05Z'),
      deadline: utc('2025-03-30T13:05Z'),
      late: true,
      minutes: 90,
      account: 'UNKNOWN',
      guidance: 'UNKNOWN',
      crime: false,
      injury: 'NONE',
      measures: 'S14 90',
    },
  ])
})

test('a resident is the child of the reports, and the staff of the home and nobody else choose from them', async () => {
  const [home] = await contexts['institutions']!.read<{ id: string }>(`select id from institution where number = '300001'`)
  const live = await contexts['incidents']!.read(
    `select label, source_key as key from stay join incident using (institution_id, child_id) where moved_in_on <= occurred_on order by 2`,
  )
  expect(live).toEqual([
    { label: 'Værelse 3', key: 'M-1' },
    { label: 'Værelse 3', key: 'M-2' },
  ])
  const chosenFrom = async (scope: string) => {
    const { subgraph, token } = incidentsAs({ persona: 'staff', scope }, stays)
    const { data } = await subgraph.execute({ body: stays, token })
    return data!['stays']
  }
  const stays = JSON.stringify({ query: `{ stays(institutionId: "${home!.id}", on: "2026-11-22") { label movedInOn movedOutOn } }` })
  expect(await chosenFrom('another')).toEqual([])
  expect(await chosenFrom(home!.id)).toEqual([{ label: 'Værelse 3', movedInOn: '2026-03-01', movedOutOn: null }])
})

test('complaints find their incident, and the standing of the child by the rule of the day', async () => {
  expect(await bring('complaints', complaints)).toEqual({ added: 2, present: 0 })
  const [reported] = await contexts['incidents']!.read<{ id: string; childId: string }>(
    `select id, child_id as "childId" from incident where source_key = 'M-1'`,
  )
  const rows = await contexts['complaints']!.read(
    'select incident_id as incident, child_id as child, own_party as "ownParty", outcome, decided_on::text as decided, pending, filed_at as filed from complaint order by source_key',
  )
  expect(rows).toEqual([
    {
      incident: reported!.id,
      child: reported!.childId,
      ownParty: true,
      outcome: 'NOT_UPHELD',
      decided: '2026-11-20',
      pending: false,
      filed: utc('2026-10-26T09:15Z'),
    },
    {
      incident: null,
      child: expect.any(String),
      ownParty: false,
      outcome: null,
      decided: null,
      pending: true,
      filed: utc('2026-11-22T11:00Z'),
    },
  ])
})

test('notifications keep the two clocks apart, and know the home they are about', async () => {
  expect(await bring('notifications', notifications)).toEqual({ added: 2, present: 0 })
  const rows = await contexts['notifications']!.read(
    'select assessed_late as late, acute, authority_id as authority, notifier, kind, advisers from notification order by source_key',
  )
  expect(rows).toEqual([
    { late: true, acute: true, authority: 'syd', notifier: 'SCHOOL', kind: 'PHYSICAL', advisers: 2 },
    { late: null, acute: null, authority: null, notifier: 'HEALTH_VISITOR', kind: 'CONCERN', advisers: 1 },
  ])
})

test('no reference to a child is anywhere in the databases, not in the audit either', async () => {
  // By itself, and not in the middle of an id or a checksum, where any four digits come by once.
  for (const [service, table] of [
    ['incidents', 'incident'],
    ['incidents', 'measure'],
    ['incidents', 'stay'],
    ['complaints', 'complaint'],
    ['notifications', 'notification'],
    ...house.map(({ name }) => [name, 'app.audit']),
  ]) {
    const found = await asAdministrator(
      withDatabase(cluster.url, `tilsynsblik_${service}`),
      async (admin) =>
        (
          await admin.query(
            `select row_to_json(row)::text as text from ${table} as row where row_to_json(row)::text ~* '(Sag 4711|(^|[^0-9a-f-])4711([^0-9a-f-]|$)|Sag 99|Sag 12|Barn Ø)'`,
          )
        ).rows,
    )
    expect(found, `${service} ${table}`).toEqual([])
  }
})

test('the same files again add nothing, whatever program saved them', async () => {
  const before = await counts()
  expect(await bring('homes', homes)).toEqual({ added: 0, present: 4 })
  expect(await bring('occupancy', occupancy.replace('"500,0"', '500').replaceAll('"', '').replaceAll(',', ';'))).toEqual({
    added: 0,
    present: 3,
  })
  expect(await bring('staff', staff)).toEqual({ added: 0, present: 3 })
  expect(await bring('residents', residents)).toEqual({ added: 0, present: 3 })
  expect(await bring('incidents', `\ufeff${incidents.replaceAll('\n', '\r\n')}`)).toEqual({ added: 0, present: 4 })
  expect(await bring('complaints', complaints)).toEqual({ added: 0, present: 2 })
  expect(await bring('notifications', notifications)).toEqual({ added: 0, present: 2 })
  expect(await bring('incidents', await asWorkbook(incidents))).toEqual({ added: 0, present: 4 })
  expect(await counts()).toEqual(before)
})

test('a file that was imported and then grew adds its new rows only', async () => {
  expect(await bring('incidents', `${incidents}\nM-4;300001;Sag 4711;Vejle;01-11-2026;14.05;10;§ 9;01-11-2026;16.30;;;;`)).toEqual({
    added: 1,
    present: 4,
  })
})

test.each([
  ['incidents', incidents.replace('M-1;300001;Sag 4711;Vejle;24-10-2026;14.05;10', 'M-1;300001;Sag 4711;Vejle;24-10-2026;14.06;10'), 2],
  ['incidents', incidents.replace('§ 9 + § 16', '§ 9'), 2],
  ['incidents', incidents.replace('M-2;300001;Sag 4711', 'M-2;300001;Sag 4712'), 3],
  ['homes', homes.replace('Egehuset', 'Bøgehuset'), 2],
  ['occupancy', occupancy.replace('1150', '1151'), 3],
  ['staff', staff.replace('27;9', '27;8'), 3],
  ['residents', residents.replace('Værelse 4', 'Værelse 5'), 3],
  ['incidents', incidents.replace('Alvorlig', 'Lettere'), 3],
  ['complaints', complaints.replace('Ikke medhold', 'Medhold'), 2],
  ['notifications', notifications.replace('Skole', 'Anonym'), 2],
])('a record of %s that is here with other content is refused, never overwritten (%#)', async (kind, text, row) => {
  const before = await counts()
  expect(await bring(kind, text)).toMatchObject({ faults: [{ row, rule: 'Findes i forvejen med et andet indhold' }] })
  expect(await counts()).toEqual(before)
})

const incidentRow = 'M-9;300001;Sag 4711;Vejle;24-10-2026;14.05;10;§ 9;24-10-2026;16.30;Vedlagt;Ja;nej;Ingen'
const resident = (from: string, to: string) => residents.split('\n').slice(0, 2).join('\n').replace(from, to)
const incident = (from: string, to: string) => `${incidentHeadings}\n${incidentRow.replace(from, to)}`

test.each([
  ['an empty file', 'incidents', '', '', 'Filen er tom'],
  ['headings only', 'incidents', incidentHeadings, '', 'Filen har overskrifter, men ingen rækker'],
  ['headings of another kind', 'incidents', homes, '', 'Overskrifterne er dem for hjem, ikke for magtanvendelser'],
  ['no headings', 'incidents', incidentRow, '', 'Første række har ingen af de overskrifter, der hører til'],
  ['a missing column', 'incidents', withoutColumn(3, incident('', '')), 'Handlekommune', 'Kolonnen mangler'],
  ['an unknown column', 'occupancy', `${occupancy.split('\n')[0]},Notat\n300001,2026K1,14,9,x`, 'Notat', 'Kolonnen kendes ikke'],
  ['a PDF', 'incidents', Buffer.from('%PDF-1.7 x'), '', 'Filen er ikke et regneark'],
  ['a picture', 'incidents', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), '', 'Filen er ikke et regneark'],
  ['another zip', 'incidents', Buffer.from('504b030414000000', 'hex'), '', 'Filen er ikke et regneark, eller den er beskadiget'],
  [
    'an old .xls',
    'incidents',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    '',
    'Filen er i det gamle Excel-format (.xls) eller låst med adgangskode',
  ],
  ['an open quote', 'incidents', incident('Sag 4711', '"Sag 4711'), '', expect.stringContaining('bliver ikke lukket')],
  ['the same number twice', 'incidents', `${incident('', '')}\n${incidentRow}`, 'Indberetningsnummer', 'Står også i række 2'],
  [
    'the same row twice, without a number',
    'incidents',
    `${incident('M-9', '')}\n${incidentRow.replace('M-9', '')}`,
    'Indberetningsnummer',
    'Står også i række 2',
  ],
  ['an unknown home', 'incidents', incident('300001', '999999'), 'Tilbudsnummer', 'Tilbudsnummeret findes ikke i registret'],
  ['a closed home', 'incidents', incident('300001', '300004'), 'Tilbudsnummer', 'Hjemmet er lukket fra 31-12-2024'],
  [
    'a home not yet approved',
    'incidents',
    incident('300001;Sag 4711;Vejle;24-10-2026', '300002;Sag 4711;Vejle;24-10-2017'),
    'Tilbudsnummer',
    'Hjemmet er først godkendt fra 01-02-2018',
  ],
  ['a day in the future', 'incidents', incident('24-10-2026;14.05', '23-11-2026;14.05'), 'Hændelsesdato', 'Datoen ligger i fremtiden'],
  [
    'a time later today',
    'incidents',
    incident('24-10-2026;16.30', '22-11-2026;13.01'),
    'Registreret tid',
    'Tidspunktet ligger i fremtiden',
  ],
  [
    'a day that does not exist',
    'incidents',
    incident('24-10-2026;14.05', '31-02-2026;14.05'),
    'Hændelsesdato',
    'Datoen findes ikke i kalenderen',
  ],
  [
    'an hour that does not exist',
    'incidents',
    incident('24-10-2026;14.05', '29-03-2026;02.30'),
    'Tidspunkt',
    expect.stringContaining('findes ikke den dag'),
  ],
  ['a negative number', 'incidents', incident(';10;', ';-10;'), 'Varighed (minutter)', 'Tallet er negativt'],
  ['no time of day', 'incidents', incident('24-10-2026;14.05', '24-10-2026;'), 'Hændelsesdato', 'Klokkeslættet mangler'],
  ['registered before it happened', 'incidents', incident('16.30', '13.00'), 'Registreret dato', 'Registreret, før det skete'],
  [
    'a section of the law for other homes',
    'incidents',
    incident('§ 9', '§ 14'),
    'Paragraf',
    '§ 14 kan ikke bruges i et hjem af typen Døgninstitution',
  ],
  ['an unknown section', 'incidents', incident('§ 9', '§ 15'), 'Paragraf', 'Ordet kendes ikke'],
  ['an unknown municipality', 'incidents', incident('Vejle', 'Vejlle'), 'Handlekommune', 'Kommunen findes ikke'],
  ['a personal number', 'incidents', incident('Sag 4711', '010112-1234'), 'Barn', 'Ligner et CPR-nummer'],
  ['an empty cell', 'incidents', incident('Sag 4711', ''), 'Barn', 'Cellen er tom'],
  ['a cell too many', 'incidents', incident('Ingen', 'Ingen;hov'), '', 'Der står noget uden for kolonnerne'],
  [
    'a day before the rules',
    'incidents',
    incident('24-10-2026;14.05', '24-10-2016;14.05'),
    'Hændelsesdato',
    'Der er ingen regel om registreringsfrist for den dag',
  ],
  [
    'moved out before moving in',
    'residents',
    resident('01-03-2026;', '01-03-2026;28-02-2026'),
    'Fraflyttet',
    'Flyttet ud, før barnet flyttede ind',
  ],
  ['a resident of a home that was closed', 'residents', resident('300001', '300004'), 'Tilbudsnummer', 'Hjemmet er lukket fra 31-12-2024'],
  ['a personal number for a resident', 'residents', resident('Værelse 3', '010112-1234'), 'Betegnelse', 'Ligner et CPR-nummer'],
  [
    'the reference as what the home says',
    'residents',
    resident('Værelse 3', 'SAG 4711'),
    'Betegnelse',
    'Er barnets reference, som ikke gemmes',
  ],
  [
    'the same child twice from one day',
    'residents',
    `${resident('', '')}\n${residents.split('\n')[1]}`,
    'Indflyttet',
    'Står også i række 2',
  ],
  [
    'two types of one operator',
    'homes',
    `${homes.split('\n')[0]}\n300009;X;Opholdssted;Fonden Bøgen;Kommunal;;Vejle;;4;;01-01-2020;`,
    'Driftsherretype',
    expect.stringContaining('anden type'),
  ],
  [
    'an unknown authority',
    'homes',
    `${homes.split('\n')[0]}\n300009;X;Opholdssted;Y;Privat;;Vejle;Socialtilsyn Vest;4;;01-01-2020;`,
    'Socialtilsyn',
    'Socialtilsynet findes ikke',
  ],
  [
    'no places',
    'homes',
    `${homes.split('\n')[0]}\n300009;X;Opholdssted;Y;Privat;;Vejle;;0;;01-01-2020;`,
    'Pladser',
    'Tallet ligger uden for 1-500',
  ],
  [
    'closed before approved',
    'homes',
    `${homes.split('\n')[0]}\n300009;X;Opholdssted;Y;Privat;;Vejle;;4;;01-01-2020;01-01-2019`,
    'Lukket',
    'Hjemmet er lukket, før det er godkendt',
  ],
  ['a quarter that is not over', 'occupancy', `${occupancy.split('\n')[0]}\n300001,2026K4,14,100`, 'Kvartal', '4. kvt. 2026 er ikke slut'],
  [
    'a quarter after the home closed',
    'occupancy',
    `${occupancy.split('\n')[0]}\n300004,2025K1,4,100`,
    'Tilbudsnummer',
    'Hjemmet er lukket fra 31-12-2024',
  ],
  [
    'more days than there is room for',
    'occupancy',
    `${occupancy.split('\n')[0]}\n300001,2026K1,14,11340`,
    'Barnedøgn',
    expect.stringContaining('højst 1.260 barnedøgn'),
  ],
  [
    'more temporary staff than staff',
    'staff',
    `${staff.split('\n')[0]}\n300001;2026K1;28;6;29`,
    'Midlertidige eller uden uddannelse',
    'Der er flere end de ansatte',
  ],
  ['a home without staff', 'staff', `${staff.split('\n')[0]}\n300001;2026K1;0;6;0`, 'Ansatte', 'Tallet ligger uden for 1-2.000'],
  ['an unknown injury', 'incidents', incident('Ingen', 'Brækket'), 'Skade', 'Ordet kendes ikke'],
  [
    'an unknown incident',
    'complaints',
    complaints.replace('K-1', 'K-8').replace('M-1', 'M-77'),
    'Indberetningsnummer',
    'Indberetningen findes ikke i registret',
  ],
  [
    "another home's incident",
    'complaints',
    complaints.replace('K-1', 'K-8').replace('M-1', 'M-3'),
    'Indberetningsnummer',
    'Indberetningen er om et andet hjem',
  ],
  [
    'an outcome without its day',
    'complaints',
    complaints.replace('K-1', 'K-8').replace(';20-11-2026', ';'),
    'Afgørelsesdato',
    'Afgørelsen mangler sin dato',
  ],
  [
    'decided before it came',
    'complaints',
    complaints.replace('K-1', 'K-8').replace('20-11-2026', '20-10-2026'),
    'Afgørelsesdato',
    'Afgjort, før klagen kom',
  ],
  ['a grown-up', 'complaints', complaints.replace('K-1', 'K-8').replace(';15;', ';45;'), 'Alder', 'Tallet ligger uden for 0-22'],
  [
    'assessed before it came',
    'notifications',
    notifications.replace('U-1', 'U-8').replace('21-11-2026;10.00', '19-11-2026;10.00'),
    'Vurderet dato',
    'Vurderet, før underretningen kom',
  ],
  [
    'a receipt before it came',
    'notifications',
    notifications.replace('U-1', 'U-8').replace('ja;21-11-2026', 'ja;19-11-2026'),
    'Kvittering sendt',
    'Kvitteringen er sendt, før underretningen kom',
  ],
])('%s changes nothing, and is named', async (_, kind, content, heading, rule) => {
  const before = await counts()
  const outcome = await bring(kind, content)
  expect(outcome).toMatchObject({ faults: [{ heading, rule, mend: expect.stringMatching(/\S/) }] })
  expect(await counts()).toEqual(before)
})

test('three bad rows among a hundred: nothing is stored, and all three are listed', async () => {
  const before = await counts()
  const rows = Array.from({ length: 100 }, (_, index) => incidentRow.replace('M-9', `M-${100 + index}`))
  rows[10] = rows[10]!.replace('§ 9', '§ 99')
  rows[50] = rows[50]!.replace('300001', '1')
  rows[99] = rows[99]!.replace('14.05', '14.75')
  const outcome = await bring('incidents', [incidentHeadings, ...rows].join('\n'))
  expect(outcome).toMatchObject({ faults: [{ row: 12 }, { row: 52 }, { row: 101 }] })
  expect(await counts()).toEqual(before)
})

test('the list of faults is a file for Excel, and repeats no personal text', async () => {
  const text = `${incidentHeadings}
010112-1234;300001;Peter Jensen 010112-1234;Peter Jensen;Peter Jensen;Peter Jensen;Peter Jensen;Peter Jensen;Peter Jensen;Peter Jensen;Peter Jensen;Peter Jensen;Peter Jensen;Peter Jensen
;300001;Sag 1;=cmd|x;31-02-2026;14.05;-1;Fysisk magtanvendelser;24-10-2026;16.30;;;;`
  const outcome = await bring('incidents', text)
  if (!('faults' in outcome)) throw new Error('imported')
  const list = await readFile(await writeFaults(join(folder, 'slem.csv'), outcome.faults), 'utf8')
  expect(list).toMatch(/^\ufeffRække;Kolonne;Værdi;Fejl;Sådan rettes det\r\n2;Indberetningsnummer;\(vises ikke\);Ligner et CPR-nummer/)
  expect(list).not.toMatch(/Peter|Jensen|1234|cmd/)
  expect(list).toContain('3;Hændelsesdato;31-02-2026;Datoen findes ikke i kalenderen')
  expect(list).toContain('3;Paragraf;Fysisk magtanvendelser;Ordet kendes ikke;mente du Fysisk magtanvendelse?')
})

test.each(kinds.flatMap((kind) => ['xlsx', 'csv'].map((ending) => [kind.code, ending] as const)))(
  'the template for %s as %s is understood, and has no rows yet',
  async (code, ending) => {
    const file = join(folder, `skabelon.${ending}`)
    await writeTemplate(
      kinds.find((kind) => kind.code === code)!,
      file,
    )
    expect(await bring(code, await readFile(file))).toMatchObject({ faults: [{ rule: 'Filen har overskrifter, men ingen rækker' }] })
  },
)

test('the department’s closed quarters wait to be counted when the product runs, and its head finds a home to look at', async () => {
  await refreshPages(contexts, now)
  const [department] = await contexts['institutions']!.read<{ id: string }>('select id from operating_department')
  const overviews = await contexts['oversight']!.read(
    'select quarter, status, department_name as name from quarterly_overview where department_id = $1 order by quarter',
    [department!.id],
  )
  expect(overviews).toHaveLength(7)
  expect(overviews.at(-1)).toEqual({ quarter: '2026K3', status: 'OPEN', name: 'Børn Syd' })
  const cast = await demoCast(contexts['institutions']!)
  expect(cast).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: 'afdelingsleder', scopeId: department!.id, scopeName: 'Børn Syd' }),
      expect.objectContaining({ id: 'leder', scopeName: 'Egehuset' }),
      expect.objectContaining({ id: 'tilsyn-syd', scopeId: 'syd' }),
    ]),
  )
  expect(cast.filter(({ persona }) => persona === 'child')).toEqual([])
})

test('imported records are seen by those whose they are: head of department, supervisor, municipality', async () => {
  const [department] = await contexts['institutions']!.read<{ id: string }>('select id from operating_department')
  expect(await incidentsSeenBy({ persona: 'department_head', scope: department!.id })).toBe(3)
  expect(await incidentsSeenBy({ persona: 'supervisor', scope: 'oest' })).toBe(1)
  expect(await incidentsSeenBy({ persona: 'caseworker', scope: '0751' })).toBe(1)
  expect(await incidentsSeenBy({ persona: 'supervisor', scope: 'nord' })).toBe(0)
})

async function bring(code: string, content: string | Buffer): Promise<ImportOutcome> {
  const file = join(folder, `fil-${code}`)
  await writeFile(file, content)
  return importFile(
    { kind: kinds.find((kind) => kind.code === code)!, file, skipped: [] },
    { contexts, now, today: '2026-11-22', pseudonymKey: secrets.pseudonymKey, progress: silent },
  )
}

/** Rows of every table that an import can fill. */
async function counts(): Promise<Record<string, number>> {
  const tables = {
    institutions: ['institution', 'operator', 'operating_department', 'occupancy', 'staff_return'],
    incidents: ['incident', 'measure', 'stay'],
    complaints: ['complaint'],
    notifications: ['notification'],
  }
  const counted = Object.entries(tables).flatMap(([service, names]) =>
    names.map(async (name) => [
      name,
      (await contexts[service]!.read<{ count: number }>(`select count(*)::int as count from ${name}`))[0]!.count,
    ]),
  )
  return Object.fromEntries(await Promise.all(counted))
}

async function incidentsSeenBy({ persona, scope }: Pick<Principal, 'persona' | 'scope'>): Promise<number> {
  const { subgraph, principal, token } = incidentsAs({ persona, scope }, '')
  const ctx = subgraph.contextFor(principal, () => token)
  return (await ctx.read<{ count: number }>('select count(*)::int as count from incident'))[0]!.count
}

function incidentsAs({ persona, scope }: Pick<Principal, 'persona' | 'scope'>, body: string) {
  const subgraph = house.find(({ name }) => name === 'incidents')!
  const principal: Principal = { userId: 'test', persona, scope, purpose: 'test', requestId: crypto.randomUUID() }
  return { subgraph, principal, token: mintPrincipal(principal, 'incidents', secrets.keys['incidents']!, body) }
}

function withoutColumn(place: number, csv: string): string {
  return csv
    .split('\n')
    .map((line) => line.split(';').toSpliced(place, 1).join(';'))
    .join('\n')
}

/** The file as Excel keeps it: days and times are numbers with a look, and so are the numbers. */
async function asWorkbook(csv: string): Promise<Buffer> {
  const { default: writeExcelFile } = standalone('write-excel-file/node')
  const rows = csv.split('\n').map((line) => line.split(';').map(excelCell))
  return writeExcelFile(rows).toBuffer()
}

function excelCell(text: string): object | null {
  const [, day, month, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(text) ?? []
  if (year) return { value: new Date(`${year}-${month}-${day}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' }
  const [, hours, minutes] = /^(\d\d)[.:](\d\d)$/.exec(text) ?? []
  if (hours) return { value: (Number(hours) * 60 + Number(minutes)) / 1440, type: Number, format: 'hh:mm' }
  if (/^\d+(,\d)?$/.test(text)) return { value: Number(text.replace(',', '.')), type: Number }
  return text === '' ? null : { value: text, type: String }
}

/** As the database tells an instant. */
function utc(text: string): string {
  return `${text.slice(0, 16).replace('T', ' ')}:00+00`
}

function windows1252(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}
