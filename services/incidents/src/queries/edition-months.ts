import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { DatedContribution } from '@tilsynsblik/statistics'
import { dayAfter, type Quarter } from '@tilsynsblik/vocabulary'

/** The months by the last quarter of which a home has said something, by authority and the edition they came after. The home stands for itself. */
export async function editionMonths(ctx: ServiceContext, lastQuarter: Quarter): Promise<DatedContribution[]> {
  return ctx.read<DatedContribution>(
    `with said as (
       select institution_id, min(authority_id) as authority_id, date_trunc('month', occurred_on::timestamp)::date as month, 'HAS_REPORTS' as state,
              min(coalesce(came.edition, 0)) as after
       from incident left join app.recorded_after('incident', array['incident.import', 'report.register']) as came on came.record_id = incident.id::text
       where voided is null and occurred_on < $1::date group by 1, 3
       union all
       select institution_id, authority_id, month, 'DECLARED_ZERO', coalesce(came.edition, 0)
       from nil_return left join app.recorded_after('nil_return', array['nil-return.declare']) as came
         on came.record_id = institution_id || '@' || month::text
       where month < $1::date
     ), month as (
       -- Declared zero, and reported all the same: it was reported.
       select distinct on (institution_id, month) * from said order by institution_id, month, state desc
     )
     select to_char(month, 'YYYY"K"Q') as quarter, authority_id || ':' || state as category, institution_id as home,
            count(*)::int as count, array[institution_id] as children, after
     from month group by 1, 2, 3, 6`,
    [dayAfter(lastQuarter)],
  )
}
