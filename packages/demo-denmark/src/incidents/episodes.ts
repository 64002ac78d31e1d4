import { atClock, dayAt, monthOf, type Day, type Minute } from '../calendar/time.ts'
import { stagedHome } from '../demo-people.ts'
import type { Denmark } from '../denmark.ts'
import type { Home } from '../institutions/homes.ts'
import { nightsWithin, type Stay } from '../institutions/stays.ts'
import { normal } from '../random/distributions.ts'
import type { Random } from '../random/rng.ts'
import { weighted } from '../random/sampling.ts'
import { daysOfYear } from '../setting.ts'
import { incidentCounts } from './incident-counts.ts'

/** Something happened: where, to whom, when. */
export interface Episode {
  home: Home
  stay: Stay
  /** The day in Copenhagen. */
  day: Day
  minute: Minute
}

/** Every episode of `year` that somebody reported, in order of time. */
export function episodesOf(denmark: Denmark, year: number): Episode[] {
  const counts = incidentCounts(denmark, year)
  return denmark.homes
    .flatMap((home) => (counts[home.index] === 0 ? [] : episodesIn(denmark, home, { year, count: counts[home.index]! })))
    .sort((a, b) => a.minute - b.minute || a.home.index - b.home.index)
}

function episodesIn({ setting, stays }: Denmark, home: Home, { year, count }: { year: number; count: number }): Episode[] {
  const random = setting.random('episode', year, home.index)
  const { first, last } = daysOfYear(year)
  const present = stays[home.index]!.filter((stay) => nightsWithin(stay, first, last + 1) > 0)
  const whom = weighted(present.map((stay) => stay.proneness * nightsWithin(stay, first, last + 1)))
  const season = seasonOf(random, home, year)
  const episodes: Episode[] = []
  while (episodes.length < count) {
    const earlier = episodes[Math.floor(random() * episodes.length)]
    if (earlier !== undefined && random() < 0.25) {
      episodes.push(soonAfter(random, earlier, year))
      continue
    }
    const stay = present[whom(random)]!
    const day = dayIn(random, season, { from: Math.max(stay.from, first), until: Math.min(stay.until, last + 1) })
    episodes.push({ home, stay, day, minute: atClock(day, 60 * hourOf(random) + Math.floor(60 * random())) })
  }
  return episodes
}

/** A quarter of the episodes follow another one within six hours (A); before it where the year or the stay ends. */
function soonAfter(random: Random, earlier: Episode, year: number): Episode {
  const { stay } = earlier
  const { first, last } = daysOfYear(year)
  const gap = 5 + Math.floor(355 * random())
  const fits = (minute: Minute) => dayAt(minute) >= Math.max(first, stay.from) && dayAt(minute) < Math.min(stay.until, last + 1)
  const minute = [earlier.minute + gap, earlier.minute - gap].find(fits) ?? earlier.minute
  return { ...earlier, minute, day: dayAt(minute) }
}

/** Factor of each month of the year, all at most 1. */
type Season = number[]

/** The country's months, times the ups and downs of the home's own quarters (A). */
function seasonOf(random: Random, home: Home, year: number): Season {
  const own = Array.from({ length: 4 }, () => Math.exp(0.4 * normal(random)))
  const quarters = home.index === stagedHome.index ? stagedHome.quarters(year) : own
  const factors = monthFactors.map((factor, month) => factor * quarters[Math.floor(month / 3)]!)
  const greatest = Math.max(...factors)
  return factors.map((factor) => factor / greatest)
}

const monthFactors = [0.98, 1, 1.05, 1, 1.06, 1.02, 0.82, 0.96, 1.08, 1.05, 1.06, 0.92]

function dayIn(random: Random, season: Season, { from, until }: { from: Day; until: Day }): Day {
  for (;;) {
    const day = from + Math.floor(random() * (until - from))
    if (random() < season[monthOf(day)]!) return day
  }
}

/** 22-06 8 %, 06-10 14 %, 10-15 24 %, 15-22 54 % with the peak at 20 (A). */
const hourOf = weighted([1, 0.6, 0.4, 0.3, 0.4, 0.8, 2, 3.5, 4.5, 4, 4.8, 4.8, 4.8, 4.8, 4.8, 5, 6, 7, 8, 9, 11, 8, 3, 1.5])
