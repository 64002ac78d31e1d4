import type { ConcernKind, Notifier, ReceiptChannel, SupportKind } from '@tilsynsblik/vocabulary'
import type { CaseStanding } from '../domain/case-standing.ts'

/** A case as a row; what was written at its steps is read only when it is asked for. */
export interface NotificationCaseRow extends CaseStanding {
  notifier: Notifier
  kind: ConcernKind
  notifiedBy: string | null
  leaderInformed: boolean | null
  receiptChannel: ReceiptChannel | null
  receiptText: string | null
  notifierName: string | null
  words: string
  observation: string | null
  otherKnowledge: string | null
  whoIsIt: string | null
  guardianInformed: boolean
  guardianReason: string | null
  leaderReason: string | null
  supportKind: SupportKind | null
}

/** The columns of a case that decide: `kinds`, `reported_on as "reportedOn"`. */
export const standingProperties = Object.keys({
  id: true,
  municipalityId: true,
  childId: true,
  institutionId: true,
  happenedInHome: true,
  aboutHome: true,
  authorityToldAt: true,
  receivedAt: true,
  kinds: true,
  psychologicalForm: true,
  suspected: true,
  state: true,
  version: true,
  adviser: true,
  secondAdviser: true,
  adviserChanges: true,
  dueAt: true,
  dueStep: true,
  receiptDueOn: true,
  receiptSentOn: true,
  assessedAt: true,
  acute: true,
  conversation: true,
  conversationOn: true,
  police: true,
  reportedOn: true,
  policeDeclinedOn: true,
  interviewedOn: true,
  safetyPlanUntil: true,
  childrensHouse: true,
  referredOn: true,
  courseStartedOn: true,
  guardianLocked: true,
  investigatedAt: true,
  decidedAt: true,
  decision: true,
  supportStartedOn: true,
  closedAt: true,
  closingReason: true,
} satisfies Record<keyof CaseStanding, true>) as (keyof CaseStanding)[]

/** `reportedOn` is the column `reported_on`. */
export function columnOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

export const standingColumns = standingProperties.map((property) => `notification_case.${columnOf(property)} as "${property}"`).join(', ')
