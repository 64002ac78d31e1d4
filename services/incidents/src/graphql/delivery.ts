import { batched, isReadBy, pageOf, type ServiceContext } from '@tilsynsblik/service-kit'
import { addDays, calendarDateOf } from '@tilsynsblik/vocabulary'
import { acknowledgeDelivery } from '../commands/acknowledge-delivery.ts'
import { addFollowUp } from '../commands/add-follow-up.ts'
import { answerCrime } from '../commands/answer-crime.ts'
import { finishFollowUp } from '../commands/finish-follow-up.ts'
import { giveFeedback } from '../commands/give-feedback.ts'
import { orientGuardian } from '../commands/orient-guardian.ts'
import { retryDelivery } from '../commands/retry-delivery.ts'
import { CrimeAnswer, Delivery, Feedback, FollowUp } from '../data/tables.ts'
import { isSent } from '../domain/delivery-plan.ts'
import { answersAs } from '../domain/feedback.ts'
import { isOverdue } from '../domain/follow-up.ts'
import { crimeAnswers, crimeNotice } from '../queries/crime-notice.ts'
import { deliveriesOf, failedDeliveries, readsAs, receivedReports } from '../queries/delivery-rows.ts'
import { feedbackOf } from '../queries/feedback-rows.ts'
import { dueFollowUps, followUpsOf } from '../queries/follow-up-rows.ts'
import { incidentsById } from '../queries/incidents-by-id.ts'
import type { Resolvers } from './types.gen.ts'

const deliveriesFor = batched(deliveriesOf)
const feedbackFor = batched(feedbackOf)
const followUpsFor = batched(followUpsOf)
const reportFor = batched(incidentsById)

/** What is due within this many days stands in the work of the home. */
const daysAhead = 7

/** What becomes of a report outside the home: copies, answers, and what follows. */
export const deliveryResolvers: Resolvers = {
  Query: {
    receivedReports: (_, { unread, ...page }, ctx) => receivedReports(ctx, unread, pageOf(page)),
    crimeNotice: (_, { id }, ctx) => (isReadBy(CrimeAnswer, ctx.principal.persona) ? crimeNotice(ctx, id) : null),
  },
  Mutation: {
    acknowledgeDelivery: (_, { id }, ctx) => acknowledgeDelivery(ctx, id, new Date()),
    retryDelivery: (_, { id }, ctx) => retryDelivery(ctx, id),
    giveFeedback: (_, { input }, ctx) => giveFeedback(ctx, input, new Date()),
    answerCrime: (_, { input }, ctx) => answerCrime(ctx, input, new Date()),
    addFollowUp: (_, { input }, ctx) => addFollowUp(ctx, input, new Date()),
    finishFollowUp: (_, { input }, ctx) => finishFollowUp(ctx, input, new Date()),
    orientGuardian: (_, { input }, ctx) => orientGuardian(ctx, input, new Date()),
  },
  Incident: {
    deliveries: ({ id }, _, ctx) => (isReadBy(Delivery, ctx.principal.persona) ? deliveriesFor(ctx, id) : null),
    feedback: ({ id }, _, ctx) => (isReadBy(Feedback, ctx.principal.persona) ? feedbackFor(ctx, id) : null),
    followUps: ({ id }, _, ctx) => (isReadBy(FollowUp, ctx.principal.persona) ? followUpsFor(ctx, id) : null),
  },
  CrimeNotice: {
    mayAnswer: (_, __, { principal: { persona, home } }) => answersAs(persona) === 'AUTHORITY' && home === undefined,
    answers: ({ id }, _, ctx) => crimeAnswers(ctx, id),
    deliveries: ({ id }, _, ctx) => deliveriesFor(ctx, id),
  },
  Delivery: {
    overdue: (delivery) => delivery.dueAt !== null && !isSent(delivery) && new Date(delivery.dueAt) < new Date(),
    mayRetry: ({ state }, _, ctx) => state === 'FAILED' && ctx.principal.persona === 'manager',
    // What is read behind broken glass was not sent to whoever reads it.
    mayAcknowledge: ({ state, recipient }, _, { principal: { persona, home } }) =>
      state === 'SENT' && home === undefined && (readsAs[persona]?.recipients.includes(recipient) ?? false),
    incident: ({ incidentId }, _, ctx) => reportFor(ctx, incidentId),
  },
  IncidentFollowUp: {
    overdue: (followUp) => isOverdue(followUp, calendarDateOf(new Date())),
  },
  ReportWork: {
    failedDeliveries: (_, __, ctx) => failedDeliveries(ctx),
    followUpsDue: (_, __, ctx) => followUpsDue(ctx),
  },
}

async function followUpsDue(ctx: ServiceContext) {
  const rows = await dueFollowUps(ctx, addDays(calendarDateOf(new Date()), daysAhead))
  return rows.map((followUp) => ({ incidentId: followUp.incidentId, followUp }))
}
