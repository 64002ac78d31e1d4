import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { DatedContribution } from '@tilsynsblik/statistics'
import type { Quarter } from '@tilsynsblik/vocabulary'

/** The child-days of every home by the last quarter, by authority and the edition they came after. The home stands for itself. */
export async function editionOccupancy(ctx: ServiceContext, lastQuarter: Quarter): Promise<DatedContribution[]> {
  return ctx.read<DatedContribution>(
    `select quarter, authority_id as category, institution_id as home, child_days as count, array[institution_id] as children,
            coalesce(came.edition, 0) as after
     from occupancy left join app.recorded_after('occupancy', array['occupancy.import']) as came
       on came.record_id = institution_id || '@' || quarter
     where quarter <= $1`,
    [lastQuarter],
  )
}
