import { MissingPart, type JobContext } from '@tilsynsblik/service-kit'
import { guardianLocks } from '../documents/documents.ts'
import type { GuardianLock } from '../domain/guardian-lock.ts'

/** As many as the register answers for at once. */
const mostAtOnce = 500

/** The lock of each child, as the register of notifications says now. A register that does not answer is no open lock. */
export async function askGuardianLocks(ctx: JobContext, childIds: readonly string[]): Promise<(childId: string) => GuardianLock> {
  const children = [...new Set(childIds)]
  const locked = new Set<string>()
  try {
    for (let from = 0; from < children.length; from += mostAtOnce) {
      const asked = children.slice(from, from + mostAtOnce)
      const answer = await ctx.ask<NonNullable<typeof guardianLocks.data>>(guardianLocks.text, { childIds: asked })
      for (const childId of answer.guardianLocks) locked.add(childId)
    }
  } catch (error) {
    if (error instanceof MissingPart) return () => 'UNKNOWN'
    throw error
  }
  return (childId) => (locked.has(childId) ? 'LOCKED' : 'OPEN')
}
