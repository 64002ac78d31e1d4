import { repeatedly, type Log } from '@tilsynsblik/service-kit'
import { copyLedger, type LedgerSite } from './ledger.ts'

const everyMs = 10 * 60 * 1000

/**
 * While the product runs: what was erased stands outside the databases too, ten minutes later at most. What was erased by a rule in
 * the last of them, before a server was lost, is erased again by the rule.
 *
 * @returns ends it, and waits for what is under way
 */
export function keepLedger({ log, ...site }: LedgerSite & { log: Log }): () => Promise<void> {
  const carefully = () =>
    copyLedger(site).then(
      () => {},
      (error: unknown) => log.error({ err: error }, 'The ledger of erasures could not be copied'),
    )
  const end = repeatedly(carefully, everyMs)
  return async () => {
    await end()
    await carefully()
  }
}
