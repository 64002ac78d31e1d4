import type { ServiceContext } from '@tilsynsblik/service-kit'
import { addQuarters, lastQuarterOf, type Quarter } from '@tilsynsblik/vocabulary'
import type { InstitutionPeriodKey } from './occupancy-during.ts'

export interface QuarterDaysRow {
  quarter: Quarter
  childDays: number
}

export interface QuartersKey extends InstitutionPeriodKey {
  /** How many, counted back from the last quarter of the period. */
  quarters: number
}

/**
 * Child-days of many homes quarter by quarter, oldest first, in one statement. What was not delivered is left out, so the
 * whole country over three years is one small answer and not twelve InstitutionPeriods for each home.
 */
export async function childDaysByQuarter(ctx: ServiceContext, keys: readonly QuartersKey[]): Promise<QuarterDaysRow[][]> {
  const last = keys.map((key) => lastQuarterOf(key.period))
  const rows = await ctx.read<{ n: number; quarters: QuarterDaysRow[] }>(
    `select asked.n::int, jsonb_agg(jsonb_build_object('quarter', quarter, 'childDays', child_days) order by quarter) as quarters
     from unnest($1::text[], $2::text[], $3::text[]) with ordinality as asked (institution_id, first, last, n)
     join occupancy on occupancy.institution_id = asked.institution_id and quarter between asked.first and asked.last
     group by asked.n`,
    [keys.map((key) => key.institutionId), keys.map((key, index) => addQuarters(last[index]!, 1 - key.quarters)), last],
  )
  const answers: QuarterDaysRow[][] = keys.map(() => [])
  for (const { n, quarters } of rows) answers[n - 1] = quarters
  return answers
}
