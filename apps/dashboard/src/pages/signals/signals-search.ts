import * as v from 'valibot'
import { chosen } from '../../ui/chosen.ts'

/** What is chosen at the desk. Absent: what waits. */
export const signalsSearch = v.object({ vis: chosen(v.literal('gennemgaaede')) })
