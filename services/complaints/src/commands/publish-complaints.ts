import { inTable, publishFigures, type ServiceContext } from '@tilsynsblik/service-kit'
import { recodeUnsafe, type Atom } from '@tilsynsblik/statistics'
import { dayAfter, type Quarter } from '@tilsynsblik/vocabulary'

/** The edition's national tables of complaints: filed by quarter, how they ended by year. */
export async function publishComplaints(ctx: ServiceContext, edition: string, lastQuarter: Quarter): Promise<number> {
  const until = dayAfter(lastQuarter)
  const [filed, outcomes] = await Promise.all([
    ctx.read<Atom>(
      `select to_char(filed_on, 'YYYY"K"Q') as period, 'filed' as category, count(*)::int as value,
              count(distinct child_id)::int as children, count(distinct institution_id)::int as homes
       from complaint where filed_on < $1::date group by 1`,
      [until],
    ),
    ctx.read<Atom>(
      `with cell as (
         select left(filed_on::text, 4) as period, coalesce(outcome, 'PENDING') as category, count(*)::int as value,
                count(distinct child_id)::int as children, count(distinct institution_id)::int as homes
         from complaint where filed_on < $1::date and left(filed_on::text, 4) || 'K4' <= $2 group by 1, 2
       )
       select period, category, coalesce(value, 0) as value, coalesce(children, 0) as children, coalesce(homes, 0) as homes
       from (select distinct period from cell) as years cross join (select distinct category from cell) as categories
       left join cell using (period, category)`,
      [until, lastQuarter],
    ),
  ])
  return publishFigures(ctx, edition, [
    ...inTable('complaints', recodeUnsafe(filed, { into: 'filed' })),
    ...inTable('complaints-by-outcome', recodeUnsafe(outcomes, { into: 'NOT_UPHELD_OR_OTHER' })),
  ])
}
