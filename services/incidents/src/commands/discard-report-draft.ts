import { isUuid } from '@tilsynsblik/vocabulary'
import { type ServiceContext, statement, writeFirst } from '@tilsynsblik/service-kit'
import { ownHome } from './own-home.ts'

/** Throws the caller's own draft away. False when there is none of that id: thrown away twice, it is gone once. */
export async function discardReportDraft(ctx: ServiceContext, id: string): Promise<boolean> {
  ownHome(ctx)
  if (!isUuid(id)) return false
  return writeFirst(ctx, 'report-draft.discard', { kind: 'report_draft', ids: [id] }, async (em) => {
    const gone = await statement(em, 'delete from report_draft where id = $1 and author_id = $2 returning id', [id, ctx.principal.userId])
    return gone.length > 0
  })
}
