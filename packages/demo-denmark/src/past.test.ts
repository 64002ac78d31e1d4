import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { demoDenmark } from './demo-denmark.ts'
import { rowsPerBatch, type Value } from './row-batch.ts'
import type { DemoOptions } from './setting.ts'
import { rowsOf, tablesOf } from './testing/tables.ts'

const early = new Date('2021-10-03T09:30:00Z')
const aYearLater = new Date('2022-10-03T09:30:00Z')

test('the same seed gives the same Denmark, another seed another', () => {
  expect(hashOf({ now: early })).toBe(hashOf({ now: early }))
  expect(hashOf({ now: early })).not.toBe(hashOf({ now: early, seed: 5 }))
})

test('a batch has at most ten thousand rows, and columns of one length', () => {
  for (const { columns } of demoDenmark({ now: early })) {
    const lengths = new Set(Object.values(columns).map((values) => values.length))
    expect(lengths.size).toBe(1)
    expect([...lengths][0]).toBeGreaterThan(0)
    expect([...lengths][0]).toBeLessThanOrEqual(rowsPerBatch)
  }
})

test('a year later every row is still there and says the same, but for questions that were open', () => {
  const before = tablesOf(demoDenmark({ now: early }))
  const after = tablesOf(demoDenmark({ now: aYearLater }))
  const changes: string[] = []
  for (const [name, table] of Object.entries(before)) {
    if (ofNow.includes(name)) continue
    const keyed = new Map(rowsOf(after[name]!).map((row) => [keyOf(name, row), row]))
    for (const row of rowsOf(table)) {
      if (name === 'complaint' && row['state'] !== null) continue
      if (name === 'notification' && isLive(row)) continue
      const later = keyed.get(keyOf(name, row))
      if (later === undefined) changes.push(`${name} ${keyOf(name, row)} is gone`)
      else
        for (const column of Object.keys(row).filter((told) => name !== 'incident' || !ofLife.includes(told)))
          if (row[column] !== later[column]) changes.push(`${name}.${column}: ${change(row[column]!, later[column]!)}`)
    }
  }
  expect(new Set(changes)).toEqual(
    new Set([
      'institution.closed_on: null -> later',
      'stay.moved_out_on: null -> later',
      'incident.account: TO_FOLLOW -> ATTACHED',
      'incident.account_received_at: null -> later',
      'complaint.outcome: null -> answered',
      'complaint.decided_on: null -> later',
      'appeal.outcome: null -> answered',
      'appeal.decided_on: null -> later',
      'child_conversation.held_on: null -> later',
      'child_conversation.companion: false -> true',
      'police_report.interviewed_on: null -> later',
      'notification.assessed_at: null -> later',
      'notification.acute: null -> answered',
      'notification.receipt_sent_on: null -> later',
    ]),
  )
})

/** What somebody has to do now is only there now: a year later those reports are closed, and others are under way. */
const ofNow = [
  'report_draft',
  'report_version',
  'report_event',
  'delivery',
  'feedback',
  'notification_case',
  'notification_words',
  'notification_event',
  'guardian_lock',
  'case_file',
  'complaint_words',
  'home_hearing',
  'complaint_decision',
  'complaint_event',
]
const isLive = (row: Record<string, Value>) => String(row['source_key']).startsWith('demo:live-notification:')
const ofLife = ['state', 'author_id', 'staff', 'assessment', 'follow_up_needed']

/** The table's first columns that name a row: an id, or the two of a composite key. */
function keyOf(table: string, row: Record<string, Value>): string {
  const composite: Record<string, string[]> = {
    occupancy: ['institution_id', 'quarter'],
    staff_return: ['institution_id', 'quarter'],
    rule: ['key', 'valid_from'],
    measure: ['incident_id', 'ordinal'],
    nil_return: ['institution_id', 'month'],
    complaint_return: ['municipality_id', 'quarter'],
    finding: ['inspection_id', 'theme'],
    stay: ['child_id', 'institution_id', 'moved_in_on'],
    quarterly_overview: ['department_id', 'quarter'],
    preparedness_plan: ['municipality_id', 'adopted_on'],
  }
  return (composite[table] ?? [Object.keys(row)[0]!]).map((column) => row[column]).join('/')
}

/** A date is fine when it lies after the first reading; an earlier one would rewrite the past. */
function change(before: Value, after: Value): string {
  if (before !== null) return `${before} -> ${after}`
  if (typeof after !== 'string' || !/^\d{4}-/.test(after)) return 'null -> answered'
  return after >= early.toISOString().slice(0, 10) ? 'null -> later' : `null -> ${after}`
}

function hashOf(options: DemoOptions): string {
  const hash = createHash('sha256')
  for (const batch of demoDenmark(options)) hash.update(JSON.stringify(batch))
  return hash.digest('hex')
}
