import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { DatedContribution } from '@tilsynsblik/statistics'
import { dayAfter, type Quarter } from '@tilsynsblik/vocabulary'

/**
 * Every complaint filed by the last quarter, by quarter, how it ended, home and the edition it came after. Children not yet
 * recognised, and homes not known, count as one: fewer than they are, so that nothing is called safe on their account.
 */
export async function editionRecords(ctx: ServiceContext, lastQuarter: Quarter): Promise<DatedContribution[]> {
  return ctx.read<DatedContribution>(
    `select to_char(filed_on, 'YYYY"K"Q') as quarter, coalesce(outcome, 'PENDING') as category, coalesce(institution_id, 'unknown') as home,
            count(*)::int as count, (array_agg(distinct coalesce(child_id, 'unknown')))[1:5] as children, coalesce(came.edition, 0) as after
     from complaint left join app.recorded_after('complaint', array['complaint.import', 'complaint.file']) as came on came.record_id = complaint.id::text
     where filed_on < $1::date group by 1, 2, 3, 6`,
    [dayAfter(lastQuarter)],
  )
}
