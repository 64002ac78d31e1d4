import { batched, isReadBy, openFrozenEdition, pageOf, publishedTables, whoHasSeen } from '@tilsynsblik/service-kit'
import { draftComplaintTables } from '../commands/draft-complaint-tables.ts'
import { Complaint } from '../data/tables.ts'
import { complaintFacts, seesTooFew, type HomeInPeriod } from '../queries/complaint-facts.ts'
import { complaintList, complaintsOfIncidents } from '../queries/complaint-list.ts'
import type { Resolvers } from './types.gen.ts'

const factsOf = batched(
  (ctx, keys: readonly HomeInPeriod[]) => complaintFacts(ctx, keys),
  ({ institutionId, period, departmentId }) => `${institutionId}@${period}/${departmentId ?? ''}`,
)
const complaintsOf = batched(complaintsOfIncidents)

/** The register as others count it: facts of homes, lists behind the numbers, published tables. */
export const registerResolvers: Resolvers = {
  Query: {
    complaints: (_, { institutionId, period, filter, ...page }, ctx) =>
      complaintList(ctx, institutionId, period, filter ?? {}, pageOf(page)),
    whoHasSeenComplaints: (_, { childId, ...page }, ctx) => whoHasSeen(ctx, childId, pageOf(page)),
  },
  Mutation: {
    draftComplaintTables: (_, { edition, lastQuarter }, ctx) => draftComplaintTables(ctx, edition, lastQuarter),
    openComplaintTables: (_, { edition }, ctx) => openFrozenEdition(ctx, edition, new Date()),
  },
  Incident: {
    __resolveReference: async (key) => key,
    complaints: ({ id }, _, ctx) => complaintsOf(ctx, id),
  },
  InstitutionPeriod: {
    __resolveReference: async (key) => key,
    complaints: (home, { departmentId = null }, ctx) => {
      const { persona } = ctx.principal
      return isReadBy(Complaint, persona) && !seesTooFew.includes(persona) ? factsOf(ctx, { ...home, departmentId }) : null
    },
  },
  Edition: {
    __resolveReference: async (key) => key,
    complaintTables: ({ id }, _, ctx) => publishedTables(ctx, id),
  },
}
