import type { Log } from '@tilsynsblik/service-kit'
import type { Persona } from '@tilsynsblik/vocabulary'
import { NoticeWatch, type NoticeAddress } from './notice-watch.ts'

/** One open page that wants to hear of notices. */
export interface NoticeStream {
  /** The cookie it came with; when the session behind it ends, so does the stream. */
  token: string
  userId: string
  persona: Persona
  scope: string | null
  write(text: string): void
  end(): void
}

/** A register that has notices, and how it is asked which came since an instant, for whomever they are. */
export interface NoticeSource {
  register: string
  since: (instant: string) => Promise<NoticeAddress[]>
}

export interface NoticeStreamsSettings {
  sources: readonly NoticeSource[]
  /** Which of these sessions are still good. Asking keeps none alive. */
  liveSessions: (tokens: readonly string[]) => Promise<ReadonlySet<string>>
  log: Log
}

const secondMs = 1_000
/** A revoked role is shut out within five seconds (P5). */
const sessionsEveryMs = 3_000
/** Proxies close a connection on which nothing is said. */
const heartbeatMs = 15_000
const mostPerSession = 5

/**
 * Word of new notices to open pages, within two seconds of their commit.
 *
 * One question a second to each register, for all pages together and only while one is open; each page is told the ids of its
 * own. A register that is away delays no other's. Asked and not pushed: there is nothing to lose in between, a gateway that starts again needs no memory, and a page
 * that connects again reads its list anew.
 */
export class NoticeStreams {
  readonly #settings: NoticeStreamsSettings
  readonly #streams = new Set<NoticeStream>()
  readonly #watches: ReadonlyMap<string, NoticeWatch>
  readonly #troubles = new Set<string>()
  #timers: NodeJS.Timeout[] = []

  constructor(settings: NoticeStreamsSettings) {
    this.#settings = settings
    this.#watches = new Map(settings.sources.map(({ register, since }) => [register, new NoticeWatch(since)]))
  }

  /** @returns false when the session has as many open as it may */
  open(stream: NoticeStream): boolean {
    if ([...this.#streams].filter(({ token }) => token === stream.token).length >= mostPerSession) return false
    this.#streams.add(stream)
    if (this.#streams.size === 1) this.#begin()
    stream.write('retry: 2000\nevent: ready\ndata: {}\n\n')
    return true
  }

  close(stream: NoticeStream): void {
    if (this.#streams.delete(stream) && this.#streams.size === 0) this.#rest()
  }

  /** Ends every stream; a page that is still there comes back. */
  stop(): void {
    for (const stream of this.#streams) this.#end(stream)
  }

  #begin(): void {
    for (const watch of this.#watches.values()) watch.begin(new Date())
    this.#timers = [
      setInterval(() => {
        for (const [register, watch] of this.#watches) void this.#said(`Notices are not live now: ${register}`, this.#tell(watch))
      }, secondMs),
      setInterval(() => void this.#said('Sessions cannot be asked for now', this.#shutOut()), sessionsEveryMs),
      setInterval(() => this.#streams.forEach((stream) => stream.write(': still here\n\n')), heartbeatMs),
    ]
  }

  /** What does not work is said once, not every second; the next time it is asked again. */
  async #said(sentence: string, work: Promise<void>): Promise<void> {
    try {
      await work
      this.#troubles.delete(sentence)
    } catch (error) {
      if (!this.#troubles.has(sentence)) this.#settings.log.warn({ err: error }, sentence)
      this.#troubles.add(sentence)
    }
  }

  #rest(): void {
    for (const timer of this.#timers) clearInterval(timer)
    this.#timers = []
  }

  async #tell(watch: NoticeWatch): Promise<void> {
    const notices = await watch.look(new Date())
    for (const notice of notices)
      for (const stream of this.#streams)
        if (isFor(notice, stream)) stream.write(`event: notice\nid: ${notice.id}\ndata: ${JSON.stringify({ id: notice.id })}\n\n`)
  }

  async #shutOut(): Promise<void> {
    const live = await this.#settings.liveSessions([...new Set([...this.#streams].map(({ token }) => token))])
    for (const stream of this.#streams) if (!live.has(stream.token)) this.#end(stream)
  }

  #end(stream: NoticeStream): void {
    this.close(stream)
    stream.end()
  }
}

function isFor({ persona, scopeId, personId }: NoticeAddress, stream: NoticeStream): boolean {
  return persona === stream.persona && scopeId === stream.scope && (personId === null || personId === stream.userId)
}
