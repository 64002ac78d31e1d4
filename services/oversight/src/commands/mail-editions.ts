import {
  invalidInput,
  refused,
  statement,
  wrongState,
  type InvalidInput,
  type ServiceContext,
  type WrongState,
} from '@tilsynsblik/service-kit'
import { mailAddressProblems } from '../domain/mail-address.ts'
import { configuredMailer } from '../mailer.ts'
import { editionMail, type EditionMail } from '../queries/edition-mail.ts'

/**
 * Begins, moves or ends hearing of new editions by mail, in the caller's present role. Said twice, it is the same.
 *
 * @param written null: no mail any more
 * @returns where she hears of them now; WrongState when she does not follow, or no mail leaves this house
 * @throws DomainError FORBIDDEN for a persona that cannot follow
 */
export async function mailEditions(ctx: ServiceContext, written: string | null): Promise<EditionMail | InvalidInput | WrongState> {
  const { userId, persona } = ctx.principal
  const now = await editionMail(ctx)
  if (!now) throw refused('FORBIDDEN')
  const address = written?.trim() ?? null
  const problems = address === null ? [] : mailAddressProblems(address)
  if (problems.length > 0) return invalidInput(...problems)
  if (now.address === address) return now
  if (!now.follows) return wrongState('NOT_FOLLOWING')
  if (address !== null && !configuredMailer()) return wrongState('NO_MAIL')
  await ctx.write(address === null ? 'edition.mail.stop' : 'edition.mail.begin', { kind: 'edition_follower', ids: [userId] }, (em) =>
    statement(em, 'update edition_follower set mail_address = $3 where person_id = $1 and persona = $2', [userId, persona, address]),
  )
  return { ...now, address }
}
