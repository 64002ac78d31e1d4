import * as v from 'valibot'
import { isPeriod } from '@tilsynsblik/vocabulary'
import { chosen } from '../../ui/chosen.ts'

/** Absent: the last twelve closed quarters, for one year of visits says little. */
export const hitRateSearch = v.object({ periode: chosen(v.pipe(v.string(), v.check(isPeriod))) })
