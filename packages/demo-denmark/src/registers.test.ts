import {
  appealOutcomes,
  childAccounts,
  codesOf,
  complainants,
  complaintOutcomes,
  complaintSubjects,
  concernKinds,
  crimeKinds,
  findingLevels,
  guidanceAnswers,
  injuries,
  inspectionRoutes,
  inspectionThemes,
  institutionTypes,
  legalSections,
  notifiers,
  operatorKinds,
  supportKinds,
} from '@tilsynsblik/vocabulary'
import { expect, test } from 'vitest'
import { demoDenmark } from './demo-denmark.ts'
import { rowsOf, tablesOf } from './testing/tables.ts'

const now = '2026-11-22T12:00:00Z'
const tables = tablesOf(demoDenmark({ now: new Date(now) }))
const columns = (table: string) => tables[table]!.columns
const rows = (table: string) => rowsOf(tables[table]!)
const isLive = (row: Record<string, unknown>) => String(row['source_key']).startsWith('demo:live-notification:')
const homes = new Map(rows('institution').map((row) => [row['id'], row]))

test('all forty-six tables have rows, and notifications for almost six years', () => {
  const sizes = Object.fromEntries(Object.entries(tables).map(([name, { size }]) => [name, size]))
  expect(sizes).toMatchObject({ oversight_authority: 5, municipality: 98, operating_department: 10, rule: 41, quarterly_overview: 230 })
  expect(Object.keys(sizes).length).toBe(46)
  expect(sizes['notification']).toBeGreaterThan(850_000)
  expect(sizes['incident']).toBeGreaterThan(29_000)
})

test.each([
  ['institution', 'operator_id', 'operator'],
  ['institution', 'department_id', 'operating_department'],
  ['institution', 'authority_id', 'oversight_authority'],
  ['institution', 'municipality_id', 'municipality'],
  ['municipality', 'authority_id', 'oversight_authority'],
  ['oversight_authority', 'host_municipality_id', 'municipality'],
  ['operating_department', 'operator_id', 'operator'],
  ['occupancy', 'institution_id', 'institution'],
  ['staff_return', 'institution_id', 'institution'],
  ['guideline_version', 'institution_id', 'institution'],
  ['training', 'employee_id', 'employee'],
  ['law_receipt', 'employee_id', 'employee'],
  ['rights_told', 'first_id', 'rights_told'],
  ['incident', 'institution_id', 'institution'],
  ['incident', 'acting_municipality_id', 'municipality'],
  ['measure', 'incident_id', 'incident'],
  ['stay', 'institution_id', 'institution'],
  ['stay', 'acting_municipality_id', 'municipality'],
  ['report_version', 'incident_id', 'incident'],
  ['report_event', 'incident_id', 'incident'],
  ['delivery', 'incident_id', 'incident'],
  ['feedback', 'incident_id', 'incident'],
  ['nil_return', 'institution_id', 'institution'],
  ['complaint', 'institution_id', 'institution'],
  ['complaint', 'incident_id', 'incident'],
  ['complaint', 'municipality_id', 'municipality'],
  ['appeal', 'complaint_id', 'complaint'],
  ['case_file', 'complaint_id', 'complaint'],
  ['complaint_words', 'complaint_id', 'complaint'],
  ['home_hearing', 'complaint_id', 'complaint'],
  ['complaint_decision', 'complaint_id', 'complaint'],
  ['complaint_event', 'complaint_id', 'complaint'],
  ['complaint_return', 'municipality_id', 'municipality'],
  ['notification', 'municipality_id', 'municipality'],
  ['notification', 'institution_id', 'institution'],
  ['notification_case', 'id', 'notification'],
  ['notification_words', 'notification_id', 'notification_case'],
  ['notification_event', 'notification_id', 'notification_case'],
  ['guardian_lock', 'notification_id', 'notification_case'],
  ['preparedness_plan', 'municipality_id', 'municipality'],
  ['child_conversation', 'notification_id', 'notification'],
  ['police_report', 'notification_id', 'notification'],
  ['childrens_house_course', 'notification_id', 'notification'],
  ['support_measure', 'notification_id', 'notification'],
  ['inspection', 'institution_id', 'institution'],
  ['inspection_route', 'inspection_id', 'inspection'],
  ['finding', 'inspection_id', 'inspection'],
  ['quarterly_overview', 'department_id', 'operating_department'],
])('every %s.%s is there as a row of %s', (table, column, parent) => {
  const known = new Set(columns(parent)['id'])
  expect(columns(table)[column]!.filter((id) => id !== null && !known.has(id))).toEqual([])
})

test.each([
  ['oversight_authority', ['id']],
  ['municipality', ['id']],
  ['operator', ['id']],
  ['operator', ['name']],
  ['operating_department', ['id']],
  ['institution', ['id']],
  ['institution', ['number']],
  ['institution', ['name']],
  ['occupancy', ['institution_id', 'quarter']],
  ['staff_return', ['institution_id', 'quarter']],
  ['guideline_version', ['id']],
  ['employee', ['institution_id', 'staff_id', 'employed_from']],
  ['training', ['id']],
  ['law_receipt', ['employee_id', 'text', 'version']],
  ['house_rules_version', ['id']],
  ['rights_told', ['id']],
  ['rule', ['key', 'valid_from']],
  ['incident', ['id']],
  ['incident', ['source_key']],
  ['measure', ['incident_id', 'ordinal']],
  ['stay', ['child_id', 'institution_id', 'moved_in_on']],
  ['report_version', ['incident_id', 'version']],
  ['report_event', ['id']],
  ['delivery', ['id']],
  ['nil_return', ['institution_id', 'month']],
  ['complaint', ['id']],
  ['complaint', ['source_key']],
  ['appeal', ['complaint_id']],
  ['case_file', ['complaint_id']],
  ['complaint_words', ['id']],
  ['complaint_event', ['id']],
  ['complaint_return', ['municipality_id', 'quarter']],
  ['notification', ['id']],
  ['notification', ['source_key']],
  ['notification_case', ['id']],
  ['notification_words', ['notification_id']],
  ['notification_event', ['id']],
  ['guardian_lock', ['id']],
  ['preparedness_plan', ['municipality_id', 'adopted_on']],
  ['child_conversation', ['notification_id']],
  ['police_report', ['notification_id']],
  ['childrens_house_course', ['notification_id']],
  ['support_measure', ['notification_id']],
  ['inspection', ['id']],
  ['inspection_route', ['inspection_id']],
  ['finding', ['inspection_id', 'theme']],
  ['quarterly_overview', ['department_id', 'quarter']],
])('no two rows of %s have the same %s', (table, key) => {
  const values = key.map((column) => columns(table)[column]!)
  const keys = new Set(values[0]!.map((_, row) => values.map((each) => each[row]).join('/')))
  expect(keys.size).toBe(tables[table]!.size)
})

test.each([
  'occupancy',
  'staff_return',
  'guideline_version',
  'employee',
  'training',
  'law_receipt',
  'certification',
  'house_rules_version',
  'rights_told',
  'stay',
  'incident',
  'measure',
  'report_draft',
  'report_version',
  'report_event',
  'delivery',
  'nil_return',
  'complaint',
  'notification',
  'inspection',
  'finding',
])('a row of %s carries the scopes of its home', (table) => {
  const { institution_id, authority_id, department_id } = columns(table)
  const wrong = institution_id!.filter((id, row) => {
    const home = homes.get(id)
    return home === undefined
      ? id !== null || authority_id![row] !== null
      : home['authority_id'] !== authority_id![row] || home['department_id'] !== department_id![row]
  })
  expect(wrong).toEqual([])
})

test.each([
  ['operator', 'kind', codesOf(operatorKinds)],
  ['institution', 'type', codesOf(institutionTypes)],
  ['incident', 'account', codesOf(childAccounts)],
  ['incident', 'guidance', codesOf(guidanceAnswers)],
  ['incident', 'injury', codesOf(injuries)],
  ['measure', 'section', codesOf(legalSections)],
  ['complaint', 'complainant', codesOf(complainants)],
  ['complaint', 'subject', codesOf(complaintSubjects)],
  ['complaint', 'outcome', [...codesOf(complaintOutcomes), null]],
  ['appeal', 'outcome', [...codesOf(appealOutcomes), null]],
  ['notification', 'notifier', codesOf(notifiers)],
  ['notification', 'kind', codesOf(concernKinds)],
  ['child_conversation', 'omitted_because', ['MATURITY', 'NATURE_OF_CASE', null]],
  ['police_report', 'crime', codesOf(crimeKinds)],
  ['support_measure', 'kind', codesOf(supportKinds)],
  ['inspection_route', 'route', codesOf(inspectionRoutes)],
  ['finding', 'theme', codesOf(inspectionThemes)],
  ['finding', 'level', codesOf(findingLevels)],
  ['quarterly_overview', 'status', ['OPEN']],
])('%s.%s uses the words of its list, and all of them', (table, column, words) => {
  expect(new Set(columns(table)[column])).toEqual(new Set(words))
})

test('no row breaks a check of the database', () => {
  const broken = {
    institution: rows('institution').filter((row) => Number(row['places']) <= 0),
    occupancy: rows('occupancy').filter((row) => Number(row['child_days']) < 0 || !/^\d{4}K[1-4]$/.test(String(row['quarter']))),
    staffReturn: rows('staff_return').filter(
      (row) => Number(row['headcount']) <= 0 || Number(row['left_last_year']) < 0 || Number(row['temporary']) > Number(row['headcount']),
    ),
    incident: rows('incident').filter(
      (row) =>
        Number(row['minutes']) < 0 ||
        row['registered_at']! < row['occurred_at']! ||
        (row['account'] === 'ATTACHED') !== (row['account_received_at'] !== null),
    ),
    nilReturn: rows('nil_return').filter((row) => !String(row['month']).endsWith('-01')),
    complaint: rows('complaint').filter(
      (row) => (row['outcome'] === null) !== (row['decided_on'] === null) || Number(row['child_age']) < 0 || Number(row['child_age']) > 22,
    ),
    conversation: rows('child_conversation').filter((row) => row['held_on'] !== null && row['omitted_because'] !== null),
    inspection: rows('inspection').filter((row) => Number(row['children_heard']) > Number(row['children_offered'])),
  }
  expect(Object.values(broken).flat()).toEqual([])
})

test('nothing has happened after now, and the running quarter is empty but for the reports that are under way', () => {
  const later = (table: string, column: string, limit: string) =>
    columns(table)[column]!.filter((value) => value !== null && String(value) > limit)
  expect(rows('incident').filter((row) => row['state'] === 'CLOSED' && row['occurred_at']! > '2026-09-30T22:00:00Z')).toEqual([])
  expect(rows('notification').filter((row) => !isLive(row) && row['received_at']! > '2026-09-30T22:00:00Z')).toEqual([])
  expect(rows('complaint').filter((row) => row['state'] === null && row['filed_at']! > '2026-09-30T22:00:00Z')).toEqual([])
  expect(later('inspection', 'carried_out_on', '2026-09-30')).toEqual([])
  const laterThanNow = [
    ...['registered_at', 'account_received_at'].flatMap((column) => later('incident', column, now)),
    ...later('report_event', 'at', now),
    ...later('report_version', 'changed_at', now),
    ...later('delivery', 'sent_at', now),
    ...later('report_draft', 'saved_at', now),
    ...['moved_in_on', 'moved_out_on'].flatMap((column) => later('stay', column, now.slice(0, 10))),
    ...['assessed_at', 'receipt_sent_on'].flatMap((column) => later('notification', column, now)),
    ...['reported_on', 'interviewed_on'].flatMap((column) => later('police_report', column, now)),
    ...['held_on'].flatMap((column) => later('child_conversation', column, now)),
    ...['childrens_house_course', 'support_measure'].flatMap((table) => later(table, 'started_on', now)),
    ...['complaint', 'appeal'].flatMap((table) => later(table, 'decided_on', now)),
    ...later('complaint_event', 'at', now),
    ...later('complaint_return', 'declared_at', now),
    ...later('nil_return', 'declared_at', now),
    ...later('staff_return', 'delivered_at', now),
    ...['guideline_version', 'training', 'law_receipt', 'house_rules_version', 'rights_told'].flatMap((table) =>
      later(table, 'recorded_at', now),
    ),
  ]
  expect(laterThanNow).toEqual([])
})

test('in Hjem 17 there is a report to approve, one that was returned, one that was sent, and a draft that is soon due', () => {
  const states = rows('incident').filter((row) => row['institution_id'] === 'h-170017' && row['state'] !== 'CLOSED')
  expect(new Set(states.map((row) => row['state']))).toEqual(new Set(['REGISTERED', 'RETURNED', 'DISPATCHED', 'FEEDBACK']))
  expect(states.filter((row) => !String(row['staff']).includes('medarbejder'))).toEqual([])
  const [draft] = rows('report_draft')
  expect(draft).toMatchObject({ institution_id: 'h-170017', author_id: 'medarbejder' })
  expect((Date.parse(String(draft!['due_at'])) - Date.parse(now)) / 3_600_000).toBeCloseTo(6, 1)
})

test('in Vejle a complaint waits at each step of the way, all filed in the running quarter and all about Hjem 17', () => {
  const living = rows('complaint').filter((row) => row['state'] !== null)
  expect(living.map((row) => row['state'])).toEqual(['FILED', 'RECEIVED', 'EXAMINED', 'EXAMINED', 'DECIDED', 'APPEALED'])
  expect(living.filter((row) => row['institution_id'] !== 'h-170017' || row['municipality_id'] !== '0630')).toEqual([])
  expect(living.filter((row) => String(row['filed_at']) < '2026-09-30T22:00:00Z' || String(row['filed_at']) > now)).toEqual([])
  expect(living.filter((row) => row['child_id'] === 'c-000417').map((row) => row['state'])).toEqual(['FILED', 'DECIDED'])
  expect(rows('home_hearing').filter((row) => row['answer'] === null && row['due_on']! >= now.slice(0, 10))).toHaveLength(1)
  expect(rows('complaint_decision').filter((row) => row['appeal_until']! >= now.slice(0, 10))).toHaveLength(2)
})

test('in Vejle a notification waits at each step of the way, all of the running quarter, and two plans of three are in time', () => {
  const living = rows('notification').filter(isLive)
  expect(living.filter((row) => row['municipality_id'] !== '0630' || row['received_at']! < '2026-09-30T22:00:00Z')).toEqual([])
  expect(rows('notification_case').map((row) => row['state'])).toEqual([
    'RECEIVED',
    'ASSESSED',
    'CLOSED',
    'ASSESSED',
    'RECEIVED',
    'DECIDED',
  ])
  expect(rows('notification_words').filter((row) => !String(row['words']).includes('Opdigtet'))).toEqual([])
  // One who came before, and by whom nobody knows; and one whose guardian is not told.
  const [first, acute, , , again] = rows('notification_case')
  expect((Date.parse(String(first!['due_at'])) - Date.parse(now)) / 3_600_000).toBe(21)
  expect(acute).toMatchObject({ acute: true, police: 'REPORTED', guardian_locked: true, conversation: 'HELD' })
  expect(living.filter((row) => row['child_id'] === again!['child_id'])).toHaveLength(3)
  const plans = new Map(rows('preparedness_plan').map((row) => [row['municipality_id'], String(row['adopted_on'])]))
  const overdue = [...plans.values()].filter((adopted) => adopted < '2022-11-22').length
  expect(plans.size).toBe(98)
  expect(overdue).toBeGreaterThan(3)
  expect(overdue).toBeLessThan(40)
})

test('every report under way is of a child who lived there that day, and says that its words are made up', () => {
  const versions = rows('report_version')
  expect(versions.length).toBeGreaterThan(20)
  for (const row of versions) {
    const { childId, startedAt, leadUp } = JSON.parse(String(row['content'])) as Record<string, string>
    expect(leadUp).toContain('Opdigtet')
    const day = startedAt!.slice(0, 10)
    const there = rows('stay').filter(
      (stay) =>
        stay['child_id'] === childId &&
        stay['institution_id'] === row['institution_id'] &&
        stay['moved_in_on']! <= day &&
        (stay['moved_out_on'] === null || stay['moved_out_on']! >= day),
    )
    expect(there.length, `${childId} on ${day}`).toBeGreaterThan(0)
  }
})

test('a child has one acting municipality in every register', () => {
  const acting = new Map<unknown, unknown>()
  const pairs = [
    ['incident', 'acting_municipality_id'],
    ['complaint', 'municipality_id'],
    ['notification', 'municipality_id'],
    ['police_report', 'municipality_id'],
  ] as const
  const moved = pairs.flatMap(([table, column]) =>
    columns(table)['child_id']!.filter((child, row) => {
      const municipality = columns(table)[column]![row]
      if (!acting.has(child)) acting.set(child, municipality)
      return acting.get(child) !== municipality
    }),
  )
  expect(moved).toEqual([])
})

test('about 1,100 notifications a year are about a home', () => {
  const { institution_id, received_at } = columns('notification')
  for (const year of ['2022', '2025']) {
    const about = received_at!.filter((received, row) => String(received).startsWith(year) && institution_id![row] !== null).length
    expect(about).toBeGreaterThan(950)
    expect(about).toBeLessThan(1_250)
  }
})
