import { editionOf, editions, latestEdition } from '../queries/edition.ts'
import { quarterlyOverview } from '../queries/overview.ts'
import type { Resolvers } from './types.gen.ts'

/** What is frozen for others: quarterly overviews and national editions. */
export const publicationResolvers: Resolvers = {
  Query: {
    quarterlyOverview: (_, { quarter }, ctx) => quarterlyOverview(ctx, quarter),
    latestEdition: (_, __, ctx) => latestEdition(ctx),
    edition: (_, { number }, ctx) => editionOf(ctx, number),
    editions: (_, __, ctx) => editions(ctx),
  },
}
