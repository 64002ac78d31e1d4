import * as v from 'valibot'
import { isQuarter } from '@tilsynsblik/vocabulary'
import { chosen } from '../../ui/chosen.ts'

/** Absent: the last closed quarter. */
export const departmentSearch = v.object({
  kvartal: chosen(v.pipe(v.string(), v.check(isQuarter))),
})
