/** The small, still world of the gateway's measurements: no database, so that only the gateway is measured. */

export interface Home {
  id: string
  name: string
  type: string
  places: number
  municipalityId: string
}

export interface Episode {
  id: string
  homeId: string
  occurredOn: string
  minutes: number
  sections: string[]
}

export interface Grievance {
  id: string
  homeId: string
  episodeId: string
  filedOn: string
  outcome: string | null
}

export const quarters = ['2025K4', '2026K1', '2026K2', '2026K3'] as const

const types = ['RESIDENCE', 'RESIDENTIAL_INSTITUTION', 'DISABILITY', 'SECURE']
const outcomes = ['UPHELD', 'NOT_UPHELD', 'DISMISSED', null]

export const municipalities = range(12).map((n) => ({ id: `${101 + n}`, name: `Kommune ${n + 1}`, children: 4_000 + n * 711 }))

export const homes: readonly Home[] = range(40).map((n) => ({
  id: `home-${n + 1}`,
  name: `Hjemmet på bakken ${n + 1}`,
  type: types[n % types.length]!,
  places: 6 + (n % 19),
  municipalityId: municipalities[n % municipalities.length]!.id,
}))

export const episodes: readonly Episode[] = homes.flatMap((home, h) =>
  range(6).map((n) => ({
    id: `episode-${h * 6 + n + 1}`,
    homeId: home.id,
    occurredOn: `2026-0${(n % 9) + 1}-1${h % 9}`,
    minutes: 2 + ((h + n) % 40),
    sections: n % 3 === 0 ? ['S9', 'S14'] : ['S9'],
  })),
)

export const grievances: readonly Grievance[] = episodes
  .filter((_, n) => n % 2 === 0)
  .map((episode, n) => ({
    id: `complaint-${n + 1}`,
    homeId: episode.homeId,
    episodeId: episode.id,
    filedOn: episode.occurredOn,
    outcome: outcomes[n % outcomes.length]!,
  }))

export interface Period {
  id: string
  homeId: string
  quarter: string
}

const periods: readonly Period[] = homes.flatMap((home) =>
  quarters.map((quarter) => ({ id: `${home.id}@${quarter}`, homeId: home.id, quarter })),
)

export const periodBy = byId(periods)
export const municipalityBy = byId(municipalities)
export const homeBy = byId(homes)
export const episodeBy = byId(episodes)
export const grievanceBy = byId(grievances)
export const episodesOf = Map.groupBy(episodes, ({ homeId }) => homeId)
export const complaintsOf = Map.groupBy(grievances, ({ episodeId }) => episodeId)

/** Nights at a home in a quarter; null where no occupancy was delivered. */
export function childDays(home: Home, quarter: string): number | null {
  return home.places === 13 ? null : home.places * 80 + quarterNumber(quarter)
}

/** A figure of a home in a quarter that differs from its neighbours. */
export function count(homeId: string, quarter: string, salt: number): number {
  return (Number(homeId.slice('home-'.length)) * 7 + quarterNumber(quarter) * 3 + salt) % 23
}

function quarterNumber(quarter: string): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5))
}

function byId<Thing extends { id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]))
}

function range(length: number): number[] {
  return Array.from({ length }, (_, n) => n)
}
