import { connectionOf, isReadBy, type Connection, type Page, type ServiceContext } from '@tilsynsblik/service-kit'
import type { FindingLevel, InspectionRoute, InspectionTheme } from '@tilsynsblik/vocabulary'
import { InspectionRouteRecord } from '../data/tables.ts'

export interface InspectionRow {
  id: string
  institutionId: string
  carriedOutOn: string
  announced: boolean
  /** Null for those who may not know why the visit was made. */
  route: InspectionRoute | null
  childrenOffered: number
  childrenHeard: number
  findings: { theme: InspectionTheme; level: FindingLevel; text: string | null }[]
  hearing: { sentAt: string; answerBy: string; answer: string | null; answeredAt: string | null } | null
}

/** The visits to one home, newest first. */
export async function inspectionList(ctx: ServiceContext, institutionId: string, page: Page): Promise<Connection<InspectionRow>> {
  const rows = await ctx.read<InspectionRow & { totalCount: number }>(
    `with chosen as (select * from inspection where institution_id = $1)
     select ${columnsFor(ctx)}, (select count(*)::int from chosen) as "totalCount"
     from chosen
     where $2::date is null or (carried_out_on, id) < ($2, $3::uuid)
     order by carried_out_on desc, id desc limit $4`,
    [institutionId, page.after?.[0] ?? null, page.after?.[1] ?? null, page.first + 1],
  )
  return connectionOf(rows, page, (row) => [row.carriedOutOn, row.id])
}

/** One visit, as far as the caller may see it. */
export async function inspectionById(ctx: ServiceContext, id: string): Promise<InspectionRow | null> {
  const [row] = await ctx.read<InspectionRow>(`select ${columnsFor(ctx)} from inspection as chosen where id = $1::uuid`, [id])
  return row ?? null
}

/** Homes have no grant on why a visit was made: for them the column is not asked for. */
function columnsFor({ principal }: ServiceContext): string {
  const knowsRoutes = isReadBy(InspectionRouteRecord, principal.persona)
  return `
    id, institution_id as "institutionId", carried_out_on::text as "carriedOutOn", announced,
    ${knowsRoutes ? '(select route from inspection_route where inspection_id = chosen.id)' : 'null'} as route,
    children_offered as "childrenOffered", children_heard as "childrenHeard",
    coalesce((select jsonb_agg(jsonb_build_object('theme', theme, 'level', level, 'text', text) order by theme)
              from finding where inspection_id = chosen.id), '[]') as findings,
    (select jsonb_build_object('sentAt', sent_at, 'answerBy', answer_by, 'answer', answer, 'answeredAt', answered_at)
     from hearing where inspection_id = chosen.id) as hearing`
}
