import pg from 'pg'

/** One statement as it reached the driver. */
export interface Statement {
  database: string
  text: string
  values: readonly unknown[]
}

type Query = (this: pg.Client, query: string | { text: string; values?: unknown[] }, ...rest: unknown[]) => unknown

/** Every statement that this process sends while `work` runs, in order. */
export async function statementsDuring(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = []
  const original = pg.Client.prototype.query as Query
  pg.Client.prototype.query = function (this: pg.Client, query, ...rest) {
    const { text, values } = typeof query === 'string' ? { text: query, values: Array.isArray(rest[0]) ? rest[0] : [] } : query
    statements.push({ database: this.database ?? '', text, values: values ?? [] })
    return original.call(this, query, ...rest)
  } satisfies Query as never
  try {
    await work()
    return statements
  } finally {
    pg.Client.prototype.query = original as never
  }
}

/** A question of the page itself: not what opens, closes and audits its transaction. */
export function isQuestion({ text }: Statement): boolean {
  return !/^\s*(begin|start transaction|commit|rollback|set |select set_config|select app\.record)/i.test(text)
}
