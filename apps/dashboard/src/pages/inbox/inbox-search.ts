import * as v from 'valibot'
import { chosen } from '../../ui/chosen.ts'

/** What is chosen in the inbox. Absent: all that was sent, unread first. */
export const inboxSearch = v.object({
  ulaeste: chosen(v.literal('ja')),
  efter: chosen(v.pipe(v.string(), v.maxLength(200))),
})
