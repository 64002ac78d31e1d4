import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { NoticeSubject } from '@tilsynsblik/vocabulary'
import { hearsOf } from '../data/tables.ts'
import type { Follower, FollowerKey } from '../domain/notice-mail.ts'

/** One row by what it is known by. */
export const followerKey = {
  where: `person_id = $1 and persona = $2 and scope_id = coalesce($3, '') and about = $4`,
  of: ({ personId, persona, scopeId, about }: FollowerKey): unknown[] => [personId, persona, scopeId, about],
}

/** Does the caller hear of new editions? Null for a persona that cannot. */
export async function followsEditions(ctx: ServiceContext): Promise<boolean | null> {
  if (!hearsOf(ctx.principal.persona, 'EDITIONS')) return null
  return (await ctx.read(`select from notice_follower where about = 'EDITIONS'`)).length > 0
}

/** For a job: who wants to hear of one thing; of everything when nothing is named. */
export async function noticeFollowers(ctx: ServiceContext, about: NoticeSubject | null): Promise<Follower[]> {
  return ctx.read(
    `select person_id as "personId", persona, nullif(scope_id, '') as "scopeId", about,
            mail_address is not null and mail_refused_at is null as "byMail"
     from notice_follower where $1::text is null or about = $1 order by 1, 2, 3, 4`,
    [about],
  )
}
