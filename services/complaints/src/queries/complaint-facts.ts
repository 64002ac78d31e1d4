import type { ServiceContext } from '@tilsynsblik/service-kit'
import { daysOf, type Period, type Persona } from '@tilsynsblik/vocabulary'
import { seesRegister } from './complaint-row.ts'

export interface ComplaintFactsRow {
  filed: number
  pending: number
  decided: number
  upheld: number
  /** Absent where the caller may not see who complained. */
  filedByChildren?: number
}

/** Whoever sees only what was appealed, or only an own complaint, must not take that for what there is of a home. */
export const seesTooFew: readonly Persona[] = ['appeals_board', 'complainant']

/** A helper speaks for the child; a custody holder for herself (indicator 3 of the risk model). */
const filedByChildren = `, count(complaint.id) filter (where complainant in ('CHILD', 'HELPER'))::int as "filedByChildren"`

export interface HomeInPeriod {
  institutionId: string
  period: Period
  /** Only what came while the home was this department's. */
  departmentId?: string | null
}

/**
 * What the register of complaints knows of many homes in many periods, in one statement. One that was filed here counts as one
 * from a file: a remitted one is pending again, a withdrawn one is decided by nobody and no longer pending.
 */
export async function complaintFacts(ctx: ServiceContext, keys: readonly HomeInPeriod[]): Promise<ComplaintFactsRow[]> {
  const days = keys.map((key) => daysOf(key.period))
  return ctx.read<ComplaintFactsRow>(
    `select count(complaint.id)::int as filed,
            count(complaint.id) filter (where pending)::int as pending,
            count(complaint.id) filter (where not pending)::int as decided,
            count(complaint.id) filter (where outcome in ('UPHELD', 'PARTLY_UPHELD'))::int as upheld
            ${seesRegister.includes(ctx.principal.persona) ? filedByChildren : ''}
     from unnest($1::text[], $2::date[], $3::date[], $4::text[]) with ordinality as asked (institution_id, from_day, until_day, department_id, n)
     left join complaint on complaint.institution_id = asked.institution_id
       and complaint.filed_on >= asked.from_day and complaint.filed_on < asked.until_day ${ofDepartment(keys)}
     group by asked.n order by asked.n`,
    [
      keys.map((key) => key.institutionId),
      days.map((day) => day.from),
      days.map((day) => day.until),
      keys.map(({ departmentId }) => departmentId ?? null),
    ],
  )
}

/** Asked only of who is granted the column. */
function ofDepartment(keys: readonly HomeInPeriod[]): string {
  return keys.some(({ departmentId }) => departmentId)
    ? 'and (asked.department_id is null or complaint.department_id = asked.department_id)'
    : ''
}
