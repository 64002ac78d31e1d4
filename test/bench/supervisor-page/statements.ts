import pg from 'pg'

/** One statement as it reached the driver. */
export interface Statement {
  database: string
  text: string
  values: readonly unknown[]
  /** Nothing else of its connection was on its way: a trip of its own, or the first of those that go together. */
  opensTrip: boolean
}

type Query = (this: pg.Client, query: string | { text: string; values?: unknown[] }, ...rest: unknown[]) => unknown

/** Every statement that this process sends while `work` runs, in order. */
export async function statementsDuring(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = []
  const onTheirWay = new WeakMap<pg.Client, number>()
  const original = pg.Client.prototype.query as Query
  pg.Client.prototype.query = function (this: pg.Client, query, ...rest) {
    const { text, values } = typeof query === 'string' ? { text: query, values: Array.isArray(rest[0]) ? rest[0] : [] } : query
    const others = onTheirWay.get(this) ?? 0
    statements.push({ database: this.database ?? '', text, values: values ?? [], opensTrip: others === 0 })
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

/** The driver tells of an answer by a promise, or to whom it was given as the last argument. */
function whenAnswered(send: Query, client: pg.Client, given: readonly unknown[], arrived: () => void): unknown {
  const told = given.at(-1)
  if (typeof told !== 'function') {
    const answer = Reflect.apply(send, client, given) as Promise<unknown>
    void answer.then(arrived, arrived)
    return answer
  }
  const tell = (...answer: unknown[]) => {
    arrived()
    told(...answer)
  }
  return Reflect.apply(send, client, [...given.slice(0, -1), tell])
}

/** A question of the page itself: not what opens, closes and audits its transaction. */
export function isQuestion({ text }: Statement): boolean {
  return !/^\s*(begin|start transaction|commit|rollback|set |select set_config|select app\.record)/i.test(text)
}
