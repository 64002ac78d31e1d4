import { isUuid } from '@tilsynsblik/vocabulary'
import { type RecordOfChild, type ServiceContext, statement, writeFirst } from '@tilsynsblik/service-kit'
import { ownHome } from './own-home.ts'

/**
 * Throws the caller's own draft away, with its files. False when there is none of that id: thrown away twice, it is gone once; and
 * false for a draft from which a crime was told: others act on it, and for one that a court or an authority has asked to keep.
 */
export async function discardReportDraft(ctx: ServiceContext, id: string): Promise<boolean> {
  ownHome(ctx)
  if (!isUuid(id)) return false
  const [draft] = await ctx.read<RecordOfChild>('select id, child_id as "childId" from report_draft where id = $1 and author_id = $2', [
    id,
    ctx.principal.userId,
  ])
  if (!draft || (await ctx.words.held([draft])).size > 0) return false
  const discarded = await writeFirst(ctx, 'report-draft.discard', { kind: 'report_draft', ids: [id] }, async (tx) => {
    const gone = await statement(
      tx,
      'delete from report_draft where id = $1 and author_id = $2 and crime_suspected_at is null returning id',
      [id, ctx.principal.userId],
    )
    if (gone.length === 0) return false
    await statement(tx, 'delete from report_attachment where incident_id = $1 and filed_at is null', [id])
    return true
  })
  // The copies of it that lie in backups are not read again either.
  if (discarded) await ctx.words.erase([draft], { kind: 'report_draft', rule: 'discarded-by-author', by: ctx.principal.userId })
  return discarded
}
