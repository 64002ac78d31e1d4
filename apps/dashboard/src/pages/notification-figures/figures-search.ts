import * as v from 'valibot'
import { chosen } from '../../ui/chosen.ts'

/** Which year, and which quarter of it. Absent: the last whole year, all of it. */
export const figuresSearch = v.object({
  aar: chosen(v.pipe(v.string(), v.regex(/^20\d\d$/))),
  kvt: chosen(v.picklist(['1', '2', '3', '4'])),
})
