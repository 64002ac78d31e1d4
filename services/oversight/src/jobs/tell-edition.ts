import { addNotices, editionId, enqueue, untold, type Job } from '@tilsynsblik/service-kit'
import type { EditionMailing } from './mail-edition.ts'
import { editionFollowers } from '../queries/edition-followers.ts'

/** Tells those who follow that an edition is open: an advis each, once; and a mail to those who asked for one. */
export const tellEdition: Job<{ number: number }> = {
  name: 'tell-edition',
  async run(ctx, { number }) {
    const followers = await editionFollowers(ctx)
    const notices = await untold(
      ctx,
      followers.map((follower) => ({
        ...follower,
        kind: 'EDITION_OPENED',
        sourceKey: `${editionId(number)}@${follower.persona}@${follower.personId}`,
      })),
    )
    if (notices.length === 0) return
    await ctx.write('edition.tell', { kind: 'edition', ids: [editionId(number)] }, async (em) => {
      await addNotices(em, notices, { edition: notices.map(() => number) }, new Date())
      for (const { personId, persona, byMail, sourceKey } of notices)
        if (byMail) await enqueue(em, 'mail-edition', { number, personId, persona } satisfies EditionMailing, { key: `mail-${sourceKey}` })
    })
  },
}
