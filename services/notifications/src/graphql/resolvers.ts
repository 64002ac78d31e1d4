import { batched, isReadBy, pageOf, publishedTables } from '@tilsynsblik/service-kit'
import { Notification } from '../data/tables.ts'
import { notificationFacts } from '../queries/notification-facts.ts'
import { notificationList } from '../queries/notification-list.ts'
import type { InstitutionPeriod } from './parents.ts'
import type { Resolvers } from './types.gen.ts'

const factsOf = batched(
  (ctx, keys: readonly InstitutionPeriod[]) => notificationFacts(ctx, keys),
  ({ institutionId, period }) => `${institutionId}@${period}`,
)

export const resolvers: Resolvers = {
  Query: {
    notifications: (_, { institutionId, period, ...page }, ctx) => notificationList(ctx, institutionId, period, pageOf(page)),
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
