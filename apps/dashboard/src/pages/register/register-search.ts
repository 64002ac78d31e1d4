import * as v from 'valibot'
import { chosen } from '../../ui/chosen.ts'
import { steps } from './steps.ts'

const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i))

/** Which draft, and where in it. Absent: a new one, at its beginning. */
export const registerSearch = v.object({
  kladde: chosen(uuid),
  trin: chosen(v.picklist(steps)),
})
