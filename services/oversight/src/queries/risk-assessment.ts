import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, Period, RiskBand } from '@tilsynsblik/vocabulary'
import type { AssessedHome } from '../domain/assessment.ts'
import type { PeerGroup } from '../domain/funnel.ts'

/** One home in one assessment, as it is shown. */
export interface AssessedHomeRow extends Omit<AssessedHome, 'authorityId'> {
  assessmentId: string
  period: Period
  dataAsOf: string
  modelVersion: string
  band: RiskBand
}

export interface RiskAssessmentRow {
  id: string
  period: Period
  modelVersion: string
  parametersHash: string
  inputHash: string
  dataAsOf: string
  completedAt: string
  homesAssessed: number
  redraws: number
  groups: PeerGroup[]
  homes: AssessedHomeRow[]
}

/** The newest window first; within one, the assessment that was finished last. */
const newestFirst = 'right(period, 6) desc, completed_at desc'

const homeJson = `jsonb_build_object(
  'institutionId', institution_id, 'assessmentId', assessment_id, 'period', period, 'dataAsOf', data_as_of, 'modelVersion', model_version,
  'peerGroup', peer_group, 'score', score, 'band', band, 'probabilitySelected', probability_selected, 'rankLow', rank_low, 'rankHigh', rank_high,
  'domains', domains, 'indicators', indicators, 'funnel', funnel, 'notices', notices)`

/** The newest finished assessment, or one by its id, with the homes the caller may see; null when there is none. */
export async function riskAssessment(ctx: ServiceContext, id: string | null): Promise<RiskAssessmentRow | null> {
  const [row] = await ctx.read<RiskAssessmentRow>(
    `select id, period, model_version as "modelVersion", parameters_hash as "parametersHash", input_hash as "inputHash",
            data_as_of as "dataAsOf", completed_at as "completedAt", homes_assessed as "homesAssessed", redraws, groups,
            (select coalesce(jsonb_agg(${homeJson} order by score desc, institution_id), '[]')
             from assessed_home where assessment_id = assessment.id) as homes
     from assessment where state = 'DONE' and ($1::text is null or id::text = $1) order by ${newestFirst} limit 1`,
    [id],
  )
  return row ?? null
}

/** Many homes in the newest assessment, in one statement; null for one that is not in it, or not the caller's. */
export async function homesInNewestAssessment(ctx: ServiceContext, ids: readonly string[]): Promise<(AssessedHomeRow | null)[]> {
  const rows = await ctx.read<{ home: AssessedHomeRow }>(
    `with newest as (select * from assessment where state = 'DONE' order by ${newestFirst} limit 1)
     select ${homeJson} as home from newest join assessed_home on assessment_id = newest.id where institution_id = any ($1::text[])`,
    [ids],
  )
  const byId = new Map(rows.map(({ home }) => [home.institutionId, home]))
  return ids.map((id) => byId.get(id) ?? null)
}

export interface MonthsKey {
  assessmentId: string
  institutionId: string
}

/** Reports of each month up to the end of the window, three years or as long as the home was there; a month without is zero. */
export async function monthsOfHomes(
  ctx: ServiceContext,
  keys: readonly MonthsKey[],
): Promise<{ month: CalendarDate; reports: number }[][]> {
  const rows = await ctx.read<{ n: number; months: { month: CalendarDate; reports: number }[] }>(
    `with asked as (
       select asked.n, input, (to_date(left(right(period, 6), 4), 'YYYY') + make_interval(months => 3 * right(period, 1)::int - 1))::date as last
       from unnest($1::uuid[], $2::text[]) with ordinality as asked (assessment_id, institution_id, n)
       join assessed_home using (assessment_id, institution_id) join assessment on assessment.id = assessment_id
     )
     select asked.n::int, jsonb_agg(jsonb_build_object('month', to_char(day, 'YYYY-MM-DD'), 'reports', coalesce((known ->> 'reports')::int, 0)) order by day) as months
     from asked
     cross join lateral generate_series(
       greatest(last - interval '35 months', date_trunc('month', (input #>> '{institution,approvedFrom}')::date)), last, interval '1 month') as day
     left join lateral jsonb_array_elements(input #> '{incidents,byMonth}') as known on (known ->> 'month')::date = day
     group by asked.n`,
    [keys.map((key) => key.assessmentId), keys.map((key) => key.institutionId)],
  )
  const byPlace = new Map(rows.map(({ n, months }) => [n, months]))
  return keys.map((_, i) => byPlace.get(i + 1) ?? [])
}
