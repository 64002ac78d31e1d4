import { knownId, refused, statement, writeFirst, type ServiceContext } from '@tilsynsblik/service-kit'
import { incidentById } from '../queries/incidents-by-id.ts'

export interface ForgetComplaintOutcome {
  incidentId: string
  complaintId: string
}

/**
 * A complaint was linked to the wrong report: how it ended says nothing of this one any more. What was told stays as what was
 * told. A report that it took up again stays open, for somebody to look at and close.
 *
 * @returns false when the report is not here
 * @throws DomainError FORBIDDEN for every person
 */
export async function forgetComplaintOutcome(ctx: ServiceContext, input: ForgetComplaintOutcome, now: Date): Promise<boolean> {
  if (ctx.principal.persona !== 'service') throw refused('FORBIDDEN')
  const complaintId = knownId(input.complaintId)
  const report = await incidentById(ctx, input.incidentId)
  if (!report) return false
  await writeFirst(
    ctx,
    'report.forget-complaint-outcome',
    { kind: 'incident', ids: [report.id], children: [report.childId] },
    async (tx) => {
      const rows = await statement(
        tx,
        `update complaint_outcome set unlinked_at = $3 where complaint_id = $1 and incident_id = $2 and unlinked_at is null returning 1`,
        [complaintId, report.id, now],
      )
      return rows.length > 0
    },
  )
  return true
}
