import { noticesSince, pageOf, readNotice, refused, scopeOf, whoHasSeen, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { declareNil } from '../commands/declare-nil.ts'
import { NilReturn } from '../data/tables.ts'
import { monthState } from '../domain/monthly-return.ts'
import { isHeardOf, monthRows, type MonthRow } from '../queries/monthly-returns.ts'
import { noticesOfReports } from '../queries/notice-rows.ts'
import { isOwnChild } from '../queries/own-child.ts'
import type { Resolvers } from './types.gen.ts'

/** What waits, what a month is known to be, and who has seen what. */
export const noticeResolvers: Resolvers = {
  Query: {
    notices: (_, { first }, ctx) => noticesOfReports(ctx, first),
    noticesSince: (_, { since, first }, ctx) => noticesSince(ctx, since, first),
    monthlyReturns: (_, { institutionId, year }, ctx) => returnsOf(ctx, institutionId, year),
    whoHasSeen: (_, { childId, ...page }, ctx) => whoHasSeen(ctx, childId, pageOf(page), (child) => isOwnChild(ctx, child)),
  },
  Mutation: {
    declareNil: (_, { input }, ctx) => declareNil(ctx, input, new Date()),
    readNotice: (_, { id }, ctx) => readNotice(ctx, id, new Date()),
  },
  MonthlyReturn: {
    state: (month) => stateNow(month),
    mayDeclare: (month, _, ctx) => ctx.principal.persona === 'manager' && stateNow(month) === 'MISSING',
  },
  ReportWork: {
    monthsMissing: async (_, __, ctx) => (ctx.principal.persona === 'manager' ? monthsMissing(ctx) : []),
  },
}

function stateNow(month: MonthRow) {
  return monthState(month, calendarDateOf(new Date()))
}

/** Null when the home has never been heard of by the caller: then nothing is known, and nothing is said to be missing. */
async function returnsOf(ctx: ServiceContext, institutionId: string, year: number): Promise<MonthRow[] | null> {
  const { persona, scope } = ctx.principal
  if (!isRealYear(year)) throw refused('BAD_USER_INPUT', 'year must be a year, such as 2026.')
  if (!NilReturn.meta.policies.some(({ name }) => name === `${persona}_reads`)) return null
  const own = persona === 'staff' || persona === 'manager'
  if (own ? scope !== institutionId : !(await isHeardOf(ctx, institutionId))) return null
  return monthRows(ctx, institutionId, { from: `${year}-01-01`, until: `${year + 1}-01-01` })
}

/** Of the last twelve months, those of which the home has said nothing. */
async function monthsMissing(ctx: ServiceContext): Promise<MonthRow[]> {
  const thisMonth = `${calendarDateOf(new Date()).slice(0, 7)}-01`
  const aYearAgo = `${Number(thisMonth.slice(0, 4)) - 1}${thisMonth.slice(4)}`
  const months = await monthRows(ctx, scopeOf(ctx), { from: aYearAgo, until: thisMonth })
  return months.filter((month) => stateNow(month) === 'MISSING')
}

function isRealYear(year: number): boolean {
  return year >= 2000 && year <= 2100
}
