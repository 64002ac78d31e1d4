import { batched, isReadBy, pageOf } from '@tilsynsblik/service-kit'
import { Inspection } from '../data/tables.ts'
import { inspectionFacts } from '../queries/inspection-facts.ts'
import { inspectionList } from '../queries/inspection-list.ts'
import type { InstitutionPeriod } from './parents.ts'
import type { Resolvers } from './types.gen.ts'

const factsOf = batched(
  (ctx, keys: readonly InstitutionPeriod[]) => inspectionFacts(ctx, keys),
  ({ institutionId, period }) => `${institutionId}@${period}`,
)

/** Inspections that were carried out, as far as the home may see them too. */
export const inspectionResolvers: Resolvers = {
  Query: {
    inspections: (_, { institutionId, ...page }, ctx) => inspectionList(ctx, institutionId, pageOf(page)),
  },
  InstitutionPeriod: {
    __resolveReference: async (key) => key,
    inspections: (home, _, ctx) => (isReadBy(Inspection, ctx.principal.persona) ? factsOf(ctx, home) : null),
  },
}
