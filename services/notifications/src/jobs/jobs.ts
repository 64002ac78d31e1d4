import type { Job } from '@tilsynsblik/service-kit'
import { drawGroups } from './draw-groups.ts'
import { eraseJob } from './erase.ts'
import { followNotification } from './follow-notification.ts'
import { remindOfCases } from './remind-of-cases.ts'
import { tellAuthorities } from './tell-authorities.ts'

/** What the register does later, or by itself. Each reads its own payload from a queue that only its own name fills. */
export const jobs: readonly Job[] = [followNotification, remindOfCases, tellAuthorities, drawGroups, eraseJob] as Job[]
