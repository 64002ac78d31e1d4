import * as v from 'valibot'
import { childAccounts, codesOf, guidanceAnswers, isPeriod, legalSections } from '@tilsynsblik/vocabulary'
import { chosen } from '../../ui/chosen.ts'
import { hrefOf } from '../../ui/href.ts'

export const views = ['risiko', 'magtanvendelser', 'klager', 'underretninger', 'tilsyn', 'beredskab'] as const
export type View = (typeof views)[number]
/** The views that are lists of one register's records. */
export type ListView = Exclude<View, 'risiko' | 'beredskab'>

/** What is chosen on the page of one home. Absent is the page as it opens: the last four closed quarters, the overview, no filter. */
export const homeSearch = v.object({
  periode: chosen(v.pipe(v.string(), v.check(isPeriod))),
  vis: chosen(v.picklist(views)),
  'ikke-tilladt': chosen(v.literal('ja')),
  'for-sent': chosen(v.literal('ja')),
  redegoerelse: chosen(v.picklist(codesOf(childAccounts))),
  vejledning: chosen(v.picklist(codesOf(guidanceAnswers))),
  paragraf: chosen(v.picklist(codesOf(legalSections))),
  verserende: chosen(v.literal('ja')),
  medhold: chosen(v.literal('ja')),
  /** Where the page of the list begins; opaque, from the server. */
  efter: chosen(v.pipe(v.string(), v.maxLength(200))),
})

export type HomeSearch = v.InferOutput<typeof homeSearch>

/** The page of one home, opened at the list behind a number. */
export function homeHref(id: string, search: HomeSearch = {}): string {
  return hrefOf(`/hjem/${encodeURIComponent(id)}`, search)
}
