import * as v from 'valibot'
import { chosen } from '../../ui/chosen.ts'

/** What is chosen on the plan. Absent: the list of what is under way. */
export const planSearch = v.object({
  visning: chosen(v.literal('kalender')),
  /** The month of the calendar: 2026-11. Absent is this month. */
  maaned: chosen(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
  afsluttede: chosen(v.literal('ja')),
  /** The selected home that is being planned. */
  hjem: chosen(v.pipe(v.string(), v.maxLength(80))),
})

export type PlanSearch = v.InferOutput<typeof planSearch>
