import { batched, isReadBy } from '@tilsynsblik/service-kit'
import { calendarDateOf, isUuid } from '@tilsynsblik/vocabulary'
import { answerHearing } from '../commands/answer-hearing.ts'
import { cancelInspection } from '../commands/cancel-inspection.ts'
import { carryOutInspection } from '../commands/carry-out-inspection.ts'
import { checkFollowUp } from '../commands/check-follow-up.ts'
import { closeInspection } from '../commands/close-inspection.ts'
import { fileFindings } from '../commands/file-findings.ts'
import { finaliseInspection } from '../commands/finalise-inspection.ts'
import { planInspection } from '../commands/plan-inspection.ts'
import { replanInspection } from '../commands/replan-inspection.ts'
import { sendToHearing } from '../commands/send-to-hearing.ts'
import { InspectionCase } from '../data/tables.ts'
import { allowedActions } from '../domain/inspection.ts'
import { inspectionCase, inspectionCases, inspectionCasesOf } from '../queries/inspection-cases.ts'
import { outcomeOf } from './outcome-of.ts'
import type { Resolvers } from './types.gen.ts'

const casesOf = batched((ctx, ids: readonly string[]) => inspectionCasesOf(ctx, ids))

/** The authority's own record of its inspections, from plan to closing. */
export const inspectionCaseResolvers: Resolvers = {
  Query: {
    inspectionCases: (_, { states }, ctx) => inspectionCases(ctx, states),
    inspectionCase: (_, { id }, ctx) => (isUuid(id) ? inspectionCase(ctx, id) : null),
  },
  Mutation: {
    planInspection: (_, { input }, ctx) => planInspection(ctx, input, new Date()),
    replanInspection: (_, { input }, ctx) => replanInspection(ctx, input, new Date()),
    carryOutInspection: (_, { input }, ctx) => carryOutInspection(ctx, input, new Date()),
    fileFindings: (_, { input }, ctx) => fileFindings(ctx, input, new Date()),
    sendToHearing: (_, { input }, ctx) => sendToHearing(ctx, input, new Date()),
    answerHearing: (_, { input }, ctx) => answerHearing(ctx, input, new Date()),
    finaliseInspection: (_, { input }, ctx) => finaliseInspection(ctx, input, new Date()),
    checkFollowUp: (_, { input }, ctx) => checkFollowUp(ctx, input, new Date()),
    closeInspection: (_, { input }, ctx) => closeInspection(ctx, input, new Date()),
    cancelInspection: (_, { input }, ctx) => cancelInspection(ctx, input, new Date()),
  },
  InspectionCase: {
    institution: ({ institutionId }) => ({ id: institutionId }),
    allowedActions: (inspection, _, ctx) => allowedActions(inspection, ctx.principal, calendarDateOf(new Date())),
  },
  Institution: {
    __resolveReference: async (key) => key,
    inspectionCases: ({ id }, _, ctx) => (isReadBy(InspectionCase, ctx.principal.persona) ? casesOf(ctx, id) : null),
  },
  InspectionCaseResult: outcomeOf('InspectionCase'),
  AnswerHearingResult: outcomeOf('Inspection'),
}
