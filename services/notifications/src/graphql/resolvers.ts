import { batched, isReadBy, pageOf, publishedTables, refused } from '@tilsynsblik/service-kit'
import { Notification } from '../data/tables.ts'
import { graveNotifications } from '../queries/grave-notifications.ts'
import { guardianLocks } from '../queries/guardian-locks.ts'
import { notificationFacts } from '../queries/notification-facts.ts'
import { notificationList } from '../queries/notification-list.ts'
import type { InstitutionPeriod } from './parents.ts'
import type { Resolvers } from './types.gen.ts'

const factsOf = batched(
  (ctx, keys: readonly InstitutionPeriod[]) => notificationFacts(ctx, keys),
  ({ institutionId, period }) => `${institutionId}@${period}`,
)

const mostGrave = 500
const mostLocks = 500

export const resolvers: Resolvers = {
  Query: {
    notifications: (_, { institutionId, period, ...page }, ctx) => notificationList(ctx, institutionId, period, pageOf(page)),
    graveNotifications: (_, { since, first }, ctx) => {
      if (ctx.principal.persona !== 'service') throw refused('FORBIDDEN')
      if (Number.isNaN(Date.parse(since))) throw refused('BAD_USER_INPUT', 'since must be an instant; write it like 2026-11-22T13:05:00Z.')
      if (first < 1 || first > mostGrave) throw refused('BAD_USER_INPUT', `first must be between 1 and ${mostGrave}.`)
      return graveNotifications(ctx, new Date(since).toISOString(), first)
    },
    guardianLocks: (_, { childIds }, ctx) => {
      if (ctx.principal.persona !== 'service') throw refused('FORBIDDEN')
      if (childIds.length > mostLocks) throw refused('BAD_USER_INPUT', `childIds must be ${mostLocks} at most.`)
      return guardianLocks(ctx, childIds)
    },
  },
  InstitutionPeriod: {
    __resolveReference: async (key) => key,
    notifications: (home, _, ctx) => (isReadBy(Notification, ctx.principal.persona) ? factsOf(ctx, home) : null),
  },
  Edition: {
    __resolveReference: async (key) => key,
    notificationTables: ({ id }, _, ctx) => publishedTables(ctx, id),
  },
}
