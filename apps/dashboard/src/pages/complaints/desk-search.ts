import * as v from 'valibot'
import { codesOf, complaintDeskFilters } from '@tilsynsblik/vocabulary'
import { chosen } from '../../ui/chosen.ts'

const after = chosen(v.pipe(v.string(), v.maxLength(400)))

/** As people say it to each other, with spaces or not. */
const number = chosen(v.pipe(v.string(), v.maxLength(60)))

/** Which of the complaints. Absent: all open ones, from the clock that runs out first. */
export const complaintDeskSearch = v.object({
  vis: chosen(v.picklist(codesOf(complaintDeskFilters).filter((code) => code !== 'ALL'))),
  nummer: number,
  efter: after,
})

/** Which of the appeals. Absent: those that wait, the oldest first. */
export const appealDeskSearch = v.object({ afgjorte: chosen(v.literal('ja')), efter: after })

/** Which quarter was declared. Absent: the last that is over. */
export const complaintReturnsSearch = v.object({ kvartal: chosen(v.pipe(v.string(), v.regex(/^20\d\dK[1-4]$/))) })
