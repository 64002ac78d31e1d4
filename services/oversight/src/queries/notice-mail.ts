import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { NoticeSubject } from '@tilsynsblik/vocabulary'
import { hearsOf } from '../data/tables.ts'
import type { FollowerKey } from '../domain/notice-mail.ts'
import { configuredMailer } from '../mailer.ts'
import { followerKey } from './notice-followers.ts'

export interface NoticeMail {
  __typename: 'NoticeMail'
  about: NoticeSubject
  /** Does mail leave this house? */
  available: boolean
  /** Is she told of it at all? Of editions only when she follows them. */
  follows: boolean
  address: string | null
  refusedAt: string | null
}

/** Where the caller has word of it by mail; null for a persona that cannot hear of it. */
export async function noticeMail(ctx: ServiceContext, about: NoticeSubject): Promise<NoticeMail | null> {
  if (!hearsOf(ctx.principal.persona, about)) return null
  const [row] = await ctx.read<Pick<NoticeMail, 'address' | 'refusedAt'>>(
    'select mail_address as address, mail_refused_at as "refusedAt" from notice_follower where about = $1',
    [about],
  )
  return {
    __typename: 'NoticeMail',
    about,
    available: configuredMailer() !== null,
    follows: about === 'QUARTERS' || row !== undefined,
    address: row?.address ?? null,
    refusedAt: row?.refusedAt ?? null,
  }
}

/** Where one follower has word of it, as it stands now; null when she does not, or the mail server would not take it. */
export async function mailAddressOf(ctx: ServiceContext, follower: FollowerKey): Promise<string | null> {
  const [row] = await ctx.read<{ address: string | null }>(
    `select mail_address as address from notice_follower where ${followerKey.where} and mail_refused_at is null`,
    followerKey.of(follower),
  )
  return row?.address ?? null
}
