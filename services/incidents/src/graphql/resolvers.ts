import { batched, isReadBy, pageOf, publishedTables } from '@tilsynsblik/service-kit'
import { rateWithInterval } from '@tilsynsblik/statistics'
import { Incident } from '../data/tables.ts'
import { incidentFacts } from '../queries/incident-facts.ts'
import { incidentList } from '../queries/incident-list.ts'
import type { InstitutionPeriod } from './parents.ts'
import type { Resolvers } from './types.gen.ts'

const factsOf = batched(
  (ctx, keys: readonly InstitutionPeriod[]) => incidentFacts(ctx, keys, new Date()),
  ({ institutionId, period }) => `${institutionId}@${period}`,
)

export const resolvers: Resolvers = {
  Query: {
    incidents: (_, { institutionId, period, filter, ...page }, ctx) => incidentList(ctx, institutionId, period, filter ?? {}, pageOf(page)),
  },
  InstitutionPeriod: {
    __resolveReference: async (key) => key,
    incidents: async (home, _, ctx) => {
      const facts = isReadBy(Incident, ctx.principal.persona) ? await factsOf(ctx, home) : null
      return facts && { ...facts, rate: rateOf(facts.reports, home.childDays) }
    },
  },
  Edition: {
    __resolveReference: async (key) => key,
    incidentTables: ({ id }, _, ctx) => publishedTables(ctx, id),
  },
}

/** Null without a denominator, whether the gateway leaves it out or sends null. */
function rateOf(reports: number, childDays: number | null | undefined) {
  const rate = childDays ? rateWithInterval({ count: reports, exposure: childDays }) : null
  return rate && { perThousandChildDays: rate.rate, lower: rate.lower, upper: rate.upper }
}
