import { connectionOf, type Connection, type Page, type ServiceContext } from '@tilsynsblik/service-kit'
import { idsWithNumber } from '@tilsynsblik/vocabulary'
import { deskOf } from './complaint-desk.ts'
import { complaintColumns, type ComplaintRow } from './complaint-row.ts'

/** The complaints of the recipient's desk with a number, open or over: mostly one. The key of the table finds them. */
export async function complaintsByNumber(ctx: ServiceContext, number: string, page: Page): Promise<Connection<ComplaintRow>> {
  const ids = idsWithNumber(number)
  if (!ids) return connectionOf<ComplaintRow & { totalCount: number }>([], page, ({ id }) => [id])
  const { persona, scope } = ctx.principal
  const [scopeColumn, recipient] = deskOf(persona)
  const rows = await ctx.readRecords<ComplaintRow & { totalCount: number }>(
    'complaint',
    `select ${complaintColumns(persona)}, (count(*) over ())::int as "totalCount" from complaint
     where id between $1::uuid and $2::uuid and ${scopeColumn} = $3 and recipient_kind = $4 and state is not null
     order by id limit $5`,
    [...ids, scope, recipient, page.first],
  )
  return connectionOf(rows, page, ({ id }) => [id])
}
