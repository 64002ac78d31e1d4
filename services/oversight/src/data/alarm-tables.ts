import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, rowPolicies } from '@tilsynsblik/service-kit'
import { codesOf, alarmKinds } from '@tilsynsblik/vocabulary'
import { retention } from '../domain/retention.ts'
import { ofDepartment } from './overview-tables.ts'
import { onlyPast, pastQuarter } from './past-quarter.ts'

/** Use of force in one home that does not wait for the quarter, and what was agreed about it. */
export const UseAlarm = defineEntity({
  name: 'UseAlarm',
  tableName: 'use_alarm',
  properties: {
    id: p.uuid().primary(),
    departmentId: p.text(),
    institutionId: p.text(),
    institutionName: p.text(),
    kind: p.enum(() => codesOf(alarmKinds)),
    quarter: p.text(),
    foundOn: p.type('date').$type<string>(),
    fromDay: p.type('date').$type<string>(),
    toDay: p.type('date').$type<string>(),
    observed: p.integer(),
    expected: p.type('double precision').$type<number>(),
    /** CUSUM in natural logarithms for DOUBLED, ratio to peers for ABOVE_PEERS; and where each alarms. */
    evidence: p.type('double precision').$type<number>(),
    threshold: p.type('double precision').$type<number>(),
  },
  // One of a kind a quarter: what goes on is not news every day.
  uniques: [{ properties: ['institutionId', 'kind', 'quarter'] }],
  indexes: [{ properties: ['departmentId', 'quarter'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: { ...ofDepartment, manager: own('institution_id') },
    adds: { service: everything },
    removes: onlyPast(pastQuarter('use_alarm', retention.alarm)),
  }),
})

export const UseDialogue = defineEntity({
  name: 'UseDialogue',
  tableName: 'use_dialogue',
  properties: {
    alarmId: p.uuid().primary(),
    departmentId: p.text(),
    institutionId: p.text(),
    heldOn: p.type('date').$type<string>(),
    agreed: p.text(),
    hrInvolved: p.boolean(),
    pointedOut: p.boolean(),
    loggedBy: p.text(),
    loggedAt: p.datetime(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    // Whether personnel matters were raised is between the department and the head; the home reads what was agreed.
    reads: {
      ...ofDepartment,
      manager: own('institution_id', ['alarm_id', 'institution_id', 'held_on', 'agreed', 'logged_by', 'logged_at']),
    },
    adds: {
      consultant: own('department_id', undefined, 'logged_by = (select app.subject())'),
      department_head: own('department_id', undefined, 'logged_by = (select app.subject())'),
    },
    removes: onlyPast(`exists (select from use_alarm where use_alarm.id = alarm_id and ${pastQuarter('use_alarm', retention.alarm)})`),
  }),
})

export const alarmTables = [UseAlarm, UseDialogue]
