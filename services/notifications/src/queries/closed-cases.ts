import { connectionOf, type Page, type ServiceContext } from '@tilsynsblik/service-kit'
import { rowsOfPage, type Desk, type DeskRow } from './notification-desk.ts'

/** The cases of a municipality that are over, the newest first. */
export async function closedCases(ctx: ServiceContext, page: Page): Promise<Desk> {
  const rows = await ctx.readRecords<DeskRow & { clock: string }>(
    'notification_case',
    `with chosen as (
       select count(*)::int as total, 0 as overdue from notification_case where municipality_id = $1 and state = 'CLOSED'
     ), page as (
       select *, closed_at as clock from notification_case
       where municipality_id = $1 and state = 'CLOSED' and ($2::timestamptz is null or (closed_at, id) < ($2, $3::uuid))
       order by closed_at desc, id desc limit $4
     )
     ${rowsOfPage}
     order by page.clock desc, page.id desc`,
    [ctx.principal.scope, page.after?.[0] ?? null, page.after?.[1] ?? null, page.first + 1],
  )
  return { ...connectionOf(rows, page, (row) => [row.clock, row.id]), overdueCount: 0 }
}
