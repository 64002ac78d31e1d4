import { isUuid } from '@tilsynsblik/vocabulary'
import { type ServiceContext, statement, writeFirst } from '@tilsynsblik/service-kit'
import { ownHome } from './own-home.ts'

/** Takes away a file the caller has kept. False when there is none, and when it is part of a report: that stays. */
export async function removeAttachment(ctx: ServiceContext, id: string): Promise<boolean> {
  ownHome(ctx)
  if (!isUuid(id)) return false
  return writeFirst(ctx, 'attachment.remove', { kind: 'report_attachment', ids: [id] }, async (tx) => {
    const gone = await statement(tx, 'delete from report_attachment where id = $1 and added_by = $2 and filed_at is null returning id', [
      id,
      ctx.principal.userId,
    ])
    return gone.length > 0
  })
}
