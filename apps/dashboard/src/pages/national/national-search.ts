import { figureIds } from '@tilsynsblik/vocabulary'
import * as v from 'valibot'
import { chosen } from '../../ui/chosen.ts'

const editionNumber = v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/))

/**
 * Which edition is shown, beside which, and which of its figures. Absent: the newest, beside none, all of them. With a number the
 * address shows the same figures for ever.
 */
export const nationalSearch = v.object({
  udgave: chosen(editionNumber),
  mod: chosen(editionNumber),
  figur: chosen(v.picklist(figureIds)),
})
export type NationalSearch = v.InferOutput<typeof nationalSearch>
