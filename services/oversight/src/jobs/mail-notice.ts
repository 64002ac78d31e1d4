import { createHash } from 'node:crypto'
import { NotDelivered, type Job } from '@tilsynsblik/service-kit'
import { forgetFollowers, refuseAddress } from '../commands/notice-followers.ts'
import { mailWords, type MailedNotice } from '../domain/notice-mail.ts'
import { configuredMailer } from '../mailer.ts'
import { mailAddressOf } from '../queries/notice-mail.ts'

/**
 * Mails one reader a link, which opens with whatever rights she has then. The address, and whether the seat still stands, are
 * looked up when the mail is sent: who has taken it back, or whose role has ended, gets none.
 */
export const mailNotice: Job<MailedNotice> = {
  name: 'mail-notice',
  attempts: 8,
  async run(ctx, mailed) {
    const mailer = configuredMailer()
    const to = await mailAddressOf(ctx, mailed)
    if (!mailer || !to) return
    const [seated] = await ctx.seated([mailed])
    if (!seated) return forgetFollowers(ctx, [mailed])
    const id = createHash('sha256').update(`${mailed.sourceKey} ${mailed.personId}`).digest('hex').slice(0, 32)
    const fault = await faultOf(mailer.send({ to, id, ...mailWords(mailed, (path) => mailer.linkTo(path)) }))
    // What the mail server said may hold the address, and goes into no log.
    if (fault && !fault.final) throw new Error(`The mail server: ${fault.word}`)
    if (fault) return refuseAddress(ctx, mailed, to, new Date())
    await ctx.write('notice.mail', { kind: 'notice_follower', ids: [mailed.personId] }, async () => {})
  },
}

/** Why it did not leave the house; null when it did. */
async function faultOf(sending: Promise<unknown>): Promise<NotDelivered | null> {
  try {
    await sending
    return null
  } catch (error) {
    if (error instanceof NotDelivered) return error
    throw error
  }
}
