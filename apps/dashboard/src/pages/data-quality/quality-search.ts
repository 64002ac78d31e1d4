import * as v from 'valibot'
import { isPeriod } from '@tilsynsblik/vocabulary'
import { chosen } from '../../ui/chosen.ts'

/** The columns by which homes can be put in order, as they are called in an address. */
export const qualityColumns = [
  'navn',
  'mangler',
  'indberetninger',
  'for-sent',
  'uden-grund',
  'redegoerelse',
  'vejledning',
  'medarbejdere',
  'vurdering',
  'opfoelgning',
  'barnedoegn',
  'personale',
  'paamindelser',
] as const
export type QualityColumn = (typeof qualityColumns)[number]

export const defaultSort = '-mangler'

/** What is chosen on the page. Absent is the page as it opens: last four closed quarters, most months missing first, page 1. */
export const qualitySearch = v.object({
  periode: chosen(v.pipe(v.string(), v.check(isPeriod))),
  sorter: chosen(v.picklist(qualityColumns.flatMap((column) => [column, `-${column}` as const]))),
  side: chosen(v.pipe(v.string(), v.regex(/^([1-9]\d{0,3}|alle)$/))),
})

export type QualitySearch = v.InferOutput<typeof qualitySearch>
