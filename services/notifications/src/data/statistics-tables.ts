import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, rowPolicies, type RowPolicy } from '@tilsynsblik/service-kit'
import { codesOf, concernKinds, notifiers, supportKinds } from '@tilsynsblik/vocabulary'

// The roll-up under the statistics. Nobody is granted to write the tallies: triggers do (tally.sql.ts), as the owner, in the
// transaction of the row that was written. A municipality reads its own; what others may know comes out of app.country_figures and
// app.similar_figures, in sum.

/** Behind the walls an administrator has no principal; every login of the house has. */
const anybodyAtWork = `session_user <> 'notifications_login' or (select app.persona()) is not null`

/** The owner counts the rows of a register. */
export const ownerCounts: RowPolicy = { name: 'owner_counts', command: 'select', roles: ['notifications_owner'], using: anybodyAtWork }

const ownerKeeps: RowPolicy = {
  name: 'owner_keeps',
  command: 'all',
  roles: ['notifications_owner'],
  using: anybodyAtWork,
  check: anybodyAtWork,
}

const tallied = [
  ...rowPolicies('notifications', { reads: { caseworker: own('municipality_id'), service: everything, statistics: everything } }),
  ownerKeeps,
]

/** Counts of one municipality, quarter, notifier and kind of concern. A course is counted in the quarter it began. */
export const NotificationTally = defineEntity({
  name: 'NotificationTally',
  tableName: 'notification_tally',
  properties: {
    municipalityId: p.text().primary(),
    quarter: p.text().primary(),
    notifier: p.enum(() => codesOf(notifiers)).primary(),
    kind: p.enum(() => codesOf(concernKinds)).primary(),
    received: p.integer(),
    /** Assessed within 24 hours of receipt. */
    assessedInTime: p.integer(),
    /** From a notifier who has a name: there is somebody to send a receipt to. */
    receiptExpected: p.integer(),
    /** Sent within six working days. */
    receiptInTime: p.integer(),
    courses: p.integer(),
  },
  indexes: [{ properties: ['quarter'] }],
  rowLevelSecurity: 'force',
  policies: tallied,
})

/** How many notifications of a cell were followed by support of a kind after exactly so many days: medians are exact. */
export const SupportTally = defineEntity({
  name: 'SupportTally',
  tableName: 'support_tally',
  properties: {
    municipalityId: p.text().primary(),
    quarter: p.text().primary(),
    notifier: p.enum(() => codesOf(notifiers)).primary(),
    kind: p.enum(() => codesOf(concernKinds)).primary(),
    support: p.enum(() => codesOf(supportKinds)).primary(),
    days: p.integer().primary(),
    supported: p.integer(),
  },
  indexes: [{ properties: ['quarter'] }],
  rowLevelSecurity: 'force',
  policies: tallied,
})

/** Children aged 0-17 in a municipality, told by the register that owns them. Null: there are none on record, and no rate. */
export const ChildPopulation = defineEntity({
  name: 'ChildPopulation',
  tableName: 'child_population',
  properties: { municipalityId: p.text().primary(), children: p.integer().nullable() },
  checks: [{ name: 'child_population_positive', expression: 'children > 0' }],
  rowLevelSecurity: 'force',
  policies: [
    ...rowPolicies('notifications', {
      reads: { caseworker: everything, supervisor: everything, authority_head: everything, service: everything },
      writes: { service: everything },
    }),
    ownerCounts,
  ],
})

/**
 * With whom a municipality is compared in a year. Drawn once and kept: two groups for one year, and their difference would be
 * the figures of one municipality.
 */
export const SimilarMunicipality = defineEntity({
  name: 'SimilarMunicipality',
  tableName: 'similar_municipality',
  properties: { municipalityId: p.text().primary(), year: p.text().primary(), similarId: p.text().primary() },
  checks: [{ name: 'similar_municipality_is_another', expression: 'similar_id <> municipality_id' }],
  rowLevelSecurity: 'force',
  policies: [
    ...rowPolicies('notifications', {
      reads: { caseworker: own('municipality_id'), service: everything },
      adds: { service: everything },
    }),
    ownerCounts,
  ],
})

export const statisticsTables = [NotificationTally, SupportTally, ChildPopulation, SimilarMunicipality]
