/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AddChildAccountInput = {
  readonly account: ChildAccount;
  readonly id: string | number;
  readonly reason?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly version: number;
};

export type AddFollowUpInput = {
  readonly dueOn: string;
  readonly followUpId: string | number;
  readonly id: string | number;
  /** Is it written into the child's individual plan? */
  readonly inPlan: boolean;
  readonly kind: IncidentFollowUpKind;
  readonly owner: string;
  readonly what: string;
};

export type AnswerHearingInput = {
  readonly inspectionId: string | number;
  readonly text: string;
};

export type AppealOutcome =
  /** Affirmed (Stadfæstet). */
  | 'AFFIRMED'
  /** Changed (Ændret). */
  | 'CHANGED'
  /** Dismissed (Afvist). */
  | 'DISMISSED'
  /** Remitted (Hjemvist). */
  | 'REMITTED';

export type ApproveReportInput = {
  readonly assessment: string;
  readonly followUpNeeded: boolean;
  /** Required when no follow-up is needed. */
  readonly followUpReason?: string | null | undefined;
  readonly id: string | number;
  readonly version: number;
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

export type CancelInspectionInput = {
  readonly id: string | number;
  readonly reason: CancellationReason;
  readonly version: number;
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
  readonly carriedOutOn: string;
  readonly childrenHeard: number;
  readonly childrenOffered: number;
  readonly id: string | number;
  readonly version: number;
};

export type CheckFollowUpInput = {
  readonly checkedOn: string;
  readonly followUpId: string | number;
  readonly id: string | number;
  readonly result: string;
  readonly version: number;
};

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

export type CloseInspectionInput = {
  readonly id: string | number;
  readonly version: number;
};

export type CloseReportInput = {
  readonly id: string | number;
  readonly note: string;
  readonly version: number;
};

export type CloseSelectionRoundInput = {
  readonly id: string | number;
  /** The version that was on the screen. */
  readonly version: number;
};

export type Complainant =
  /** The child (Barnet selv). */
  | 'CHILD'
  /** Custody holder (Forældremyndighedsindehaver). */
  | 'CUSTODY_HOLDER'
  /** Another on behalf of the child (En anden på barnets vegne). */
  | 'HELPER';

export type ComplaintFilter = {
  readonly outcome?: ComplaintOutcome | null | undefined;
  readonly pending?: boolean | null | undefined;
  /** Upheld in full or in part. */
  readonly upheld?: boolean | null | undefined;
};

export type ComplaintOutcome =
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

export type ComplaintSubject =
  /** That force was used (At der blev brugt magt). */
  | 'FORCE_USED'
  /** Not being heard (Ikke at blive hørt). */
  | 'NOT_HEARD'
  /** Other (Andet). */
  | 'OTHER'
  /** Search of person or room (Undersøgelse af person eller værelse). */
  | 'SEARCH'
  /** The way it was done (Måden, det skete på). */
  | 'WAY_FORCE_USED';

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

export type CorrectReportInput = {
  readonly id: string | number;
  readonly reason: string;
  readonly report: ReportInput;
  readonly version: number;
};

export type DecideHomeInput = {
  readonly choice: SelectionChoice;
  readonly institutionId: string | number;
  readonly reason: SelectionReason;
  readonly roundId: string | number;
  readonly text?: string | null | undefined;
};

export type DeclareNilInput = {
  readonly institutionId: string | number;
  /** Its first day. */
  readonly month: string;
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

export type FeedbackVerdict =
  /** Found not permitted (Vurderet ikke tilladt). */
  | 'FOUND_NOT_PERMITTED'
  /** No remarks (Ingen bemærkninger). */
  | 'NO_REMARK'
  /** Remarks (Bemærkninger). */
  | 'REMARK';

export type FileFindingsInput = {
  readonly findings: ReadonlyArray<FindingInput>;
  readonly id: string | number;
  readonly signalConfirmed: boolean;
  readonly version: number;
};

export type FinaliseInspectionInput = {
  readonly followUps: ReadonlyArray<FollowUpInput>;
  readonly id: string | number;
  readonly version: number;
};

export type FindingInput = {
  readonly level: FindingLevel;
  readonly text: string;
  readonly theme: InspectionTheme;
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

export type FinishFollowUpInput = {
  /** For a talk with the child: the child did not want it. */
  readonly declined?: boolean | null | undefined;
  readonly doneOn: string;
  readonly followUpId: string | number;
  readonly id: string | number;
  readonly result: string;
  readonly toldTo?: string | null | undefined;
};

export type FollowUpInput = {
  readonly dueOn: string;
  readonly id: string | number;
  readonly theme: InspectionTheme;
  readonly what: string;
};

export type GiveFeedbackInput = {
  readonly feedbackId: string | number;
  readonly id: string | number;
  /** Of the authority, when a crime is suspected: were the police considered, and why or why not. */
  readonly policeConsidered?: boolean | null | undefined;
  readonly policeReason?: string | null | undefined;
  readonly text: string;
  readonly verdict: FeedbackVerdict;
};

export type GuidanceAnswer =
  /** No (Nej). */
  | 'NO'
  /** Not stated (Ikke oplyst). */
  | 'UNKNOWN'
  /** Yes (Ja). */
  | 'YES';

/** Which part of a number a list should show. */
export type IncidentFilter = {
  readonly account?: ChildAccount | null | undefined;
  readonly guidance?: GuidanceAnswer | null | undefined;
  readonly late?: boolean | null | undefined;
  readonly notPermitted?: boolean | null | undefined;
  readonly section?: LegalSection | null | undefined;
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

export type InstitutionType =
  /** Residential institution, disability (Døgninstitution, handicap). */
  | 'DISABILITY'
  /** Partly closed (Delvis lukket). */
  | 'PARTLY_CLOSED'
  /** Private residence (Opholdssted). */
  | 'RESIDENCE'
  /** Residential institution (Døgninstitution). */
  | 'RESIDENTIAL_INSTITUTION'
  /** Respite (Aflastning). */
  | 'RESPITE'
  /** Secure (Sikret). */
  | 'SECURE';

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
  readonly id: string | number;
  readonly text: string;
};

export type MeasureInput = {
  readonly minutes: number;
  readonly note?: string | null | undefined;
  readonly section: LegalSection;
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
  /** A report was returned (En indberetning er sendt retur). */
  | 'REPORT_RETURNED'
  /** A report was voided (En indberetning er annulleret). */
  | 'REPORT_VOIDED';

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

export type OpenSelectionRoundInput = {
  /** Visits there is room for; the share in the parameters when it is not given. */
  readonly capacity?: number | null | undefined;
  readonly id: string | number;
  readonly quarter: string;
};

export type OperatorKind =
  /** Municipal (Kommunal). */
  | 'MUNICIPAL'
  /** Private (Privat). */
  | 'PRIVATE'
  /** Regional (Regional). */
  | 'REGIONAL';

export type OrientGuardianInput = {
  readonly how: string;
  readonly id: string | number;
  readonly on: string;
};

export type OverviewStatus =
  /** The figures are counted. */
  | 'COUNTED'
  /** The quarter is running, or its figures are not frozen yet. */
  | 'OPEN';

export type PlanInspectionInput = {
  readonly announced: boolean;
  readonly announcedReason?: string | null | undefined;
  readonly id: string | number;
  readonly institutionId: string | number;
  readonly plannedOn: string;
  readonly roundId?: string | number | null | undefined;
  readonly team: ReadonlyArray<string>;
  readonly themes: ReadonlyArray<InspectionTheme>;
};

export type ProposeParametersInput = {
  readonly id: string | number;
  readonly parameters: string;
  readonly validFrom: string;
  readonly why: string;
};

export type RaiseSignalInput = {
  readonly id: string | number;
  readonly institutionId: string | number;
  readonly kind: SignalKind;
  readonly text: string;
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

export type RegisterReportInput = {
  readonly id: string | number;
  readonly institutionId: string | number;
  readonly report: ReportInput;
  readonly supplement?: string | null | undefined;
};

export type ReopenReportInput = {
  readonly id: string | number;
  readonly reason: string;
  readonly version: number;
};

export type ReplanInspectionInput = {
  readonly announced: boolean;
  readonly announcedReason?: string | null | undefined;
  readonly id: string | number;
  readonly plannedOn: string;
  readonly team: ReadonlyArray<string>;
  readonly themes: ReadonlyArray<InspectionTheme>;
  readonly version: number;
};

export type ReportAction =
  /** Add the child's account (Tilføj barnets redegørelse). */
  | 'ADD_ACCOUNT'
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
  /** Write internal supplement (Skriv internt tillæg). */
  | 'WRITE_SUPPLEMENT';

/** What the form holds. Everything may be missing while it is a draft; what a registered report must have, the rules say. */
export type ReportInput = {
  readonly account?: ChildAccount | null | undefined;
  readonly accountReason?: string | null | undefined;
  readonly accountText?: string | null | undefined;
  /** Why the author writes instead of the one who acted; asked for when the author is not among the staff. */
  readonly authorReason?: string | null | undefined;
  readonly childId?: string | number | null | undefined;
  readonly childTold?: boolean | null | undefined;
  readonly childrenWatching?: number | null | undefined;
  readonly course?: string | null | undefined;
  readonly crimeSuspected: boolean;
  readonly endedAt?: string | null | undefined;
  readonly endedRepeat?: ClockRepeat | null | undefined;
  readonly guidance?: GuidanceAnswer | null | undefined;
  readonly guidanceBy?: string | null | undefined;
  readonly guidanceOn?: string | null | undefined;
  /** In the home's own school: the location municipality gets the report too. */
  readonly inHouseSchool?: boolean | null | undefined;
  readonly injury?: Injury | null | undefined;
  readonly injuryText?: string | null | undefined;
  readonly leadUp?: string | null | undefined;
  readonly measures: ReadonlyArray<MeasureInput>;
  readonly place?: string | null | undefined;
  /** Ids of those who used force. */
  readonly staff: ReadonlyArray<string>;
  readonly startedAt?: string | null | undefined;
  /** Only for the hour that exists twice. */
  readonly startedRepeat?: ClockRepeat | null | undefined;
  readonly triedFirst?: string | null | undefined;
};

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

export type RequestAssessmentInput = {
  readonly id: string | number;
  /** The last quarter of the window; the last closed quarter when it is not given. */
  readonly until?: string | null | undefined;
};

export type ReturnReportInput = {
  readonly comment: string;
  readonly id: string | number;
  readonly version: number;
};

export type ReviewSignalInput = {
  readonly outcome: SignalReviewOutcome;
  readonly signalId: string | number;
  readonly text: string;
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

export type RoundState =
  /** Closed (Lukket). */
  | 'CLOSED'
  /** Open (Åben). */
  | 'OPEN';

export type SaveReportDraftInput = {
  readonly id: string | number;
  readonly institutionId: string | number;
  readonly report: ReportInput;
  /** 0 the first time. */
  readonly version: number;
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

export type SendToHearingInput = {
  readonly answerBy: string;
  readonly id: string | number;
  readonly version: number;
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

export type VoidReason =
  /** Registered twice (Registreret to gange). */
  | 'DOUBLE'
  /** No force was used (Der blev ikke brugt magt). */
  | 'NO_FORCE'
  /** Wrong child (Forkert barn). */
  | 'WRONG_CHILD';

export type VoidReportInput = {
  readonly id: string | number;
  readonly reason: VoidReason;
  readonly text: string;
  readonly version: number;
};

export type WriteSupplementInput = {
  readonly id: string | number;
  readonly text: string;
};

export type AccessPageQueryVariables = Exact<{
  child: string | number;
  after?: string | null | undefined;
}>;


export type AccessPageQuery = { readonly whoHasSeen: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly at: string, readonly by: string, readonly persona: string, readonly purpose: string, readonly action: string, readonly recordKind: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type BriefAssessmentFragment = { readonly period: string, readonly dataAsOf: string, readonly modelVersion: string, readonly score: number, readonly notices: ReadonlyArray<string>, readonly indicators: ReadonlyArray<{ readonly indicator: RiskIndicator, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly peerValue: number | null, readonly contribution: number, readonly lowerCap: number, readonly upperCap: number, readonly missing: string | null }>, readonly months: ReadonlyArray<{ readonly month: string, readonly reports: number }> };

export type BriefInspectionsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly carriedOutOn: string, readonly announced: boolean, readonly childrenOffered: number, readonly childrenHeard: number, readonly findings: ReadonlyArray<{ readonly theme: InspectionTheme, readonly level: FindingLevel, readonly text: string | null }> }> };

export type BriefFollowUpsFragment = { readonly id: string, readonly followUps: ReadonlyArray<{ readonly id: string, readonly theme: InspectionTheme, readonly what: string, readonly dueOn: string, readonly checkedOn: string | null, readonly result: string | null }> };

export type HomeBriefQueryVariables = Exact<{
  id: string | number;
  period: string;
}>;


export type HomeBriefQuery = { readonly institution: { readonly id: string, readonly name: string, readonly number: string, readonly type: InstitutionType, readonly places: number, readonly inHouseSchool: boolean, readonly approvedFrom: string, readonly closedOn: string | null, readonly during: { readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly notPermitted: number, readonly accountAttached: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number, readonly pending: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null, readonly inspections: { readonly carriedOut: number, readonly lastCarriedOutOn: string | null, readonly lastGravestFinding: FindingLevel | null } | null }, readonly riskAssessment: { readonly period: string, readonly dataAsOf: string, readonly modelVersion: string, readonly score: number, readonly notices: ReadonlyArray<string>, readonly indicators: ReadonlyArray<{ readonly indicator: RiskIndicator, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly peerValue: number | null, readonly contribution: number, readonly lowerCap: number, readonly upperCap: number, readonly missing: string | null }>, readonly months: ReadonlyArray<{ readonly month: string, readonly reports: number }> } | null, readonly signals: ReadonlyArray<{ readonly id: string, readonly kind: SignalKind, readonly occurredAt: string, readonly review: { readonly outcome: SignalReviewOutcome } | null }> | null, readonly inspectionCases: ReadonlyArray<{ readonly id: string, readonly followUps: ReadonlyArray<{ readonly id: string, readonly theme: InspectionTheme, readonly what: string, readonly dueOn: string, readonly checkedOn: string | null, readonly result: string | null }> }> | null, readonly operator: { readonly id: string, readonly name: string, readonly kind: OperatorKind }, readonly department: { readonly id: string, readonly name: string } | null, readonly authority: { readonly id: string, readonly name: string }, readonly municipality: { readonly id: string, readonly name: string } } | null, readonly incidents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly minutes: number, readonly late: boolean, readonly account: ChildAccount, readonly crimeSuspected: boolean, readonly measures: ReadonlyArray<{ readonly section: LegalSection }> }> } | null, readonly complaints: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly filedAt: string, readonly complainant: Complainant | null, readonly subject: ComplaintSubject | null, readonly outcome: ComplaintOutcome | null }> } | null, readonly notifications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly notifier: Notifier, readonly kind: ConcernKind, readonly acute: boolean | null }> } | null, readonly inspections: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly carriedOutOn: string, readonly announced: boolean, readonly childrenOffered: number, readonly childrenHeard: number, readonly findings: ReadonlyArray<{ readonly theme: InspectionTheme, readonly level: FindingLevel, readonly text: string | null }> }> } | null };

export type BriefSignalFragment = { readonly id: string, readonly kind: SignalKind, readonly occurredAt: string, readonly review: { readonly outcome: SignalReviewOutcome } | null };

export type BriefIncidentsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly minutes: number, readonly late: boolean, readonly account: ChildAccount, readonly crimeSuspected: boolean, readonly measures: ReadonlyArray<{ readonly section: LegalSection }> }> };

export type BriefComplaintsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly filedAt: string, readonly complainant: Complainant | null, readonly subject: ComplaintSubject | null, readonly outcome: ComplaintOutcome | null }> };

export type BriefNotificationsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly notifier: Notifier, readonly kind: ConcernKind, readonly acute: boolean | null }> };

export type DepartmentQuarterQueryVariables = Exact<{
  quarter: string;
}>;


export type DepartmentQuarterQuery = { readonly quarterlyOverview: { readonly id: string, readonly departmentName: string, readonly quarter: string, readonly status: OverviewStatus, readonly countedAt: string | null, readonly homes: ReadonlyArray<{ readonly institution: { readonly id: string, readonly number: string, readonly name: string, readonly type: InstitutionType, readonly municipality: { readonly id: string, readonly name: string } }, readonly current: { readonly places: number | null, readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly inspections: { readonly carriedOut: number, readonly lastCarriedOutOn: string | null, readonly lastGravestFinding: FindingLevel | null } | null, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null }, readonly previous: { readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null }, readonly yearBefore: { readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null } }> } | null };

export type OverviewPeriodFragment = { readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null };

export type HitRatePageQueryVariables = Exact<{
  period: string;
}>;


export type HitRatePageQuery = { readonly hitRates: { readonly period: string, readonly lift: number | null, readonly liftLower: number | null, readonly liftUpper: number | null, readonly stratifiedPrevalence: number | null, readonly lanes: ReadonlyArray<{ readonly route: InspectionRoute, readonly inspections: number, readonly hits: number, readonly share: number | null, readonly lower: number | null, readonly upper: number | null }> } | null };

export type ComplaintListFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly filedAt: string, readonly complainant: Complainant | null, readonly subject: ComplaintSubject | null, readonly incidentRegistered: boolean | null, readonly outcome: ComplaintOutcome | null, readonly decidedOn: string | null, readonly appeal: { readonly appealedOn: string, readonly outcome: AppealOutcome | null, readonly decidedOn: string | null } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

export type AnswerHearingMutationVariables = Exact<{
  input: AnswerHearingInput;
}>;


export type AnswerHearingMutation = { readonly answerHearing:
    | { readonly __typename: 'Inspection', readonly id: string, readonly hearing: { readonly answer: string | null, readonly answeredAt: string | null } | null }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type HomePeriodFragment = { readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly notPermitted: number, readonly accountAttached: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number, readonly pending: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null, readonly inspections: { readonly carriedOut: number, readonly lastCarriedOutOn: string | null, readonly lastGravestFinding: FindingLevel | null } | null };

export type HomeQuarterFragment = { readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null };

export type HomeQueryVariables = Exact<{
  id: string | number;
  period: string;
  until: string;
  overview: boolean;
  incidents: boolean;
  incidentFilter?: IncidentFilter | null | undefined;
  complaints: boolean;
  complaintFilter?: ComplaintFilter | null | undefined;
  notifications: boolean;
  inspections: boolean;
  risk?: boolean;
  after?: string | null | undefined;
}>;


export type HomeQuery = { readonly institution: { readonly id: string, readonly name: string, readonly number: string, readonly type: InstitutionType, readonly places: number, readonly inHouseSchool: boolean, readonly approvedFrom: string, readonly closedOn: string | null, readonly during: { readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly notPermitted: number, readonly accountAttached: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number, readonly pending: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null, readonly inspections: { readonly carriedOut: number, readonly lastCarriedOutOn: string | null, readonly lastGravestFinding: FindingLevel | null } | null }, readonly quarters?: ReadonlyArray<{ readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null }>, readonly operator: { readonly id: string, readonly name: string, readonly kind: OperatorKind }, readonly department: { readonly id: string, readonly name: string } | null, readonly authority: { readonly id: string, readonly name: string }, readonly municipality: { readonly id: string, readonly name: string } } & { readonly riskAssessment?: { readonly institutionId: string, readonly assessmentId: string, readonly period: string, readonly dataAsOf: string, readonly modelVersion: string, readonly peerGroup: string, readonly score: number, readonly band: RiskBand, readonly probabilitySelected: number, readonly rankLow: number, readonly rankHigh: number, readonly notices: ReadonlyArray<string>, readonly domains: ReadonlyArray<{ readonly domain: RiskDomain, readonly value: number }>, readonly indicators: ReadonlyArray<{ readonly indicator: RiskIndicator, readonly domain: RiskDomain, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly peerValue: number | null, readonly z: number | null, readonly capped: number, readonly lowerCap: number, readonly upperCap: number, readonly contribution: number, readonly priorWeight: number | null, readonly missing: string | null }>, readonly months: ReadonlyArray<{ readonly month: string, readonly reports: number }> } | null, readonly signals?: ReadonlyArray<{ readonly id: string, readonly institutionId: string, readonly kind: SignalKind, readonly tier: SignalTier, readonly occurredAt: string, readonly openedAt: string, readonly dueOn: string, readonly overdue: boolean, readonly evidence: string, readonly text: string | null, readonly review: { readonly outcome: SignalReviewOutcome, readonly text: string, readonly reviewedBy: string, readonly reviewedAt: string } | null }> | null } | null, readonly riskAssessment?: { readonly id: string, readonly period: string, readonly modelVersion: string, readonly parametersHash: string, readonly dataAsOf: string, readonly completedAt: string, readonly homesAssessed: number, readonly redraws: number, readonly groups: ReadonlyArray<{ readonly type: string, readonly reports: number, readonly childDays: number }>, readonly homes: ReadonlyArray<{ readonly institutionId: string, readonly indicators: ReadonlyArray<{ readonly indicator: RiskIndicator, readonly numerator: number | null, readonly denominator: number | null }> }> } | null, readonly incidents?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly minutes: number, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly account: ChildAccount, readonly guidance: GuidanceAnswer, readonly crimeSuspected: boolean, readonly childId: string, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }>, readonly complaints: ReadonlyArray<{ readonly id: string, readonly outcome: ComplaintOutcome | null }> | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null, readonly complaints?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly filedAt: string, readonly complainant: Complainant | null, readonly subject: ComplaintSubject | null, readonly incidentRegistered: boolean | null, readonly outcome: ComplaintOutcome | null, readonly decidedOn: string | null, readonly appeal: { readonly appealedOn: string, readonly outcome: AppealOutcome | null, readonly decidedOn: string | null } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null, readonly notifications?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly notifier: Notifier, readonly kind: ConcernKind, readonly assessedAt: string | null, readonly assessedLate: boolean | null, readonly acute: boolean | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null, readonly inspections?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly carriedOutOn: string, readonly announced: boolean, readonly route: InspectionRoute | null, readonly childrenOffered: number, readonly childrenHeard: number, readonly findings: ReadonlyArray<{ readonly theme: InspectionTheme, readonly level: FindingLevel, readonly text: string | null }>, readonly hearing: { readonly sentAt: string, readonly answerBy: string, readonly answer: string | null, readonly answeredAt: string | null } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type HomeRegisterFragment = { readonly number: string, readonly type: InstitutionType, readonly places: number, readonly inHouseSchool: boolean, readonly approvedFrom: string, readonly closedOn: string | null, readonly operator: { readonly id: string, readonly name: string, readonly kind: OperatorKind }, readonly department: { readonly id: string, readonly name: string } | null, readonly authority: { readonly id: string, readonly name: string }, readonly municipality: { readonly id: string, readonly name: string } };

export type HomeRiskFragment = { readonly riskAssessment: { readonly institutionId: string, readonly assessmentId: string, readonly period: string, readonly dataAsOf: string, readonly modelVersion: string, readonly peerGroup: string, readonly score: number, readonly band: RiskBand, readonly probabilitySelected: number, readonly rankLow: number, readonly rankHigh: number, readonly notices: ReadonlyArray<string>, readonly domains: ReadonlyArray<{ readonly domain: RiskDomain, readonly value: number }>, readonly indicators: ReadonlyArray<{ readonly indicator: RiskIndicator, readonly domain: RiskDomain, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly peerValue: number | null, readonly z: number | null, readonly capped: number, readonly lowerCap: number, readonly upperCap: number, readonly contribution: number, readonly priorWeight: number | null, readonly missing: string | null }>, readonly months: ReadonlyArray<{ readonly month: string, readonly reports: number }> } | null, readonly signals: ReadonlyArray<{ readonly id: string, readonly institutionId: string, readonly kind: SignalKind, readonly tier: SignalTier, readonly occurredAt: string, readonly openedAt: string, readonly dueOn: string, readonly overdue: boolean, readonly evidence: string, readonly text: string | null, readonly review: { readonly outcome: SignalReviewOutcome, readonly text: string, readonly reviewedBy: string, readonly reviewedAt: string } | null }> | null };

export type HomeIndicatorFragment = { readonly indicator: RiskIndicator, readonly domain: RiskDomain, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly peerValue: number | null, readonly z: number | null, readonly capped: number, readonly lowerCap: number, readonly upperCap: number, readonly contribution: number, readonly priorWeight: number | null, readonly missing: string | null };

export type RiskBackgroundFragment = { readonly id: string, readonly period: string, readonly modelVersion: string, readonly parametersHash: string, readonly dataAsOf: string, readonly completedAt: string, readonly homesAssessed: number, readonly redraws: number, readonly groups: ReadonlyArray<{ readonly type: string, readonly reports: number, readonly childDays: number }>, readonly homes: ReadonlyArray<{ readonly institutionId: string, readonly indicators: ReadonlyArray<{ readonly indicator: RiskIndicator, readonly numerator: number | null, readonly denominator: number | null }> }> };

export type IncidentListFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly minutes: number, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly account: ChildAccount, readonly guidance: GuidanceAnswer, readonly crimeSuspected: boolean, readonly childId: string, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }>, readonly complaints: ReadonlyArray<{ readonly id: string, readonly outcome: ComplaintOutcome | null }> | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

export type InspectionListFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly carriedOutOn: string, readonly announced: boolean, readonly route: InspectionRoute | null, readonly childrenOffered: number, readonly childrenHeard: number, readonly findings: ReadonlyArray<{ readonly theme: InspectionTheme, readonly level: FindingLevel, readonly text: string | null }>, readonly hearing: { readonly sentAt: string, readonly answerBy: string, readonly answer: string | null, readonly answeredAt: string | null } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

export type NotificationListFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly notifier: Notifier, readonly kind: ConcernKind, readonly assessedAt: string | null, readonly assessedLate: boolean | null, readonly acute: boolean | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

export type SupervisorHomesQueryVariables = Exact<{
  period: string;
}>;


export type SupervisorHomesQuery = { readonly institutionPeriods: ReadonlyArray<{ readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly places: number | null, readonly institution: { readonly id: string, readonly number: string, readonly name: string, readonly type: InstitutionType, readonly municipality: { readonly id: string, readonly name: string }, readonly operator: { readonly id: string, readonly name: string, readonly kind: OperatorKind } }, readonly incidents: { readonly reports: number, readonly measures: number, readonly children: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly pending: number, readonly decided: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number, readonly assessedLate: number } | null, readonly inspections: { readonly carriedOut: number, readonly lastCarriedOutOn: string | null, readonly lastGravestFinding: FindingLevel | null } | null }> };

export type InboxPageQueryVariables = Exact<{
  unread: boolean;
  after?: string | null | undefined;
}>;


export type InboxPageQuery = { readonly institutionRegister: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly receivedReports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly incidentId: string, readonly institutionId: string, readonly recipient: RecipientKind, readonly recipientId: string | null, readonly version: number, readonly channel: DeliveryChannel, readonly state: DeliveryState, readonly dueAt: string | null, readonly overdue: boolean, readonly sentAt: string | null, readonly acknowledgedAt: string | null, readonly attempts: number, readonly fault: string | null, readonly mayRetry: boolean, readonly mayAcknowledge: boolean, readonly incident: { readonly id: string, readonly occurredAt: string, readonly registeredAt: string, readonly late: boolean, readonly childId: string, readonly crimeSuspected: boolean, readonly injury: Injury, readonly state: ReportState, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }> } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type CarryOutInspectionMutationVariables = Exact<{
  input: CarryOutInspectionInput;
}>;


export type CarryOutInspectionMutation = { readonly carryOutInspection:
    | { readonly __typename: 'InspectionCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type InspectionCasePageQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectionCasePageQuery = { readonly inspectionCase: { readonly id: string, readonly institutionId: string, readonly state: InspectionState, readonly version: number, readonly allowedActions: ReadonlyArray<InspectionAction>, readonly roundId: string | null, readonly lane: SelectionLane | null, readonly plannedOn: string, readonly announced: boolean, readonly announcedReason: string | null, readonly team: ReadonlyArray<string>, readonly themes: ReadonlyArray<InspectionTheme>, readonly carriedOutOn: string | null, readonly childrenOffered: number | null, readonly childrenHeard: number | null, readonly signalConfirmed: boolean | null, readonly cancellation: CancellationReason | null, readonly closedAt: string | null, readonly institution: { readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } }, readonly findings: ReadonlyArray<{ readonly theme: InspectionTheme, readonly level: FindingLevel, readonly text: string }>, readonly hearing: { readonly sentAt: string, readonly answerBy: string, readonly answer: string | null, readonly answeredAt: string | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly theme: InspectionTheme, readonly what: string, readonly dueOn: string, readonly checkedOn: string | null, readonly result: string | null }> } | null };

export type InspectionCaseRecordFragment = { readonly id: string, readonly institutionId: string, readonly state: InspectionState, readonly version: number, readonly allowedActions: ReadonlyArray<InspectionAction>, readonly roundId: string | null, readonly lane: SelectionLane | null, readonly plannedOn: string, readonly announced: boolean, readonly announcedReason: string | null, readonly team: ReadonlyArray<string>, readonly themes: ReadonlyArray<InspectionTheme>, readonly carriedOutOn: string | null, readonly childrenOffered: number | null, readonly childrenHeard: number | null, readonly signalConfirmed: boolean | null, readonly cancellation: CancellationReason | null, readonly closedAt: string | null, readonly institution: { readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } }, readonly findings: ReadonlyArray<{ readonly theme: InspectionTheme, readonly level: FindingLevel, readonly text: string }>, readonly hearing: { readonly sentAt: string, readonly answerBy: string, readonly answer: string | null, readonly answeredAt: string | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly theme: InspectionTheme, readonly what: string, readonly dueOn: string, readonly checkedOn: string | null, readonly result: string | null }> };

export type CloseInspectionMutationVariables = Exact<{
  input: CloseInspectionInput;
}>;


export type CloseInspectionMutation = { readonly closeInspection:
    | { readonly __typename: 'InspectionCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type CancelInspectionMutationVariables = Exact<{
  input: CancelInspectionInput;
}>;


export type CancelInspectionMutation = { readonly cancelInspection:
    | { readonly __typename: 'InspectionCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type FinaliseInspectionMutationVariables = Exact<{
  input: FinaliseInspectionInput;
}>;


export type FinaliseInspectionMutation = { readonly finaliseInspection:
    | { readonly __typename: 'InspectionCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type FileFindingsMutationVariables = Exact<{
  input: FileFindingsInput;
}>;


export type FileFindingsMutation = { readonly fileFindings:
    | { readonly __typename: 'InspectionCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type CheckFollowUpMutationVariables = Exact<{
  input: CheckFollowUpInput;
}>;


export type CheckFollowUpMutation = { readonly checkFollowUp:
    | { readonly __typename: 'InspectionCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type SendToHearingMutationVariables = Exact<{
  input: SendToHearingInput;
}>;


export type SendToHearingMutation = { readonly sendToHearing:
    | { readonly __typename: 'InspectionCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type PlanInspectionMutationVariables = Exact<{
  input: PlanInspectionInput;
}>;


export type PlanInspectionMutation = { readonly planInspection:
    | { readonly __typename: 'InspectionCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type ReplanInspectionMutationVariables = Exact<{
  input: ReplanInspectionInput;
}>;


export type ReplanInspectionMutation = { readonly replanInspection:
    | { readonly __typename: 'InspectionCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type InspectionPlanQueryVariables = Exact<{
  states?: ReadonlyArray<InspectionState> | InspectionState | null | undefined;
}>;


export type InspectionPlanQuery = { readonly inspectionCases: ReadonlyArray<{ readonly id: string, readonly state: InspectionState, readonly version: number, readonly lane: SelectionLane | null, readonly plannedOn: string, readonly announced: boolean, readonly team: ReadonlyArray<string>, readonly carriedOutOn: string | null, readonly institution: { readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } }, readonly hearing: { readonly sentAt: string, readonly answerBy: string, readonly answeredAt: string | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly theme: InspectionTheme, readonly what: string, readonly dueOn: string, readonly checkedOn: string | null }> }> | null, readonly selectionRounds: ReadonlyArray<{ readonly id: string, readonly quarter: string, readonly state: RoundState, readonly homes: ReadonlyArray<{ readonly institutionId: string, readonly lane: SelectionLane | null, readonly dueOn: string | null, readonly lastCarriedOutOn: string | null, readonly inspectionCaseId: string | null, readonly institution: { readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } }, readonly decision: { readonly choice: SelectionChoice, readonly decidedAt: string } | null }> }> | null };

export type NationalQueryVariables = Exact<{ [key: string]: never; }>;


export type NationalQuery = { readonly latestEdition: { readonly id: string, readonly number: number, readonly publishedAt: string, readonly firstQuarter: string, readonly lastQuarter: string, readonly synthetic: boolean, readonly institutionTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null, readonly incidentTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null, readonly complaintTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null, readonly notificationTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null } | null, readonly municipalities: ReadonlyArray<{ readonly id: string, readonly children: number }> | null };

export type NoticeListQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeListQuery = { readonly notices: ReadonlyArray<{ readonly id: string, readonly kind: NoticeKind, readonly incidentId: string | null, readonly institutionId: string, readonly createdAt: string, readonly readAt: string | null }> | null };

export type ReadNoticeMutationVariables = Exact<{
  id: string | number;
}>;


export type ReadNoticeMutation = { readonly readNotice: boolean };

export type ModelParameterListQueryVariables = Exact<{ [key: string]: never; }>;


export type ModelParameterListQuery = { readonly modelParameters: ReadonlyArray<{ readonly id: string, readonly modelVersion: string, readonly parameters: string, readonly hash: string, readonly validFrom: string, readonly proposedBy: string, readonly proposedAt: string, readonly why: string, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly mayApprove: boolean }> };

export type ApproveParametersMutationVariables = Exact<{
  id: string | number;
}>;


export type ApproveParametersMutation = { readonly approveParameters:
    | { readonly __typename: 'ModelParameters', readonly id: string }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type ProposeParametersMutationVariables = Exact<{
  input: ProposeParametersInput;
}>;


export type ProposeParametersMutation = { readonly proposeParameters:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'ModelParameters', readonly id: string }
   };

type ReportOutcome_Incident_Fragment = { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly reportState: ReportState };

type ReportOutcome_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> };

type ReportOutcome_WrongState_Fragment = { readonly __typename: 'WrongState', readonly state: string };

export type ReportOutcomeFragment =
  | ReportOutcome_Incident_Fragment
  | ReportOutcome_InvalidInput_Fragment
  | ReportOutcome_WrongState_Fragment
;

export type SaveReportDraftMutationVariables = Exact<{
  input: SaveReportDraftInput;
}>;


export type SaveReportDraftMutation = { readonly saveReportDraft:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'ReportDraft', readonly id: string, readonly version: number, readonly savedAt: string, readonly dueAt: string | null, readonly crimeSuspected: boolean }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type DiscardReportDraftMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardReportDraftMutation = { readonly discardReportDraft: boolean };

export type RegisterReportMutationVariables = Exact<{
  input: RegisterReportInput;
}>;


export type RegisterReportMutation = { readonly registerReport:
    | { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly account: ChildAccount, readonly crimeSuspected: boolean, readonly reportState: ReportState }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type CorrectReportMutationVariables = Exact<{
  input: CorrectReportInput;
}>;


export type CorrectReportMutation = { readonly correctReport:
    | { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly reportState: ReportState }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type ReturnReportMutationVariables = Exact<{
  input: ReturnReportInput;
}>;


export type ReturnReportMutation = { readonly returnReport:
    | { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly reportState: ReportState }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type ApproveReportMutationVariables = Exact<{
  input: ApproveReportInput;
}>;


export type ApproveReportMutation = { readonly approveReport:
    | { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly reportState: ReportState }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type AddChildAccountMutationVariables = Exact<{
  input: AddChildAccountInput;
}>;


export type AddChildAccountMutation = { readonly addChildAccount:
    | { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly reportState: ReportState }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type MarkCrimeMutationVariables = Exact<{
  input: MarkCrimeInput;
}>;


export type MarkCrimeMutation = { readonly markCrime:
    | { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly reportState: ReportState }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'ReportDraft', readonly id: string, readonly version: number, readonly savedAt: string, readonly dueAt: string | null, readonly crimeSuspected: boolean }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type WriteSupplementMutationVariables = Exact<{
  input: WriteSupplementInput;
}>;


export type WriteSupplementMutation = { readonly writeSupplement:
    | { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly reportState: ReportState }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type OrientGuardianMutationVariables = Exact<{
  input: OrientGuardianInput;
}>;


export type OrientGuardianMutation = { readonly orientGuardian:
    | { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly reportState: ReportState }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type GiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
}>;


export type GiveFeedbackMutation = { readonly giveFeedback:
    | { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly reportState: ReportState }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type AddFollowUpMutationVariables = Exact<{
  input: AddFollowUpInput;
}>;


export type AddFollowUpMutation = { readonly addFollowUp:
    | { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly reportState: ReportState }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type FinishFollowUpMutationVariables = Exact<{
  input: FinishFollowUpInput;
}>;


export type FinishFollowUpMutation = { readonly finishFollowUp:
    | { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly reportState: ReportState }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type CloseReportMutationVariables = Exact<{
  input: CloseReportInput;
}>;


export type CloseReportMutation = { readonly closeReport:
    | { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly reportState: ReportState }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type ReopenReportMutationVariables = Exact<{
  input: ReopenReportInput;
}>;


export type ReopenReportMutation = { readonly reopenReport:
    | { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly reportState: ReportState }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type VoidReportMutationVariables = Exact<{
  input: VoidReportInput;
}>;


export type VoidReportMutation = { readonly voidReport:
    | { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly reportState: ReportState }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type AcknowledgeDeliveryMutationVariables = Exact<{
  id: string | number;
}>;


export type AcknowledgeDeliveryMutation = { readonly acknowledgeDelivery:
    | { readonly __typename: 'Delivery', readonly id: string, readonly acknowledgedAt: string | null, readonly deliveryState: DeliveryState }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type RetryDeliveryMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryDeliveryMutation = { readonly retryDelivery:
    | { readonly __typename: 'Delivery', readonly id: string, readonly attempts: number, readonly deliveryState: DeliveryState }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type ReportWordsFragment = { readonly childId: string | null, readonly startedAt: string | null, readonly startedRepeat: ClockRepeat | null, readonly endedAt: string | null, readonly endedRepeat: ClockRepeat | null, readonly place: string | null, readonly inHouseSchool: boolean | null, readonly staff: ReadonlyArray<string>, readonly authorReason: string | null, readonly leadUp: string | null, readonly triedFirst: string | null, readonly course: string | null, readonly injury: Injury | null, readonly injuryText: string | null, readonly childrenWatching: number | null, readonly childTold: boolean | null, readonly account: ChildAccount | null, readonly accountText: string | null, readonly accountReason: string | null, readonly guidance: GuidanceAnswer | null, readonly guidanceBy: string | null, readonly guidanceOn: string | null, readonly crimeSuspected: boolean, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number, readonly note: string | null }> };

export type ReportFormPageQueryVariables = Exact<{
  home: string | number;
  on: string;
  draft: string | number;
}>;


export type ReportFormPageQuery = { readonly institution: { readonly id: string, readonly name: string, readonly type: InstitutionType, readonly inHouseSchool: boolean } | null, readonly stays: ReadonlyArray<{ readonly childId: string, readonly label: string, readonly movedInOn: string, readonly movedOutOn: string | null }> | null, readonly reportDraft: { readonly id: string, readonly institutionId: string, readonly version: number, readonly savedAt: string, readonly dueAt: string | null, readonly crimeSuspected: boolean, readonly content: { readonly childId: string | null, readonly startedAt: string | null, readonly startedRepeat: ClockRepeat | null, readonly endedAt: string | null, readonly endedRepeat: ClockRepeat | null, readonly place: string | null, readonly inHouseSchool: boolean | null, readonly staff: ReadonlyArray<string>, readonly authorReason: string | null, readonly leadUp: string | null, readonly triedFirst: string | null, readonly course: string | null, readonly injury: Injury | null, readonly injuryText: string | null, readonly childrenWatching: number | null, readonly childTold: boolean | null, readonly account: ChildAccount | null, readonly accountText: string | null, readonly accountReason: string | null, readonly guidance: GuidanceAnswer | null, readonly guidanceBy: string | null, readonly guidanceOn: string | null, readonly crimeSuspected: boolean, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number, readonly note: string | null }> } } | null };

export type ReportPageQueryVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
  home: string | number;
  named: boolean;
}>;


export type ReportPageQuery = { readonly institution?: { readonly id: string, readonly name: string } | null, readonly incident: { readonly id: string, readonly institutionId: string, readonly occurredAt: string, readonly minutes: number, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly account: ChildAccount, readonly guidance: GuidanceAnswer, readonly crimeSuspected: boolean, readonly injury: Injury, readonly childId: string, readonly state: ReportState, readonly version: number, readonly allowedActions: ReadonlyArray<ReportAction>, readonly supplement: string | null, readonly assessment: string | null, readonly voided: VoidReason | null, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }>, readonly content: { readonly childId: string | null, readonly startedAt: string | null, readonly startedRepeat: ClockRepeat | null, readonly endedAt: string | null, readonly endedRepeat: ClockRepeat | null, readonly place: string | null, readonly inHouseSchool: boolean | null, readonly staff: ReadonlyArray<string>, readonly authorReason: string | null, readonly leadUp: string | null, readonly triedFirst: string | null, readonly course: string | null, readonly injury: Injury | null, readonly injuryText: string | null, readonly childrenWatching: number | null, readonly childTold: boolean | null, readonly account: ChildAccount | null, readonly accountText: string | null, readonly accountReason: string | null, readonly guidance: GuidanceAnswer | null, readonly guidanceBy: string | null, readonly guidanceOn: string | null, readonly crimeSuspected: boolean, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number, readonly note: string | null }> } | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly changedAt: string, readonly changedBy: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }> | null, readonly timeline: ReadonlyArray<{ readonly at: string, readonly by: string, readonly action: string, readonly state: ReportState, readonly text: string | null }> | null, readonly deliveries: ReadonlyArray<{ readonly id: string, readonly incidentId: string, readonly institutionId: string, readonly recipient: RecipientKind, readonly recipientId: string | null, readonly version: number, readonly channel: DeliveryChannel, readonly state: DeliveryState, readonly dueAt: string | null, readonly overdue: boolean, readonly sentAt: string | null, readonly acknowledgedAt: string | null, readonly attempts: number, readonly fault: string | null, readonly mayRetry: boolean, readonly mayAcknowledge: boolean }> | null, readonly feedback: ReadonlyArray<{ readonly id: string, readonly from: RecipientKind, readonly verdict: FeedbackVerdict, readonly text: string, readonly policeConsidered: boolean | null, readonly policeReason: string | null, readonly givenBy: string, readonly givenAt: string }> | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly kind: IncidentFollowUpKind, readonly what: string, readonly owner: string, readonly dueOn: string, readonly overdue: boolean, readonly inPlan: boolean, readonly doneOn: string | null, readonly result: string | null, readonly toldTo: string | null, readonly declined: boolean | null }> | null } | null };

export type ReportRecordFragment = { readonly id: string, readonly institutionId: string, readonly occurredAt: string, readonly minutes: number, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly account: ChildAccount, readonly guidance: GuidanceAnswer, readonly crimeSuspected: boolean, readonly injury: Injury, readonly childId: string, readonly state: ReportState, readonly version: number, readonly allowedActions: ReadonlyArray<ReportAction>, readonly supplement: string | null, readonly assessment: string | null, readonly voided: VoidReason | null, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }>, readonly content: { readonly childId: string | null, readonly startedAt: string | null, readonly startedRepeat: ClockRepeat | null, readonly endedAt: string | null, readonly endedRepeat: ClockRepeat | null, readonly place: string | null, readonly inHouseSchool: boolean | null, readonly staff: ReadonlyArray<string>, readonly authorReason: string | null, readonly leadUp: string | null, readonly triedFirst: string | null, readonly course: string | null, readonly injury: Injury | null, readonly injuryText: string | null, readonly childrenWatching: number | null, readonly childTold: boolean | null, readonly account: ChildAccount | null, readonly accountText: string | null, readonly accountReason: string | null, readonly guidance: GuidanceAnswer | null, readonly guidanceBy: string | null, readonly guidanceOn: string | null, readonly crimeSuspected: boolean, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number, readonly note: string | null }> } | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly changedAt: string, readonly changedBy: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }> | null, readonly timeline: ReadonlyArray<{ readonly at: string, readonly by: string, readonly action: string, readonly state: ReportState, readonly text: string | null }> | null, readonly deliveries: ReadonlyArray<{ readonly id: string, readonly incidentId: string, readonly institutionId: string, readonly recipient: RecipientKind, readonly recipientId: string | null, readonly version: number, readonly channel: DeliveryChannel, readonly state: DeliveryState, readonly dueAt: string | null, readonly overdue: boolean, readonly sentAt: string | null, readonly acknowledgedAt: string | null, readonly attempts: number, readonly fault: string | null, readonly mayRetry: boolean, readonly mayAcknowledge: boolean }> | null, readonly feedback: ReadonlyArray<{ readonly id: string, readonly from: RecipientKind, readonly verdict: FeedbackVerdict, readonly text: string, readonly policeConsidered: boolean | null, readonly policeReason: string | null, readonly givenBy: string, readonly givenAt: string }> | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly kind: IncidentFollowUpKind, readonly what: string, readonly owner: string, readonly dueOn: string, readonly overdue: boolean, readonly inPlan: boolean, readonly doneOn: string | null, readonly result: string | null, readonly toldTo: string | null, readonly declined: boolean | null }> | null };

export type DeliveryLineFragment = { readonly id: string, readonly incidentId: string, readonly institutionId: string, readonly recipient: RecipientKind, readonly recipientId: string | null, readonly version: number, readonly channel: DeliveryChannel, readonly state: DeliveryState, readonly dueAt: string | null, readonly overdue: boolean, readonly sentAt: string | null, readonly acknowledgedAt: string | null, readonly attempts: number, readonly fault: string | null, readonly mayRetry: boolean, readonly mayAcknowledge: boolean };

export type FollowUpLineFragment = { readonly id: string, readonly kind: IncidentFollowUpKind, readonly what: string, readonly owner: string, readonly dueOn: string, readonly overdue: boolean, readonly inPlan: boolean, readonly doneOn: string | null, readonly result: string | null, readonly toldTo: string | null, readonly declined: boolean | null };

export type ReturnsPageQueryVariables = Exact<{
  home: string | number;
  year: number;
}>;


export type ReturnsPageQuery = { readonly institution: { readonly id: string, readonly name: string } | null, readonly monthlyReturns: ReadonlyArray<{ readonly institutionId: string, readonly month: string, readonly state: MonthState, readonly reports: number, readonly declaredAt: string | null, readonly declaredBy: string | null, readonly mayDeclare: boolean }> | null };

export type DeclareNilMutationVariables = Exact<{
  input: DeclareNilInput;
}>;


export type DeclareNilMutation = { readonly declareNil:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'MonthlyReturn', readonly institutionId: string, readonly month: string, readonly monthState: MonthState }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type FunnelGroupFragment = { readonly type: string, readonly homes: number, readonly reports: number, readonly childDays: number, readonly perThousandChildDays: number | null, readonly phi: number | null, readonly tau2: number | null, readonly limits: ReadonlyArray<{ readonly expected: number, readonly lower998: number, readonly lower95: number, readonly upper95: number, readonly upper998: number }> };

export type RiskListQueryVariables = Exact<{ [key: string]: never; }>;


export type RiskListQuery = { readonly riskAssessment: { readonly id: string, readonly period: string, readonly modelVersion: string, readonly parametersHash: string, readonly dataAsOf: string, readonly completedAt: string, readonly homesAssessed: number, readonly redraws: number, readonly groups: ReadonlyArray<{ readonly type: string, readonly homes: number, readonly reports: number, readonly childDays: number, readonly perThousandChildDays: number | null, readonly phi: number | null, readonly tau2: number | null, readonly limits: ReadonlyArray<{ readonly expected: number, readonly lower998: number, readonly lower95: number, readonly upper95: number, readonly upper998: number }> }>, readonly homes: ReadonlyArray<{ readonly institutionId: string, readonly peerGroup: string, readonly score: number, readonly band: RiskBand, readonly probabilitySelected: number, readonly rankLow: number, readonly rankHigh: number, readonly notices: ReadonlyArray<string>, readonly institution: { readonly id: string, readonly number: string, readonly name: string, readonly type: InstitutionType, readonly municipality: { readonly id: string, readonly name: string } }, readonly domains: ReadonlyArray<{ readonly domain: RiskDomain, readonly value: number }>, readonly indicators: ReadonlyArray<{ readonly indicator: RiskIndicator, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly peerValue: number | null, readonly contribution: number, readonly missing: string | null }>, readonly funnel: { readonly expected: number, readonly ratio: number, readonly z: number | null, readonly probabilityHigh: number | null, readonly shrunken: number | null, readonly shrunkenLower: number | null, readonly shrunkenUpper: number | null } | null }> } | null, readonly signals: ReadonlyArray<{ readonly id: string, readonly institutionId: string, readonly kind: SignalKind, readonly tier: SignalTier, readonly overdue: boolean }> | null, readonly assessmentRuns: ReadonlyArray<{ readonly id: string, readonly state: AssessmentState, readonly step: AssessmentStep | null, readonly done: number, readonly total: number, readonly requestedAt: string, readonly requestedBy: string | null, readonly completedAt: string | null, readonly failedPart: string | null, readonly mayCancel: boolean }> };

export type RiskHomeFragment = { readonly institutionId: string, readonly peerGroup: string, readonly score: number, readonly band: RiskBand, readonly probabilitySelected: number, readonly rankLow: number, readonly rankHigh: number, readonly notices: ReadonlyArray<string>, readonly institution: { readonly id: string, readonly number: string, readonly name: string, readonly type: InstitutionType, readonly municipality: { readonly id: string, readonly name: string } }, readonly domains: ReadonlyArray<{ readonly domain: RiskDomain, readonly value: number }>, readonly indicators: ReadonlyArray<{ readonly indicator: RiskIndicator, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly peerValue: number | null, readonly contribution: number, readonly missing: string | null }>, readonly funnel: { readonly expected: number, readonly ratio: number, readonly z: number | null, readonly probabilityHigh: number | null, readonly shrunken: number | null, readonly shrunkenLower: number | null, readonly shrunkenUpper: number | null } | null };

export type RunPartsFragment = { readonly id: string, readonly state: AssessmentState, readonly step: AssessmentStep | null, readonly done: number, readonly total: number, readonly requestedAt: string, readonly requestedBy: string | null, readonly completedAt: string | null, readonly failedPart: string | null, readonly mayCancel: boolean };

export type RequestAssessmentMutationVariables = Exact<{
  input: RequestAssessmentInput;
}>;


export type RequestAssessmentMutation = { readonly requestAssessment:
    | { readonly __typename: 'AssessmentRun', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type AssessmentRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type AssessmentRunsQuery = { readonly assessmentRuns: ReadonlyArray<{ readonly id: string, readonly state: AssessmentState, readonly step: AssessmentStep | null, readonly done: number, readonly total: number, readonly requestedAt: string, readonly requestedBy: string | null, readonly completedAt: string | null, readonly failedPart: string | null, readonly mayCancel: boolean }> };

export type CancelAssessmentMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelAssessmentMutation = { readonly cancelAssessment:
    | { readonly __typename: 'AssessmentRun', readonly id: string }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type CloseSelectionRoundMutationVariables = Exact<{
  input: CloseSelectionRoundInput;
}>;


export type CloseSelectionRoundMutation = { readonly closeSelectionRound:
    | { readonly __typename: 'SelectionRound', readonly id: string, readonly quarter: string }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type DecideHomeMutationVariables = Exact<{
  input: DecideHomeInput;
}>;


export type DecideHomeMutation = { readonly decideHome:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'RoundHome', readonly institutionId: string, readonly decision: { readonly choice: SelectionChoice, readonly reason: SelectionReason, readonly text: string | null, readonly override: boolean, readonly decidedBy: string, readonly decidedAt: string } | null }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type OpenSelectionRoundMutationVariables = Exact<{
  input: OpenSelectionRoundInput;
}>;


export type OpenSelectionRoundMutation = { readonly openSelectionRound:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'SelectionRound', readonly id: string, readonly quarter: string }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type SelectionRoundPageQueryVariables = Exact<{
  quarter: string;
}>;


export type SelectionRoundPageQuery = { readonly selectionRound: { readonly id: string, readonly quarter: string, readonly modelVersion: string, readonly dataAsOf: string, readonly state: RoundState, readonly version: number, readonly capacity: number, readonly randomShare: number, readonly seed: string, readonly openedAt: string, readonly openedBy: string, readonly closedAt: string | null, readonly closedBy: string | null, readonly undecided: number, readonly mayClose: boolean, readonly homes: ReadonlyArray<{ readonly institutionId: string, readonly lane: SelectionLane | null, readonly position: number, readonly score: number, readonly scoreNow: number | null, readonly probabilitySelected: number, readonly band: RiskBand, readonly lastCarriedOutOn: string | null, readonly dueOn: string | null, readonly inspectionCaseId: string | null, readonly institution: { readonly id: string, readonly number: string, readonly name: string, readonly type: InstitutionType, readonly municipality: { readonly id: string, readonly name: string } }, readonly then: ReadonlyArray<{ readonly indicator: RiskIndicator, readonly numerator: number | null, readonly denominator: number | null, readonly contribution: number }>, readonly decision: { readonly choice: SelectionChoice, readonly reason: SelectionReason, readonly text: string | null, readonly override: boolean, readonly decidedBy: string, readonly decidedAt: string } | null, readonly decisions: ReadonlyArray<{ readonly choice: SelectionChoice, readonly reason: SelectionReason, readonly text: string | null, readonly override: boolean, readonly decidedBy: string, readonly decidedAt: string }> }> } | null, readonly selectionRounds: ReadonlyArray<{ readonly id: string, readonly quarter: string, readonly state: RoundState }> | null, readonly riskAssessment: { readonly id: string, readonly period: string, readonly modelVersion: string, readonly dataAsOf: string, readonly completedAt: string } | null };

export type RaiseSignalMutationVariables = Exact<{
  input: RaiseSignalInput;
}>;


export type RaiseSignalMutation = { readonly raiseSignal:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'Signal', readonly id: string }
   };

export type SignalPartsFragment = { readonly id: string, readonly institutionId: string, readonly kind: SignalKind, readonly tier: SignalTier, readonly occurredAt: string, readonly openedAt: string, readonly dueOn: string, readonly overdue: boolean, readonly evidence: string, readonly text: string | null, readonly review: { readonly outcome: SignalReviewOutcome, readonly text: string, readonly reviewedBy: string, readonly reviewedAt: string } | null };

export type ReviewSignalMutationVariables = Exact<{
  input: ReviewSignalInput;
}>;


export type ReviewSignalMutation = { readonly reviewSignal:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'Signal', readonly id: string }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type SignalListQueryVariables = Exact<{
  reviewed: boolean;
}>;


export type SignalListQuery = { readonly signals: ReadonlyArray<{ readonly id: string, readonly institutionId: string, readonly kind: SignalKind, readonly tier: SignalTier, readonly occurredAt: string, readonly openedAt: string, readonly dueOn: string, readonly overdue: boolean, readonly evidence: string, readonly text: string | null, readonly institution: { readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } }, readonly review: { readonly outcome: SignalReviewOutcome, readonly text: string, readonly reviewedBy: string, readonly reviewedAt: string } | null }> | null, readonly riskAssessment: { readonly id: string, readonly homes: ReadonlyArray<{ readonly institutionId: string, readonly institution: { readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } } }> } | null };

export type WorkPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkPageQuery = { readonly reportWork: { readonly drafts: ReadonlyArray<{ readonly id: string, readonly savedAt: string, readonly dueAt: string | null, readonly crimeSuspected: boolean, readonly content: { readonly childId: string | null, readonly startedAt: string | null, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }> } }>, readonly returned: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly childId: string, readonly crimeSuspected: boolean, readonly state: ReportState, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }> }>, readonly toApprove: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly childId: string, readonly crimeSuspected: boolean, readonly state: ReportState, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }> }>, readonly accountsAwaited: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly childId: string, readonly crimeSuspected: boolean, readonly state: ReportState, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }> }>, readonly followUpsDue: ReadonlyArray<{ readonly incidentId: string, readonly followUp: { readonly id: string, readonly kind: IncidentFollowUpKind, readonly what: string, readonly owner: string, readonly dueOn: string, readonly overdue: boolean, readonly inPlan: boolean, readonly doneOn: string | null, readonly result: string | null, readonly toldTo: string | null, readonly declined: boolean | null } }>, readonly failedDeliveries: ReadonlyArray<{ readonly id: string, readonly incidentId: string, readonly institutionId: string, readonly recipient: RecipientKind, readonly recipientId: string | null, readonly version: number, readonly channel: DeliveryChannel, readonly state: DeliveryState, readonly dueAt: string | null, readonly overdue: boolean, readonly sentAt: string | null, readonly acknowledgedAt: string | null, readonly attempts: number, readonly fault: string | null, readonly mayRetry: boolean, readonly mayAcknowledge: boolean }>, readonly monthsMissing: ReadonlyArray<{ readonly institutionId: string, readonly month: string, readonly state: MonthState, readonly mayDeclare: boolean }> } | null };

export type WaitingReportFragment = { readonly id: string, readonly occurredAt: string, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly childId: string, readonly crimeSuspected: boolean, readonly state: ReportState, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }> };

export const BriefAssessmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefAssessment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessedHome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"modelVersion"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"peerValue"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"lowerCap"}},{"kind":"Field","name":{"kind":"Name","value":"upperCap"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}}]}}]}}]} as unknown as DocumentNode<BriefAssessmentFragment, unknown>;
export const BriefInspectionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefInspections"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOutOn"}},{"kind":"Field","name":{"kind":"Name","value":"announced"}},{"kind":"Field","name":{"kind":"Name","value":"childrenOffered"}},{"kind":"Field","name":{"kind":"Name","value":"childrenHeard"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<BriefInspectionsFragment, unknown>;
export const BriefFollowUpsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefFollowUps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]} as unknown as DocumentNode<BriefFollowUpsFragment, unknown>;
export const BriefSignalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefSignal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<BriefSignalFragment, unknown>;
export const BriefIncidentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefIncidents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"crimeSuspected"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]}}]}}]} as unknown as DocumentNode<BriefIncidentsFragment, unknown>;
export const BriefComplaintsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefComplaints"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<BriefComplaintsFragment, unknown>;
export const BriefNotificationsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefNotifications"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifier"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acute"}}]}}]}}]} as unknown as DocumentNode<BriefNotificationsFragment, unknown>;
export const OverviewPeriodFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewPeriod"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"notPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"accountAttached"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceAsked"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceGiven"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"silence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsWithReports"}},{"kind":"Field","name":{"kind":"Name","value":"monthsDeclaredZero"}},{"kind":"Field","name":{"kind":"Name","value":"monthsMissing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"upheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"abuse"}}]}}]}}]} as unknown as DocumentNode<OverviewPeriodFragment, unknown>;
export const ComplaintListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"incidentRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appealedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<ComplaintListFragment, unknown>;
export const HomePeriodFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomePeriod"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"notPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"accountAttached"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"silence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsDeclaredZero"}},{"kind":"Field","name":{"kind":"Name","value":"monthsMissing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"upheld"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"abuse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}},{"kind":"Field","name":{"kind":"Name","value":"lastCarriedOutOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastGravestFinding"}}]}}]}}]} as unknown as DocumentNode<HomePeriodFragment, unknown>;
export const HomeQuarterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeQuarter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"notPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"accountAttached"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceAsked"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceGiven"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"silence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsDeclaredZero"}},{"kind":"Field","name":{"kind":"Name","value":"monthsMissing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"upheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"abuse"}}]}}]}}]} as unknown as DocumentNode<HomeQuarterFragment, unknown>;
export const HomeRegisterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeRegister"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"inHouseSchool"}},{"kind":"Field","name":{"kind":"Name","value":"approvedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HomeRegisterFragment, unknown>;
export const HomeIndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorScore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"peerValue"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}},{"kind":"Field","name":{"kind":"Name","value":"lowerCap"}},{"kind":"Field","name":{"kind":"Name","value":"upperCap"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"priorWeight"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]} as unknown as DocumentNode<HomeIndicatorFragment, unknown>;
export const SignalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}}]}}]}}]} as unknown as DocumentNode<SignalPartsFragment, unknown>;
export const HomeRiskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeRisk"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskAssessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"modelVersion"}},{"kind":"Field","name":{"kind":"Name","value":"peerGroup"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"probabilitySelected"}},{"kind":"Field","name":{"kind":"Name","value":"rankLow"}},{"kind":"Field","name":{"kind":"Name","value":"rankHigh"}},{"kind":"Field","name":{"kind":"Name","value":"domains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeIndicator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorScore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"peerValue"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}},{"kind":"Field","name":{"kind":"Name","value":"lowerCap"}},{"kind":"Field","name":{"kind":"Name","value":"upperCap"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"priorWeight"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}}]}}]}}]} as unknown as DocumentNode<HomeRiskFragment, unknown>;
export const RiskBackgroundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskBackground"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"modelVersion"}},{"kind":"Field","name":{"kind":"Name","value":"parametersHash"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"homesAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"redraws"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"homes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}}]}}]} as unknown as DocumentNode<RiskBackgroundFragment, unknown>;
export const IncidentListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"crimeSuspected"}},{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<IncidentListFragment, unknown>;
export const InspectionListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectionList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOutOn"}},{"kind":"Field","name":{"kind":"Name","value":"announced"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"childrenOffered"}},{"kind":"Field","name":{"kind":"Name","value":"childrenHeard"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<InspectionListFragment, unknown>;
export const NotificationListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifier"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assessedLate"}},{"kind":"Field","name":{"kind":"Name","value":"acute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<NotificationListFragment, unknown>;
export const InspectionCaseRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectionCaseRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"announced"}},{"kind":"Field","name":{"kind":"Name","value":"announcedReason"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"themes"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOutOn"}},{"kind":"Field","name":{"kind":"Name","value":"childrenOffered"}},{"kind":"Field","name":{"kind":"Name","value":"childrenHeard"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signalConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"hearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]} as unknown as DocumentNode<InspectionCaseRecordFragment, unknown>;
export const ReportOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"reportState"},"name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WrongState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ReportOutcomeFragment, unknown>;
export const ReportWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedRepeat"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedRepeat"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"inHouseSchool"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"}},{"kind":"Field","name":{"kind":"Name","value":"authorReason"}},{"kind":"Field","name":{"kind":"Name","value":"leadUp"}},{"kind":"Field","name":{"kind":"Name","value":"triedFirst"}},{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"injury"}},{"kind":"Field","name":{"kind":"Name","value":"injuryText"}},{"kind":"Field","name":{"kind":"Name","value":"childrenWatching"}},{"kind":"Field","name":{"kind":"Name","value":"childTold"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"accountText"}},{"kind":"Field","name":{"kind":"Name","value":"accountReason"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceBy"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceOn"}},{"kind":"Field","name":{"kind":"Name","value":"crimeSuspected"}}]}}]} as unknown as DocumentNode<ReportWordsFragment, unknown>;
export const DeliveryLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"incidentId"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"mayRetry"}},{"kind":"Field","name":{"kind":"Name","value":"mayAcknowledge"}}]}}]} as unknown as DocumentNode<DeliveryLineFragment, unknown>;
export const FollowUpLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"inPlan"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"toldTo"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}}]}}]} as unknown as DocumentNode<FollowUpLineFragment, unknown>;
export const ReportRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"crimeSuspected"}},{"kind":"Field","name":{"kind":"Name","value":"injury"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplement"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"policeConsidered"}},{"kind":"Field","name":{"kind":"Name","value":"policeReason"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voided"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedRepeat"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedRepeat"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"inHouseSchool"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"}},{"kind":"Field","name":{"kind":"Name","value":"authorReason"}},{"kind":"Field","name":{"kind":"Name","value":"leadUp"}},{"kind":"Field","name":{"kind":"Name","value":"triedFirst"}},{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"injury"}},{"kind":"Field","name":{"kind":"Name","value":"injuryText"}},{"kind":"Field","name":{"kind":"Name","value":"childrenWatching"}},{"kind":"Field","name":{"kind":"Name","value":"childTold"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"accountText"}},{"kind":"Field","name":{"kind":"Name","value":"accountReason"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceBy"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceOn"}},{"kind":"Field","name":{"kind":"Name","value":"crimeSuspected"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"incidentId"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"mayRetry"}},{"kind":"Field","name":{"kind":"Name","value":"mayAcknowledge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"inPlan"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"toldTo"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}}]}}]} as unknown as DocumentNode<ReportRecordFragment, unknown>;
export const FunnelGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FunnelGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeerGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}},{"kind":"Field","name":{"kind":"Name","value":"phi"}},{"kind":"Field","name":{"kind":"Name","value":"tau2"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"lower998"}},{"kind":"Field","name":{"kind":"Name","value":"lower95"}},{"kind":"Field","name":{"kind":"Name","value":"upper95"}},{"kind":"Field","name":{"kind":"Name","value":"upper998"}}]}}]}}]} as unknown as DocumentNode<FunnelGroupFragment, unknown>;
export const RiskHomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessedHome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"peerGroup"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"probabilitySelected"}},{"kind":"Field","name":{"kind":"Name","value":"rankLow"}},{"kind":"Field","name":{"kind":"Name","value":"rankHigh"}},{"kind":"Field","name":{"kind":"Name","value":"domains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"peerValue"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funnel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"probabilityHigh"}},{"kind":"Field","name":{"kind":"Name","value":"shrunken"}},{"kind":"Field","name":{"kind":"Name","value":"shrunkenLower"}},{"kind":"Field","name":{"kind":"Name","value":"shrunkenUpper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"}}]}}]} as unknown as DocumentNode<RiskHomeFragment, unknown>;
export const RunPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failedPart"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}}]}}]} as unknown as DocumentNode<RunPartsFragment, unknown>;
export const WaitingReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"crimeSuspected"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]} as unknown as DocumentNode<WaitingReportFragment, unknown>;
export const AccessPageDocument = {"__meta__":{"hash":"sha256:eda439bd35be5fcaab73b68b408797e35eff1ccc07ec0345d54aecdcadc829a4"}} as unknown as DocumentNode<AccessPageQuery, AccessPageQueryVariables>;
export const HomeBriefDocument = {"__meta__":{"hash":"sha256:e4cedde4501cbb10bfb0a355a95badffc3a3444e0999a036e5753a5bb290960c"}} as unknown as DocumentNode<HomeBriefQuery, HomeBriefQueryVariables>;
export const DepartmentQuarterDocument = {"__meta__":{"hash":"sha256:f8c2ea95208d4509837164962ed3f2598bfbdced77db51ed3004746165a750f4"}} as unknown as DocumentNode<DepartmentQuarterQuery, DepartmentQuarterQueryVariables>;
export const HitRatePageDocument = {"__meta__":{"hash":"sha256:d0338cd66f4cba9b28cac81f3cdc6c3acc723b4270e48dd8878060584d8db280"}} as unknown as DocumentNode<HitRatePageQuery, HitRatePageQueryVariables>;
export const AnswerHearingDocument = {"__meta__":{"hash":"sha256:a4a330a2573892b3995e26f7ff69a2752747d257e0bf0f9dcbdc4a8f9dc57a0c"}} as unknown as DocumentNode<AnswerHearingMutation, AnswerHearingMutationVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:34b9e82fec219a6db9c76b652a524e5a22a73b9ff73fade3d6f5724863e32ffa"}} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const SupervisorHomesDocument = {"__meta__":{"hash":"sha256:16bd5954bed349285bab37e686845b45d12e1039030fd5617b90937bf0335f52"}} as unknown as DocumentNode<SupervisorHomesQuery, SupervisorHomesQueryVariables>;
export const InboxPageDocument = {"__meta__":{"hash":"sha256:ce971766baf54d055094b91b59d878a234a45a201e97b01c78bf928f7a127c73"}} as unknown as DocumentNode<InboxPageQuery, InboxPageQueryVariables>;
export const CarryOutInspectionDocument = {"__meta__":{"hash":"sha256:4f5acdd65961641b2c97c96ab196439eac39e31e41d07436fe05177f2ecaf1a7"}} as unknown as DocumentNode<CarryOutInspectionMutation, CarryOutInspectionMutationVariables>;
export const InspectionCasePageDocument = {"__meta__":{"hash":"sha256:edfe1c2a6fe363bec8673f171b922ff25ecd39ca940242ac45d10fddfba31f98"}} as unknown as DocumentNode<InspectionCasePageQuery, InspectionCasePageQueryVariables>;
export const CloseInspectionDocument = {"__meta__":{"hash":"sha256:d08d0b27cea93828037c1dfd4c18ad9d87fccd6ec78c10c02a14aad461b6ab6f"}} as unknown as DocumentNode<CloseInspectionMutation, CloseInspectionMutationVariables>;
export const CancelInspectionDocument = {"__meta__":{"hash":"sha256:f4a782a23958f714b27d28e03ee66c8dc24a6f13889816cfd02bebefb599dccc"}} as unknown as DocumentNode<CancelInspectionMutation, CancelInspectionMutationVariables>;
export const FinaliseInspectionDocument = {"__meta__":{"hash":"sha256:17662d4d9d3e82f3a2f219da7d089f01db68c68a3cfc37e14048c94886969482"}} as unknown as DocumentNode<FinaliseInspectionMutation, FinaliseInspectionMutationVariables>;
export const FileFindingsDocument = {"__meta__":{"hash":"sha256:ac8efbb6ac465d6f786be1c1cbd5a6011da5827c7f5b0e8573326b219a3302b5"}} as unknown as DocumentNode<FileFindingsMutation, FileFindingsMutationVariables>;
export const CheckFollowUpDocument = {"__meta__":{"hash":"sha256:39ce57ee77417aee0c43c926334fbde0ca87ec10149c25a1350b862c204d7e0d"}} as unknown as DocumentNode<CheckFollowUpMutation, CheckFollowUpMutationVariables>;
export const SendToHearingDocument = {"__meta__":{"hash":"sha256:3f83dfab30994d4f773ef50d6859eb2e7d6a11d3d75474a105a12dbc8c9611d9"}} as unknown as DocumentNode<SendToHearingMutation, SendToHearingMutationVariables>;
export const PlanInspectionDocument = {"__meta__":{"hash":"sha256:ce0e34529634740ed589ac1db97fe80db7b5dcb32342a965f08d5adf018bfc6c"}} as unknown as DocumentNode<PlanInspectionMutation, PlanInspectionMutationVariables>;
export const ReplanInspectionDocument = {"__meta__":{"hash":"sha256:633d6cd746802aa451449fd09025111a6e68802974cb8eefe8aea257e7e2eb09"}} as unknown as DocumentNode<ReplanInspectionMutation, ReplanInspectionMutationVariables>;
export const InspectionPlanDocument = {"__meta__":{"hash":"sha256:370278f497b6ae0e9b1ac45d2382a121674cd738c778817143132299fe9a39d1"}} as unknown as DocumentNode<InspectionPlanQuery, InspectionPlanQueryVariables>;
export const NationalDocument = {"__meta__":{"hash":"sha256:100a8da7b07ebceaba28c49fe23b195b81463480ec36955dad336cd2a74e66ee"}} as unknown as DocumentNode<NationalQuery, NationalQueryVariables>;
export const NoticeListDocument = {"__meta__":{"hash":"sha256:266647186c0ddc5c270ee0a2416710f8c5ae1c92dd9e82c0e4872e2a7157ab62"}} as unknown as DocumentNode<NoticeListQuery, NoticeListQueryVariables>;
export const ReadNoticeDocument = {"__meta__":{"hash":"sha256:043b52d4754227a6188e7b7417247b95e1f4f1686e4f3c30c7e8cb24c9925a26"}} as unknown as DocumentNode<ReadNoticeMutation, ReadNoticeMutationVariables>;
export const ModelParameterListDocument = {"__meta__":{"hash":"sha256:8f087d7114bd90390884a35442e5a851017ec12651e84edbe2a74f789657adf9"}} as unknown as DocumentNode<ModelParameterListQuery, ModelParameterListQueryVariables>;
export const ApproveParametersDocument = {"__meta__":{"hash":"sha256:3f54ee3c44974dacf2a7cee9c43aeae617f2ff818064cb6a18e414a6af5a6f00"}} as unknown as DocumentNode<ApproveParametersMutation, ApproveParametersMutationVariables>;
export const ProposeParametersDocument = {"__meta__":{"hash":"sha256:eb5c099c1b815d797393775807619176015204daa7500c15e27f7f2d91f7914d"}} as unknown as DocumentNode<ProposeParametersMutation, ProposeParametersMutationVariables>;
export const SaveReportDraftDocument = {"__meta__":{"hash":"sha256:3e9f05d46d678c4fd128ce762473a822e0cd7c4e42bae722c58d1e76033f9cee"}} as unknown as DocumentNode<SaveReportDraftMutation, SaveReportDraftMutationVariables>;
export const DiscardReportDraftDocument = {"__meta__":{"hash":"sha256:56ac52d43f7a03165ec2bcf9212e3bf5a7809754f3379924d972893a78f824fe"}} as unknown as DocumentNode<DiscardReportDraftMutation, DiscardReportDraftMutationVariables>;
export const RegisterReportDocument = {"__meta__":{"hash":"sha256:3628ca1ab54b07e6764596b2bdf5db328be707f7bb0f8220fff3e4e2b0bef9d1"}} as unknown as DocumentNode<RegisterReportMutation, RegisterReportMutationVariables>;
export const CorrectReportDocument = {"__meta__":{"hash":"sha256:4cc1dc559357f76be704985b950b148ef490ce64c95b53525aef82fe92e4530a"}} as unknown as DocumentNode<CorrectReportMutation, CorrectReportMutationVariables>;
export const ReturnReportDocument = {"__meta__":{"hash":"sha256:a4100ccf522aab581db1913056a3939ff31e2f8bfc2b9059ead7c2c06d299981"}} as unknown as DocumentNode<ReturnReportMutation, ReturnReportMutationVariables>;
export const ApproveReportDocument = {"__meta__":{"hash":"sha256:10ef8de58e72e0544d9cac4522cbdec48c983bbee6d7296cdb7daf005fc6317e"}} as unknown as DocumentNode<ApproveReportMutation, ApproveReportMutationVariables>;
export const AddChildAccountDocument = {"__meta__":{"hash":"sha256:4bd3b755a24964d674066bf39dc873a708da092c75e275a12431b5a65b4990a3"}} as unknown as DocumentNode<AddChildAccountMutation, AddChildAccountMutationVariables>;
export const MarkCrimeDocument = {"__meta__":{"hash":"sha256:2e47c4dd49d671fdff9fb73b22a7755d082bc1fe4357ae88ad7e964a97bbcb6c"}} as unknown as DocumentNode<MarkCrimeMutation, MarkCrimeMutationVariables>;
export const WriteSupplementDocument = {"__meta__":{"hash":"sha256:14bd504a05b1dd1a93f4ab9f5667918cb81f140c3c03e4076d6eb977cc7b801f"}} as unknown as DocumentNode<WriteSupplementMutation, WriteSupplementMutationVariables>;
export const OrientGuardianDocument = {"__meta__":{"hash":"sha256:e26776f292dc401625e76d05f805069119f955a0e2ef285179dedf5a027cce7b"}} as unknown as DocumentNode<OrientGuardianMutation, OrientGuardianMutationVariables>;
export const GiveFeedbackDocument = {"__meta__":{"hash":"sha256:4782e6ca6c9124c30a8f4609ad940470b4fdbeff1779ae5c49119af3062e65c1"}} as unknown as DocumentNode<GiveFeedbackMutation, GiveFeedbackMutationVariables>;
export const AddFollowUpDocument = {"__meta__":{"hash":"sha256:f90ea537f0ed4f1682ba2dc22cca8c6918e1d5cea5a354372b263ed8a130d825"}} as unknown as DocumentNode<AddFollowUpMutation, AddFollowUpMutationVariables>;
export const FinishFollowUpDocument = {"__meta__":{"hash":"sha256:d3e7647bbea247f19d0e4dfe51d30e777e269a1352d0e9e8ecb876501c1763d9"}} as unknown as DocumentNode<FinishFollowUpMutation, FinishFollowUpMutationVariables>;
export const CloseReportDocument = {"__meta__":{"hash":"sha256:fd3ee9a4409d22eca6ff7526f33ec78689c75247fc8a0006c982f4a7318495ae"}} as unknown as DocumentNode<CloseReportMutation, CloseReportMutationVariables>;
export const ReopenReportDocument = {"__meta__":{"hash":"sha256:17e35c254127da38f98516ea070abbdf84d5998b0ed73c4f3fa8ec4100c2f008"}} as unknown as DocumentNode<ReopenReportMutation, ReopenReportMutationVariables>;
export const VoidReportDocument = {"__meta__":{"hash":"sha256:b4ceefcb5593277ba84fc7c80e560e5bf049c615dca2693a78d4c2eebe0da9b0"}} as unknown as DocumentNode<VoidReportMutation, VoidReportMutationVariables>;
export const AcknowledgeDeliveryDocument = {"__meta__":{"hash":"sha256:bfeb6bc5ea49a78ff545e00cbbfed4152f6dc8c8a44dc50da968d75de7bae7be"}} as unknown as DocumentNode<AcknowledgeDeliveryMutation, AcknowledgeDeliveryMutationVariables>;
export const RetryDeliveryDocument = {"__meta__":{"hash":"sha256:9b9aaf39b844ec25ef1464b588f33676da52ea23eae52d419b93d188c8482a37"}} as unknown as DocumentNode<RetryDeliveryMutation, RetryDeliveryMutationVariables>;
export const ReportFormPageDocument = {"__meta__":{"hash":"sha256:7e2cb383a6abc4b02a4ada26277db199c98cc08eb268806240d80f26daa246fd"}} as unknown as DocumentNode<ReportFormPageQuery, ReportFormPageQueryVariables>;
export const ReportPageDocument = {"__meta__":{"hash":"sha256:494d27d252efe07f242ae302d52ca27c5245baf8dba7e3acdb469f821aaad208"}} as unknown as DocumentNode<ReportPageQuery, ReportPageQueryVariables>;
export const ReturnsPageDocument = {"__meta__":{"hash":"sha256:04bac2e4111ea77d2653f13709442690d350b631601c84379874ef2fda5df03d"}} as unknown as DocumentNode<ReturnsPageQuery, ReturnsPageQueryVariables>;
export const DeclareNilDocument = {"__meta__":{"hash":"sha256:fa440c6524ead66906c8734349fbdc62015494b437115adeb4c007db5b825569"}} as unknown as DocumentNode<DeclareNilMutation, DeclareNilMutationVariables>;
export const RiskListDocument = {"__meta__":{"hash":"sha256:7e223b75c9da607cb9c297af97ec15c998b7c623d6c79e3e5e54196e3f99690f"}} as unknown as DocumentNode<RiskListQuery, RiskListQueryVariables>;
export const RequestAssessmentDocument = {"__meta__":{"hash":"sha256:466bb6ad756552c1a0359dd2f2dd03aa289ce2c5aee27a67e9215c1200a55952"}} as unknown as DocumentNode<RequestAssessmentMutation, RequestAssessmentMutationVariables>;
export const AssessmentRunsDocument = {"__meta__":{"hash":"sha256:f1724ad9969fbfe7e9dabae568874c46bbf0f87c55813b08137be01c31696ec0"}} as unknown as DocumentNode<AssessmentRunsQuery, AssessmentRunsQueryVariables>;
export const CancelAssessmentDocument = {"__meta__":{"hash":"sha256:b310044570f61f39ddcaddb71bc07f2437933fba7dce97ebd96ccf5b49cc5e54"}} as unknown as DocumentNode<CancelAssessmentMutation, CancelAssessmentMutationVariables>;
export const CloseSelectionRoundDocument = {"__meta__":{"hash":"sha256:8271300316c2087947353f4b4d3f76299175bf85fd861505945d54159afd39da"}} as unknown as DocumentNode<CloseSelectionRoundMutation, CloseSelectionRoundMutationVariables>;
export const DecideHomeDocument = {"__meta__":{"hash":"sha256:e475ea12860aa52fbc1393fbd358ef8c691fce6993be385e936bb58746622863"}} as unknown as DocumentNode<DecideHomeMutation, DecideHomeMutationVariables>;
export const OpenSelectionRoundDocument = {"__meta__":{"hash":"sha256:3a305995c9b799348b063a38074f9ffcae17984ecea170c66b797ef04d4f3553"}} as unknown as DocumentNode<OpenSelectionRoundMutation, OpenSelectionRoundMutationVariables>;
export const SelectionRoundPageDocument = {"__meta__":{"hash":"sha256:e0a5d899ceccff9fe00ffb02c541c14ba6d0d36bd5f3389a19895b7076a548e1"}} as unknown as DocumentNode<SelectionRoundPageQuery, SelectionRoundPageQueryVariables>;
export const RaiseSignalDocument = {"__meta__":{"hash":"sha256:6b83fde0645e534e1aad64574e877ed777505938aada4e7afb6a8d6ba6aac94b"}} as unknown as DocumentNode<RaiseSignalMutation, RaiseSignalMutationVariables>;
export const ReviewSignalDocument = {"__meta__":{"hash":"sha256:c09e9ceebb0201d68a16a550c89a0aac4c68b17d4bb31e3e054314b9c9ac06d7"}} as unknown as DocumentNode<ReviewSignalMutation, ReviewSignalMutationVariables>;
export const SignalListDocument = {"__meta__":{"hash":"sha256:022bfef64cb9924464bc687a3dd9cb9aeb5ede0ad771df6b131e8565f3067d46"}} as unknown as DocumentNode<SignalListQuery, SignalListQueryVariables>;
export const WorkPageDocument = {"__meta__":{"hash":"sha256:7af50f0688aacad8cba6cf86d6db1d9242363a59e11b137bbcb28b2ce76aee5c"}} as unknown as DocumentNode<WorkPageQuery, WorkPageQueryVariables>;