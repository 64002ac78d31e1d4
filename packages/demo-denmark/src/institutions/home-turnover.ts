import { dayOf, type Day } from '../calendar/time.ts'
import type { Random } from '../random/rng.ts'
import { shuffledIndices, weighted } from '../random/sampling.ts'
import { daysOfYear, type Setting } from '../setting.ts'
import { groupOf, homesByAuthority, type RegisteredHome } from './registered-home.ts'

/** How many homes close, and how many open, in a year (A). */
const turnover = 8

/** Closes some of `homes` in `year`. Regional homes stay: the demo follows their departments. */
export function closeSome(setting: Setting, homes: RegisteredHome[], year: number): void {
  const random = setting.random('home-closing', year)
  const mayClose = (home: RegisteredHome) => home.closes === null && groupOf(home) === 'other'
  const chosen = Array.from(shuffledIndices(random, homes.length), (index) => homes[index]!).filter(mayClose)
  for (const home of chosen.slice(0, turnover * setting.scale)) home.closes = someDay(random, year)
}

/** Homes that were gone before 2023. */
export function closedEarly(setting: Setting): RegisteredHome[] {
  return [2021, 2022].flatMap((year) => {
    const random = setting.random('home-closed-early', year)
    const opened = () => dayOf('2020-06-01') - Math.floor(random() * 5_000)
    return newcomers(setting, random).map((home) => ({ ...home, opens: opened(), closes: someDay(random, year) }))
  })
}

export function openedLate(setting: Setting): RegisteredHome[] {
  return setting.years
    .filter((year) => year >= 2024)
    .flatMap((year) => {
      const random = setting.random('home-opening', year)
      return newcomers(setting, random).map((home) => ({ ...home, opens: someDay(random, year), closes: null }))
    })
}

/** The coming and going is among private residences, three in four, and municipal institutions (A). */
function newcomers(setting: Setting, random: Random): Omit<RegisteredHome, 'opens' | 'closes'>[] {
  const authority = weighted(homesByAuthority.map((row) => row.other))
  return Array.from({ length: turnover * setting.scale }, (_, index) => ({
    type: index % 4 === 0 ? 'RESIDENTIAL_INSTITUTION' : 'RESIDENCE',
    owner: index % 4 === 0 ? 'MUNICIPAL' : 'PRIVATE',
    authorityId: homesByAuthority[authority(random)]!.authorityId,
  }))
}

/** Not in the first or the last month, so that the turn of a year is a quiet day for counting. */
function someDay(random: Random, year: number): Day {
  return daysOfYear(year).first + 31 + Math.floor(random() * 300)
}
