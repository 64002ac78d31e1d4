import * as v from 'valibot'
import { chosen } from '../../ui/chosen.ts'

/** Absent: the year of the last closed quarter. */
export const orientationSearch = v.object({ aar: chosen(v.pipe(v.string(), v.regex(/^20\d\d$/))) })
