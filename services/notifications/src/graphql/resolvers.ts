import { batched, isReadBy, joined, openFrozenEdition, pageOf, publishedTables, refused, whoHasSeen } from '@tilsynsblik/service-kit'
import { firstQuarterOf, lastQuarterOf, quartersBetween, type Persona } from '@tilsynsblik/vocabulary'
import { draftNotificationTables } from '../commands/draft-notification-tables.ts'
import { Notification } from '../data/tables.ts'
import { graveNotifications } from '../queries/grave-notifications.ts'
import { guardianLocked } from '../queries/guardian-locked.ts'
import { guardianLocks } from '../queries/guardian-locks.ts'
import { notificationFacts, type HomeInPeriod } from '../queries/notification-facts.ts'
import { notificationList } from '../queries/notification-list.ts'
import { notificationStatistics } from '../queries/statistics-figures.ts'
import { caseActions } from './case-actions.ts'
import { caseResolvers } from './cases.ts'
import type { Resolvers } from './types.gen.ts'

const factsOf = batched(
  (ctx, keys: readonly HomeInPeriod[]) => notificationFacts(ctx, keys),
  ({ institutionId, period, departmentId }) => `${institutionId}@${period}/${departmentId ?? ''}`,
)

const mostGrave = 500
const mostLocks = 500
const mostQuarters = 40
const seesStatistics: readonly Persona[] = ['caseworker', 'supervisor', 'authority_head']

/** The register as others count it: facts of homes, lists behind the numbers, published tables. */
const registerResolvers: Resolvers = {
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
    guardianLocked: (_, { childId }, ctx) => {
      if (ctx.principal.persona !== 'dpo') throw refused('FORBIDDEN')
      return guardianLocked(ctx, childId)
    },
    whoHasSeenNotifications: (_, { childId, ...page }, ctx) => whoHasSeen(ctx, childId, pageOf(page)),
    notificationStatistics: (_, { period }, ctx) => {
      if (!seesStatistics.includes(ctx.principal.persona)) throw refused('FORBIDDEN')
      const quarters = quartersBetween(firstQuarterOf(period), lastQuarterOf(period)).length
      if (quarters > mostQuarters) throw refused('BAD_USER_INPUT', `period must be ${mostQuarters} quarters at most.`)
      return notificationStatistics(ctx, period)
    },
  },
  Mutation: {
    draftNotificationTables: (_, { edition, lastQuarter }, ctx) => draftNotificationTables(ctx, edition, lastQuarter),
    openNotificationTables: (_, { edition }, ctx) => openFrozenEdition(ctx, edition, new Date()),
  },
  InstitutionPeriod: {
    __resolveReference: async (key) => key,
    notifications: (home, { departmentId = null }, ctx) =>
      isReadBy(Notification, ctx.principal.persona) ? factsOf(ctx, { ...home, departmentId }) : null,
  },
  Edition: {
    __resolveReference: async (key) => key,
    notificationTables: ({ id }, _, ctx) => publishedTables(ctx, id),
  },
}

/** The map: which file answers which part of the contract. */
export const resolvers: Resolvers = joined<Resolvers>([registerResolvers, caseResolvers, caseActions])
