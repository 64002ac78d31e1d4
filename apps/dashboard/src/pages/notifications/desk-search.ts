import * as v from 'valibot'
import { codesOf, deskFilters } from '@tilsynsblik/vocabulary'
import { chosen } from '../../ui/chosen.ts'

/** Which of the cases. Absent: all open ones, from the clock that runs out first. A number finds open and closed ones. */
export const deskSearch = v.object({
  vis: chosen(v.picklist(codesOf(deskFilters).filter((code) => code !== 'ALL'))),
  nummer: chosen(v.pipe(v.string(), v.maxLength(60))),
  efter: chosen(v.pipe(v.string(), v.maxLength(400))),
})
