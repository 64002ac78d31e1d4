import { demoPeople } from '@tilsynsblik/demo-denmark'
import type { ServiceContext } from '@tilsynsblik/service-kit'
import { personas } from '@tilsynsblik/vocabulary'
import type { DemoDepartment } from './department-quarters.ts'
import type { DemoPerson } from './people.ts'

/**
 * The people of the demo, placed in whatever homes the registers hold: the demo's own, or on imported registers the
 * department with most homes and its largest home. Without homes, only those who need none.
 */
export async function demoCast(institutions: ServiceContext): Promise<DemoPerson[]> {
  const first = async (sql: string, params: string[]) =>
    (await institutions.read<{ id: string; name: string }>(`${sql} limit 1`, params))[0] ?? null
  const authorities = await institutions.read<{ id: string; name: string }>('select id, name from oversight_authority order by id')
  const municipality = await first('select id, name from municipality where id = $1', [demoPeople.municipalityId])
  const [department = null] = await institutions.read<{ id: string; name: string; operatorId: string; operatorName: string }>(
    `select department.id, department.name, operator_id as "operatorId", operator.name as "operatorName"
     from operating_department as department join operator on operator.id = operator_id
     order by department.id = $1 desc, (select count(*) from institution where department_id = department.id) desc, department.id limit 1`,
    [demoPeople.departmentId],
  )
  const departments = department ? await departmentsOfRegion(institutions, department.id) : []
  const home = await first(
    'select id, name from institution order by id = $1 desc, coalesce(department_id = $2, false) desc, places desc, id',
    [demoPeople.institutionId, department?.id ?? ''],
  )

  const cast: DemoPerson[] = [
    ...authorities.map(({ id, name }) => seat(`tilsyn-${id}`, supervisorNames[id] ?? name, 'supervisor', id, name)),
    // Two in one team, and two heads: some things take two persons.
    ...authorities
      .filter(({ id }) => id === demoPeople.authorityId)
      .map(({ id, name }) => seat(`tilsyn-${id}-2`, 'Lars Friis', 'supervisor', id, name)),
    ...authorities
      .filter(({ id }) => id in headNames)
      .map(({ id, name }) => seat(`tilsynschef-${id}`, headNames[id]!, 'authority_head', id, name)),
    seat('boerneraadet', 'Amal Rasmussen', 'council', null, null),
    seat('ankestyrelsen', 'Lone Bæk', 'appeals_board', null, null),
    seat('dpo', 'Nikolaj Storm', 'dpo', null, null),
    seat('drift', 'Bente Holm', 'operator', null, null),
  ]
  if (department)
    cast.push(
      seat('stabsenhed', 'Ellen Juhl', 'staff_unit', department.operatorId, department.operatorName),
      seat('afdelingsleder', 'Mette Krogh', 'department_head', department.id, department.name),
      seat('fagkonsulent', 'Jonas Lind', 'consultant', department.id, department.name),
      ...departments
        .slice(1)
        .flatMap(({ name, id, consultant, head }) => [
          seat(consultant, 'Tove Riis', 'consultant', id, name),
          seat(head, 'Anders Holm', 'department_head', id, name),
        ]),
    )
  // Three at one desk: a case is handed over to a colleague, and a complex one has two advisers (barnets lov § 21 (5)).
  if (municipality)
    cast.push(
      ...Object.entries(caseworkers).map(([id, name]) => seat(id, name, 'caseworker', municipality.id, `${municipality.name} Kommune`)),
    )
  if (home)
    cast.push(
      seat('leder', 'Birgit Aagaard', 'manager', home.id, home.name),
      seat('medarbejder', 'Simon Dahl', 'staff', home.id, home.name),
    )
  // A real child is nobody's demo.
  if (home?.id === demoPeople.institutionId) cast.push(seat('ung', 'Ung, 15 år', 'child', demoPeople.childId, null))
  return cast
}

/** The department of the demo's head first, then one more of the same region: a staff unit gathers several. */
export async function departmentsOfRegion(
  institutions: ServiceContext,
  departmentId: string,
): Promise<(DemoDepartment & { name: string })[]> {
  const rows = await institutions.read<{ id: string; name: string }>(
    `select id, name from operating_department
     where operator_id = (select operator_id from operating_department where id = $1) order by id = $1 desc, id limit 2`,
    [departmentId],
  )
  return rows.map((row, place) => ({
    ...row,
    consultant: place === 0 ? 'fagkonsulent' : `fagkonsulent-${place + 1}`,
    head: place === 0 ? 'afdelingsleder' : `afdelingsleder-${place + 1}`,
  }))
}

const supervisorNames: Record<string, string> = {
  nord: 'Ida Thomsen',
  midt: 'Peter Skov',
  syd: 'Hanne Møller',
  oest: 'Rasmus Bech',
  hovedstaden: 'Sofie Winther',
}

const caseworkers = { sagsbehandler: 'Fatima Yilmaz', 'sagsbehandler-2': 'Ole Kjær', 'sagsbehandler-3': 'Signe Winkel' }

const headNames: Record<string, string> = { syd: 'Karen Holst', nord: 'Erik Toft' }

function seat(id: string, name: string, persona: DemoPerson['persona'], scopeId: string | null, scopeName: string | null): DemoPerson {
  return { id, name, title: personas.find((known) => known.code === persona)!.da, persona, scopeId, scopeName }
}
