import { oversight } from '@tilsynsblik/oversight'
import { isEmpty } from '@tilsynsblik/service-kit'
import { asAdministrator } from './as-administrator.ts'
import type { ServiceContexts } from './service-principal.ts'

/**
 * Was demo Denmark begun and never finished? The audit says that it was begun, and that nothing real was imported since; an
 * edition is the last thing it makes.
 *
 * @param registerUrl an administrator's URL of the institutions database
 */
export async function demoWasInterrupted(contexts: ServiceContexts, registerUrl: string): Promise<boolean> {
  if (!(await isEmpty(contexts[oversight.name]!, 'edition'))) return false
  const { rows } = await asAdministrator(registerUrl, (admin) =>
    admin.query<{ begun: boolean | null }>(
      `select bool_or(action = 'demo.load') and not bool_or(action like '%.import') as begun from app.audit`,
    ),
  )
  return rows[0]!.begun === true
}
