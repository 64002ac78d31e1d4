import { refused, statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { followerKey, followsEditions } from '../queries/notice-followers.ts'

/**
 * Begins or ends hearing of new editions, in the caller's present seat. Said twice, it is the same.
 *
 * @returns whether the caller hears of them now
 * @throws DomainError FORBIDDEN for a persona that cannot
 */
export async function followEditions(ctx: ServiceContext, follow: boolean, now: Date): Promise<boolean> {
  const { userId: personId, persona, scope: scopeId } = ctx.principal
  const follows = await followsEditions(ctx)
  if (follows === null) throw refused('FORBIDDEN')
  if (follows === follow) return follow
  const key = followerKey.of({ personId, persona, scopeId, about: 'EDITIONS' })
  await ctx.write(follow ? 'edition.follow' : 'edition.unfollow', { kind: 'notice_follower', ids: [personId] }, (tx) =>
    follow
      ? statement(
          tx,
          `insert into notice_follower (person_id, persona, scope_id, about, followed_at) values ($1, $2, coalesce($3, ''), $4, $5)
           on conflict do nothing`,
          [...key, now],
        )
      : statement(tx, `delete from notice_follower where ${followerKey.where}`, key),
  )
  return follow
}
