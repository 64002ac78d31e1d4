import type { Job, JobContext } from '@tilsynsblik/service-kit'
import { followReport, isFollowed } from '../commands/follow-report.ts'
import { isSent, type Surroundings } from '../domain/delivery-plan.ts'
import { followedReport, type Followed } from '../queries/followed-report.ts'
import { askGuardianLocks } from './ask-guardian-locks.ts'
import type { DeliverySettings } from './delivery-settings.ts'

/**
 * After every step of a report: copies and notices to everyone it concerns. It asks what is missing, not what happened, so
 * a run that was killed, or never came, is made good by the next.
 */
export function followReportJob(settings: () => DeliverySettings): Job<{ incidentId: string }> {
  return { name: 'follow-report', run: (ctx, { incidentId }) => followUp(ctx, incidentId, settings()) }
}

export async function followUp(ctx: JobContext, incidentId: string, { routes }: DeliverySettings): Promise<void> {
  const followed = await followedReport((sql, params) => ctx.read(sql, params), incidentId)
  if (!followed) return
  const { report } = followed
  const lock = isGuardianToBeTold(followed) ? (await askGuardianLocks(ctx, [report.childId]))(report.childId) : 'UNKNOWN'
  const around: Surroundings = { now: new Date(), lock, routes }
  if (!isFollowed(followed, around)) await followReport(ctx, followed, around)
}

/** Of a draft and of a void report no guardian is told; of what was told, nothing more. */
function isGuardianToBeTold({ report, copies }: Followed): boolean {
  if (report.registeredAt === null || report.state === 'VOIDED') return false
  return !copies.some((copy) => copy.recipient === 'GUARDIAN' && copy.version >= report.version && isSent(copy))
}
