import { batched, isReadBy, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { Appeal, ComplaintDecision, LinkedIncident } from '../data/tables.ts'
import { actsOnComplaints, allowedActions, isReady, nextState, readsCase } from '../domain/workflow.ts'
import { caseFiles, type CaseFileRow } from '../queries/case-files.ts'
import { decisionsOf } from '../queries/complaint-decisions.ts'
import type { ComplaintRow } from '../queries/complaint-row.ts'
import { complaintStandings } from '../queries/complaint-standing.ts'
import { complaintTimelines } from '../queries/complaint-timeline.ts'
import { complaintWords } from '../queries/complaint-words.ts'
import { complaintsById } from '../queries/complaints-by-id.ts'
import { hearingsOf } from '../queries/hearing-rows.ts'
import { linkedIncidents } from '../queries/linked-incidents.ts'
import type { Resolvers } from './types.gen.ts'

const complaintOf = batched(complaintsById)
const standingOf = batched(complaintStandings)
const fileOf = batched(caseFiles)
const wordsOf = batched(complaintWords)
const hearingOf = batched(hearingsOf)
const decidedOf = batched(decisionsOf)
const timelineOf = batched(complaintTimelines)
const incidentsOf = batched(linkedIncidents)

/** One complaint, field by field: what the caller's role is not granted is not asked, and is null. */
export const complaintResolvers: Resolvers = {
  Complaint: {
    __resolveReference: ({ id }, ctx) => complaintOf(ctx, id),
    allowedActions: async ({ id, isLiving }, _, ctx) => {
      const standing = isLiving && actsOnComplaints(ctx.principal.persona) ? await standingOf(ctx, id) : null
      return standing ? allowedActions(standing, ctx.principal, today()) : []
    },
    recipient: ({ recipientKind, isForwarding, municipalityId, authorityId }) => {
      const id = recipientKind === 'AUTHORITY' ? authorityId : municipalityId
      return recipientKind && id && !isForwarding ? { kind: recipientKind, id } : null
    },
    childName: (row, _, ctx) => ofFile(ctx, row, (file) => file.childName),
    childAge: async (row, _, ctx) => row.childAge ?? (await ofFile(ctx, row, (file) => file.childAge)),
    happenedOn: (row, _, ctx) => ofFile(ctx, row, (file) => file.happenedOn),
    homeAsTold: (row, _, ctx) => ofFile(ctx, row, (file) => file.homeAsTold),
    helper: (row, _, ctx) =>
      ofFile(ctx, row, ({ helperName, helperRelation }) => (helperName === null ? null : { name: helperName, relation: helperRelation })),
    words: (row, _, ctx) => (mayRead(ctx, row) ? wordsOf(ctx, row.id) : null),
    officer: (row, _, ctx) =>
      ofFile(ctx, row, ({ officerName, officerPhone }) => (officerName === null ? null : { name: officerName, phone: officerPhone! })),
    overdue: ({ dueOn }) => (dueOn === undefined ? null : dueOn !== null && dueOn < today()),
    hearings: (row, _, ctx) => (mayRead(ctx, row) || ctx.principal.persona === 'manager' ? hearingOf(ctx, row.id) : null),
    talk: (row, _, ctx) => ofFile(ctx, row, talkOf),
    guardian: (row, _, ctx) =>
      row.ownParty === false
        ? ofFile(ctx, row, ({ guardianLock, guardianGuidedOn, guardianHow }) => ({
            // Who complains is not told of a lock: the suspicion may point there.
            lock: ctx.principal.persona === 'appeals_board' ? null : (guardianLock ?? null),
            guidedOn: guardianGuidedOn,
            how: guardianHow,
          }))
        : null,
    incidentIds: ({ id }, _, ctx) => (isReadBy(LinkedIncident, ctx.principal.persona) ? incidentsOf(ctx, id) : null),
    decision: async (row, _, ctx) =>
      row.outcome === null || row.outcome === 'WITHDRAWN' ? null : ((await decided(ctx, row))?.decisions.at(-1) ?? null),
    decisions: async (row, _, ctx) =>
      isReadBy(ComplaintDecision, ctx.principal.persona) ? ((await decided(ctx, row))?.decisions ?? []) : null,
    withdrawn: (row, _, ctx) =>
      row.outcome === 'WITHDRAWN'
        ? ofFile(ctx, row, ({ withdrawnWhy, withdrawnHelpedBy }) => ({
            on: row.decidedOn!,
            why: withdrawnWhy,
            helpedBy: withdrawnHelpedBy,
          }))
        : null,
    followUpAtHome: (row, _, ctx) => ofFile(ctx, row, (file) => file.followUpAtHome),
    timeline: async (row, _, ctx) => {
      const { persona } = ctx.principal
      if (!mayRead(ctx, row)) return null
      const events = (await timelineOf(ctx, row.id)) ?? []
      // The complainant sees in what role; whom to call is the case officer, by name.
      return persona === 'child' || persona === 'complainant' ? events.map((event) => ({ ...event, by: null })) : events
    },
    appealUntil: async (row, _, ctx) => (row.outcome === null ? null : ((await decided(ctx, row))?.decisions.at(-1)?.appealUntil ?? null)),
    appeal: async (row, _, ctx) => (isReadBy(Appeal, ctx.principal.persona) ? ((await decided(ctx, row))?.appeals.at(-1) ?? null) : null),
  },
  ComplaintHearing: {
    overdue: ({ answeredAt, dueOn }) => answeredAt === null && dueOn < today(),
    mayAnswer: async ({ complaintId, answeredAt }, _, ctx) => {
      if (answeredAt !== null || ctx.principal.persona !== 'manager') return false
      const standing = await standingOf(ctx, complaintId)
      return Boolean(standing && nextState(standing, ctx.principal, 'ANSWER_HEARING') && isReady(standing, 'ANSWER_HEARING', today()))
    },
  },
}

async function decided(ctx: ServiceContext, { id }: ComplaintRow) {
  return isReadBy(ComplaintDecision, ctx.principal.persona) ? decidedOf(ctx, id) : null
}

/** A row from a file has nothing within. */
function mayRead({ principal }: ServiceContext, { isLiving, recipientKind }: ComplaintRow): boolean {
  return isLiving && readsCase(recipientKind, principal)
}

/** Something of the case file; null where it is not the caller's to read. */
async function ofFile<Part>(ctx: ServiceContext, row: ComplaintRow, part: (file: CaseFileRow) => Part): Promise<Part | null> {
  const file = mayRead(ctx, row) ? await fileOf(ctx, row.id) : null
  return file && part(file)
}

function talkOf(file: CaseFileRow) {
  if (file.talkHeldOn === null && file.talkOmitted === null) return null
  return {
    heldOn: file.talkHeldOn,
    with: file.talkWith,
    companion: file.talkCompanion,
    toldOfRights: file.talkToldOfRights,
    omitted: file.talkOmitted,
    omittedReason: file.talkOmittedReason,
  }
}

function today(): string {
  return calendarDateOf(new Date())
}
