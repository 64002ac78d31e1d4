import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, rowPolicies } from '@tilsynsblik/service-kit'

/** While it stands, nothing of the quarter is removed: a case needs it. The reference is the case's own, and no text about it. */
export const ArchiveHold = defineEntity({
  name: 'ArchiveHold',
  tableName: 'archive_hold',
  properties: {
    id: p.uuid().primary(),
    departmentId: p.text(),
    quarter: p.text(),
    reference: p.text(),
    setBy: p.text(),
    setAt: p.datetime(),
    liftedBy: p.text().nullable(),
    liftedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['departmentId', 'quarter'] }],
  checks: [
    { name: 'archive_hold_reference_short', expression: 'length(reference) >= 1 and length(reference) <= 80' },
    { name: 'archive_hold_lifted_by_somebody', expression: '(lifted_at is null) = (lifted_by is null)' },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: { consultant: own('department_id'), department_head: own('department_id'), service: everything },
    adds: { department_head: own('department_id', undefined, 'set_by = (select app.subject()) and lifted_at is null') },
    // One that stands; what another has lifted stays lifted by her.
    changes: {
      department_head: own('department_id', ['lifted_by', 'lifted_at'], 'lifted_by is null or lifted_by = (select app.subject())'),
    },
  }),
})

/** What was removed when its time was up: that there was such a thing, and by which rule it is gone. Added to, and never changed. */
export const ArchiveLog = defineEntity({
  name: 'ArchiveLog',
  tableName: 'archive_log',
  properties: {
    departmentId: p.text().primary(),
    quarter: p.text().primary(),
    /** 0: what was written in the quarter, and is no signed edition. */
    edition: p.integer().primary(),
    operatorId: p.text().nullable(),
    /** Of the document that was removed, or of the figures under what was written: who has a copy can show that it is the one. */
    hash: p.text(),
    keepUntil: p.type('date').$type<string>(),
    rule: p.text(),
    removedAt: p.datetime(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: { consultant: own('department_id'), department_head: own('department_id'), staff_unit: own('operator_id'), service: everything },
    adds: { service: everything },
  }),
})

/** The same of a region's year. */
export const OrientationLog = defineEntity({
  name: 'OrientationLog',
  tableName: 'orientation_log',
  properties: {
    operatorId: p.text().primary(),
    year: p.smallint().primary(),
    hash: p.text(),
    keepUntil: p.type('date').$type<string>(),
    rule: p.text(),
    removedAt: p.datetime(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', { reads: { staff_unit: own('operator_id'), service: everything }, adds: { service: everything } }),
})

export const archiveTables = [ArchiveHold, ArchiveLog, OrientationLog]
