import type { Job, JobContext } from '@tilsynsblik/service-kit'
import { tellOfCases } from '../commands/tell-of-cases.ts'
import { noticesOf } from '../domain/case-notices.ts'
import { stepsToTell } from '../queries/case-notices.ts'

/** After every step of a case: who hears of it. It asks what is missing, not what happened, so a run that was killed is made good by the next. */
export const followNotification: Job<{ notificationId: string }> = {
  name: 'follow-notification',
  run: (ctx, { notificationId }) => followUp(ctx, notificationId),
}

export async function followUp(ctx: JobContext, notificationId: string): Promise<void> {
  const told = await stepsToTell(ctx, notificationId)
  if (told) await tellOfCases(ctx, noticesOf(told.standing, told.steps), new Date())
}
