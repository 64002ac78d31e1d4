import { connectionOf, type Connection, type Page, type ServiceContext } from '@tilsynsblik/service-kit'
import type { FindingLevel, InspectionRoute, InspectionTheme } from '@tilsynsblik/vocabulary'

export interface InspectionRow {
  id: string
  institutionId: string
  carriedOutOn: string
  announced: boolean
  route: InspectionRoute
  childrenOffered: number
  childrenHeard: number
  findings: { theme: InspectionTheme; level: FindingLevel }[]
}

/** The visits to one home, newest first. */
export async function inspectionList(ctx: ServiceContext, institutionId: string, page: Page): Promise<Connection<InspectionRow>> {
  const rows = await ctx.read<InspectionRow & { totalCount: number }>(
    `with chosen as (select * from inspection where institution_id = $1)
     select id, institution_id as "institutionId", carried_out_on::text as "carriedOutOn", announced, route,
            children_offered as "childrenOffered", children_heard as "childrenHeard",
            coalesce((select jsonb_agg(jsonb_build_object('theme', theme, 'level', level) order by theme)
                      from finding where inspection_id = chosen.id), '[]') as findings,
            (select count(*)::int from chosen) as "totalCount"
     from chosen
     where $2::date is null or (carried_out_on, id) < ($2, $3::uuid)
     order by carried_out_on desc, id desc limit $4`,
    [institutionId, page.after?.[0] ?? null, page.after?.[1] ?? null, page.first + 1],
  )
  return connectionOf(rows, page, (row) => [row.carriedOutOn, row.id])
}
