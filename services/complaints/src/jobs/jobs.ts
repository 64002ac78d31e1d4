import type { Job } from '@tilsynsblik/service-kit'
import { eraseJob } from './erase.ts'
import { followComplaintJob } from './follow-complaint.ts'
import { lookAfterJob } from './look-after.ts'
import { tellIncidentJob } from './tell-incident.ts'

/** What the register does later, or by itself. Each reads its own payload from a queue that only its own name fills. */
export const jobs: readonly Job[] = [followComplaintJob, tellIncidentJob, lookAfterJob, eraseJob] as Job[]
