import { demoPeople } from '../demo-people.ts'
import type { Home } from '../institutions/homes.ts'

/** Who works in a home, by login: in Hjem 17 the people of the demo. */
export function staffOf(home: Home): [staff: string, manager: string] {
  return home.id === demoPeople.institutionId ? ['medarbejder', 'leder'] : [`medarbejder-${home.number}`, `leder-${home.number}`]
}
