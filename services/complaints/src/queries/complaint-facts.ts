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

/**
 * What the register of complaints knows of many homes in many periods, in one statement. One that was filed here counts as one
 * from a file: a remitted one is pending again, a withdrawn one is decided by nobody and no longer pending.
 */
export async function complaintFacts(
  ctx: ServiceContext,
  keys: readonly { institutionId: string; period: Period }[],
): Promise<ComplaintFactsRow[]> {
  const days = keys.map((key) => daysOf(key.period))
  return ctx.read<ComplaintFactsRow>(
    `select count(complaint.id)::int as filed,
            count(complaint.id) filter (where pending)::int as pending,
            count(complaint.id) filter (where not pending)::int as decided,
            count(complaint.id) filter (where outcome in ('UPHELD', 'PARTLY_UPHELD'))::int as upheld
            ${seesRegister.includes(ctx.principal.persona) ? filedByChildren : ''}
     from unnest($1::text[], $2::date[], $3::date[]) with ordinality as asked (institution_id, from_day, until_day, n)
     left join complaint on complaint.institution_id = asked.institution_id
       and complaint.filed_on >= asked.from_day and complaint.filed_on < asked.until_day
     group by asked.n order by asked.n`,
    [keys.map((key) => key.institutionId), days.map((day) => day.from), days.map((day) => day.until)],
  )
}
