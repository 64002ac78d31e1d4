import * as v from 'valibot'
import { chosen } from '../../ui/chosen.ts'
import { registers } from './newest-first.ts'

const place = chosen(v.pipe(v.string(), v.maxLength(60)))

/** Which child, by its number in the register, and from where in each register's list. Absent: the child is asked for; the newest. */
export const accessSearch = v.object({
  barn: chosen(v.pipe(v.string(), v.maxLength(80))),
  ...(Object.fromEntries(registers.map((register) => [register, place])) as Record<(typeof registers)[number], typeof place>),
})
