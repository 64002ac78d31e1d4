import { insertRows, invalidInput, knownId, refused, statement, type InvalidInput, type ServiceContext } from '@tilsynsblik/service-kit'
import { isUuid, problemIf, textProblems } from '@tilsynsblik/vocabulary'
import { quarterlyOverview, type QuarterlyOverviewRow } from '../queries/overview.ts'
import { ownOverview } from './change-overview.ts'

const longestReference = 80

export interface OverviewHoldInput {
  /** The form's: sent twice, it is one hold. */
  id: string
  overviewId: string
  reference: string
}

/** Nothing of the quarter is removed while a case needs it. @throws DomainError FORBIDDEN for who is no head, NOT_FOUND for another's quarter */
export async function holdOverview(ctx: ServiceContext, input: OverviewHoldInput, now: Date): Promise<QuarterlyOverviewRow | InvalidInput> {
  const { departmentId, quarter } = await ownOfHead(ctx, input.overviewId)
  const reference = input.reference.trim()
  const problems = [...problemIf(!isUuid(input.id), 'id', 'notAnId'), ...textProblems('reference', reference, longestReference)]
  if (problems.length > 0) return invalidInput(...problems)
  await ctx.write('overview.hold', { kind: 'quarterly_overview', ids: [input.overviewId] }, (tx) =>
    insertRows(
      tx,
      'archive_hold',
      {
        id: [input.id],
        department_id: [departmentId],
        quarter: [quarter],
        reference: [reference],
        set_by: [ctx.principal.userId],
        set_at: [now.toISOString()],
      },
      ['id'],
    ),
  )
  return (await quarterlyOverview(ctx, quarter))!
}

/** The case is over. Said twice, it is the same. @throws DomainError FORBIDDEN for who is no head, NOT_FOUND for another's quarter */
export async function liftOverviewHold(
  ctx: ServiceContext,
  { id, overviewId }: Pick<OverviewHoldInput, 'id' | 'overviewId'>,
  now: Date,
): Promise<QuarterlyOverviewRow> {
  const { departmentId, quarter } = await ownOfHead(ctx, overviewId)
  await ctx.write('overview.lift-hold', { kind: 'quarterly_overview', ids: [overviewId] }, (tx) =>
    statement(
      tx,
      `update archive_hold set lifted_by = $4, lifted_at = $5
       where id = $1 and department_id = $2 and quarter = $3 and lifted_at is null returning 1`,
      [knownId(id), departmentId, quarter, ctx.principal.userId, now],
    ),
  )
  return (await quarterlyOverview(ctx, quarter))!
}

async function ownOfHead(ctx: ServiceContext, overviewId: string): Promise<QuarterlyOverviewRow> {
  if (ctx.principal.persona !== 'department_head') throw refused('FORBIDDEN')
  return ownOverview(ctx, overviewId)
}
