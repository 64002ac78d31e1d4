import { createHash } from 'node:crypto'
import { editionId, NotDelivered, type Job, type Mailer } from '@tilsynsblik/service-kit'
import type { Persona } from '@tilsynsblik/vocabulary'
import { configuredMailer } from '../mailer.ts'
import { mailAddressOf } from '../queries/edition-mail.ts'

/** Which edition is told of, and to whom. The address is looked up when the mail is sent: who has taken it back gets none. */
export interface EditionMailing {
  number: number
  personId: string
  persona: Persona
}

/** Mails one follower a link to an edition, which stands open to all. One job each, so that one address holds nobody else up. */
export const mailEdition: Job<EditionMailing> = {
  name: 'mail-edition',
  attempts: 8,
  async run(ctx, mailing) {
    const mailer = configuredMailer()
    const to = await mailAddressOf(ctx, mailing)
    if (!mailer || !to) return
    const fault = await faultOf(mailer.send({ to, ...mailOf(mailing, mailer) }))
    // What the mail server said may hold the address, and goes into no log.
    if (fault && !fault.final) throw new Error(`The mail server: ${fault.word}`)
    if (fault) return ctx.log.warn({ edition: mailing.number, fault: fault.word }, 'A mail of an edition was refused')
    await ctx.write('edition.mail', { kind: 'edition', ids: [editionId(mailing.number)] }, async () => {})
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

function mailOf({ number, personId, persona }: EditionMailing, mailer: Mailer) {
  const link = mailer.linkTo(`/statistik/udgave/${number}`)
  const id = createHash('sha256').update(`${persona} ${personId}`).digest('hex').slice(0, 16)
  return {
    subject: `Tilsynsblik: udgave ${number} af landets tal`,
    text:
      `Udgave ${number} af landets tal er åbnet:\n\n${link}\n\n` +
      `Mailen er sendt, fordi adressen er skrevet på siden Landet (${mailer.linkTo('/land')}). Den fjernes samme sted.\n`,
    id: `${editionId(number)}.${id}`,
  }
}
