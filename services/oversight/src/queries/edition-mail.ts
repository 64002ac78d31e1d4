import { isReadBy, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Persona } from '@tilsynsblik/vocabulary'
import { EditionFollower } from '../data/tables.ts'
import { configuredMailer } from '../mailer.ts'

export interface EditionMail {
  __typename: 'EditionMail'
  /** Does mail leave this house? */
  available: boolean
  follows: boolean
  address: string | null
}

/** Where the caller hears of new editions by mail; null for a persona that cannot follow them. */
export async function editionMail(ctx: ServiceContext): Promise<EditionMail | null> {
  const { persona } = ctx.principal
  if (persona === 'service' || !isReadBy(EditionFollower, persona)) return null
  const [row] = await ctx.read<{ address: string | null }>('select mail_address as address from edition_follower')
  return { __typename: 'EditionMail', available: configuredMailer() !== null, follows: row !== undefined, address: row?.address ?? null }
}

/** Where one follower hears of them by mail, as it stands now; null when she does not, or follows no more. */
export async function mailAddressOf(
  ctx: ServiceContext,
  { personId, persona }: { personId: string; persona: Persona },
): Promise<string | null> {
  const [row] = await ctx.read<{ address: string | null }>(
    'select mail_address as address from edition_follower where person_id = $1 and persona = $2',
    [personId, persona],
  )
  return row?.address ?? null
}
