import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { ComplaintStanding } from '../domain/workflow.ts'
import { seesRegister } from './complaint-row.ts'

/** What decides about the actions of many complaints; null where the caller sees no such complaint. For those who may act on one. */
export async function complaintStandings(ctx: ServiceContext, ids: readonly string[]): Promise<(ComplaintStanding | null)[]> {
  const { persona } = ctx.principal
  const rows = await ctx.read<ComplaintStanding>(
    `select complaint.id, complaint.institution_id as "institutionId", complaint.state is not null as "isLiving",
            coalesce(complaint.state, 'DECIDED') as state, complaint.version, complaint.filed_on::text as "filedOn",
            ${seesRegister.includes(persona) ? caseSql : hearingSql}
     from complaint where complaint.id = any($1::uuid[])`,
    [ids],
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => known.get(id) ?? null)
}

export async function complaintStanding(ctx: ServiceContext, id: string): Promise<ComplaintStanding | null> {
  return (await complaintStandings(ctx, [id]))[0]!
}

const unansweredSql = `
  (select count(*)::int from home_hearing where home_hearing.complaint_id = complaint.id and answered_at is null) as "unansweredHearings"`

const caseSql = `
  complaint.recipient_kind as "recipientKind", complaint.forward_kind is not null as "isForwarding",
  complaint.with_receipt as "withReceipt", complaint.own_party as "ownParty", complaint.child_known as "childKnown",
  (select appeal_until::text from complaint_decision where complaint_decision.complaint_id = complaint.id
   order by ordinal desc limit 1) as "appealUntil",
  (select count(*)::int from complaint_decision where complaint_decision.complaint_id = complaint.id) as decisions,
  (select count(*)::int from appeal where appeal.complaint_id = complaint.id) as appeals,
  (select count(*)::int from home_hearing where home_hearing.complaint_id = complaint.id) as hearings, ${unansweredSql},
  (select max(home_hearing.due_on)::text from home_hearing where home_hearing.complaint_id = complaint.id and answered_at is null) as "hearingDueOn",
  exists (select from case_file where case_file.complaint_id = complaint.id and (talk_held_on is not null or talk_omitted is not null)) as "hasTalk",
  (select count(*)::int from linked_incident where linked_incident.complaint_id = complaint.id and unlinked_at is null) as links,
  exists (select from case_file where case_file.complaint_id = complaint.id and guardian_guided_on is not null) as "isGuardianGuided"`

/** The home is told of nothing but what it was asked. */
const hearingSql = `
  null as "recipientKind", false as "isForwarding", false as "withReceipt", true as "ownParty", false as "childKnown", null as "appealUntil",
  0 as decisions, 0 as appeals, 0 as hearings, ${unansweredSql}, null as "hearingDueOn", false as "hasTalk", 0 as links,
  false as "isGuardianGuided"`
