import * as v from 'valibot'
import { codesOf, deskFilters } from '@tilsynsblik/vocabulary'
import { chosen } from '../../ui/chosen.ts'

/** Which of the open cases. Absent: all of them, from the clock that runs out first. */
export const deskSearch = v.object({
  vis: chosen(v.picklist(codesOf(deskFilters).filter((code) => code !== 'ALL'))),
  efter: chosen(v.pipe(v.string(), v.maxLength(400))),
})
