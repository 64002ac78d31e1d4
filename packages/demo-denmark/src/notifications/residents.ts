import { childDays, type Denmark } from '../denmark.ts'
import type { Home } from '../institutions/homes.ts'
import { isPresent, type Stay } from '../institutions/stays.ts'
import { pick, weighted } from '../random/sampling.ts'
import { daysOfYear } from '../setting.ts'

/** A child in a home whom others worry about: the notifications are about the home while the child lives there. */
export interface Resident {
  home: Home
  stay: Stay
}

/** `count` different children, most from homes where there is cause for concern. */
export function residentsOfConcern(denmark: Denmark, year: number, count: number): Resident[] {
  const random = denmark.setting.random('notification-resident', year)
  const { first, last } = daysOfYear(year)
  const homes = denmark.homes
    .map((home) => ({ home, weight: childDays(denmark, home, first, last + 1) * home.character.concern }))
    .filter(({ weight }) => weight > 0)
  const draw = weighted(homes.map(({ weight }) => weight))
  const chosen = new Map<string, Resident>()
  while (chosen.size < count) {
    const { home } = homes[draw(random)]!
    const day = first + Math.floor(random() * (last + 1 - first))
    const present = denmark.stays[home.index]!.filter((stay) => isPresent(stay, day) && !chosen.has(stay.childId))
    if (present.length === 0) continue
    const stay = pick(random, present)
    chosen.set(stay.childId, { home, stay })
  }
  return [...chosen.values()]
}
