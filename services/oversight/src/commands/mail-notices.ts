import {
  invalidInput,
  refused,
  statement,
  wrongState,
  type InvalidInput,
  type ServiceContext,
  type Transaction,
  type WrongState,
} from '@tilsynsblik/service-kit'
import type { NoticeSubject } from '@tilsynsblik/vocabulary'
import { mailAddressProblems } from '../domain/mail-address.ts'
import type { FollowerKey } from '../domain/notice-mail.ts'
import { configuredMailer } from '../mailer.ts'
import { followerKey } from '../queries/notice-followers.ts'
import { noticeMail, type NoticeMail } from '../queries/notice-mail.ts'

/**
 * Begins, moves or ends word by mail, in the caller's present seat. Said twice, it is the same.
 *
 * @param written null: no mail any more
 * @returns where she has word of it now; WrongState when she does not follow the editions, or no mail leaves this house
 * @throws DomainError FORBIDDEN for a persona that is never told of it
 */
export async function mailNotices(
  ctx: ServiceContext,
  { about, address: written }: { about: NoticeSubject; address: string | null },
  now: Date,
): Promise<NoticeMail | InvalidInput | WrongState> {
  const { userId: personId, persona, scope: scopeId } = ctx.principal
  const known = await noticeMail(ctx, about)
  if (!known) throw refused('FORBIDDEN')
  const address = written?.trim() ?? null
  const problems = address === null ? [] : mailAddressProblems(address)
  if (problems.length > 0) return invalidInput(...problems)
  // One that was refused is written again to be tried again.
  if (known.address === address && known.refusedAt === null) return known
  if (!known.follows) return wrongState('NOT_FOLLOWING')
  if (address !== null && !configuredMailer()) return wrongState('NO_MAIL')
  const follower = { personId, persona, scopeId, about }
  await ctx.write(address === null ? 'notice-mail.stop' : 'notice-mail.begin', { kind: 'notice_follower', ids: [personId] }, (tx) =>
    address === null ? stop(tx, follower) : begin(tx, follower, address, now),
  )
  return { ...known, address, refusedAt: null }
}

function begin(tx: Transaction, follower: FollowerKey, address: string, now: Date) {
  return statement(
    tx,
    `insert into notice_follower (person_id, persona, scope_id, about, followed_at, mail_address) values ($1, $2, coalesce($3, ''), $4, $5, $6)
     on conflict (person_id, persona, about, scope_id) do update set mail_address = excluded.mail_address, mail_refused_at = null`,
    [...followerKey.of(follower), now, address],
  )
}

/** Of editions she still wants to hear on the page; of quarters nothing is left to keep. */
function stop(tx: Transaction, follower: FollowerKey) {
  return statement(
    tx,
    follower.about === 'EDITIONS'
      ? `update notice_follower set mail_address = null, mail_refused_at = null where ${followerKey.where}`
      : `delete from notice_follower where ${followerKey.where}`,
    followerKey.of(follower),
  )
}
