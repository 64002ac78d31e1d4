/** So many at once, and so many a second after that, from each place. Kept in memory, and never more than so much of it. */
export class Pace {
  readonly #left = new Map<string, { count: number; at: number }>()
  readonly #limits: { atOnce: number; perSecond: number; places: number }

  /** @param limits `places`: how many are remembered; the one seen first is forgotten first, and begins anew */
  constructor(limits: { atOnce: number; perSecond: number; places?: number }) {
    this.#limits = { places: 10_000, ...limits }
  }

  /** Takes one, at `now` in milliseconds. @returns 0 when it may be; otherwise how many seconds to wait */
  take(place: string, now: number): number {
    const { atOnce, perSecond, places } = this.#limits
    const here = this.#left.get(place)
    if (!here) {
      if (this.#left.size >= places) this.#left.delete(this.#left.keys().next().value!)
      this.#left.set(place, { count: atOnce - 1, at: now })
      return 0
    }
    here.count = Math.min(atOnce, here.count + ((now - here.at) / 1_000) * perSecond)
    here.at = now
    if (here.count < 1) return Math.ceil((1 - here.count) / perSecond)
    here.count -= 1
    return 0
  }
}
