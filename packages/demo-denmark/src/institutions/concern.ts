import type { Day } from '../calendar/time.ts'
import { childDays, type Denmark } from '../denmark.ts'
import type { Random } from '../random/rng.ts'
import { weighted } from '../random/sampling.ts'
import { daysOfYear } from '../setting.ts'
import type { Home } from './homes.ts'
import { isPresent, type Stay } from './stays.ts'

/** A day in a home, and who lived there. */
export interface DayInHome {
  home: Home
  day: Day
  present: Stay[]
}

/** Draws days of `year` in homes, most where many children live and where there is cause for concern. */
export function daysOfConcern(denmark: Denmark, year: number): (random: Random) => DayInHome {
  const { first, last } = daysOfYear(year)
  // Only homes with children: one that opens in a later year must not change the draws of this one.
  const inhabited = denmark.homes
    .map((home) => ({ home, weight: childDays(denmark, home, first, last + 1) * home.character.concern }))
    .filter(({ weight }) => weight > 0)
  const draw = weighted(inhabited.map(({ weight }) => weight))
  return (random) => {
    const { home } = inhabited[draw(random)]!
    const day = first + Math.floor(random() * (last + 1 - first))
    return { home, day, present: denmark.stays[home.index]!.filter((stay) => isPresent(stay, day)) }
  }
}
