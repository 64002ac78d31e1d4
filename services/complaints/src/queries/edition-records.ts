import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { DatedContribution } from '@tilsynsblik/statistics'
import { dayAfter, type Quarter } from '@tilsynsblik/vocabulary'
import { decisionWeeks } from '../domain/complaint-rules.ts'

/** By what the complaints of an edition are counted. */
const variables = {
  outcome: "coalesce(outcome, 'PENDING')",
  // By the decision that stands: of one that was remitted the first is none.
  time: `case when outcome is null then 'PENDING' when decided_on <= filed_on + ${7 * decisionWeeks} then 'IN_TIME' else 'LATE' end`,
  subject: 'subject',
  appeal: "coalesce(appealed.standing, 'NOT_APPEALED')",
} as const

export type EditionRecords = Record<keyof typeof variables, readonly DatedContribution[]>

/**
 * Every complaint filed by the last quarter, by quarter, what is counted of it, home and the edition it came after. Children
 * not yet recognised, and homes not known, count as one: fewer than they are, so that nothing is called safe on their account.
 */
export async function editionRecords(ctx: ServiceContext, lastQuarter: Quarter): Promise<EditionRecords> {
  const names = Object.keys(variables) as (keyof typeof variables)[]
  const found = await Promise.all(names.map((name) => ctx.read<DatedContribution>(recordsSql(variables[name]), [dayAfter(lastQuarter)])))
  return Object.fromEntries(names.map((name, i) => [name, found[i]!])) as unknown as EditionRecords
}

// Appealed more than once, after it was sent back: by its last appeal.
function recordsSql(category: string): string {
  return `
    with appealed as (
      select distinct on (complaint_id) complaint_id, coalesce(outcome, 'AWAITED') as standing from appeal order by complaint_id, ordinal desc
    )
    select to_char(filed_on, 'YYYY"K"Q') as quarter, ${category} as category, coalesce(institution_id, 'unknown') as home,
           count(*)::int as count, (array_agg(distinct coalesce(child_id, 'unknown')))[1:5] as children, coalesce(came.edition, 0) as after
    from complaint left join appealed on appealed.complaint_id = complaint.id
    left join app.recorded_after('complaint', array['complaint.import', 'complaint.file']) as came on came.record_id = complaint.id::text
    where filed_on < $1::date group by 1, 2, 3, 6`
}
