import { noticesSince, readNotice } from '@tilsynsblik/service-kit'
import { mailNotices } from '../commands/mail-notices.ts'
import { editionNotices } from '../queries/edition-notices.ts'
import { noticeMail } from '../queries/notice-mail.ts'
import { noticesOfOverviews } from '../queries/overview-notices.ts'
import { outcomeOf } from './outcome-of.ts'
import type { Resolvers } from './types.gen.ts'

/** Advis of editions and of quarters: one table, one receipt, one address to have them at. */
export const noticeResolvers: Resolvers = {
  Query: {
    editionNotices: (_, { first }, ctx) => editionNotices(ctx, first),
    overviewNotices: (_, { first }, ctx) => noticesOfOverviews(ctx, first),
    noticeMail: (_, { about }, ctx) => noticeMail(ctx, about),
    oversightNoticesSince: (_, { since, first }, ctx) => noticesSince(ctx, since, first),
  },
  Mutation: {
    mailNotices: (_, { about, address }, ctx) => mailNotices(ctx, { about, address: address ?? null }, new Date()),
    readOversightNotice: (_, { id }, ctx) => readNotice(ctx, id, new Date()),
  },
  MailNoticesResult: outcomeOf('NoticeMail'),
}
