import { readNotice } from '@tilsynsblik/service-kit'
import { addHypothesis } from '../commands/add-hypothesis.ts'
import { addSafetyPlan } from '../commands/add-safety-plan.ts'
import { addStatement } from '../commands/add-statement.ts'
import { assessNotification } from '../commands/assess-notification.ts'
import { closeNotification } from '../commands/close-notification.ts'
import { consultPolice } from '../commands/consult-police.ts'
import { decideNotification } from '../commands/decide-notification.ts'
import { declineChildrensHouse } from '../commands/decline-childrens-house.ts'
import { handOverNotification } from '../commands/hand-over-notification.ts'
import { holdConversation } from '../commands/hold-conversation.ts'
import { identifyChild } from '../commands/identify-child.ts'
import { investigateNotification } from '../commands/investigate-notification.ts'
import { liftGuardianLock } from '../commands/lift-guardian-lock.ts'
import { lockGuardian } from '../commands/lock-guardian.ts'
import { omitConversation } from '../commands/omit-conversation.ts'
import { receiveNotification } from '../commands/receive-notification.ts'
import { recordChildrensHouseReport } from '../commands/record-childrens-house-report.ts'
import { recordPoliceDeclined } from '../commands/record-police-declined.ts'
import { recordPoliceInterview } from '../commands/record-police-interview.ts'
import { recordPreparednessPlan } from '../commands/record-preparedness-plan.ts'
import { referChildrensHouse } from '../commands/refer-childrens-house.ts'
import { reportToPolice } from '../commands/report-to-police.ts'
import { sendReceipt } from '../commands/send-receipt.ts'
import { sparChildrensHouse } from '../commands/spar-childrens-house.ts'
import { startChildrensHouse } from '../commands/start-childrens-house.ts'
import { startSupport } from '../commands/start-support.ts'
import type { Resolvers } from './types.gen.ts'

/** What can be done with a notification: one command each. */
export const caseActions: Resolvers = {
  Mutation: {
    receiveNotification: (_, { input }, ctx) => receiveNotification(ctx, input, new Date()),
    sendReceipt: (_, { input }, ctx) => sendReceipt(ctx, input, new Date()),
    assessNotification: (_, { input }, ctx) => assessNotification(ctx, input, new Date()),
    identifyChild: (_, { input }, ctx) => identifyChild(ctx, input, new Date()),
    addStatement: (_, { input }, ctx) => addStatement(ctx, input, new Date()),
    holdConversation: (_, { input }, ctx) => holdConversation(ctx, input, new Date()),
    omitConversation: (_, { input }, ctx) => omitConversation(ctx, input, new Date()),
    lockGuardian: (_, { input }, ctx) => lockGuardian(ctx, input, new Date()),
    liftGuardianLock: (_, { input }, ctx) => liftGuardianLock(ctx, input, new Date()),
    consultPolice: (_, { input }, ctx) => consultPolice(ctx, input, new Date()),
    reportToPolice: (_, { input }, ctx) => reportToPolice(ctx, input, new Date()),
    recordPoliceDeclined: (_, { input }, ctx) => recordPoliceDeclined(ctx, input, new Date()),
    recordPoliceInterview: (_, { input }, ctx) => recordPoliceInterview(ctx, input, new Date()),
    addSafetyPlan: (_, { input }, ctx) => addSafetyPlan(ctx, input, new Date()),
    sparChildrensHouse: (_, { input }, ctx) => sparChildrensHouse(ctx, input, new Date()),
    referToChildrensHouse: (_, { input }, ctx) => referChildrensHouse(ctx, input, new Date()),
    declineChildrensHouse: (_, { input }, ctx) => declineChildrensHouse(ctx, input, new Date()),
    startChildrensHouse: (_, { input }, ctx) => startChildrensHouse(ctx, input, new Date()),
    recordChildrensHouseReport: (_, { input }, ctx) => recordChildrensHouseReport(ctx, input, new Date()),
    addHypothesis: (_, { input }, ctx) => addHypothesis(ctx, input, new Date()),
    investigateNotification: (_, { input }, ctx) => investigateNotification(ctx, input, new Date()),
    decideNotification: (_, { input }, ctx) => decideNotification(ctx, input, new Date()),
    startSupport: (_, { input }, ctx) => startSupport(ctx, input, new Date()),
    handOverNotification: (_, { input }, ctx) => handOverNotification(ctx, input, new Date()),
    closeNotification: (_, { input }, ctx) => closeNotification(ctx, input, new Date()),
    recordPreparednessPlan: (_, { input }, ctx) => recordPreparednessPlan(ctx, input, new Date()),
    readNotificationNotice: (_, { id }, ctx) => readNotice(ctx, id, new Date()),
  },
}
