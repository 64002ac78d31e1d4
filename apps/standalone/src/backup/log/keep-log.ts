import { repeatedly, type Log } from '@tilsynsblik/service-kit'
import { copyLog, type LogSite } from './copy-log.ts'
import { removeOldLog } from './remove-old-log.ts'

export interface LogKeeping extends LogSite {
  backupDays: number
  everyMs: number
  log: Log
  now: () => Date
}

const hour = 60 * 60 * 1000

/**
 * While the product runs: what the server writes to its log stands beside the backups shortly after, so that one can be brought to
 * any moment since. When it cannot be copied, that is one error in the log, and stands on the page of operations; nothing else
 * stops for it, and the server keeps what is not copied as long as it has room for it.
 *
 * @returns ends it, when the last of the log is copied
 */
export function keepLog({ backupDays, everyMs, log, now, ...site }: LogKeeping): () => Promise<void> {
  let failing = false
  let goesOn = false
  let removedAt = 0
  async function copy(): Promise<void> {
    await copyLog({ ...site, goesOn })
    goesOn = true
    if (failing) log.info('The log of the database is copied again')
    failing = false
    if (now().getTime() - removedAt < hour) return
    await removeOldLog(site.backups, site.key, backupDays, now())
    removedAt = now().getTime()
  }
  const carefully = () =>
    copy().catch((error: unknown) => {
      goesOn = false
      if (!failing) log.error({ err: error }, 'The log of the database could not be copied to the backups')
      failing = true
    })
  const end = repeatedly(carefully, everyMs)
  return async () => {
    await end()
    await carefully()
  }
}
