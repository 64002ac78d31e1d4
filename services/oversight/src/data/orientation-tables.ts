import { defineEntity, p } from '@mikro-orm/core'
import { own, rowPolicies } from '@tilsynsblik/service-kit'
import { codesOf, orientationStates } from '@tilsynsblik/vocabulary'
import { onlyPast } from './past-quarter.ts'

/** A region's year, gathered by its staff unit from submitted quarters. */
export const YearlyOrientation = defineEntity({
  name: 'YearlyOrientation',
  tableName: 'yearly_orientation',
  properties: {
    operatorId: p.text().primary(),
    year: p.smallint().primary(),
    state: p.enum(() => codesOf(orientationStates)),
    version: p.integer().default(1),
    compiled: p.json().$type<unknown>(),
    hash: p.text(),
    compiledAt: p.datetime(),
    compiledBy: p.text(),
    caseText: p.text().nullable(),
    jointMeasures: p.text().nullable(),
    leadershipMeetingOn: p.type('date').$type<string>().nullable(),
    politicalMeetingOn: p.type('date').$type<string>().nullable(),
    keepUntil: p.type('date').$type<string>(),
  },
  checks: [
    { name: 'yearly_orientation_is_compiled', expression: "state <> 'GATHERING'" },
    // First leadership, then politicians ([4]): the database keeps the order too.
    { name: 'yearly_orientation_leadership_first', expression: "(state = 'COMPILED') = (leadership_meeting_on is null)" },
    { name: 'yearly_orientation_politicians_last', expression: "(state = 'POLITICIANS_ORIENTED') = (political_meeting_on is not null)" },
    { name: 'yearly_orientation_in_order', expression: 'political_meeting_on >= leadership_meeting_on' },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: { staff_unit: own('operator_id'), service: { everything: true, columns: ['operator_id', 'year', 'hash', 'keep_until'] } },
    writes: { staff_unit: own('operator_id') },
    removes: onlyPast(past('yearly_orientation')),
  }),
})

/** What may leave the administration: small numbers protected. Readable only when strategic leadership has been oriented. */
export const PoliticalVersion = defineEntity({
  name: 'PoliticalVersion',
  tableName: 'political_version',
  properties: {
    operatorId: p.text().primary(),
    year: p.smallint().primary(),
    tables: p.json().$type<unknown>(),
  },
  rowLevelSecurity: 'force',
  // Drawn when leadership has been oriented, and not before: there is nothing that could get out early.
  policies: rowPolicies('oversight', {
    reads: { staff_unit: oriented(), service: { everything: true, columns: ['operator_id', 'year'] } },
    adds: { staff_unit: oriented() },
    removes: onlyPast(
      `exists (select from yearly_orientation where yearly_orientation.operator_id = political_version.operator_id
        and yearly_orientation.year = political_version.year and ${past('yearly_orientation')})`,
    ),
  }),
})

/** And no case needs a quarter of the year in any department of the region. */
function past(table: string): string {
  return `${table}.keep_until <= current_date and not exists (
    select from archive_hold as hold join quarterly_overview as held using (department_id, quarter)
    where held.operator_id = ${table}.operator_id and left(quarter, 4)::int = ${table}.year and hold.lifted_at is null)`
}

function oriented() {
  return own(
    'operator_id',
    undefined,
    `exists (select from yearly_orientation as orientation where orientation.operator_id = political_version.operator_id
      and orientation.year = political_version.year and orientation.state in ('LEADERSHIP_ORIENTED', 'POLITICIANS_ORIENTED'))`,
  )
}

export const orientationTables = [YearlyOrientation, PoliticalVersion]
