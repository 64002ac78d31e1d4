import * as v from 'valibot'
import { chosen } from '../../ui/chosen.ts'

/** Which child, by its number in the register. Absent: it is asked for. */
export const accessSearch = v.object({
  barn: chosen(v.pipe(v.string(), v.maxLength(80))),
  efter: chosen(v.pipe(v.string(), v.maxLength(200))),
})
