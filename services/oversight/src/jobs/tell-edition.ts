import { addNotices, editionId, untold, type Job } from '@tilsynsblik/service-kit'
import { wishMails } from '../commands/notice-followers.ts'
import { readersByMail } from '../domain/notice-mail.ts'
import { noticeFollowers } from '../queries/notice-followers.ts'

/** Tells those who follow that an edition is open: an advis each, once; and a mail to those who asked for one. */
export const tellEdition: Job<{ number: number }> = {
  name: 'tell-edition',
  async run(ctx, { number }) {
    const followers = await noticeFollowers(ctx, 'EDITIONS')
    const notices = await untold(
      ctx,
      followers.map(({ personId, persona, scopeId }) => ({
        personId,
        persona,
        scopeId,
        kind: 'EDITION_OPENED',
        sourceKey: `${editionId(number)}@${persona}@${scopeId ?? ''}@${personId}`,
      })),
    )
    if (notices.length === 0) return
    const mails = readersByMail(notices, followers).map(({ notice: { sourceKey }, follower }) => ({
      ...follower,
      about: 'EDITIONS' as const,
      edition: number,
      sourceKey,
    }))
    await ctx.write('edition.tell', { kind: 'edition', ids: [editionId(number)] }, async (tx) => {
      await addNotices(tx, notices, { edition: notices.map(() => number) }, new Date())
      await wishMails(tx, mails)
    })
  },
}
