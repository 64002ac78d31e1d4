import type { InstitutionType } from '@tilsynsblik/vocabulary'
import { dayOf, yearOf, type Day } from '../calendar/time.ts'
import { staysPerPlace, type ChildNumbers } from '../children.ts'
import { stagedHome, stagedStay } from '../demo-people.ts'
import { beta, exponential, gamma, weibull } from '../random/distributions.ts'
import type { Random } from '../random/rng.ts'
import { weighted } from '../random/sampling.ts'
import { municipalities } from '../reference.ts'
import { daysOfYear, type Setting } from '../setting.ts'
import type { Home } from './homes.ts'

/** One child in one home, from the day of arrival to the day of leaving. */
export interface Stay {
  childId: string
  /** The acting municipality. */
  municipalityId: string
  born: Day
  from: Day
  until: Day
  /** Share of the home's use of force that meets this child: Dirichlet(.3) once divided by the others'. */
  proneness: number
}

/** Everyone who lived in `home` since 2021, up to the end of the last year drawn. */
export function staysOf(setting: Setting, home: Home, children: ChildNumbers): Stay[] {
  const end = Math.min(home.closes ?? Infinity, daysOfYear(setting.years.at(-1)!).last + 1)
  return Array.from({ length: home.places }, (_, place) => {
    const stays = staysInPlace(setting, { home, place, end, children })
    return home.index === stagedHome.index && place === 0 ? withStagedChild(stays, children) : stays
  }).flat()
}

export function isPresent(stay: Stay, day: Day): boolean {
  return stay.from <= day && day < stay.until
}

/** Nights of a stay within `from <= day < until`. */
export function nightsWithin(stay: Stay, from: Day, until: Day): number {
  return Math.max(0, Math.min(stay.until, until) - Math.max(stay.from, from))
}

export function ageOn(stay: Stay, day: Day): number {
  return Math.floor((day - stay.born) / 365.2425)
}

interface Place {
  home: Home
  place: number
  end: Day
  children: ChildNumbers
}

/** Years before the first are drawn and thrown away: the homes are as full on the first day as on any other. */
const warmUp = dayOf('2017-01-01')
const shown = dayOf('2021-01-01')
/** Weibull with shape .9 and a mean of 420 days (A). */
const length = { shape: 0.9, scale: 420 / 1.0522 }

function staysInPlace(setting: Setting, { home, place, end, children }: Place): Stay[] {
  const number = home.placesBefore + place
  const random = setting.random('stay', number)
  const gap = (420 * (1 - home.character.occupancy)) / home.character.occupancy
  const stays: Stay[] = []
  let free = Math.max(warmUp, home.opens)
  for (let turn = 0; free < end; turn++) {
    const from = movingDay(random, Math.ceil(free + exponential(random, gap)))
    const born = from - Math.floor(365.25 * ageOnArrival(random, home.type))
    const until = Math.min(from + Math.max(14, Math.round(weibull(random, length.shape, length.scale))), lastBirthday(random, born))
    const municipalityId = actingMunicipality(random, home)
    const proneness = gamma(random, 0.3)
    const childId = children.idOf(children.firstResident + number * staysPerPlace + (turn % staysPerPlace))
    if (until > shown && from < end) stays.push({ childId, municipalityId, born, from, until: Math.min(until, end), proneness })
    free = until
  }
  return stays
}

/** Nobody likes to move a child in the summer holidays: most arrivals wait for August, so the third quarter is emptier. */
function movingDay(random: Random, due: Day): Day {
  const year = yearOf(due)
  const summer = due >= dayOf(`${year}-06-25`) && due < dayOf(`${year}-08-10`)
  const waits = random() < 0.8
  const days = Math.floor(random() * 15)
  return summer && waits ? dayOf(`${year}-08-10`) + days : due
}

function ageOnArrival(random: Random, type: InstitutionType): number {
  if (type === 'SECURE') return 13 + 4.5 * beta(random, 2.5, 1.2)
  return 4 + 13.5 * beta(random, 2.2, 1.1)
}

/** Most leave at 18, some stay on until 20. */
function lastBirthday(random: Random, born: Day): Day {
  return born + Math.ceil(365.2425 * (random() < 0.25 ? 20 : 18))
}

const byChildren = weighted(municipalities.map(({ children }) => children))

/** Placed near home, mostly (A): 40 % by the municipality the home lies in, 40 % from the same region. */
function actingMunicipality(random: Random, home: Home): string {
  const nearness = random()
  if (nearness < 0.4) return home.municipalityId
  const { regionCode } = municipalities.find(({ id }) => id === home.municipalityId)!
  for (;;) {
    const drawn = municipalities[byChildren(random)]!
    if (nearness >= 0.8 || drawn.regionCode === regionCode) return drawn.id
  }
}

/** Clears a place for the child of the demo. */
function withStagedChild(stays: Stay[], children: ChildNumbers): Stay[] {
  const { childNumber, ...stay } = stagedStay
  const before = stays.filter((each) => each.from < stay.from).map((each) => ({ ...each, until: Math.min(each.until, stay.from) }))
  return [...before, { ...stay, childId: children.idOf(childNumber), municipalityId: stagedHome.municipalityId }]
}
