import { defineEntity, p } from '@mikro-orm/core'
import { noticePolicies, noticeProperties } from '@tilsynsblik/service-kit'
import { codesOf, overviewNoticeKinds } from '@tilsynsblik/vocabulary'
import { viewKeepers } from './edition-reader-tables.ts'

/** Who has the national page hears of editions when she wants to; departments, homes and the staff unit of their quarters. */
const notified = [...viewKeepers, 'staff_unit'] as const

/** Advis: that an edition was opened, by its number; or that a department's quarter waits for somebody, by its ids. */
export const OversightNotice = defineEntity({
  name: 'OversightNotice',
  tableName: 'notice',
  properties: {
    ...noticeProperties,
    kind: p.enum(() => ['EDITION_OPENED', ...codesOf(overviewNoticeKinds)]),
    edition: p.integer().nullable(),
    departmentId: p.text().nullable(),
    quarter: p.text().nullable(),
    /** The home that is asked, or that an alarm is about. */
    institutionId: p.text().nullable(),
  },
  indexes: [
    { properties: ['persona', 'personId', 'createdAt'] },
    { properties: ['persona', 'scopeId', 'createdAt'] },
    { properties: ['createdAt'] },
  ],
  checks: [
    { name: 'notice_of_an_edition', expression: "(kind = 'EDITION_OPENED') = (edition is not null)" },
    { name: 'notice_of_a_quarter', expression: "(kind <> 'EDITION_OPENED') = (department_id is not null and quarter is not null)" },
  ],
  rowLevelSecurity: 'force',
  policies: noticePolicies('oversight', Object.fromEntries(notified.map((persona) => [persona, null]))),
})
