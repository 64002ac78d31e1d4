import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InspectionCase as InspectionCaseParent, RoundHome as RoundHomeParent, SelectionRound as SelectionRoundParent, InstitutionPeriod as InstitutionPeriodParent, Institution as InstitutionParent, AssessedHome as AssessedHomeParent, RiskAssessment as RiskAssessmentParent, Signal as SignalParent, ListedOverview as ListedOverviewParent, OverviewSection as OverviewSectionParent, OverviewVersion as OverviewVersionParent, QuarterlyOverview as QuarterlyOverviewParent, UseAlarm as UseAlarmParent, YearlyOrientation as YearlyOrientationParent, Edition as EditionParent, EditionNote as EditionNoteParent } from './parents.ts';
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

export type AnswerHearingInput = {
  inspectionId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type AnswerHearingResult = Inspection | InvalidInput | WrongState;

export type ApproveParametersResult = ModelParameters | WrongState;

/** A case needs what is kept: nothing is removed while it stands. */
export type ArchiveHold = {
  __typename?: 'ArchiveHold';
  id: Scalars['ID']['output'];
  /** Of the case that needs it. */
  reference: Scalars['String']['output'];
  setAt: Scalars['Instant']['output'];
  setBy: Scalars['String']['output'];
};

/** One home in one assessment. */
export type AssessedHome = {
  __typename?: 'AssessedHome';
  assessmentId: Scalars['ID']['output'];
  band: RiskBand;
  dataAsOf: Scalars['Instant']['output'];
  domains: Array<DomainScore>;
  funnel?: Maybe<FunnelPoint>;
  /** Eight, in the order of the method; their contributions add up to the score. */
  indicators: Array<IndicatorScore>;
  institution: Institution;
  institutionId: Scalars['ID']['output'];
  modelVersion: Scalars['String']['output'];
  /** Reports each month, for the control chart. */
  months: Array<MonthOfReports>;
  /** What the reader must know of the data, as words of the method. */
  notices: Array<Scalars['String']['output']>;
  /** The type it was compared with. */
  peerGroup: Scalars['String']['output'];
  period: Scalars['Period']['output'];
  /** Share of redraws in which it is among those chosen for risk. */
  probabilitySelected: Scalars['Float']['output'];
  rankHigh: Scalars['Int']['output'];
  /** 5 % and 95 % of its places among the homes of the authority. */
  rankLow: Scalars['Int']['output'];
  score: Scalars['Float']['output'];
};

/** An assessment that was asked for, and how far it is. */
export type AssessmentRun = {
  __typename?: 'AssessmentRun';
  completedAt?: Maybe<Scalars['Instant']['output']>;
  /** Homes done in this step, and in all. */
  done: Scalars['Int']['output'];
  /** The part that was missing, when it failed. */
  failedPart?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  mayCancel: Scalars['Boolean']['output'];
  period: Scalars['Period']['output'];
  requestedAt: Scalars['Instant']['output'];
  /** Null when the night asked for it. */
  requestedBy?: Maybe<Scalars['String']['output']>;
  state: AssessmentState;
  step?: Maybe<AssessmentStep>;
  total: Scalars['Int']['output'];
};

export type AssessmentState =
  /** Cancelled (Afbrudt). */
  | 'CANCELLED'
  /** Done (Færdig). */
  | 'DONE'
  /** Failed (Mislykkedes). */
  | 'FAILED'
  /** Waiting (Venter). */
  | 'QUEUED'
  /** Running (I gang). */
  | 'RUNNING';

export type AssessmentStep =
  /** Fetching from four registers (Henter fra fire registre). */
  | 'FETCHING'
  /** Drawing the year again (Trækker året om). */
  | 'REDRAWING'
  /** Calculating (Beregner). */
  | 'SCORING'
  /** Storing (Gemmer). */
  | 'STORING';

export type CancelAssessmentResult = AssessmentRun | WrongState;

export type CancelInspectionInput = {
  id: Scalars['ID']['input'];
  reason: CancellationReason;
  version: Scalars['Int']['input'];
};

export type CancellationReason =
  /** The home has closed (Hjemmet er lukket). */
  | 'HOME_CLOSED'
  /** The home has merged (Hjemmet er lagt sammen). */
  | 'HOME_MERGED'
  /** Other (Andet). */
  | 'OTHER'
  /** Replaced by another visit (Erstattet af et andet besøg). */
  | 'REPLACED'
  /** Staffing of the authority (Bemanding i tilsynet). */
  | 'STAFFING';

export type CarryOutInspectionInput = {
  carriedOutOn: Scalars['CalendarDate']['input'];
  childrenHeard: Scalars['Int']['input'];
  childrenOffered: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type CaseFinding = {
  __typename?: 'CaseFinding';
  level: FindingLevel;
  text: Scalars['String']['output'];
  theme: InspectionTheme;
};

export type ChangeDirection =
  | 'FELL'
  | 'ROSE'
  | 'UNCERTAIN';

export type ChartSignal =
  /** Beyond a limit (Uden for grænserne). */
  | 'OUTSIDE'
  /** One of seven in a row on one side of the mean (Syv i træk på samme side af gennemsnittet). */
  | 'SHIFT'
  /** One of seven that only rise, or only fall (Syv, der kun stiger eller kun falder). */
  | 'TREND'
  /** One of two in three near a limit (To af tre tæt på en grænse). */
  | 'TWO_OF_THREE';

export type CheckFollowUpInput = {
  checkedOn: Scalars['CalendarDate']['input'];
  followUpId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  result: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type CloseInspectionInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type CloseSelectionRoundInput = {
  id: Scalars['ID']['input'];
  /** The version that was on the screen. */
  version: Scalars['Int']['input'];
};

export type CloseSelectionRoundResult = SelectionRound | WrongState;

export type DecideHomeInput = {
  choice: SelectionChoice;
  institutionId: Scalars['ID']['input'];
  reason: SelectionReason;
  roundId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};

export type DecideHomeResult = InvalidInput | RoundHome | WrongState;

export type DomainScore = {
  __typename?: 'DomainScore';
  domain: RiskDomain;
  value: Scalars['Float']['output'];
};

/** A published edition of the national figures. */
export type Edition = {
  __typename?: 'Edition';
  /** The days from which its figures count something else than before, oldest first. */
  breaks: Array<SeriesBreak>;
  /** How the rate of reports changed from one year to the next, oldest first. */
  changes: Array<YearlyChange>;
  /** What it was made from: where the audits of the registers stood when its figures were drawn. */
  dataVersion: Scalars['String']['output'];
  firstQuarter: Scalars['Quarter']['output'];
  /** SHA-256 of every figure in it. */
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  lastQuarter: Scalars['Quarter']['output'];
  /** What the council's analyst remarks on a figure or a break of it, oldest first. */
  notes: Array<EditionNote>;
  number: Scalars['Int']['output'];
  publishedAt: Scalars['Instant']['output'];
  /** The national rate of reports by quarter, as a chart of single values; null: fewer than two quarters have one. */
  rateChart?: Maybe<RateChart>;
  /** Made from synthetic data. */
  synthetic: Scalars['Boolean']['output'];
};

/** A remark on a figure of an edition, or on a break of its series. It is the council's own; the figures are as they were. */
export type EditionNote = {
  __typename?: 'EditionNote';
  /** The figure (klager), or the rule whose change breaks the series (incident.registrationDeadlineHours). */
  about: Scalars['String']['output'];
  edition: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Whose remark it is. */
  office: Scalars['String']['output'];
  text: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  /** As it was written each time, newest first, and by whom. The council's own: null for everybody else. */
  versions?: Maybe<Array<EditionNoteVersion>>;
  writtenAt: Scalars['Instant']['output'];
};

export type EditionNoteResult = EditionNote | InvalidInput | WrongState;

/** A remark as it was written once. */
export type EditionNoteVersion = {
  __typename?: 'EditionNoteVersion';
  text: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  writtenAt: Scalars['Instant']['output'];
  /** Who of the council wrote it, as the login provider calls her. */
  writtenBy: Scalars['String']['output'];
};

/** That an edition was opened. A notice has its number only. */
export type EditionNotice = {
  __typename?: 'EditionNotice';
  createdAt: Scalars['Instant']['output'];
  edition: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  readAt?: Maybe<Scalars['Instant']['output']>;
};

/** An attempt to publish the national figures. Its number is used once. */
export type EditionRun = {
  __typename?: 'EditionRun';
  endedAt?: Maybe<Scalars['Instant']['output']>;
  lastQuarter: Scalars['Quarter']['output'];
  /** The register that did not answer, the last time it was tried. It is tried again. */
  missingPart?: Maybe<Scalars['String']['output']>;
  number: Scalars['Int']['output'];
  /** The registers whose figures could have told of somebody. Which figure is told to nobody: it would say how many there are. */
  refusedFor: Array<Scalars['String']['output']>;
  startedAt: Scalars['Instant']['output'];
  state: EditionRunState;
};

export type EditionRunState =
  | 'PUBLISHED'
  /** Somebody could have been found out. None of its figures is ever seen. */
  | 'REFUSED'
  | 'RUNNING';

export type FileFindingsInput = {
  findings: Array<FindingInput>;
  id: Scalars['ID']['input'];
  signalConfirmed: Scalars['Boolean']['input'];
  version: Scalars['Int']['input'];
};

export type FinaliseInspectionInput = {
  followUps: Array<FollowUpInput>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type Finding = {
  __typename?: 'Finding';
  level: FindingLevel;
  /** Null in records from before there were words. */
  text?: Maybe<Scalars['String']['output']>;
  theme: InspectionTheme;
};

export type FindingInput = {
  level: FindingLevel;
  text: Scalars['String']['input'];
  theme: InspectionTheme;
};

export type FindingLevel =
  /** Advice (Vejledning). */
  | 'ADVICE'
  /** No remark (Ingen bemærkning). */
  | 'NONE'
  /** Requirement (Påbud). */
  | 'REQUIREMENT'
  /** Tightened supervision (Skærpet tilsyn). */
  | 'TIGHTENED';

export type FollowUp = {
  __typename?: 'FollowUp';
  checkedOn?: Maybe<Scalars['CalendarDate']['output']>;
  dueOn: Scalars['CalendarDate']['output'];
  id: Scalars['ID']['output'];
  result?: Maybe<Scalars['String']['output']>;
  theme: InspectionTheme;
  what: Scalars['String']['output'];
};

export type FollowUpInput = {
  dueOn: Scalars['CalendarDate']['input'];
  id: Scalars['ID']['input'];
  theme: InspectionTheme;
  what: Scalars['String']['input'];
};

export type FrozenContribution = {
  __typename?: 'FrozenContribution';
  contribution: Scalars['Float']['output'];
  denominator?: Maybe<Scalars['Float']['output']>;
  indicator: RiskIndicator;
  numerator?: Maybe<Scalars['Float']['output']>;
};

/** Additive limits of the standardised ratio at one expected count. */
export type FunnelLimit = {
  __typename?: 'FunnelLimit';
  expected: Scalars['Float']['output'];
  lower95: Scalars['Float']['output'];
  lower998: Scalars['Float']['output'];
  upper95: Scalars['Float']['output'];
  upper998: Scalars['Float']['output'];
};

/** Where the home stands in the funnel of its type. */
export type FunnelPoint = {
  __typename?: 'FunnelPoint';
  expected: Scalars['Float']['output'];
  /** Probability that the true rate is more than 1.5 times the expected one. */
  probabilityHigh?: Maybe<Scalars['Float']['output']>;
  /** Observed over expected. */
  ratio: Scalars['Float']['output'];
  /** Shrunken ratio with its 95 % interval. */
  shrunken?: Maybe<Scalars['Float']['output']>;
  shrunkenLower?: Maybe<Scalars['Float']['output']>;
  shrunkenUpper?: Maybe<Scalars['Float']['output']>;
  /** Additive z. */
  z?: Maybe<Scalars['Float']['output']>;
};

export type Hearing = {
  __typename?: 'Hearing';
  answer?: Maybe<Scalars['String']['output']>;
  answerBy: Scalars['CalendarDate']['output'];
  answeredAt?: Maybe<Scalars['Instant']['output']>;
  sentAt: Scalars['Instant']['output'];
};

/** How often each lane found something: a requirement or tightened supervision. */
export type HitRates = {
  __typename?: 'HitRates';
  lanes: Array<LaneHits>;
  /** Hits of the risk lane over hits of the random lane, with its exact interval; null when either is empty. */
  lift?: Maybe<Scalars['Float']['output']>;
  liftLower?: Maybe<Scalars['Float']['output']>;
  liftUpper?: Maybe<Scalars['Float']['output']>;
  period: Scalars['Period']['output'];
  /** Estimated share of all homes with something to find: what risk found, and what the lot says of the rest. */
  stratifiedPrevalence?: Maybe<Scalars['Float']['output']>;
};

export type HoldOverviewInput = {
  id: Scalars['ID']['input'];
  overviewId: Scalars['ID']['input'];
  /** Of the case, at most 80 characters: no names. */
  reference: Scalars['String']['input'];
};

/** One indicator of one home. */
export type IndicatorScore = {
  __typename?: 'IndicatorScore';
  /** z within the caps: what counts. */
  capped: Scalars['Float']['output'];
  /** Capped z divided by eight. */
  contribution: Scalars['Float']['output'];
  denominator?: Maybe<Scalars['Float']['output']>;
  domain: RiskDomain;
  indicator: RiskIndicator;
  lowerCap: Scalars['Float']['output'];
  /** Why there is no value: NO_REPORTS, NO_EXPOSURE, NOT_DELIVERED. */
  missing?: Maybe<Scalars['String']['output']>;
  /** Null when nothing was delivered. */
  numerator?: Maybe<Scalars['Float']['output']>;
  /** The same of its peers. */
  peerValue?: Maybe<Scalars['Float']['output']>;
  /** How much of the estimate rests on the peers, 0 to 1; null where there is nothing to shrink. */
  priorWeight?: Maybe<Scalars['Float']['output']>;
  upperCap: Scalars['Float']['output'];
  /** The home's own value: a rate per 1,000 child-days, or a share. */
  value?: Maybe<Scalars['Float']['output']>;
  z?: Maybe<Scalars['Float']['output']>;
};

/** A visit that was carried out. */
export type Inspection = {
  __typename?: 'Inspection';
  announced: Scalars['Boolean']['output'];
  carriedOutOn: Scalars['CalendarDate']['output'];
  childrenHeard: Scalars['Int']['output'];
  childrenOffered: Scalars['Int']['output'];
  /** What the authority has shared: nothing before the report is in hearing. */
  findings: Array<Finding>;
  /** The draft report in hearing, for the home to answer. */
  hearing?: Maybe<Hearing>;
  id: Scalars['ID']['output'];
  institutionId: Scalars['ID']['output'];
  /** Why it was made; for the authority alone, and for the team only when it has filed its findings. */
  route?: Maybe<InspectionRoute>;
};

export type InspectionAction =
  /** Cancel (Aflys). */
  | 'CANCEL'
  /** Record the visit (Registrér besøget). */
  | 'CARRY_OUT'
  /** Record follow-up (Registrér opfølgning). */
  | 'CHECK_FOLLOW_UP'
  /** Close (Afslut). */
  | 'CLOSE'
  /** File findings (Indsend fund). */
  | 'FILE_FINDINGS'
  /** Make final (Gør endelig). */
  | 'FINALISE'
  /** Change the plan (Ret planen). */
  | 'REPLAN'
  /** Send to hearing (Send i høring). */
  | 'SEND_TO_HEARING';

/** The authority's own record of one inspection, from plan to closing. The home never sees it. */
export type InspectionCase = {
  __typename?: 'InspectionCase';
  allowedActions: Array<InspectionAction>;
  announced: Scalars['Boolean']['output'];
  announcedReason?: Maybe<Scalars['String']['output']>;
  cancellation?: Maybe<CancellationReason>;
  carriedOutOn?: Maybe<Scalars['CalendarDate']['output']>;
  childrenHeard?: Maybe<Scalars['Int']['output']>;
  childrenOffered?: Maybe<Scalars['Int']['output']>;
  closedAt?: Maybe<Scalars['Instant']['output']>;
  findings: Array<CaseFinding>;
  followUps: Array<FollowUp>;
  hearing?: Maybe<Hearing>;
  id: Scalars['ID']['output'];
  institution: Institution;
  institutionId: Scalars['ID']['output'];
  /** Null while the caller is in the team and has not filed its findings. */
  lane?: Maybe<SelectionLane>;
  plannedOn: Scalars['CalendarDate']['output'];
  roundId?: Maybe<Scalars['ID']['output']>;
  /** Did the visit confirm why the home was chosen? */
  signalConfirmed?: Maybe<Scalars['Boolean']['output']>;
  state: InspectionState;
  team: Array<Scalars['String']['output']>;
  themes: Array<InspectionTheme>;
  version: Scalars['Int']['output'];
};

export type InspectionCaseResult = InspectionCase | InvalidInput | WrongState;

export type InspectionConnection = {
  __typename?: 'InspectionConnection';
  nodes: Array<Inspection>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What the authority knows of its own visits up to the end of the period. */
export type InspectionFacts = {
  __typename?: 'InspectionFacts';
  /** Visits carried out within the period. */
  carriedOut: Scalars['Int']['output'];
  /** The last visit on or before the last day of the period. */
  lastCarriedOutOn?: Maybe<Scalars['CalendarDate']['output']>;
  /** The gravest finding of that visit. */
  lastGravestFinding?: Maybe<FindingLevel>;
};

export type InspectionRoute =
  /** Concern (Bekymring). */
  | 'CONCERN'
  /** Legal interval (Fast interval). */
  | 'INTERVAL'
  /** Random control (Tilfældig kontrol). */
  | 'RANDOM'
  /** Risk (Risiko). */
  | 'RISK';

export type InspectionState =
  /** Cancelled (Aflyst). */
  | 'CANCELLED'
  /** Carried out (Gennemført). */
  | 'CARRIED_OUT'
  /** Closed (Afsluttet). */
  | 'CLOSED'
  /** Draft report (Rapportudkast). */
  | 'DRAFT_REPORT'
  /** Final (Endelig). */
  | 'FINAL'
  /** Follow-up (Opfølgning). */
  | 'FOLLOW_UP'
  /** In hearing (I høring hos hjemmet). */
  | 'HEARING'
  /** Planned (Planlagt). */
  | 'PLANNED';

export type InspectionTheme =
  /** Target group, methods and results (Målgruppe, metoder og resultater). */
  | 'GOALS_METHODS'
  /** Health and well-being (Sundhed og trivsel). */
  | 'HEALTH_WELLBEING'
  /** Organisation and management (Organisation og ledelse). */
  | 'ORGANISATION'
  /** Prevention of force (Forebyggelse af magtanvendelse). */
  | 'PREVENTION_OF_FORCE'
  /** Independence and relations (Selvstændighed og relationer). */
  | 'SELF_DETERMINATION'
  /** Staff competence (Kompetencer). */
  | 'STAFF';

export type Institution = {
  __typename?: 'Institution';
  id: Scalars['ID']['output'];
  /** The authority's own inspections of the home; for its own authority. */
  inspectionCases?: Maybe<Array<InspectionCase>>;
  /** The home in the newest assessment; for its own authority. */
  riskAssessment?: Maybe<AssessedHome>;
  /** What waits for a review, and what was reviewed in the last 90 days; for its own authority. */
  signals?: Maybe<Array<Signal>>;
};

export type InstitutionPeriod = {
  __typename?: 'InstitutionPeriod';
  inspections?: Maybe<InspectionFacts>;
  institutionId: Scalars['ID']['output'];
  period: Scalars['Period']['output'];
};

/** One field that breaks one rule; nothing was written. */
export type InvalidInput = {
  __typename?: 'InvalidInput';
  problems: Array<Problem>;
};

export type LaneHits = {
  __typename?: 'LaneHits';
  hits: Scalars['Int']['output'];
  inspections: Scalars['Int']['output'];
  /** Exact 95 % (Clopper-Pearson). */
  lower?: Maybe<Scalars['Float']['output']>;
  route: InspectionRoute;
  share?: Maybe<Scalars['Float']['output']>;
  upper?: Maybe<Scalars['Float']['output']>;
};

export type LiftOverviewHoldInput = {
  id: Scalars['ID']['input'];
  overviewId: Scalars['ID']['input'];
};

/** A quarter in the department's list: where it is, and what waits. What it says is asked of the quarter itself. */
export type ListedOverview = {
  __typename?: 'ListedOverview';
  allowedActions: Array<OverviewAction>;
  countedAt?: Maybe<Scalars['Instant']['output']>;
  edition: Scalars['Int']['output'];
  /** As of the overview itself. */
  id: Scalars['ID']['output'];
  /** What stands in the way of a signature: the section's key, and why. */
  missing: Array<Problem>;
  /** The register that did not answer when the figures should have been frozen; it is tried again. */
  missingPart?: Maybe<Scalars['String']['output']>;
  quarter: Scalars['Quarter']['output'];
  status: OverviewStatus;
  submittedAt?: Maybe<Scalars['Instant']['output']>;
};

export type LogUseDialogueInput = {
  agreed: Scalars['String']['input'];
  alarmId: Scalars['ID']['input'];
  heldOn: Scalars['CalendarDate']['input'];
  hrInvolved: Scalars['Boolean']['input'];
  /** Points the home out to its socialtilsyn, with this text. */
  pointerText?: InputMaybe<Scalars['String']['input']>;
};

export type MailNoticesResult = InvalidInput | NoticeMail | WrongState;

/** Parameters of the risk model from one day on. */
export type ModelParameters = {
  __typename?: 'ModelParameters';
  approvedAt?: Maybe<Scalars['Instant']['output']>;
  /** Null until somebody else has approved them: they are not in use. */
  approvedBy?: Maybe<Scalars['String']['output']>;
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  mayApprove: Scalars['Boolean']['output'];
  modelVersion: Scalars['String']['output'];
  /** The parameters as JSON text. */
  parameters: Scalars['String']['output'];
  proposedAt: Scalars['Instant']['output'];
  proposedBy: Scalars['String']['output'];
  validFrom: Scalars['CalendarDate']['output'];
  why: Scalars['String']['output'];
};

export type MonthOfReports = {
  __typename?: 'MonthOfReports';
  /** Its first day. */
  month: Scalars['CalendarDate']['output'];
  reports: Scalars['Int']['output'];
};

export type MoveOverviewInput = {
  action: OverviewAction;
  overviewId: Scalars['ID']['input'];
  /** For RETURN and REOPEN. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** As it was on the screen. */
  revision: Scalars['Int']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** The home's own answer to the draft report. */
  answerHearing: AnswerHearingResult;
  /** Approves what a head of another authority has proposed. */
  approveParameters: ApproveParametersResult;
  /** Stops an assessment before it is stored; the one before it stays. */
  cancelAssessment: CancelAssessmentResult;
  cancelInspection: InspectionCaseResult;
  carryOutInspection: InspectionCaseResult;
  checkFollowUp: InspectionCaseResult;
  closeInspection: InspectionCaseResult;
  /** Closes a round in which every proposed home has been decided. Nothing in it changes after that. */
  closeSelectionRound: CloseSelectionRoundResult;
  /** Gathers the year from the four submitted quarters of every department. Again while nobody has been oriented. */
  compileOrientation: YearlyOrientationResult;
  /** Selects or defers one home, with a reason. Every decision is kept; the last one counts. */
  decideHome: DecideHomeResult;
  /** Files the team's findings. From here on the team may see why the home was chosen. */
  fileFindings: InspectionCaseResult;
  /** Makes the report final; with follow-ups it goes to FOLLOW_UP, without to FINAL. */
  finaliseInspection: InspectionCaseResult;
  /** Begins or ends hearing of new editions, in the caller's present role. The answer is whether it is so. */
  followEditions: Scalars['Boolean']['output'];
  /** True also when it was forgotten before. */
  forgetView: Scalars['Boolean']['output'];
  /** For the head: a case needs the quarter, so nothing of it is removed. The form makes the id: sent twice, it is one. */
  holdOverview: QuarterlyOverviewResult;
  /** For the head: the case is over. */
  liftOverviewHold: QuarterlyOverviewResult;
  /** What was agreed with the head of a home about an alarm. The form makes the id: sent twice, it is one. */
  logUseDialogue: UseAlarmResult;
  /**
   * A mail with a link beside each notice, in the caller's present seat; without an address no more. It ends with the seat. Of editions only for
   * who follows them: NOT_FOLLOWING otherwise.
   */
  mailNotices: MailNoticesResult;
  /** Signs, returns, submits or reopens; WRITE is no such step. */
  moveOverview: QuarterlyOverviewResult;
  /** Freezes the newest assessment and proposes homes, lane by lane. The form makes the id: sent twice, it is one round. */
  openSelectionRound: OpenSelectionRoundResult;
  /** Says that leadership, and then the politicians, have been oriented. */
  orient: YearlyOrientationResult;
  /** The form makes the id: sent twice, it is one inspection. */
  planInspection: InspectionCaseResult;
  /** Proposes other parameters from a day on. They are used only when somebody else has approved them. */
  proposeParameters: ProposeParametersResult;
  /** A concrete allegation (authority), or a pointer (operating department). */
  raiseSignal: RaiseSignalResult;
  /** The read receipt, of either kind of notice. */
  readOversightNotice: Scalars['Boolean']['output'];
  removeOverviewStory: QuarterlyOverviewResult;
  replanInspection: InspectionCaseResult;
  /** Asks for an assessment now. There is at most one at a time. */
  requestAssessment: RequestAssessmentResult;
  reviewSignal: ReviewSignalResult;
  /** The form makes the id: sent twice, it is one view. */
  saveView: SaveViewResult;
  sendToHearing: InspectionCaseResult;
  /** Takes a remark back. It is shown to nobody from then on; its versions are kept. */
  withdrawEditionNote: EditionNoteResult;
  /** For the council alone. Without a version it is a new remark, and the form makes its id; with one it is a new version of it. */
  writeEditionNote: EditionNoteResult;
  writeOrientation: YearlyOrientationResult;
  /** One remark in one section: the home's answer or the department's comment. Saved by version, so that two who write do not overwrite each other. */
  writeOverviewRemark: OverviewSectionResult;
  /** A good story, by its id: written, and changed while the quarter can be written in. */
  writeOverviewStory: OverviewStoryResult;
};


export type MutationAnswerHearingArgs = {
  input: AnswerHearingInput;
};


export type MutationApproveParametersArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCancelAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCancelInspectionArgs = {
  input: CancelInspectionInput;
};


export type MutationCarryOutInspectionArgs = {
  input: CarryOutInspectionInput;
};


export type MutationCheckFollowUpArgs = {
  input: CheckFollowUpInput;
};


export type MutationCloseInspectionArgs = {
  input: CloseInspectionInput;
};


export type MutationCloseSelectionRoundArgs = {
  input: CloseSelectionRoundInput;
};


export type MutationCompileOrientationArgs = {
  input: OrientationSeen;
};


export type MutationDecideHomeArgs = {
  input: DecideHomeInput;
};


export type MutationFileFindingsArgs = {
  input: FileFindingsInput;
};


export type MutationFinaliseInspectionArgs = {
  input: FinaliseInspectionInput;
};


export type MutationFollowEditionsArgs = {
  follow: Scalars['Boolean']['input'];
};


export type MutationForgetViewArgs = {
  id: Scalars['ID']['input'];
};


export type MutationHoldOverviewArgs = {
  input: HoldOverviewInput;
};


export type MutationLiftOverviewHoldArgs = {
  input: LiftOverviewHoldInput;
};


export type MutationLogUseDialogueArgs = {
  input: LogUseDialogueInput;
};


export type MutationMailNoticesArgs = {
  about: NoticeSubject;
  address?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMoveOverviewArgs = {
  input: MoveOverviewInput;
};


export type MutationOpenSelectionRoundArgs = {
  input: OpenSelectionRoundInput;
};


export type MutationOrientArgs = {
  input: OrientInput;
};


export type MutationPlanInspectionArgs = {
  input: PlanInspectionInput;
};


export type MutationProposeParametersArgs = {
  input: ProposeParametersInput;
};


export type MutationRaiseSignalArgs = {
  input: RaiseSignalInput;
};


export type MutationReadOversightNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveOverviewStoryArgs = {
  input: RemoveOverviewStoryInput;
};


export type MutationReplanInspectionArgs = {
  input: ReplanInspectionInput;
};


export type MutationRequestAssessmentArgs = {
  input: RequestAssessmentInput;
};


export type MutationReviewSignalArgs = {
  input: ReviewSignalInput;
};


export type MutationSaveViewArgs = {
  input: SaveViewInput;
};


export type MutationSendToHearingArgs = {
  input: SendToHearingInput;
};


export type MutationWithdrawEditionNoteArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWriteEditionNoteArgs = {
  input: WriteEditionNoteInput;
};


export type MutationWriteOrientationArgs = {
  input: WriteOrientationInput;
};


export type MutationWriteOverviewRemarkArgs = {
  input: WriteOverviewRemarkInput;
};


export type MutationWriteOverviewStoryArgs = {
  input: WriteOverviewStoryInput;
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

/** Word by mail: the caller's own, in the seat she asks in. */
export type NoticeMail = {
  __typename?: 'NoticeMail';
  about: NoticeSubject;
  /** As she wrote it; null: no mail. */
  address?: Maybe<Scalars['String']['output']>;
  /** Does mail leave this installation at all? */
  available: Scalars['Boolean']['output'];
  /** Since when the mail server will not take the address: nothing is sent to it until it is written again. */
  refusedAt?: Maybe<Scalars['Instant']['output']>;
};

/** Of what word is sent by mail too. */
export type NoticeSubject =
  /** New editions of the national figures (Nye udgaver). */
  | 'EDITIONS'
  /** What waits in the caller's quarters (Kvartalsoverblik). */
  | 'QUARTERS';

export type OpenSelectionRoundInput = {
  /** Visits there is room for; the share in the parameters when it is not given. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  quarter: Scalars['Quarter']['input'];
};

export type OpenSelectionRoundResult = InvalidInput | SelectionRound | WrongState;

export type OrientInput = {
  /** ORIENT_LEADERSHIP or ORIENT_POLITICIANS. */
  action: OrientationAction;
  meetingOn: Scalars['CalendarDate']['input'];
  version: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};

export type OrientationAction =
  | 'COMPILE'
  | 'ORIENT_LEADERSHIP'
  | 'ORIENT_POLITICIANS'
  | 'WRITE';

export type OrientationContribution = {
  __typename?: 'OrientationContribution';
  /** Of the department as a whole; null: no remark was chosen. */
  comment?: Maybe<Scalars['String']['output']>;
  departmentName: Scalars['String']['output'];
  edition: Scalars['Int']['output'];
  quarter: Scalars['Quarter']['output'];
  stories: Array<Scalars['String']['output']>;
};

/** Who has delivered. */
export type OrientationDepartment = {
  __typename?: 'OrientationDepartment';
  departmentId: Scalars['ID']['output'];
  departmentName: Scalars['String']['output'];
  quarters: Array<OrientationQuarter>;
};

export type OrientationQuarter = {
  __typename?: 'OrientationQuarter';
  /** The submitted edition; null before. */
  edition?: Maybe<Scalars['Int']['output']>;
  quarter: Scalars['Quarter']['output'];
  status: OverviewStatus;
  submittedAt?: Maybe<Scalars['Instant']['output']>;
};

export type OrientationSeen = {
  /** 0 before it is compiled. */
  version: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};

export type OrientationState =
  /** Gathered into one paper (Sammenskrevet). */
  | 'COMPILED'
  /** Quarters are coming in (Samles). */
  | 'GATHERING'
  /** Strategic leadership has been told (Ledelsen er orienteret). */
  | 'LEADERSHIP_ORIENTED'
  /** The politicians have been told (Politikerne er orienteret). */
  | 'POLITICIANS_ORIENTED';

export type OverviewAction =
  /** A new edition, with a reason (Åbn igen). */
  | 'REOPEN'
  /** Back to the author (Send tilbage). */
  | 'RETURN'
  /** The author signs (Underskriv som forfatter). */
  | 'SIGN_AS_AUTHOR'
  /** The head signs; another person than the author (Underskriv som leder). */
  | 'SIGN_AS_HEAD'
  /** To the staff unit (Indsend). */
  | 'SUBMIT'
  /** Remarks and stories (Skriv). */
  | 'WRITE';

/** XmR chart of monthly reports. */
export type OverviewChart = {
  __typename?: 'OverviewChart';
  lower?: Maybe<Scalars['Float']['output']>;
  mean: Scalars['Float']['output'];
  months: Array<OverviewChartMonth>;
  /** Fewer than 13 months: limits are uncertain. */
  shortSeries: Scalars['Boolean']['output'];
  upper?: Maybe<Scalars['Float']['output']>;
};

export type OverviewChartMonth = {
  __typename?: 'OverviewChartMonth';
  /** Its first day. */
  month: Scalars['CalendarDate']['output'];
  reports: Scalars['Int']['output'];
  /** Outside the limits, or in a run of seven on one side or in one direction. */
  signal: Scalars['Boolean']['output'];
};

/** Reports of an earlier quarter that came, or were taken back, after it was frozen. */
export type OverviewCorrection = {
  __typename?: 'OverviewCorrection';
  after: Scalars['Int']['output'];
  /** What was told of that quarter until now, corrections included. */
  before: Scalars['Int']['output'];
  institutionId: Scalars['ID']['output'];
  institutionName: Scalars['String']['output'];
  quarter: Scalars['Quarter']['output'];
};

export type OverviewDifference = {
  __typename?: 'OverviewDifference';
  /** Null: is not there any more. */
  after?: Maybe<Scalars['String']['output']>;
  /** Null: was not there. */
  before?: Maybe<Scalars['String']['output']>;
  /** Where: SUMMARY.comment, h-170017.answer, figures.reports, stories.<id>. */
  path: Scalars['String']['output'];
};

/** Counts of one home or of all homes of a department in one quarter, each home while it was the department's. */
export type OverviewFigures = {
  __typename?: 'OverviewFigures';
  accountAttached: Scalars['Int']['output'];
  accountMissing: Scalars['Int']['output'];
  /** Null when a home did not deliver its own. */
  childDays?: Maybe<Scalars['Int']['output']>;
  complaintsFiled: Scalars['Int']['output'];
  complaintsUpheld: Scalars['Int']['output'];
  guidanceAsked: Scalars['Int']['output'];
  guidanceGiven: Scalars['Int']['output'];
  homes: Scalars['Int']['output'];
  homesWithReports: Scalars['Int']['output'];
  inspections: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
  measures: Scalars['Int']['output'];
  monthsDeclaredZero: Scalars['Int']['output'];
  monthsMissing: Scalars['Int']['output'];
  monthsWithReports: Scalars['Int']['output'];
  notPermitted: Scalars['Int']['output'];
  notifications: Scalars['Int']['output'];
  notificationsOfAbuse: Scalars['Int']['output'];
  /** Reports per 1,000 child-days; null without child-days. */
  perThousandChildDays?: Maybe<Scalars['Float']['output']>;
  /** Its exact 95 % interval. */
  rateLower?: Maybe<Scalars['Float']['output']>;
  rateUpper?: Maybe<Scalars['Float']['output']>;
  reports: Scalars['Int']['output'];
};

/** One home in one quarter, as it was when the figures were frozen. */
export type OverviewHome = {
  __typename?: 'OverviewHome';
  chart?: Maybe<OverviewChart>;
  /** Different children whom force was used on. */
  children: Scalars['Int']['output'];
  closedOn?: Maybe<Scalars['CalendarDate']['output']>;
  figures: OverviewFigures;
  history: Array<OverviewQuarter>;
  institutionId: Scalars['ID']['output'];
  /** The home belonged to another department for part of the quarter; its child-days cannot be divided, so there is no rate. */
  moved: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  peers?: Maybe<OverviewPeers>;
  /** The type of home, as the register of homes calls it. */
  type: Scalars['String']['output'];
};

export type OverviewList =
  /** Complaints (Klager). */
  | 'COMPLAINTS'
  /** Homes (Hjem). */
  | 'HOMES'
  /** Inspections carried out (Tilsynsbesøg). */
  | 'INSPECTIONS'
  /** Notifications of concern (Underretninger). */
  | 'NOTIFICATIONS'
  /** Reports of force (Indberetninger). */
  | 'REPORTS';

/** That something waits in a quarter, or does not wait for it. Ids only. */
export type OverviewNotice = {
  __typename?: 'OverviewNotice';
  createdAt: Scalars['Instant']['output'];
  id: Scalars['ID']['output'];
  /** The home that is asked, or that the alarm is about. */
  institutionId?: Maybe<Scalars['ID']['output']>;
  kind: OverviewNoticeKind;
  /** Department and quarter. */
  overviewId: Scalars['ID']['output'];
  readAt?: Maybe<Scalars['Instant']['output']>;
};

export type OverviewNoticeKind =
  /** To the department: the figures are frozen, and it can be written (Kvartalet er gjort op). */
  | 'OVERVIEW_COUNTED'
  /** To the author: opened again (Åbnet igen). */
  | 'OVERVIEW_REOPENED'
  /** To the author: the head has returned it (Sendt tilbage). */
  | 'OVERVIEW_RETURNED'
  /** To the staff unit (Indsendt). */
  | 'OVERVIEW_SUBMITTED'
  /** To the home: the quarter asks (Kvartalet stiller spørgsmål). */
  | 'QUESTION_ASKED'
  /** To the head: the author has signed (Venter på underskrift). */
  | 'SIGNATURE_WAITS'
  /** Use of force in a home that does not wait for the quarter (Magtanvendelse, der ikke venter). */
  | 'USE_ALARM';

/** A number in a sentence, and where the records behind it are listed. */
export type OverviewNumber = {
  __typename?: 'OverviewNumber';
  /** The home, when the list is of one. */
  institutionId?: Maybe<Scalars['ID']['output']>;
  list?: Maybe<OverviewList>;
  /** Its place in the sentence. */
  name: Scalars['String']['output'];
  /** A narrower list: NOT_PERMITTED, LATE, ACCOUNT_MISSING, GUIDANCE_MISSING, UPHELD, ABUSE, MISSING. */
  only?: Maybe<Scalars['String']['output']>;
  period?: Maybe<Scalars['Period']['output']>;
  /** Null: not known. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** Homes that a home or a department is compared with, in the same quarter. */
export type OverviewPeers = {
  __typename?: 'OverviewPeers';
  childDays: Scalars['Int']['output'];
  homes: Scalars['Int']['output'];
  homesWithReports: Scalars['Int']['output'];
  perThousandChildDays?: Maybe<Scalars['Float']['output']>;
  reports: Scalars['Int']['output'];
  /** The type of home; null for all of the country. */
  type?: Maybe<Scalars['String']['output']>;
};

export type OverviewQuarter = {
  __typename?: 'OverviewQuarter';
  childDays?: Maybe<Scalars['Int']['output']>;
  perThousandChildDays?: Maybe<Scalars['Float']['output']>;
  quarter: Scalars['Quarter']['output'];
  reports: Scalars['Int']['output'];
};

/** Something that stands out, and is asked about. */
export type OverviewQuestion = {
  __typename?: 'OverviewQuestion';
  code: OverviewQuestionCode;
  /** The month of a signal, by its first day. */
  month?: Maybe<Scalars['CalendarDate']['output']>;
  numbers: Array<OverviewNumber>;
};

export type OverviewQuestionCode =
  /** Children's accounts missing (Redegørelser mangler). */
  | 'ACCOUNT_MISSING'
  /** A complaint upheld (Medhold i klage). */
  | 'COMPLAINT_UPHELD'
  /** Guidance on complaining missing (Klagevejledning mangler). */
  | 'GUIDANCE_MISSING'
  /** Registered late (For sent). */
  | 'LATE'
  /** A month without report or declaration (Måned mangler). */
  | 'MONTH_MISSING'
  /** Force outside the law (Uden for loven). */
  | 'NOT_PERMITTED'
  /** Reports without child-days (Uden barnedøgn). */
  | 'NO_EXPOSURE'
  /** Signal in the control chart (Signal). */
  | 'SIGNAL'
  /** An alarm in the quarter (Alarm). */
  | 'USE_ALARM';

export type OverviewRemark = {
  __typename?: 'OverviewRemark';
  noRemark: Scalars['Boolean']['output'];
  /** Null: "ingen bemærkning" was chosen. */
  text?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  writtenAt: Scalars['Instant']['output'];
  /** Id of the person. */
  writtenBy: Scalars['String']['output'];
};

export type OverviewRemarkPart =
  /** The home's answer (Hjemmets svar). */
  | 'ANSWER'
  /** The department's comment (Afdelingens bemærkning). */
  | 'COMMENT';

/** One part of the document: what the rules say, what they ask, what people say. */
export type OverviewSection = {
  __typename?: 'OverviewSection';
  /** The home's; null: nobody has said anything. */
  answer?: Maybe<OverviewRemark>;
  answerRequired: Scalars['Boolean']['output'];
  /** The department's; null: nobody has said anything. */
  comment?: Maybe<OverviewRemark>;
  commentRequired: Scalars['Boolean']['output'];
  departmentName: Scalars['String']['output'];
  /** Of a section about a home. */
  home?: Maybe<OverviewHome>;
  /** SUMMARY, RIGHTS, VOICES, RETURNS, or the id of a home. */
  key: Scalars['ID']['output'];
  kind: OverviewSectionKind;
  mayAnswer: Scalars['Boolean']['output'];
  mayComment: Scalars['Boolean']['output'];
  overviewId: Scalars['ID']['output'];
  quarter: Scalars['Quarter']['output'];
  questions: Array<OverviewQuestion>;
  sentences: Array<OverviewSentence>;
};

/** Somebody else has written in it since it was seen. Nothing was written; this is what stands. */
export type OverviewSectionChanged = {
  __typename?: 'OverviewSectionChanged';
  section: OverviewSection;
};

export type OverviewSectionKind =
  /** One home (Hjem). */
  | 'HOME'
  /** Months without a word, and corrections (Hvad der mangler). */
  | 'RETURNS'
  /** The children's rights: account, guidance, deadlines (Børnenes rettigheder). */
  | 'RIGHTS'
  /** Size and development (Omfang og udvikling). */
  | 'SUMMARY'
  /** Complaints and notifications (Klager og underretninger). */
  | 'VOICES';

export type OverviewSectionResult = InvalidInput | OverviewSection | OverviewSectionChanged | WrongState;

/** A sentence made by a rule. The screen has the words for the code. */
export type OverviewSentence = {
  __typename?: 'OverviewSentence';
  code: Scalars['String']['output'];
  numbers: Array<OverviewNumber>;
};

export type OverviewSignature = {
  __typename?: 'OverviewSignature';
  as: OverviewAction;
  /** SHA-256 of the document that was signed. */
  hash: Scalars['String']['output'];
  signedAt: Scalars['Instant']['output'];
  signedBy: Scalars['String']['output'];
};

export type OverviewStatus =
  /** Signed by the author (Underskrevet af forfatteren). */
  | 'COMMENTED'
  /** Frozen, and being written (Opgjort). */
  | 'COUNTED'
  /** The quarter is running, or its figures are not frozen yet (Ikke opgjort). */
  | 'OPEN'
  /** Signed by the head too (Underskrevet af lederen). */
  | 'SIGNED'
  /** With the staff unit (Indsendt). */
  | 'SUBMITTED';

/** Something that went well, without anybody's identity, and with consent. */
export type OverviewStory = {
  __typename?: 'OverviewStory';
  id: Scalars['ID']['output'];
  institutionId?: Maybe<Scalars['ID']['output']>;
  overviewId: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  writtenAt: Scalars['Instant']['output'];
  writtenBy: Scalars['String']['output'];
};

export type OverviewStoryResult = InvalidInput | OverviewStory | WrongState;

/** A signed version, whole. Never changed. */
export type OverviewVersion = {
  __typename?: 'OverviewVersion';
  alarms: Array<UseAlarm>;
  authorSignedAt: Scalars['Instant']['output'];
  authorSignedBy: Scalars['String']['output'];
  corrections: Array<OverviewCorrection>;
  countedAt: Scalars['Instant']['output'];
  country?: Maybe<OverviewPeers>;
  departmentId: Scalars['ID']['output'];
  departmentName: Scalars['String']['output'];
  edition: Scalars['Int']['output'];
  figures: OverviewFigures;
  figuresHash: Scalars['String']['output'];
  hash: Scalars['String']['output'];
  headSignedAt: Scalars['Instant']['output'];
  headSignedBy: Scalars['String']['output'];
  history: Array<OverviewQuarter>;
  keepUntil: Scalars['CalendarDate']['output'];
  overviewId: Scalars['ID']['output'];
  quarter: Scalars['Quarter']['output'];
  sections: Array<OverviewSection>;
  stories: Array<OverviewStory>;
  submittedAt?: Maybe<Scalars['Instant']['output']>;
};

/** A signed version in a list of them. */
export type OverviewVersionRow = {
  __typename?: 'OverviewVersionRow';
  authorSignedAt: Scalars['Instant']['output'];
  authorSignedBy: Scalars['String']['output'];
  edition: Scalars['Int']['output'];
  hash: Scalars['String']['output'];
  headSignedAt: Scalars['Instant']['output'];
  headSignedBy: Scalars['String']['output'];
  /** Kept at least until then. */
  keepUntil: Scalars['CalendarDate']['output'];
  /** Why it was opened again after this one; null while it is the last. */
  reopenedBecause?: Maybe<Scalars['String']['output']>;
  submittedAt?: Maybe<Scalars['Instant']['output']>;
};

/** Where a page of a list ends, and whether there is more. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** All homes of one type in the country: what a home is compared with. */
export type PeerGroup = {
  __typename?: 'PeerGroup';
  childDays: Scalars['Int']['output'];
  homes: Scalars['Int']['output'];
  /** Limits of the funnel, from small expected counts to large. */
  limits: Array<FunnelLimit>;
  /** Reports per 1,000 child-days in the group. Null without child-days. */
  perThousandChildDays?: Maybe<Scalars['Float']['output']>;
  /** Winsorised dispersion of the square-root z; null with fewer than two homes. */
  phi?: Maybe<Scalars['Float']['output']>;
  reports: Scalars['Int']['output'];
  /** Variance between homes beyond chance, on the square-root scale. */
  tau2?: Maybe<Scalars['Float']['output']>;
  /** The type of home, as the register of homes calls it; UNKNOWN when it has none. */
  type: Scalars['String']['output'];
};

export type PlanInspectionInput = {
  announced: Scalars['Boolean']['input'];
  announcedReason?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  institutionId: Scalars['ID']['input'];
  plannedOn: Scalars['CalendarDate']['input'];
  roundId?: InputMaybe<Scalars['ID']['input']>;
  team: Array<Scalars['String']['input']>;
  themes: Array<InspectionTheme>;
};

/** Several of them as one where one alone would be small. */
export type PoliticalCell = {
  __typename?: 'PoliticalCell';
  categories: Array<Scalars['String']['output']>;
  reports: Scalars['Int']['output'];
};

export type PoliticalTable = {
  __typename?: 'PoliticalTable';
  /** BY_QUARTER, BY_DEPARTMENT. */
  code: Scalars['String']['output'];
  rows: Array<PoliticalCell>;
};

/** Counts of the year that may leave the administration. */
export type PoliticalVersion = {
  __typename?: 'PoliticalVersion';
  caseText?: Maybe<Scalars['String']['output']>;
  jointMeasures?: Maybe<Scalars['String']['output']>;
  stories: Array<Scalars['String']['output']>;
  tables: Array<PoliticalTable>;
};

export type Problem = {
  __typename?: 'Problem';
  /** The rule, as a word the screen has a sentence for. */
  code: Scalars['String']['output'];
  /** The field's path in the input: followUps.0.dueOn. */
  path: Scalars['String']['output'];
};

export type ProposeParametersInput = {
  id: Scalars['ID']['input'];
  parameters: Scalars['String']['input'];
  validFrom: Scalars['CalendarDate']['input'];
  why: Scalars['String']['input'];
};

export type ProposeParametersResult = InvalidInput | ModelParameters;

/** One operating department in one quarter: frozen figures, and what people say of them. */
export type QuarterlyOverview = {
  __typename?: 'QuarterlyOverview';
  /** Alarms of the quarter, with the dialogue about each. */
  alarms: Array<UseAlarm>;
  allowedActions: Array<OverviewAction>;
  /** Since when what was written in it, and the figures of its homes, are gone; then nothing more is done with it. Signed versions stand. */
  clearedAt?: Maybe<Scalars['Instant']['output']>;
  corrections: Array<OverviewCorrection>;
  /** When the figures were frozen. What comes later is a correction in the next quarter. */
  countedAt?: Maybe<Scalars['Instant']['output']>;
  /** The whole country in the same quarter. */
  country?: Maybe<OverviewPeers>;
  departmentName: Scalars['String']['output'];
  /** 1, and one more each time it is reopened. */
  edition: Scalars['Int']['output'];
  /** The department as a whole; null before the figures are frozen. */
  figures?: Maybe<OverviewFigures>;
  /** SHA-256 of the frozen figures. */
  figuresHash?: Maybe<Scalars['String']['output']>;
  /** Reports by quarter, oldest first, as known when the figures were frozen. */
  history: Array<OverviewQuarter>;
  /** Why nothing of it is removed though its time were up; those that stand. */
  holds: Array<ArchiveHold>;
  /** Department and quarter: dep-midt-boern@2026K3. */
  id: Scalars['ID']['output'];
  /** What stands in the way of a signature: the section's key, and why. */
  missing: Array<Problem>;
  /** The register that did not answer when the figures should have been frozen; it is tried again. */
  missingPart?: Maybe<Scalars['String']['output']>;
  quarter: Scalars['Quarter']['output'];
  /** What was removed when its time was up, newest first: that it was there. */
  removed: Array<RemovedVersion>;
  /** Why it was last sent back to the author; until it is signed again. */
  returnedBecause?: Maybe<Scalars['String']['output']>;
  /** Grows with every change by anybody; a signature is for the one that was seen. */
  revision: Scalars['Int']['output'];
  sections: Array<OverviewSection>;
  /** Of this edition; the author's first. */
  signatures: Array<OverviewSignature>;
  status: OverviewStatus;
  stories: Array<OverviewStory>;
  submittedAt?: Maybe<Scalars['Instant']['output']>;
  /** Signed versions, newest first. */
  versions: Array<OverviewVersionRow>;
};

export type QuarterlyOverviewResult = InvalidInput | QuarterlyOverview | WrongState;

export type Query = {
  __typename?: 'Query';
  /** Assessments that were asked for, newest first: finished, running, failed. */
  assessmentRuns: Array<AssessmentRun>;
  /** An edition by its number, for ever the same; null when there is none of that number. */
  edition?: Maybe<Edition>;
  /** That editions were opened, unread first; null for a persona that is told of none. */
  editionNotices?: Maybe<Array<EditionNotice>>;
  /** How the last attempts to publish went, newest first; null for everybody but the council. */
  editionRuns?: Maybe<Array<EditionRun>>;
  /** Every published edition, newest first. */
  editions?: Maybe<Array<Edition>>;
  /** Does the caller hear of new editions? Null for a persona that cannot. */
  followsEditions?: Maybe<Scalars['Boolean']['output']>;
  /** How often each lane found something, in inspections carried out within the period. */
  hitRates?: Maybe<HitRates>;
  /** One of them; null when the caller's authority has none such. */
  inspectionCase?: Maybe<InspectionCase>;
  /** The authority's own inspections, planned and under way, by planned day; CLOSED and CANCELLED only when asked for. */
  inspectionCases?: Maybe<Array<InspectionCase>>;
  /** Inspections carried out at one home, newest first. */
  inspections?: Maybe<InspectionConnection>;
  /** The newest published edition of the national figures; null before the first. */
  latestEdition?: Maybe<Edition>;
  /** The parameters of the risk model, newest first. */
  modelParameters: Array<ModelParameters>;
  /** Where the caller, in her present seat, has word by mail too. Null for a persona that is never told of it. */
  noticeMail?: Maybe<NoticeMail>;
  /** For the platform alone: notices since an instant, and for whom; as noticesSince of the register of reports. */
  oversightNoticesSince: Array<NoticeAddress>;
  /** What differs between two signed versions of one quarter. */
  overviewDifferences?: Maybe<Array<OverviewDifference>>;
  /** What waits in the quarters of the caller's department, home or region, unread first; null for a persona that is told of none. */
  overviewNotices?: Maybe<Array<OverviewNotice>>;
  /** What the quarter asks the caller's home, while it can be answered. */
  overviewQuestions?: Maybe<Array<OverviewSection>>;
  /** A signed version, whole; a staff unit sees those that were submitted to it. Null when there is none the caller may see. */
  overviewVersion?: Maybe<OverviewVersion>;
  /** The caller's department in one quarter; null when there is none. */
  quarterlyOverview?: Maybe<QuarterlyOverview>;
  /** The quarters of the caller's department, newest first; none that was never counted and never will be. */
  quarterlyOverviews?: Maybe<Array<ListedOverview>>;
  /** The newest finished assessment, or one by its id, as far as the caller's authority goes; null before the first. */
  riskAssessment?: Maybe<RiskAssessment>;
  /** The caller's own saved views of the national page, by name; null for a persona that has none. */
  savedViews?: Maybe<Array<SavedView>>;
  /** One round of selection, by its quarter; null when it is not opened. */
  selectionRound?: Maybe<SelectionRound>;
  /** The caller's rounds, newest first. */
  selectionRounds?: Maybe<Array<SelectionRound>>;
  /** What waits for a review in the caller's authority, most urgent first; with reviewed ones, of the last 90 days too. */
  signals?: Maybe<Array<Signal>>;
  /** Use of force that does not wait for the quarter, in the caller's department or home; those without a dialogue first. */
  useAlarms?: Maybe<Array<UseAlarm>>;
  /** A region's year: who has delivered, what it came to, who has been told. Null before anything is there. */
  yearlyOrientation?: Maybe<YearlyOrientation>;
};


export type QueryAssessmentRunsArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryEditionArgs = {
  number: Scalars['Int']['input'];
};


export type QueryEditionNoticesArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryEditionRunsArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryHitRatesArgs = {
  period: Scalars['Period']['input'];
};


export type QueryInspectionCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectionCasesArgs = {
  states?: InputMaybe<Array<InspectionState>>;
};


export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  institutionId: Scalars['ID']['input'];
};


export type QueryNoticeMailArgs = {
  about: NoticeSubject;
};


export type QueryOversightNoticesSinceArgs = {
  first?: Scalars['Int']['input'];
  since: Scalars['Instant']['input'];
};


export type QueryOverviewDifferencesArgs = {
  from: Scalars['Int']['input'];
  overviewId: Scalars['ID']['input'];
  to: Scalars['Int']['input'];
};


export type QueryOverviewNoticesArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryOverviewVersionArgs = {
  edition: Scalars['Int']['input'];
  overviewId: Scalars['ID']['input'];
};


export type QueryQuarterlyOverviewArgs = {
  quarter: Scalars['Quarter']['input'];
};


export type QueryRiskAssessmentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySelectionRoundArgs = {
  quarter: Scalars['Quarter']['input'];
};


export type QuerySelectionRoundsArgs = {
  first?: Scalars['Int']['input'];
};


export type QuerySignalsArgs = {
  reviewed?: Scalars['Boolean']['input'];
};


export type QueryYearlyOrientationArgs = {
  year: Scalars['Int']['input'];
};

export type RaiseSignalInput = {
  id: Scalars['ID']['input'];
  institutionId: Scalars['ID']['input'];
  kind: SignalKind;
  text: Scalars['String']['input'];
};

export type RaiseSignalResult = InvalidInput | Signal;

/** Reports per 1,000 child-days in the country, quarter by quarter, with the limits within which it moves by chance alone. */
export type RateChart = {
  __typename?: 'RateChart';
  lower: Scalars['Float']['output'];
  mean: Scalars['Float']['output'];
  /** Oldest first. A quarter without a rate is left out. */
  points: Array<RatePoint>;
  /** Fewer than 13 quarters: the limits are not to be relied on. */
  shortSeries: Scalars['Boolean']['output'];
  upper: Scalars['Float']['output'];
};

export type RatePoint = {
  __typename?: 'RatePoint';
  /** Reports per 1,000 child-days, from the published numbers. */
  perThousand: Scalars['Float']['output'];
  quarter: Scalars['Quarter']['output'];
  /** What chance alone would hardly do. That there is a cause, never whether it is good or bad. */
  signals: Array<ChartSignal>;
};

export type RemoveOverviewStoryInput = {
  id: Scalars['ID']['input'];
  overviewId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** What was there of a version that was removed: who has a copy can show by the hash that it is the one. */
export type RemovedVersion = {
  __typename?: 'RemovedVersion';
  /** Null: what was written in the quarter, apart from signed versions; the hash is then of its figures. */
  edition?: Maybe<Scalars['Int']['output']>;
  hash: Scalars['String']['output'];
  removedAt: Scalars['Instant']['output'];
  /** Under which it was removed. */
  rule: Scalars['String']['output'];
};

/** What was there of a year that was removed: who has a copy can show by the hash that it is the one. */
export type RemovedYear = {
  __typename?: 'RemovedYear';
  hash: Scalars['String']['output'];
  removedAt: Scalars['Instant']['output'];
  /** Under which it was removed. */
  rule: Scalars['String']['output'];
};

export type ReplanInspectionInput = {
  announced: Scalars['Boolean']['input'];
  announcedReason?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  plannedOn: Scalars['CalendarDate']['input'];
  team: Array<Scalars['String']['input']>;
  themes: Array<InspectionTheme>;
  version: Scalars['Int']['input'];
};

export type RequestAssessmentInput = {
  id: Scalars['ID']['input'];
  /** The last quarter of the window; the last closed quarter when it is not given. */
  until?: InputMaybe<Scalars['Quarter']['input']>;
};

export type RequestAssessmentResult = AssessmentRun | InvalidInput | WrongState;

export type ReviewSignalInput = {
  outcome: SignalReviewOutcome;
  signalId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type ReviewSignalResult = InvalidInput | Signal | WrongState;

/** What is known nationally about every home in the model's window, as it was on one day. Frozen. */
export type RiskAssessment = {
  __typename?: 'RiskAssessment';
  completedAt: Scalars['Instant']['output'];
  dataAsOf: Scalars['Instant']['output'];
  /** What the figures of each type of home look like in the whole country. */
  groups: Array<PeerGroup>;
  /** The homes of the caller's authority, highest score first; ties by id. */
  homes: Array<AssessedHome>;
  /** Homes in the whole country. */
  homesAssessed: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** SHA-256 of what four registers said. */
  inputHash: Scalars['String']['output'];
  modelVersion: Scalars['String']['output'];
  /** SHA-256 of the parameters. */
  parametersHash: Scalars['String']['output'];
  /** The window: four closed quarters. */
  period: Scalars['Period']['output'];
  redraws: Scalars['Int']['output'];
};

export type RiskBand =
  /** Borderline (På grænsen). */
  | 'BORDERLINE'
  /** Likely (Sandsynligt). */
  | 'LIKELY'
  /** Robust (Sikkert placeret). */
  | 'ROBUST'
  /** Unlikely (Næppe). */
  | 'UNLIKELY';

export type RiskDomain =
  /** Use of force (Magtanvendelse). */
  | 'FORCE'
  /** Organisation (Organisation). */
  | 'ORGANISATION'
  /** Rights (Rettigheder). */
  | 'RIGHTS'
  /** Outside voices (Stemmer udefra). */
  | 'VOICES';

export type RiskIndicator =
  /** Child's account missing (Barnets redegørelse mangler). */
  | 'ACCOUNT_MISSING'
  /** Complaints by children (Klager fra børn). */
  | 'CHILD_COMPLAINTS'
  /** Notifications about the home (Underretninger om hjemmet). */
  | 'CONCERNS'
  /** Reports per 1,000 child-days (Indberetninger pr. 1.000 barnedøgn). */
  | 'FORCE_RATE'
  /** Share registered late (Andel registreret for sent). */
  | 'LATE'
  /** Share not permitted (Andel ikke tilladt). */
  | 'NOT_PERMITTED'
  /** Temporary or uncertified staff (Vikarer og ikke-certificerede). */
  | 'TEMPORARY_STAFF'
  /** Staff turnover (Personaleomsætning). */
  | 'TURNOVER';

export type RoundDecision = {
  __typename?: 'RoundDecision';
  choice: SelectionChoice;
  decidedAt: Scalars['Instant']['output'];
  decidedBy: Scalars['String']['output'];
  /** Other than proposed. */
  override: Scalars['Boolean']['output'];
  reason: SelectionReason;
  text?: Maybe<Scalars['String']['output']>;
};

/** One home in one round. */
export type RoundHome = {
  __typename?: 'RoundHome';
  band: RiskBand;
  decision?: Maybe<RoundDecision>;
  /** Every decision, oldest first. */
  decisions: Array<RoundDecision>;
  /** When the law wants the next visit. */
  dueOn?: Maybe<Scalars['CalendarDate']['output']>;
  /** The inspection that came of it. */
  inspectionCaseId?: Maybe<Scalars['ID']['output']>;
  institution: Institution;
  institutionId: Scalars['ID']['output'];
  /** Null while the caller is in the team of an inspection of this home and has not filed its findings. */
  lane?: Maybe<SelectionLane>;
  lastCarriedOutOn?: Maybe<Scalars['CalendarDate']['output']>;
  /** Place within the lane. */
  position: Scalars['Int']['output'];
  probabilitySelected: Scalars['Float']['output'];
  score: Scalars['Float']['output'];
  /** Score in the newest assessment, when that is another one. */
  scoreNow?: Maybe<Scalars['Float']['output']>;
  /** The eight contributions as they were when the round was opened. */
  then: Array<FrozenContribution>;
};

export type RoundState =
  /** Closed (Lukket). */
  | 'CLOSED'
  /** Open (Åben). */
  | 'OPEN';

export type SaveViewInput = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  search: Scalars['String']['input'];
};

export type SaveViewResult = InvalidInput | SavedView;

/** A page of figures as one person wants to find it again. */
export type SavedView = {
  __typename?: 'SavedView';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** What stands in the address after the question mark. */
  search: Scalars['String']['output'];
};

export type SelectionChoice =
  /** Deferred (Udskudt). */
  | 'DEFERRED'
  /** Selected (Udvalgt). */
  | 'SELECTED';

export type SelectionLane =
  /** Legal interval (Lovens interval). */
  | 'DUE'
  /** Not proposed (Ikke foreslået). */
  | 'NONE'
  /** Random (Tilfældig). */
  | 'RANDOM'
  /** Risk (Risiko). */
  | 'RISK'
  /** Trigger (Akut). */
  | 'TRIGGER';

export type SelectionReason =
  /** As proposed (Som foreslået). */
  | 'AS_PROPOSED'
  /** Capacity (Kapacitet). */
  | 'CAPACITY'
  /** Fault in the data (Fejl i data). */
  | 'DATA_FAULT'
  /** Follow-up of an earlier finding (Opfølgning på tidligere fund). */
  | 'EARLIER_FINDING'
  /** The home is closing (Hjemmet lukker). */
  | 'HOME_CLOSING'
  /** Knowledge the figures do not hold (Viden, som tallene ikke har). */
  | 'KNOWN_CONCERN'
  /** Other (Andet). */
  | 'OTHER'
  /** Other action is under way (Anden indsats er i gang). */
  | 'OTHER_ACTION'
  /** Visited recently (Besøgt for nylig). */
  | 'RECENT_VISIT';

/** One authority's choice of homes for one quarter. */
export type SelectionRound = {
  __typename?: 'SelectionRound';
  assessmentId: Scalars['ID']['output'];
  /** Visits there is room for beyond triggers and the legal interval. */
  capacity: Scalars['Int']['output'];
  closedAt?: Maybe<Scalars['Instant']['output']>;
  closedBy?: Maybe<Scalars['String']['output']>;
  dataAsOf: Scalars['Instant']['output'];
  /** Every home of the authority: proposed ones first, lane by lane. */
  homes: Array<RoundHome>;
  id: Scalars['ID']['output'];
  mayClose: Scalars['Boolean']['output'];
  modelVersion: Scalars['String']['output'];
  openedAt: Scalars['Instant']['output'];
  openedBy: Scalars['String']['output'];
  quarter: Scalars['Quarter']['output'];
  /** Share of the capacity drawn by lot. */
  randomShare: Scalars['Float']['output'];
  /** What the lot was drawn with: SHA-256 of seed and home. Published, so that anybody can draw it again. */
  seed: Scalars['String']['output'];
  state: RoundState;
  /** Proposed homes that wait for a decision. */
  undecided: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
};

export type SendToHearingInput = {
  answerBy: Scalars['CalendarDate']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** A rule of the field that changed what the figures count: numbers before and after are not of the same thing. */
export type SeriesBreak = {
  __typename?: 'SeriesBreak';
  after: Scalars['String']['output'];
  /** What it was and what it is, as the register of rules says it: JSON text. */
  before: Scalars['String']['output'];
  /** The first day of the new rule. */
  on: Scalars['CalendarDate']['output'];
  /** The quarter of that day. */
  quarter: Scalars['Quarter']['output'];
  /** Key of the rule: incident.registrationDeadlineHours. */
  rule: Scalars['String']['output'];
  source: Scalars['String']['output'];
};

/** Something that puts a home on a list outside the score. */
export type Signal = {
  __typename?: 'Signal';
  /** Five working days for a desk review; at once for an acute one. */
  dueOn: Scalars['CalendarDate']['output'];
  /** Figures behind it, as JSON text: counts and thresholds, never text about a child. */
  evidence: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  institution: Institution;
  institutionId: Scalars['ID']['output'];
  kind: SignalKind;
  /** When the thing happened or was measured. */
  occurredAt: Scalars['Instant']['output'];
  openedAt: Scalars['Instant']['output'];
  overdue: Scalars['Boolean']['output'];
  review?: Maybe<SignalReview>;
  /** What the one who raised it wrote. */
  text?: Maybe<Scalars['String']['output']>;
  tier: SignalTier;
};

export type SignalKind =
  /** Concrete allegation (Konkret anklage). */
  | 'ALLEGATION'
  /** Suspected crime (Mistanke om strafbart forhold). */
  | 'CRIME_SUSPECTED'
  /** Not permitted, with injury (Ikke tilladt med skade). */
  | 'NOT_PERMITTED_INJURY'
  /** Reports without child-days (Indberetninger uden barnedøgn). */
  | 'NO_EXPOSURE'
  /** Pointed out by the department (Peget på af driftsafdelingen). */
  | 'POINTER'
  /** Others report concern, the home reports little (Andre er bekymrede, hjemmet indberetter lidt). */
  | 'QUIET_HOME'
  /** Sudden rise (Pludselig stigning). */
  | 'RISE'
  /** Serious injury (Alvorlig skade). */
  | 'SERIOUS_INJURY'
  /** Sexual abuse (Seksuelt overgreb). */
  | 'SEXUAL_ABUSE'
  /** Sudden silence (Pludselig tavshed). */
  | 'SUDDEN_SILENCE'
  /** Three late within 30 days (Tre for sene inden for 30 dage). */
  | 'THREE_LATE';

export type SignalReview = {
  __typename?: 'SignalReview';
  outcome: SignalReviewOutcome;
  reviewedAt: Scalars['Instant']['output'];
  reviewedBy: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type SignalReviewOutcome =
  /** Taken into the selection (Tages med i udvælgelsen). */
  | 'CANDIDATE'
  /** No action (Ingen handling). */
  | 'NO_ACTION'
  /** Visit now (Besøg nu). */
  | 'VISIT_NOW'
  /** Watched (Følges). */
  | 'WATCH';

export type SignalTier =
  /** At once (Straks). */
  | 'ACUTE'
  /** Desk review (Skrivebordsgennemgang). */
  | 'DESK';

/** Use of force in one home that does not wait for the quarter. */
export type UseAlarm = {
  __typename?: 'UseAlarm';
  dialogue?: Maybe<UseDialogue>;
  expected: Scalars['Float']['output'];
  foundOn: Scalars['CalendarDate']['output'];
  /** The days that were looked at, both included. */
  from: Scalars['CalendarDate']['output'];
  id: Scalars['ID']['output'];
  institutionId: Scalars['ID']['output'];
  institutionName: Scalars['String']['output'];
  kind: UseAlarmKind;
  limit: Scalars['Float']['output'];
  mayLog: Scalars['Boolean']['output'];
  observed: Scalars['Int']['output'];
  quarter: Scalars['Quarter']['output'];
  to: Scalars['CalendarDate']['output'];
  /** Evidence and where it alarms: CUSUM in natural logarithms for DOUBLED, ratio to peers for ABOVE_PEERS. */
  value: Scalars['Float']['output'];
  /** Working days it has waited for a dialogue; null when there is one. */
  waitingDays?: Maybe<Scalars['Int']['output']>;
};

export type UseAlarmKind =
  /** Above the limits of homes like it (Over sammenlignelige hjem). */
  | 'ABOVE_PEERS'
  /** At least a doubling of the home's own level (Fordobling). */
  | 'DOUBLED';

export type UseAlarmResult = InvalidInput | UseAlarm | WrongState;

export type UseDialogue = {
  __typename?: 'UseDialogue';
  /** What was agreed with the head of the home. */
  agreed: Scalars['String']['output'];
  heldOn: Scalars['CalendarDate']['output'];
  /** Null to the home. */
  hrInvolved?: Maybe<Scalars['Boolean']['output']>;
  loggedAt: Scalars['Instant']['output'];
  loggedBy: Scalars['String']['output'];
  /** Null to the home. The department pointed the home out to its socialtilsyn. */
  pointedOut?: Maybe<Scalars['Boolean']['output']>;
};

export type WriteEditionNoteInput = {
  about: Scalars['String']['input'];
  edition: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type WriteOrientationInput = {
  caseText: Scalars['String']['input'];
  jointMeasures: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};

export type WriteOverviewRemarkInput = {
  key: Scalars['ID']['input'];
  noRemark: Scalars['Boolean']['input'];
  overviewId: Scalars['ID']['input'];
  part: OverviewRemarkPart;
  /** Null or empty with noRemark. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Of the remark that was seen; 0 when there was none. */
  version: Scalars['Int']['input'];
};

export type WriteOverviewStoryInput = {
  /** Those it is about have said yes. */
  consent: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** No name, no number, nothing a child can be known by. */
  noIdentities: Scalars['Boolean']['input'];
  overviewId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  /** Of the story that was seen; 0 for a new one. */
  version: Scalars['Int']['input'];
};

/** The record has moved on since it was seen. Nothing was written. */
export type WrongState = {
  __typename?: 'WrongState';
  /** Where it is now. */
  state: Scalars['String']['output'];
};

/** The rate of reports in a year against the year before. */
export type YearlyChange = {
  __typename?: 'YearlyChange';
  /** How many times as uncertain, as a variance, as if each report stood alone. */
  designEffect: Scalars['Float']['output'];
  /** By the interval: whether 1 lies below it, above it or in it. */
  direction: ChangeDirection;
  /** Homes it stands on. */
  homes: Scalars['Int']['output'];
  /** 95 % interval. It allows for reports coming in homes; one that takes them one by one is too narrow by far. */
  lower: Scalars['Float']['output'];
  /** Published reports per 1,000 published child-days, this year by the year before: 1.1 is a tenth more. */
  ratio: Scalars['Float']['output'];
  upper: Scalars['Float']['output'];
  year: Scalars['String']['output'];
};

/** A region's year: what the departments delivered, and who has been told. */
export type YearlyOrientation = {
  __typename?: 'YearlyOrientation';
  allowedActions: Array<OrientationAction>;
  caseText?: Maybe<Scalars['String']['output']>;
  compiledAt?: Maybe<Scalars['Instant']['output']>;
  compiledBy?: Maybe<Scalars['String']['output']>;
  /** What the departments have said and told, of the quarters compiled. */
  contributions: Array<OrientationContribution>;
  /** Corrections of the year's quarters that came in later ones. */
  corrections: Array<OverviewCorrection>;
  departments: Array<OrientationDepartment>;
  /** Sum of four submitted quarters and their corrections; null before it is compiled. */
  figures?: Maybe<OverviewFigures>;
  /** SHA-256 of what was compiled. */
  hash?: Maybe<Scalars['String']['output']>;
  /** Operator and year: op-1082@2025. */
  id: Scalars['ID']['output'];
  jointMeasures?: Maybe<Scalars['String']['output']>;
  leadershipMeetingOn?: Maybe<Scalars['CalendarDate']['output']>;
  /** A department has submitted another edition since. */
  outdated: Scalars['Boolean']['output'];
  /** What the politicians get: small numbers protected. Null until strategic leadership has been oriented. */
  political?: Maybe<PoliticalVersion>;
  politicalMeetingOn?: Maybe<Scalars['CalendarDate']['output']>;
  /** When its time was up: that it was there. Then nothing more is done with the year. */
  removed?: Maybe<RemovedYear>;
  state: OrientationState;
  version: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

export type YearlyOrientationResult = InvalidInput | WrongState | YearlyOrientation;



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
  Inspection: Inspection;
  InspectionCase: InspectionCase;
  Institution: Institution;
  InstitutionPeriod: InstitutionPeriod;
  QuarterlyOverview: QuarterlyOverview;
  RiskAssessment: RiskAssessment;
  SelectionRound: SelectionRound;
  Signal: Signal;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Edition:
    ( { __typename: 'Edition' }
    & GraphQLRecursivePick<FederationTypes['Edition'], {"id":true}> );
  Inspection:
    ( { __typename: 'Inspection' }
    & GraphQLRecursivePick<FederationTypes['Inspection'], {"id":true}> );
  InspectionCase:
    ( { __typename: 'InspectionCase' }
    & GraphQLRecursivePick<FederationTypes['InspectionCase'], {"id":true}> );
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"id":true}> );
  InstitutionPeriod:
    ( { __typename: 'InstitutionPeriod' }
    & GraphQLRecursivePick<FederationTypes['InstitutionPeriod'], {"institutionId":true,"period":true}> );
  QuarterlyOverview:
    ( { __typename: 'QuarterlyOverview' }
    & GraphQLRecursivePick<FederationTypes['QuarterlyOverview'], {"id":true}> );
  RiskAssessment:
    ( { __typename: 'RiskAssessment' }
    & GraphQLRecursivePick<FederationTypes['RiskAssessment'], {"id":true}> );
  SelectionRound:
    ( { __typename: 'SelectionRound' }
    & GraphQLRecursivePick<FederationTypes['SelectionRound'], {"id":true}> );
  Signal:
    ( { __typename: 'Signal' }
    & GraphQLRecursivePick<FederationTypes['Signal'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AnswerHearingResult:
    | ( Inspection )
    | ( InvalidInput )
    | ( WrongState )
  ;
  ApproveParametersResult:
    | ( ModelParameters )
    | ( WrongState )
  ;
  CancelAssessmentResult:
    | ( AssessmentRun )
    | ( WrongState )
  ;
  CloseSelectionRoundResult:
    | ( SelectionRoundParent )
    | ( WrongState )
  ;
  DecideHomeResult:
    | ( InvalidInput )
    | ( RoundHomeParent )
    | ( WrongState )
  ;
  EditionNoteResult:
    | ( EditionNoteParent )
    | ( InvalidInput )
    | ( WrongState )
  ;
  InspectionCaseResult:
    | ( InspectionCaseParent )
    | ( InvalidInput )
    | ( WrongState )
  ;
  MailNoticesResult:
    | ( InvalidInput )
    | ( NoticeMail )
    | ( WrongState )
  ;
  OpenSelectionRoundResult:
    | ( InvalidInput )
    | ( SelectionRoundParent )
    | ( WrongState )
  ;
  OverviewSectionResult:
    | ( InvalidInput )
    | ( OverviewSectionParent )
    | ( Omit<OverviewSectionChanged, 'section'> & { section: _RefType['OverviewSection'] } )
    | ( WrongState )
  ;
  OverviewStoryResult:
    | ( InvalidInput )
    | ( OverviewStory )
    | ( WrongState )
  ;
  ProposeParametersResult:
    | ( InvalidInput )
    | ( ModelParameters )
  ;
  QuarterlyOverviewResult:
    | ( InvalidInput )
    | ( QuarterlyOverviewParent )
    | ( WrongState )
  ;
  RaiseSignalResult:
    | ( InvalidInput )
    | ( SignalParent )
  ;
  RequestAssessmentResult:
    | ( AssessmentRun )
    | ( InvalidInput )
    | ( WrongState )
  ;
  ReviewSignalResult:
    | ( InvalidInput )
    | ( SignalParent )
    | ( WrongState )
  ;
  SaveViewResult:
    | ( InvalidInput )
    | ( SavedView )
  ;
  UseAlarmResult:
    | ( InvalidInput )
    | ( UseAlarmParent )
    | ( WrongState )
  ;
  YearlyOrientationResult:
    | ( InvalidInput )
    | ( WrongState )
    | ( YearlyOrientationParent )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AnswerHearingInput: AnswerHearingInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AnswerHearingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerHearingResult']>;
  ApproveParametersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveParametersResult']>;
  ArchiveHold: ResolverTypeWrapper<ArchiveHold>;
  AssessedHome: ResolverTypeWrapper<AssessedHomeParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AssessmentRun: ResolverTypeWrapper<AssessmentRun>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AssessmentState: AssessmentState;
  AssessmentStep: AssessmentStep;
  CalendarDate: ResolverTypeWrapper<Scalars['CalendarDate']['output']>;
  CancelAssessmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelAssessmentResult']>;
  CancelInspectionInput: CancelInspectionInput;
  CancellationReason: CancellationReason;
  CarryOutInspectionInput: CarryOutInspectionInput;
  CaseFinding: ResolverTypeWrapper<CaseFinding>;
  ChangeDirection: ChangeDirection;
  ChartSignal: ChartSignal;
  CheckFollowUpInput: CheckFollowUpInput;
  CloseInspectionInput: CloseInspectionInput;
  CloseSelectionRoundInput: CloseSelectionRoundInput;
  CloseSelectionRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseSelectionRoundResult']>;
  DecideHomeInput: DecideHomeInput;
  DecideHomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideHomeResult']>;
  DomainScore: ResolverTypeWrapper<DomainScore>;
  Edition: ResolverTypeWrapper<EditionParent>;
  EditionNote: ResolverTypeWrapper<EditionNoteParent>;
  EditionNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditionNoteResult']>;
  EditionNoteVersion: ResolverTypeWrapper<EditionNoteVersion>;
  EditionNotice: ResolverTypeWrapper<EditionNotice>;
  EditionRun: ResolverTypeWrapper<EditionRun>;
  EditionRunState: EditionRunState;
  FileFindingsInput: FileFindingsInput;
  FinaliseInspectionInput: FinaliseInspectionInput;
  Finding: ResolverTypeWrapper<Finding>;
  FindingInput: FindingInput;
  FindingLevel: FindingLevel;
  FollowUp: ResolverTypeWrapper<FollowUp>;
  FollowUpInput: FollowUpInput;
  FrozenContribution: ResolverTypeWrapper<FrozenContribution>;
  FunnelLimit: ResolverTypeWrapper<FunnelLimit>;
  FunnelPoint: ResolverTypeWrapper<FunnelPoint>;
  Hearing: ResolverTypeWrapper<Hearing>;
  HitRates: ResolverTypeWrapper<HitRates>;
  HoldOverviewInput: HoldOverviewInput;
  IndicatorScore: ResolverTypeWrapper<IndicatorScore>;
  Inspection: ResolverTypeWrapper<Inspection>;
  InspectionAction: InspectionAction;
  InspectionCase: ResolverTypeWrapper<InspectionCaseParent>;
  InspectionCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InspectionCaseResult']>;
  InspectionConnection: ResolverTypeWrapper<InspectionConnection>;
  InspectionFacts: ResolverTypeWrapper<InspectionFacts>;
  InspectionRoute: InspectionRoute;
  InspectionState: InspectionState;
  InspectionTheme: InspectionTheme;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Institution: ResolverTypeWrapper<InstitutionParent>;
  InstitutionPeriod: ResolverTypeWrapper<InstitutionPeriodParent>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LaneHits: ResolverTypeWrapper<LaneHits>;
  LiftOverviewHoldInput: LiftOverviewHoldInput;
  ListedOverview: ResolverTypeWrapper<ListedOverviewParent>;
  LogUseDialogueInput: LogUseDialogueInput;
  MailNoticesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MailNoticesResult']>;
  ModelParameters: ResolverTypeWrapper<ModelParameters>;
  MonthOfReports: ResolverTypeWrapper<MonthOfReports>;
  MoveOverviewInput: MoveOverviewInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoticeAddress: ResolverTypeWrapper<NoticeAddress>;
  NoticeMail: ResolverTypeWrapper<NoticeMail>;
  NoticeSubject: NoticeSubject;
  OpenSelectionRoundInput: OpenSelectionRoundInput;
  OpenSelectionRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenSelectionRoundResult']>;
  OrientInput: OrientInput;
  OrientationAction: OrientationAction;
  OrientationContribution: ResolverTypeWrapper<OrientationContribution>;
  OrientationDepartment: ResolverTypeWrapper<OrientationDepartment>;
  OrientationQuarter: ResolverTypeWrapper<OrientationQuarter>;
  OrientationSeen: OrientationSeen;
  OrientationState: OrientationState;
  OverviewAction: OverviewAction;
  OverviewChart: ResolverTypeWrapper<OverviewChart>;
  OverviewChartMonth: ResolverTypeWrapper<OverviewChartMonth>;
  OverviewCorrection: ResolverTypeWrapper<OverviewCorrection>;
  OverviewDifference: ResolverTypeWrapper<OverviewDifference>;
  OverviewFigures: ResolverTypeWrapper<OverviewFigures>;
  OverviewHome: ResolverTypeWrapper<OverviewHome>;
  OverviewList: OverviewList;
  OverviewNotice: ResolverTypeWrapper<OverviewNotice>;
  OverviewNoticeKind: OverviewNoticeKind;
  OverviewNumber: ResolverTypeWrapper<OverviewNumber>;
  OverviewPeers: ResolverTypeWrapper<OverviewPeers>;
  OverviewQuarter: ResolverTypeWrapper<OverviewQuarter>;
  OverviewQuestion: ResolverTypeWrapper<OverviewQuestion>;
  OverviewQuestionCode: OverviewQuestionCode;
  OverviewRemark: ResolverTypeWrapper<OverviewRemark>;
  OverviewRemarkPart: OverviewRemarkPart;
  OverviewSection: ResolverTypeWrapper<OverviewSectionParent>;
  OverviewSectionChanged: ResolverTypeWrapper<Omit<OverviewSectionChanged, 'section'> & { section: ResolversTypes['OverviewSection'] }>;
  OverviewSectionKind: OverviewSectionKind;
  OverviewSectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OverviewSectionResult']>;
  OverviewSentence: ResolverTypeWrapper<OverviewSentence>;
  OverviewSignature: ResolverTypeWrapper<OverviewSignature>;
  OverviewStatus: OverviewStatus;
  OverviewStory: ResolverTypeWrapper<OverviewStory>;
  OverviewStoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OverviewStoryResult']>;
  OverviewVersion: ResolverTypeWrapper<OverviewVersionParent>;
  OverviewVersionRow: ResolverTypeWrapper<OverviewVersionRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeerGroup: ResolverTypeWrapper<PeerGroup>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  PlanInspectionInput: PlanInspectionInput;
  PoliticalCell: ResolverTypeWrapper<PoliticalCell>;
  PoliticalTable: ResolverTypeWrapper<PoliticalTable>;
  PoliticalVersion: ResolverTypeWrapper<PoliticalVersion>;
  Problem: ResolverTypeWrapper<Problem>;
  ProposeParametersInput: ProposeParametersInput;
  ProposeParametersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeParametersResult']>;
  Quarter: ResolverTypeWrapper<Scalars['Quarter']['output']>;
  QuarterlyOverview: ResolverTypeWrapper<QuarterlyOverviewParent>;
  QuarterlyOverviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuarterlyOverviewResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseSignalInput: RaiseSignalInput;
  RaiseSignalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RaiseSignalResult']>;
  RateChart: ResolverTypeWrapper<RateChart>;
  RatePoint: ResolverTypeWrapper<RatePoint>;
  RemoveOverviewStoryInput: RemoveOverviewStoryInput;
  RemovedVersion: ResolverTypeWrapper<RemovedVersion>;
  RemovedYear: ResolverTypeWrapper<RemovedYear>;
  ReplanInspectionInput: ReplanInspectionInput;
  RequestAssessmentInput: RequestAssessmentInput;
  RequestAssessmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestAssessmentResult']>;
  ReviewSignalInput: ReviewSignalInput;
  ReviewSignalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewSignalResult']>;
  RiskAssessment: ResolverTypeWrapper<RiskAssessmentParent>;
  RiskBand: RiskBand;
  RiskDomain: RiskDomain;
  RiskIndicator: RiskIndicator;
  RoundDecision: ResolverTypeWrapper<RoundDecision>;
  RoundHome: ResolverTypeWrapper<RoundHomeParent>;
  RoundState: RoundState;
  SaveViewInput: SaveViewInput;
  SaveViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveViewResult']>;
  SavedView: ResolverTypeWrapper<SavedView>;
  SelectionChoice: SelectionChoice;
  SelectionLane: SelectionLane;
  SelectionReason: SelectionReason;
  SelectionRound: ResolverTypeWrapper<SelectionRoundParent>;
  SendToHearingInput: SendToHearingInput;
  SeriesBreak: ResolverTypeWrapper<SeriesBreak>;
  Signal: ResolverTypeWrapper<SignalParent>;
  SignalKind: SignalKind;
  SignalReview: ResolverTypeWrapper<SignalReview>;
  SignalReviewOutcome: SignalReviewOutcome;
  SignalTier: SignalTier;
  UseAlarm: ResolverTypeWrapper<UseAlarmParent>;
  UseAlarmKind: UseAlarmKind;
  UseAlarmResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UseAlarmResult']>;
  UseDialogue: ResolverTypeWrapper<UseDialogue>;
  WriteEditionNoteInput: WriteEditionNoteInput;
  WriteOrientationInput: WriteOrientationInput;
  WriteOverviewRemarkInput: WriteOverviewRemarkInput;
  WriteOverviewStoryInput: WriteOverviewStoryInput;
  WrongState: ResolverTypeWrapper<WrongState>;
  YearlyChange: ResolverTypeWrapper<YearlyChange>;
  YearlyOrientation: ResolverTypeWrapper<YearlyOrientationParent>;
  YearlyOrientationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['YearlyOrientationResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnswerHearingInput: AnswerHearingInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AnswerHearingResult: ResolversUnionTypes<ResolversParentTypes>['AnswerHearingResult'];
  ApproveParametersResult: ResolversUnionTypes<ResolversParentTypes>['ApproveParametersResult'];
  ArchiveHold: ArchiveHold;
  AssessedHome: AssessedHomeParent;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  AssessmentRun: AssessmentRun;
  Boolean: Scalars['Boolean']['output'];
  CalendarDate: Scalars['CalendarDate']['output'];
  CancelAssessmentResult: ResolversUnionTypes<ResolversParentTypes>['CancelAssessmentResult'];
  CancelInspectionInput: CancelInspectionInput;
  CarryOutInspectionInput: CarryOutInspectionInput;
  CaseFinding: CaseFinding;
  CheckFollowUpInput: CheckFollowUpInput;
  CloseInspectionInput: CloseInspectionInput;
  CloseSelectionRoundInput: CloseSelectionRoundInput;
  CloseSelectionRoundResult: ResolversUnionTypes<ResolversParentTypes>['CloseSelectionRoundResult'];
  DecideHomeInput: DecideHomeInput;
  DecideHomeResult: ResolversUnionTypes<ResolversParentTypes>['DecideHomeResult'];
  DomainScore: DomainScore;
  Edition: EditionParent;
  EditionNote: EditionNoteParent;
  EditionNoteResult: ResolversUnionTypes<ResolversParentTypes>['EditionNoteResult'];
  EditionNoteVersion: EditionNoteVersion;
  EditionNotice: EditionNotice;
  EditionRun: EditionRun;
  FileFindingsInput: FileFindingsInput;
  FinaliseInspectionInput: FinaliseInspectionInput;
  Finding: Finding;
  FindingInput: FindingInput;
  FollowUp: FollowUp;
  FollowUpInput: FollowUpInput;
  FrozenContribution: FrozenContribution;
  FunnelLimit: FunnelLimit;
  FunnelPoint: FunnelPoint;
  Hearing: Hearing;
  HitRates: HitRates;
  HoldOverviewInput: HoldOverviewInput;
  IndicatorScore: IndicatorScore;
  Inspection: Inspection | FederationReferenceTypes['Inspection'];
  InspectionCase: InspectionCaseParent;
  InspectionCaseResult: ResolversUnionTypes<ResolversParentTypes>['InspectionCaseResult'];
  InspectionConnection: InspectionConnection;
  InspectionFacts: InspectionFacts;
  Instant: Scalars['Instant']['output'];
  Institution: InstitutionParent;
  InstitutionPeriod: InstitutionPeriodParent;
  InvalidInput: InvalidInput;
  LaneHits: LaneHits;
  LiftOverviewHoldInput: LiftOverviewHoldInput;
  ListedOverview: ListedOverviewParent;
  LogUseDialogueInput: LogUseDialogueInput;
  MailNoticesResult: ResolversUnionTypes<ResolversParentTypes>['MailNoticesResult'];
  ModelParameters: ModelParameters;
  MonthOfReports: MonthOfReports;
  MoveOverviewInput: MoveOverviewInput;
  Mutation: Record<PropertyKey, never>;
  NoticeAddress: NoticeAddress;
  NoticeMail: NoticeMail;
  OpenSelectionRoundInput: OpenSelectionRoundInput;
  OpenSelectionRoundResult: ResolversUnionTypes<ResolversParentTypes>['OpenSelectionRoundResult'];
  OrientInput: OrientInput;
  OrientationContribution: OrientationContribution;
  OrientationDepartment: OrientationDepartment;
  OrientationQuarter: OrientationQuarter;
  OrientationSeen: OrientationSeen;
  OverviewChart: OverviewChart;
  OverviewChartMonth: OverviewChartMonth;
  OverviewCorrection: OverviewCorrection;
  OverviewDifference: OverviewDifference;
  OverviewFigures: OverviewFigures;
  OverviewHome: OverviewHome;
  OverviewNotice: OverviewNotice;
  OverviewNumber: OverviewNumber;
  OverviewPeers: OverviewPeers;
  OverviewQuarter: OverviewQuarter;
  OverviewQuestion: OverviewQuestion;
  OverviewRemark: OverviewRemark;
  OverviewSection: OverviewSectionParent;
  OverviewSectionChanged: Omit<OverviewSectionChanged, 'section'> & { section: ResolversParentTypes['OverviewSection'] };
  OverviewSectionResult: ResolversUnionTypes<ResolversParentTypes>['OverviewSectionResult'];
  OverviewSentence: OverviewSentence;
  OverviewSignature: OverviewSignature;
  OverviewStory: OverviewStory;
  OverviewStoryResult: ResolversUnionTypes<ResolversParentTypes>['OverviewStoryResult'];
  OverviewVersion: OverviewVersionParent;
  OverviewVersionRow: OverviewVersionRow;
  PageInfo: PageInfo;
  PeerGroup: PeerGroup;
  Period: Scalars['Period']['output'];
  PlanInspectionInput: PlanInspectionInput;
  PoliticalCell: PoliticalCell;
  PoliticalTable: PoliticalTable;
  PoliticalVersion: PoliticalVersion;
  Problem: Problem;
  ProposeParametersInput: ProposeParametersInput;
  ProposeParametersResult: ResolversUnionTypes<ResolversParentTypes>['ProposeParametersResult'];
  Quarter: Scalars['Quarter']['output'];
  QuarterlyOverview: QuarterlyOverviewParent;
  QuarterlyOverviewResult: ResolversUnionTypes<ResolversParentTypes>['QuarterlyOverviewResult'];
  Query: Record<PropertyKey, never>;
  RaiseSignalInput: RaiseSignalInput;
  RaiseSignalResult: ResolversUnionTypes<ResolversParentTypes>['RaiseSignalResult'];
  RateChart: RateChart;
  RatePoint: RatePoint;
  RemoveOverviewStoryInput: RemoveOverviewStoryInput;
  RemovedVersion: RemovedVersion;
  RemovedYear: RemovedYear;
  ReplanInspectionInput: ReplanInspectionInput;
  RequestAssessmentInput: RequestAssessmentInput;
  RequestAssessmentResult: ResolversUnionTypes<ResolversParentTypes>['RequestAssessmentResult'];
  ReviewSignalInput: ReviewSignalInput;
  ReviewSignalResult: ResolversUnionTypes<ResolversParentTypes>['ReviewSignalResult'];
  RiskAssessment: RiskAssessmentParent;
  RoundDecision: RoundDecision;
  RoundHome: RoundHomeParent;
  SaveViewInput: SaveViewInput;
  SaveViewResult: ResolversUnionTypes<ResolversParentTypes>['SaveViewResult'];
  SavedView: SavedView;
  SelectionRound: SelectionRoundParent;
  SendToHearingInput: SendToHearingInput;
  SeriesBreak: SeriesBreak;
  Signal: SignalParent;
  SignalReview: SignalReview;
  UseAlarm: UseAlarmParent;
  UseAlarmResult: ResolversUnionTypes<ResolversParentTypes>['UseAlarmResult'];
  UseDialogue: UseDialogue;
  WriteEditionNoteInput: WriteEditionNoteInput;
  WriteOrientationInput: WriteOrientationInput;
  WriteOverviewRemarkInput: WriteOverviewRemarkInput;
  WriteOverviewStoryInput: WriteOverviewStoryInput;
  WrongState: WrongState;
  YearlyChange: YearlyChange;
  YearlyOrientation: YearlyOrientationParent;
  YearlyOrientationResult: ResolversUnionTypes<ResolversParentTypes>['YearlyOrientationResult'];
};

export type AnswerHearingResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AnswerHearingResult'] = ResolversParentTypes['AnswerHearingResult']> = {
  __resolveType: TypeResolveFn<'Inspection' | 'InvalidInput' | 'WrongState', ParentType, ContextType>;
};

export type ApproveParametersResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApproveParametersResult'] = ResolversParentTypes['ApproveParametersResult']> = {
  __resolveType: TypeResolveFn<'ModelParameters' | 'WrongState', ParentType, ContextType>;
};

export type ArchiveHoldResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ArchiveHold'] = ResolversParentTypes['ArchiveHold']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessedHomeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssessedHome'] = ResolversParentTypes['AssessedHome']> = {
  assessmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['RiskBand'], ParentType, ContextType>;
  dataAsOf?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['DomainScore']>, ParentType, ContextType>;
  funnel?: Resolver<Maybe<ResolversTypes['FunnelPoint']>, ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['IndicatorScore']>, ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modelVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['MonthOfReports']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  peerGroup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  probabilitySelected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rankHigh?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankLow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AssessmentRunResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssessmentRun'] = ResolversParentTypes['AssessmentRun']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedPart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['AssessmentStep']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CalendarDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CalendarDate'], any> {
  name: 'CalendarDate';
}

export type CancelAssessmentResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelAssessmentResult'] = ResolversParentTypes['CancelAssessmentResult']> = {
  __resolveType: TypeResolveFn<'AssessmentRun' | 'WrongState', ParentType, ContextType>;
};

export type CaseFindingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CaseFinding'] = ResolversParentTypes['CaseFinding']> = {
  level?: Resolver<ResolversTypes['FindingLevel'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['InspectionTheme'], ParentType, ContextType>;
};

export type CloseSelectionRoundResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CloseSelectionRoundResult'] = ResolversParentTypes['CloseSelectionRoundResult']> = {
  __resolveType: TypeResolveFn<'SelectionRound' | 'WrongState', ParentType, ContextType>;
};

export type DecideHomeResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DecideHomeResult'] = ResolversParentTypes['DecideHomeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'RoundHome' | 'WrongState', ParentType, ContextType>;
};

export type DomainScoreResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DomainScore'] = ResolversParentTypes['DomainScore']> = {
  domain?: Resolver<ResolversTypes['RiskDomain'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EditionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition'], FederationReferenceType extends FederationReferenceTypes['Edition'] = FederationReferenceTypes['Edition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Edition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  breaks?: Resolver<Array<ResolversTypes['SeriesBreak']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['YearlyChange']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstQuarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastQuarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['EditionNote']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  rateChart?: Resolver<Maybe<ResolversTypes['RateChart']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EditionNoteResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EditionNote'] = ResolversParentTypes['EditionNote']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Maybe<Array<ResolversTypes['EditionNoteVersion']>>, ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditionNoteResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EditionNoteResult'] = ResolversParentTypes['EditionNoteResult']> = {
  __resolveType: TypeResolveFn<'EditionNote' | 'InvalidInput' | 'WrongState', ParentType, ContextType>;
};

export type EditionNoteVersionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EditionNoteVersion'] = ResolversParentTypes['EditionNoteVersion']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  writtenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EditionNoticeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EditionNotice'] = ResolversParentTypes['EditionNotice']> = {
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type EditionRunResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EditionRun'] = ResolversParentTypes['EditionRun']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  lastQuarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  missingPart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusedFor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EditionRunState'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  level?: Resolver<ResolversTypes['FindingLevel'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['InspectionTheme'], ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  checkedOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['InspectionTheme'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrozenContributionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FrozenContribution'] = ResolversParentTypes['FrozenContribution']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['RiskIndicator'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FunnelLimitResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FunnelLimit'] = ResolversParentTypes['FunnelLimit']> = {
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower95?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower998?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper95?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper998?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FunnelPointResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FunnelPoint'] = ResolversParentTypes['FunnelPoint']> = {
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  probabilityHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shrunken?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shrunkenLower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shrunkenUpper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  z?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type HearingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Hearing'] = ResolversParentTypes['Hearing']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type HitRatesResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HitRates'] = ResolversParentTypes['HitRates']> = {
  lanes?: Resolver<Array<ResolversTypes['LaneHits']>, ParentType, ContextType>;
  lift?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  liftLower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  liftUpper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  stratifiedPrevalence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IndicatorScoreResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IndicatorScore'] = ResolversParentTypes['IndicatorScore']> = {
  capped?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['RiskDomain'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['RiskIndicator'], ParentType, ContextType>;
  lowerCap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  peerValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  priorWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upperCap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  z?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection'], FederationReferenceType extends FederationReferenceTypes['Inspection'] = FederationReferenceTypes['Inspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  announced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  carriedOutOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  childrenHeard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  childrenOffered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  hearing?: Resolver<Maybe<ResolversTypes['Hearing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['InspectionRoute']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionCaseResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InspectionCase'] = ResolversParentTypes['InspectionCase'], FederationReferenceType extends FederationReferenceTypes['InspectionCase'] = FederationReferenceTypes['InspectionCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InspectionCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['InspectionAction']>, ParentType, ContextType>;
  announced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  announcedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['CancellationReason']>, ParentType, ContextType>;
  carriedOutOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  childrenHeard?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  childrenOffered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['CaseFinding']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  hearing?: Resolver<Maybe<ResolversTypes['Hearing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lane?: Resolver<Maybe<ResolversTypes['SelectionLane']>, ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  roundId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  signalConfirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InspectionState'], ParentType, ContextType>;
  team?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['InspectionTheme']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionCaseResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InspectionCaseResult'] = ResolversParentTypes['InspectionCaseResult']> = {
  __resolveType: TypeResolveFn<'InspectionCase' | 'InvalidInput' | 'WrongState', ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionFactsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InspectionFacts'] = ResolversParentTypes['InspectionFacts']> = {
  carriedOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastCarriedOutOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  lastGravestFinding?: Resolver<Maybe<ResolversTypes['FindingLevel']>, ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type InstitutionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectionCases?: Resolver<Maybe<Array<ResolversTypes['InspectionCase']>>, ParentType, ContextType>;
  riskAssessment?: Resolver<Maybe<ResolversTypes['AssessedHome']>, ParentType, ContextType>;
  signals?: Resolver<Maybe<Array<ResolversTypes['Signal']>>, ParentType, ContextType>;
};

export type InstitutionPeriodResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InstitutionPeriod'] = ResolversParentTypes['InstitutionPeriod'], FederationReferenceType extends FederationReferenceTypes['InstitutionPeriod'] = FederationReferenceTypes['InstitutionPeriod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InstitutionPeriod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  inspections?: Resolver<Maybe<ResolversTypes['InspectionFacts']>, ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LaneHitsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LaneHits'] = ResolversParentTypes['LaneHits']> = {
  hits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['InspectionRoute'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ListedOverviewResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ListedOverview'] = ResolversParentTypes['ListedOverview']> = {
  allowedActions?: Resolver<Array<ResolversTypes['OverviewAction']>, ParentType, ContextType>;
  countedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  missingPart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OverviewStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type MailNoticesResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MailNoticesResult'] = ResolversParentTypes['MailNoticesResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NoticeMail' | 'WrongState', ParentType, ContextType>;
};

export type ModelParametersResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ModelParameters'] = ResolversParentTypes['ModelParameters']> = {
  approvedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayApprove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  modelVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonthOfReportsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MonthOfReports'] = ResolversParentTypes['MonthOfReports']> = {
  month?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerHearing?: Resolver<ResolversTypes['AnswerHearingResult'], ParentType, ContextType, RequireFields<MutationAnswerHearingArgs, 'input'>>;
  approveParameters?: Resolver<ResolversTypes['ApproveParametersResult'], ParentType, ContextType, RequireFields<MutationApproveParametersArgs, 'id'>>;
  cancelAssessment?: Resolver<ResolversTypes['CancelAssessmentResult'], ParentType, ContextType, RequireFields<MutationCancelAssessmentArgs, 'id'>>;
  cancelInspection?: Resolver<ResolversTypes['InspectionCaseResult'], ParentType, ContextType, RequireFields<MutationCancelInspectionArgs, 'input'>>;
  carryOutInspection?: Resolver<ResolversTypes['InspectionCaseResult'], ParentType, ContextType, RequireFields<MutationCarryOutInspectionArgs, 'input'>>;
  checkFollowUp?: Resolver<ResolversTypes['InspectionCaseResult'], ParentType, ContextType, RequireFields<MutationCheckFollowUpArgs, 'input'>>;
  closeInspection?: Resolver<ResolversTypes['InspectionCaseResult'], ParentType, ContextType, RequireFields<MutationCloseInspectionArgs, 'input'>>;
  closeSelectionRound?: Resolver<ResolversTypes['CloseSelectionRoundResult'], ParentType, ContextType, RequireFields<MutationCloseSelectionRoundArgs, 'input'>>;
  compileOrientation?: Resolver<ResolversTypes['YearlyOrientationResult'], ParentType, ContextType, RequireFields<MutationCompileOrientationArgs, 'input'>>;
  decideHome?: Resolver<ResolversTypes['DecideHomeResult'], ParentType, ContextType, RequireFields<MutationDecideHomeArgs, 'input'>>;
  fileFindings?: Resolver<ResolversTypes['InspectionCaseResult'], ParentType, ContextType, RequireFields<MutationFileFindingsArgs, 'input'>>;
  finaliseInspection?: Resolver<ResolversTypes['InspectionCaseResult'], ParentType, ContextType, RequireFields<MutationFinaliseInspectionArgs, 'input'>>;
  followEditions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationFollowEditionsArgs, 'follow'>>;
  forgetView?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationForgetViewArgs, 'id'>>;
  holdOverview?: Resolver<ResolversTypes['QuarterlyOverviewResult'], ParentType, ContextType, RequireFields<MutationHoldOverviewArgs, 'input'>>;
  liftOverviewHold?: Resolver<ResolversTypes['QuarterlyOverviewResult'], ParentType, ContextType, RequireFields<MutationLiftOverviewHoldArgs, 'input'>>;
  logUseDialogue?: Resolver<ResolversTypes['UseAlarmResult'], ParentType, ContextType, RequireFields<MutationLogUseDialogueArgs, 'input'>>;
  mailNotices?: Resolver<ResolversTypes['MailNoticesResult'], ParentType, ContextType, RequireFields<MutationMailNoticesArgs, 'about'>>;
  moveOverview?: Resolver<ResolversTypes['QuarterlyOverviewResult'], ParentType, ContextType, RequireFields<MutationMoveOverviewArgs, 'input'>>;
  openSelectionRound?: Resolver<ResolversTypes['OpenSelectionRoundResult'], ParentType, ContextType, RequireFields<MutationOpenSelectionRoundArgs, 'input'>>;
  orient?: Resolver<ResolversTypes['YearlyOrientationResult'], ParentType, ContextType, RequireFields<MutationOrientArgs, 'input'>>;
  planInspection?: Resolver<ResolversTypes['InspectionCaseResult'], ParentType, ContextType, RequireFields<MutationPlanInspectionArgs, 'input'>>;
  proposeParameters?: Resolver<ResolversTypes['ProposeParametersResult'], ParentType, ContextType, RequireFields<MutationProposeParametersArgs, 'input'>>;
  raiseSignal?: Resolver<ResolversTypes['RaiseSignalResult'], ParentType, ContextType, RequireFields<MutationRaiseSignalArgs, 'input'>>;
  readOversightNotice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationReadOversightNoticeArgs, 'id'>>;
  removeOverviewStory?: Resolver<ResolversTypes['QuarterlyOverviewResult'], ParentType, ContextType, RequireFields<MutationRemoveOverviewStoryArgs, 'input'>>;
  replanInspection?: Resolver<ResolversTypes['InspectionCaseResult'], ParentType, ContextType, RequireFields<MutationReplanInspectionArgs, 'input'>>;
  requestAssessment?: Resolver<ResolversTypes['RequestAssessmentResult'], ParentType, ContextType, RequireFields<MutationRequestAssessmentArgs, 'input'>>;
  reviewSignal?: Resolver<ResolversTypes['ReviewSignalResult'], ParentType, ContextType, RequireFields<MutationReviewSignalArgs, 'input'>>;
  saveView?: Resolver<ResolversTypes['SaveViewResult'], ParentType, ContextType, RequireFields<MutationSaveViewArgs, 'input'>>;
  sendToHearing?: Resolver<ResolversTypes['InspectionCaseResult'], ParentType, ContextType, RequireFields<MutationSendToHearingArgs, 'input'>>;
  withdrawEditionNote?: Resolver<ResolversTypes['EditionNoteResult'], ParentType, ContextType, RequireFields<MutationWithdrawEditionNoteArgs, 'id' | 'version'>>;
  writeEditionNote?: Resolver<ResolversTypes['EditionNoteResult'], ParentType, ContextType, RequireFields<MutationWriteEditionNoteArgs, 'input'>>;
  writeOrientation?: Resolver<ResolversTypes['YearlyOrientationResult'], ParentType, ContextType, RequireFields<MutationWriteOrientationArgs, 'input'>>;
  writeOverviewRemark?: Resolver<ResolversTypes['OverviewSectionResult'], ParentType, ContextType, RequireFields<MutationWriteOverviewRemarkArgs, 'input'>>;
  writeOverviewStory?: Resolver<ResolversTypes['OverviewStoryResult'], ParentType, ContextType, RequireFields<MutationWriteOverviewStoryArgs, 'input'>>;
};

export type NoticeAddressResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NoticeAddress'] = ResolversParentTypes['NoticeAddress']> = {
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  persona?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoticeMailResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NoticeMail'] = ResolversParentTypes['NoticeMail']> = {
  about?: Resolver<ResolversTypes['NoticeSubject'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenSelectionRoundResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OpenSelectionRoundResult'] = ResolversParentTypes['OpenSelectionRoundResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'SelectionRound' | 'WrongState', ParentType, ContextType>;
};

export type OrientationContributionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OrientationContribution'] = ResolversParentTypes['OrientationContribution']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departmentName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  stories?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrientationDepartmentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OrientationDepartment'] = ResolversParentTypes['OrientationDepartment']> = {
  departmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  departmentName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quarters?: Resolver<Array<ResolversTypes['OrientationQuarter']>, ParentType, ContextType>;
};

export type OrientationQuarterResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OrientationQuarter'] = ResolversParentTypes['OrientationQuarter']> = {
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OverviewStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type OverviewChartResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewChart'] = ResolversParentTypes['OverviewChart']> = {
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['OverviewChartMonth']>, ParentType, ContextType>;
  shortSeries?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OverviewChartMonthResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewChartMonth'] = ResolversParentTypes['OverviewChartMonth']> = {
  month?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OverviewCorrectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewCorrection'] = ResolversParentTypes['OverviewCorrection']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
};

export type OverviewDifferenceResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewDifference'] = ResolversParentTypes['OverviewDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverviewFiguresResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewFigures'] = ResolversParentTypes['OverviewFigures']> = {
  accountAttached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accountMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  childDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  complaintsFiled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complaintsUpheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guidanceAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guidanceGiven?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  homes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  homesWithReports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthsDeclaredZero?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthsMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthsWithReports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notPermitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notifications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notificationsOfAbuse?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perThousandChildDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rateLower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rateUpper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverviewHomeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewHome'] = ResolversParentTypes['OverviewHome']> = {
  chart?: Resolver<Maybe<ResolversTypes['OverviewChart']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['OverviewFigures'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['OverviewQuarter']>, ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peers?: Resolver<Maybe<ResolversTypes['OverviewPeers']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverviewNoticeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewNotice'] = ResolversParentTypes['OverviewNotice']> = {
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OverviewNoticeKind'], ParentType, ContextType>;
  overviewId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type OverviewNumberResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewNumber'] = ResolversParentTypes['OverviewNumber']> = {
  institutionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['OverviewList']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  only?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OverviewPeersResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewPeers'] = ResolversParentTypes['OverviewPeers']> = {
  childDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  homes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  homesWithReports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perThousandChildDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OverviewQuarterResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewQuarter'] = ResolversParentTypes['OverviewQuarter']> = {
  childDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perThousandChildDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverviewQuestionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewQuestion'] = ResolversParentTypes['OverviewQuestion']> = {
  code?: Resolver<ResolversTypes['OverviewQuestionCode'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  numbers?: Resolver<Array<ResolversTypes['OverviewNumber']>, ParentType, ContextType>;
};

export type OverviewRemarkResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewRemark'] = ResolversParentTypes['OverviewRemark']> = {
  noRemark?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  writtenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverviewSectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewSection'] = ResolversParentTypes['OverviewSection']> = {
  answer?: Resolver<Maybe<ResolversTypes['OverviewRemark']>, ParentType, ContextType>;
  answerRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['OverviewRemark']>, ParentType, ContextType>;
  commentRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  departmentName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  home?: Resolver<Maybe<ResolversTypes['OverviewHome']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OverviewSectionKind'], ParentType, ContextType>;
  mayAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayComment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overviewId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['OverviewQuestion']>, ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['OverviewSentence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverviewSectionChangedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewSectionChanged'] = ResolversParentTypes['OverviewSectionChanged']> = {
  section?: Resolver<ResolversTypes['OverviewSection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverviewSectionResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewSectionResult'] = ResolversParentTypes['OverviewSectionResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'OverviewSection' | 'OverviewSectionChanged' | 'WrongState', ParentType, ContextType>;
};

export type OverviewSentenceResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewSentence'] = ResolversParentTypes['OverviewSentence']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numbers?: Resolver<Array<ResolversTypes['OverviewNumber']>, ParentType, ContextType>;
};

export type OverviewSignatureResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewSignature'] = ResolversParentTypes['OverviewSignature']> = {
  as?: Resolver<ResolversTypes['OverviewAction'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  signedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverviewStoryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewStory'] = ResolversParentTypes['OverviewStory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  overviewId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  writtenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverviewStoryResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewStoryResult'] = ResolversParentTypes['OverviewStoryResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'OverviewStory' | 'WrongState', ParentType, ContextType>;
};

export type OverviewVersionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewVersion'] = ResolversParentTypes['OverviewVersion']> = {
  alarms?: Resolver<Array<ResolversTypes['UseAlarm']>, ParentType, ContextType>;
  authorSignedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  authorSignedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['OverviewCorrection']>, ParentType, ContextType>;
  countedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['OverviewPeers']>, ParentType, ContextType>;
  departmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  departmentName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['OverviewFigures'], ParentType, ContextType>;
  figuresHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headSignedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  headSignedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['OverviewQuarter']>, ParentType, ContextType>;
  keepUntil?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  overviewId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['OverviewSection']>, ParentType, ContextType>;
  stories?: Resolver<Array<ResolversTypes['OverviewStory']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type OverviewVersionRowResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewVersionRow'] = ResolversParentTypes['OverviewVersionRow']> = {
  authorSignedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  authorSignedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headSignedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  headSignedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keepUntil?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  reopenedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeerGroupResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PeerGroup'] = ResolversParentTypes['PeerGroup']> = {
  childDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  homes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['FunnelLimit']>, ParentType, ContextType>;
  perThousandChildDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  phi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tau2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface PeriodScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Period'], any> {
  name: 'Period';
}

export type PoliticalCellResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PoliticalCell'] = ResolversParentTypes['PoliticalCell']> = {
  categories?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PoliticalTableResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PoliticalTable'] = ResolversParentTypes['PoliticalTable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['PoliticalCell']>, ParentType, ContextType>;
};

export type PoliticalVersionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PoliticalVersion'] = ResolversParentTypes['PoliticalVersion']> = {
  caseText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jointMeasures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stories?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['PoliticalTable']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposeParametersResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ProposeParametersResult'] = ResolversParentTypes['ProposeParametersResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'ModelParameters', ParentType, ContextType>;
};

export interface QuarterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quarter'], any> {
  name: 'Quarter';
}

export type QuarterlyOverviewResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['QuarterlyOverview'] = ResolversParentTypes['QuarterlyOverview'], FederationReferenceType extends FederationReferenceTypes['QuarterlyOverview'] = FederationReferenceTypes['QuarterlyOverview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['QuarterlyOverview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alarms?: Resolver<Array<ResolversTypes['UseAlarm']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['OverviewAction']>, ParentType, ContextType>;
  clearedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['OverviewCorrection']>, ParentType, ContextType>;
  countedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['OverviewPeers']>, ParentType, ContextType>;
  departmentName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['OverviewFigures']>, ParentType, ContextType>;
  figuresHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['OverviewQuarter']>, ParentType, ContextType>;
  holds?: Resolver<Array<ResolversTypes['ArchiveHold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  missingPart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  removed?: Resolver<Array<ResolversTypes['RemovedVersion']>, ParentType, ContextType>;
  returnedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['OverviewSection']>, ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['OverviewSignature']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OverviewStatus'], ParentType, ContextType>;
  stories?: Resolver<Array<ResolversTypes['OverviewStory']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['OverviewVersionRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuarterlyOverviewResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['QuarterlyOverviewResult'] = ResolversParentTypes['QuarterlyOverviewResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'QuarterlyOverview' | 'WrongState', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assessmentRuns?: Resolver<Array<ResolversTypes['AssessmentRun']>, ParentType, ContextType, RequireFields<QueryAssessmentRunsArgs, 'first'>>;
  edition?: Resolver<Maybe<ResolversTypes['Edition']>, ParentType, ContextType, RequireFields<QueryEditionArgs, 'number'>>;
  editionNotices?: Resolver<Maybe<Array<ResolversTypes['EditionNotice']>>, ParentType, ContextType, RequireFields<QueryEditionNoticesArgs, 'first'>>;
  editionRuns?: Resolver<Maybe<Array<ResolversTypes['EditionRun']>>, ParentType, ContextType, RequireFields<QueryEditionRunsArgs, 'first'>>;
  editions?: Resolver<Maybe<Array<ResolversTypes['Edition']>>, ParentType, ContextType>;
  followsEditions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hitRates?: Resolver<Maybe<ResolversTypes['HitRates']>, ParentType, ContextType, RequireFields<QueryHitRatesArgs, 'period'>>;
  inspectionCase?: Resolver<Maybe<ResolversTypes['InspectionCase']>, ParentType, ContextType, RequireFields<QueryInspectionCaseArgs, 'id'>>;
  inspectionCases?: Resolver<Maybe<Array<ResolversTypes['InspectionCase']>>, ParentType, ContextType, Partial<QueryInspectionCasesArgs>>;
  inspections?: Resolver<Maybe<ResolversTypes['InspectionConnection']>, ParentType, ContextType, RequireFields<QueryInspectionsArgs, 'first' | 'institutionId'>>;
  latestEdition?: Resolver<Maybe<ResolversTypes['Edition']>, ParentType, ContextType>;
  modelParameters?: Resolver<Array<ResolversTypes['ModelParameters']>, ParentType, ContextType>;
  noticeMail?: Resolver<Maybe<ResolversTypes['NoticeMail']>, ParentType, ContextType, RequireFields<QueryNoticeMailArgs, 'about'>>;
  oversightNoticesSince?: Resolver<Array<ResolversTypes['NoticeAddress']>, ParentType, ContextType, RequireFields<QueryOversightNoticesSinceArgs, 'first' | 'since'>>;
  overviewDifferences?: Resolver<Maybe<Array<ResolversTypes['OverviewDifference']>>, ParentType, ContextType, RequireFields<QueryOverviewDifferencesArgs, 'from' | 'overviewId' | 'to'>>;
  overviewNotices?: Resolver<Maybe<Array<ResolversTypes['OverviewNotice']>>, ParentType, ContextType, RequireFields<QueryOverviewNoticesArgs, 'first'>>;
  overviewQuestions?: Resolver<Maybe<Array<ResolversTypes['OverviewSection']>>, ParentType, ContextType>;
  overviewVersion?: Resolver<Maybe<ResolversTypes['OverviewVersion']>, ParentType, ContextType, RequireFields<QueryOverviewVersionArgs, 'edition' | 'overviewId'>>;
  quarterlyOverview?: Resolver<Maybe<ResolversTypes['QuarterlyOverview']>, ParentType, ContextType, RequireFields<QueryQuarterlyOverviewArgs, 'quarter'>>;
  quarterlyOverviews?: Resolver<Maybe<Array<ResolversTypes['ListedOverview']>>, ParentType, ContextType>;
  riskAssessment?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType, Partial<QueryRiskAssessmentArgs>>;
  savedViews?: Resolver<Maybe<Array<ResolversTypes['SavedView']>>, ParentType, ContextType>;
  selectionRound?: Resolver<Maybe<ResolversTypes['SelectionRound']>, ParentType, ContextType, RequireFields<QuerySelectionRoundArgs, 'quarter'>>;
  selectionRounds?: Resolver<Maybe<Array<ResolversTypes['SelectionRound']>>, ParentType, ContextType, RequireFields<QuerySelectionRoundsArgs, 'first'>>;
  signals?: Resolver<Maybe<Array<ResolversTypes['Signal']>>, ParentType, ContextType, RequireFields<QuerySignalsArgs, 'reviewed'>>;
  useAlarms?: Resolver<Maybe<Array<ResolversTypes['UseAlarm']>>, ParentType, ContextType>;
  yearlyOrientation?: Resolver<Maybe<ResolversTypes['YearlyOrientation']>, ParentType, ContextType, RequireFields<QueryYearlyOrientationArgs, 'year'>>;
};

export type RaiseSignalResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RaiseSignalResult'] = ResolversParentTypes['RaiseSignalResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'Signal', ParentType, ContextType>;
};

export type RateChartResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RateChart'] = ResolversParentTypes['RateChart']> = {
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['RatePoint']>, ParentType, ContextType>;
  shortSeries?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RatePointResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RatePoint'] = ResolversParentTypes['RatePoint']> = {
  perThousand?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  signals?: Resolver<Array<ResolversTypes['ChartSignal']>, ParentType, ContextType>;
};

export type RemovedVersionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemovedVersion'] = ResolversParentTypes['RemovedVersion']> = {
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemovedYearResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemovedYear'] = ResolversParentTypes['RemovedYear']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequestAssessmentResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RequestAssessmentResult'] = ResolversParentTypes['RequestAssessmentResult']> = {
  __resolveType: TypeResolveFn<'AssessmentRun' | 'InvalidInput' | 'WrongState', ParentType, ContextType>;
};

export type ReviewSignalResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReviewSignalResult'] = ResolversParentTypes['ReviewSignalResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'Signal' | 'WrongState', ParentType, ContextType>;
};

export type RiskAssessmentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RiskAssessment'] = ResolversParentTypes['RiskAssessment'], FederationReferenceType extends FederationReferenceTypes['RiskAssessment'] = FederationReferenceTypes['RiskAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RiskAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  completedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  dataAsOf?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PeerGroup']>, ParentType, ContextType>;
  homes?: Resolver<Array<ResolversTypes['AssessedHome']>, ParentType, ContextType>;
  homesAssessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parametersHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  redraws?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoundDecisionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RoundDecision'] = ResolversParentTypes['RoundDecision']> = {
  choice?: Resolver<ResolversTypes['SelectionChoice'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  override?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SelectionReason'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoundHomeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RoundHome'] = ResolversParentTypes['RoundHome']> = {
  band?: Resolver<ResolversTypes['RiskBand'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['RoundDecision']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['RoundDecision']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  inspectionCaseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lane?: Resolver<Maybe<ResolversTypes['SelectionLane']>, ParentType, ContextType>;
  lastCarriedOutOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  probabilitySelected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreNow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  then?: Resolver<Array<ResolversTypes['FrozenContribution']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveViewResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SaveViewResult'] = ResolversParentTypes['SaveViewResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'SavedView', ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  search?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelectionRoundResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SelectionRound'] = ResolversParentTypes['SelectionRound'], FederationReferenceType extends FederationReferenceTypes['SelectionRound'] = FederationReferenceTypes['SelectionRound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SelectionRound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataAsOf?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  homes?: Resolver<Array<ResolversTypes['RoundHome']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  modelVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  randomShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RoundState'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesBreakResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SeriesBreak'] = ResolversParentTypes['SeriesBreak']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SignalResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Signal'] = ResolversParentTypes['Signal'], FederationReferenceType extends FederationReferenceTypes['Signal'] = FederationReferenceTypes['Signal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Signal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dueOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SignalKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['SignalReview']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['SignalTier'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignalReviewResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SignalReview'] = ResolversParentTypes['SignalReview']> = {
  outcome?: Resolver<ResolversTypes['SignalReviewOutcome'], ParentType, ContextType>;
  reviewedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reviewedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UseAlarmResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UseAlarm'] = ResolversParentTypes['UseAlarm']> = {
  dialogue?: Resolver<Maybe<ResolversTypes['UseDialogue']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UseAlarmKind'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mayLog?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  waitingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UseAlarmResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UseAlarmResult'] = ResolversParentTypes['UseAlarmResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'UseAlarm' | 'WrongState', ParentType, ContextType>;
};

export type UseDialogueResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UseDialogue'] = ResolversParentTypes['UseDialogue']> = {
  agreed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  hrInvolved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  loggedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  loggedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointedOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YearlyChangeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['YearlyChange'] = ResolversParentTypes['YearlyChange']> = {
  designEffect?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ChangeDirection'], ParentType, ContextType>;
  homes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type YearlyOrientationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['YearlyOrientation'] = ResolversParentTypes['YearlyOrientation']> = {
  allowedActions?: Resolver<Array<ResolversTypes['OrientationAction']>, ParentType, ContextType>;
  caseText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compiledAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  compiledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['OrientationContribution']>, ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['OverviewCorrection']>, ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['OrientationDepartment']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['OverviewFigures']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jointMeasures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leadershipMeetingOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  outdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  political?: Resolver<Maybe<ResolversTypes['PoliticalVersion']>, ParentType, ContextType>;
  politicalMeetingOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  removed?: Resolver<Maybe<ResolversTypes['RemovedYear']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrientationState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YearlyOrientationResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['YearlyOrientationResult'] = ResolversParentTypes['YearlyOrientationResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'WrongState' | 'YearlyOrientation', ParentType, ContextType>;
};

export type Resolvers<ContextType = ServiceContext> = {
  AnswerHearingResult?: AnswerHearingResultResolvers<ContextType>;
  ApproveParametersResult?: ApproveParametersResultResolvers<ContextType>;
  ArchiveHold?: ArchiveHoldResolvers<ContextType>;
  AssessedHome?: AssessedHomeResolvers<ContextType>;
  AssessmentRun?: AssessmentRunResolvers<ContextType>;
  CalendarDate?: GraphQLScalarType;
  CancelAssessmentResult?: CancelAssessmentResultResolvers<ContextType>;
  CaseFinding?: CaseFindingResolvers<ContextType>;
  CloseSelectionRoundResult?: CloseSelectionRoundResultResolvers<ContextType>;
  DecideHomeResult?: DecideHomeResultResolvers<ContextType>;
  DomainScore?: DomainScoreResolvers<ContextType>;
  Edition?: EditionResolvers<ContextType>;
  EditionNote?: EditionNoteResolvers<ContextType>;
  EditionNoteResult?: EditionNoteResultResolvers<ContextType>;
  EditionNoteVersion?: EditionNoteVersionResolvers<ContextType>;
  EditionNotice?: EditionNoticeResolvers<ContextType>;
  EditionRun?: EditionRunResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FrozenContribution?: FrozenContributionResolvers<ContextType>;
  FunnelLimit?: FunnelLimitResolvers<ContextType>;
  FunnelPoint?: FunnelPointResolvers<ContextType>;
  Hearing?: HearingResolvers<ContextType>;
  HitRates?: HitRatesResolvers<ContextType>;
  IndicatorScore?: IndicatorScoreResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionCase?: InspectionCaseResolvers<ContextType>;
  InspectionCaseResult?: InspectionCaseResultResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionFacts?: InspectionFactsResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionPeriod?: InstitutionPeriodResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LaneHits?: LaneHitsResolvers<ContextType>;
  ListedOverview?: ListedOverviewResolvers<ContextType>;
  MailNoticesResult?: MailNoticesResultResolvers<ContextType>;
  ModelParameters?: ModelParametersResolvers<ContextType>;
  MonthOfReports?: MonthOfReportsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoticeAddress?: NoticeAddressResolvers<ContextType>;
  NoticeMail?: NoticeMailResolvers<ContextType>;
  OpenSelectionRoundResult?: OpenSelectionRoundResultResolvers<ContextType>;
  OrientationContribution?: OrientationContributionResolvers<ContextType>;
  OrientationDepartment?: OrientationDepartmentResolvers<ContextType>;
  OrientationQuarter?: OrientationQuarterResolvers<ContextType>;
  OverviewChart?: OverviewChartResolvers<ContextType>;
  OverviewChartMonth?: OverviewChartMonthResolvers<ContextType>;
  OverviewCorrection?: OverviewCorrectionResolvers<ContextType>;
  OverviewDifference?: OverviewDifferenceResolvers<ContextType>;
  OverviewFigures?: OverviewFiguresResolvers<ContextType>;
  OverviewHome?: OverviewHomeResolvers<ContextType>;
  OverviewNotice?: OverviewNoticeResolvers<ContextType>;
  OverviewNumber?: OverviewNumberResolvers<ContextType>;
  OverviewPeers?: OverviewPeersResolvers<ContextType>;
  OverviewQuarter?: OverviewQuarterResolvers<ContextType>;
  OverviewQuestion?: OverviewQuestionResolvers<ContextType>;
  OverviewRemark?: OverviewRemarkResolvers<ContextType>;
  OverviewSection?: OverviewSectionResolvers<ContextType>;
  OverviewSectionChanged?: OverviewSectionChangedResolvers<ContextType>;
  OverviewSectionResult?: OverviewSectionResultResolvers<ContextType>;
  OverviewSentence?: OverviewSentenceResolvers<ContextType>;
  OverviewSignature?: OverviewSignatureResolvers<ContextType>;
  OverviewStory?: OverviewStoryResolvers<ContextType>;
  OverviewStoryResult?: OverviewStoryResultResolvers<ContextType>;
  OverviewVersion?: OverviewVersionResolvers<ContextType>;
  OverviewVersionRow?: OverviewVersionRowResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeerGroup?: PeerGroupResolvers<ContextType>;
  Period?: GraphQLScalarType;
  PoliticalCell?: PoliticalCellResolvers<ContextType>;
  PoliticalTable?: PoliticalTableResolvers<ContextType>;
  PoliticalVersion?: PoliticalVersionResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProposeParametersResult?: ProposeParametersResultResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  QuarterlyOverview?: QuarterlyOverviewResolvers<ContextType>;
  QuarterlyOverviewResult?: QuarterlyOverviewResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseSignalResult?: RaiseSignalResultResolvers<ContextType>;
  RateChart?: RateChartResolvers<ContextType>;
  RatePoint?: RatePointResolvers<ContextType>;
  RemovedVersion?: RemovedVersionResolvers<ContextType>;
  RemovedYear?: RemovedYearResolvers<ContextType>;
  RequestAssessmentResult?: RequestAssessmentResultResolvers<ContextType>;
  ReviewSignalResult?: ReviewSignalResultResolvers<ContextType>;
  RiskAssessment?: RiskAssessmentResolvers<ContextType>;
  RoundDecision?: RoundDecisionResolvers<ContextType>;
  RoundHome?: RoundHomeResolvers<ContextType>;
  SaveViewResult?: SaveViewResultResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  SelectionRound?: SelectionRoundResolvers<ContextType>;
  SeriesBreak?: SeriesBreakResolvers<ContextType>;
  Signal?: SignalResolvers<ContextType>;
  SignalReview?: SignalReviewResolvers<ContextType>;
  UseAlarm?: UseAlarmResolvers<ContextType>;
  UseAlarmResult?: UseAlarmResultResolvers<ContextType>;
  UseDialogue?: UseDialogueResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
  YearlyChange?: YearlyChangeResolvers<ContextType>;
  YearlyOrientation?: YearlyOrientationResolvers<ContextType>;
  YearlyOrientationResult?: YearlyOrientationResultResolvers<ContextType>;
};

