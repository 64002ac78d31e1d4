import * as v from 'valibot'
import { chosen } from '../../ui/chosen.ts'

/** Which child it is about, by its pseudonym. Absent: to be chosen, or not known. */
export const intakeSearch = v.object({ barn: chosen(v.pipe(v.string(), v.maxLength(80))) })
