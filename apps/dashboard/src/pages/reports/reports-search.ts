import * as v from 'valibot'
import { childAccounts, codesOf, isQuarter, reportStates } from '@tilsynsblik/vocabulary'
import { chosen } from '../../ui/chosen.ts'

/** What is chosen in the list of an office's reports. Absent: all of them, from the newest. */
export const reportsSearch = v.object({
  hjem: chosen(v.pipe(v.string(), v.maxLength(80))),
  kvartal: chosen(v.pipe(v.string(), v.check(isQuarter))),
  status: chosen(v.picklist(codesOf(reportStates))),
  redegoerelse: chosen(v.picklist(codesOf(childAccounts))),
  'for-sent': chosen(v.literal('ja')),
  'ikke-tilladt': chosen(v.literal('ja')),
  mistanke: chosen(v.literal('ja')),
  'ikke-godkendt': chosen(v.literal('ja')),
  /** Where the page of the list begins; opaque, from the server. */
  efter: chosen(v.pipe(v.string(), v.maxLength(200))),
})

export type ReportsSearch = v.InferOutput<typeof reportsSearch>
