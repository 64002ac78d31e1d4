import type { Persona } from '@tilsynsblik/vocabulary'
import type { Transaction } from '../database/transaction.ts'
import { statement, type ServiceContext } from '../context.ts'
import type { Log } from '../log.ts'

/** What happens later or by itself: assess, deliver, remind, freeze. Runs as the service, and is audited like everyone else. */
export interface Job<Payload extends object = object> {
  name: string
  /** When it runs by itself, as a crontab line in UTC: `15 2 * * *`. It then gets an empty payload. */
  at?: string
  /** As whom it works; the service itself, unless it is about figures alone. */
  persona?: 'service' | 'statistics'
  /** How often it is tried before it stays where it is, failed and visible. Waiting doubles from try to try. */
  attempts?: number
  /** Run twice with the same payload, it must leave the same behind: a process may die after the work and before the receipt. */
  run(ctx: JobContext, payload: Payload): Promise<void>
}

/** What a job has: the service's own context, a way to ask the other services, and word when the process ends. */
export interface JobContext extends ServiceContext {
  /**
   * One registered document of this service, answered by the gateway under the service's own principal.
   *
   * @throws MissingPart when a part of the answer is missing: a service decides nothing on a part
   */
  ask<Data>(document: string, variables?: Record<string, unknown>): Promise<Data>
  /**
   * Which of these seats stand now, in their order: a person may have lost the role since she asked for something in it.
   *
   * @throws MissingPart when the gateway does not answer
   */
  seated(seats: readonly Seat[]): Promise<boolean[]>
  readonly signal: AbortSignal
  /** For those who run the product: names of parts, numbers and ids, and never text about people. */
  readonly log: Log
}

/** A person in a role and its scope; null for one that has the whole country. */
export interface Seat {
  personId: string
  persona: Persona
  scopeId: string | null
}

/** A part of an answer that did not come. Its name is all a job needs in order to say what failed. */
export class MissingPart extends Error {
  override readonly name = 'MissingPart'
  readonly part: string

  constructor(part: string, message: string) {
    super(`${part}: ${message}`)
    this.part = part
  }
}

export interface JobWish {
  /** A job with the same key that has not begun is replaced: the last wish counts. */
  key?: string
  runAt?: Date
  attempts?: number
}

/** Asks for a job in the transaction of `tx`: with the facts it follows from, or not at all. Ids only, never text about people. */
export async function enqueue(tx: Transaction, job: string, payload: object = {}, { key, runAt, attempts }: JobWish = {}): Promise<void> {
  await statement(tx, 'select jobs.enqueue($1, $2, $3, $4, $5)', [
    job,
    JSON.stringify(payload),
    key ?? null,
    runAt ?? null,
    attempts ?? null,
  ])
}

/** The same job for many things, each by its own key, in one statement. */
export async function enqueueEach(tx: Transaction, job: string, wishes: readonly { payload: object; key: string }[]): Promise<void> {
  if (wishes.length === 0) return
  await statement(
    tx,
    `select jobs.enqueue($1, (wish -> 'payload')::json, wish ->> 'key', null, null) from jsonb_array_elements($2::jsonb) as wish`,
    [job, JSON.stringify(wishes)],
  )
}
