import { batched, isReadBy, pageOf, openFrozenEdition, publishedTables, refused } from '@tilsynsblik/service-kit'
import { rateWithInterval } from '@tilsynsblik/statistics'
import { draftIncidentTables } from '../commands/draft-incident-tables.ts'
import { Incident } from '../data/tables.ts'
import { departmentReports } from '../queries/department-reports.ts'
import { graveIncidents } from '../queries/grave-incidents.ts'
import { incidentFacts } from '../queries/incident-facts.ts'
import { incidentList } from '../queries/incident-list.ts'
import { reportsByMonth, type MonthsKey } from '../queries/reports-by-month.ts'
import type { InstitutionPeriod } from './parents.ts'
import type { Resolvers } from './types.gen.ts'

const factsOf = batched(
  (ctx, keys: readonly InstitutionPeriod[]) => incidentFacts(ctx, keys, new Date()),
  ({ institutionId, period }) => `${institutionId}@${period}`,
)
const monthsOf = batched(reportsByMonth, ({ institutionId, period, months }: MonthsKey) => `${institutionId}@${period}/${months}`)

const mostMonths = 120
const mostGrave = 500

/** The register as others count it: facts of homes, lists behind the numbers, published tables. */
export const registerResolvers: Resolvers = {
  Query: {
    incidents: (_, { institutionId, period, filter, ...page }, ctx) => incidentList(ctx, institutionId, period, filter ?? {}, pageOf(page)),
    reports: (_, { filter, ...page }, ctx) => departmentReports(ctx, filter ?? {}, pageOf(page)),
    graveIncidents: (_, { since, first }, ctx) => {
      if (ctx.principal.persona !== 'service') throw refused('FORBIDDEN')
      if (Number.isNaN(Date.parse(since))) throw refused('BAD_USER_INPUT', 'since must be an instant; write it like 2026-11-22T13:05:00Z.')
      requireBetween('first', first, mostGrave)
      return graveIncidents(ctx, new Date(since).toISOString(), first)
    },
  },
  Mutation: {
    draftIncidentTables: (_, { edition, lastQuarter }, ctx) => draftIncidentTables(ctx, edition, lastQuarter),
    openIncidentTables: (_, { edition }, ctx) => openFrozenEdition(ctx, edition, new Date()),
  },
  InstitutionPeriod: {
    __resolveReference: async (key) => key,
    incidents: async (home, _, ctx) => {
      const facts = isReadBy(Incident, ctx.principal.persona) ? await factsOf(ctx, home) : null
      return facts && { ...facts, institutionId: home.institutionId, period: home.period, rate: rateOf(facts.reports, home.childDays) }
    },
  },
  IncidentFacts: {
    byMonth: async ({ institutionId, period }, { months }, ctx) => {
      requireBetween('months', months, mostMonths)
      return (await monthsOf(ctx, { institutionId, period, months })) ?? []
    },
  },
  Edition: {
    __resolveReference: async (key) => key,
    incidentTables: ({ id }, _, ctx) => publishedTables(ctx, id),
  },
}

function requireBetween(name: string, count: number, most: number): void {
  if (count < 1 || count > most) throw refused('BAD_USER_INPUT', `${name} must be between 1 and ${most}.`)
}

/** Null without a denominator, whether the gateway leaves it out or sends null. */
function rateOf(reports: number, childDays: number | null | undefined) {
  const rate = childDays ? rateWithInterval({ count: reports, exposure: childDays }) : null
  return rate && { perThousandChildDays: rate.rate, lower: rate.lower, upper: rate.upper }
}
