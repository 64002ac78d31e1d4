import type { ServiceContext } from '@tilsynsblik/service-kit'

/** Assessed, about a home, and its authority does not know yet. */
export async function untoldAuthorities(ctx: ServiceContext): Promise<{ id: string; institutionId: string }[]> {
  return ctx.read(
    `select id, institution_id as "institutionId" from notification_case
     where about_home and authority_told_at is null and assessed_at is not null order by assessed_at limit 500`,
  )
}
