import { batched, isReadBy, pageOf } from '@tilsynsblik/service-kit'
import { Inspection } from '../data/tables.ts'
import { latestEdition } from '../queries/edition.ts'
import { inspectionFacts } from '../queries/inspection-facts.ts'
import { inspectionList } from '../queries/inspection-list.ts'
import { quarterlyOverview } from '../queries/overview.ts'
import type { InstitutionPeriod } from './parents.ts'
import type { Resolvers } from './types.gen.ts'

const factsOf = batched(
  (ctx, keys: readonly InstitutionPeriod[]) => inspectionFacts(ctx, keys),
  ({ institutionId, period }) => `${institutionId}@${period}`,
)

export const resolvers: Resolvers = {
  Query: {
    inspections: (_, { institutionId, ...page }, ctx) => inspectionList(ctx, institutionId, pageOf(page)),
    quarterlyOverview: (_, { quarter }, ctx) => quarterlyOverview(ctx, quarter),
    latestEdition: (_, __, ctx) => latestEdition(ctx),
  },
  InstitutionPeriod: {
    __resolveReference: async (key) => key,
    inspections: (home, _, ctx) => (isReadBy(Inspection, ctx.principal.persona) ? factsOf(ctx, home) : null),
  },
}
