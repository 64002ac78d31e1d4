import { insertRows, invalidInput, refused, scopeOf, type InvalidInput, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, type Quarter } from '@tilsynsblik/vocabulary'
import { isOver } from '../domain/complaint-return.ts'
import { complaintReturns, type ReturnRow } from '../queries/complaint-returns.ts'

export type DeclareReturnOutcome = (ReturnRow & { __typename: 'ComplaintReturn' }) | InvalidInput

/** The municipality's word that its complaints of a quarter that is over are all in. Said twice, it is said once. */
export async function declareComplaintReturn(ctx: ServiceContext, quarter: Quarter, now: Date): Promise<DeclareReturnOutcome> {
  const { persona, userId } = ctx.principal
  if (persona !== 'caseworker') throw refused('FORBIDDEN')
  const municipality = scopeOf(ctx)
  if (!isOver(quarter, calendarDateOf(now))) return invalidInput({ path: 'quarter', code: 'notOver' })
  const [known] = await complaintReturns(ctx, quarter, [municipality])
  if (known!.declaredAt === null)
    await ctx.write('complaint-return.declare', { kind: 'complaint_return', ids: [`${municipality}@${quarter}`] }, (tx) =>
      insertRows(
        tx,
        'complaint_return',
        {
          municipality_id: [municipality],
          quarter: [quarter],
          declared_at: [now.toISOString()],
          declared_by: [userId],
          filed: [known!.filed],
        },
        ['municipality_id', 'quarter'],
      ),
    )
  return { __typename: 'ComplaintReturn', ...(await complaintReturns(ctx, quarter, [municipality]))[0]! }
}
