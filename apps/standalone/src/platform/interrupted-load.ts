import { oversight } from '@tilsynsblik/oversight'
import { isEmpty } from '@tilsynsblik/service-kit'
import { asAdministrator } from './as-administrator.ts'
import type { ServiceContexts } from './service-principal.ts'

/**
 * Was demo Denmark begun and never finished? The audit says that it was begun; an edition is the last thing it makes.
 *
 * @param registerUrl an administrator's URL of the institutions database
 */
export async function demoWasInterrupted(contexts: ServiceContexts, registerUrl: string): Promise<boolean> {
  if (!(await isEmpty(contexts[oversight.name]!, 'edition'))) return false
  const begun = await asAdministrator(registerUrl, (admin) => admin.query(`select 1 from app.audit where action = 'demo.load' limit 1`))
  return begun.rowCount === 1
}
