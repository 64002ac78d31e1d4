import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'

export interface PreparednessPlanRow {
  municipalityId: string
  adoptedOn: CalendarDate
  publishedUrl: string
  planVersion: string
  recordedAt: string
}

/** The newest plan of each municipality that has recorded one; of one municipality, when it is named. Public: nothing about people. */
export async function preparednessPlans(ctx: ServiceContext, municipalityId: string | null = null): Promise<PreparednessPlanRow[]> {
  return ctx.read<PreparednessPlanRow>(
    `select distinct on (municipality_id) municipality_id as "municipalityId", adopted_on as "adoptedOn", published_url as "publishedUrl",
            plan_version as "planVersion", recorded_at as "recordedAt"
     from preparedness_plan where $1::text is null or municipality_id = $1 order by municipality_id, adopted_on desc`,
    [municipalityId],
  )
}
