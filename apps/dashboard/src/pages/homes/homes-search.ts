import * as v from 'valibot'
import { codesOf, institutionTypes, isPeriod } from '@tilsynsblik/vocabulary'
import { chosen } from '../../ui/chosen.ts'

/** The columns by which homes can be put in order, as they are called in an address. */
export const homeColumns = [
  'navn',
  'type',
  'rate',
  'indberetninger',
  'ikke-tilladt',
  'redegoerelse',
  'klager',
  'medhold',
  'underretninger',
  'for-sent',
  'maaneder',
  'tilsyn',
] as const
export type HomeColumn = (typeof homeColumns)[number]

export const defaultSort = '-rate'

/** What is chosen on the list of homes. Absent is the page as it opens: last four closed quarters, highest rate first, page 1. */
export const homesSearch = v.object({
  periode: chosen(v.pipe(v.string(), v.check(isPeriod))),
  sorter: chosen(v.picklist(homeColumns.flatMap((column) => [column, `-${column}` as const]))),
  type: chosen(v.picklist(codesOf(institutionTypes))),
  'uden-indberetning': chosen(v.literal('ja')),
  soeg: chosen(v.pipe(v.string(), v.maxLength(80))),
  side: chosen(v.pipe(v.string(), v.regex(/^([1-9]\d{0,3}|alle)$/))),
})

export type HomesSearch = v.InferOutput<typeof homesSearch>
