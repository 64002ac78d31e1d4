import pg from 'pg'
import { asAdministrator } from './as-administrator.ts'

/**
 * Work that only one process on the server may do at a time, such as two starts and an import that make the same
 * databases. The others wait; the lock ends with its holder, however that ends.
 *
 * @param waits told when somebody else is at it
 */
export async function alone<T>(adminUrl: string, what: string, work: () => Promise<T>, waits: () => void = () => {}): Promise<T> {
  return asAdministrator(adminUrl, async (admin) => {
    const lock = `hashtext(${pg.escapeLiteral(`tilsynsblik ${what}`)})`
    const { rows } = await admin.query<{ got: boolean }>(`select pg_try_advisory_lock(${lock}) as got`)
    if (!rows[0]!.got) {
      waits()
      await admin.query(`select pg_advisory_lock(${lock})`)
    }
    return work()
  })
}
