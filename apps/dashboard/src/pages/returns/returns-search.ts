import * as v from 'valibot'
import { chosen } from '../../ui/chosen.ts'

/** Which year. Absent: this one. */
export const returnsSearch = v.object({ aar: chosen(v.pipe(v.string(), v.regex(/^20\d\d$/))) })
