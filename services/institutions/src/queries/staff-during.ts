import type { ServiceContext } from '@tilsynsblik/service-kit'
import { addQuarters, lastQuarterOf, type Quarter } from '@tilsynsblik/vocabulary'
import type { InstitutionPeriodKey } from './occupancy-during.ts'

export interface StaffFactsRow {
  quarter: Quarter
  turnoverShare: number
  temporaryShare: number
}

/** A return of the same quarter a year ago still says something of a home; an older one does not. */
const oldestInQuarters = 4

/**
 * The staff of many homes at the end of many periods, in one statement: the latest return, null where there is none.
 *
 * turnoverShare = left in the last twelve months / employed at the end; temporaryShare = temporary or uncertified /
 * employed at the end (indicators 7 and 8 of the risk model).
 */
export async function staffDuring(ctx: ServiceContext, keys: readonly InstitutionPeriodKey[]): Promise<(StaffFactsRow | null)[]> {
  const last = keys.map((key) => lastQuarterOf(key.period))
  const rows = await ctx.read<StaffFactsRow & { n: number }>(
    `select asked.n::int, latest.quarter, latest.left_last_year::float / latest.headcount as "turnoverShare",
            latest.temporary::float / latest.headcount as "temporaryShare"
     from unnest($1::text[], $2::text[], $3::text[]) with ordinality as asked (institution_id, oldest, last, n)
     cross join lateral (
       select * from staff_return
       where staff_return.institution_id = asked.institution_id and quarter between asked.oldest and asked.last
       order by quarter desc limit 1
     ) as latest`,
    [keys.map((key) => key.institutionId), last.map((quarter) => addQuarters(quarter, -oldestInQuarters)), last],
  )
  const answers: (StaffFactsRow | null)[] = keys.map(() => null)
  for (const { n, ...facts } of rows) answers[n - 1] = facts
  return answers
}
