import { noticesSince, pageOf, readNotice, scopeOf } from '@tilsynsblik/service-kit'
import { calendarDateOf, municipalityCodes } from '@tilsynsblik/vocabulary'
import { addComplaintWords } from '../commands/add-complaint-words.ts'
import { answerHomeHearing } from '../commands/answer-home-hearing.ts'
import { appealComplaint } from '../commands/appeal-complaint.ts'
import { closeComplaint } from '../commands/close-complaint.ts'
import { decideAppeal } from '../commands/decide-appeal.ts'
import { decideComplaint } from '../commands/decide-complaint.ts'
import { declareComplaintReturn } from '../commands/declare-complaint-return.ts'
import { fileComplaint } from '../commands/file-complaint.ts'
import { forwardComplaint } from '../commands/forward-complaint.ts'
import { guideGuardian } from '../commands/guide-guardian.ts'
import { hearHome } from '../commands/hear-home.ts'
import { holdTalk } from '../commands/hold-talk.ts'
import { linkIncident } from '../commands/link-incident.ts'
import { nameHome } from '../commands/name-home.ts'
import { receiveComplaint } from '../commands/receive-complaint.ts'
import { recogniseChild } from '../commands/recognise-child.ts'
import { recordComplaint } from '../commands/record-complaint.ts'
import { unlinkIncident } from '../commands/unlink-incident.ts'
import { withdrawComplaint } from '../commands/withdraw-complaint.ts'
import { returnState } from '../domain/complaint-return.ts'
import { appealDesk } from '../queries/appeal-desk.ts'
import { closedComplaints } from '../queries/closed-complaints.ts'
import { complaintDesk } from '../queries/complaint-desk.ts'
import { noticesOfComplaints } from '../queries/complaint-notices.ts'
import { complaintReturns } from '../queries/complaint-returns.ts'
import { complaintById, ownComplaints } from '../queries/complaints-by-id.ts'
import { complaintsByNumber } from '../queries/complaints-by-number.ts'
import { hearingsOfHome } from '../queries/hearing-rows.ts'
import type { Resolvers } from './types.gen.ts'

/** What can be asked of complaints, and done with them. A question that is not the caller's has no answer, not an empty one. */
export const complaintLifeResolvers: Resolvers = {
  Query: {
    complaint: (_, { id }, ctx) => complaintById(ctx, id),
    myComplaints: (_, __, ctx) => {
      const { persona } = ctx.principal
      return persona === 'child' || persona === 'complainant' ? ownComplaints(ctx) : null
    },
    complaintDesk: (_, { filter, number, ...page }, ctx) => {
      if (!['caseworker', 'supervisor', 'authority_head'].includes(ctx.principal.persona)) return null
      if (number) return complaintsByNumber(ctx, number, pageOf(page))
      return filter === 'CLOSED'
        ? closedComplaints(ctx, pageOf(page))
        : complaintDesk(ctx, { filter, today: calendarDateOf(new Date()) }, pageOf(page))
    },
    appealDesk: (_, { decided, ...page }, ctx) =>
      ctx.principal.persona === 'appeals_board' ? appealDesk(ctx, decided, pageOf(page)) : null,
    complaintNotices: (_, { first }, ctx) => noticesOfComplaints(ctx, first),
    complaintNoticesSince: (_, { since, first }, ctx) => noticesSince(ctx, since, first),
    homeHearings: (_, __, ctx) => (ctx.principal.persona === 'manager' ? hearingsOfHome(ctx) : null),
    complaintReturns: (_, { quarter }, ctx) => {
      const { persona } = ctx.principal
      if (persona === 'caseworker') return complaintReturns(ctx, quarter, [scopeOf(ctx)])
      return persona === 'supervisor' || persona === 'authority_head' ? complaintReturns(ctx, quarter, municipalityCodes) : null
    },
  },
  Mutation: {
    fileComplaint: (_, { input }, ctx) => fileComplaint(ctx, input, new Date()),
    recordComplaint: (_, { input }, ctx) => recordComplaint(ctx, input, new Date()),
    addComplaintWords: (_, { input }, ctx) => addComplaintWords(ctx, input, new Date()),
    withdrawComplaint: (_, { input }, ctx) => withdrawComplaint(ctx, input, new Date()),
    receiveComplaint: (_, { input }, ctx) => receiveComplaint(ctx, input, new Date()),
    forwardComplaint: (_, { input }, ctx) => forwardComplaint(ctx, input, new Date()),
    nameHome: (_, { input }, ctx) => nameHome(ctx, input, new Date()),
    recogniseChild: (_, { input }, ctx) => recogniseChild(ctx, input, new Date()),
    linkIncident: (_, { input }, ctx) => linkIncident(ctx, input, new Date()),
    unlinkIncident: (_, { input }, ctx) => unlinkIncident(ctx, input, new Date()),
    guideGuardian: (_, { input }, ctx) => guideGuardian(ctx, input, new Date()),
    hearHome: (_, { input }, ctx) => hearHome(ctx, input, new Date()),
    answerHomeHearing: (_, { input }, ctx) => answerHomeHearing(ctx, input, new Date()),
    holdTalk: (_, { input }, ctx) => holdTalk(ctx, input, new Date()),
    decideComplaint: (_, { input }, ctx) => decideComplaint(ctx, input, new Date()),
    appealComplaint: (_, { input }, ctx) => appealComplaint(ctx, input, new Date()),
    decideAppeal: (_, { input }, ctx) => decideAppeal(ctx, input, new Date()),
    closeComplaint: (_, { input }, ctx) => closeComplaint(ctx, input, new Date()),
    declareComplaintReturn: (_, { input }, ctx) => declareComplaintReturn(ctx, input.quarter, new Date()),
    readComplaintNotice: (_, { id }, ctx) => readNotice(ctx, id, new Date()),
  },
  ComplaintReturn: {
    state: ({ quarter, declaredAt }) => returnState(quarter, declaredAt, calendarDateOf(new Date())),
    mayDeclare: ({ quarter, declaredAt }, _, ctx) =>
      ctx.principal.persona === 'caseworker' && returnState(quarter, declaredAt, calendarDateOf(new Date())) === 'MISSING',
  },
}
