import { insertRows, invalidInput, refused, type InvalidInput, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, type CalendarDate } from '@tilsynsblik/vocabulary'
import { nilProblem } from '../domain/monthly-return.ts'
import { firstOfNextMonth } from '../domain/recipients.ts'
import { monthRows, scopesOfHome, type MonthRow } from '../queries/monthly-returns.ts'
import { requireOwnHome } from './own-home.ts'

export interface DeclareNil {
  institutionId: string
  /** Its first day. */
  month: CalendarDate
}

export type DeclareNilOutcome = (MonthRow & { __typename: 'MonthlyReturn' }) | InvalidInput

/** The manager's word that no force was used in a month that is over. Said twice, it is said once. */
export async function declareNil(ctx: ServiceContext, { institutionId, month }: DeclareNil, now: Date): Promise<DeclareNilOutcome> {
  if (ctx.principal.persona !== 'manager') throw refused('FORBIDDEN')
  requireOwnHome(ctx, institutionId)
  if (!month.endsWith('-01')) return invalidInput({ path: 'month', code: 'notAMonth' })
  const known = await monthNow(ctx, institutionId, month)
  const problem = nilProblem(known, calendarDateOf(now))
  if (problem) return invalidInput({ path: 'month', code: problem })
  if (known.declaredAt !== null) return { __typename: 'MonthlyReturn', ...known }
  const scopes = await scopesOfHome(ctx, institutionId)
  if (!scopes) return invalidInput({ path: 'institutionId', code: 'homeUnknown' })

  await ctx.write('nil-return.declare', { kind: 'nil_return', ids: [`${institutionId}@${month}`] }, (tx) =>
    insertRows(
      tx,
      'nil_return',
      {
        institution_id: [institutionId],
        month: [month],
        authority_id: [scopes.authorityId],
        department_id: [scopes.departmentId],
        declared_at: [now.toISOString()],
        declared_by: [ctx.principal.userId],
      },
      ['institution_id', 'month'],
    ),
  )
  return { __typename: 'MonthlyReturn', ...(await monthNow(ctx, institutionId, month)) }
}

async function monthNow(ctx: ServiceContext, institutionId: string, month: CalendarDate): Promise<MonthRow> {
  return (await monthRows(ctx, institutionId, { from: month, until: firstOfNextMonth(month) }))[0]!
}
