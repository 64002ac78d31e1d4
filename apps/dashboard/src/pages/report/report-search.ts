import * as v from 'valibot'
import { chosen } from '../../ui/chosen.ts'
import { hrefOf } from '../../ui/href.ts'

/** What is chosen on the page of a report. Absent: the version in force, read and not corrected. */
export const reportSearch = v.object({
  version: chosen(v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/))),
  ret: chosen(v.literal('ja')),
  /** The home it is from, for its name. */
  hjem: chosen(v.pipe(v.string(), v.maxLength(80))),
})

export type ReportSearch = v.InferOutput<typeof reportSearch>

export function reportHref(id: string, search: ReportSearch = {}): string {
  return hrefOf(`/indberetning/${encodeURIComponent(id)}`, search)
}
