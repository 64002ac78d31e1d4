import { connectionOf, type Connection, type Page, type ServiceContext } from '@tilsynsblik/service-kit'
import { deskOf } from './complaint-desk.ts'
import { complaintColumns, type ComplaintRow } from './complaint-row.ts'

/** What is over at the recipient's desk, the newest first: closed, or taken back. */
export async function closedComplaints(ctx: ServiceContext, page: Page): Promise<Connection<ComplaintRow>> {
  const { persona, scope } = ctx.principal
  const [scopeColumn, recipient] = deskOf(persona)
  const rows = await ctx.readRecords<ComplaintRow & { totalCount: number }>(
    'complaint',
    `with chosen as (
       select id from complaint where ${scopeColumn} = $1 and recipient_kind = $2 and state in ('CLOSED', 'WITHDRAWN')
     )
     select ${complaintColumns(persona)}, (select count(*)::int from chosen) as "totalCount"
     from chosen join complaint using (id)
     where $3::timestamptz is null or (filed_at, id) < ($3, $4::uuid)
     order by filed_at desc, id desc limit $5`,
    [scope, recipient, page.after?.[0] ?? null, page.after?.[1] ?? null, page.first + 1],
  )
  return connectionOf(rows, page, (row) => [row.filedAt, row.id])
}
