import * as v from 'valibot'
import { codesOf, institutionTypes, riskBands } from '@tilsynsblik/vocabulary'
import { chosen } from '../../ui/chosen.ts'

/** The columns by which homes can be put in order within their band, as they are called in an address. */
export const riskColumns = ['sikkerhed', 'plads', 'score', 'navn', 'type', 'kommune'] as const
export type RiskColumn = (typeof riskColumns)[number]

export const defaultSort = '-sikkerhed'

/** What is chosen on the risk list. Absent is the page as it opens: the list, all types, the homes that are hardly chosen folded away. */
export const riskSearch = v.object({
  visning: chosen(v.literal('tragt')),
  sorter: chosen(v.picklist(riskColumns.flatMap((column) => [column, `-${column}` as const]))),
  type: chosen(v.picklist(codesOf(institutionTypes))),
  gruppe: chosen(v.picklist(codesOf(riskBands))),
  soeg: chosen(v.pipe(v.string(), v.maxLength(80))),
  naeppe: chosen(v.literal('vis')),
})

export type RiskSearch = v.InferOutput<typeof riskSearch>
