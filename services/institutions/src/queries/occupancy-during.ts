import type { ServiceContext } from '@tilsynsblik/service-kit'
import { daysOf, firstQuarterOf, lastQuarterOf, type Period, type Quarter } from '@tilsynsblik/vocabulary'
import { institutionColumns, institutionJoins, type InstitutionRow } from './institution-rows.ts'

/** One home in one period. */
export interface InstitutionPeriodKey {
  institutionId: string
  period: Period
}

export interface OccupancyRow extends InstitutionPeriodKey {
  childDays: number | null
  places: number | null
  /** Whose the home was when it delivered the last quarter of them. */
  departmentId: string | null
}

/**
 * Child-days of a home from the quarter `first` to the quarter `last`. Null unless every quarter in which the home was
 * open has been delivered: half a denominator would double a rate.
 */
const occupancySum = (first: string, last: string) => `
  select case when count(*) >= least(${dayNumber("coalesce(home.closed_on, 'infinity'::date)")}, ${quarterNumber(last)})
                              - greatest(${dayNumber('home.approved_from')}, ${quarterNumber(first)}) + 1
              then sum(child_days)::int end as "childDays",
         (array_agg(occupancy.places order by quarter desc))[1] as places,
         (array_agg(occupancy.department_id order by quarter desc))[1] as department_id
  from occupancy where occupancy.institution_id = home.id and quarter between ${first} and ${last}`

/** Quarters since year 0, so that they can be subtracted. */
const quarterNumber = (quarter: string) => `(left(${quarter}, 4)::int * 4 + right(${quarter}, 1)::int)`
const dayNumber = (day: string) =>
  `(case when ${day} = 'infinity' then 99999 else extract(year from ${day})::int * 4 + extract(quarter from ${day})::int end)`

type InstitutionPeriodRow = OccupancyRow & { institution: InstitutionRow }

/** Homes in the caller's scope that were open in the period, with their occupancy, in Danish alphabetical order. One statement. */
export async function institutionPeriods(ctx: ServiceContext, period: Period): Promise<InstitutionPeriodRow[]> {
  return periodsOf(ctx, period, null)
}

/** The same of the homes that are the department's, or were when they delivered the quarter. */
export async function departmentPeriods(ctx: ServiceContext, departmentId: string, quarter: Quarter): Promise<InstitutionPeriodRow[]> {
  return periodsOf(ctx, quarter, departmentId)
}

async function periodsOf(ctx: ServiceContext, period: Period, departmentId: string | null): Promise<InstitutionPeriodRow[]> {
  const { from, until } = daysOf(period)
  const rows = await ctx.read<InstitutionRow & { childDays: number | null; placesDelivered: number | null; departmentId: string | null }>(
    `select ${institutionColumns}, occupied."childDays", occupied.places as "placesDelivered", occupied.department_id as "departmentId"
     from ${institutionJoins}
     left join lateral (${occupancySum('$3', '$4')}) as occupied on true
     where home.approved_from < $2::date and (home.closed_on is null or home.closed_on >= $1::date)
       and ($5::text is null or home.department_id = $5 or occupied.department_id = $5)
     order by home.name, home.number`,
    [from, until, firstQuarterOf(period), lastQuarterOf(period), departmentId],
  )
  return rows.map(({ childDays, placesDelivered, departmentId: deliveredFor, ...institution }) => ({
    institutionId: institution.id,
    period,
    childDays,
    places: placesDelivered,
    departmentId: deliveredFor,
    institution,
  }))
}

/** Occupancy of many homes in many periods, one statement. Null for a home outside the caller's scope. */
export async function occupancyDuring(ctx: ServiceContext, keys: readonly InstitutionPeriodKey[]): Promise<(OccupancyRow | null)[]> {
  const rows = await ctx.read<{ n: number; childDays: number | null; places: number | null; departmentId: string | null }>(
    `select asked.n::int, occupied."childDays", occupied.places, occupied.department_id as "departmentId"
     from unnest($1::text[], $2::text[], $3::text[]) with ordinality as asked (institution_id, first, last, n)
     join institution as home on home.id = asked.institution_id
     left join lateral (${occupancySum('asked.first', 'asked.last')}) as occupied on true`,
    [keys.map((key) => key.institutionId), keys.map((key) => firstQuarterOf(key.period)), keys.map((key) => lastQuarterOf(key.period))],
  )
  const answers: (OccupancyRow | null)[] = keys.map(() => null)
  for (const { n, ...occupied } of rows) answers[n - 1] = { ...keys[n - 1]!, ...occupied }
  return answers
}
