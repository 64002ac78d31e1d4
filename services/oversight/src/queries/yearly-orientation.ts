import { scopeOf, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, OrientationState } from '@tilsynsblik/vocabulary'
import { quartersOfYear, type CompiledYear, type OrientationDepartment } from '../domain/orientation.ts'
import type { PoliticalTable } from '../domain/political-version.ts'

export interface YearlyOrientationRow extends Partial<Pick<CompiledYear, 'figures' | 'corrections' | 'contributions'>> {
  id: string
  year: number
  state: OrientationState
  version: number
  departments: OrientationDepartment[]
  hash: string | null
  compiledAt: string | null
  compiledBy: string | null
  outdated: boolean
  caseText: string | null
  jointMeasures: string | null
  leadershipMeetingOn: CalendarDate | null
  politicalMeetingOn: CalendarDate | null
  /** Null until leadership has been oriented: the row cannot be read before. */
  politicalTables: PoliticalTable[] | null
  /** When its time was up, what there was of it. */
  removed: { hash: string; rule: string; removedAt: string } | null
}

interface Stored extends Omit<YearlyOrientationRow, 'departments' | 'outdated' | keyof CompiledYear> {
  compiled: CompiledYear | null
  rows: ({ departmentId: string; departmentName: string } & OrientationDepartment['quarters'][number])[]
}

/** The year of the caller's region; null when none of its departments has a quarter in it. */
export async function yearlyOrientation(ctx: ServiceContext, year: number): Promise<YearlyOrientationRow | null> {
  const [first, , , last] = quartersOfYear(year)
  const [row] = await ctx.read<Stored>(
    `select operator.id || '@' || $4::int as id, $4::int as year, coalesce(state, 'GATHERING') as state, coalesce(version, 0) as version, hash,
            compiled_at as "compiledAt", compiled_by as "compiledBy", case_text as "caseText", joint_measures as "jointMeasures",
            leadership_meeting_on::text as "leadershipMeetingOn", political_meeting_on::text as "politicalMeetingOn", compiled,
            political_version.tables as "politicalTables", rows,
            (select jsonb_build_object('hash', log.hash, 'rule', rule, 'removedAt', removed_at) from orientation_log as log
             where log.operator_id = operator.id and log.year = $4) as removed
     from (select $1::text as id) as operator
     cross join lateral (
       select jsonb_agg(jsonb_build_object('departmentId', department_id, 'departmentName', department_name, 'quarter', quarter, 'status', status,
                'edition', case when status = 'SUBMITTED' then edition end, 'submittedAt', submitted_at) order by department_name, quarter) as rows
       from quarterly_overview where operator_id = operator.id and quarter between $2 and $3
     ) as delivered
     left join yearly_orientation as orientation on orientation.operator_id = operator.id and orientation.year = $4
     left join political_version on political_version.operator_id = operator.id and political_version.year = $4
     where rows is not null`,
    [scopeOf(ctx), first, last, year],
  )
  return row ? orientationOf(row, year) : null
}

function orientationOf({ compiled, rows, ...row }: Stored, year: number): YearlyOrientationRow {
  const departments = [...Map.groupBy(rows, ({ departmentId }) => departmentId)].map(([departmentId, own]) => ({
    departmentId,
    departmentName: own[0]!.departmentName,
    // A quarter that is not there yet is not delivered; it is no gap in the board.
    quarters: quartersOfYear(year).map((quarter) => {
      const found = own.find((each) => each.quarter === quarter)
      return {
        quarter,
        status: found?.status ?? ('OPEN' as const),
        edition: found?.edition ?? null,
        submittedAt: found?.submittedAt ?? null,
      }
    }),
  }))
  const delivered = departments.flatMap(({ departmentId, quarters }) =>
    quarters.map((each) => `${departmentId}@${each.quarter}/${each.edition}`),
  )
  const used = new Set((compiled?.editions ?? []).map((each) => `${each.departmentId}@${each.quarter}/${each.edition}`))
  return {
    ...row,
    ...(compiled && { figures: compiled.figures, corrections: compiled.corrections, contributions: compiled.contributions }),
    departments,
    outdated: compiled !== null && delivered.some((each) => !used.has(each)),
  }
}
