import { connectionOf, type Page, type ServiceContext } from '@tilsynsblik/service-kit'
import { idsWithNumber } from '@tilsynsblik/vocabulary'
import { rowsOfPage, type Desk, type DeskRow } from './notification-desk.ts'

/** The cases of a municipality with a number, open or over: mostly one. The key of the table finds them. */
export async function casesByNumber(ctx: ServiceContext, number: string, page: Page): Promise<Desk> {
  const ids = idsWithNumber(number)
  const rows = ids
    ? await ctx.readRecords<DeskRow & { clock: string | null }>(
        'notification_case',
        `with page as (
           select *, due_at as clock from notification_case where id between $1::uuid and $2::uuid and municipality_id = $3 order by id limit $4
         ), chosen as (
           select count(*)::int as total, 0 as overdue from page
         )
         ${rowsOfPage}
         order by page.id`,
        [...ids, ctx.principal.scope, page.first],
      )
    : []
  return { ...connectionOf(rows, page, ({ id }) => [id]), overdueCount: 0 }
}
