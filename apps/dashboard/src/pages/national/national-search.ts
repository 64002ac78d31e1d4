import * as v from 'valibot'
import { chosen } from '../../ui/chosen.ts'

/** Which edition is shown. Absent: the newest. With a number the address shows the same figures for ever. */
export const nationalSearch = v.object({
  udgave: chosen(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
})
