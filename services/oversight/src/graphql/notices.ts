import { noticesSince, readNotice } from '@tilsynsblik/service-kit'
import { editionNotices } from '../queries/edition-followers.ts'
import { noticesOfOverviews } from '../queries/overview-notices.ts'
import type { Resolvers } from './types.gen.ts'

/** Advis of editions and of quarters: one table, one receipt. */
export const noticeResolvers: Resolvers = {
  Query: {
    editionNotices: (_, { first }, ctx) => editionNotices(ctx, first),
    overviewNotices: (_, { first }, ctx) => noticesOfOverviews(ctx, first),
    oversightNoticesSince: (_, { since, first }, ctx) => noticesSince(ctx, since, first),
  },
  Mutation: {
    readOversightNotice: (_, { id }, ctx) => readNotice(ctx, id, new Date()),
  },
}
