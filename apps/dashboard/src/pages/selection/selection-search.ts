import * as v from 'valibot'
import { isQuarter } from '@tilsynsblik/vocabulary'
import { chosen } from '../../ui/chosen.ts'

/** What is chosen on the page of a round. Absent: the running quarter, and no search among the homes that are not proposed. */
export const selectionSearch = v.object({
  kvartal: chosen(v.pipe(v.string(), v.check(isQuarter))),
  soeg: chosen(v.pipe(v.string(), v.maxLength(80))),
  alle: chosen(v.literal('ja')),
})

export type SelectionSearch = v.InferOutput<typeof selectionSearch>
