import { defineEntity, p } from '@mikro-orm/core'
import { everything, noticePolicies, noticeProperties, rowPolicies } from '@tilsynsblik/service-kit'
import { ownRows, viewKeepers } from './edition-reader-tables.ts'

/** Who wants to hear of new editions, in which role. The word reaches the role alone: without it nobody reads the notice. */
export const EditionFollower = defineEntity({
  name: 'EditionFollower',
  tableName: 'edition_follower',
  properties: {
    personId: p.text().primary(),
    persona: p.text().primary(),
    /** The home, department, municipality or authority of the role; null for who has the whole country. */
    scopeId: p.text().nullable(),
    followedAt: p.datetime(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', { reads: { ...ownRows, service: everything }, adds: ownRows, removes: ownRows }),
})

/** Advis: that an edition was opened. Its number only. */
export const EditionNotice = defineEntity({
  name: 'EditionNotice',
  tableName: 'notice',
  properties: { ...noticeProperties, kind: p.enum(['EDITION_OPENED'] as const), edition: p.integer() },
  indexes: [{ properties: ['persona', 'personId', 'createdAt'] }, { properties: ['createdAt'] }],
  rowLevelSecurity: 'force',
  policies: noticePolicies('oversight', Object.fromEntries(viewKeepers.map((persona) => [persona, null]))),
})
