import type {
  CalendarDate,
  ChildrensHouseState,
  ConcernKind,
  ConversationState,
  NotificationState,
  PoliceState,
  ProcessStepCode,
  PsychologicalForm,
  SupportDecision,
  Suspect,
} from '@tilsynsblik/vocabulary'

/** Where a case and each of its tracks are: what decides what can be done, and which clock runs. */
export interface CaseStanding {
  id: string
  municipalityId: string
  childId: string | null
  institutionId: string | null
  happenedInHome: boolean
  aboutHome: boolean
  authorityToldAt: string | Date | null
  receivedAt: string | Date
  kinds: readonly ConcernKind[]
  psychologicalForm: PsychologicalForm | null
  suspected: readonly Suspect[]
  state: NotificationState
  version: number
  adviser: string | null
  secondAdviser: string | null
  adviserChanges: number
  dueAt: string | Date | null
  dueStep: ProcessStepCode | null
  receiptDueOn: CalendarDate | null
  receiptSentOn: CalendarDate | null
  assessedAt: string | Date | null
  acute: boolean | null
  conversation: ConversationState
  conversationOn: CalendarDate | null
  police: PoliceState
  reportedOn: CalendarDate | null
  policeDeclinedOn: CalendarDate | null
  interviewedOn: CalendarDate | null
  safetyPlanUntil: CalendarDate | null
  childrensHouse: ChildrensHouseState
  referredOn: CalendarDate | null
  courseStartedOn: CalendarDate | null
  guardianLocked: boolean
  investigatedAt: string | Date | null
  decidedAt: string | Date | null
  decision: SupportDecision | null
  supportStartedOn: CalendarDate | null
  closedAt: string | Date | null
  closingReason: string | null
}

/** All kinds but CONCERN are abuse (overgreb): then the law asks for a conversation, and for a leader or an expert. */
export function isAbuse({ kinds }: Pick<CaseStanding, 'kinds'>): boolean {
  return kinds.some((kind) => kind !== 'CONCERN')
}

/** The police have it, and the child is not interviewed. */
export function waitsForPolice({ police, policeDeclinedOn }: Pick<CaseStanding, 'police' | 'policeDeclinedOn'>): boolean {
  return police === 'REPORTED' && policeDeclinedOn === null
}
