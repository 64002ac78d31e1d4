import { scopeOf, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CancellationReason, FindingLevel, InspectionState, InspectionTheme, SelectionLane } from '@tilsynsblik/vocabulary'

export interface InspectionCaseRow {
  id: string
  institutionId: string
  authorityId: string
  departmentId: string | null
  state: InspectionState
  version: number
  roundId: string | null
  /** Null outside a round, and for those who may not know it yet. */
  lane: SelectionLane | null
  plannedOn: string
  announced: boolean
  announcedReason: string | null
  team: string[]
  themes: InspectionTheme[]
  carriedOutOn: string | null
  childrenOffered: number | null
  childrenHeard: number | null
  findings: { theme: InspectionTheme; level: FindingLevel; text: string }[]
  signalConfirmed: boolean | null
  hearing: { sentAt: string; answerBy: string; answer: string | null; answeredAt: string | null } | null
  followUps: FollowUpRow[]
  cancellation: CancellationReason | null
  closedAt: string | null
  /** The home's last day; null while it is open. */
  homeClosedOn: string | null
}

export interface FollowUpRow {
  id: string
  theme: InspectionTheme
  what: string
  dueOn: string
  checkedOn: string | null
  result: string | null
}

/** The authority's inspections by planned day: those in the given states, else everything that is not over. */
export async function inspectionCases(ctx: ServiceContext, states?: readonly InspectionState[] | null): Promise<InspectionCaseRow[]> {
  return ctx.read<InspectionCaseRow>(
    `${caseSql} where own_case.authority_id = $1 and coalesce(own_case.state = any ($2::text[]), own_case.state not in ('CLOSED', 'CANCELLED'))
     order by own_case.planned_on, own_case.id`,
    [scopeOf(ctx), states ?? null],
  )
}

export async function inspectionCase(ctx: ServiceContext, id: string): Promise<InspectionCaseRow | null> {
  const [row] = await ctx.read<InspectionCaseRow>(`${caseSql} where own_case.id = $1::uuid`, [id])
  return row ?? null
}

/** Every inspection the authority has of many homes, newest plan first, in the order of the homes. */
export async function inspectionCasesOf(ctx: ServiceContext, institutionIds: readonly string[]): Promise<InspectionCaseRow[][]> {
  const rows = await ctx.read<InspectionCaseRow>(
    `${caseSql} where own_case.institution_id = any ($1::text[]) order by own_case.planned_on desc, own_case.id`,
    [institutionIds],
  )
  const byHome = Map.groupBy(rows, (row) => row.institutionId)
  return institutionIds.map((id) => byHome.get(id) ?? [])
}

const caseSql = `
  select own_case.id, own_case.institution_id as "institutionId", own_case.authority_id as "authorityId", own_case.department_id as "departmentId",
         own_case.state, own_case.version, own_case.round_id as "roundId",
         (select lane from round_lane where round_id = own_case.round_id and institution_id = own_case.institution_id) as lane,
         own_case.planned_on::text as "plannedOn", own_case.announced, own_case.announced_reason as "announcedReason",
         own_case.team, own_case.themes, own_case.carried_out_on::text as "carriedOutOn",
         visit.children_offered as "childrenOffered", visit.children_heard as "childrenHeard", own_case.signal_confirmed as "signalConfirmed",
         (select coalesce(jsonb_agg(jsonb_build_object('theme', theme, 'level', level, 'text', coalesce(text, ''))
                                    order by array_position(own_case.themes, theme)), '[]')
          from finding where inspection_id = own_case.id) as findings,
         (select jsonb_build_object('sentAt', sent_at, 'answerBy', answer_by, 'answer', answer, 'answeredAt', answered_at)
          from hearing where inspection_id = own_case.id) as hearing,
         (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'theme', theme, 'what', what, 'dueOn', due_on, 'checkedOn', checked_on,
                                                       'result', result) order by due_on, id), '[]')
          from follow_up where inspection_id = own_case.id) as "followUps",
         own_case.cancellation, own_case.closed_at as "closedAt",
         (select closed_on::text from home_scope where institution_id = own_case.institution_id) as "homeClosedOn"
  from inspection_case as own_case left join inspection as visit on visit.id = own_case.id`
