import { randomUUID } from 'node:crypto'
import type { CalendarDate, ComplaintOutcomeWord } from '@tilsynsblik/vocabulary'
import { knownId, refused, statement, writeFirst, type ServiceContext, type Transaction } from '@tilsynsblik/service-kit'
import { complaintUpheld, reopensReport } from '../domain/complaint-outcome.ts'
import type { NewNotice } from '../domain/delivery-notices.ts'
import { incidentById } from '../queries/incidents-by-id.ts'
import { addNotices } from './add-notices.ts'

export interface RecordComplaintOutcome {
  incidentId: string
  complaintId: string
  outcome: ComplaintOutcomeWord
  decidedOn: CalendarDate
}

/**
 * How a complaint ended, told by the register of complaints. Told again it changes nothing. A row from a file is marked, and
 * has no life to be taken up again.
 *
 * @returns false when the report is not here
 * @throws DomainError FORBIDDEN for every person
 */
export async function recordComplaintOutcome(ctx: ServiceContext, input: RecordComplaintOutcome, now: Date): Promise<boolean> {
  if (ctx.principal.persona !== 'service') throw refused('FORBIDDEN')
  const complaintId = knownId(input.complaintId)
  const report = await incidentById(ctx, input.incidentId)
  if (!report) return false
  const reopening = randomUUID()
  const word = (await ctx.words.of(report.id))('report_event.text', reopening, complaintUpheld)
  await writeFirst(ctx, 'report.complaint-outcome', { kind: 'incident', ids: [report.id], children: [report.childId] }, async (tx) => {
    const [marked] = await statement<{ before: ComplaintOutcomeWord | null }>(tx, markingSql, [
      complaintId,
      report.id,
      input.outcome,
      input.decidedOn,
      now,
    ])
    if (!marked) return false
    if (reopensReport(input.outcome, marked.before)) await reopen(tx, { complaintId, incidentId: report.id, eventId: reopening, word, now })
    return true
  })
  return true
}

const scopes = 'institution_id, authority_id, department_id, acting_municipality_id, location_municipality_id, child_id'

/** No row when it is known already. */
const markingSql = `
  insert into complaint_outcome (complaint_id, incident_id, ${scopes}, outcome, decided_on, recorded_at)
  select $1, id, ${scopes}, $3, $4::date, $5 from incident where id = $2
  on conflict (complaint_id, incident_id) do update set outcome = excluded.outcome, decided_on = excluded.decided_on, recorded_at = excluded.recorded_at,
    unlinked_at = null
  where complaint_outcome.unlinked_at is not null
    or (complaint_outcome.outcome, complaint_outcome.decided_on) is distinct from (excluded.outcome, excluded.decided_on)
  returning (select outcome from complaint_outcome as told
             where told.complaint_id = $1 and told.incident_id = $2 and told.unlinked_at is null) as before`

interface Reopening {
  incidentId: string
  complaintId: string
  eventId: string
  /** Why, closed. */
  word: string
  now: Date
}

/** As if the manager had: it waits as it did when it was sent. */
async function reopen(tx: Transaction, { incidentId, complaintId, eventId, word, now }: Reopening): Promise<void> {
  const [reopened] = await statement<{ institutionId: string; departmentId: string | null }>(
    tx,
    `with report as (
       update incident set state = 'DISPATCHED' where id = $1 and state = 'CLOSED' and author_id is not null returning *
     ), event as (
       insert into report_event (id, incident_id, ${scopes}, at, by, action, state, text)
       select $3::uuid, id, ${scopes}, $2, 'incidents', 'REOPENED', state, $4 from report
     )
     select institution_id as "institutionId", department_id as "departmentId" from report`,
    [incidentId, now, eventId, word],
  )
  if (!reopened) return
  const { institutionId, departmentId } = reopened
  const to = (persona: 'manager' | 'consultant', scopeId: string): NewNotice => ({
    persona,
    scopeId,
    personId: null,
    kind: 'REPORT_REOPENED',
    incidentId,
    institutionId,
    sourceKey: `REPORT_REOPENED@${incidentId}@${complaintId}@${persona}`,
  })
  await addNotices(tx, [to('manager', institutionId), ...(departmentId === null ? [] : [to('consultant', departmentId)])], now)
}
