import { dateText } from '../calendar/time.ts'
import type { Denmark } from '../denmark.ts'
import { scopesOf } from '../institutions/homes.ts'

/** Who lives where, as the form for a report chooses from it: everyone who has moved in. */
export function* stayRows({ setting, homes, stays }: Denmark) {
  for (const home of homes.filter(({ opens }) => opens <= setting.lastDay))
    for (const stay of stays[home.index]!)
      if (stay.from <= setting.today)
        yield {
          ...scopesOf(home),
          actingMunicipalityId: stay.municipalityId,
          childId: stay.childId,
          movedInOn: dateText(stay.from),
          movedOutOn: stay.until <= setting.today ? dateText(stay.until) : null,
          label: labelOf(stay.childId),
          institutionType: home.type,
          locationMunicipalityId: home.municipalityId,
        }
}

/** c-000417 is "Barn 417". */
function labelOf(childId: string): string {
  return `Barn ${Number(childId.slice(2))}`
}
