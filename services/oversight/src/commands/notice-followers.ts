import { enqueueEach, statement, type ServiceContext, type Transaction } from '@tilsynsblik/service-kit'
import type { FollowerKey, MailedNotice } from '../domain/notice-mail.ts'
import { followerKey } from '../queries/notice-followers.ts'

/** A job for each mail, in the transaction of the notice it follows from: one address that is away holds nobody else up. */
export async function wishMails(tx: Transaction, mails: readonly MailedNotice[]): Promise<void> {
  const wishes = mails.map((mail) => ({ payload: mail, key: `mail-${mail.sourceKey}@${mail.personId}` }))
  await enqueueEach(tx, 'mail-notice', wishes)
}

/** Whose seat has ended hears no more, and the address is gone. */
export async function forgetFollowers(ctx: ServiceContext, ended: readonly FollowerKey[]): Promise<void> {
  if (ended.length === 0) return
  await ctx.write('notice-follower.end', { kind: 'notice_follower', ids: ended.map(({ personId }) => personId) }, (tx) =>
    statement(
      tx,
      `delete from notice_follower as follower
       using jsonb_to_recordset($1::jsonb) as ended ("personId" text, persona text, "scopeId" text, about text)
       where follower.person_id = ended."personId" and follower.persona = ended.persona and follower.about = ended.about
         and follower.scope_id = coalesce(ended."scopeId", '')`,
      [JSON.stringify(ended)],
    ),
  )
}

/** The mail server will not take this address: nothing more is sent to it, and whose it is sees why. */
export async function refuseAddress(ctx: ServiceContext, follower: FollowerKey, address: string, now: Date): Promise<void> {
  await ctx.write('notice-mail.refused', { kind: 'notice_follower', ids: [follower.personId] }, (tx) =>
    statement(tx, `update notice_follower set mail_refused_at = $5 where ${followerKey.where} and mail_address = $6`, [
      ...followerKey.of(follower),
      now,
      address,
    ]),
  )
}
