import { demoPeople } from '@tilsynsblik/demo-denmark'
import type { ServiceContext } from '@tilsynsblik/service-kit'
import { personas } from '@tilsynsblik/vocabulary'
import type { DemoPerson } from './people.ts'

/** The people of the demo, placed in whatever homes the registers hold. Without homes, only those who need none. */
export async function demoCast(institutions: ServiceContext): Promise<DemoPerson[]> {
  const [home] = await institutions.read<{ id: string; name: string }>('select id, name from institution where id = $1', [demoPeople.institutionId])
  const named = async (table: string, id: string) =>
    (await institutions.read<{ name: string }>(`select name from ${table} where id = $1`, [id]))[0]?.name ?? null
  const authorities = await institutions.read<{ id: string; name: string }>('select id, name from oversight_authority order by id')
  const department = await named('operating_department', demoPeople.departmentId)
  const municipality = await named('municipality', demoPeople.municipalityId)

  const cast: DemoPerson[] = [
    ...authorities.map(({ id, name }) => seat(`tilsyn-${id}`, supervisorNames[id] ?? name, 'supervisor', id, name)),
    ...authorities.filter(({ id }) => id === demoPeople.authorityId).map(({ id, name }) => seat(`tilsynschef-${id}`, 'Karen Holst', 'authority_head', id, name)),
    seat('boerneraadet', 'Amal Rasmussen', 'council', null, null),
    seat('ankestyrelsen', 'Lone Bæk', 'appeals_board', null, null),
    seat('dpo', 'Nikolaj Storm', 'dpo', null, null),
  ]
  if (department)
    cast.push(
      seat('afdelingsleder', 'Mette Krogh', 'department_head', demoPeople.departmentId, department),
      seat('fagkonsulent', 'Jonas Lind', 'consultant', demoPeople.departmentId, department),
    )
  if (municipality) cast.push(seat('sagsbehandler', 'Fatima Yilmaz', 'caseworker', demoPeople.municipalityId, `${municipality} Kommune`))
  if (home)
    cast.push(
      seat('leder', 'Birgit Aagaard', 'manager', home.id, home.name),
      seat('medarbejder', 'Simon Dahl', 'staff', home.id, home.name),
      seat('ung', 'Ung, 15 år', 'child', demoPeople.childId, null),
    )
  return cast
}

const supervisorNames: Record<string, string> = {
  nord: 'Ida Thomsen',
  midt: 'Peter Skov',
  syd: 'Hanne Møller',
  oest: 'Rasmus Bech',
  hovedstaden: 'Sofie Winther',
}

function seat(id: string, name: string, persona: DemoPerson['persona'], scopeId: string | null, scopeName: string | null): DemoPerson {
  return { id, name, title: personas.find((known) => known.code === persona)!.da, persona, scopeId, scopeName }
}
