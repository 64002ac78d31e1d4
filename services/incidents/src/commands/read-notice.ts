import { knownId, refused, type ServiceContext, statement } from '@tilsynsblik/service-kit'
import { noticeById } from '../queries/notice-rows.ts'

/** The read receipt of a notice: kept once, as it was first read. */
export async function readNotice(ctx: ServiceContext, id: string, now: Date): Promise<boolean> {
  const notice = await noticeById(ctx, knownId(id))
  if (!notice || ctx.principal.persona === 'service') throw refused('NOT_FOUND')
  if (notice.readAt === null)
    await ctx.write('notice.read', { kind: 'notice', ids: [notice.id] }, (em) =>
      statement(em, 'update notice set read_at = $2, read_by = $3 where id = $1 and read_at is null', [
        notice.id,
        now,
        ctx.principal.userId,
      ]),
    )
  return true
}
