import { connectionOf, type Connection, type Page, type ServiceContext } from '@tilsynsblik/service-kit'
import { complaintColumns, type ComplaintRow } from './complaint-row.ts'

/** Appeals before the board, the oldest first; or those it has decided, the newest first. A complaint appealed twice stands by its last. */
export async function appealDesk(ctx: ServiceContext, decided: boolean, page: Page): Promise<Connection<ComplaintRow>> {
  const rows = await ctx.readRecords<ComplaintRow & { totalCount: number; onDay: string }>(
    'complaint',
    `with chosen as (
       select complaint_id as id, on_day from (
         select distinct on (complaint_id) complaint_id, outcome is not null as done, coalesce(decided_on, appealed_on) as on_day
         from appeal order by complaint_id, ordinal desc
       ) as newest where done = $1
     )
     select ${complaintColumns(ctx.principal.persona)}, on_day::text as "onDay", (select count(*)::int from chosen) as "totalCount"
     from chosen join complaint using (id)
     where $2::date is null or (case when $1 then (on_day, id) < ($2, $3::uuid) else (on_day, id) > ($2, $3::uuid) end)
     order by case when $1 then on_day end desc, case when not $1 then on_day end, case when $1 then id end desc, id limit $4`,
    [decided, page.after?.[0] ?? null, page.after?.[1] ?? null, page.first + 1],
  )
  return connectionOf(rows, page, (row) => [row.onDay, row.id])
}
