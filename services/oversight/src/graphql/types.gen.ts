import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InspectionCase as InspectionCaseParent, RoundHome as RoundHomeParent, SelectionRound as SelectionRoundParent, InstitutionPeriod as InstitutionPeriodParent, Institution as InstitutionParent, AssessedHome as AssessedHomeParent, RiskAssessment as RiskAssessmentParent, Signal as SignalParent } from './parents.ts';
import type { ServiceContext } from '@tilsynsblik/service-kit';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
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
  /** What it was made from: where the audits of the registers stood when its figures were drawn. */
  dataVersion: Scalars['String']['output'];
  firstQuarter: Scalars['Quarter']['output'];
  /** SHA-256 of every figure in it. */
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  lastQuarter: Scalars['Quarter']['output'];
  number: Scalars['Int']['output'];
  publishedAt: Scalars['Instant']['output'];
  /** Made from synthetic data. */
  synthetic: Scalars['Boolean']['output'];
};

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
  /** Selects or defers one home, with a reason. Every decision is kept; the last one counts. */
  decideHome: DecideHomeResult;
  /** Files the team's findings. From here on the team may see why the home was chosen. */
  fileFindings: InspectionCaseResult;
  /** Makes the report final; with follow-ups it goes to FOLLOW_UP, without to FINAL. */
  finaliseInspection: InspectionCaseResult;
  /** Freezes the newest assessment and proposes homes, lane by lane. The form makes the id: sent twice, it is one round. */
  openSelectionRound: OpenSelectionRoundResult;
  /** The form makes the id: sent twice, it is one inspection. */
  planInspection: InspectionCaseResult;
  /** Proposes other parameters from a day on. They are used only when somebody else has approved them. */
  proposeParameters: ProposeParametersResult;
  /** A concrete allegation (authority), or a pointer (operating department). */
  raiseSignal: RaiseSignalResult;
  replanInspection: InspectionCaseResult;
  /** Asks for an assessment now. There is at most one at a time. */
  requestAssessment: RequestAssessmentResult;
  reviewSignal: ReviewSignalResult;
  sendToHearing: InspectionCaseResult;
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


export type MutationDecideHomeArgs = {
  input: DecideHomeInput;
};


export type MutationFileFindingsArgs = {
  input: FileFindingsInput;
};


export type MutationFinaliseInspectionArgs = {
  input: FinaliseInspectionInput;
};


export type MutationOpenSelectionRoundArgs = {
  input: OpenSelectionRoundInput;
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


export type MutationReplanInspectionArgs = {
  input: ReplanInspectionInput;
};


export type MutationRequestAssessmentArgs = {
  input: RequestAssessmentInput;
};


export type MutationReviewSignalArgs = {
  input: ReviewSignalInput;
};


export type MutationSendToHearingArgs = {
  input: SendToHearingInput;
};

export type OpenSelectionRoundInput = {
  /** Visits there is room for; the share in the parameters when it is not given. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  quarter: Scalars['Quarter']['input'];
};

export type OpenSelectionRoundResult = InvalidInput | SelectionRound | WrongState;

export type OverviewStatus =
  /** The figures are counted. */
  | 'COUNTED'
  /** The quarter is running, or its figures are not frozen yet. */
  | 'OPEN';

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

/** One operating department in one quarter. */
export type QuarterlyOverview = {
  __typename?: 'QuarterlyOverview';
  countedAt?: Maybe<Scalars['Instant']['output']>;
  departmentName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  quarter: Scalars['Quarter']['output'];
  status: OverviewStatus;
};

export type Query = {
  __typename?: 'Query';
  /** Assessments that were asked for, newest first: finished, running, failed. */
  assessmentRuns: Array<AssessmentRun>;
  /** An edition by its number, for ever the same; null when there is none of that number. */
  edition?: Maybe<Edition>;
  /** Every published edition, newest first. */
  editions?: Maybe<Array<Edition>>;
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
  /** The caller's department in one quarter; null when there is none. */
  quarterlyOverview?: Maybe<QuarterlyOverview>;
  /** The newest finished assessment, or one by its id, as far as the caller's authority goes; null before the first. */
  riskAssessment?: Maybe<RiskAssessment>;
  /** One round of selection, by its quarter; null when it is not opened. */
  selectionRound?: Maybe<SelectionRound>;
  /** The caller's rounds, newest first. */
  selectionRounds?: Maybe<Array<SelectionRound>>;
  /** What waits for a review in the caller's authority, most urgent first; with reviewed ones, of the last 90 days too. */
  signals?: Maybe<Array<Signal>>;
};


export type QueryAssessmentRunsArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryEditionArgs = {
  number: Scalars['Int']['input'];
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

export type RaiseSignalInput = {
  id: Scalars['ID']['input'];
  institutionId: Scalars['ID']['input'];
  kind: SignalKind;
  text: Scalars['String']['input'];
};

export type RaiseSignalResult = InvalidInput | Signal;

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
  InspectionCaseResult:
    | ( InspectionCaseParent )
    | ( InvalidInput )
    | ( WrongState )
  ;
  OpenSelectionRoundResult:
    | ( InvalidInput )
    | ( SelectionRoundParent )
    | ( WrongState )
  ;
  ProposeParametersResult:
    | ( InvalidInput )
    | ( ModelParameters )
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
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AnswerHearingInput: AnswerHearingInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AnswerHearingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerHearingResult']>;
  ApproveParametersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveParametersResult']>;
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
  CheckFollowUpInput: CheckFollowUpInput;
  CloseInspectionInput: CloseInspectionInput;
  CloseSelectionRoundInput: CloseSelectionRoundInput;
  CloseSelectionRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseSelectionRoundResult']>;
  DecideHomeInput: DecideHomeInput;
  DecideHomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideHomeResult']>;
  DomainScore: ResolverTypeWrapper<DomainScore>;
  Edition: ResolverTypeWrapper<Edition>;
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
  ModelParameters: ResolverTypeWrapper<ModelParameters>;
  MonthOfReports: ResolverTypeWrapper<MonthOfReports>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenSelectionRoundInput: OpenSelectionRoundInput;
  OpenSelectionRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenSelectionRoundResult']>;
  OverviewStatus: OverviewStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeerGroup: ResolverTypeWrapper<PeerGroup>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  PlanInspectionInput: PlanInspectionInput;
  Problem: ResolverTypeWrapper<Problem>;
  ProposeParametersInput: ProposeParametersInput;
  ProposeParametersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeParametersResult']>;
  Quarter: ResolverTypeWrapper<Scalars['Quarter']['output']>;
  QuarterlyOverview: ResolverTypeWrapper<QuarterlyOverview>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseSignalInput: RaiseSignalInput;
  RaiseSignalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RaiseSignalResult']>;
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
  SelectionChoice: SelectionChoice;
  SelectionLane: SelectionLane;
  SelectionReason: SelectionReason;
  SelectionRound: ResolverTypeWrapper<SelectionRoundParent>;
  SendToHearingInput: SendToHearingInput;
  Signal: ResolverTypeWrapper<SignalParent>;
  SignalKind: SignalKind;
  SignalReview: ResolverTypeWrapper<SignalReview>;
  SignalReviewOutcome: SignalReviewOutcome;
  SignalTier: SignalTier;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnswerHearingInput: AnswerHearingInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AnswerHearingResult: ResolversUnionTypes<ResolversParentTypes>['AnswerHearingResult'];
  ApproveParametersResult: ResolversUnionTypes<ResolversParentTypes>['ApproveParametersResult'];
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
  Edition: Edition | FederationReferenceTypes['Edition'];
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
  ModelParameters: ModelParameters;
  MonthOfReports: MonthOfReports;
  Mutation: Record<PropertyKey, never>;
  OpenSelectionRoundInput: OpenSelectionRoundInput;
  OpenSelectionRoundResult: ResolversUnionTypes<ResolversParentTypes>['OpenSelectionRoundResult'];
  PageInfo: PageInfo;
  PeerGroup: PeerGroup;
  Period: Scalars['Period']['output'];
  PlanInspectionInput: PlanInspectionInput;
  Problem: Problem;
  ProposeParametersInput: ProposeParametersInput;
  ProposeParametersResult: ResolversUnionTypes<ResolversParentTypes>['ProposeParametersResult'];
  Quarter: Scalars['Quarter']['output'];
  QuarterlyOverview: QuarterlyOverview | FederationReferenceTypes['QuarterlyOverview'];
  Query: Record<PropertyKey, never>;
  RaiseSignalInput: RaiseSignalInput;
  RaiseSignalResult: ResolversUnionTypes<ResolversParentTypes>['RaiseSignalResult'];
  ReplanInspectionInput: ReplanInspectionInput;
  RequestAssessmentInput: RequestAssessmentInput;
  RequestAssessmentResult: ResolversUnionTypes<ResolversParentTypes>['RequestAssessmentResult'];
  ReviewSignalInput: ReviewSignalInput;
  ReviewSignalResult: ResolversUnionTypes<ResolversParentTypes>['ReviewSignalResult'];
  RiskAssessment: RiskAssessmentParent;
  RoundDecision: RoundDecision;
  RoundHome: RoundHomeParent;
  SelectionRound: SelectionRoundParent;
  SendToHearingInput: SendToHearingInput;
  Signal: SignalParent;
  SignalReview: SignalReview;
  WrongState: WrongState;
};

export type AnswerHearingResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AnswerHearingResult'] = ResolversParentTypes['AnswerHearingResult']> = {
  __resolveType: TypeResolveFn<'Inspection' | 'InvalidInput' | 'WrongState', ParentType, ContextType>;
};

export type ApproveParametersResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApproveParametersResult'] = ResolversParentTypes['ApproveParametersResult']> = {
  __resolveType: TypeResolveFn<'ModelParameters' | 'WrongState', ParentType, ContextType>;
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
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstQuarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastQuarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  decideHome?: Resolver<ResolversTypes['DecideHomeResult'], ParentType, ContextType, RequireFields<MutationDecideHomeArgs, 'input'>>;
  fileFindings?: Resolver<ResolversTypes['InspectionCaseResult'], ParentType, ContextType, RequireFields<MutationFileFindingsArgs, 'input'>>;
  finaliseInspection?: Resolver<ResolversTypes['InspectionCaseResult'], ParentType, ContextType, RequireFields<MutationFinaliseInspectionArgs, 'input'>>;
  openSelectionRound?: Resolver<ResolversTypes['OpenSelectionRoundResult'], ParentType, ContextType, RequireFields<MutationOpenSelectionRoundArgs, 'input'>>;
  planInspection?: Resolver<ResolversTypes['InspectionCaseResult'], ParentType, ContextType, RequireFields<MutationPlanInspectionArgs, 'input'>>;
  proposeParameters?: Resolver<ResolversTypes['ProposeParametersResult'], ParentType, ContextType, RequireFields<MutationProposeParametersArgs, 'input'>>;
  raiseSignal?: Resolver<ResolversTypes['RaiseSignalResult'], ParentType, ContextType, RequireFields<MutationRaiseSignalArgs, 'input'>>;
  replanInspection?: Resolver<ResolversTypes['InspectionCaseResult'], ParentType, ContextType, RequireFields<MutationReplanInspectionArgs, 'input'>>;
  requestAssessment?: Resolver<ResolversTypes['RequestAssessmentResult'], ParentType, ContextType, RequireFields<MutationRequestAssessmentArgs, 'input'>>;
  reviewSignal?: Resolver<ResolversTypes['ReviewSignalResult'], ParentType, ContextType, RequireFields<MutationReviewSignalArgs, 'input'>>;
  sendToHearing?: Resolver<ResolversTypes['InspectionCaseResult'], ParentType, ContextType, RequireFields<MutationSendToHearingArgs, 'input'>>;
};

export type OpenSelectionRoundResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OpenSelectionRoundResult'] = ResolversParentTypes['OpenSelectionRoundResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'SelectionRound' | 'WrongState', ParentType, ContextType>;
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
  countedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  departmentName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OverviewStatus'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assessmentRuns?: Resolver<Array<ResolversTypes['AssessmentRun']>, ParentType, ContextType, RequireFields<QueryAssessmentRunsArgs, 'first'>>;
  edition?: Resolver<Maybe<ResolversTypes['Edition']>, ParentType, ContextType, RequireFields<QueryEditionArgs, 'number'>>;
  editions?: Resolver<Maybe<Array<ResolversTypes['Edition']>>, ParentType, ContextType>;
  hitRates?: Resolver<Maybe<ResolversTypes['HitRates']>, ParentType, ContextType, RequireFields<QueryHitRatesArgs, 'period'>>;
  inspectionCase?: Resolver<Maybe<ResolversTypes['InspectionCase']>, ParentType, ContextType, RequireFields<QueryInspectionCaseArgs, 'id'>>;
  inspectionCases?: Resolver<Maybe<Array<ResolversTypes['InspectionCase']>>, ParentType, ContextType, Partial<QueryInspectionCasesArgs>>;
  inspections?: Resolver<Maybe<ResolversTypes['InspectionConnection']>, ParentType, ContextType, RequireFields<QueryInspectionsArgs, 'first' | 'institutionId'>>;
  latestEdition?: Resolver<Maybe<ResolversTypes['Edition']>, ParentType, ContextType>;
  modelParameters?: Resolver<Array<ResolversTypes['ModelParameters']>, ParentType, ContextType>;
  quarterlyOverview?: Resolver<Maybe<ResolversTypes['QuarterlyOverview']>, ParentType, ContextType, RequireFields<QueryQuarterlyOverviewArgs, 'quarter'>>;
  riskAssessment?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType, Partial<QueryRiskAssessmentArgs>>;
  selectionRound?: Resolver<Maybe<ResolversTypes['SelectionRound']>, ParentType, ContextType, RequireFields<QuerySelectionRoundArgs, 'quarter'>>;
  selectionRounds?: Resolver<Maybe<Array<ResolversTypes['SelectionRound']>>, ParentType, ContextType, RequireFields<QuerySelectionRoundsArgs, 'first'>>;
  signals?: Resolver<Maybe<Array<ResolversTypes['Signal']>>, ParentType, ContextType, RequireFields<QuerySignalsArgs, 'reviewed'>>;
};

export type RaiseSignalResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RaiseSignalResult'] = ResolversParentTypes['RaiseSignalResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'Signal', ParentType, ContextType>;
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

export type WrongStateResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ServiceContext> = {
  AnswerHearingResult?: AnswerHearingResultResolvers<ContextType>;
  ApproveParametersResult?: ApproveParametersResultResolvers<ContextType>;
  AssessedHome?: AssessedHomeResolvers<ContextType>;
  AssessmentRun?: AssessmentRunResolvers<ContextType>;
  CalendarDate?: GraphQLScalarType;
  CancelAssessmentResult?: CancelAssessmentResultResolvers<ContextType>;
  CaseFinding?: CaseFindingResolvers<ContextType>;
  CloseSelectionRoundResult?: CloseSelectionRoundResultResolvers<ContextType>;
  DecideHomeResult?: DecideHomeResultResolvers<ContextType>;
  DomainScore?: DomainScoreResolvers<ContextType>;
  Edition?: EditionResolvers<ContextType>;
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
  ModelParameters?: ModelParametersResolvers<ContextType>;
  MonthOfReports?: MonthOfReportsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenSelectionRoundResult?: OpenSelectionRoundResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeerGroup?: PeerGroupResolvers<ContextType>;
  Period?: GraphQLScalarType;
  Problem?: ProblemResolvers<ContextType>;
  ProposeParametersResult?: ProposeParametersResultResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  QuarterlyOverview?: QuarterlyOverviewResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseSignalResult?: RaiseSignalResultResolvers<ContextType>;
  RequestAssessmentResult?: RequestAssessmentResultResolvers<ContextType>;
  ReviewSignalResult?: ReviewSignalResultResolvers<ContextType>;
  RiskAssessment?: RiskAssessmentResolvers<ContextType>;
  RoundDecision?: RoundDecisionResolvers<ContextType>;
  RoundHome?: RoundHomeResolvers<ContextType>;
  SelectionRound?: SelectionRoundResolvers<ContextType>;
  Signal?: SignalResolvers<ContextType>;
  SignalReview?: SignalReviewResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};

