import type { Job } from '@tilsynsblik/service-kit'
import { drawGroups } from './draw-groups.ts'
import { tellAuthorities } from './tell-authorities.ts'

/** What the register does later, or by itself. */
export const jobs: readonly Job[] = [tellAuthorities, drawGroups]
