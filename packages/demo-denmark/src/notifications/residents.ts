import type { Denmark } from '../denmark.ts'
import { daysOfConcern } from '../institutions/concern.ts'
import type { Home } from '../institutions/homes.ts'
import type { Stay } from '../institutions/stays.ts'
import { pick } from '../random/sampling.ts'

/** A child in a home whom others worry about: the notifications are about the home while the child lives there. */
export interface Resident {
  home: Home
  stay: Stay
}

/** `count` different children, most from homes where there is cause for concern. */
export function residentsOfConcern(denmark: Denmark, year: number, count: number): Resident[] {
  const random = denmark.setting.random('notification-resident', year)
  const draw = daysOfConcern(denmark, year)
  const chosen = new Map<string, Resident>()
  while (chosen.size < count) {
    const { home, present } = draw(random)
    const others = present.filter(({ childId }) => !chosen.has(childId))
    if (others.length === 0) continue
    const stay = pick(random, others)
    chosen.set(stay.childId, { home, stay })
  }
  return [...chosen.values()]
}
