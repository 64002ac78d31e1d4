import { repeatedly, type Log } from '@tilsynsblik/service-kit'
import { anchorAudits, verifyAudits, type AuditSite } from './audits.ts'
import type { KeptVerification } from './kept-verification.ts'

export interface AnchorKeeping extends AuditSite {
  log: Log
  /** Where the result of the last verification is kept. */
  verification: KeptVerification
  now: () => Date
}

const hour = 60 * 60 * 1000
const day = 24 * hour

/**
 * While the product runs: an anchor when it starts and each hour, and once a day a look through every audit. What is wrong
 * is an error in the log and stands on the page of operations; nothing else stops for it.
 *
 * @returns ends it, and waits for what is under way
 */
export function keepAnchors({ log, verification, now, ...site }: AnchorKeeping): () => Promise<void> {
  async function look(): Promise<void> {
    await anchorAudits(site, 'anchor', now)
    const last = verification.read()
    if (last && now().getTime() - Date.parse(last.at) < day) return
    const chains = await verifyAudits(site)
    verification.write({ at: now().toISOString(), chains })
    for (const { service, fault } of chains) if (fault) log.error({ service, ...fault }, 'The audit does not hold together')
  }
  const carefully = () => look().catch((error: unknown) => log.error({ err: error }, 'The audits could not be anchored'))
  return repeatedly(carefully, hour)
}
