import { looksLikeCpr, type Persona } from '@tilsynsblik/vocabulary'
import type { Log } from './log.ts'

/**
 * What the log tells of who came in, who left and who was refused: these events and no others. docs/security.md has when each is
 * written, and what whoever runs the product does about it.
 */
export const securityEvents = {
  'signed-in': 'Somebody signed in',
  'login-refused': 'A login was refused',
  'receipt-opened': 'Somebody came in with a code, or was given a new one',
  'signed-out': 'Somebody signed out',
  'session-replaced': 'A new login in the same browser ended a session',
  'session-ended': 'A session was ended from another one',
  'session-ran-out': 'A session ran out',
  'glass-broken': 'Somebody broke the glass',
  'glass-closed': 'Somebody closed the glass',
  'session-unknown': 'A cookie is of no session',
  'principal-refused': 'A request was not signed as it must be',
  forbidden: 'Somebody asked for what is not theirs',
  'not-found': 'Somebody asked for what is not there, or out of sight',
  'document-refused': 'A document was refused',
  'input-refused': 'Values were refused that no page sends',
  'cross-site': 'A request did not come from a page of this house',
  'over-limit': 'More was asked than there is room for',
} as const

export type SecurityEvent = keyof typeof securityEvents

const refusals: ReadonlySet<SecurityEvent> = new Set([
  'login-refused',
  'session-unknown',
  'principal-refused',
  'forbidden',
  'not-found',
  'document-refused',
  'input-refused',
  'cross-site',
  'over-limit',
])

/** All that a line can hold. There is no place in it for a name, a word, a token or a scope. */
export interface SecurityNote {
  /** Who did it: the id by which the product knows a person. */
  person?: string | undefined
  persona?: Persona | undefined
  /** Whose session it was, when it was another's. */
  of?: { person?: string | undefined; persona: Persona } | undefined
  /** Which door, document, limit or reason: a word of ours, never one that was sent. */
  what?: string | undefined
  requestId?: string | undefined
  /** Of the connection. */
  address?: string | undefined
}

const everyMs = 60_000
/** Of so many at a time it is remembered that they were told; what comes beyond that is told together. */
const mostRemembered = 1_000

/**
 * The part of a process's log that a watchman reads. What is done is a line each; what is refused is a line at once, and then one a
 * minute for the same by the same, with how many more times: nobody fills the log by asking again.
 */
export class SecurityLog {
  readonly #log: Log
  readonly #refused = new Map<string, { event: SecurityEvent; note: SecurityNote; more: number }>()
  #timer: NodeJS.Timeout | undefined

  constructor(log: Log) {
    this.#log = log
  }

  note(event: SecurityEvent, note: SecurityNote): void {
    if (!refusals.has(event)) return this.#write(event, note)
    const own = JSON.stringify([event, note.what, note.person ?? note.address])
    const isCrowd = this.#refused.size >= mostRemembered && !this.#refused.has(own)
    const key = isCrowd ? event : own
    const known = this.#refused.get(key)
    if (known) return void known.more++
    const told = isCrowd ? {} : note
    this.#refused.set(key, { event, note: told, more: 0 })
    this.#timer ??= setInterval(() => this.tellMore(), everyMs).unref()
    this.#write(event, told)
  }

  /** How often what was told is refused since; then it is forgotten, and told anew. */
  tellMore(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    const all = [...this.#refused.values()]
    this.#refused.clear()
    for (const { event, note, more } of all) if (more > 0) this.#write(event, note, more)
  }

  #write(event: SecurityEvent, { person, persona, of, what, requestId, address }: SecurityNote, more?: number): void {
    const isHidden = isProtected(persona)
    this.#log[refusals.has(event) ? 'warn' : 'info'](
      {
        event,
        what,
        ...(!isHidden && { person: idOf(person), address, requestId }),
        persona,
        ...(of && { of: isProtected(of.persona) ? { persona: of.persona } : { person: idOf(of.person), persona: of.persona } }),
        more,
      },
      securityEvents[event],
    )
  }
}

/** Who runs the product knows of no child, and of nobody who complains without an account: neither who, nor from where, nor in which request. */
function isProtected(persona: Persona | undefined): boolean {
  return persona === 'child' || persona === 'complainant'
}

/** A provider may know people by their personal number, which stands nowhere. */
function idOf(person: string | undefined): string | undefined {
  return person !== undefined && looksLikeCpr(person) ? 'personal-number' : person
}
