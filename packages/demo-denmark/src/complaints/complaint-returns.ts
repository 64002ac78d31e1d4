import { addDays, dayAfter, quarterOf } from '@tilsynsblik/vocabulary'
import { dateText, dayOf } from '../calendar/time.ts'
import { demoPeople } from '../demo-people.ts'
import type { Denmark } from '../denmark.ts'
import { municipalities } from '../reference.ts'
import { inBatches, type RowBatch } from '../row-batch.ts'
import type { Complaint } from './complaints.ts'

/** Complaints by municipality and quarter. */
export type FiledCounts = Map<string, number>

export function countFiled(counts: FiledCounts, complaints: readonly Complaint[]): void {
  for (const { stay, filedOn } of complaints) {
    const key = `${stay.municipalityId}@${quarterOf(dateText(filedOn))}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
}

/** Eleven in twelve declare that all are in, within six weeks (A); the caseworker of the demo has the last quarter to do. */
export function* complaintReturnBatches({ setting }: Denmark, counts: FiledCounts): Generator<RowBatch> {
  const rows = setting.quarters.flatMap((quarter) => {
    const random = setting.random('complaint-return', quarter)
    return municipalities.flatMap(({ id }) => {
      const declares = random() < 11 / 12
      const day = dayOf(addDays(dayAfter(quarter), Math.floor(42 * random())))
      const isLeft = id === demoPeople.municipalityId && quarter === setting.quarters.at(-1)
      if (!declares || isLeft || day >= setting.today) return []
      return [
        {
          municipalityId: id,
          quarter,
          declaredAt: `${dateText(day)}T10:00:00Z`,
          declaredBy: `sagsbehandler-${id}`,
          filed: counts.get(`${id}@${quarter}`) ?? 0,
        },
      ]
    })
  })
  yield* inBatches('complaints', 'complaint_return', rows)
}
