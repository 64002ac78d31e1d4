import { mintPrincipal, type Principal } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { databasesAt } from '../../../apps/standalone/src/platform/databases.ts'
import type { DemoHouse } from '../demo-house.ts'
import type { Statement } from './statements.ts'

export interface Replay {
  /** Milliseconds of all statements, one after another, each as its service runs it: same role, same principal, own transaction. */
  once(): Promise<number>
  end(): Promise<void>
}

/** Statements of a page, ready to be run without the page. */
export async function replayOf(statements: readonly Statement[], { adminUrl, secrets }: DemoHouse, principal: Principal): Promise<Replay> {
  const databases = databasesAt({ adminUrl, secrets })
  const connections = await Promise.all(
    statements.map(async ({ database, text, values }) => {
      const service = database.slice(database.lastIndexOf('_') + 1)
      const client = new pg.Client(databases.urlOf(service))
      await client.connect()
      return { service, client, text, values: [...values] }
    }),
  )
  return {
    async once() {
      let milliseconds = 0
      for (const { service, client, text, values } of connections) {
        await client.query('start transaction read only')
        await client.query(`select set_config('app.principal', $1, true), set_config('role', $2, true)`, [
          mintPrincipal(principal, service, secrets.keys[service]!, ''),
          `${service}_${principal.persona}`,
        ])
        const before = performance.now()
        await client.query(text, values)
        milliseconds += performance.now() - before
        await client.query('commit')
      }
      return milliseconds
    },
    async end() {
      await Promise.all(connections.map(({ client }) => client.end()))
    },
  }
}
