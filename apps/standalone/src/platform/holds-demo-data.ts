import { incidents } from '@tilsynsblik/incidents'
import { holdsDemoRows } from '@tilsynsblik/service-kit'
import type { ServiceContexts } from './service-principal.ts'

/** Are there rows of demo Denmark in the registers? */
export async function holdsDemoData(contexts: ServiceContexts): Promise<boolean> {
  return holdsDemoRows(contexts[incidents.name]!, 'incident')
}
