import { batched, isReadBy, pageOf, openFrozenEdition, publishedTables, refused } from '@tilsynsblik/service-kit'
import { rateWithInterval } from '@tilsynsblik/statistics'
import { draftIncidentTables } from '../commands/draft-incident-tables.ts'
import { Incident, Reminder } from '../data/tables.ts'
import { departmentReports } from '../queries/department-reports.ts'
import { graveIncidents } from '../queries/grave-incidents.ts'
import { incidentFacts, type HomeInPeriod } from '../queries/incident-facts.ts'
import { incidentList } from '../queries/incident-list.ts'
import { periodsReportedIn } from '../queries/periods-reported-in.ts'
import { reportQuality } from '../queries/report-quality.ts'
import { reportsByMonth, type MonthsKey } from '../queries/reports-by-month.ts'
import { weeklyUse } from '../queries/weekly-use.ts'
import type { Period } from '@tilsynsblik/vocabulary'
import type { Resolvers } from './types.gen.ts'

const factsOf = batched(
  (ctx, keys: readonly HomeInPeriod[]) => incidentFacts(ctx, keys, new Date()),
  ({ institutionId, period, departmentId }) => `${institutionId}@${period}/${departmentId ?? ''}`,
)
const monthsOf = batched(
  reportsByMonth,
  ({ institutionId, period, months, departmentId }: MonthsKey) => `${institutionId}@${period}/${months}/${departmentId ?? ''}`,
)

const qualityOf = batched(
  reportQuality,
  ({ institutionId, period }: { institutionId: string; period: Period }) => `${institutionId}@${period}`,
)

const mostMonths = 120
const mostGrave = 500
const mostQuarters = 40
const mostWeeks = 52

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
    weeklyUse: (_, { until, weeks }, ctx) => {
      if (ctx.principal.persona !== 'service') throw refused('FORBIDDEN')
      requireBetween('weeks', weeks, mostWeeks)
      return weeklyUse(ctx, until, weeks)
    },
    periodsReportedIn: (_, { departmentId, quarter, quarters }, ctx) => {
      if (ctx.principal.persona !== 'service') throw refused('FORBIDDEN')
      requireBetween('quarters', quarters, mostQuarters)
      return periodsReportedIn(ctx, { departmentId, quarter, quarters })
    },
  },
  Mutation: {
    draftIncidentTables: (_, wish, ctx) => draftIncidentTables(ctx, wish),
    openIncidentTables: (_, { edition }, ctx) => openFrozenEdition(ctx, edition, new Date()),
  },
  InstitutionPeriod: {
    __resolveReference: async (key) => key,
    incidents: async ({ institutionId, period, childDays }, { departmentId = null }, ctx) => {
      const key = { institutionId, period, departmentId }
      const facts = isReadBy(Incident, ctx.principal.persona) ? await factsOf(ctx, key) : null
      return facts && { ...facts, ...key, rate: rateOf(facts.reports, childDays) }
    },
    reportQuality: ({ institutionId, period }, _, ctx) =>
      isReadBy(Reminder, ctx.principal.persona) ? qualityOf(ctx, { institutionId, period }) : null,
  },
  IncidentFacts: {
    byMonth: async ({ institutionId, period, departmentId }, { months }, ctx) => {
      requireBetween('months', months, mostMonths)
      return (await monthsOf(ctx, { institutionId, period, months, departmentId })) ?? []
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
