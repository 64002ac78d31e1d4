import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'
import { worksIn } from '../domain/preparedness-actions.ts'

export interface HouseRulesRow {
  id: string
  version: string
  validFrom: CalendarDate
  children: number
  participation: string | null
}

/** Every version of a home's house rules, the latest first. How the children took part, only to those who work there. */
export async function houseRulesVersions(ctx: ServiceContext, institutionId: string): Promise<HouseRulesRow[]> {
  return ctx.read(
    `select id, version, valid_from::text as "validFrom", children, ${worksIn(ctx.principal, institutionId) ? 'participation' : 'null'} as participation
     from house_rules_version where institution_id = $1 order by valid_from desc, id`,
    [institutionId],
  )
}
