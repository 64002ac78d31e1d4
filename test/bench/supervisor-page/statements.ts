import pg from 'pg'
import { OneTrip } from '../../../packages/service-kit/src/database/one-trip.ts'

/** One statement as it reached the driver. */
export interface Statement {
  database: string
  text: string
  values: readonly unknown[]
  /** Nothing else of its connection was on its way: a trip of its own, or the first of those that go together. */
  opensTrip: boolean
}

interface Sent {
  text: string
  values?: readonly unknown[]
}

type Query = (this: pg.Client, query: string | Sent | OneTrip, ...rest: unknown[]) => unknown

/** Every statement that this process sends while `work` runs, in order. */
export async function statementsDuring(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = []
  const onTheirWay = new WeakMap<pg.Client, number>()
  const original = pg.Client.prototype.query as Query
  pg.Client.prototype.query = function (this: pg.Client, query, ...rest) {
    const others = onTheirWay.get(this) ?? 0
    for (const [place, { text, values = [] }] of statementsIn(query, rest[0]).entries())
      statements.push({ database: this.database ?? '', text, values, opensTrip: others === 0 && place === 0 })
    onTheirWay.set(this, others + 1)
    return whenAnswered(original, this, [query, ...rest], () => onTheirWay.set(this, onTheirWay.get(this)! - 1))
  } satisfies Query as never
  try {
    await work()
    return statements
  } finally {
    pg.Client.prototype.query = original as never
  }
}

/** What the driver was asked, in any of the ways it is asked here. */
export function statementsIn(query: string | Sent | OneTrip, values?: unknown): readonly Sent[] {
  if (query instanceof OneTrip) return query.queries
  return [typeof query === 'string' ? { text: query, ...(Array.isArray(values) && { values }) } : query]
}

/** The driver tells of an answer by a promise, or to whom it was given as the last argument. */
function whenAnswered(send: Query, client: pg.Client, given: readonly unknown[], arrived: () => void): unknown {
  const told = given.at(-1)
  if (typeof told !== 'function') {
    const answer = Reflect.apply(send, client, given) as Promise<unknown> | OneTrip
    void (answer instanceof OneTrip ? answer.answer : answer).then(arrived, arrived)
    return answer
  }
  const tell = (...answer: unknown[]) => {
    arrived()
    told(...answer)
  }
  return Reflect.apply(send, client, [...given.slice(0, -1), tell])
}

/** A question of the page itself: not what opens, closes and audits its transaction. */
export function isQuestion({ text }: Pick<Statement, 'text'>): boolean {
  return !/^\s*(begin|start transaction|commit|rollback|set |select set_config|select app\.record)/i.test(text)
}
