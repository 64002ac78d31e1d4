import {
  refused,
  statement,
  writeFirst,
  wrongState,
  type ServiceContext,
  type WrongState,
  type Transaction,
} from '@tilsynsblik/service-kit'
import type { OverviewAction } from '@tilsynsblik/vocabulary'
import { overviewActionsOf } from '../domain/overview-life.ts'
import { quarterlyOverview, type QuarterlyOverviewRow } from '../queries/overview.ts'
import { tellOfOverviews } from './tell-overviews.ts'
import { overviewKey } from './write-overview-remark.ts'

export interface OverviewChange {
  overviewId: string
  /** Of the overview that was seen; absent where the change has a version of its own. */
  revision?: number
  action: OverviewAction
  /** Columns of the overview that change with it. */
  columns?: Readonly<Record<string, unknown>>
  /** What else is written, in the same transaction; false when somebody was faster. */
  write?: (tx: Transaction, overview: QuarterlyOverviewRow) => Promise<boolean>
}

/** The caller's own overview. @throws DomainError NOT_FOUND for anybody else's, FORBIDDEN for who writes none */
export async function ownOverview(ctx: ServiceContext, id: string): Promise<QuarterlyOverviewRow> {
  const { departmentId, quarter } = overviewKey(id)
  const { persona, scope } = ctx.principal
  if (persona !== 'consultant' && persona !== 'department_head') throw refused('FORBIDDEN')
  const overview = scope === departmentId ? await quarterlyOverview(ctx, quarter) : null
  if (!overview) throw refused('NOT_FOUND')
  return overview
}

/** The one way a quarter changes after it is frozen: is it still what was seen, may the actor; then all of it or nothing. */
export async function changeOverview(
  ctx: ServiceContext,
  overview: QuarterlyOverviewRow,
  { overviewId, revision = overview.revision, action, columns = {}, write }: OverviewChange,
): Promise<QuarterlyOverviewRow | WrongState> {
  if (overview.revision !== revision || !overviewActionsOf(overview, ctx.principal).includes(action)) return wrongState(overview.status)
  const wrote = await writeFirst(ctx, `overview.${action.toLowerCase()}`, { kind: 'quarterly_overview', ids: [overviewId] }, async (tx) => {
    const sets = Object.keys(columns).map((name, index) => `, ${name} = $${index + 5}`)
    const moved = await statement(
      tx,
      `update quarterly_overview set revision = revision + 1 ${sets.join('')}
       where department_id = $1 and quarter = $2 and revision = $3 and status = $4 returning 1`,
      [overview.departmentId, overview.quarter, revision, overview.status, ...Object.values(columns)],
    )
    if (moved.length === 0) return false
    if (action !== 'WRITE') await tellOfOverviews(tx)
    return (await write?.(tx, overview)) ?? true
  })
  const after = (await quarterlyOverview(ctx, overview.quarter))!
  return wrote ? after : wrongState(after.status)
}
