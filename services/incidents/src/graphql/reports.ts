import { batched, isReadBy } from '@tilsynsblik/service-kit'
import { addChildAccount } from '../commands/add-child-account.ts'
import { approveReport } from '../commands/approve-report.ts'
import { closeReport } from '../commands/close-report.ts'
import { correctReport } from '../commands/correct-report.ts'
import { discardReportDraft } from '../commands/discard-report-draft.ts'
import { forgetComplaintOutcome } from '../commands/forget-complaint-outcome.ts'
import { markCrime } from '../commands/mark-crime.ts'
import { recordComplaintOutcome } from '../commands/record-complaint-outcome.ts'
import { registerReport } from '../commands/register-report.ts'
import { reopenReport } from '../commands/reopen-report.ts'
import { returnReport } from '../commands/return-report.ts'
import { saveReportDraft } from '../commands/save-report-draft.ts'
import { voidReport } from '../commands/void-report.ts'
import { writeSupplement } from '../commands/write-supplement.ts'
import { ComplaintOutcome, InternalSupplement } from '../data/tables.ts'
import { actsOnReports, allowedActions } from '../domain/workflow.ts'
import { complaintOutcomes } from '../queries/complaint-outcomes.ts'
import { incidentById, incidentsById } from '../queries/incidents-by-id.ts'
import { reportContents, type ContentKey } from '../queries/report-content.ts'
import { ownDrafts, reportDraft } from '../queries/report-drafts.ts'
import { reportStandings } from '../queries/report-standing.ts'
import { reportSupplements } from '../queries/report-supplements.ts'
import { reportTimelines } from '../queries/report-timeline.ts'
import { reportVersions } from '../queries/report-versions.ts'
import { waitingReports } from '../queries/report-work.ts'
import { stays } from '../queries/stays.ts'
import { mayRead } from './may-read.ts'
import type { Resolvers } from './types.gen.ts'

const incidentOf = batched(incidentsById)
const standingOf = batched(reportStandings)
const contentOf = batched(reportContents, ({ incidentId, version }: ContentKey) => `${incidentId}@${version}`)
const versionsOf = batched(reportVersions)
const timelineOf = batched(reportTimelines)
const supplementOf = batched(reportSupplements)
const complaintOutcomeOf = batched(complaintOutcomes)

/** The life of a report: written, judged, corrected, closed; and what can be read of it. */
export const reportResolvers: Resolvers = {
  Query: {
    incident: (_, { id }, ctx) => incidentById(ctx, id),
    reportWork: async (_, __, ctx) => {
      const { persona } = ctx.principal
      // The consultant's work is in the follow-ups; who works in no home has none here.
      if (persona === 'consultant') return { drafts: [], returned: [], toApprove: [], accountsAwaited: [] }
      if (persona !== 'staff' && persona !== 'manager') return null
      const [drafts, waiting] = await Promise.all([ownDrafts(ctx), waitingReports(ctx)])
      return { drafts, ...waiting }
    },
    reportDrafts: (_, __, ctx) => ownDrafts(ctx),
    reportDraft: (_, { id }, ctx) => reportDraft(ctx, id),
    stays: (_, { institutionId, on }, ctx) => stays(ctx, institutionId, on),
  },
  Mutation: {
    saveReportDraft: (_, { input }, ctx) => saveReportDraft(ctx, input, new Date()),
    discardReportDraft: (_, { id }, ctx) => discardReportDraft(ctx, id),
    registerReport: (_, { input }, ctx) => registerReport(ctx, input, new Date()),
    correctReport: (_, { input }, ctx) => correctReport(ctx, input, new Date()),
    returnReport: (_, { input }, ctx) => returnReport(ctx, input, new Date()),
    approveReport: (_, { input }, ctx) => approveReport(ctx, input, new Date()),
    addChildAccount: (_, { input }, ctx) => addChildAccount(ctx, input, new Date()),
    markCrime: (_, { input }, ctx) => markCrime(ctx, input, new Date()),
    writeSupplement: (_, { input }, ctx) => writeSupplement(ctx, input),
    closeReport: (_, { input }, ctx) => closeReport(ctx, input, new Date()),
    reopenReport: (_, { input }, ctx) => reopenReport(ctx, input, new Date()),
    voidReport: (_, { input }, ctx) => voidReport(ctx, input, new Date()),
    recordComplaintOutcome: (_, { input }, ctx) => recordComplaintOutcome(ctx, input, new Date()),
    forgetComplaintOutcome: (_, input, ctx) => forgetComplaintOutcome(ctx, input, new Date()),
  },
  Incident: {
    __resolveReference: ({ id }, ctx) => incidentOf(ctx, id),
    allowedActions: async (row, _, ctx) => {
      if (!actsOnReports(ctx.principal.persona)) return []
      const standing = row.standing ?? (await standingOf(ctx, row.id))
      return standing ? allowedActions(standing, ctx.principal, new Date()) : []
    },
    // Who may count it and not read it, or may not read it yet, gets null for every word of it.
    content: (row, { version }, ctx) => (mayRead(ctx, row) ? contentOf(ctx, { incidentId: row.id, version: version ?? null }) : null),
    versions: (row, _, ctx) => (mayRead(ctx, row) ? versionsOf(ctx, row.id) : null),
    timeline: (row, _, ctx) => (mayRead(ctx, row) ? timelineOf(ctx, row.id) : null),
    assessment: (row, _, ctx) => (mayRead(ctx, row) ? row.assessment : null),
    complaintOutcome: (row, _, ctx) => (isReadBy(ComplaintOutcome, ctx.principal.persona) ? complaintOutcomeOf(ctx, row.id) : null),
    supplement: (row, _, ctx) => (isReadBy(InternalSupplement, ctx.principal.persona) ? supplementOf(ctx, row.id) : null),
  },
}
