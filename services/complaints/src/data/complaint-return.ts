import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, rowPolicies } from '@tilsynsblik/service-kit'

const withoutCount = ['municipality_id', 'quarter', 'declared_at'] as const

/** A municipality's word that its complaints of a quarter are all in. Without it the quarter is missing, not zero. */
export const ComplaintReturn = defineEntity({
  name: 'ComplaintReturn',
  tableName: 'complaint_return',
  properties: {
    municipalityId: p.text().primary(),
    quarter: p.text().primary(),
    declaredAt: p.datetime(),
    declaredBy: p.text(),
    /** As they were when it was declared. */
    filed: p.integer(),
  },
  checks: [
    { name: 'complaint_return_quarter_shape', expression: "quarter ~ '^[0-9]{4}K[1-4]$'" },
    { name: 'complaint_return_filed_not_negative', expression: 'filed >= 0' },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('complaints', {
    reads: {
      caseworker: own('municipality_id'),
      supervisor: { everything: true, columns: withoutCount },
      authority_head: { everything: true, columns: withoutCount },
      service: everything,
      statistics: { everything: true, columns: ['municipality_id', 'quarter'] },
    },
    writes: { service: everything },
    adds: { caseworker: own('municipality_id', undefined, 'declared_by = (select app.subject())') },
  }),
})
