import { dateText, dayOf, instantText } from '../calendar/time.ts'
import type { Denmark } from '../denmark.ts'
import { municipalities } from '../reference.ts'
import { inBatches, type RowBatch } from '../row-batch.ts'

const year = 365

/**
 * The written preparedness of every municipality since the duty began: adopted about every fourth year, by some a year and more
 * too late (A). Drawn whole and shown as far as today.
 */
export function* preparednessPlanBatches({ setting }: Denmark): Generator<RowBatch> {
  const random = setting.random('preparedness-plan')
  const rows = municipalities.flatMap(({ id }) => {
    const late = random() < 0.35
    let adopted = dayOf('2014-01-01') + Math.floor(4 * year * random())
    return Array.from({ length: 8 }, (_, n) => {
      const plan = {
        municipalityId: id,
        adoptedOn: dateText(adopted),
        publishedUrl: `https://beredskab.example.dk/${id}/${n + 1}`,
        planVersion: `${n + 1}. udgave`,
        recordedBy: 'demo',
        recordedAt: instantText(adopted * 1440 + 12 * 60),
      }
      adopted += Math.floor((late ? 4 + 2.5 * random() : 3.5 + 0.48 * random()) * year)
      return plan
    })
  })
  const today = dateText(setting.today)
  yield* inBatches(
    'notifications',
    'preparedness_plan',
    // What is adopted this morning is written down at noon.
    rows.filter(({ adoptedOn }) => adoptedOn < today),
  )
}
