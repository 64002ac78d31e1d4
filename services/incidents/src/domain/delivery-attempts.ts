const minute = 60_000

/** How long to wait after each try. After the last the delivery stands there as failed, until somebody tries again. */
const waits = [1, 5, 15, 60].map((minutes) => minutes * minute)

/** Why a copy did not arrive, as a word; `final` when trying again would not help. */
export interface DeliveryFault {
  word: string
  final: boolean
}

/** @returns when to try again; null when it is over */
export function nextAttempt({ final }: DeliveryFault, attempts: number, now: Date): Date | null {
  const wait = waits[attempts - 1]
  return final || wait === undefined ? null : new Date(now.getTime() + wait)
}

/** Slack before a try that should have been made is taken for lost with the process that was to make it. */
const slack = 10 * minute

/** True when a copy that waits should have been tried long ago. */
export function isForgotten({ attempts, createdAt }: { attempts: number; createdAt: Date }, now: Date): boolean {
  const waited = waits.slice(0, attempts).reduce((sum, wait) => sum + wait, 0)
  return now.getTime() > createdAt.getTime() + waited + slack * (attempts + 1)
}
