import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'

export interface CertificationRow {
  id: string
  certifiedBy: string
  certifiedOn: CalendarDate
  expiresOn: CalendarDate | null
}

/** Every certification of a home, the latest first. */
export async function certifications(ctx: ServiceContext, institutionId: string): Promise<CertificationRow[]> {
  return ctx.read(
    `select id, certified_by as "certifiedBy", certified_on::text as "certifiedOn", expires_on::text as "expiresOn"
     from certification where institution_id = $1 order by certified_on desc, id`,
    [institutionId],
  )
}
