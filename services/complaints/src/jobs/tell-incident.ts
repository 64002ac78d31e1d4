import type { Job } from '@tilsynsblik/service-kit'
import { forgetComplaintOutcome, tellComplaintOutcome } from '../documents/documents.ts'
import { outcomeToTell, unlinkedIncidents } from '../queries/outcome-to-tell.ts'

/**
 * Tells the reports a complaint is about how it ended: what stands now, not what stood when it was asked for. Told twice it is
 * told once. A register of reports that does not answer is asked again, until it does.
 */
export const tellIncidentJob: Job<{ complaintId: string }> = {
  name: 'tell-incident',
  attempts: 25,
  async run(ctx, { complaintId }) {
    const told = await outcomeToTell(ctx, complaintId)
    for (const incidentId of told?.incidents ?? [])
      await ctx.ask(tellComplaintOutcome.text, {
        input: { incidentId, complaintId, outcome: told!.outcome, decidedOn: told!.decidedOn },
      })
    for (const incidentId of await unlinkedIncidents(ctx, complaintId))
      await ctx.ask(forgetComplaintOutcome.text, { incidentId, complaintId })
  },
}
