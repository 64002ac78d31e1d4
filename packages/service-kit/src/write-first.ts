import type { AuditedRecords, ServiceContext } from './context.ts'

type Work = Parameters<ServiceContext['write']>[2]

/**
 * A write that somebody else may have been faster than. Then nothing of it stays, nor of its audit, and the answer is false.
 *
 * @param work the write; false when the record is no longer what was decided on
 */
export async function writeFirst(
  ctx: ServiceContext,
  action: string,
  records: AuditedRecords,
  work: (tx: Parameters<Work>[0]) => Promise<boolean>,
): Promise<boolean> {
  try {
    await ctx.write(action, records, async (tx) => {
      if (!(await work(tx))) throw new Overtaken()
    })
    return true
  } catch (error) {
    if (error instanceof Overtaken) return false
    throw error
  }
}

class Overtaken extends Error {}
