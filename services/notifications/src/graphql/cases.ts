import { batched, noticesSince, pageOf } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { isAbuse } from '../domain/case-standing.ts'
import { allowedActions } from '../domain/case-workflow.ts'
import { childSteps } from '../domain/child-timeline.ts'
import { isReassessment, isWithoutAction } from '../domain/earlier.ts'
import { revisionDueOn } from '../domain/preparedness.ts'
import { assessmentDueAt, isSafetyPlanMissing, policeWaitingDays, processPlan } from '../domain/process-plan.ts'
import { caseEvents } from '../queries/case-events.ts'
import { caseLocks } from '../queries/case-locks.ts'
import { noticesOfCases } from '../queries/case-notices.ts'
import { caseById } from '../queries/cases-by-id.ts'
import { casesByNumber } from '../queries/cases-by-number.ts'
import { childTimeline } from '../queries/child-timeline.ts'
import { closedCases } from '../queries/closed-cases.ts'
import { earlierNotifications } from '../queries/earlier-notifications.ts'
import { notificationDesk } from '../queries/notification-desk.ts'
import { notificationReceipts } from '../queries/notification-receipts.ts'
import { preparednessPlans } from '../queries/preparedness-plans.ts'
import { assessmentOf, daysOfWaiting, entriesOf, locksOf, newestOf, supportOf, textOf } from './case-entries.ts'
import type { NotificationCase } from './parents.ts'
import type { Resolvers } from './types.gen.ts'

const eventsOf = batched(caseEvents)
const locks = batched(caseLocks)

const childrensHouseSteps = [
  'SPAR_CHILDRENS_HOUSE',
  'REFER_CHILDRENS_HOUSE',
  'NOT_CHILDRENS_HOUSE',
  'START_CHILDRENS_HOUSE',
  'CHILDRENS_HOUSE_REPORT',
] as const

/** The life of a notification, as it can be read; what can be done with it is in case-actions.ts. */
export const caseResolvers: Resolvers = {
  Query: {
    // Of a case a home sees the receipt, a child her own timeline, and an authority the row: each by a question of its own.
    notificationCase: (_, { id }, ctx) => (ctx.principal.persona === 'caseworker' ? caseById(ctx, id) : null),
    notificationDesk: (_, { filter, number, ...page }, ctx) => {
      if (ctx.principal.persona !== 'caseworker') return null
      if (number) return casesByNumber(ctx, number, pageOf(page))
      return filter === 'CLOSED' ? closedCases(ctx, pageOf(page)) : notificationDesk(ctx, filter, pageOf(page), new Date())
    },
    notificationNotices: (_, { first }, ctx) => noticesOfCases(ctx, first),
    notificationNoticesSince: (_, { since, first }, ctx) => noticesSince(ctx, since, first),
    earlierNotifications: (_, { childId }, ctx) =>
      ctx.principal.persona === 'caseworker' ? earlierNotifications(ctx, childId, null) : null,
    notificationReceipts: (_, __, ctx) =>
      ctx.principal.persona === 'staff' || ctx.principal.persona === 'manager' ? notificationReceipts(ctx) : null,
    childTimeline: (_, __, ctx) => (ctx.principal.persona === 'child' ? childTimeline(ctx) : null),
    preparednessPlans: (_, __, ctx) => preparednessPlans(ctx),
  },
  NotificationCase: {
    allowedActions: (row, _, ctx) => allowedActions(row, ctx.principal),
    institution: ({ institutionId }) => (institutionId === null ? null : { id: institutionId }),
    assessmentDueAt: (row) => assessmentDueAt(row),
    overdue: ({ dueAt }) => isPast(dueAt),
    receipt: ({ receiptDueOn, receiptSentOn, receiptChannel, receiptText, notifiedBy }) => ({
      dueOn: receiptDueOn,
      sentOn: receiptSentOn,
      reachesHere: notifiedBy !== null,
      channel: receiptChannel,
      text: receiptText,
      overdue: receiptDueOn !== null && (receiptSentOn ?? today()) > receiptDueOn,
    }),
    assessment: async (row, _, ctx) => assessmentOf(row, (await eventsOf(ctx, row.id)) ?? []),
    statements: async ({ id }, _, ctx) => entriesOf(await eventsOf(ctx, id), 'ADD_STATEMENT'),
    conversation: async (row, _, ctx) => {
      const events = await eventsOf(ctx, row.id)
      const omitted = newestOf(events, 'OMIT_CONVERSATION')
      return {
        state: row.conversation,
        required: isAbuse(row),
        talks: entriesOf(events, 'HOLD_CONVERSATION'),
        omittedBecause: omitted?.reason ?? null,
        omittedText: omitted?.text ?? null,
        omittedLeader: omitted?.leader ?? null,
      }
    },
    police: async (row, _, ctx) => {
      const events = await eventsOf(ctx, row.id)
      return {
        state: row.police,
        contacts: entriesOf(events, 'CONSULT_POLICE', 'REPORT_POLICE', 'POLICE_DECLINED', 'POLICE_INTERVIEW'),
        reportedOn: row.reportedOn,
        declinedOn: row.policeDeclinedOn,
        interviewedOn: row.interviewedOn,
        waitingDays: policeWaitingDays(row, today()),
        safetyPlanMissing: isSafetyPlanMissing(row, today()),
        safetyPlans: entriesOf(events, 'ADD_SAFETY_PLAN'),
      }
    },
    childrensHouse: async (row, _, ctx) => {
      const contacts = entriesOf(await eventsOf(ctx, row.id), ...childrensHouseSteps)
      return {
        state: row.childrensHouse,
        contacts,
        waitingDays: daysOfWaiting(row.referredOn, row.courseStartedOn ?? today()),
        recommendation: contacts.findLast(({ action }) => action === 'CHILDRENS_HOUSE_REPORT')?.text ?? null,
      }
    },
    guardianLock: async ({ id, guardianLocked }, _, ctx) => {
      const [rows, events] = await Promise.all([locks(ctx, id), eventsOf(ctx, id)])
      return { on: guardianLocked, locks: locksOf(rows ?? [], events ?? []) }
    },
    examination: async ({ id }, _, ctx) => newestOf(await eventsOf(ctx, id), 'INVESTIGATE'),
    decision: async ({ id }, _, ctx) => newestOf(await eventsOf(ctx, id), 'DECIDE'),
    support: (row) => supportOf(row),
    closing: async ({ id }, _, ctx) => newestOf(await eventsOf(ctx, id), 'CLOSE'),
    hypotheses: async ({ id }, _, ctx) => entriesOf(await eventsOf(ctx, id), 'ADD_HYPOTHESIS'),
    handOvers: async ({ id }, _, ctx) => entriesOf(await eventsOf(ctx, id), 'HAND_OVER'),
    plan: async (row, _, ctx) => processPlan(row, (await eventsOf(ctx, row.id)) ?? [], new Date()),
    earlier: (row: NotificationCase, _, ctx) => (row.childId === null ? null : earlierNotifications(ctx, row.childId, row)),
    timeline: async ({ id }, _, ctx) =>
      ((await eventsOf(ctx, id)) ?? []).map(({ at, by, action, state, detail }) => ({ at, by, action, state, text: textOf(detail) })),
  },
  NotificationDeskRow: {
    overdue: ({ dueAt }) => isPast(dueAt),
    policeWaitingDays: (row) => (row.police === 'REPORTED' && row.policeDeclinedOn === null ? policeWaitingDays(row, today()) : null),
  },
  EarlierNotifications: {
    newestAt: ({ nodes }) => nodes[0]?.receivedAt ?? null,
    withoutAction: (earlier) => isWithoutAction(earlier),
    reassessment: (earlier) => isReassessment(earlier),
  },
  ChildTimelineCase: {
    steps: (own) => childSteps(own),
  },
  PreparednessPlan: {
    municipality: ({ municipalityId }) => ({ id: municipalityId }),
    revisionDueOn: ({ adoptedOn }) => revisionDueOn(adoptedOn),
    overdue: ({ adoptedOn }) => revisionDueOn(adoptedOn) < today(),
  },
}

function today() {
  return calendarDateOf(new Date())
}

function isPast(instant: string | Date | null): boolean {
  return instant !== null && new Date(instant) < new Date()
}
