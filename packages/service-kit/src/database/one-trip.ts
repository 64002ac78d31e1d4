import pg from 'pg'
import type { Statement } from './transaction.ts'

/**
 * Sends statements as one message, and waits for them once. After one that fails the server carries out none of the rest.
 *
 * @param held what goes after them when something is known, while they are on their way; and does not, when that fails
 * @returns the answer to each
 * @throws what failed
 */
export async function inOneTrip(client: pg.ClientBase, statements: readonly Statement[], held?: Held): Promise<pg.QueryResult[]> {
  try {
    return await client.query(new OneTrip(client, statements, held)).answer
  } catch (error) {
    // Where it was asked, and not where the answer was read.
    if (error instanceof Error) Error.captureStackTrace(error)
    throw error
  }
}

export interface Held {
  statements: readonly Statement[]
  until: Promise<void>
}

/** A question to the driver that is made of its own. Each of those ends with a Sync, at which both sides wake up; this one has one. */
export class OneTrip implements pg.Submittable {
  readonly queries: readonly Query[]
  readonly answer: Promise<pg.QueryResult[]>
  /** By which the driver too may give up, when it has waited for too long. */
  callback!: (error: Error | null) => void
  readonly #held: Held | undefined
  #answered = 0
  #ended = false
  #unsendable: Error | undefined
  #unsure: Error | null = null

  constructor(client: pg.ClientBase, statements: readonly Statement[], held?: Held) {
    this.#held = held
    const results: pg.QueryResult[] = []
    this.answer = new Promise((resolve, reject) => {
      this.callback = (error) => (error ? reject(error) : resolve(results))
    })
    this.queries = [...statements, ...(held?.statements ?? [])].map(({ name, sql, params = [] }) => {
      const config = { ...(name && { name }), text: sql, values: [...params], queryMode: 'extended', types: client }
      return new pg.Query(config, (error, result) => {
        if (error) this.callback((this.#unsendable = error))
        else results.push(result)
      }) as unknown as Query
    })
  }

  /** Of the statement that is answered now: by them the driver knows what the server has planned. */
  get name(): string | undefined {
    return this.queries[this.#answered]?.name
  }

  get text(): string | undefined {
    return this.queries[this.#answered]?.text
  }

  submit(connection: pg.Connection): void {
    if (!this.#held) return this.#send(connection, this.queries, true)
    const atOnce = this.queries.length - this.#held.statements.length
    this.#send(connection, this.queries.slice(0, atOnce), false)
    this.#held.until.then(
      () => this.#send(connection, this.queries.slice(atOnce), true),
      (error: Error) => {
        this.#unsure = error
        this.#send(connection, [], true)
      },
    )
  }

  #send(connection: pg.Connection, queries: readonly Query[], ends: boolean): void {
    if (this.#ended) return
    const unsynced = Object.create(connection, { sync: { value() {} } }) as pg.Connection
    connection.stream.cork()
    for (const query of queries) {
      const unsendable = query.submit(unsynced)
      if (unsendable) this.#unsendable = unsendable
      // Without it the rest would be carried out, and committed.
      if (this.#unsendable) return void connection.stream.destroy(this.#unsendable)
    }
    if (ends) connection.sync()
    connection.stream.uncork()
    this.#ended = ends
  }

  handleRowDescription(message: unknown): void {
    this.queries[this.#answered]!.handleRowDescription(message)
  }

  handleDataRow(message: unknown): void {
    this.queries[this.#answered]!.handleDataRow(message)
  }

  handleCommandComplete(message: unknown, connection: pg.Connection): void {
    this.queries[this.#answered++]!.handleCommandComplete(message, connection)
  }

  handleReadyForQuery(connection: pg.Connection): void {
    if (!this.#unsure) for (const query of this.queries) query.handleReadyForQuery(connection)
    this.callback(this.#unsure)
  }

  handleError(error: Error, connection: pg.Connection): void {
    // What stood behind it was not planned.
    for (const { name } of this.queries.slice(this.#answered)) if (name) delete planned(connection)[name]
    // Until it has come, the server hears nothing else.
    this.#send(connection, [], true)
    this.callback(error)
  }
}

/** What the driver asks of a question it has sent; its types leave it out. */
interface Query {
  name?: string
  text: string
  values: readonly unknown[]
  submit(connection: pg.Connection): Error | null
  handleRowDescription(message: unknown): void
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, connection: pg.Connection): void
  handleReadyForQuery(connection: pg.Connection): void
}

/** The names the driver has sent and has no word of yet. */
function planned(connection: pg.Connection): Record<string, string> {
  return (connection as unknown as { submittedNamedStatements: Record<string, string> }).submittedNamedStatements
}
