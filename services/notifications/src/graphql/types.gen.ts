import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InstitutionPeriod as InstitutionPeriodParent, Edition as EditionParent, NotificationCase as NotificationCaseParent, NotificationDeskRow as NotificationDeskRowParent, EarlierNotifications as EarlierNotificationsParent, ChildTimelineCase as ChildTimelineCaseParent, PreparednessPlan as PreparednessPlanParent } from './parents.ts';
import type { ServiceContext } from '@tilsynsblik/service-kit';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in the Danish calendar: 2026-11-22. */
  CalendarDate: { input: string; output: string; }
  /** An instant, in UTC: 2026-11-22T13:05:00Z. */
  Instant: { input: string; output: Date | string; }
  /** One quarter or several in a row: 2026K3 or 2025K4..2026K3. */
  Period: { input: string; output: string; }
  /** A calendar quarter: 2026K3. */
  Quarter: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** One look at, or change of, something about one child. */
export type Access = {
  __typename?: 'Access';
  action: Scalars['String']['output'];
  at: Scalars['Instant']['output'];
  /** Who it was; of the child, or of whoever holds a receipt, only that. */
  by: Scalars['String']['output'];
  /** Where it stands in this register, for `after`. */
  cursor: Scalars['String']['output'];
  persona: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  recordKind: Scalars['String']['output'];
  /** The home, department, municipality or authority in whose name it was done; null for the child, and for the whole country. */
  scope?: Maybe<Scalars['ID']['output']>;
};

export type AccessConnection = {
  __typename?: 'AccessConnection';
  nodes: Array<Access>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AddHypothesisInput = {
  hypothesis: Scalars['String']['input'];
  /** Made by the form: sent twice, it is one. */
  hypothesisId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  speaksAgainst: Scalars['String']['input'];
  speaksFor: Scalars['String']['input'];
};

export type AddSafetyPlanInput = {
  from: Scalars['CalendarDate']['input'];
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  until: Scalars['CalendarDate']['input'];
  version: Scalars['Int']['input'];
};

export type AddStatementInput = {
  id: Scalars['ID']['input'];
  kind: StatementKind;
  on: Scalars['CalendarDate']['input'];
  /** Made by the form: sent twice, it is one. */
  statementId: Scalars['ID']['input'];
  /** As said, or as seen. */
  text: Scalars['String']['input'];
  /** To whom it was said. */
  toWhom: Scalars['String']['input'];
};

export type AssessNotificationInput = {
  acute: Scalars['Boolean']['input'];
  /** What is done at once; asked for when it is acute. */
  acuteAction?: InputMaybe<Scalars['String']['input']>;
  /** When the assessment was made; null is now. */
  assessedAt?: InputMaybe<Scalars['Instant']['input']>;
  /** Are the child's health or development in danger? */
  danger: Scalars['Boolean']['input'];
  /** Who saw it otherwise, and how: kept as it is written. */
  disagreement?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** On abuse, a leader or an expert among them. */
  participants: Array<Assessor>;
  reasons: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type Assessor =
  /** Adviser (Rådgiver). */
  | 'ADVISER'
  /** Coordinator (Fagkoordinator). */
  | 'COORDINATOR'
  /** Expert (Ekspertgruppe eller specialist). */
  | 'EXPERT'
  /** Leader (Leder). */
  | 'LEADER'
  /** Adviser who has not had the case before (Rådgiver, der ikke har haft sagen før). */
  | 'OTHER_ADVISER';

export type ChildStatement = {
  __typename?: 'ChildStatement';
  at: Scalars['Instant']['output'];
  by: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: StatementKind;
  on: Scalars['CalendarDate']['output'];
  text: Scalars['String']['output'];
  toWhom: Scalars['String']['output'];
};

export type ChildStep =
  /** It is decided what is to happen (Det er besluttet, hvad der skal ske). */
  | 'DECISION'
  /** The municipality has decided that nothing more is to happen now (Kommunen har besluttet, at der ikke skal ske mere lige nu). */
  | 'NO_SUPPORT'
  /** The municipality has heard that you may need help (Kommunen har hørt, at du måske har brug for hjælp). */
  | 'RECEIVED'
  /** The help has begun (Hjælpen er begyndt). */
  | 'SUPPORT'
  /** Somebody has talked with you (Nogen har talt med dig). */
  | 'TALK'
  /** Another municipality helps you from here (En anden kommune hjælper dig videre). */
  | 'TRANSFERRED';

export type ChildTalk = {
  __typename?: 'ChildTalk';
  at: Scalars['Instant']['output'];
  by: Scalars['String']['output'];
  companion: Scalars['Boolean']['output'];
  companionName?: Maybe<Scalars['String']['output']>;
  guardianPresent: Scalars['Boolean']['output'];
  nonVerbalSigns?: Maybe<Scalars['String']['output']>;
  on: Scalars['CalendarDate']['output'];
  rightsTold: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
  withWhom: Scalars['String']['output'];
};

export type ChildTimelineCase = {
  __typename?: 'ChildTimelineCase';
  id: Scalars['ID']['output'];
  steps: Array<ChildTimelineStep>;
};

export type ChildTimelineStep = {
  __typename?: 'ChildTimelineStep';
  /** Null while it lies ahead. */
  on?: Maybe<Scalars['CalendarDate']['output']>;
  step: ChildStep;
};

export type ChildrensHouseContact = {
  __typename?: 'ChildrensHouseContact';
  action: NotificationAction;
  at: Scalars['Instant']['output'];
  by: Scalars['String']['output'];
  on: Scalars['CalendarDate']['output'];
  text: Scalars['String']['output'];
};

export type ChildrensHouseInput = {
  id: Scalars['ID']['input'];
  on: Scalars['CalendarDate']['input'];
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type ChildrensHouseState =
  /** Not relevant (Ikke relevant). */
  | 'NOT_RELEVANT'
  /** Referred (Henvist). */
  | 'REFERRED'
  /** Recommendation received (Anbefaling modtaget). */
  | 'REPORTED'
  /** Sparring (Sparring). */
  | 'SPARRING'
  /** Begun (Forløb begyndt). */
  | 'STARTED'
  /** Not decided (Ikke taget stilling). */
  | 'UNDECIDED';

export type ChildrensHouseTrack = {
  __typename?: 'ChildrensHouseTrack';
  contacts: Array<ChildrensHouseContact>;
  /** The recommendation, when there is one. */
  recommendation?: Maybe<Scalars['String']['output']>;
  state: ChildrensHouseState;
  /** From the referral to the first day there, or to today; null when nothing is referred. */
  waitingDays?: Maybe<Scalars['Int']['output']>;
};

export type CloseNotificationInput = {
  /** What the notifier is told, within the law; null when there is nobody to tell. A colleague of a home reads it in the home's own list. */
  feedback?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  leader: Scalars['String']['input'];
  note: Scalars['String']['input'];
  reason: ClosingReason;
  version: Scalars['Int']['input'];
};

export type ClosingReason =
  /** There is no need of support (Der er ikke behov for støtte). */
  | 'NO_NEED'
  /** Support has begun and is followed there (Støtten er i gang og følges der). */
  | 'SUPPORTED'
  /** Gone to another municipality (Overgået til en anden kommune). */
  | 'TRANSFERRED';

export type ConcernKind =
  /** Concern, not abuse (Bekymring, ikke overgreb). */
  | 'CONCERN'
  /** Digital abuse (Digitalt overgreb). */
  | 'DIGITAL'
  /** Physical abuse (Fysisk vold). */
  | 'PHYSICAL'
  /** Psychological abuse (Psykisk vold). */
  | 'PSYCHOLOGICAL'
  /** Sexual abuse (Seksuelt overgreb). */
  | 'SEXUAL';

export type ConsultPoliceInput = {
  advice: PoliceAdvice;
  id: Scalars['ID']['input'];
  on: Scalars['CalendarDate']['input'];
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type ConversationState =
  /** Held (Holdt). */
  | 'HELD'
  /** Omitted (Undladt). */
  | 'OMITTED'
  /** Pending (Mangler). */
  | 'PENDING';

export type ConversationTrack = {
  __typename?: 'ConversationTrack';
  omittedBecause?: Maybe<OmissionReason>;
  omittedLeader?: Maybe<Scalars['String']['output']>;
  omittedText?: Maybe<Scalars['String']['output']>;
  /** The law asks for it: the notification is about abuse. */
  required: Scalars['Boolean']['output'];
  state: ConversationState;
  talks: Array<ChildTalk>;
};

export type CountedPopulation = {
  __typename?: 'CountedPopulation';
  attributes: Array<FigureAttribute>;
  code: Scalars['String']['output'];
};

export type CrimeKind =
  /** Other (Andet). */
  | 'OTHER'
  /** Sexual crime (Seksualforbrydelse). */
  | 'SEXUAL'
  /** Violence (Vold). */
  | 'VIOLENCE';

export type DayBand = {
  __typename?: 'DayBand';
  abuse: Scalars['Int']['output'];
  /** The first day of the band. */
  from: Scalars['Int']['output'];
  other: Scalars['Int']['output'];
};

export type DecideNotificationInput = {
  /** Asked for when the children's house has recommended something. */
  adviceFollowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why not, when it was not followed. */
  adviceReason?: InputMaybe<Scalars['String']['input']>;
  decision: SupportDecision;
  id: Scalars['ID']['input'];
  reasons: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type EarlierNotification = {
  __typename?: 'EarlierNotification';
  acute?: Maybe<Scalars['Boolean']['output']>;
  decision?: Maybe<SupportDecision>;
  id: Scalars['ID']['output'];
  kind: ConcernKind;
  notifier: Notifier;
  receivedAt: Scalars['Instant']['output'];
  /** Null for a row without a life here. */
  state?: Maybe<NotificationState>;
  supportStartedOn?: Maybe<Scalars['CalendarDate']['output']>;
};

/** What has come before about the same child, from whoever it came. */
export type EarlierNotifications = {
  __typename?: 'EarlierNotifications';
  count: Scalars['Int']['output'];
  newestAt?: Maybe<Scalars['Instant']['output']>;
  /** Newest first, at most 50. */
  nodes: Array<EarlierNotification>;
  /** Support has begun after one of them: the law asks for somebody in the assessment who has not had the case before. */
  reassessment: Scalars['Boolean']['output'];
  /** Two or more before, and support never begun after any of them. */
  withoutAction: Scalars['Boolean']['output'];
};

export type Edition = {
  __typename?: 'Edition';
  id: Scalars['ID']['output'];
  notificationTables?: Maybe<Array<PublishedTable>>;
};

/** What a service would publish next, for the publication of the national figures alone. */
export type EditionDraft = {
  __typename?: 'EditionDraft';
  /** With those of every edition before. */
  figures: Array<EditionFigure>;
  /** Where the service's audit stood when the figures were drawn. */
  head: Scalars['String']['output'];
  /** Of what the figures tell, and by what it is told apart; none: of no person. Each is attacked by itself. */
  populations: Array<CountedPopulation>;
  /** How the figures that are new in this edition, or told anew, are spread over those who gave them. */
  spreads: Array<FigureSpread>;
  /** Are there rows of demo Denmark among what is counted? */
  synthetic: Scalars['Boolean']['output'];
};

export type EditionFigure = {
  __typename?: 'EditionFigure';
  category: Scalars['String']['output'];
  /** Which records it counts; null: it counts none. */
  counts?: Maybe<Array<FigureAttribute>>;
  edition: Scalars['Int']['output'];
  period: Scalars['String']['output'];
  /** Of which populations. */
  populations: Array<Scalars['String']['output']>;
  table: Scalars['String']['output'];
  value: Scalars['Float']['output'];
};

export type Examination =
  /** Full examination (Børnefaglig undersøgelse). */
  | 'FULL'
  /** Screening (Screening eller afdækning). */
  | 'LIMITED'
  /** No examination (Ingen undersøgelse). */
  | 'NONE';

export type ExaminationDecision = {
  __typename?: 'ExaminationDecision';
  at: Scalars['Instant']['output'];
  by: Scalars['String']['output'];
  examination: Examination;
  reasons: Scalars['String']['output'];
};

export type FigureAttribute = {
  __typename?: 'FigureAttribute';
  categories: Array<Scalars['String']['output']>;
  code: Scalars['String']['output'];
};

export type FigurePart =
  | 'ASSESSED'
  | 'COURSES'
  | 'RECEIPT'
  | 'RECEIVED'
  | 'SUPPORT';

/** How the records behind a figure are spread over homes, or municipalities: what one of them could find out about another. */
export type FigureSpread = {
  __typename?: 'FigureSpread';
  category: Scalars['String']['output'];
  contributors: Scalars['Int']['output'];
  largest: Scalars['Int']['output'];
  part: SpreadPart;
  period: Scalars['String']['output'];
  records: Scalars['Int']['output'];
  second: Scalars['Int']['output'];
  table: Scalars['String']['output'];
};

/** A notification about a home that calls for a look at once, whatever the figures of the home. */
export type GraveNotification = {
  __typename?: 'GraveNotification';
  /** Null while not assessed. */
  acute?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  institutionId: Scalars['ID']['output'];
  kind: ConcernKind;
  receivedAt: Scalars['Instant']['output'];
};

export type GuardianLock = {
  __typename?: 'GuardianLock';
  leader?: Maybe<Scalars['String']['output']>;
  liftedBy?: Maybe<Scalars['String']['output']>;
  liftedWhy?: Maybe<Scalars['String']['output']>;
  offSince?: Maybe<Scalars['Instant']['output']>;
  onSince: Scalars['Instant']['output'];
  setBy: Scalars['String']['output'];
  why: Scalars['String']['output'];
};

export type GuardianLockTrack = {
  __typename?: 'GuardianLockTrack';
  /** Oldest first; a lock that was lifted stays as what it was. */
  locks: Array<GuardianLock>;
  on: Scalars['Boolean']['output'];
};

export type HandOver = {
  __typename?: 'HandOver';
  at: Scalars['Instant']['output'];
  by: Scalars['String']['output'];
  from?: Maybe<Scalars['String']['output']>;
  note: Scalars['String']['output'];
  second?: Maybe<Scalars['String']['output']>;
  to: Scalars['String']['output'];
};

export type HandOverNotificationInput = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  /** On complex cases two (barnets lov § 21 (5)). */
  second?: InputMaybe<Scalars['String']['input']>;
  /** By login. The same adviser with another second one is no change of adviser. */
  to: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type HoldConversationInput = {
  /** Was somebody of the child's own choice with her (bisidder)? */
  companion: Scalars['Boolean']['input'];
  companionName?: InputMaybe<Scalars['String']['input']>;
  /** Refused while the suspicion points at the guardian. */
  guardianPresent: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  nonVerbalSigns?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['CalendarDate']['input'];
  /** Told of her rights, the one to a companion among them, before the talk. */
  rightsTold: Scalars['Boolean']['input'];
  /** What was talked of, and what was agreed on next. */
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  withWhom: Scalars['String']['input'];
};

export type Hypothesis = {
  __typename?: 'Hypothesis';
  at: Scalars['Instant']['output'];
  by: Scalars['String']['output'];
  hypothesis: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  speaksAgainst: Scalars['String']['output'];
  speaksFor: Scalars['String']['output'];
};

export type IdentifyChildInput = {
  childId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  /** How it is known. */
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type Institution = {
  __typename?: 'Institution';
  id: Scalars['ID']['output'];
};

export type InstitutionPeriod = {
  __typename?: 'InstitutionPeriod';
  institutionId: Scalars['ID']['output'];
  /** With a department: only what came while the home was that department's. */
  notifications?: Maybe<NotificationFacts>;
  period: Scalars['Period']['output'];
};


export type InstitutionPeriodNotificationsArgs = {
  departmentId?: InputMaybe<Scalars['ID']['input']>;
};

/** One field that breaks one rule; nothing was written. */
export type InvalidInput = {
  __typename?: 'InvalidInput';
  problems: Array<Problem>;
};

export type InvestigateNotificationInput = {
  examination: Examination;
  id: Scalars['ID']['input'];
  reasons: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type LiftGuardianLockInput = {
  id: Scalars['ID']['input'];
  leader: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  why: Scalars['String']['input'];
};

export type LockGuardianInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  why: Scalars['String']['input'];
};

export type Municipality = {
  __typename?: 'Municipality';
  id: Scalars['ID']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  addHypothesis: NotificationCaseResult;
  addSafetyPlan: NotificationCaseResult;
  /** What the child says, changes, takes back or shows; always one more, never instead of another. */
  addStatement: NotificationCaseResult;
  /** Within 24 hours of receipt. Late is recorded, never refused. */
  assessNotification: NotificationCaseResult;
  /** Refused with every open step by name: problems with the path steps.CONVERSATION and the code open. */
  closeNotification: NotificationCaseResult;
  consultPolice: NotificationCaseResult;
  decideNotification: NotificationCaseResult;
  /** Why not, though the police or the health service take part. */
  declineChildrensHouse: NotificationCaseResult;
  /** For the publication of the national figures alone: draws this register's tables of the next edition, and holds them closed. */
  draftNotificationTables: EditionDraft;
  handOverNotification: NotificationCaseResult;
  holdConversation: NotificationCaseResult;
  identifyChild: NotificationCaseResult;
  /** The decision on a children's examination (barnets lov § 20). */
  investigateNotification: NotificationCaseResult;
  liftGuardianLock: NotificationCaseResult;
  /** From now on nothing about the child is told to the guardian, by any register. */
  lockGuardian: NotificationCaseResult;
  /** Only for the two reasons of the law, with a text and a leader. */
  omitConversation: NotificationCaseResult;
  /** For the publication alone: lets everybody see them. */
  openNotificationTables: Scalars['Boolean']['output'];
  readNotificationNotice: Scalars['Boolean']['output'];
  /**
   * A notification is here: its 24 hours run. The form's id is the notification's: sent twice, it is one. For caseworkers of the
   * municipality, and for the staff of a home, whose duty is personal and who then see that it was received.
   */
  receiveNotification: ReceiveNotificationResult;
  /** The recommendation, as the children's house gave it. */
  recordChildrensHouseReport: NotificationCaseResult;
  /** The police declined. The case goes on. */
  recordPoliceDeclined: NotificationCaseResult;
  recordPoliceInterview: NotificationCaseResult;
  /** The municipality's own, by its caseworker: adopted by the council on a day, and where it is published. */
  recordPreparednessPlan: PreparednessPlanResult;
  referToChildrensHouse: NotificationCaseResult;
  /** The municipality decides, also against advice. */
  reportToPolice: NotificationCaseResult;
  /**
   * To a colleague of a home who notified here: in the home's own list, now. To anybody else the municipality sends it by its own means, and
   * says here how and when.
   */
  sendReceipt: NotificationCaseResult;
  sparChildrensHouse: NotificationCaseResult;
  startChildrensHouse: NotificationCaseResult;
  startSupport: NotificationCaseResult;
};


export type MutationAddHypothesisArgs = {
  input: AddHypothesisInput;
};


export type MutationAddSafetyPlanArgs = {
  input: AddSafetyPlanInput;
};


export type MutationAddStatementArgs = {
  input: AddStatementInput;
};


export type MutationAssessNotificationArgs = {
  input: AssessNotificationInput;
};


export type MutationCloseNotificationArgs = {
  input: CloseNotificationInput;
};


export type MutationConsultPoliceArgs = {
  input: ConsultPoliceInput;
};


export type MutationDecideNotificationArgs = {
  input: DecideNotificationInput;
};


export type MutationDeclineChildrensHouseArgs = {
  input: ChildrensHouseInput;
};


export type MutationDraftNotificationTablesArgs = {
  edition: Scalars['Int']['input'];
  lastQuarter: Scalars['Quarter']['input'];
};


export type MutationHandOverNotificationArgs = {
  input: HandOverNotificationInput;
};


export type MutationHoldConversationArgs = {
  input: HoldConversationInput;
};


export type MutationIdentifyChildArgs = {
  input: IdentifyChildInput;
};


export type MutationInvestigateNotificationArgs = {
  input: InvestigateNotificationInput;
};


export type MutationLiftGuardianLockArgs = {
  input: LiftGuardianLockInput;
};


export type MutationLockGuardianArgs = {
  input: LockGuardianInput;
};


export type MutationOmitConversationArgs = {
  input: OmitConversationInput;
};


export type MutationOpenNotificationTablesArgs = {
  edition: Scalars['Int']['input'];
};


export type MutationReadNotificationNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReceiveNotificationArgs = {
  input: ReceiveNotificationInput;
};


export type MutationRecordChildrensHouseReportArgs = {
  input: ChildrensHouseInput;
};


export type MutationRecordPoliceDeclinedArgs = {
  input: RecordPoliceDeclinedInput;
};


export type MutationRecordPoliceInterviewArgs = {
  input: RecordPoliceInterviewInput;
};


export type MutationRecordPreparednessPlanArgs = {
  input: RecordPreparednessPlanInput;
};


export type MutationReferToChildrensHouseArgs = {
  input: ChildrensHouseInput;
};


export type MutationReportToPoliceArgs = {
  input: ReportToPoliceInput;
};


export type MutationSendReceiptArgs = {
  input: SendNotificationReceiptInput;
};


export type MutationSparChildrensHouseArgs = {
  input: ChildrensHouseInput;
};


export type MutationStartChildrensHouseArgs = {
  input: ChildrensHouseInput;
};


export type MutationStartSupportArgs = {
  input: StartSupportInput;
};

/** For whom a notice is; of what, only they may ask. */
export type NoticeAddress = {
  __typename?: 'NoticeAddress';
  createdAt: Scalars['Instant']['output'];
  id: Scalars['ID']['output'];
  /** When it is for one person only. */
  personId?: Maybe<Scalars['String']['output']>;
  persona: Scalars['String']['output'];
  /** Null when it is for who has the whole country. */
  scopeId?: Maybe<Scalars['String']['output']>;
};

/** A notification of concern (underretning). */
export type Notification = {
  __typename?: 'Notification';
  acute?: Maybe<Scalars['Boolean']['output']>;
  assessedAt?: Maybe<Scalars['Instant']['output']>;
  /** Assessed more than 24 hours after it came; null while not assessed. */
  assessedLate?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  kind: ConcernKind;
  notifier: Notifier;
  receivedAt: Scalars['Instant']['output'];
};

export type NotificationAction =
  /** Add a hypothesis (Tilføj hypotese). */
  | 'ADD_HYPOTHESIS'
  /** Make a safety plan (Læg sikkerhedsplan). */
  | 'ADD_SAFETY_PLAN'
  /** Add a statement or sign (Tilføj udsagn eller tegn). */
  | 'ADD_STATEMENT'
  /** Assess (Vurdér). */
  | 'ASSESS'
  /** Record the children's house's recommendation (Registrér børnehusets anbefaling). */
  | 'CHILDRENS_HOUSE_REPORT'
  /** Close (Afslut). */
  | 'CLOSE'
  /** Consult the police (Rådfør med politiet). */
  | 'CONSULT_POLICE'
  /** Decide (Afgør). */
  | 'DECIDE'
  /** Hand over (Overdrag). */
  | 'HAND_OVER'
  /** Record a conversation with the child (Registrér samtale med barnet). */
  | 'HOLD_CONVERSATION'
  /** Say which child (Angiv hvilket barn). */
  | 'IDENTIFY_CHILD'
  /** Decide on examination (Beslut om undersøgelse). */
  | 'INVESTIGATE'
  /** Lift the lock (Ophæv spærring). */
  | 'LIFT_GUARDIAN_LOCK'
  /** Lock what the guardian is told (Spær for orientering af forældre). */
  | 'LOCK_GUARDIAN'
  /** The children's house is not relevant (Børnehuset er ikke relevant). */
  | 'NOT_CHILDRENS_HOUSE'
  /** Omit the conversation with the child (Undlad samtale med barnet). */
  | 'OMIT_CONVERSATION'
  /** The police declined (Politiet afviste sagen). */
  | 'POLICE_DECLINED'
  /** Record the police interview (Registrér videoafhøring). */
  | 'POLICE_INTERVIEW'
  /** Refer to the children's house (Henvis til børnehuset). */
  | 'REFER_CHILDRENS_HOUSE'
  /** Report to the police (Anmeld til politiet). */
  | 'REPORT_POLICE'
  /** Send receipt (Send kvittering). */
  | 'SEND_RECEIPT'
  /** Sparring with the children's house (Sparring med børnehuset). */
  | 'SPAR_CHILDRENS_HOUSE'
  /** Record the first day at the children's house (Registrér forløb begyndt i børnehuset). */
  | 'START_CHILDRENS_HOUSE'
  /** Record that support began (Registrér støtte begyndt). */
  | 'START_SUPPORT';

export type NotificationAssessment = {
  __typename?: 'NotificationAssessment';
  acute: Scalars['Boolean']['output'];
  acuteAction?: Maybe<Scalars['String']['output']>;
  assessedAt: Scalars['Instant']['output'];
  by: Scalars['String']['output'];
  danger: Scalars['Boolean']['output'];
  disagreement?: Maybe<Scalars['String']['output']>;
  /** Elapsed hours from receipt. */
  hours: Scalars['Float']['output'];
  late: Scalars['Boolean']['output'];
  participants: Array<Assessor>;
  reasons: Scalars['String']['output'];
};

/**
 * The life of one notification: RECEIVED, ASSESSED, INVESTIGATED, DECIDED, SUPPORTED, CLOSED, and beside it tracks with clocks of
 * their own.
 */
export type NotificationCase = {
  __typename?: 'NotificationCase';
  /** By login. */
  adviser?: Maybe<Scalars['String']['output']>;
  /** Each change is a loss to the child. */
  adviserChanges: Scalars['Int']['output'];
  allowedActions: Array<NotificationAction>;
  assessment?: Maybe<NotificationAssessment>;
  /** When the assessment is due: 24 elapsed hours after it came. */
  assessmentDueAt: Scalars['Instant']['output'];
  /** A pseudonym; null while nobody knows which child it is. */
  childId?: Maybe<Scalars['ID']['output']>;
  childrensHouse: ChildrensHouseTrack;
  closing?: Maybe<NotificationClosing>;
  conversation: ConversationTrack;
  decision?: Maybe<SupportDecided>;
  /** The next clock that runs out; null when none runs. */
  dueAt?: Maybe<Scalars['Instant']['output']>;
  /** Null while nobody knows which child it is. */
  earlier?: Maybe<EarlierNotifications>;
  examination?: Maybe<ExaminationDecision>;
  guardianInformed: Scalars['Boolean']['output'];
  guardianLock: GuardianLockTrack;
  guardianReason?: Maybe<Scalars['String']['output']>;
  handOvers: Array<HandOver>;
  happenedInHome: Scalars['Boolean']['output'];
  hypotheses: Array<Hypothesis>;
  id: Scalars['ID']['output'];
  institution?: Maybe<Institution>;
  kinds: Array<ConcernKind>;
  leaderInformed?: Maybe<Scalars['Boolean']['output']>;
  leaderReason?: Maybe<Scalars['String']['output']>;
  municipalityId: Scalars['ID']['output'];
  /** A colleague of a home sent it here: by login. */
  notifiedBy?: Maybe<Scalars['String']['output']>;
  notifier: Notifier;
  notifierName?: Maybe<Scalars['String']['output']>;
  observation?: Maybe<Scalars['String']['output']>;
  otherKnowledge?: Maybe<Scalars['String']['output']>;
  overdue: Scalars['Boolean']['output'];
  /** The checklist that is the process: the same steps, in the same order, for every adviser. */
  plan: Array<ProcessStep>;
  police: PoliceTrack;
  psychologicalForm?: Maybe<PsychologicalForm>;
  receipt: ReceiptTrack;
  receivedAt: Scalars['Instant']['output'];
  secondAdviser?: Maybe<Scalars['String']['output']>;
  state: NotificationState;
  statements: Array<ChildStatement>;
  support?: Maybe<SupportStarted>;
  suspected: Array<Suspect>;
  timeline: Array<NotificationEvent>;
  version: Scalars['Int']['output'];
  whoIsIt?: Maybe<Scalars['String']['output']>;
  words: Scalars['String']['output'];
};

export type NotificationCaseResult = InvalidInput | NotificationCase | WrongState;

/** Counts, shares and rates of some notifications. Null where they are protected, or cannot be computed. */
export type NotificationCell = {
  __typename?: 'NotificationCell';
  abuse?: Maybe<Scalars['Int']['output']>;
  abusePerThousand?: Maybe<Scalars['Float']['output']>;
  /** Of those received. */
  abuseShare?: Maybe<Scalars['Float']['output']>;
  /** Assessed within 24 hours, of all received. */
  assessedInTimeShare?: Maybe<Scalars['Float']['output']>;
  /** ALL, ABUSE, OTHER, or a word of the list that it stands in. */
  category: Scalars['String']['output'];
  courses?: Maybe<Scalars['Int']['output']>;
  /** Courses in a children's house that began in the period, per 1,000 children aged 0-17. */
  coursesPerThousand?: Maybe<Scalars['Float']['output']>;
  /** Of those supported: on the 360th day or later. */
  from360Share?: Maybe<Scalars['Float']['output']>;
  /** From receipt to the first day of support. */
  medianDays?: Maybe<Scalars['Float']['output']>;
  /** Received in the period per 1,000 children aged 0-17. */
  perThousand?: Maybe<Scalars['Float']['output']>;
  /** What is not told, because somewhere in its table there is a count of one to four. */
  protected: Array<FigurePart>;
  /** Receipt within six working days, of those with a notifier to send one to. */
  receiptInTimeShare?: Maybe<Scalars['Float']['output']>;
  received?: Maybe<Scalars['Int']['output']>;
  /** Followed by support, so far. */
  supported?: Maybe<Scalars['Int']['output']>;
  supportedShare?: Maybe<Scalars['Float']['output']>;
  /** Of those supported: before the 30th day after receipt. */
  within30Share?: Maybe<Scalars['Float']['output']>;
  /** Of those supported: on the 59th day at the latest. */
  within59Share?: Maybe<Scalars['Float']['output']>;
};

export type NotificationClosing = {
  __typename?: 'NotificationClosing';
  at: Scalars['Instant']['output'];
  by: Scalars['String']['output'];
  feedback?: Maybe<Scalars['String']['output']>;
  leader: Scalars['String']['output'];
  note: Scalars['String']['output'];
  reason: ClosingReason;
};

export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  nodes: Array<Notification>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NotificationDeskConnection = {
  __typename?: 'NotificationDeskConnection';
  nodes: Array<NotificationDeskRow>;
  /** How many of them are past their clock. */
  overdueCount: Scalars['Int']['output'];
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NotificationDeskFilter =
  /** All open (Alle åbne). */
  | 'ALL'
  /** Closed (Afsluttede). */
  | 'CLOSED'
  /** With a clock (Med frist). */
  | 'DUE_FIRST'
  /** Mine (Mine). */
  | 'MINE'
  /** Not assessed (Ikke vurderet). */
  | 'UNASSESSED'
  /** Waiting for others (Venter på andre). */
  | 'WAITING';

export type NotificationDeskRow = {
  __typename?: 'NotificationDeskRow';
  acute?: Maybe<Scalars['Boolean']['output']>;
  adviser?: Maybe<Scalars['String']['output']>;
  childId?: Maybe<Scalars['ID']['output']>;
  childrensHouse: ChildrensHouseState;
  conversation: ConversationState;
  dueAt?: Maybe<Scalars['Instant']['output']>;
  /** The step that dueAt belongs to. */
  dueStep?: Maybe<ProcessStepCode>;
  /** Notifications about the same child that came before; null while nobody knows which child it is. */
  earlierCount?: Maybe<Scalars['Int']['output']>;
  guardianLocked: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** The home it is about, when it is about one. */
  institution?: Maybe<Institution>;
  kinds: Array<ConcernKind>;
  notifier: Notifier;
  overdue: Scalars['Boolean']['output'];
  police: PoliceState;
  /** When the police have it and the child is not interviewed: days so far. */
  policeWaitingDays?: Maybe<Scalars['Int']['output']>;
  receivedAt: Scalars['Instant']['output'];
  secondAdviser?: Maybe<Scalars['String']['output']>;
  state: NotificationState;
};

export type NotificationEvent = {
  __typename?: 'NotificationEvent';
  /** RECEIVED, AUTHORITY_TOLD, or the action. */
  action: Scalars['String']['output'];
  at: Scalars['Instant']['output'];
  by: Scalars['String']['output'];
  state: NotificationState;
  text?: Maybe<Scalars['String']['output']>;
};

/** What the register of notifications knows about one home in one period. */
export type NotificationFacts = {
  __typename?: 'NotificationFacts';
  /** About abuse (overgreb). */
  abuse: Scalars['Int']['output'];
  assessedLate: Scalars['Int']['output'];
  /**
   * Events, not letters: notifications of the same kind of concern about the same child in the home, from the same kind of notifier,
   * count once while each comes within 24 hours of the one before. Null for callers who may not see which child it is.
   */
  distinct?: Maybe<Scalars['Int']['output']>;
  received: Scalars['Int']['output'];
};

/** The figures of one municipality, of a group, or of the country. */
export type NotificationFigures = {
  __typename?: 'NotificationFigures';
  /** About abuse (overgreb). */
  abuse: NotificationCell;
  all: NotificationCell;
  /** Categories are those of ConcernKind. */
  byKind: Array<NotificationCell>;
  /** Categories are those of Notifier. */
  byNotifier: Array<NotificationCell>;
  /** Of the quarters from two years before the period on; of a group those of the year alone. */
  byQuarter: Array<NotificationCell>;
  /** Children aged 0-17. Null when there are none on record: then no rate can be computed. */
  children?: Maybe<Scalars['Int']['output']>;
  /** In bands of 30 days, the last of 360 and more. Null when protected. */
  daysToSupport?: Maybe<Array<DayBand>>;
  municipalities: Scalars['Int']['output'];
  /** Children with a notification of abuse. Null when protected, and when the period is not one whole year. */
  notifiedChildren?: Maybe<NotifiedChildren>;
  /** About anything else. */
  other: NotificationCell;
  /** After notifications of abuse. Null when protected. */
  supportKinds?: Maybe<Array<SupportKindCount>>;
  /** Municipalities without children on record: their notifications are in the counts, and not in the rates. */
  unrecorded: Scalars['Int']['output'];
};

/** Advis: ids and a word, never text about a person. */
export type NotificationNotice = {
  __typename?: 'NotificationNotice';
  createdAt: Scalars['Instant']['output'];
  id: Scalars['ID']['output'];
  /** The home it is about, for those who may know that and not more. */
  institutionId?: Maybe<Scalars['ID']['output']>;
  kind: NotificationNoticeKind;
  notificationId: Scalars['ID']['output'];
  readAt?: Maybe<Scalars['Instant']['output']>;
};

export type NotificationNoticeKind =
  /** There is news of what happens for you (Der er nyt om det, der sker for dig). */
  | 'CASE_NEWS'
  /** A notification must soon be assessed (En underretning skal snart vurderes). */
  | 'DEADLINE_NEAR'
  /** A notification is overdue (En underretning er over fristen). */
  | 'DEADLINE_PASSED'
  /** The municipality has answered your notification (Kommunen har svaret på din underretning). */
  | 'FEEDBACK_SENT'
  /** A notification was handed over to you (En underretning er overdraget til dig). */
  | 'HANDED_OVER'
  /** Notification of concern about a home (Underretning om et hjem). */
  | 'HOME_CONCERNED'
  /** New notification of concern (Ny underretning). */
  | 'NOTIFICATION_RECEIVED'
  /** The municipality has your notification (Kommunen har modtaget din underretning). */
  | 'RECEIPT_SENT'
  /** You are the second adviser of a notification (Du er anden rådgiver i en underretning). */
  | 'SECOND_ADVISER';

/** That it was received, for the home that notified. Nothing of the case. */
export type NotificationReceipt = {
  __typename?: 'NotificationReceipt';
  dueOn?: Maybe<Scalars['CalendarDate']['output']>;
  /** What it told when it was done. */
  feedback?: Maybe<Scalars['String']['output']>;
  feedbackOn?: Maybe<Scalars['CalendarDate']['output']>;
  id: Scalars['ID']['output'];
  municipalityId: Scalars['ID']['output'];
  notifiedBy: Scalars['String']['output'];
  receivedAt: Scalars['Instant']['output'];
  sentOn?: Maybe<Scalars['CalendarDate']['output']>;
  /** What the municipality told with the receipt. */
  text?: Maybe<Scalars['String']['output']>;
};

export type NotificationState =
  /** Assessed (Vurderet). */
  | 'ASSESSED'
  /** Closed (Afsluttet). */
  | 'CLOSED'
  /** Decided (Afgjort). */
  | 'DECIDED'
  /** Examination decided (Undersøgelse besluttet). */
  | 'INVESTIGATED'
  /** Received (Modtaget). */
  | 'RECEIVED'
  /** Support begun (Støtte i gang). */
  | 'SUPPORTED';

export type NotificationStatistics = {
  __typename?: 'NotificationStatistics';
  country: NotificationFigures;
  /** Null for those who are no municipality. */
  own?: Maybe<NotificationFigures>;
  period: Scalars['Period']['output'];
  /** In sum, and with nothing that would tell of fewer than five. Null when the period is not a year that has a group. */
  similar?: Maybe<NotificationFigures>;
  /** The municipalities of the group: near by the number of children and by notifications per child, drawn once for the year. */
  similarTo: Array<Scalars['ID']['output']>;
};

export type NotifiedChildren = {
  __typename?: 'NotifiedChildren';
  children: Scalars['Int']['output'];
  other: Scalars['Int']['output'];
  sexual: Scalars['Int']['output'];
  /** Of them: victims of a crime reported to the police. */
  victims: Scalars['Int']['output'];
  /** By the first report of the year. */
  violence: Scalars['Int']['output'];
};

export type Notifier =
  /** Anonymous (Anonym). */
  | 'ANONYMOUS'
  /** Association or crisis centre (Forening, frivillig organisation eller krisecenter). */
  | 'ASSOCIATION'
  /** Day care or leisure (Dag- eller fritidsinstitution). */
  | 'DAY_CARE'
  /** Family, the child or an acquaintance (Familie, barnet selv eller bekendt). */
  | 'FAMILY'
  /** Health service (Sundhedsvæsenet). */
  | 'HEALTH_SERVICE'
  /** Health visitor or dentist (Sundhedsplejerske eller tandlæge). */
  | 'HEALTH_VISITOR'
  /** Municipal administration (Kommunal forvaltning). */
  | 'MUNICIPALITY'
  /** Others (Andre). */
  | 'OTHER'
  /** Placement (Anbringelsessted). */
  | 'PLACEMENT'
  /** Police or court (Politi eller domstol). */
  | 'POLICE'
  /** School (Skole). */
  | 'SCHOOL';

export type OmissionReason =
  /** The child's maturity (Barnets modenhed). */
  | 'MATURITY'
  /** The nature of the case (Sagens karakter). */
  | 'NATURE_OF_CASE';

export type OmitConversationInput = {
  id: Scalars['ID']['input'];
  leader: Scalars['String']['input'];
  reason: OmissionReason;
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

/** Where a page of a list ends, and whether there is more. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type PoliceAdvice =
  /** Do not report it (Anmeld ikke). */
  | 'DO_NOT_REPORT'
  /** Report it (Anmeld). */
  | 'REPORT'
  /** Wait (Vent). */
  | 'WAIT';

export type PoliceContact = {
  __typename?: 'PoliceContact';
  /** CONSULT_POLICE, REPORT_POLICE, POLICE_DECLINED or POLICE_INTERVIEW. */
  action: NotificationAction;
  advice?: Maybe<PoliceAdvice>;
  at: Scalars['Instant']['output'];
  by: Scalars['String']['output'];
  crime?: Maybe<CrimeKind>;
  despiteAdvice?: Maybe<Scalars['Boolean']['output']>;
  on: Scalars['CalendarDate']['output'];
  text?: Maybe<Scalars['String']['output']>;
};

export type PoliceState =
  /** Consulted (Rådført). */
  | 'CONSULTED'
  /** No contact (Ingen kontakt). */
  | 'NONE'
  /** The child is interviewed (Barnet er afhørt). */
  | 'QUESTIONED'
  /** Reported (Anmeldt). */
  | 'REPORTED';

export type PoliceTrack = {
  __typename?: 'PoliceTrack';
  contacts: Array<PoliceContact>;
  declinedOn?: Maybe<Scalars['CalendarDate']['output']>;
  interviewedOn?: Maybe<Scalars['CalendarDate']['output']>;
  reportedOn?: Maybe<Scalars['CalendarDate']['output']>;
  /** The wait is longer than the week aimed for, and no safety plan covers today. */
  safetyPlanMissing: Scalars['Boolean']['output'];
  safetyPlans: Array<SafetyPlan>;
  state: PoliceState;
  /** From the report to the interview, or to today; null when nothing is reported. */
  waitingDays?: Maybe<Scalars['Int']['output']>;
};

/** Public by law: the council sees it as everybody does. */
export type PreparednessPlan = {
  __typename?: 'PreparednessPlan';
  /** By the municipal council. */
  adoptedOn: Scalars['CalendarDate']['output'];
  municipality: Municipality;
  overdue: Scalars['Boolean']['output'];
  planVersion: Scalars['String']['output'];
  publishedUrl: Scalars['String']['output'];
  recordedAt: Scalars['Instant']['output'];
  /** When it is to be revised at the latest: every fourth year. */
  revisionDueOn: Scalars['CalendarDate']['output'];
};

export type PreparednessPlanResult = InvalidInput | PreparednessPlan;

export type Problem = {
  __typename?: 'Problem';
  /** The rule, as a word the screen has a sentence for. */
  code: Scalars['String']['output'];
  /** The field's path in the input: followUps.0.dueOn. */
  path: Scalars['String']['output'];
};

export type ProcessStep = {
  __typename?: 'ProcessStep';
  doneAt?: Maybe<Scalars['Instant']['output']>;
  doneBy?: Maybe<Scalars['String']['output']>;
  dueAt?: Maybe<Scalars['Instant']['output']>;
  overdue: Scalars['Boolean']['output'];
  /** Why it is not relevant, or what it waits for, as a word the screen has a sentence for. */
  reason?: Maybe<Scalars['String']['output']>;
  /** It must be done or lawfully set aside before the case can close. */
  required: Scalars['Boolean']['output'];
  state: ProcessStepState;
  step: ProcessStepCode;
};

export type ProcessStepCode =
  /** Assessment within 24 hours (Vurdering inden 24 timer). */
  | 'ASSESSMENT'
  /** Word to the oversight authority (Besked til socialtilsynet). */
  | 'AUTHORITY_TOLD'
  /** Children's house (Børnehus). */
  | 'CHILDRENS_HOUSE'
  /** The child is known (Barnet er kendt). */
  | 'CHILD_KNOWN'
  /** Closing (Afslutning). */
  | 'CLOSING'
  /** Conversation with the child (Samtale med barnet). */
  | 'CONVERSATION'
  /** Decision on support (Afgørelse om støtte). */
  | 'DECISION'
  /** Decision on examination (Beslutning om undersøgelse). */
  | 'EXAMINATION'
  /** Lock on what the guardian is told (Spærring for orientering af forældre). */
  | 'GUARDIAN_LOCK'
  /** Position on the police (Stillingtagen til politi). */
  | 'POLICE'
  /** Police interview (Videoafhøring). */
  | 'POLICE_INTERVIEW'
  /** Receipt to whoever notified (Kvittering til den, der underrettede). */
  | 'RECEIPT'
  /** Safety plan (Sikkerhedsplan). */
  | 'SAFETY_PLAN'
  /** Support begun (Støtte begyndt). */
  | 'SUPPORT';

export type ProcessStepState =
  /** Done (Gjort). */
  | 'DONE'
  /** Later (Kommer senere). */
  | 'LATER'
  /** Not relevant (Ikke relevant). */
  | 'NOT_RELEVANT'
  /** Open (Mangler). */
  | 'OPEN';

export type PsychologicalForm =
  /** Active, against the child (Aktiv, rettet mod barnet). */
  | 'ACTIVE'
  /** Passive, neglect (Passiv, vanrøgt). */
  | 'NEGLECT'
  /** The child witnesses violence (Barnet er vidne til vold). */
  | 'WITNESSING';

/** One published figure. */
export type PublishedCell = {
  __typename?: 'PublishedCell';
  category: Scalars['String']['output'];
  /** A quarter (2023K1) or a year (2022). */
  period: Scalars['String']['output'];
  value: Scalars['Float']['output'];
};

/** One table of the closed catalogue, as it was published. There is nothing behind it to ask for. */
export type PublishedTable = {
  __typename?: 'PublishedTable';
  cells: Array<PublishedCell>;
  /** The word of the catalogue: incidents-by-section. */
  code: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The child's own: what has happened and what comes next, and nothing of who notified. Oldest first. */
  childTimeline?: Maybe<Array<ChildTimelineCase>>;
  /** What has come before about the same child, newest first; null for callers who may not see which child. */
  earlierNotifications?: Maybe<EarlierNotifications>;
  /**
   * For the platform alone: notifications about homes in the whole country, received after an instant, of sexual abuse, or of physical
   * abuse that calls for acute measures; by the instant they came, without the identity of any child. At most 500, and with the last of
   * them those of the same instant. Physical abuse is known as acute when it has been assessed, after it came: ask some days back, and
   * know them by their id.
   */
  graveNotifications?: Maybe<Array<GraveNotification>>;
  /** Whether the guardian of one child may be told nothing now: for the data-protection officer, before an extract is handed over. */
  guardianLocked?: Maybe<Scalars['Boolean']['output']>;
  /**
   * For the platform alone: of which of these children the guardian may not be told anything, because a suspicion points at the
   * guardian. Whoever tells guardians asks first, and tells nobody while this has no answer. At most 500.
   */
  guardianLocks: Array<Scalars['ID']['output']>;
  /** The life of one notification, for the caseworkers of its municipality; null when there is none that the caller may see. */
  notificationCase?: Maybe<NotificationCase>;
  /**
   * The open cases of the caller's municipality by their clock: what is due first stands first, then what has no clock, oldest first.
   * Who notified, and whether anonymously, moves nothing. What is closed: the newest first. With a number: what has that number, whatever
   * the filter.
   */
  notificationDesk?: Maybe<NotificationDeskConnection>;
  /** Word that something waits in a case; unread first. */
  notificationNotices?: Maybe<Array<NotificationNotice>>;
  /** For the platform alone: notices since an instant, and for whom; as noticesSince of the register of reports. */
  notificationNoticesSince: Array<NoticeAddress>;
  /** What a home has notified of: that it was received, what it was told, and nothing of the case. Newest first, at most 100. */
  notificationReceipts?: Maybe<Array<NotificationReceipt>>;
  /**
   * Figures of notifications of one quarter, or of up to ten years. A municipality sees its own in full, a group of municipalities like
   * it in sum, when the period is one whole year, and the country; an oversight authority sees the country.
   */
  notificationStatistics: NotificationStatistics;
  /** Notifications of concern about one home in one period, newest first, without the identity of any child. */
  notifications?: Maybe<NotificationConnection>;
  /**
   * The written preparedness of the municipalities against abuse (barnets lov § 15), the newest adopted one of each. A municipality
   * that is not in it has recorded none: it is missing.
   */
  preparednessPlans?: Maybe<Array<PreparednessPlan>>;
  /** Who has read or changed what about one child in the register of notifications of concern, and of what is done about them: for the data-protection officer. */
  whoHasSeenNotifications?: Maybe<AccessConnection>;
};


export type QueryEarlierNotificationsArgs = {
  childId: Scalars['ID']['input'];
};


export type QueryGraveNotificationsArgs = {
  first?: Scalars['Int']['input'];
  since: Scalars['Instant']['input'];
};


export type QueryGuardianLockedArgs = {
  childId: Scalars['ID']['input'];
};


export type QueryGuardianLocksArgs = {
  childIds: Array<Scalars['ID']['input']>;
};


export type QueryNotificationCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNotificationDeskArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: NotificationDeskFilter;
  first?: Scalars['Int']['input'];
  number?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNotificationNoticesArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryNotificationNoticesSinceArgs = {
  first?: Scalars['Int']['input'];
  since: Scalars['Instant']['input'];
};


export type QueryNotificationStatisticsArgs = {
  period: Scalars['Period']['input'];
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  institutionId: Scalars['ID']['input'];
  period: Scalars['Period']['input'];
};


export type QueryWhoHasSeenNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  childId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};

export type ReceiptChannel =
  /** In their own list here (I deres egen liste her). */
  | 'HERE'
  /** Letter or Digital Post (Brev eller Digital Post). */
  | 'LETTER'
  /** Mail (Mail). */
  | 'MAIL'
  /** By telephone or in person (Telefon eller samtale). */
  | 'TALK';

/** When nobody can be reached there is nobody to send one to, and dueOn is null. */
export type ReceiptTrack = {
  __typename?: 'ReceiptTrack';
  channel?: Maybe<ReceiptChannel>;
  /** Six working days. */
  dueOn?: Maybe<Scalars['CalendarDate']['output']>;
  overdue: Scalars['Boolean']['output'];
  /** Whoever notified reads it in a list here; else it is sent by hand. */
  reachesHere: Scalars['Boolean']['output'];
  sentOn?: Maybe<Scalars['CalendarDate']['output']>;
  /** What was told with it. */
  text?: Maybe<Scalars['String']['output']>;
};

export type ReceiveNotificationInput = {
  /** Null while nobody knows which child it is: it is received all the same, and marked. */
  childId?: InputMaybe<Scalars['ID']['input']>;
  guardianInformed: Scalars['Boolean']['input'];
  /** Asked for when the guardian was not informed. */
  guardianReason?: InputMaybe<Scalars['String']['input']>;
  /** It happened in that home. When it did, or its staff is suspected, the oversight authority hears of it without the child's name. */
  happenedInHome: Scalars['Boolean']['input'];
  /** Made by the form. */
  id: Scalars['ID']['input'];
  /** The home where the child lives, or where it happened. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** One or more kinds of concern. */
  kinds: Array<ConcernKind>;
  /** Of a home: is its leader informed? The leader sees that it was sent, unless this is false. */
  leaderInformed?: InputMaybe<Scalars['Boolean']['input']>;
  leaderReason?: InputMaybe<Scalars['String']['input']>;
  /** Of the caller, for a caseworker; for a home, that of the child. */
  municipalityId: Scalars['ID']['input'];
  /** PLACEMENT for a home. ANONYMOUS is received, and weighs as any other. */
  notifier: Notifier;
  /** Who, and how to reach them; nothing for an anonymous one. */
  notifierName?: InputMaybe<Scalars['String']['input']>;
  /** What was seen and heard, concretely. */
  observation?: InputMaybe<Scalars['String']['input']>;
  /** What else the notifier knows of the child. */
  otherKnowledge?: InputMaybe<Scalars['String']['input']>;
  /** Asked for when psychological abuse is among the kinds. */
  psychologicalForm?: InputMaybe<PsychologicalForm>;
  /** When it came to the municipality, which may be before it was written here; null is now. A home always sends now. */
  receivedAt?: InputMaybe<Scalars['Instant']['input']>;
  /** At whom the suspicion points. GUARDIAN switches the lock on at once. Empty when nobody is suspected. */
  suspected: Array<Suspect>;
  /** What is known of who it is, asked for when there is no childId. */
  whoIsIt?: InputMaybe<Scalars['String']['input']>;
  /** As it was said, word for word. */
  words: Scalars['String']['input'];
};

export type ReceiveNotificationResult = InvalidInput | NotificationCase | NotificationReceipt | WrongState;

export type RecordPoliceDeclinedInput = {
  id: Scalars['ID']['input'];
  on: Scalars['CalendarDate']['input'];
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type RecordPoliceInterviewInput = {
  id: Scalars['ID']['input'];
  on: Scalars['CalendarDate']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type RecordPreparednessPlanInput = {
  adoptedOn: Scalars['CalendarDate']['input'];
  /** What the municipality calls the version. */
  planVersion: Scalars['String']['input'];
  publishedUrl: Scalars['String']['input'];
};

export type ReportToPoliceInput = {
  crime: CrimeKind;
  /** Asked for when the police advised otherwise. */
  despiteAdvice: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  on: Scalars['CalendarDate']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type SafetyPlan = {
  __typename?: 'SafetyPlan';
  by: Scalars['String']['output'];
  from: Scalars['CalendarDate']['output'];
  text: Scalars['String']['output'];
  until: Scalars['CalendarDate']['output'];
};

export type SendNotificationReceiptInput = {
  /** How it was sent by hand; not asked for when whoever notified reads it here. */
  channel?: InputMaybe<ReceiptChannel>;
  id: Scalars['ID']['input'];
  /** Of one that was sent by hand; here it is sent now. */
  sentOn?: InputMaybe<Scalars['CalendarDate']['input']>;
  /** What is told with it, within the law: to a professional also whether an examination or support has begun. */
  text?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type SpreadPart =
  /** Those that came since the edition before. */
  | 'LATE'
  /** The others of its period: what is left when it is taken away. */
  | 'REST'
  /** The records of the figure. */
  | 'SELF';

export type StartSupportInput = {
  id: Scalars['ID']['input'];
  kind: SupportKind;
  startedOn: Scalars['CalendarDate']['input'];
  version: Scalars['Int']['input'];
};

export type StatementKind =
  /** Changed statement (Ændret udsagn). */
  | 'CHANGED'
  /** Statement (Udsagn). */
  | 'GIVEN'
  /** Non-verbal sign (Nonverbalt tegn). */
  | 'NON_VERBAL'
  /** Taken back (Trukket tilbage). */
  | 'WITHDRAWN';

export type SupportDecided = {
  __typename?: 'SupportDecided';
  adviceFollowed?: Maybe<Scalars['Boolean']['output']>;
  adviceReason?: Maybe<Scalars['String']['output']>;
  at: Scalars['Instant']['output'];
  by: Scalars['String']['output'];
  decision: SupportDecision;
  reasons: Scalars['String']['output'];
};

export type SupportDecision =
  /** No support (Ingen støtte). */
  | 'NONE'
  /** Support (Støtte). */
  | 'SUPPORT';

export type SupportKind =
  /** Consultant support (Konsulentbistand). */
  | 'CONSULTANT'
  /** Contact person (Kontaktperson). */
  | 'CONTACT_PERSON'
  /** Family stay (Familieophold). */
  | 'FAMILY_STAY'
  /** Family treatment (Familiebehandling). */
  | 'FAMILY_TREATMENT'
  /** Other (Andet). */
  | 'OTHER'
  /** Placement (Anbringelse). */
  | 'PLACEMENT'
  /** Practical support (Praktisk støtte). */
  | 'PRACTICAL'
  /** Psychologist (Psykolog). */
  | 'PSYCHOLOGIST'
  /** Support person or respite (Støtteperson eller aflastning). */
  | 'SUPPORT_PERSON'
  /** Youth measure (Ungeindsats). */
  | 'YOUTH_MEASURE';

export type SupportKindCount = {
  __typename?: 'SupportKindCount';
  kind: Scalars['String']['output'];
  supported: Scalars['Int']['output'];
};

export type SupportStarted = {
  __typename?: 'SupportStarted';
  /** From receipt. */
  days: Scalars['Int']['output'];
  kind: SupportKind;
  startedOn: Scalars['CalendarDate']['output'];
};

export type Suspect =
  /** Parent or guardian (Forælder eller forældremyndighed). */
  | 'GUARDIAN'
  /** Another adult (Anden voksen). */
  | 'OTHER_ADULT'
  /** Sibling or another child (Søskende eller andet barn). */
  | 'SIBLING_OR_CHILD'
  /** Staff of the placement (Ansat på anbringelsesstedet). */
  | 'STAFF_OF_HOME'
  /** Unknown (Ukendt). */
  | 'UNKNOWN';

/** The record has moved on since it was seen. Nothing was written. */
export type WrongState = {
  __typename?: 'WrongState';
  /** Where it is now. */
  state: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Edition: Edition;
  InstitutionPeriod: InstitutionPeriod;
  Notification: Notification;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Edition:
    ( { __typename: 'Edition' }
    & GraphQLRecursivePick<FederationTypes['Edition'], {"id":true}> );
  InstitutionPeriod:
    ( { __typename: 'InstitutionPeriod' }
    & GraphQLRecursivePick<FederationTypes['InstitutionPeriod'], {"institutionId":true,"period":true}> );
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  NotificationCaseResult:
    | ( InvalidInput )
    | ( NotificationCaseParent )
    | ( WrongState )
  ;
  PreparednessPlanResult:
    | ( InvalidInput )
    | ( PreparednessPlanParent )
  ;
  ReceiveNotificationResult:
    | ( InvalidInput )
    | ( NotificationCaseParent )
    | ( NotificationReceipt )
    | ( WrongState )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Access: ResolverTypeWrapper<Access>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccessConnection: ResolverTypeWrapper<AccessConnection>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AddHypothesisInput: AddHypothesisInput;
  AddSafetyPlanInput: AddSafetyPlanInput;
  AddStatementInput: AddStatementInput;
  AssessNotificationInput: AssessNotificationInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Assessor: Assessor;
  CalendarDate: ResolverTypeWrapper<Scalars['CalendarDate']['output']>;
  ChildStatement: ResolverTypeWrapper<ChildStatement>;
  ChildStep: ChildStep;
  ChildTalk: ResolverTypeWrapper<ChildTalk>;
  ChildTimelineCase: ResolverTypeWrapper<ChildTimelineCaseParent>;
  ChildTimelineStep: ResolverTypeWrapper<ChildTimelineStep>;
  ChildrensHouseContact: ResolverTypeWrapper<ChildrensHouseContact>;
  ChildrensHouseInput: ChildrensHouseInput;
  ChildrensHouseState: ChildrensHouseState;
  ChildrensHouseTrack: ResolverTypeWrapper<ChildrensHouseTrack>;
  CloseNotificationInput: CloseNotificationInput;
  ClosingReason: ClosingReason;
  ConcernKind: ConcernKind;
  ConsultPoliceInput: ConsultPoliceInput;
  ConversationState: ConversationState;
  ConversationTrack: ResolverTypeWrapper<ConversationTrack>;
  CountedPopulation: ResolverTypeWrapper<CountedPopulation>;
  CrimeKind: CrimeKind;
  DayBand: ResolverTypeWrapper<DayBand>;
  DecideNotificationInput: DecideNotificationInput;
  EarlierNotification: ResolverTypeWrapper<EarlierNotification>;
  EarlierNotifications: ResolverTypeWrapper<EarlierNotificationsParent>;
  Edition: ResolverTypeWrapper<EditionParent>;
  EditionDraft: ResolverTypeWrapper<EditionDraft>;
  EditionFigure: ResolverTypeWrapper<EditionFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Examination: Examination;
  ExaminationDecision: ResolverTypeWrapper<ExaminationDecision>;
  FigureAttribute: ResolverTypeWrapper<FigureAttribute>;
  FigurePart: FigurePart;
  FigureSpread: ResolverTypeWrapper<FigureSpread>;
  GraveNotification: ResolverTypeWrapper<GraveNotification>;
  GuardianLock: ResolverTypeWrapper<GuardianLock>;
  GuardianLockTrack: ResolverTypeWrapper<GuardianLockTrack>;
  HandOver: ResolverTypeWrapper<HandOver>;
  HandOverNotificationInput: HandOverNotificationInput;
  HoldConversationInput: HoldConversationInput;
  Hypothesis: ResolverTypeWrapper<Hypothesis>;
  IdentifyChildInput: IdentifyChildInput;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Institution: ResolverTypeWrapper<Institution>;
  InstitutionPeriod: ResolverTypeWrapper<InstitutionPeriodParent>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvestigateNotificationInput: InvestigateNotificationInput;
  LiftGuardianLockInput: LiftGuardianLockInput;
  LockGuardianInput: LockGuardianInput;
  Municipality: ResolverTypeWrapper<Municipality>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoticeAddress: ResolverTypeWrapper<NoticeAddress>;
  Notification: ResolverTypeWrapper<Notification>;
  NotificationAction: NotificationAction;
  NotificationAssessment: ResolverTypeWrapper<NotificationAssessment>;
  NotificationCase: ResolverTypeWrapper<NotificationCaseParent>;
  NotificationCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NotificationCaseResult']>;
  NotificationCell: ResolverTypeWrapper<NotificationCell>;
  NotificationClosing: ResolverTypeWrapper<NotificationClosing>;
  NotificationConnection: ResolverTypeWrapper<NotificationConnection>;
  NotificationDeskConnection: ResolverTypeWrapper<Omit<NotificationDeskConnection, 'nodes'> & { nodes: Array<ResolversTypes['NotificationDeskRow']> }>;
  NotificationDeskFilter: NotificationDeskFilter;
  NotificationDeskRow: ResolverTypeWrapper<NotificationDeskRowParent>;
  NotificationEvent: ResolverTypeWrapper<NotificationEvent>;
  NotificationFacts: ResolverTypeWrapper<NotificationFacts>;
  NotificationFigures: ResolverTypeWrapper<NotificationFigures>;
  NotificationNotice: ResolverTypeWrapper<NotificationNotice>;
  NotificationNoticeKind: NotificationNoticeKind;
  NotificationReceipt: ResolverTypeWrapper<NotificationReceipt>;
  NotificationState: NotificationState;
  NotificationStatistics: ResolverTypeWrapper<NotificationStatistics>;
  NotifiedChildren: ResolverTypeWrapper<NotifiedChildren>;
  Notifier: Notifier;
  OmissionReason: OmissionReason;
  OmitConversationInput: OmitConversationInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  PoliceAdvice: PoliceAdvice;
  PoliceContact: ResolverTypeWrapper<PoliceContact>;
  PoliceState: PoliceState;
  PoliceTrack: ResolverTypeWrapper<PoliceTrack>;
  PreparednessPlan: ResolverTypeWrapper<PreparednessPlanParent>;
  PreparednessPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreparednessPlanResult']>;
  Problem: ResolverTypeWrapper<Problem>;
  ProcessStep: ResolverTypeWrapper<ProcessStep>;
  ProcessStepCode: ProcessStepCode;
  ProcessStepState: ProcessStepState;
  PsychologicalForm: PsychologicalForm;
  PublishedCell: ResolverTypeWrapper<PublishedCell>;
  PublishedTable: ResolverTypeWrapper<PublishedTable>;
  Quarter: ResolverTypeWrapper<Scalars['Quarter']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiptChannel: ReceiptChannel;
  ReceiptTrack: ResolverTypeWrapper<ReceiptTrack>;
  ReceiveNotificationInput: ReceiveNotificationInput;
  ReceiveNotificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveNotificationResult']>;
  RecordPoliceDeclinedInput: RecordPoliceDeclinedInput;
  RecordPoliceInterviewInput: RecordPoliceInterviewInput;
  RecordPreparednessPlanInput: RecordPreparednessPlanInput;
  ReportToPoliceInput: ReportToPoliceInput;
  SafetyPlan: ResolverTypeWrapper<SafetyPlan>;
  SendNotificationReceiptInput: SendNotificationReceiptInput;
  SpreadPart: SpreadPart;
  StartSupportInput: StartSupportInput;
  StatementKind: StatementKind;
  SupportDecided: ResolverTypeWrapper<SupportDecided>;
  SupportDecision: SupportDecision;
  SupportKind: SupportKind;
  SupportKindCount: ResolverTypeWrapper<SupportKindCount>;
  SupportStarted: ResolverTypeWrapper<SupportStarted>;
  Suspect: Suspect;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Access: Access;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AccessConnection: AccessConnection;
  Int: Scalars['Int']['output'];
  AddHypothesisInput: AddHypothesisInput;
  AddSafetyPlanInput: AddSafetyPlanInput;
  AddStatementInput: AddStatementInput;
  AssessNotificationInput: AssessNotificationInput;
  Boolean: Scalars['Boolean']['output'];
  CalendarDate: Scalars['CalendarDate']['output'];
  ChildStatement: ChildStatement;
  ChildTalk: ChildTalk;
  ChildTimelineCase: ChildTimelineCaseParent;
  ChildTimelineStep: ChildTimelineStep;
  ChildrensHouseContact: ChildrensHouseContact;
  ChildrensHouseInput: ChildrensHouseInput;
  ChildrensHouseTrack: ChildrensHouseTrack;
  CloseNotificationInput: CloseNotificationInput;
  ConsultPoliceInput: ConsultPoliceInput;
  ConversationTrack: ConversationTrack;
  CountedPopulation: CountedPopulation;
  DayBand: DayBand;
  DecideNotificationInput: DecideNotificationInput;
  EarlierNotification: EarlierNotification;
  EarlierNotifications: EarlierNotificationsParent;
  Edition: EditionParent;
  EditionDraft: EditionDraft;
  EditionFigure: EditionFigure;
  Float: Scalars['Float']['output'];
  ExaminationDecision: ExaminationDecision;
  FigureAttribute: FigureAttribute;
  FigureSpread: FigureSpread;
  GraveNotification: GraveNotification;
  GuardianLock: GuardianLock;
  GuardianLockTrack: GuardianLockTrack;
  HandOver: HandOver;
  HandOverNotificationInput: HandOverNotificationInput;
  HoldConversationInput: HoldConversationInput;
  Hypothesis: Hypothesis;
  IdentifyChildInput: IdentifyChildInput;
  Instant: Scalars['Instant']['output'];
  Institution: Institution;
  InstitutionPeriod: InstitutionPeriodParent;
  InvalidInput: InvalidInput;
  InvestigateNotificationInput: InvestigateNotificationInput;
  LiftGuardianLockInput: LiftGuardianLockInput;
  LockGuardianInput: LockGuardianInput;
  Municipality: Municipality;
  Mutation: Record<PropertyKey, never>;
  NoticeAddress: NoticeAddress;
  Notification: Notification | FederationReferenceTypes['Notification'];
  NotificationAssessment: NotificationAssessment;
  NotificationCase: NotificationCaseParent;
  NotificationCaseResult: ResolversUnionTypes<ResolversParentTypes>['NotificationCaseResult'];
  NotificationCell: NotificationCell;
  NotificationClosing: NotificationClosing;
  NotificationConnection: NotificationConnection;
  NotificationDeskConnection: Omit<NotificationDeskConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['NotificationDeskRow']> };
  NotificationDeskRow: NotificationDeskRowParent;
  NotificationEvent: NotificationEvent;
  NotificationFacts: NotificationFacts;
  NotificationFigures: NotificationFigures;
  NotificationNotice: NotificationNotice;
  NotificationReceipt: NotificationReceipt;
  NotificationStatistics: NotificationStatistics;
  NotifiedChildren: NotifiedChildren;
  OmitConversationInput: OmitConversationInput;
  PageInfo: PageInfo;
  Period: Scalars['Period']['output'];
  PoliceContact: PoliceContact;
  PoliceTrack: PoliceTrack;
  PreparednessPlan: PreparednessPlanParent;
  PreparednessPlanResult: ResolversUnionTypes<ResolversParentTypes>['PreparednessPlanResult'];
  Problem: Problem;
  ProcessStep: ProcessStep;
  PublishedCell: PublishedCell;
  PublishedTable: PublishedTable;
  Quarter: Scalars['Quarter']['output'];
  Query: Record<PropertyKey, never>;
  ReceiptTrack: ReceiptTrack;
  ReceiveNotificationInput: ReceiveNotificationInput;
  ReceiveNotificationResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveNotificationResult'];
  RecordPoliceDeclinedInput: RecordPoliceDeclinedInput;
  RecordPoliceInterviewInput: RecordPoliceInterviewInput;
  RecordPreparednessPlanInput: RecordPreparednessPlanInput;
  ReportToPoliceInput: ReportToPoliceInput;
  SafetyPlan: SafetyPlan;
  SendNotificationReceiptInput: SendNotificationReceiptInput;
  StartSupportInput: StartSupportInput;
  SupportDecided: SupportDecided;
  SupportKindCount: SupportKindCount;
  SupportStarted: SupportStarted;
  WrongState: WrongState;
};

export type AccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Access'] = ResolversParentTypes['Access']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  persona?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AccessConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AccessConnection'] = ResolversParentTypes['AccessConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Access']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface CalendarDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CalendarDate'], any> {
  name: 'CalendarDate';
}

export type ChildStatementResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChildStatement'] = ResolversParentTypes['ChildStatement']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toWhom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChildTalkResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChildTalk'] = ResolversParentTypes['ChildTalk']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  companion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  companionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guardianPresent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nonVerbalSigns?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  rightsTold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withWhom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChildTimelineCaseResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChildTimelineCase'] = ResolversParentTypes['ChildTimelineCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ChildTimelineStep']>, ParentType, ContextType>;
};

export type ChildTimelineStepResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChildTimelineStep'] = ResolversParentTypes['ChildTimelineStep']> = {
  on?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ChildStep'], ParentType, ContextType>;
};

export type ChildrensHouseContactResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChildrensHouseContact'] = ResolversParentTypes['ChildrensHouseContact']> = {
  action?: Resolver<ResolversTypes['NotificationAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChildrensHouseTrackResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChildrensHouseTrack'] = ResolversParentTypes['ChildrensHouseTrack']> = {
  contacts?: Resolver<Array<ResolversTypes['ChildrensHouseContact']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChildrensHouseState'], ParentType, ContextType>;
  waitingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConversationTrackResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ConversationTrack'] = ResolversParentTypes['ConversationTrack']> = {
  omittedBecause?: Resolver<Maybe<ResolversTypes['OmissionReason']>, ParentType, ContextType>;
  omittedLeader?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  omittedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConversationState'], ParentType, ContextType>;
  talks?: Resolver<Array<ResolversTypes['ChildTalk']>, ParentType, ContextType>;
};

export type CountedPopulationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CountedPopulation'] = ResolversParentTypes['CountedPopulation']> = {
  attributes?: Resolver<Array<ResolversTypes['FigureAttribute']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DayBandResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DayBand'] = ResolversParentTypes['DayBand']> = {
  abuse?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EarlierNotificationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EarlierNotification'] = ResolversParentTypes['EarlierNotification']> = {
  acute?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['SupportDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConcernKind'], ParentType, ContextType>;
  notifier?: Resolver<ResolversTypes['Notifier'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['NotificationState']>, ParentType, ContextType>;
  supportStartedOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
};

export type EarlierNotificationsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EarlierNotifications'] = ResolversParentTypes['EarlierNotifications']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newestAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EarlierNotification']>, ParentType, ContextType>;
  reassessment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutAction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EditionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition'], FederationReferenceType extends FederationReferenceTypes['Edition'] = FederationReferenceTypes['Edition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Edition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notificationTables?: Resolver<Maybe<Array<ResolversTypes['PublishedTable']>>, ParentType, ContextType>;
};

export type EditionDraftResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EditionDraft'] = ResolversParentTypes['EditionDraft']> = {
  figures?: Resolver<Array<ResolversTypes['EditionFigure']>, ParentType, ContextType>;
  head?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  populations?: Resolver<Array<ResolversTypes['CountedPopulation']>, ParentType, ContextType>;
  spreads?: Resolver<Array<ResolversTypes['FigureSpread']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EditionFigureResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EditionFigure'] = ResolversParentTypes['EditionFigure']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<Maybe<Array<ResolversTypes['FigureAttribute']>>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  populations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ExaminationDecisionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ExaminationDecision'] = ResolversParentTypes['ExaminationDecision']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  examination?: Resolver<ResolversTypes['Examination'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureAttributeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FigureAttribute'] = ResolversParentTypes['FigureAttribute']> = {
  categories?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureSpreadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FigureSpread'] = ResolversParentTypes['FigureSpread']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contributors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  largest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['SpreadPart'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraveNotificationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['GraveNotification'] = ResolversParentTypes['GraveNotification']> = {
  acute?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConcernKind'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type GuardianLockResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['GuardianLock'] = ResolversParentTypes['GuardianLock']> = {
  leader?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liftedWhy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offSince?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  onSince?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GuardianLockTrackResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['GuardianLockTrack'] = ResolversParentTypes['GuardianLockTrack']> = {
  locks?: Resolver<Array<ResolversTypes['GuardianLock']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HandOverResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HandOver'] = ResolversParentTypes['HandOver']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HypothesisResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Hypothesis'] = ResolversParentTypes['Hypothesis']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hypothesis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  speaksAgainst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaksFor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type InstitutionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InstitutionPeriodResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InstitutionPeriod'] = ResolversParentTypes['InstitutionPeriod'], FederationReferenceType extends FederationReferenceTypes['InstitutionPeriod'] = FederationReferenceTypes['InstitutionPeriod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InstitutionPeriod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationFacts']>, ParentType, ContextType, Partial<InstitutionPeriodNotificationsArgs>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addHypothesis?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationAddHypothesisArgs, 'input'>>;
  addSafetyPlan?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationAddSafetyPlanArgs, 'input'>>;
  addStatement?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationAddStatementArgs, 'input'>>;
  assessNotification?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationAssessNotificationArgs, 'input'>>;
  closeNotification?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationCloseNotificationArgs, 'input'>>;
  consultPolice?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationConsultPoliceArgs, 'input'>>;
  decideNotification?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationDecideNotificationArgs, 'input'>>;
  declineChildrensHouse?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationDeclineChildrensHouseArgs, 'input'>>;
  draftNotificationTables?: Resolver<ResolversTypes['EditionDraft'], ParentType, ContextType, RequireFields<MutationDraftNotificationTablesArgs, 'edition' | 'lastQuarter'>>;
  handOverNotification?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationHandOverNotificationArgs, 'input'>>;
  holdConversation?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationHoldConversationArgs, 'input'>>;
  identifyChild?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationIdentifyChildArgs, 'input'>>;
  investigateNotification?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationInvestigateNotificationArgs, 'input'>>;
  liftGuardianLock?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationLiftGuardianLockArgs, 'input'>>;
  lockGuardian?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationLockGuardianArgs, 'input'>>;
  omitConversation?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationOmitConversationArgs, 'input'>>;
  openNotificationTables?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationOpenNotificationTablesArgs, 'edition'>>;
  readNotificationNotice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationReadNotificationNoticeArgs, 'id'>>;
  receiveNotification?: Resolver<ResolversTypes['ReceiveNotificationResult'], ParentType, ContextType, RequireFields<MutationReceiveNotificationArgs, 'input'>>;
  recordChildrensHouseReport?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationRecordChildrensHouseReportArgs, 'input'>>;
  recordPoliceDeclined?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationRecordPoliceDeclinedArgs, 'input'>>;
  recordPoliceInterview?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationRecordPoliceInterviewArgs, 'input'>>;
  recordPreparednessPlan?: Resolver<ResolversTypes['PreparednessPlanResult'], ParentType, ContextType, RequireFields<MutationRecordPreparednessPlanArgs, 'input'>>;
  referToChildrensHouse?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationReferToChildrensHouseArgs, 'input'>>;
  reportToPolice?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationReportToPoliceArgs, 'input'>>;
  sendReceipt?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationSendReceiptArgs, 'input'>>;
  sparChildrensHouse?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationSparChildrensHouseArgs, 'input'>>;
  startChildrensHouse?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationStartChildrensHouseArgs, 'input'>>;
  startSupport?: Resolver<ResolversTypes['NotificationCaseResult'], ParentType, ContextType, RequireFields<MutationStartSupportArgs, 'input'>>;
};

export type NoticeAddressResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NoticeAddress'] = ResolversParentTypes['NoticeAddress']> = {
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  persona?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acute?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  assessedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  assessedLate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConcernKind'], ParentType, ContextType>;
  notifier?: Resolver<ResolversTypes['Notifier'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type NotificationAssessmentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationAssessment'] = ResolversParentTypes['NotificationAssessment']> = {
  acute?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acuteAction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  danger?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Assessor']>, ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationCaseResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationCase'] = ResolversParentTypes['NotificationCase']> = {
  adviser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adviserChanges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['NotificationAction']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['NotificationAssessment']>, ParentType, ContextType>;
  assessmentDueAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  childrensHouse?: Resolver<ResolversTypes['ChildrensHouseTrack'], ParentType, ContextType>;
  closing?: Resolver<Maybe<ResolversTypes['NotificationClosing']>, ParentType, ContextType>;
  conversation?: Resolver<ResolversTypes['ConversationTrack'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['SupportDecided']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  earlier?: Resolver<Maybe<ResolversTypes['EarlierNotifications']>, ParentType, ContextType>;
  examination?: Resolver<Maybe<ResolversTypes['ExaminationDecision']>, ParentType, ContextType>;
  guardianInformed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  guardianLock?: Resolver<ResolversTypes['GuardianLockTrack'], ParentType, ContextType>;
  guardianReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handOvers?: Resolver<Array<ResolversTypes['HandOver']>, ParentType, ContextType>;
  happenedInHome?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hypotheses?: Resolver<Array<ResolversTypes['Hypothesis']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['ConcernKind']>, ParentType, ContextType>;
  leaderInformed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  leaderReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipalityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notifier?: Resolver<ResolversTypes['Notifier'], ParentType, ContextType>;
  notifierName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherKnowledge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plan?: Resolver<Array<ResolversTypes['ProcessStep']>, ParentType, ContextType>;
  police?: Resolver<ResolversTypes['PoliceTrack'], ParentType, ContextType>;
  psychologicalForm?: Resolver<Maybe<ResolversTypes['PsychologicalForm']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['ReceiptTrack'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  secondAdviser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NotificationState'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['ChildStatement']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['SupportStarted']>, ParentType, ContextType>;
  suspected?: Resolver<Array<ResolversTypes['Suspect']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['NotificationEvent']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whoIsIt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationCaseResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationCaseResult'] = ResolversParentTypes['NotificationCaseResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotificationCase' | 'WrongState', ParentType, ContextType>;
};

export type NotificationCellResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationCell'] = ResolversParentTypes['NotificationCell']> = {
  abuse?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  abusePerThousand?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  abuseShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  assessedInTimeShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  courses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coursesPerThousand?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from360Share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  perThousand?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  protected?: Resolver<Array<ResolversTypes['FigurePart']>, ParentType, ContextType>;
  receiptInTimeShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supported?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supportedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  within30Share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  within59Share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type NotificationClosingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationClosing'] = ResolversParentTypes['NotificationClosing']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ClosingReason'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationDeskConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationDeskConnection'] = ResolversParentTypes['NotificationDeskConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['NotificationDeskRow']>, ParentType, ContextType>;
  overdueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationDeskRowResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationDeskRow'] = ResolversParentTypes['NotificationDeskRow']> = {
  acute?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  adviser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  childrensHouse?: Resolver<ResolversTypes['ChildrensHouseState'], ParentType, ContextType>;
  conversation?: Resolver<ResolversTypes['ConversationState'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  dueStep?: Resolver<Maybe<ResolversTypes['ProcessStepCode']>, ParentType, ContextType>;
  earlierCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  guardianLocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['ConcernKind']>, ParentType, ContextType>;
  notifier?: Resolver<ResolversTypes['Notifier'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  police?: Resolver<ResolversTypes['PoliceState'], ParentType, ContextType>;
  policeWaitingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  secondAdviser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NotificationState'], ParentType, ContextType>;
};

export type NotificationEventResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationEvent'] = ResolversParentTypes['NotificationEvent']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NotificationState'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NotificationFactsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationFacts'] = ResolversParentTypes['NotificationFacts']> = {
  abuse?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessedLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationFiguresResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationFigures'] = ResolversParentTypes['NotificationFigures']> = {
  abuse?: Resolver<ResolversTypes['NotificationCell'], ParentType, ContextType>;
  all?: Resolver<ResolversTypes['NotificationCell'], ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['NotificationCell']>, ParentType, ContextType>;
  byNotifier?: Resolver<Array<ResolversTypes['NotificationCell']>, ParentType, ContextType>;
  byQuarter?: Resolver<Array<ResolversTypes['NotificationCell']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysToSupport?: Resolver<Maybe<Array<ResolversTypes['DayBand']>>, ParentType, ContextType>;
  municipalities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notifiedChildren?: Resolver<Maybe<ResolversTypes['NotifiedChildren']>, ParentType, ContextType>;
  other?: Resolver<ResolversTypes['NotificationCell'], ParentType, ContextType>;
  supportKinds?: Resolver<Maybe<Array<ResolversTypes['SupportKindCount']>>, ParentType, ContextType>;
  unrecorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationNoticeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationNotice'] = ResolversParentTypes['NotificationNotice']> = {
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationNoticeKind'], ParentType, ContextType>;
  notificationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type NotificationReceiptResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationReceipt'] = ResolversParentTypes['NotificationReceipt']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feedbackOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipalityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifiedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationStatisticsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationStatistics'] = ResolversParentTypes['NotificationStatistics']> = {
  country?: Resolver<ResolversTypes['NotificationFigures'], ParentType, ContextType>;
  own?: Resolver<Maybe<ResolversTypes['NotificationFigures']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  similar?: Resolver<Maybe<ResolversTypes['NotificationFigures']>, ParentType, ContextType>;
  similarTo?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NotifiedChildrenResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotifiedChildren'] = ResolversParentTypes['NotifiedChildren']> = {
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sexual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  victims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  violence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface PeriodScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Period'], any> {
  name: 'Period';
}

export type PoliceContactResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PoliceContact'] = ResolversParentTypes['PoliceContact']> = {
  action?: Resolver<ResolversTypes['NotificationAction'], ParentType, ContextType>;
  advice?: Resolver<Maybe<ResolversTypes['PoliceAdvice']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  crime?: Resolver<Maybe<ResolversTypes['CrimeKind']>, ParentType, ContextType>;
  despiteAdvice?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PoliceTrackResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PoliceTrack'] = ResolversParentTypes['PoliceTrack']> = {
  contacts?: Resolver<Array<ResolversTypes['PoliceContact']>, ParentType, ContextType>;
  declinedOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  interviewedOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  safetyPlanMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  safetyPlans?: Resolver<Array<ResolversTypes['SafetyPlan']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PoliceState'], ParentType, ContextType>;
  waitingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PreparednessPlanResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PreparednessPlan'] = ResolversParentTypes['PreparednessPlan']> = {
  adoptedOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  revisionDueOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreparednessPlanResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PreparednessPlanResult'] = ResolversParentTypes['PreparednessPlanResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PreparednessPlan', ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcessStepResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ProcessStep'] = ResolversParentTypes['ProcessStep']> = {
  doneAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProcessStepState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ProcessStepCode'], ParentType, ContextType>;
};

export type PublishedCellResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PublishedCell'] = ResolversParentTypes['PublishedCell']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PublishedTableResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PublishedTable'] = ResolversParentTypes['PublishedTable']> = {
  cells?: Resolver<Array<ResolversTypes['PublishedCell']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface QuarterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quarter'], any> {
  name: 'Quarter';
}

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  childTimeline?: Resolver<Maybe<Array<ResolversTypes['ChildTimelineCase']>>, ParentType, ContextType>;
  earlierNotifications?: Resolver<Maybe<ResolversTypes['EarlierNotifications']>, ParentType, ContextType, RequireFields<QueryEarlierNotificationsArgs, 'childId'>>;
  graveNotifications?: Resolver<Maybe<Array<ResolversTypes['GraveNotification']>>, ParentType, ContextType, RequireFields<QueryGraveNotificationsArgs, 'first' | 'since'>>;
  guardianLocked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryGuardianLockedArgs, 'childId'>>;
  guardianLocks?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryGuardianLocksArgs, 'childIds'>>;
  notificationCase?: Resolver<Maybe<ResolversTypes['NotificationCase']>, ParentType, ContextType, RequireFields<QueryNotificationCaseArgs, 'id'>>;
  notificationDesk?: Resolver<Maybe<ResolversTypes['NotificationDeskConnection']>, ParentType, ContextType, RequireFields<QueryNotificationDeskArgs, 'filter' | 'first'>>;
  notificationNotices?: Resolver<Maybe<Array<ResolversTypes['NotificationNotice']>>, ParentType, ContextType, RequireFields<QueryNotificationNoticesArgs, 'first'>>;
  notificationNoticesSince?: Resolver<Array<ResolversTypes['NoticeAddress']>, ParentType, ContextType, RequireFields<QueryNotificationNoticesSinceArgs, 'first' | 'since'>>;
  notificationReceipts?: Resolver<Maybe<Array<ResolversTypes['NotificationReceipt']>>, ParentType, ContextType>;
  notificationStatistics?: Resolver<ResolversTypes['NotificationStatistics'], ParentType, ContextType, RequireFields<QueryNotificationStatisticsArgs, 'period'>>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first' | 'institutionId' | 'period'>>;
  preparednessPlans?: Resolver<Maybe<Array<ResolversTypes['PreparednessPlan']>>, ParentType, ContextType>;
  whoHasSeenNotifications?: Resolver<Maybe<ResolversTypes['AccessConnection']>, ParentType, ContextType, RequireFields<QueryWhoHasSeenNotificationsArgs, 'childId' | 'first'>>;
};

export type ReceiptTrackResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReceiptTrack'] = ResolversParentTypes['ReceiptTrack']> = {
  channel?: Resolver<Maybe<ResolversTypes['ReceiptChannel']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reachesHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReceiveNotificationResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReceiveNotificationResult'] = ResolversParentTypes['ReceiveNotificationResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotificationCase' | 'NotificationReceipt' | 'WrongState', ParentType, ContextType>;
};

export type SafetyPlanResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SafetyPlan'] = ResolversParentTypes['SafetyPlan']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
};

export type SupportDecidedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SupportDecided'] = ResolversParentTypes['SupportDecided']> = {
  adviceFollowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  adviceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['SupportDecision'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportKindCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SupportKindCount'] = ResolversParentTypes['SupportKindCount']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportStartedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SupportStarted'] = ResolversParentTypes['SupportStarted']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ServiceContext> = {
  Access?: AccessResolvers<ContextType>;
  AccessConnection?: AccessConnectionResolvers<ContextType>;
  CalendarDate?: GraphQLScalarType;
  ChildStatement?: ChildStatementResolvers<ContextType>;
  ChildTalk?: ChildTalkResolvers<ContextType>;
  ChildTimelineCase?: ChildTimelineCaseResolvers<ContextType>;
  ChildTimelineStep?: ChildTimelineStepResolvers<ContextType>;
  ChildrensHouseContact?: ChildrensHouseContactResolvers<ContextType>;
  ChildrensHouseTrack?: ChildrensHouseTrackResolvers<ContextType>;
  ConversationTrack?: ConversationTrackResolvers<ContextType>;
  CountedPopulation?: CountedPopulationResolvers<ContextType>;
  DayBand?: DayBandResolvers<ContextType>;
  EarlierNotification?: EarlierNotificationResolvers<ContextType>;
  EarlierNotifications?: EarlierNotificationsResolvers<ContextType>;
  Edition?: EditionResolvers<ContextType>;
  EditionDraft?: EditionDraftResolvers<ContextType>;
  EditionFigure?: EditionFigureResolvers<ContextType>;
  ExaminationDecision?: ExaminationDecisionResolvers<ContextType>;
  FigureAttribute?: FigureAttributeResolvers<ContextType>;
  FigureSpread?: FigureSpreadResolvers<ContextType>;
  GraveNotification?: GraveNotificationResolvers<ContextType>;
  GuardianLock?: GuardianLockResolvers<ContextType>;
  GuardianLockTrack?: GuardianLockTrackResolvers<ContextType>;
  HandOver?: HandOverResolvers<ContextType>;
  Hypothesis?: HypothesisResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionPeriod?: InstitutionPeriodResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoticeAddress?: NoticeAddressResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationAssessment?: NotificationAssessmentResolvers<ContextType>;
  NotificationCase?: NotificationCaseResolvers<ContextType>;
  NotificationCaseResult?: NotificationCaseResultResolvers<ContextType>;
  NotificationCell?: NotificationCellResolvers<ContextType>;
  NotificationClosing?: NotificationClosingResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationDeskConnection?: NotificationDeskConnectionResolvers<ContextType>;
  NotificationDeskRow?: NotificationDeskRowResolvers<ContextType>;
  NotificationEvent?: NotificationEventResolvers<ContextType>;
  NotificationFacts?: NotificationFactsResolvers<ContextType>;
  NotificationFigures?: NotificationFiguresResolvers<ContextType>;
  NotificationNotice?: NotificationNoticeResolvers<ContextType>;
  NotificationReceipt?: NotificationReceiptResolvers<ContextType>;
  NotificationStatistics?: NotificationStatisticsResolvers<ContextType>;
  NotifiedChildren?: NotifiedChildrenResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: GraphQLScalarType;
  PoliceContact?: PoliceContactResolvers<ContextType>;
  PoliceTrack?: PoliceTrackResolvers<ContextType>;
  PreparednessPlan?: PreparednessPlanResolvers<ContextType>;
  PreparednessPlanResult?: PreparednessPlanResultResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProcessStep?: ProcessStepResolvers<ContextType>;
  PublishedCell?: PublishedCellResolvers<ContextType>;
  PublishedTable?: PublishedTableResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  ReceiptTrack?: ReceiptTrackResolvers<ContextType>;
  ReceiveNotificationResult?: ReceiveNotificationResultResolvers<ContextType>;
  SafetyPlan?: SafetyPlanResolvers<ContextType>;
  SupportDecided?: SupportDecidedResolvers<ContextType>;
  SupportKindCount?: SupportKindCountResolvers<ContextType>;
  SupportStarted?: SupportStartedResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};

