import { MissingPart, type JobContext } from '@tilsynsblik/service-kit'
import type { GuardianLockState } from '@tilsynsblik/vocabulary'
import { guardianLocksOfComplaints } from '../documents/documents.ts'

/** As many as the register answers for at once. */
const mostAtOnce = 500

/** The lock of each child, as the register of notifications says now. A register that does not answer is no open lock. */
export async function askGuardianLocks(ctx: JobContext, childIds: readonly string[]): Promise<(childId: string) => GuardianLockState> {
  const children = [...new Set(childIds)]
  const locked = new Set<string>()
  try {
    for (let from = 0; from < children.length; from += mostAtOnce) {
      const asked = children.slice(from, from + mostAtOnce)
      const answer = await ctx.ask<NonNullable<typeof guardianLocksOfComplaints.data>>(guardianLocksOfComplaints.text, { childIds: asked })
      for (const childId of answer.guardianLocks) locked.add(childId)
    }
  } catch (error) {
    if (error instanceof MissingPart) return () => 'UNKNOWN'
    throw error
  }
  return (childId) => (locked.has(childId) ? 'LOCKED' : 'OPEN')
}
