/** So much an hour, from one place and from everywhere together. Kept in memory, and never more than so much of it. */
export class Tries {
  readonly #taken = new Map<string, number[]>()
  readonly #limits: { perPlace: number; altogether: number; places: number }
  readonly #everywhere: number[] = []

  /** @param limits `places`: how many are remembered; the one that has been quiet longest is forgotten first */
  constructor(limits: { perPlace: number; altogether: number; places?: number }) {
    this.#limits = { places: 10_000, ...limits }
  }

  /**
   * Takes one try, at `now` in milliseconds.
   *
   * @returns 0 when it may be made; otherwise how many seconds to wait. A refused try counts nothing
   */
  take(place: string, now: number): number {
    const { perPlace, altogether, places } = this.#limits
    const here = this.#taken.get(place) ?? []
    for (const times of [here, this.#everywhere]) times.splice(0, firstAfter(times, now - hour))
    const wait = Math.max(waitOf(here, perPlace, now), waitOf(this.#everywhere, altogether, now))
    if (wait > 0) return wait
    here.push(now)
    this.#everywhere.push(now)
    // Set anew, so that the order of the map is the order of the last try.
    this.#taken.delete(place)
    this.#taken.set(place, here)
    if (this.#taken.size > places) this.#taken.delete(this.#taken.keys().next().value!)
    return 0
  }

  /** How many places are remembered. */
  get places(): number {
    return this.#taken.size
  }
}

const hour = 3_600_000

function firstAfter(times: readonly number[], moment: number): number {
  const index = times.findIndex((time) => time > moment)
  return index === -1 ? times.length : index
}

function waitOf(times: readonly number[], most: number, now: number): number {
  return times.length < most ? 0 : Math.ceil((times[0]! + hour - now) / 1000)
}
