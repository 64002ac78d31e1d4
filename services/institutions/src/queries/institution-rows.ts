import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { InstitutionType, OperatorKind } from '@tilsynsblik/vocabulary'

/** A home as the contract shows it; the row is the type. */
export interface InstitutionRow {
  id: string
  number: string
  name: string
  type: InstitutionType
  places: number
  inHouseSchool: boolean
  approvedFrom: string
  closedOn: string | null
  operator: { id: string; name: string; kind: OperatorKind }
  department: { id: string; name: string; operatorId: string } | null
  authority: { id: string; name: string }
  municipality: { id: string; name: string; children: number; childrenEstimated: boolean; tileX: number; tileY: number }
}

/** The columns of InstitutionRow, from `institution as home` and what it points to. */
export const institutionColumns = `
  home.id, home.number, home.name, home.type, home.places, home.in_house_school as "inHouseSchool",
  home.approved_from::text as "approvedFrom", home.closed_on::text as "closedOn",
  jsonb_build_object('id', operator.id, 'name', operator.name, 'kind', operator.kind) as operator,
  case when department.id is not null then jsonb_build_object('id', department.id, 'name', department.name, 'operatorId', department.operator_id) end as department,
  jsonb_build_object('id', authority.id, 'name', authority.name) as authority,
  jsonb_build_object('id', municipality.id, 'name', municipality.name, 'children', municipality.children,
    'childrenEstimated', municipality.children_estimated, 'tileX', municipality.tile_x, 'tileY', municipality.tile_y) as municipality`

export const institutionJoins = `
  institution as home
  join operator on operator.id = home.operator_id
  left join operating_department as department on department.id = home.department_id
  join oversight_authority as authority on authority.id = home.authority_id
  join municipality on municipality.id = home.municipality_id`

/** The homes among `ids` that the caller may see, in the order asked for. */
export async function institutionsById(ctx: ServiceContext, ids: readonly string[]): Promise<(InstitutionRow | null)[]> {
  const rows = await ctx.read<InstitutionRow>(`select ${institutionColumns} from ${institutionJoins} where home.id = any($1)`, [ids])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** Every home the caller may see, by official number. */
export async function institutionRegister(ctx: ServiceContext): Promise<InstitutionRow[]> {
  return ctx.read(`select ${institutionColumns} from ${institutionJoins} order by home.number`)
}

/** The homes of one operating department, by name. */
export async function institutionsOfDepartment(
  ctx: ServiceContext,
  departmentId: string,
  openFrom: string,
  openUntil: string,
): Promise<InstitutionRow[]> {
  return ctx.read(
    `select ${institutionColumns} from ${institutionJoins}
     where home.department_id = $1 and home.approved_from < $3::date and (home.closed_on is null or home.closed_on >= $2::date)
     order by home.name`,
    [departmentId, openFrom, openUntil],
  )
}
