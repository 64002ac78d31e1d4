import type { ServiceContext } from '@tilsynsblik/service-kit'
import { daysOf, type Period } from '@tilsynsblik/vocabulary'
import { seesWhole } from './complaint-list.ts'

export interface ComplaintFactsRow {
  filed: number
  pending: number
  decided: number
  upheld: number
  /** Absent where the caller may not see who complained. */
  filedByChildren?: number
}

/** A helper speaks for the child; a custody holder for herself (indicator 3 of the risk model). */
const filedByChildren = `, count(complaint.id) filter (where complainant in ('CHILD', 'HELPER'))::int as "filedByChildren"`

/** What the register of complaints knows of many homes in many periods, in one statement. */
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
            ${seesWhole.includes(ctx.principal.persona) ? filedByChildren : ''}
     from unnest($1::text[], $2::date[], $3::date[]) with ordinality as asked (institution_id, from_day, until_day, n)
     left join complaint on complaint.institution_id = asked.institution_id
       and complaint.filed_on >= asked.from_day and complaint.filed_on < asked.until_day
     group by asked.n order by asked.n`,
    [keys.map((key) => key.institutionId), days.map((day) => day.from), days.map((day) => day.until)],
  )
}
