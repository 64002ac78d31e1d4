import { defineEntity, p } from '@mikro-orm/core'
import { everything, rowPolicies } from '@tilsynsblik/service-kit'
import { ownRows } from './edition-reader-tables.ts'

const mailChanges = Object.fromEntries(
  Object.entries(ownRows).map(([persona, reach]) => [persona, { ...reach, columns: ['mail_address'] }]),
)

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
    /** Where she wants it by mail too, as she wrote it; null: nowhere. Forgotten with the row. */
    mailAddress: p.text().nullable(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', { reads: { ...ownRows, service: everything }, adds: ownRows, changes: mailChanges, removes: ownRows }),
})
