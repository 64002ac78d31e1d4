import { batched, joined, openFrozenEdition, pageOf, publishedTables, refused, whoHasSeen } from '@tilsynsblik/service-kit'
import { addQuarters, daysOf, quartersBetween } from '@tilsynsblik/vocabulary'
import { draftInstitutionTables } from '../commands/draft-institution-tables.ts'
import { childDaysByQuarter, type QuartersKey } from '../queries/child-days-by-quarter.ts'
import { countedHomes } from '../queries/counted-homes.ts'
import { institutionRegister, institutionsById, institutionsOfDepartment } from '../queries/institution-rows.ts'
import { homesToName } from '../queries/homes-to-name.ts'
import { departmentPeriods, institutionPeriods, occupancyDuring, type InstitutionPeriodKey } from '../queries/occupancy-during.ts'
import { municipalities, operatingDepartments, oversightAuthorities, ruleHistory, rulesOn } from '../queries/reference.ts'
import { staffDuring } from '../queries/staff-during.ts'
import { preparednessResolvers } from './preparedness.ts'
import type { Resolvers } from './types.gen.ts'

const institutionOf = batched(institutionsById)
const keyText = ({ institutionId, period }: InstitutionPeriodKey) => `${institutionId}@${period}`
const occupancyOf = batched(occupancyDuring, keyText)
const staffOf = batched(staffDuring, keyText)
const daysByQuarterOf = batched(childDaysByQuarter, (key: QuartersKey) => `${keyText(key)}/${key.quarters}`)

const mostQuarters = 24
const mostQuartersOfDays = 40

const registerResolvers: Resolvers = {
  Query: {
    institutionPeriods: (_, { period }, ctx) => institutionPeriods(ctx, period),
    departmentPeriods: (_, { departmentId, quarter }, ctx) => departmentPeriods(ctx, departmentId, quarter),
    operatingDepartments: (_, __, ctx) => operatingDepartments(ctx),
    institution: async (_, { id }, ctx) => (await institutionOf(ctx, id)) ?? notFound(),
    institutionRegister: (_, __, ctx) => institutionRegister(ctx),
    homesToName: (_, __, ctx) => homesToName(ctx),
    municipalities: (_, __, ctx) => municipalities(ctx),
    oversightAuthorities: (_, __, ctx) => oversightAuthorities(ctx),
    whoHasSeenRightsTold: (_, { childId, ...page }, ctx) => whoHasSeen(ctx, childId, pageOf(page)),
    rules: (_, { on }, ctx) => rulesOn(ctx, on),
    ruleHistory: (_, { keys }, ctx) => ruleHistory(ctx, keys),
    countedHomes: (_, { fromYear, until }, ctx) => countedHomes(ctx, fromYear, until),
  },
  Institution: {
    __resolveReference: async ({ id }, ctx) => institutionOf(ctx, id),
    during: ({ id }, { period }) => ({ institutionId: id, period }),
    quarters: ({ id }, { until, count }) => {
      requireBetween('count', count, mostQuarters)
      return quartersBetween(addQuarters(until, 1 - count), until).map((period) => ({ institutionId: id, period }))
    },
  },
  InstitutionPeriod: {
    __resolveReference: async ({ institutionId, period }) => ({ institutionId, period }),
    institution: async (row, _, ctx) => row.institution ?? (await institutionOf(ctx, row.institutionId)) ?? notFound(),
    childDays: async (row, _, ctx) => (row.childDays === undefined ? ((await occupancyOf(ctx, row))?.childDays ?? null) : row.childDays),
    places: async (row, _, ctx) => (row.places === undefined ? ((await occupancyOf(ctx, row))?.places ?? null) : row.places),
    departmentId: async (row, _, ctx) =>
      row.departmentId === undefined ? ((await occupancyOf(ctx, row))?.departmentId ?? null) : row.departmentId,
    childDaysByQuarter: async ({ institutionId, period }, { quarters }, ctx) => {
      requireBetween('quarters', quarters, mostQuartersOfDays)
      return (await daysByQuarterOf(ctx, { institutionId, period, quarters })) ?? []
    },
    staff: (row, _, ctx) => staffOf(ctx, row),
  },
  Mutation: {
    draftInstitutionTables: (_, { edition, lastQuarter }, ctx) => draftInstitutionTables(ctx, edition, lastQuarter),
    openInstitutionTables: (_, { edition }, ctx) => openFrozenEdition(ctx, edition, new Date()),
  },
  QuarterlyOverview: {
    homes: async ({ id }, _, ctx) => {
      const [departmentId, quarter] = id.split('@') as [string, string]
      const { from, until } = daysOf(quarter)
      const homes = await institutionsOfDepartment(ctx, departmentId, from, until)
      return homes.map((institution) => ({
        institution,
        current: { institutionId: institution.id, period: quarter },
        previous: { institutionId: institution.id, period: addQuarters(quarter, -1) },
        yearBefore: { institutionId: institution.id, period: addQuarters(quarter, -4) },
      }))
    },
  },
  Edition: {
    institutionTables: ({ id }, _, ctx) => publishedTables(ctx, id),
  },
}

/** The map: the register of homes here, what they write down of their prevention in a file of its own. */
export const resolvers: Resolvers = joined<Resolvers>([registerResolvers, preparednessResolvers])

function requireBetween(name: string, count: number, most: number): void {
  if (count < 1 || count > most) throw refused('BAD_USER_INPUT', `${name} must be between 1 and ${most}.`)
}

function notFound(): never {
  throw refused('NOT_FOUND')
}
