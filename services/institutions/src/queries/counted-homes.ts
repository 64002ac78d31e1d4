import { refused, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, Quarter } from '@tilsynsblik/vocabulary'

export interface CountedHomeRow {
  id: string
  authorityId: string
  openFrom: CalendarDate
  closedOn: CalendarDate | null
  childDays: (number | null)[]
}

/**
 * Every home that was open after the first day of a year, with its child-days of each year from that one to the last: what an
 * interval clustered by home, and the months nobody was heard of, are calculated from. Nothing here is about a child.
 *
 * @throws DomainError FORBIDDEN for everybody but the publication of the national figures
 */
export async function countedHomes(ctx: ServiceContext, fromYear: number, until: Quarter): Promise<CountedHomeRow[]> {
  if (ctx.principal.persona !== 'statistics') throw refused('FORBIDDEN')
  return ctx.read<CountedHomeRow>(
    `with year as (
       select year::text from generate_series($1::int, left($2, 4)::int) as year
     ), of_year as (
       select institution_id, left(quarter, 4) as year, sum(child_days)::int as child_days from occupancy where quarter <= $2 group by 1, 2
     )
     select home.id, home.authority_id as "authorityId", home.approved_from::text as "openFrom", home.closed_on::text as "closedOn",
            jsonb_agg(of_year.child_days order by year.year) as "childDays"
     from institution as home cross join year
     left join of_year on of_year.year = year.year and of_year.institution_id = home.id
     where left(home.approved_from::text, 4) <= left($2, 4) and (home.closed_on is null or left(home.closed_on::text, 4) >= $1::int::text)
     group by home.id order by home.id`,
    [fromYear, until],
  )
}
