import type { Job } from '@tilsynsblik/service-kit'
import { deliverJob } from './deliver.ts'
import { configuredDelivery, type DeliverySettings } from './delivery-settings.ts'
import { eraseJob } from './erase.ts'
import { followReportJob } from './follow-report.ts'
import { remindJob } from './remind.ts'

/** What the register does later, or by itself. */
export function jobsWith(settings: () => DeliverySettings): Job[] {
  // Each reads its own payload from a queue that only its own name fills.
  return [followReportJob(settings), deliverJob(settings), remindJob(settings), eraseJob] as Job[]
}

export const jobs: readonly Job[] = jobsWith(configuredDelivery)
