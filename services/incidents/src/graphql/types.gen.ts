import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InstitutionPeriod as InstitutionPeriodParent, IncidentFacts as IncidentFactsParent, Incident as IncidentParent, ReportDraft as ReportDraftParent, ReportAttachment as ReportAttachmentParent, ReportWork as ReportWorkParent, Edition as EditionParent, Delivery as DeliveryParent, IncidentFollowUp as IncidentFollowUpParent, CrimeNotice as CrimeNoticeParent, MonthlyReturn as MonthlyReturnParent } from './parents.ts';
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
  /** A point in time as a Danish clock showed it: 2026-11-22T23:40. The hour that exists twice is told apart by clockRepeat. */
  LocalDateTime: { input: string; output: string; }
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

export type AddAttachmentsInput = {
  /** Of the report. */
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** The account in words, or in files that the caller has kept for it, or both; or why there is none. */
export type AddChildAccountInput = {
  account: ChildAccount;
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type AddFollowUpInput = {
  dueOn: Scalars['CalendarDate']['input'];
  followUpId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  /** Is it written into the child's individual plan? */
  inPlan: Scalars['Boolean']['input'];
  kind: IncidentFollowUpKind;
  owner: Scalars['String']['input'];
  what: Scalars['String']['input'];
};

export type AnswerCrimeInput = {
  /** Made by the form: sent twice, it is one answer. */
  feedbackId: Scalars['ID']['input'];
  /** Of the draft. */
  id: Scalars['ID']['input'];
  /** Were the police considered, and why or why not. */
  policeConsidered: Scalars['Boolean']['input'];
  policeReason: Scalars['String']['input'];
  /** What the authority does about it. */
  text: Scalars['String']['input'];
};

export type AnswerCrimeResult = CrimeNotice | InvalidInput | WrongState;

export type ApproveReportInput = {
  assessment: Scalars['String']['input'];
  followUpNeeded: Scalars['Boolean']['input'];
  /** Required when no follow-up is needed. */
  followUpReason?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type AttachmentContent = {
  __typename?: 'AttachmentContent';
  /** In base64. */
  content: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type AttachmentKind =
  /** The child's account (Barnets redegørelse). */
  | 'CHILD_ACCOUNT'
  /** Other (Andet). */
  | 'OTHER';

export type ChildAccount =
  /** Attached (Vedlagt). */
  | 'ATTACHED'
  /** Cannot communicate (Kan ikke udtrykke sig). */
  | 'CANNOT_COMMUNICATE'
  /** Declined (Ønskede ikke). */
  | 'DECLINED'
  /** No opportunity (Fik ikke mulighed). */
  | 'NO_OPPORTUNITY'
  /** Other reason (Anden grund). */
  | 'OTHER'
  /** To follow (Eftersendes). */
  | 'TO_FOLLOW'
  /** Not stated (Ikke oplyst). */
  | 'UNKNOWN';

export type ClockRepeat =
  /** The second time, normal time (normaltid). */
  | 'NORMAL'
  /** The first time, summer time (sommertid). */
  | 'SUMMER';

export type CloseReportInput = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

/** How a complaint stands: as it was decided, or as the appeals board changed that. */
export type ComplaintOutcomeWord =
  /** Changed on appeal (Ændret i Ankestyrelsen). */
  | 'CHANGED'
  /** Dismissed (Afvist). */
  | 'DISMISSED'
  /** Not upheld (Ikke medhold). */
  | 'NOT_UPHELD'
  /** Partly upheld (Delvist medhold). */
  | 'PARTLY_UPHELD'
  /** Upheld (Medhold). */
  | 'UPHELD'
  /** Withdrawn (Trukket tilbage). */
  | 'WITHDRAWN';

export type CorrectReportInput = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  report: ReportInput;
  version: Scalars['Int']['input'];
};

export type CountedHomeFacts = {
  authorityId: Scalars['ID']['input'];
  /** A year each; null: nothing was delivered of that year. */
  childDays: Array<InputMaybe<Scalars['Int']['input']>>;
  closedOn?: InputMaybe<Scalars['CalendarDate']['input']>;
  id: Scalars['ID']['input'];
  openFrom: Scalars['CalendarDate']['input'];
};

/** The homes that reports are set against, as the register of homes tells them. */
export type CountedHomes = {
  /** The first year of childDays. */
  fromYear: Scalars['Int']['input'];
  homes: Array<CountedHomeFacts>;
};

export type CountedPopulation = {
  __typename?: 'CountedPopulation';
  attributes: Array<FigureAttribute>;
  code: Scalars['String']['output'];
};

export type CrimeAnswer = {
  __typename?: 'CrimeAnswer';
  givenAt: Scalars['Instant']['output'];
  givenBy: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  policeConsidered: Scalars['Boolean']['output'];
  policeReason: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** What is known of a crime suspected from a draft: that it is suspected, where, and the words that were told. */
export type CrimeNotice = {
  __typename?: 'CrimeNotice';
  answers: Array<CrimeAnswer>;
  deliveries?: Maybe<Array<Delivery>>;
  id: Scalars['ID']['output'];
  institutionId: Scalars['ID']['output'];
  mayAnswer: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
  toldAt: Scalars['Instant']['output'];
};

export type DeclareNilInput = {
  institutionId: Scalars['ID']['input'];
  /** Its first day. */
  month: Scalars['CalendarDate']['input'];
};

export type DeclareNilResult = InvalidInput | MonthlyReturn | WrongState;

/** One recipient's copy of one version. */
export type Delivery = {
  __typename?: 'Delivery';
  acknowledgedAt?: Maybe<Scalars['Instant']['output']>;
  attempts: Scalars['Int']['output'];
  channel: DeliveryChannel;
  dueAt?: Maybe<Scalars['Instant']['output']>;
  /** Why the last try failed, or why it is blocked, as a word. */
  fault?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  incident?: Maybe<Incident>;
  incidentId: Scalars['ID']['output'];
  institutionId: Scalars['ID']['output'];
  mayAcknowledge: Scalars['Boolean']['output'];
  mayRetry: Scalars['Boolean']['output'];
  overdue: Scalars['Boolean']['output'];
  recipient: RecipientKind;
  recipientId?: Maybe<Scalars['String']['output']>;
  sentAt?: Maybe<Scalars['Instant']['output']>;
  state: DeliveryState;
  version: Scalars['Int']['output'];
};

export type DeliveryChannel =
  /** In person or on paper (Mundtligt eller på papir). */
  | 'BY_HAND'
  /** Digital Post (Digital Post). */
  | 'DIGITAL_POST'
  /** Inbox here (Indbakke her). */
  | 'INBOX'
  /** Mail with a link (Mail med link). */
  | 'MAIL';

export type DeliveryConnection = {
  __typename?: 'DeliveryConnection';
  nodes: Array<Delivery>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DeliveryResult = Delivery | WrongState;

export type DeliveryState =
  /** Read (Læst). */
  | 'ACKNOWLEDGED'
  /** Blocked (Spærret). */
  | 'BLOCKED'
  /** Failed (Mislykket). */
  | 'FAILED'
  /** Pending (Venter). */
  | 'PENDING'
  /** Sent (Afsendt). */
  | 'SENT';

export type DueFollowUp = {
  __typename?: 'DueFollowUp';
  followUp: IncidentFollowUp;
  incidentId: Scalars['ID']['output'];
};

export type Edition = {
  __typename?: 'Edition';
  id: Scalars['ID']['output'];
  incidentTables?: Maybe<Array<PublishedTable>>;
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

export type Feedback = {
  __typename?: 'Feedback';
  from: RecipientKind;
  givenAt: Scalars['Instant']['output'];
  givenBy: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  policeConsidered?: Maybe<Scalars['Boolean']['output']>;
  policeReason?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  verdict: FeedbackVerdict;
};

export type FeedbackVerdict =
  /** Found not permitted (Vurderet ikke tilladt). */
  | 'FOUND_NOT_PERMITTED'
  /** No remarks (Ingen bemærkninger). */
  | 'NO_REMARK'
  /** Remarks (Bemærkninger). */
  | 'REMARK';

export type FieldChange = {
  __typename?: 'FieldChange';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  /** The field's path: measures.0.minutes. */
  path: Scalars['String']['output'];
};

export type FieldFill = {
  __typename?: 'FieldFill';
  field: ReportField;
  /** Reports that have come to the field: what came from a file has only the first two, and the last two are filled in at approval. */
  reports: Scalars['Int']['output'];
  /** Reports that say something in the field. */
  told: Scalars['Int']['output'];
};

export type FigureAttribute = {
  __typename?: 'FigureAttribute';
  categories: Array<Scalars['String']['output']>;
  code: Scalars['String']['output'];
};

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

export type FinishFollowUpInput = {
  /** For a talk with the child: the child did not want it. */
  declined?: InputMaybe<Scalars['Boolean']['input']>;
  doneOn: Scalars['CalendarDate']['input'];
  followUpId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  result: Scalars['String']['input'];
  toldTo?: InputMaybe<Scalars['String']['input']>;
};

export type GiveFeedbackInput = {
  feedbackId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  /** Of the authority, when a crime is suspected: were the police considered, and why or why not. */
  policeConsidered?: InputMaybe<Scalars['Boolean']['input']>;
  policeReason?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  verdict: FeedbackVerdict;
};

/** A report that calls for a look at once, whatever the figures of the home. */
export type GraveIncident = {
  __typename?: 'GraveIncident';
  authorityId: Scalars['ID']['output'];
  crimeSuspected: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  injury: Injury;
  institutionId: Scalars['ID']['output'];
  occurredAt: Scalars['Instant']['output'];
  registeredAt: Scalars['Instant']['output'];
};

export type GuidanceAnswer =
  /** No (Nej). */
  | 'NO'
  /** Not stated (Ikke oplyst). */
  | 'UNKNOWN'
  /** Yes (Ja). */
  | 'YES';

/** One episode in which force was used, with one or more measures. */
export type Incident = {
  __typename?: 'Incident';
  account: ChildAccount;
  allowedActions: Array<ReportAction>;
  /** The manager's assessment at approval. */
  assessment?: Maybe<Scalars['String']['output']>;
  /** Its files; null for those who may not read what it says. */
  attachments?: Maybe<Array<ReportAttachment>>;
  /** A pseudonym. */
  childId: Scalars['ID']['output'];
  /** How the complaint about it ended; of several, the one that went furthest. Null: none is decided, or not the caller's to know. */
  complaintOutcome?: Maybe<ComplaintOutcomeWord>;
  /** The newest version, or an earlier one. */
  content?: Maybe<ReportContent>;
  crimeSuspected: Scalars['Boolean']['output'];
  /** By the rule in force when it happened. */
  deadlineAt: Scalars['Instant']['output'];
  deliveries?: Maybe<Array<Delivery>>;
  feedback?: Maybe<Array<Feedback>>;
  followUps?: Maybe<Array<IncidentFollowUp>>;
  guidance: GuidanceAnswer;
  id: Scalars['ID']['output'];
  /** How the child was hurt. */
  injury: Injury;
  institutionId: Scalars['ID']['output'];
  late: Scalars['Boolean']['output'];
  measures: Array<Measure>;
  minutes: Scalars['Int']['output'];
  occurredAt: Scalars['Instant']['output'];
  registeredAt: Scalars['Instant']['output'];
  state: ReportState;
  /** Internal reflections: for the home and its operator's consultant, nobody else. */
  supplement?: Maybe<Scalars['String']['output']>;
  timeline?: Maybe<Array<ReportEvent>>;
  version: Scalars['Int']['output'];
  versions?: Maybe<Array<ReportVersion>>;
  voided?: Maybe<VoidReason>;
};


/** One episode in which force was used, with one or more measures. */
export type IncidentContentArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type IncidentConnection = {
  __typename?: 'IncidentConnection';
  nodes: Array<Incident>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What the register of use of force knows of one home in one period. */
export type IncidentFacts = {
  __typename?: 'IncidentFacts';
  accountAttached: Scalars['Int']['output'];
  /**
   * Reports without the child's account and without a valid reason. Valid: the child declined, cannot communicate, or the account is
   * to follow and at most 30 days have passed since the report was registered.
   */
  accountMissing: Scalars['Int']['output'];
  /** Reports by month, oldest first, counted back from the last month of the period; a month without reports is left out. At most 120. */
  byMonth: Array<MonthReports>;
  bySection: Array<SectionCount>;
  /** Children who were subject to force. */
  children: Scalars['Int']['output'];
  /** Reports whose form asked whether the child was told of the right to complain. */
  guidanceAsked: Scalars['Int']['output'];
  guidanceGiven: Scalars['Int']['output'];
  /** Registered after the deadline in force when it happened. */
  late: Scalars['Int']['output'];
  measures: Scalars['Int']['output'];
  /** The greatest number of late reports about any 30 days in a row of the period. */
  mostLateIn30Days: Scalars['Int']['output'];
  /** Reports with at least one measure outside the law. */
  notPermitted: Scalars['Int']['output'];
  /** Reports with at least one measure outside the law, of a child who was hurt. */
  notPermittedWithInjury: Scalars['Int']['output'];
  /** Null when there is no occupancy to divide by. */
  rate?: Maybe<Rate>;
  /** Reports: episodes, not measures. */
  reports: Scalars['Int']['output'];
  silence: Silence;
};


/** What the register of use of force knows of one home in one period. */
export type IncidentFactsByMonthArgs = {
  months?: Scalars['Int']['input'];
};

/** Which part of a number a list should show. */
export type IncidentFilter = {
  account?: InputMaybe<ChildAccount>;
  guidance?: InputMaybe<GuidanceAnswer>;
  late?: InputMaybe<Scalars['Boolean']['input']>;
  notPermitted?: InputMaybe<Scalars['Boolean']['input']>;
  section?: InputMaybe<LegalSection>;
};

export type IncidentFollowUp = {
  __typename?: 'IncidentFollowUp';
  declined?: Maybe<Scalars['Boolean']['output']>;
  doneOn?: Maybe<Scalars['CalendarDate']['output']>;
  dueOn: Scalars['CalendarDate']['output'];
  id: Scalars['ID']['output'];
  inPlan: Scalars['Boolean']['output'];
  kind: IncidentFollowUpKind;
  overdue: Scalars['Boolean']['output'];
  owner: Scalars['String']['output'];
  result?: Maybe<Scalars['String']['output']>;
  toldTo?: Maybe<Scalars['String']['output']>;
  what: Scalars['String']['output'];
};

export type IncidentFollowUpKind =
  /** Preventive measure (Forebyggende initiativ). */
  | 'PREVENTIVE'
  /** Talk with the child (Samtale med barnet). */
  | 'REPAIR_TALK'
  /** Follow-up among staff (Opfølgning i personalegruppen). */
  | 'STAFF'
  /** Children who saw it (Børn, der så det). */
  | 'WITNESSES';

export type Injury =
  /** Minor (Lettere). */
  | 'MINOR'
  /** None (Ingen). */
  | 'NONE'
  /** Serious (Alvorlig). */
  | 'SERIOUS';

export type InstitutionPeriod = {
  __typename?: 'InstitutionPeriod';
  childDays?: Maybe<Scalars['Int']['output']>;
  /** With a department: only what happened while the home was that department's. */
  incidents?: Maybe<IncidentFacts>;
  institutionId: Scalars['ID']['output'];
  period: Scalars['Period']['output'];
  /** How well the home fills in what it reports, and how often it had to be asked. */
  reportQuality?: Maybe<ReportQuality>;
};


export type InstitutionPeriodIncidentsArgs = {
  departmentId?: InputMaybe<Scalars['ID']['input']>;
};

/** One field that breaks one rule; nothing was written. */
export type InvalidInput = {
  __typename?: 'InvalidInput';
  problems: Array<Problem>;
};

export type KeepAttachmentInput = {
  /** In base64. What kind of file it is, is seen in this and nowhere else. */
  content: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  kind: AttachmentKind;
  name: Scalars['String']['input'];
  /** The report, or the draft that will be one. */
  reportId: Scalars['ID']['input'];
};

export type KeepAttachmentResult = InvalidInput | ReportAttachment | WrongState;

export type LegalSection =
  /** Øvrigt Not permitted (Ikke tilladt). */
  | 'OTHER_NOT_PERMITTED'
  /** § 8 Averting damage (Afværgehjælp). */
  | 'S8'
  /** § 9 Physical force (Fysisk magtanvendelse). */
  | 'S9'
  /** § 10 Return after absconding (Tilbageførelse ved rømning). */
  | 'S10'
  /** § 11 Retention (Tilbageholdelse). */
  | 'S11'
  /** § 12 Retention, partly closed (Tilbageholdelse, delvis lukket). */
  | 'S12'
  /** § 13 Holding, partly closed (Fastholdelse, delvis lukket). */
  | 'S13'
  /** § 14 Isolation (Isolation). */
  | 'S14'
  /** § 16 Search of person and room (Undersøgelse af person og opholdsrum). */
  | 'S16'
  /** § 19 Control of telephone and internet (Telefon- og internetindgreb). */
  | 'S19';

export type MarkCrimeInput = {
  /** Of a report, or of a draft. */
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type MarkCrimeResult = Incident | InvalidInput | ReportDraft | WrongState;

export type Measure = {
  __typename?: 'Measure';
  minutes: Scalars['Int']['output'];
  section: LegalSection;
};

export type MeasureInput = {
  minutes: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  section: LegalSection;
};

/** Reports of what happened in one month. */
export type MonthReports = {
  __typename?: 'MonthReports';
  /** Its first day. */
  month: Scalars['CalendarDate']['output'];
  reports: Scalars['Int']['output'];
};

export type MonthState =
  /** Declared zero (Nul erklæret). */
  | 'DECLARED_ZERO'
  /** Has reports (Indberettet). */
  | 'HAS_REPORTS'
  /** Missing (Mangler). */
  | 'MISSING'
  /** Not over yet (Ikke slut endnu). */
  | 'OPEN';

export type MonthlyReturn = {
  __typename?: 'MonthlyReturn';
  declaredAt?: Maybe<Scalars['Instant']['output']>;
  declaredBy?: Maybe<Scalars['String']['output']>;
  institutionId: Scalars['ID']['output'];
  mayDeclare: Scalars['Boolean']['output'];
  month: Scalars['CalendarDate']['output'];
  reports: Scalars['Int']['output'];
  state: MonthState;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** The recipient has read it. */
  acknowledgeDelivery: DeliveryResult;
  /** Makes the files the caller has kept for a report part of it; whoever got the report gets the new version. */
  addAttachments: ReportResult;
  /** The child's account, when it comes later. */
  addChildAccount: ReportResult;
  addFollowUp: ReportResult;
  /** What the authority says to a crime suspected before there is a report; filed on the report when it comes. */
  answerCrime: AnswerCrimeResult;
  /** The manager's own words, and off to everyone who has a right to it. Never of force the manager used. */
  approveReport: ReportResult;
  closeReport: ReportResult;
  /** A new version; whoever got the old one gets the new one. */
  correctReport: ReportResult;
  declareNil: DeclareNilResult;
  /** False when there is none to throw away. Of a draft from which a crime was told nothing is thrown away. */
  discardReportDraft: Scalars['Boolean']['output'];
  /** For the publication of the national figures alone: draws this register's tables of the next edition, and holds them closed. */
  draftIncidentTables: EditionDraft;
  finishFollowUp: ReportResult;
  /** For the register of complaints alone: a complaint was linked to the wrong report. False when there is no such report. */
  forgetComplaintOutcome: Scalars['Boolean']['output'];
  giveFeedback: ReportResult;
  /**
   * Keeps a file for a draft or a report; it is a part of neither before the report is registered, or the file is added to it. The form
   * makes the id: sent twice, it is one file.
   */
  keepAttachment: KeepAttachmentResult;
  /** At once to the administration and the authority, in any state, from a draft too. */
  markCrime: MarkCrimeResult;
  /** For the publication alone: lets everybody see them. */
  openIncidentTables: Scalars['Boolean']['output'];
  /** That the guardian was told, in person or on paper. */
  orientGuardian: ReportResult;
  readNotice: Scalars['Boolean']['output'];
  /**
   * For the platform alone: how a complaint about a report ended. Told twice it is told once; told anew it replaces what was told. A
   * complaint that is upheld, wholly or partly or by the appeals board, takes a closed report up again. False when there is no such report here.
   */
  recordComplaintOutcome: Scalars['Boolean']['output'];
  /** Registers the episode. The form's id is the report's: sent twice, it is one report. Late is recorded, never refused. */
  registerReport: ReportResult;
  /** Takes away a file that the caller has kept, and that is no part of a report yet. */
  removeAttachment: Scalars['Boolean']['output'];
  reopenReport: ReportResult;
  retryDelivery: DeliveryResult;
  returnReport: ReportResult;
  /** Keeps what is typed so far. The form makes the id; the last version that was seen goes with it, so that nothing is overwritten unseen. */
  saveReportDraft: SaveReportDraftResult;
  voidReport: ReportResult;
  /** A file that should never have been there: nobody outside the home's management opens it any more, and whoever got the report is told. */
  withdrawAttachment: ReportResult;
  writeSupplement: ReportResult;
};


export type MutationAcknowledgeDeliveryArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAddAttachmentsArgs = {
  input: AddAttachmentsInput;
};


export type MutationAddChildAccountArgs = {
  input: AddChildAccountInput;
};


export type MutationAddFollowUpArgs = {
  input: AddFollowUpInput;
};


export type MutationAnswerCrimeArgs = {
  input: AnswerCrimeInput;
};


export type MutationApproveReportArgs = {
  input: ApproveReportInput;
};


export type MutationCloseReportArgs = {
  input: CloseReportInput;
};


export type MutationCorrectReportArgs = {
  input: CorrectReportInput;
};


export type MutationDeclareNilArgs = {
  input: DeclareNilInput;
};


export type MutationDiscardReportDraftArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDraftIncidentTablesArgs = {
  edition: Scalars['Int']['input'];
  homes: CountedHomes;
  lastQuarter: Scalars['Quarter']['input'];
};


export type MutationFinishFollowUpArgs = {
  input: FinishFollowUpInput;
};


export type MutationForgetComplaintOutcomeArgs = {
  complaintId: Scalars['ID']['input'];
  incidentId: Scalars['ID']['input'];
};


export type MutationGiveFeedbackArgs = {
  input: GiveFeedbackInput;
};


export type MutationKeepAttachmentArgs = {
  input: KeepAttachmentInput;
};


export type MutationMarkCrimeArgs = {
  input: MarkCrimeInput;
};


export type MutationOpenIncidentTablesArgs = {
  edition: Scalars['Int']['input'];
};


export type MutationOrientGuardianArgs = {
  input: OrientGuardianInput;
};


export type MutationReadNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRecordComplaintOutcomeArgs = {
  input: RecordComplaintOutcomeInput;
};


export type MutationRegisterReportArgs = {
  input: RegisterReportInput;
};


export type MutationRemoveAttachmentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReopenReportArgs = {
  input: ReopenReportInput;
};


export type MutationRetryDeliveryArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReturnReportArgs = {
  input: ReturnReportInput;
};


export type MutationSaveReportDraftArgs = {
  input: SaveReportDraftInput;
};


export type MutationVoidReportArgs = {
  input: VoidReportInput;
};


export type MutationWithdrawAttachmentArgs = {
  input: WithdrawAttachmentInput;
};


export type MutationWriteSupplementArgs = {
  input: WriteSupplementInput;
};

/** Advis: ids and a word, never text about a person. */
export type Notice = {
  __typename?: 'Notice';
  createdAt: Scalars['Instant']['output'];
  id: Scalars['ID']['output'];
  incidentId?: Maybe<Scalars['ID']['output']>;
  institutionId: Scalars['ID']['output'];
  kind: NoticeKind;
  readAt?: Maybe<Scalars['Instant']['output']>;
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

export type NoticeKind =
  /** The child's account is still missing (Barnets redegørelse mangler stadig). */
  | 'ACCOUNT_AWAITED'
  /** A report waits for approval (En indberetning venter på godkendelse). */
  | 'APPROVAL_WAITS'
  /** Suspected crime (Mistanke om strafbart forhold). */
  | 'CRIME_SUSPECTED'
  /** A deadline is near (En frist nærmer sig). */
  | 'DEADLINE_NEAR'
  /** A delivery failed (En afsendelse mislykkedes). */
  | 'DELIVERY_FAILED'
  /** Feedback on a report (Tilbagemelding på en indberetning). */
  | 'FEEDBACK_RECEIVED'
  /** The month's return is missing (Månedens indberetning mangler). */
  | 'NIL_RETURN_DUE'
  /** A report was corrected (En indberetning er rettet). */
  | 'REPORT_CORRECTED'
  /** New report (Ny indberetning). */
  | 'REPORT_RECEIVED'
  /** A report was reopened (En indberetning er genåbnet). */
  | 'REPORT_REOPENED'
  /** A report was returned (En indberetning er sendt retur). */
  | 'REPORT_RETURNED'
  /** A report was voided (En indberetning er annulleret). */
  | 'REPORT_VOIDED';

export type OrientGuardianInput = {
  how: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  on: Scalars['CalendarDate']['input'];
};

/** Where a page of a list ends, and whether there is more. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Problem = {
  __typename?: 'Problem';
  /** The rule, as a word the screen has a sentence for. */
  code: Scalars['String']['output'];
  /** The field's path in the input: followUps.0.dueOn. */
  path: Scalars['String']['output'];
};

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
  /** A file, as it was added; null when there is none that the caller may read. */
  attachmentContent?: Maybe<AttachmentContent>;
  /**
   * What was told of a crime suspected before there is a report: the operator and the authority read this much of a draft, and no
   * more. Null when there is none, and when the report is there: then it is read instead.
   */
  crimeNotice?: Maybe<CrimeNotice>;
  /**
   * For the platform alone: reports of the whole country registered after an instant, with a crime suspected or a serious injury,
   * by the instant they were registered. At most 500, and with the last of them those of the same instant, so that who asks on
   * from it misses none. A file may bring reports registered long before: ask some time back, and know them by their id.
   */
  graveIncidents?: Maybe<Array<GraveIncident>>;
  /** One report, as far as the caller may see; null when there is none. */
  incident?: Maybe<Incident>;
  /** Registered use of force at one home in one period, newest first, as far as the caller may see. */
  incidents?: Maybe<IncidentConnection>;
  /** Each month of a year: reported, declared zero, or nothing heard. */
  monthlyReturns?: Maybe<Array<MonthlyReturn>>;
  /** Word that something waits; unread first. */
  notices?: Maybe<Array<Notice>>;
  /**
   * For the platform alone: notices since an instant, and for whom, by the instant they were made. Whoever keeps pages live asks it
   * every second, with some seconds of overlap: a transaction may commit after the instant it writes. At most 500, and with the
   * last of them those of the same instant.
   */
  noticesSince: Array<NoticeAddress>;
  /**
   * For services: the quarter of every home with reports that were written while the home was this department's, whosever it is now, in
   * the `quarters` quarters up to it. At most 40.
   */
  periodsReportedIn: Array<InstitutionPeriod>;
  /** Reports that were sent to the caller: unread first, newest first. */
  receivedReports?: Maybe<DeliveryConnection>;
  reportDraft?: Maybe<ReportDraft>;
  /** The caller's own unfinished reports. */
  reportDrafts?: Maybe<Array<ReportDraft>>;
  /** What waits for the caller, most urgent first. */
  reportWork?: Maybe<ReportWork>;
  /**
   * Reports of all homes of the caller's department or authority, newest first. What was voided is among them only when that state is
   * asked for.
   */
  reports?: Maybe<IncidentConnection>;
  /** Children who live, or lived, in the home on a day: for the form to choose from. */
  stays?: Maybe<Array<Stay>>;
  /** For services: reports of the last weeks, of every home of a department that has any. At most 52 weeks. */
  weeklyUse: Array<WeeklyUse>;
  /** Who has read or changed what about one child: for the manager of the child's home and the data-protection officer. */
  whoHasSeen?: Maybe<AccessConnection>;
};


export type QueryAttachmentContentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCrimeNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGraveIncidentsArgs = {
  first?: Scalars['Int']['input'];
  since: Scalars['Instant']['input'];
};


export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  first?: Scalars['Int']['input'];
  institutionId: Scalars['ID']['input'];
  period: Scalars['Period']['input'];
};


export type QueryMonthlyReturnsArgs = {
  institutionId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryNoticesArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryNoticesSinceArgs = {
  first?: Scalars['Int']['input'];
  since: Scalars['Instant']['input'];
};


export type QueryPeriodsReportedInArgs = {
  departmentId: Scalars['ID']['input'];
  quarter: Scalars['Quarter']['input'];
  quarters?: Scalars['Int']['input'];
};


export type QueryReceivedReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  unread?: Scalars['Boolean']['input'];
};


export type QueryReportDraftArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReportFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryStaysArgs = {
  institutionId: Scalars['ID']['input'];
  on: Scalars['CalendarDate']['input'];
};


export type QueryWeeklyUseArgs = {
  until: Scalars['CalendarDate']['input'];
  weeks?: Scalars['Int']['input'];
};


export type QueryWhoHasSeenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  childId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};

/** Reports per 1,000 child-days, with its exact 95 % interval (Garwood). */
export type Rate = {
  __typename?: 'Rate';
  lower: Scalars['Float']['output'];
  perThousandChildDays: Scalars['Float']['output'];
  upper: Scalars['Float']['output'];
};

export type RecipientKind =
  /** Acting municipality (Handlekommune). */
  | 'ACTING_MUNICIPALITY'
  /** Administration of the operator (Driftsherrens administration). */
  | 'ADMINISTRATION'
  /** Oversight authority (Socialtilsyn). */
  | 'AUTHORITY'
  /** Consultant (Fagkonsulent). */
  | 'CONSULTANT'
  /** Operating department (Driftsafdeling). */
  | 'DEPARTMENT'
  /** Custody holder (Forældremyndighedsindehaver). */
  | 'GUARDIAN'
  /** Location municipality (Beliggenhedskommune). */
  | 'LOCATION_MUNICIPALITY';

export type RecordComplaintOutcomeInput = {
  complaintId: Scalars['ID']['input'];
  decidedOn: Scalars['CalendarDate']['input'];
  incidentId: Scalars['ID']['input'];
  outcome: ComplaintOutcomeWord;
};

export type RegisterReportInput = {
  id: Scalars['ID']['input'];
  institutionId: Scalars['ID']['input'];
  report: ReportInput;
  supplement?: InputMaybe<Scalars['String']['input']>;
};

export type ReopenReportInput = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type ReportAction =
  /** Add the child's account (Tilføj barnets redegørelse). */
  | 'ADD_ACCOUNT'
  /** Attach files (Vedhæft filer). */
  | 'ADD_ATTACHMENT'
  /** Add follow-up (Tilføj opfølgning). */
  | 'ADD_FOLLOW_UP'
  /** Approve and send (Godkend og send). */
  | 'APPROVE'
  /** Close (Afslut). */
  | 'CLOSE'
  /** Correct (Ret). */
  | 'CORRECT'
  /** Give feedback (Giv tilbagemelding). */
  | 'GIVE_FEEDBACK'
  /** Report suspected crime (Meld mistanke om strafbart forhold). */
  | 'MARK_CRIME'
  /** Record that the guardian was told (Registrér orientering af forældremyndigheden). */
  | 'ORIENT_GUARDIAN'
  /** Reopen (Genåbn). */
  | 'REOPEN'
  /** Return (Send retur). */
  | 'RETURN'
  /** Void (Annullér). */
  | 'VOID'
  /** Withdraw a file (Tag en fil tilbage). */
  | 'WITHDRAW_ATTACHMENT'
  /** Write internal supplement (Skriv internt tillæg). */
  | 'WRITE_SUPPLEMENT';

/** A file of a report: what it is, and not what is in it. */
export type ReportAttachment = {
  __typename?: 'ReportAttachment';
  addedAt: Scalars['Instant']['output'];
  addedBy: Scalars['String']['output'];
  bytes: Scalars['Int']['output'];
  /** When it became a part of the report; null while it is kept for it, and only the one who brought it sees it. */
  filedAt?: Maybe<Scalars['Instant']['output']>;
  id: Scalars['ID']['output'];
  kind: AttachmentKind;
  /** By its content: a PDF, a picture or sound. */
  mediaType: Scalars['String']['output'];
  /** As it was called when it came, without what is no name. */
  name: Scalars['String']['output'];
  /** When it was taken out of the report again; then only the manager sees it. */
  withdrawnAt?: Maybe<Scalars['Instant']['output']>;
  withdrawnBy?: Maybe<Scalars['String']['output']>;
};

/** What a report says. The narrative is null for those who may count it but not read it. */
export type ReportContent = {
  __typename?: 'ReportContent';
  account?: Maybe<ChildAccount>;
  accountReason?: Maybe<Scalars['String']['output']>;
  accountText?: Maybe<Scalars['String']['output']>;
  authorReason?: Maybe<Scalars['String']['output']>;
  childId?: Maybe<Scalars['ID']['output']>;
  childTold?: Maybe<Scalars['Boolean']['output']>;
  childrenWatching?: Maybe<Scalars['Int']['output']>;
  course?: Maybe<Scalars['String']['output']>;
  crimeSuspected: Scalars['Boolean']['output'];
  endedAt?: Maybe<Scalars['LocalDateTime']['output']>;
  endedRepeat?: Maybe<ClockRepeat>;
  guidance?: Maybe<GuidanceAnswer>;
  guidanceBy?: Maybe<Scalars['String']['output']>;
  guidanceOn?: Maybe<Scalars['CalendarDate']['output']>;
  inHouseSchool?: Maybe<Scalars['Boolean']['output']>;
  injury?: Maybe<Injury>;
  injuryText?: Maybe<Scalars['String']['output']>;
  leadUp?: Maybe<Scalars['String']['output']>;
  measures: Array<ReportedMeasure>;
  place?: Maybe<Scalars['String']['output']>;
  staff: Array<Scalars['String']['output']>;
  startedAt?: Maybe<Scalars['LocalDateTime']['output']>;
  startedRepeat?: Maybe<ClockRepeat>;
  triedFirst?: Maybe<Scalars['String']['output']>;
};

export type ReportDraft = {
  __typename?: 'ReportDraft';
  /** Files that are registered with it. */
  attachments?: Maybe<Array<ReportAttachment>>;
  content: ReportContent;
  crimeSuspected: Scalars['Boolean']['output'];
  /** When registering is due, by the rule in force when it happened; null while the time is missing. */
  dueAt?: Maybe<Scalars['Instant']['output']>;
  id: Scalars['ID']['output'];
  institutionId: Scalars['ID']['output'];
  savedAt: Scalars['Instant']['output'];
  version: Scalars['Int']['output'];
};

export type ReportEvent = {
  __typename?: 'ReportEvent';
  action: Scalars['String']['output'];
  at: Scalars['Instant']['output'];
  by: Scalars['String']['output'];
  state: ReportState;
  text?: Maybe<Scalars['String']['output']>;
};

export type ReportField =
  /** The child's account, or why there is none (Barnets redegørelse). */
  | 'ACCOUNT'
  /** The manager's assessment (Lederens vurdering). */
  | 'ASSESSMENT'
  /** Is there something to follow up? (Opfølgning). */
  | 'FOLLOW_UP'
  /** Was the child told of the right to complain? (Klagevejledning). */
  | 'GUIDANCE'
  /** Who used force (Medarbejdere). */
  | 'STAFF';

/** Which of an office's reports. */
export type ReportFilter = {
  account?: InputMaybe<ChildAccount>;
  /** Registered or returned: the manager has not approved it. */
  approvalMissing?: InputMaybe<Scalars['Boolean']['input']>;
  crimeSuspected?: InputMaybe<Scalars['Boolean']['input']>;
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  late?: InputMaybe<Scalars['Boolean']['input']>;
  notPermitted?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it happened. */
  period?: InputMaybe<Scalars['Period']['input']>;
  state?: InputMaybe<ReportState>;
};

/** What the form holds. Everything may be missing while it is a draft; what a registered report must have, the rules say. */
export type ReportInput = {
  account?: InputMaybe<ChildAccount>;
  accountReason?: InputMaybe<Scalars['String']['input']>;
  accountText?: InputMaybe<Scalars['String']['input']>;
  /** Why the author writes instead of the one who acted; asked for when the author is not among the staff. */
  authorReason?: InputMaybe<Scalars['String']['input']>;
  childId?: InputMaybe<Scalars['ID']['input']>;
  childTold?: InputMaybe<Scalars['Boolean']['input']>;
  childrenWatching?: InputMaybe<Scalars['Int']['input']>;
  course?: InputMaybe<Scalars['String']['input']>;
  crimeSuspected: Scalars['Boolean']['input'];
  endedAt?: InputMaybe<Scalars['LocalDateTime']['input']>;
  endedRepeat?: InputMaybe<ClockRepeat>;
  guidance?: InputMaybe<GuidanceAnswer>;
  guidanceBy?: InputMaybe<Scalars['String']['input']>;
  guidanceOn?: InputMaybe<Scalars['CalendarDate']['input']>;
  /** In the home's own school: the location municipality gets the report too. */
  inHouseSchool?: InputMaybe<Scalars['Boolean']['input']>;
  injury?: InputMaybe<Injury>;
  injuryText?: InputMaybe<Scalars['String']['input']>;
  leadUp?: InputMaybe<Scalars['String']['input']>;
  measures: Array<MeasureInput>;
  place?: InputMaybe<Scalars['String']['input']>;
  /** Ids of those who used force. */
  staff: Array<Scalars['String']['input']>;
  startedAt?: InputMaybe<Scalars['LocalDateTime']['input']>;
  /** Only for the hour that exists twice. */
  startedRepeat?: InputMaybe<ClockRepeat>;
  triedFirst?: InputMaybe<Scalars['String']['input']>;
};

/** How well the reports of one home in one period are filled in. */
export type ReportQuality = {
  __typename?: 'ReportQuality';
  /** Every field, also those nobody was asked for. */
  fields: Array<FieldFill>;
  lastReminderAt?: Maybe<Scalars['Instant']['output']>;
  /** Reminders sent to the manager since the first day of the period. */
  reminders: Scalars['Int']['output'];
};

export type ReportResult = Incident | InvalidInput | WrongState;

export type ReportState =
  /** Approved (Godkendt). */
  | 'APPROVED'
  /** Closed (Afsluttet). */
  | 'CLOSED'
  /** Dispatched (Afsendt). */
  | 'DISPATCHED'
  /** Feedback received (Tilbagemelding modtaget). */
  | 'FEEDBACK'
  /** Registered (Registreret). */
  | 'REGISTERED'
  /** Returned (Sendt retur). */
  | 'RETURNED'
  /** Voided (Annulleret). */
  | 'VOIDED';

export type ReportVersion = {
  __typename?: 'ReportVersion';
  changedAt: Scalars['Instant']['output'];
  changedBy: Scalars['String']['output'];
  /** Fields that differ from the version before. */
  changes: Array<FieldChange>;
  reason?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type ReportWork = {
  __typename?: 'ReportWork';
  /** Whose child's account is still to follow. */
  accountsAwaited: Array<Incident>;
  drafts: Array<ReportDraft>;
  failedDeliveries: Array<Delivery>;
  followUpsDue: Array<DueFollowUp>;
  monthsMissing: Array<MonthlyReturn>;
  /** Returned to the author. */
  returned: Array<Incident>;
  /** Waiting for the manager's approval. */
  toApprove: Array<Incident>;
};

export type ReportedMeasure = {
  __typename?: 'ReportedMeasure';
  minutes: Scalars['Int']['output'];
  note?: Maybe<Scalars['String']['output']>;
  section: LegalSection;
};

export type ReturnReportInput = {
  comment: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type SaveReportDraftInput = {
  id: Scalars['ID']['input'];
  institutionId: Scalars['ID']['input'];
  report: ReportInput;
  /** 0 the first time. */
  version: Scalars['Int']['input'];
};

export type SaveReportDraftResult = InvalidInput | ReportDraft | WrongState;

/** Measures under one section. */
export type SectionCount = {
  __typename?: 'SectionCount';
  measures: Scalars['Int']['output'];
  section: LegalSection;
};

/** What is known of the months: reported, declared zero, or nothing heard. */
export type Silence = {
  __typename?: 'Silence';
  monthsDeclaredZero: Scalars['Int']['output'];
  monthsMissing: Scalars['Int']['output'];
  monthsWithReports: Scalars['Int']['output'];
};

export type SpreadPart =
  /** Those that came since the edition before. */
  | 'LATE'
  /** The others of its period: what is left when it is taken away. */
  | 'REST'
  /** The records of the figure. */
  | 'SELF';

/** One child in one home: for the form to choose from. */
export type Stay = {
  __typename?: 'Stay';
  childId: Scalars['ID']['output'];
  /** What the home calls the record; never a personal number. */
  label: Scalars['String']['output'];
  movedInOn: Scalars['CalendarDate']['output'];
  movedOutOn?: Maybe<Scalars['CalendarDate']['output']>;
};

export type VoidReason =
  /** Registered twice (Registreret to gange). */
  | 'DOUBLE'
  /** No force was used (Der blev ikke brugt magt). */
  | 'NO_FORCE'
  /** Wrong child (Forkert barn). */
  | 'WRONG_CHILD';

export type VoidReportInput = {
  id: Scalars['ID']['input'];
  reason: VoidReason;
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

/** What happened in one home week by week. */
export type WeeklyUse = {
  __typename?: 'WeeklyUse';
  departmentId: Scalars['ID']['output'];
  institutionId: Scalars['ID']['output'];
  /** Reports of each week, oldest first; the last one ends on the day asked for. */
  weeks: Array<Scalars['Int']['output']>;
};

export type WithdrawAttachmentInput = {
  attachmentId: Scalars['ID']['input'];
  /** Of the report. */
  id: Scalars['ID']['input'];
  /** Why, for everybody who had it. */
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type WriteSupplementInput = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

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
  Incident: Incident;
  InstitutionPeriod: InstitutionPeriod;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Edition:
    ( { __typename: 'Edition' }
    & GraphQLRecursivePick<FederationTypes['Edition'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  InstitutionPeriod:
    ( { __typename: 'InstitutionPeriod' }
    & GraphQLRecursivePick<FederationTypes['InstitutionPeriod'], {"institutionId":true,"period":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['InstitutionPeriod'], {"childDays":true}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AnswerCrimeResult:
    | ( CrimeNoticeParent )
    | ( InvalidInput )
    | ( WrongState )
  ;
  DeclareNilResult:
    | ( InvalidInput )
    | ( MonthlyReturnParent )
    | ( WrongState )
  ;
  DeliveryResult:
    | ( DeliveryParent )
    | ( WrongState )
  ;
  KeepAttachmentResult:
    | ( InvalidInput )
    | ( ReportAttachmentParent )
    | ( WrongState )
  ;
  MarkCrimeResult:
    | ( IncidentParent )
    | ( InvalidInput )
    | ( ReportDraftParent )
    | ( WrongState )
  ;
  ReportResult:
    | ( IncidentParent )
    | ( InvalidInput )
    | ( WrongState )
  ;
  SaveReportDraftResult:
    | ( InvalidInput )
    | ( ReportDraftParent )
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
  AddAttachmentsInput: AddAttachmentsInput;
  AddChildAccountInput: AddChildAccountInput;
  AddFollowUpInput: AddFollowUpInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AnswerCrimeInput: AnswerCrimeInput;
  AnswerCrimeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerCrimeResult']>;
  ApproveReportInput: ApproveReportInput;
  AttachmentContent: ResolverTypeWrapper<AttachmentContent>;
  AttachmentKind: AttachmentKind;
  CalendarDate: ResolverTypeWrapper<Scalars['CalendarDate']['output']>;
  ChildAccount: ChildAccount;
  ClockRepeat: ClockRepeat;
  CloseReportInput: CloseReportInput;
  ComplaintOutcomeWord: ComplaintOutcomeWord;
  CorrectReportInput: CorrectReportInput;
  CountedHomeFacts: CountedHomeFacts;
  CountedHomes: CountedHomes;
  CountedPopulation: ResolverTypeWrapper<CountedPopulation>;
  CrimeAnswer: ResolverTypeWrapper<CrimeAnswer>;
  CrimeNotice: ResolverTypeWrapper<CrimeNoticeParent>;
  DeclareNilInput: DeclareNilInput;
  DeclareNilResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareNilResult']>;
  Delivery: ResolverTypeWrapper<DeliveryParent>;
  DeliveryChannel: DeliveryChannel;
  DeliveryConnection: ResolverTypeWrapper<Omit<DeliveryConnection, 'nodes'> & { nodes: Array<ResolversTypes['Delivery']> }>;
  DeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeliveryResult']>;
  DeliveryState: DeliveryState;
  DueFollowUp: ResolverTypeWrapper<Omit<DueFollowUp, 'followUp'> & { followUp: ResolversTypes['IncidentFollowUp'] }>;
  Edition: ResolverTypeWrapper<EditionParent>;
  EditionDraft: ResolverTypeWrapper<EditionDraft>;
  EditionFigure: ResolverTypeWrapper<EditionFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Feedback: ResolverTypeWrapper<Feedback>;
  FeedbackVerdict: FeedbackVerdict;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  FieldFill: ResolverTypeWrapper<FieldFill>;
  FigureAttribute: ResolverTypeWrapper<FigureAttribute>;
  FigureSpread: ResolverTypeWrapper<FigureSpread>;
  FinishFollowUpInput: FinishFollowUpInput;
  GiveFeedbackInput: GiveFeedbackInput;
  GraveIncident: ResolverTypeWrapper<GraveIncident>;
  GuidanceAnswer: GuidanceAnswer;
  Incident: ResolverTypeWrapper<IncidentParent>;
  IncidentConnection: ResolverTypeWrapper<Omit<IncidentConnection, 'nodes'> & { nodes: Array<ResolversTypes['Incident']> }>;
  IncidentFacts: ResolverTypeWrapper<IncidentFactsParent>;
  IncidentFilter: IncidentFilter;
  IncidentFollowUp: ResolverTypeWrapper<IncidentFollowUpParent>;
  IncidentFollowUpKind: IncidentFollowUpKind;
  Injury: Injury;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  InstitutionPeriod: ResolverTypeWrapper<InstitutionPeriodParent>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  KeepAttachmentInput: KeepAttachmentInput;
  KeepAttachmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['KeepAttachmentResult']>;
  LegalSection: LegalSection;
  LocalDateTime: ResolverTypeWrapper<Scalars['LocalDateTime']['output']>;
  MarkCrimeInput: MarkCrimeInput;
  MarkCrimeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkCrimeResult']>;
  Measure: ResolverTypeWrapper<Measure>;
  MeasureInput: MeasureInput;
  MonthReports: ResolverTypeWrapper<MonthReports>;
  MonthState: MonthState;
  MonthlyReturn: ResolverTypeWrapper<MonthlyReturnParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeAddress: ResolverTypeWrapper<NoticeAddress>;
  NoticeKind: NoticeKind;
  OrientGuardianInput: OrientGuardianInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  Problem: ResolverTypeWrapper<Problem>;
  PublishedCell: ResolverTypeWrapper<PublishedCell>;
  PublishedTable: ResolverTypeWrapper<PublishedTable>;
  Quarter: ResolverTypeWrapper<Scalars['Quarter']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rate: ResolverTypeWrapper<Rate>;
  RecipientKind: RecipientKind;
  RecordComplaintOutcomeInput: RecordComplaintOutcomeInput;
  RegisterReportInput: RegisterReportInput;
  ReopenReportInput: ReopenReportInput;
  ReportAction: ReportAction;
  ReportAttachment: ResolverTypeWrapper<ReportAttachmentParent>;
  ReportContent: ResolverTypeWrapper<ReportContent>;
  ReportDraft: ResolverTypeWrapper<ReportDraftParent>;
  ReportEvent: ResolverTypeWrapper<ReportEvent>;
  ReportField: ReportField;
  ReportFilter: ReportFilter;
  ReportInput: ReportInput;
  ReportQuality: ResolverTypeWrapper<ReportQuality>;
  ReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportResult']>;
  ReportState: ReportState;
  ReportVersion: ResolverTypeWrapper<ReportVersion>;
  ReportWork: ResolverTypeWrapper<ReportWorkParent>;
  ReportedMeasure: ResolverTypeWrapper<ReportedMeasure>;
  ReturnReportInput: ReturnReportInput;
  SaveReportDraftInput: SaveReportDraftInput;
  SaveReportDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveReportDraftResult']>;
  SectionCount: ResolverTypeWrapper<SectionCount>;
  Silence: ResolverTypeWrapper<Silence>;
  SpreadPart: SpreadPart;
  Stay: ResolverTypeWrapper<Stay>;
  VoidReason: VoidReason;
  VoidReportInput: VoidReportInput;
  WeeklyUse: ResolverTypeWrapper<WeeklyUse>;
  WithdrawAttachmentInput: WithdrawAttachmentInput;
  WriteSupplementInput: WriteSupplementInput;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Access: Access;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AccessConnection: AccessConnection;
  Int: Scalars['Int']['output'];
  AddAttachmentsInput: AddAttachmentsInput;
  AddChildAccountInput: AddChildAccountInput;
  AddFollowUpInput: AddFollowUpInput;
  Boolean: Scalars['Boolean']['output'];
  AnswerCrimeInput: AnswerCrimeInput;
  AnswerCrimeResult: ResolversUnionTypes<ResolversParentTypes>['AnswerCrimeResult'];
  ApproveReportInput: ApproveReportInput;
  AttachmentContent: AttachmentContent;
  CalendarDate: Scalars['CalendarDate']['output'];
  CloseReportInput: CloseReportInput;
  CorrectReportInput: CorrectReportInput;
  CountedHomeFacts: CountedHomeFacts;
  CountedHomes: CountedHomes;
  CountedPopulation: CountedPopulation;
  CrimeAnswer: CrimeAnswer;
  CrimeNotice: CrimeNoticeParent;
  DeclareNilInput: DeclareNilInput;
  DeclareNilResult: ResolversUnionTypes<ResolversParentTypes>['DeclareNilResult'];
  Delivery: DeliveryParent;
  DeliveryConnection: Omit<DeliveryConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Delivery']> };
  DeliveryResult: ResolversUnionTypes<ResolversParentTypes>['DeliveryResult'];
  DueFollowUp: Omit<DueFollowUp, 'followUp'> & { followUp: ResolversParentTypes['IncidentFollowUp'] };
  Edition: EditionParent;
  EditionDraft: EditionDraft;
  EditionFigure: EditionFigure;
  Float: Scalars['Float']['output'];
  Feedback: Feedback;
  FieldChange: FieldChange;
  FieldFill: FieldFill;
  FigureAttribute: FigureAttribute;
  FigureSpread: FigureSpread;
  FinishFollowUpInput: FinishFollowUpInput;
  GiveFeedbackInput: GiveFeedbackInput;
  GraveIncident: GraveIncident;
  Incident: IncidentParent;
  IncidentConnection: Omit<IncidentConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Incident']> };
  IncidentFacts: IncidentFactsParent;
  IncidentFilter: IncidentFilter;
  IncidentFollowUp: IncidentFollowUpParent;
  Instant: Scalars['Instant']['output'];
  InstitutionPeriod: InstitutionPeriodParent;
  InvalidInput: InvalidInput;
  KeepAttachmentInput: KeepAttachmentInput;
  KeepAttachmentResult: ResolversUnionTypes<ResolversParentTypes>['KeepAttachmentResult'];
  LocalDateTime: Scalars['LocalDateTime']['output'];
  MarkCrimeInput: MarkCrimeInput;
  MarkCrimeResult: ResolversUnionTypes<ResolversParentTypes>['MarkCrimeResult'];
  Measure: Measure;
  MeasureInput: MeasureInput;
  MonthReports: MonthReports;
  MonthlyReturn: MonthlyReturnParent;
  Mutation: Record<PropertyKey, never>;
  Notice: Notice;
  NoticeAddress: NoticeAddress;
  OrientGuardianInput: OrientGuardianInput;
  PageInfo: PageInfo;
  Period: Scalars['Period']['output'];
  Problem: Problem;
  PublishedCell: PublishedCell;
  PublishedTable: PublishedTable;
  Quarter: Scalars['Quarter']['output'];
  Query: Record<PropertyKey, never>;
  Rate: Rate;
  RecordComplaintOutcomeInput: RecordComplaintOutcomeInput;
  RegisterReportInput: RegisterReportInput;
  ReopenReportInput: ReopenReportInput;
  ReportAttachment: ReportAttachmentParent;
  ReportContent: ReportContent;
  ReportDraft: ReportDraftParent;
  ReportEvent: ReportEvent;
  ReportFilter: ReportFilter;
  ReportInput: ReportInput;
  ReportQuality: ReportQuality;
  ReportResult: ResolversUnionTypes<ResolversParentTypes>['ReportResult'];
  ReportVersion: ReportVersion;
  ReportWork: ReportWorkParent;
  ReportedMeasure: ReportedMeasure;
  ReturnReportInput: ReturnReportInput;
  SaveReportDraftInput: SaveReportDraftInput;
  SaveReportDraftResult: ResolversUnionTypes<ResolversParentTypes>['SaveReportDraftResult'];
  SectionCount: SectionCount;
  Silence: Silence;
  Stay: Stay;
  VoidReportInput: VoidReportInput;
  WeeklyUse: WeeklyUse;
  WithdrawAttachmentInput: WithdrawAttachmentInput;
  WriteSupplementInput: WriteSupplementInput;
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

export type AnswerCrimeResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AnswerCrimeResult'] = ResolversParentTypes['AnswerCrimeResult']> = {
  __resolveType: TypeResolveFn<'CrimeNotice' | 'InvalidInput' | 'WrongState', ParentType, ContextType>;
};

export type AttachmentContentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AttachmentContent'] = ResolversParentTypes['AttachmentContent']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CalendarDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CalendarDate'], any> {
  name: 'CalendarDate';
}

export type CountedPopulationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CountedPopulation'] = ResolversParentTypes['CountedPopulation']> = {
  attributes?: Resolver<Array<ResolversTypes['FigureAttribute']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CrimeAnswerResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CrimeAnswer'] = ResolversParentTypes['CrimeAnswer']> = {
  givenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policeConsidered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policeReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CrimeNoticeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CrimeNotice'] = ResolversParentTypes['CrimeNotice']> = {
  answers?: Resolver<Array<ResolversTypes['CrimeAnswer']>, ParentType, ContextType>;
  deliveries?: Resolver<Maybe<Array<ResolversTypes['Delivery']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toldAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclareNilResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeclareNilResult'] = ResolversParentTypes['DeclareNilResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MonthlyReturn' | 'WrongState', ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['DeliveryChannel'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  incidentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayAcknowledge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayRetry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['RecipientKind'], ParentType, ContextType>;
  recipientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeliveryResult'] = ResolversParentTypes['DeliveryResult']> = {
  __resolveType: TypeResolveFn<'Delivery' | 'WrongState', ParentType, ContextType>;
};

export type DueFollowUpResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DueFollowUp'] = ResolversParentTypes['DueFollowUp']> = {
  followUp?: Resolver<ResolversTypes['IncidentFollowUp'], ParentType, ContextType>;
  incidentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EditionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition'], FederationReferenceType extends FederationReferenceTypes['Edition'] = FederationReferenceTypes['Edition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Edition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentTables?: Resolver<Maybe<Array<ResolversTypes['PublishedTable']>>, ParentType, ContextType>;
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

export type FeedbackResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  from?: Resolver<ResolversTypes['RecipientKind'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policeConsidered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  policeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['FeedbackVerdict'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldFillResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FieldFill'] = ResolversParentTypes['FieldFill']> = {
  field?: Resolver<ResolversTypes['ReportField'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type GraveIncidentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['GraveIncident'] = ResolversParentTypes['GraveIncident']> = {
  authorityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  crimeSuspected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  injury?: Resolver<ResolversTypes['Injury'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<ResolversTypes['ChildAccount'], ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['ReportAction']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<Array<ResolversTypes['ReportAttachment']>>, ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  complaintOutcome?: Resolver<Maybe<ResolversTypes['ComplaintOutcomeWord']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['ReportContent']>, ParentType, ContextType, Partial<IncidentContentArgs>>;
  crimeSuspected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadlineAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  deliveries?: Resolver<Maybe<Array<ResolversTypes['Delivery']>>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<Array<ResolversTypes['Feedback']>>, ParentType, ContextType>;
  followUps?: Resolver<Maybe<Array<ResolversTypes['IncidentFollowUp']>>, ParentType, ContextType>;
  guidance?: Resolver<ResolversTypes['GuidanceAnswer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  injury?: Resolver<ResolversTypes['Injury'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  supplement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<Array<ResolversTypes['ReportEvent']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Maybe<Array<ResolversTypes['ReportVersion']>>, ParentType, ContextType>;
  voided?: Resolver<Maybe<ResolversTypes['VoidReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentFactsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IncidentFacts'] = ResolversParentTypes['IncidentFacts']> = {
  accountAttached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accountMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byMonth?: Resolver<Array<ResolversTypes['MonthReports']>, ParentType, ContextType, RequireFields<IncidentFactsByMonthArgs, 'months'>>;
  bySection?: Resolver<Array<ResolversTypes['SectionCount']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guidanceAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guidanceGiven?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostLateIn30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notPermitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notPermittedWithInjury?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Rate']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silence?: Resolver<ResolversTypes['Silence'], ParentType, ContextType>;
};

export type IncidentFollowUpResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IncidentFollowUp'] = ResolversParentTypes['IncidentFollowUp']> = {
  declined?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncidentFollowUpKind'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toldTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type InstitutionPeriodResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InstitutionPeriod'] = ResolversParentTypes['InstitutionPeriod'], FederationReferenceType extends FederationReferenceTypes['InstitutionPeriod'] = FederationReferenceTypes['InstitutionPeriod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InstitutionPeriod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentFacts']>, ParentType, ContextType, Partial<InstitutionPeriodIncidentsArgs>>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  reportQuality?: Resolver<Maybe<ResolversTypes['ReportQuality']>, ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeepAttachmentResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['KeepAttachmentResult'] = ResolversParentTypes['KeepAttachmentResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'ReportAttachment' | 'WrongState', ParentType, ContextType>;
};

export interface LocalDateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDateTime'], any> {
  name: 'LocalDateTime';
}

export type MarkCrimeResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MarkCrimeResult'] = ResolversParentTypes['MarkCrimeResult']> = {
  __resolveType: TypeResolveFn<'Incident' | 'InvalidInput' | 'ReportDraft' | 'WrongState', ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['LegalSection'], ParentType, ContextType>;
};

export type MonthReportsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MonthReports'] = ResolversParentTypes['MonthReports']> = {
  month?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonthlyReturnResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MonthlyReturn'] = ResolversParentTypes['MonthlyReturn']> = {
  declaredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  declaredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayDeclare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MonthState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeDelivery?: Resolver<ResolversTypes['DeliveryResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeDeliveryArgs, 'id'>>;
  addAttachments?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationAddAttachmentsArgs, 'input'>>;
  addChildAccount?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationAddChildAccountArgs, 'input'>>;
  addFollowUp?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationAddFollowUpArgs, 'input'>>;
  answerCrime?: Resolver<ResolversTypes['AnswerCrimeResult'], ParentType, ContextType, RequireFields<MutationAnswerCrimeArgs, 'input'>>;
  approveReport?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationApproveReportArgs, 'input'>>;
  closeReport?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationCloseReportArgs, 'input'>>;
  correctReport?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationCorrectReportArgs, 'input'>>;
  declareNil?: Resolver<ResolversTypes['DeclareNilResult'], ParentType, ContextType, RequireFields<MutationDeclareNilArgs, 'input'>>;
  discardReportDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDiscardReportDraftArgs, 'id'>>;
  draftIncidentTables?: Resolver<ResolversTypes['EditionDraft'], ParentType, ContextType, RequireFields<MutationDraftIncidentTablesArgs, 'edition' | 'homes' | 'lastQuarter'>>;
  finishFollowUp?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationFinishFollowUpArgs, 'input'>>;
  forgetComplaintOutcome?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationForgetComplaintOutcomeArgs, 'complaintId' | 'incidentId'>>;
  giveFeedback?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationGiveFeedbackArgs, 'input'>>;
  keepAttachment?: Resolver<ResolversTypes['KeepAttachmentResult'], ParentType, ContextType, RequireFields<MutationKeepAttachmentArgs, 'input'>>;
  markCrime?: Resolver<ResolversTypes['MarkCrimeResult'], ParentType, ContextType, RequireFields<MutationMarkCrimeArgs, 'input'>>;
  openIncidentTables?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationOpenIncidentTablesArgs, 'edition'>>;
  orientGuardian?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationOrientGuardianArgs, 'input'>>;
  readNotice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationReadNoticeArgs, 'id'>>;
  recordComplaintOutcome?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRecordComplaintOutcomeArgs, 'input'>>;
  registerReport?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationRegisterReportArgs, 'input'>>;
  removeAttachment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveAttachmentArgs, 'id'>>;
  reopenReport?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationReopenReportArgs, 'input'>>;
  retryDelivery?: Resolver<ResolversTypes['DeliveryResult'], ParentType, ContextType, RequireFields<MutationRetryDeliveryArgs, 'id'>>;
  returnReport?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationReturnReportArgs, 'input'>>;
  saveReportDraft?: Resolver<ResolversTypes['SaveReportDraftResult'], ParentType, ContextType, RequireFields<MutationSaveReportDraftArgs, 'input'>>;
  voidReport?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationVoidReportArgs, 'input'>>;
  withdrawAttachment?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationWithdrawAttachmentArgs, 'input'>>;
  writeSupplement?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<MutationWriteSupplementArgs, 'input'>>;
};

export type NoticeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type NoticeAddressResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NoticeAddress'] = ResolversParentTypes['NoticeAddress']> = {
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  persona?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface PeriodScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Period'], any> {
  name: 'Period';
}

export type ProblemResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  attachmentContent?: Resolver<Maybe<ResolversTypes['AttachmentContent']>, ParentType, ContextType, RequireFields<QueryAttachmentContentArgs, 'id'>>;
  crimeNotice?: Resolver<Maybe<ResolversTypes['CrimeNotice']>, ParentType, ContextType, RequireFields<QueryCrimeNoticeArgs, 'id'>>;
  graveIncidents?: Resolver<Maybe<Array<ResolversTypes['GraveIncident']>>, ParentType, ContextType, RequireFields<QueryGraveIncidentsArgs, 'first' | 'since'>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, RequireFields<QueryIncidentsArgs, 'first' | 'institutionId' | 'period'>>;
  monthlyReturns?: Resolver<Maybe<Array<ResolversTypes['MonthlyReturn']>>, ParentType, ContextType, RequireFields<QueryMonthlyReturnsArgs, 'institutionId' | 'year'>>;
  notices?: Resolver<Maybe<Array<ResolversTypes['Notice']>>, ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  noticesSince?: Resolver<Array<ResolversTypes['NoticeAddress']>, ParentType, ContextType, RequireFields<QueryNoticesSinceArgs, 'first' | 'since'>>;
  periodsReportedIn?: Resolver<Array<ResolversTypes['InstitutionPeriod']>, ParentType, ContextType, RequireFields<QueryPeriodsReportedInArgs, 'departmentId' | 'quarter' | 'quarters'>>;
  receivedReports?: Resolver<Maybe<ResolversTypes['DeliveryConnection']>, ParentType, ContextType, RequireFields<QueryReceivedReportsArgs, 'first' | 'unread'>>;
  reportDraft?: Resolver<Maybe<ResolversTypes['ReportDraft']>, ParentType, ContextType, RequireFields<QueryReportDraftArgs, 'id'>>;
  reportDrafts?: Resolver<Maybe<Array<ResolversTypes['ReportDraft']>>, ParentType, ContextType>;
  reportWork?: Resolver<Maybe<ResolversTypes['ReportWork']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, RequireFields<QueryReportsArgs, 'first'>>;
  stays?: Resolver<Maybe<Array<ResolversTypes['Stay']>>, ParentType, ContextType, RequireFields<QueryStaysArgs, 'institutionId' | 'on'>>;
  weeklyUse?: Resolver<Array<ResolversTypes['WeeklyUse']>, ParentType, ContextType, RequireFields<QueryWeeklyUseArgs, 'until' | 'weeks'>>;
  whoHasSeen?: Resolver<Maybe<ResolversTypes['AccessConnection']>, ParentType, ContextType, RequireFields<QueryWhoHasSeenArgs, 'childId' | 'first'>>;
};

export type RateResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Rate'] = ResolversParentTypes['Rate']> = {
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  perThousandChildDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReportAttachmentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReportAttachment'] = ResolversParentTypes['ReportAttachment']> = {
  addedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttachmentKind'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportContentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReportContent'] = ResolversParentTypes['ReportContent']> = {
  account?: Resolver<Maybe<ResolversTypes['ChildAccount']>, ParentType, ContextType>;
  accountReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authorReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  childTold?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  childrenWatching?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  crimeSuspected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  endedRepeat?: Resolver<Maybe<ResolversTypes['ClockRepeat']>, ParentType, ContextType>;
  guidance?: Resolver<Maybe<ResolversTypes['GuidanceAnswer']>, ParentType, ContextType>;
  guidanceBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guidanceOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  inHouseSchool?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  injury?: Resolver<Maybe<ResolversTypes['Injury']>, ParentType, ContextType>;
  injuryText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leadUp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['ReportedMeasure']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staff?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  startedRepeat?: Resolver<Maybe<ResolversTypes['ClockRepeat']>, ParentType, ContextType>;
  triedFirst?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportDraftResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReportDraft'] = ResolversParentTypes['ReportDraft']> = {
  attachments?: Resolver<Maybe<Array<ResolversTypes['ReportAttachment']>>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['ReportContent'], ParentType, ContextType>;
  crimeSuspected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportEventResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReportEvent'] = ResolversParentTypes['ReportEvent']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportQualityResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReportQuality'] = ResolversParentTypes['ReportQuality']> = {
  fields?: Resolver<Array<ResolversTypes['FieldFill']>, ParentType, ContextType>;
  lastReminderAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  reminders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReportResult'] = ResolversParentTypes['ReportResult']> = {
  __resolveType: TypeResolveFn<'Incident' | 'InvalidInput' | 'WrongState', ParentType, ContextType>;
};

export type ReportVersionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReportVersion'] = ResolversParentTypes['ReportVersion']> = {
  changedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportWorkResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReportWork'] = ResolversParentTypes['ReportWork']> = {
  accountsAwaited?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  drafts?: Resolver<Array<ResolversTypes['ReportDraft']>, ParentType, ContextType>;
  failedDeliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  followUpsDue?: Resolver<Array<ResolversTypes['DueFollowUp']>, ParentType, ContextType>;
  monthsMissing?: Resolver<Array<ResolversTypes['MonthlyReturn']>, ParentType, ContextType>;
  returned?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  toApprove?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
};

export type ReportedMeasureResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReportedMeasure'] = ResolversParentTypes['ReportedMeasure']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['LegalSection'], ParentType, ContextType>;
};

export type SaveReportDraftResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SaveReportDraftResult'] = ResolversParentTypes['SaveReportDraftResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'ReportDraft' | 'WrongState', ParentType, ContextType>;
};

export type SectionCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SectionCount'] = ResolversParentTypes['SectionCount']> = {
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['LegalSection'], ParentType, ContextType>;
};

export type SilenceResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Silence'] = ResolversParentTypes['Silence']> = {
  monthsDeclaredZero?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthsMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthsWithReports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StayResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Stay'] = ResolversParentTypes['Stay']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  movedInOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  movedOutOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
};

export type WeeklyUseResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WeeklyUse'] = ResolversParentTypes['WeeklyUse']> = {
  departmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ServiceContext> = {
  Access?: AccessResolvers<ContextType>;
  AccessConnection?: AccessConnectionResolvers<ContextType>;
  AnswerCrimeResult?: AnswerCrimeResultResolvers<ContextType>;
  AttachmentContent?: AttachmentContentResolvers<ContextType>;
  CalendarDate?: GraphQLScalarType;
  CountedPopulation?: CountedPopulationResolvers<ContextType>;
  CrimeAnswer?: CrimeAnswerResolvers<ContextType>;
  CrimeNotice?: CrimeNoticeResolvers<ContextType>;
  DeclareNilResult?: DeclareNilResultResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryResult?: DeliveryResultResolvers<ContextType>;
  DueFollowUp?: DueFollowUpResolvers<ContextType>;
  Edition?: EditionResolvers<ContextType>;
  EditionDraft?: EditionDraftResolvers<ContextType>;
  EditionFigure?: EditionFigureResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FieldFill?: FieldFillResolvers<ContextType>;
  FigureAttribute?: FigureAttributeResolvers<ContextType>;
  FigureSpread?: FigureSpreadResolvers<ContextType>;
  GraveIncident?: GraveIncidentResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentFacts?: IncidentFactsResolvers<ContextType>;
  IncidentFollowUp?: IncidentFollowUpResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InstitutionPeriod?: InstitutionPeriodResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  KeepAttachmentResult?: KeepAttachmentResultResolvers<ContextType>;
  LocalDateTime?: GraphQLScalarType;
  MarkCrimeResult?: MarkCrimeResultResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MonthReports?: MonthReportsResolvers<ContextType>;
  MonthlyReturn?: MonthlyReturnResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeAddress?: NoticeAddressResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: GraphQLScalarType;
  Problem?: ProblemResolvers<ContextType>;
  PublishedCell?: PublishedCellResolvers<ContextType>;
  PublishedTable?: PublishedTableResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  ReportAttachment?: ReportAttachmentResolvers<ContextType>;
  ReportContent?: ReportContentResolvers<ContextType>;
  ReportDraft?: ReportDraftResolvers<ContextType>;
  ReportEvent?: ReportEventResolvers<ContextType>;
  ReportQuality?: ReportQualityResolvers<ContextType>;
  ReportResult?: ReportResultResolvers<ContextType>;
  ReportVersion?: ReportVersionResolvers<ContextType>;
  ReportWork?: ReportWorkResolvers<ContextType>;
  ReportedMeasure?: ReportedMeasureResolvers<ContextType>;
  SaveReportDraftResult?: SaveReportDraftResultResolvers<ContextType>;
  SectionCount?: SectionCountResolvers<ContextType>;
  Silence?: SilenceResolvers<ContextType>;
  Stay?: StayResolvers<ContextType>;
  WeeklyUse?: WeeklyUseResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};

