import { isReadBy, refused, statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { EditionFollower } from '../data/tables.ts'
import { followsEditions } from '../queries/edition-followers.ts'

/**
 * Begins or ends hearing of new editions, in the caller's present role. Said twice, it is the same.
 *
 * @returns whether the caller hears of them now
 * @throws DomainError FORBIDDEN for a persona that cannot
 */
export async function followEditions(ctx: ServiceContext, follow: boolean, now: Date): Promise<boolean> {
  const { userId, persona, scope } = ctx.principal
  if (persona === 'service' || !isReadBy(EditionFollower, persona)) throw refused('FORBIDDEN')
  if ((await followsEditions(ctx)) === follow) return follow
  await ctx.write(follow ? 'edition.follow' : 'edition.unfollow', { kind: 'edition_follower', ids: [userId] }, (em) =>
    follow
      ? statement(
          em,
          'insert into edition_follower (person_id, persona, scope_id, followed_at) values ($1, $2, $3, $4) on conflict do nothing',
          [userId, persona, scope, now],
        )
      : statement(em, 'delete from edition_follower where person_id = $1 and persona = $2', [userId, persona]),
  )
  return follow
}
