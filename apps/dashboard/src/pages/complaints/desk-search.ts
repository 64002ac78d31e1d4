import * as v from 'valibot'
import { codesOf, complaintDeskFilters } from '@tilsynsblik/vocabulary'
import { chosen } from '../../ui/chosen.ts'

const after = chosen(v.pipe(v.string(), v.maxLength(400)))

/** Which of the complaints. Absent: all open ones, from the clock that runs out first. */
export const complaintDeskSearch = v.object({
  vis: chosen(v.picklist(codesOf(complaintDeskFilters).filter((code) => code !== 'ALL'))),
  efter: after,
})

/** Which of the appeals. Absent: those that wait, the oldest first. */
export const appealDeskSearch = v.object({ afgjorte: chosen(v.literal('ja')), efter: after })

/** Which quarter was declared. Absent: the last that is over. */
export const complaintReturnsSearch = v.object({ kvartal: chosen(v.pipe(v.string(), v.regex(/^20\d\dK[1-4]$/))) })
