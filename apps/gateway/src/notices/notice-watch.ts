/** For whom a notice is; not of what. */
export interface NoticeAddress {
  id: string
  persona: string
  /** Null: for who has the whole country. */
  scopeId: string | null
  personId: string | null
  createdAt: string
}

/** As many as the register tells at once, at least. */
const pageSize = 500

/** A transaction may commit this long after the instant it wrote. */
const overlapMs = 30_000

/** Looks for new notices again and again, and finds each once. */
export class NoticeWatch {
  readonly #since: (instant: string) => Promise<NoticeAddress[]>
  /** Found already, with the instant by which they may be forgotten. */
  readonly #found = new Map<string, number>()
  #from = 0
  #first = true
  #looking = false

  constructor(since: (instant: string) => Promise<NoticeAddress[]>) {
    this.#since = since
  }

  /** From here on; what was there before is not new. */
  begin(now: Date): void {
    this.#from = now.getTime()
    this.#first = true
    this.#found.clear()
  }

  /** New notices; none while an earlier look is still under way. */
  async look(now: Date): Promise<NoticeAddress[]> {
    if (this.#looking) return []
    this.#looking = true
    try {
      const seen = await this.#everySince(new Date(this.#from - overlapMs).toISOString())
      // What the first look finds was there when the page read its list; of what is seconds old nobody knows.
      const old = this.#first ? this.#from - 5_000 : 0
      const fresh = seen.filter(({ id, createdAt }) => !this.#found.has(id) && Date.parse(createdAt) >= old)
      for (const { id, createdAt } of seen) this.#found.set(id, Date.parse(createdAt))
      this.#first = false
      // After a pause in which the register did not answer, the pause is asked for too.
      this.#from = now.getTime()
      for (const [id, at] of this.#found) if (at < this.#from - 2 * overlapMs) this.#found.delete(id)
      return fresh
    } finally {
      this.#looking = false
    }
  }

  /** Page by page: a month's end may tell a thousand homes at once. */
  async #everySince(instant: string): Promise<NoticeAddress[]> {
    const page = await this.#since(instant)
    return page.length < pageSize ? page : [...page, ...(await this.#everySince(page.at(-1)!.createdAt))]
  }
}
