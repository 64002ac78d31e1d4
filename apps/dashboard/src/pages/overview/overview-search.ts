import * as v from 'valibot'
import { chosen } from '../../ui/chosen.ts'

const edition = chosen(v.pipe(v.string(), v.regex(/^[1-9]\d?$/)))

/** The two editions that are compared. Absent: the first and the second. */
export const differencesSearch = v.object({ fra: edition, til: edition })
