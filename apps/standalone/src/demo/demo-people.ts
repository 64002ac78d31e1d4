import { demoPeople } from '@tilsynsblik/demo-denmark'
import type { ServiceContext } from '@tilsynsblik/service-kit'
import { personas } from '@tilsynsblik/vocabulary'
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
  const department = await first(
    `select id, name from operating_department as department
     order by id = $1 desc, (select count(*) from institution where department_id = department.id) desc, id`,
    [demoPeople.departmentId],
  )
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
  ]
  if (department)
    cast.push(
      seat('afdelingsleder', 'Mette Krogh', 'department_head', department.id, department.name),
      seat('fagkonsulent', 'Jonas Lind', 'consultant', department.id, department.name),
    )
  if (municipality) cast.push(seat('sagsbehandler', 'Fatima Yilmaz', 'caseworker', municipality.id, `${municipality.name} Kommune`))
  if (home)
    cast.push(
      seat('leder', 'Birgit Aagaard', 'manager', home.id, home.name),
      seat('medarbejder', 'Simon Dahl', 'staff', home.id, home.name),
    )
  // A real child is nobody's demo.
  if (home?.id === demoPeople.institutionId) cast.push(seat('ung', 'Ung, 15 år', 'child', demoPeople.childId, null))
  return cast
}

const supervisorNames: Record<string, string> = {
  nord: 'Ida Thomsen',
  midt: 'Peter Skov',
  syd: 'Hanne Møller',
  oest: 'Rasmus Bech',
  hovedstaden: 'Sofie Winther',
}

const headNames: Record<string, string> = { syd: 'Karen Holst', nord: 'Erik Toft' }

function seat(id: string, name: string, persona: DemoPerson['persona'], scopeId: string | null, scopeName: string | null): DemoPerson {
  return { id, name, title: personas.find((known) => known.code === persona)!.da, persona, scopeId, scopeName }
}
