import type { ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { fingerprint } from '../domain/fingerprint.ts'
import { compileYear } from '../domain/orientation.ts'
import { keptUntil, retention } from '../domain/retention.ts'
import { yearDocuments } from '../queries/overview-version.ts'
import { changeOrientation, ownYear, type ChangedOrientation, type OrientationSeen } from './change-orientation.ts'

/** Gathers the year from what every department has submitted; again, when one has submitted another edition. */
export async function compileOrientation(ctx: ServiceContext, seen: OrientationSeen, now: Date): Promise<ChangedOrientation> {
  const orientation = await ownYear(ctx, seen.year)
  const { quarters, later } = await yearDocuments(ctx, seen.year)
  const compiled = compileYear(quarters, later, seen.year)
  return changeOrientation(ctx, orientation, seen, {
    action: 'COMPILE',
    columns: {
      compiled: JSON.stringify(compiled),
      hash: fingerprint(compiled),
      compiled_at: now,
      compiled_by: ctx.principal.userId,
      keep_until: keptUntil(calendarDateOf(now), retention.year),
    },
  })
}
