/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AddAttachmentsInput = {
  /** Of the report. */
  readonly id: string | number;
  readonly version: number;
};

export type AddCertificationInput = {
  readonly certifiedBy: string;
  readonly certifiedOn: string;
  readonly expiresOn?: string | null | undefined;
  /** Made by the form. */
  readonly id: string | number;
  readonly institutionId: string | number;
};

/** The account in words, or in files that the caller has kept for it, or both; or why there is none. */
export type AddChildAccountInput = {
  readonly account: ChildAccount;
  readonly id: string | number;
  readonly reason?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly version: number;
};

export type AddComplaintWordsInput = {
  /** Of the complaint. */
  readonly id: string | number;
  readonly text: string;
  /** Made by the form. */
  readonly wordsId: string | number;
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

export type AddGuidelineVersionInput = {
  /** Made by the form: sent twice, it is one version. */
  readonly id: string | number;
  readonly institutionId: string | number;
  readonly level: GuidelineLevel;
  /** Where the text lies. */
  readonly place: string;
  readonly revisedOn: string;
  readonly topics: ReadonlyArray<GuidelineTopic>;
  readonly validFrom: string;
  /** What the home calls the version. */
  readonly version: string;
};

export type AddHouseRulesInput = {
  readonly children: number;
  /** Made by the form. */
  readonly id: string | number;
  readonly institutionId: string | number;
  /** How the children took part, without their names. */
  readonly participation: string;
  readonly validFrom: string;
  readonly version: string;
};

export type AddHypothesisInput = {
  readonly hypothesis: string;
  /** Made by the form: sent twice, it is one. */
  readonly hypothesisId: string | number;
  readonly id: string | number;
  readonly speaksAgainst: string;
  readonly speaksFor: string;
};

export type AddSafetyPlanInput = {
  readonly from: string;
  readonly id: string | number;
  readonly text: string;
  readonly until: string;
  readonly version: number;
};

export type AddStatementInput = {
  readonly id: string | number;
  readonly kind: StatementKind;
  readonly on: string;
  /** Made by the form: sent twice, it is one. */
  readonly statementId: string | number;
  /** As said, or as seen. */
  readonly text: string;
  /** To whom it was said. */
  readonly toWhom: string;
};

export type AddTrainingInput = {
  readonly completedOn: string;
  readonly course: Course;
  readonly employeeId: string | number;
  /** The last day it counts; null when it does not expire. */
  readonly expiresOn?: string | null | undefined;
  /** Made by the form. */
  readonly id: string | number;
  readonly institutionId: string | number;
};

export type AnswerCrimeInput = {
  /** Made by the form: sent twice, it is one answer. */
  readonly feedbackId: string | number;
  /** Of the draft. */
  readonly id: string | number;
  /** Were the police considered, and why or why not. */
  readonly policeConsidered: boolean;
  readonly policeReason: string;
  /** What the authority does about it. */
  readonly text: string;
};

export type AnswerHearingInput = {
  readonly inspectionId: string | number;
  readonly text: string;
};

export type AnswerHomeHearingInput = {
  readonly answer: string;
  /** Of the hearing. */
  readonly id: string | number;
};

export type AppealComplaintInput = {
  /** For the recipient, who records an appeal that came on paper or by word of mouth. Of the complainant it is today. */
  readonly appealedOn?: string | null | undefined;
  readonly id: string | number;
  readonly text?: string | null | undefined;
  readonly version: number;
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

export type AssessNotificationInput = {
  readonly acute: boolean;
  /** What is done at once; asked for when it is acute. */
  readonly acuteAction?: string | null | undefined;
  /** When the assessment was made; null is now. */
  readonly assessedAt?: string | null | undefined;
  /** Are the child's health or development in danger? */
  readonly danger: boolean;
  /** Who saw it otherwise, and how: kept as it is written. */
  readonly disagreement?: string | null | undefined;
  readonly id: string | number;
  /** On abuse, a leader or an expert among them. */
  readonly participants: ReadonlyArray<Assessor>;
  readonly reasons: string;
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

export type AttachmentKind =
  /** The child's account (Barnets redegørelse). */
  | 'CHILD_ACCOUNT'
  /** Other (Andet). */
  | 'OTHER';

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

export type ChildrensHouseInput = {
  readonly id: string | number;
  readonly on: string;
  readonly text: string;
  readonly version: number;
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

export type ClockRepeat =
  /** The second time, normal time (normaltid). */
  | 'NORMAL'
  /** The first time, summer time (sommertid). */
  | 'SUMMER';

export type CloseComplaintInput = {
  /** What was followed up at the home, or why nothing was. */
  readonly followUpAtHome: string;
  readonly id: string | number;
  readonly version: number;
};

export type CloseInspectionInput = {
  readonly id: string | number;
  readonly version: number;
};

export type CloseNotificationInput = {
  /** What the notifier is told, within the law; null when there is nobody to tell. A colleague of a home reads it in the home's own list. */
  readonly feedback?: string | null | undefined;
  readonly id: string | number;
  readonly leader: string;
  readonly note: string;
  readonly reason: ClosingReason;
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

export type ClosingReason =
  /** There is no need of support (Der er ikke behov for støtte). */
  | 'NO_NEED'
  /** Support has begun and is followed there (Støtten er i gang og følges der). */
  | 'SUPPORTED'
  /** Gone to another municipality (Overgået til en anden kommune). */
  | 'TRANSFERRED';

export type Complainant =
  /** The child (Barnet selv). */
  | 'CHILD'
  /** Custody holder (Forældremyndighedsindehaver). */
  | 'CUSTODY_HOLDER'
  /** Another on behalf of the child (En anden på barnets vegne). */
  | 'HELPER';

export type ComplaintAction =
  /** Add words (Skriv mere). */
  | 'ADD_WORDS'
  /** Answer the hearing (Svar kommunen). */
  | 'ANSWER_HEARING'
  /** Appeal (Klag til Ankestyrelsen). */
  | 'APPEAL'
  /** Close (Afslut). */
  | 'CLOSE'
  /** Decide (Afgør). */
  | 'DECIDE'
  /** Decide the appeal (Registrér Ankestyrelsens afgørelse). */
  | 'DECIDE_APPEAL'
  /** Forward (Send videre). */
  | 'FORWARD'
  /** Record that the guardian was guided (Registrér vejledning af forældremyndigheden). */
  | 'GUIDE_GUARDIAN'
  /** Hear the home (Spørg hjemmet). */
  | 'HEAR_HOME'
  /** Record the talk with the child (Registrér samtale med barnet). */
  | 'HOLD_TALK'
  /** Link to a report (Knyt til indberetning). */
  | 'LINK_INCIDENT'
  /** Name the home (Angiv hjemmet). */
  | 'NAME_HOME'
  /** Confirm receipt (Bekræft modtagelsen). */
  | 'RECEIVE'
  /** Recognise the child (Genkend barnet). */
  | 'RECOGNISE_CHILD'
  /** Remove a wrong report (Fjern forkert indberetning). */
  | 'UNLINK_INCIDENT'
  /** Withdraw (Træk klagen tilbage). */
  | 'WITHDRAW';

export type ComplaintChannel =
  /** In person (Ved fremmøde). */
  | 'IN_PERSON'
  /** On paper or by mail (På papir eller i en mail). */
  | 'PAPER'
  /** By telephone (I telefonen). */
  | 'PHONE';

export type ComplaintDeskFilter =
  /** All open (Alle åbne). */
  | 'ALL'
  /** Closed (Afsluttede). */
  | 'CLOSED'
  /** Due (Frist nået). */
  | 'DUE'
  /** Mine (Mine). */
  | 'MINE'
  /** Not confirmed (Ikke bekræftet). */
  | 'UNRECEIVED';

export type ComplaintEventWord =
  /** Appealed (Anket). */
  | 'APPEALED'
  /** Appeal decided (Afgjort i Ankestyrelsen). */
  | 'APPEAL_DECIDED'
  /** Child recognised (Barnet er genkendt). */
  | 'CHILD_RECOGNISED'
  /** Closed (Afsluttet). */
  | 'CLOSED'
  /** Decided (Afgjort). */
  | 'DECIDED'
  /** Episode nobody registered (Episoden er aldrig indberettet). */
  | 'EPISODE_UNREGISTERED'
  /** Filed (Indgivet). */
  | 'FILED'
  /** Forwarded (Sendt videre). */
  | 'FORWARDED'
  /** Guardian guided (Forældremyndigheden er vejledt). */
  | 'GUARDIAN_GUIDED'
  /** Home answered (Hjemmet har svaret). */
  | 'HEARING_ANSWERED'
  /** Home found (Hjemmet er fundet). */
  | 'HOME_FOUND'
  /** Home asked (Hjemmet er spurgt). */
  | 'HOME_HEARD'
  /** Home named (Hjemmet er angivet). */
  | 'HOME_NAMED'
  /** Home unknown (Hjemmet er ukendt). */
  | 'HOME_UNKNOWN'
  /** Linked to a report (Knyttet til en indberetning). */
  | 'INCIDENT_LINKED'
  /** Wrong report removed (Forkert indberetning fjernet). */
  | 'INCIDENT_UNLINKED'
  /** Received (Modtaget). */
  | 'RECEIVED'
  /** Talk held (Samtale holdt). */
  | 'TALK_HELD'
  /** Talk omitted (Samtale undladt). */
  | 'TALK_OMITTED'
  /** Withdrawn (Trukket tilbage). */
  | 'WITHDRAWN'
  /** Words added (Ord tilføjet). */
  | 'WORDS_ADDED';

export type ComplaintFilter = {
  readonly outcome?: ComplaintOutcome | null | undefined;
  readonly pending?: boolean | null | undefined;
  /** Upheld in full or in part. */
  readonly upheld?: boolean | null | undefined;
};

export type ComplaintNoticeKind =
  /** The appeals board has decided (Ankestyrelsen har afgjort en klage). */
  | 'APPEAL_DECIDED'
  /** A complaint was appealed (En klage er indbragt for Ankestyrelsen). */
  | 'COMPLAINT_APPEALED'
  /** There is news of your complaint (Der er nyt i din klage). */
  | 'COMPLAINT_NEWS'
  /** A complaint is overdue (En klage er over fristen). */
  | 'COMPLAINT_OVERDUE'
  /** New complaint (Ny klage). */
  | 'COMPLAINT_RECEIVED'
  /** A complaint was withdrawn (En klage er trukket tilbage). */
  | 'COMPLAINT_WITHDRAWN'
  /** The home has answered in a complaint (Hjemmet har svaret i en klage). */
  | 'HEARING_ANSWERED'
  /** The municipality asks the home about a complaint (Kommunen spørger hjemmet om en klage). */
  | 'HEARING_ASKED'
  /** More was written in a complaint (Der er skrevet mere i en klage). */
  | 'WORDS_ADDED';

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

export type ComplaintRecipientKind =
  /** Oversight authority (Socialtilsyn). */
  | 'AUTHORITY'
  /** Municipality (Kommune). */
  | 'MUNICIPALITY';

export type ComplaintReturnState =
  /** Missing (Mangler). */
  | 'MISSING'
  /** Not over yet (Ikke slut endnu). */
  | 'OPEN'
  /** Reported (Indberettet). */
  | 'REPORTED';

export type ComplaintState =
  /** Appealed (Anket). */
  | 'APPEALED'
  /** Decided on appeal (Afgjort i Ankestyrelsen). */
  | 'APPEAL_DECIDED'
  /** Closed (Afsluttet). */
  | 'CLOSED'
  /** Decided (Afgjort). */
  | 'DECIDED'
  /** Being examined (Undersøges). */
  | 'EXAMINED'
  /** Filed (Indgivet). */
  | 'FILED'
  /** Received (Modtaget). */
  | 'RECEIVED'
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

export type ComplaintWordKind =
  /** Added (Tilføjet). */
  | 'ADDED'
  /** The complaint (Klagen). */
  | 'OWN_WORDS';

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
  readonly advice: PoliceAdvice;
  readonly id: string | number;
  readonly on: string;
  readonly text: string;
  readonly version: number;
};

export type ConversationState =
  /** Held (Holdt). */
  | 'HELD'
  /** Omitted (Undladt). */
  | 'OMITTED'
  /** Pending (Mangler). */
  | 'PENDING';

export type CorrectReportInput = {
  readonly id: string | number;
  readonly reason: string;
  readonly report: ReportInput;
  readonly version: number;
};

export type Course =
  /** Brush-up (Genopfriskning). */
  | 'BRUSH_UP'
  /** Conflict prevention (Konfliktforebyggelse). */
  | 'CONFLICT_PREVENTION'
  /** First aid (Førstehjælp). */
  | 'FIRST_AID'
  /** Introduction (Introduktion). */
  | 'INTRODUCTION'
  /** Knowledge person (Vidensperson). */
  | 'KNOWLEDGE_PERSON'
  /** The law (Loven). */
  | 'LAW'
  /** Other (Andet). */
  | 'OTHER'
  /** Gentle holds (Skånsomme greb). */
  | 'PHYSICAL_TECHNIQUE';

export type CrimeKind =
  /** Other (Andet). */
  | 'OTHER'
  /** Sexual crime (Seksualforbrydelse). */
  | 'SEXUAL'
  /** Violence (Vold). */
  | 'VIOLENCE';

export type DecideAppealInput = {
  readonly decidedOn: string;
  readonly ground: string;
  readonly id: string | number;
  readonly outcome: AppealOutcome;
  readonly version: number;
};

export type DecideComplaintInput = {
  /** What was told of how to appeal. */
  readonly appealGuidance: string;
  /** In plain words, for the child. */
  readonly ground: string;
  readonly id: string | number;
  /** UPHELD, PARTLY_UPHELD, NOT_UPHELD or DISMISSED; nobody but the complainant withdraws. */
  readonly outcome: ComplaintOutcome;
  /** The four weeks of an appeal are counted from the day it was told. */
  readonly toldOn: string;
  /** Was the use of force unlawful? */
  readonly unlawful: boolean;
  readonly version: number;
};

export type DecideHomeInput = {
  readonly choice: SelectionChoice;
  readonly institutionId: string | number;
  readonly reason: SelectionReason;
  readonly roundId: string | number;
  readonly text?: string | null | undefined;
};

export type DecideNotificationInput = {
  /** Asked for when the children's house has recommended something. */
  readonly adviceFollowed?: boolean | null | undefined;
  /** Why not, when it was not followed. */
  readonly adviceReason?: string | null | undefined;
  readonly decision: SupportDecision;
  readonly id: string | number;
  readonly reasons: string;
  readonly version: number;
};

export type DeclareComplaintReturnInput = {
  readonly quarter: string;
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

export type EditionRunState =
  | 'PUBLISHED'
  /** Somebody could have been found out. None of its figures is ever seen. */
  | 'REFUSED'
  | 'RUNNING';

export type EmployeeKind =
  /** Other staff (Andet personale). */
  | 'OTHER'
  /** Permanent (Fastansat). */
  | 'PERMANENT'
  /** Temp (Vikar). */
  | 'TEMP';

export type EndEmploymentInput = {
  readonly employeeId: string | number;
  readonly institutionId: string | number;
  readonly leftOn: string;
};

export type Examination =
  /** Full examination (Børnefaglig undersøgelse). */
  | 'FULL'
  /** Screening (Screening eller afdækning). */
  | 'LIMITED'
  /** No examination (Ingen undersøgelse). */
  | 'NONE';

export type FeedbackVerdict =
  /** Found not permitted (Vurderet ikke tilladt). */
  | 'FOUND_NOT_PERMITTED'
  /** No remarks (Ingen bemærkninger). */
  | 'NO_REMARK'
  /** Remarks (Bemærkninger). */
  | 'REMARK';

export type FigurePart =
  | 'ASSESSED'
  | 'COURSES'
  | 'RECEIPT'
  | 'RECEIVED'
  | 'SUPPORT';

export type FileComplaintInput = {
  /** As told. */
  readonly childAge: number;
  /** As told; no more than the first name is needed. */
  readonly childName?: string | null | undefined;
  readonly complainant: Complainant;
  /** As told; null when it is not known, or when it is about many days. */
  readonly happenedOn?: string | null | undefined;
  /** Who helped, if anybody did. */
  readonly helperName?: string | null | undefined;
  readonly helperRelation?: string | null | undefined;
  /** What the home is called by whoever complains; needed when none was found in the list. */
  readonly homeAsTold?: string | null | undefined;
  /** Made by the form. */
  readonly id: string | number;
  /** When the complaint was begun from a report. */
  readonly incidentId?: string | number | null | undefined;
  /** When the home was found in the list; the complaint is kept when there is no such home. */
  readonly institutionId?: string | number | null | undefined;
  /** The municipality that has the responsibility for the child: its official code. */
  readonly municipalityId: string | number;
  /** One or more. */
  readonly subjects: ReadonlyArray<ComplaintSubject>;
  readonly words: string;
};

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

export type ForwardComplaintInput = {
  readonly id: string | number;
  /** The new municipality's code; not asked for when it goes to the oversight authority of the home. */
  readonly municipalityId?: string | number | null | undefined;
  readonly reason: string;
  readonly to: ComplaintRecipientKind;
  readonly version: number;
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

export type GuardianLockState =
  /** Must not be guided (Må ikke vejledes). */
  | 'LOCKED'
  /** May be guided (Må vejledes). */
  | 'OPEN'
  /** Not known yet (Ved vi ikke endnu). */
  | 'UNKNOWN';

export type GuidanceAnswer =
  /** No (Nej). */
  | 'NO'
  /** Not stated (Ikke oplyst). */
  | 'UNKNOWN'
  /** Yes (Ja). */
  | 'YES';

export type GuideGuardianInput = {
  readonly how: string;
  readonly id: string | number;
  readonly on: string;
  readonly version: number;
};

export type GuidelineLevel =
  /** Local (Lokal). */
  | 'LOCAL'
  /** The operator’s (Driftsherrens). */
  | 'OPERATOR';

/** What a local guideline must state. */
export type GuidelineTopic =
  /** Content (Indhold). */
  | 'CONTENT'
  /** How (Hvordan). */
  | 'HOW'
  /** Purpose (Formål). */
  | 'PURPOSE'
  /** When (Hvornår). */
  | 'WHEN'
  /** Who (Hvem). */
  | 'WHO';

export type HandOverNotificationInput = {
  readonly id: string | number;
  readonly note: string;
  /** On complex cases two (barnets lov § 21 (5)). */
  readonly second?: string | null | undefined;
  /** By login. The same adviser with another second one is no change of adviser. */
  readonly to: string;
  readonly version: number;
};

export type HearHomeInput = {
  readonly dueOn: string;
  /** Made by the form. */
  readonly hearingId: string | number;
  readonly id: string | number;
  readonly question: string;
  readonly version: number;
};

export type HoldConversationInput = {
  /** Was somebody of the child's own choice with her (bisidder)? */
  readonly companion: boolean;
  readonly companionName?: string | null | undefined;
  /** Refused while the suspicion points at the guardian. */
  readonly guardianPresent: boolean;
  readonly id: string | number;
  readonly nonVerbalSigns?: string | null | undefined;
  readonly on: string;
  /** Told of her rights, the one to a companion among them, before the talk. */
  readonly rightsTold: boolean;
  /** What was talked of, and what was agreed on next. */
  readonly text: string;
  readonly version: number;
  readonly withWhom: string;
};

export type HoldOverviewInput = {
  readonly id: string | number;
  readonly overviewId: string | number;
  /** Of the case, at most 80 characters: no names. */
  readonly reference: string;
};

export type HoldTalkInput = {
  /** Did the child have a companion (bisidder)? */
  readonly companion?: boolean | null | undefined;
  /** Either these four, when a talk was held, */
  readonly heldOn?: string | null | undefined;
  readonly id: string | number;
  /** or these two, when none was. */
  readonly omitted?: TalkOmission | null | undefined;
  readonly omittedReason?: string | null | undefined;
  /** Was the child told of the right to a companion, to decline and to stop? */
  readonly toldOfRights?: boolean | null | undefined;
  readonly version: number;
  readonly with?: string | null | undefined;
};

export type IdentifyChildInput = {
  readonly childId: string | number;
  readonly id: string | number;
  /** How it is known. */
  readonly text: string;
  readonly version: number;
};

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

export type InvestigateNotificationInput = {
  readonly examination: Examination;
  readonly id: string | number;
  readonly reasons: string;
  readonly version: number;
};

/** What the staff is handed, and signs for. */
export type LawText =
  /** The law (Loven). */
  | 'LAW'
  /** The order (Bekendtgørelsen). */
  | 'ORDER';

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

export type LiftGuardianLockInput = {
  readonly id: string | number;
  readonly leader: string;
  readonly version: number;
  readonly why: string;
};

export type LiftOverviewHoldInput = {
  readonly id: string | number;
  readonly overviewId: string | number;
};

export type LinkIncidentInput = {
  readonly id: string | number;
  /** Null when nobody registered the episode: the complaint reveals it. */
  readonly incidentId?: string | number | null | undefined;
  readonly version: number;
};

export type LockGuardianInput = {
  readonly id: string | number;
  readonly version: number;
  readonly why: string;
};

export type LogUseDialogueInput = {
  readonly agreed: string;
  readonly alarmId: string | number;
  readonly heldOn: string;
  readonly hrInvolved: boolean;
  /** Points the home out to its socialtilsyn, with this text. */
  readonly pointerText?: string | null | undefined;
};

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

export type MoveOverviewInput = {
  readonly action: OverviewAction;
  readonly overviewId: string | number;
  /** For RETURN and REOPEN. */
  readonly reason?: string | null | undefined;
  /** As it was on the screen. */
  readonly revision: number;
};

export type NameHomeInput = {
  readonly id: string | number;
  readonly institutionId: string | number;
  readonly version: number;
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

/** Of what word is sent by mail too. */
export type NoticeSubject =
  /** New editions of the national figures (Nye udgaver). */
  | 'EDITIONS'
  /** What waits in the caller's quarters (Kvartalsoverblik). */
  | 'QUARTERS';

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
  readonly id: string | number;
  readonly leader: string;
  readonly reason: OmissionReason;
  readonly text: string;
  readonly version: number;
};

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

export type OrientInput = {
  /** ORIENT_LEADERSHIP or ORIENT_POLITICIANS. */
  readonly action: OrientationAction;
  readonly meetingOn: string;
  readonly version: number;
  readonly year: number;
};

export type OrientationAction =
  | 'COMPILE'
  | 'ORIENT_LEADERSHIP'
  | 'ORIENT_POLITICIANS'
  | 'WRITE';

export type OrientationSeen = {
  /** 0 before it is compiled. */
  readonly version: number;
  readonly year: number;
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

export type OverviewRemarkPart =
  /** The home's answer (Hjemmets svar). */
  | 'ANSWER'
  /** The department's comment (Afdelingens bemærkning). */
  | 'COMMENT';

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

export type PoliceAdvice =
  /** Do not report it (Anmeld ikke). */
  | 'DO_NOT_REPORT'
  /** Report it (Anmeld). */
  | 'REPORT'
  /** Wait (Vent). */
  | 'WAIT';

export type PoliceState =
  /** Consulted (Rådført). */
  | 'CONSULTED'
  /** No contact (Ingen kontakt). */
  | 'NONE'
  /** The child is interviewed (Barnet er afhørt). */
  | 'QUESTIONED'
  /** Reported (Anmeldt). */
  | 'REPORTED';

export type PreparednessAction =
  /** Record a certification (Registrér en certificering). */
  | 'ADD_CERTIFICATION'
  /** Record a new version (Registrér en ny version). */
  | 'ADD_GUIDELINE'
  /** Record new house rules (Registrér en ny husorden). */
  | 'ADD_HOUSE_RULES'
  /** Record training (Registrér efteruddannelse). */
  | 'ADD_TRAINING'
  /** Record that an employee has left (Registrér, at en ansat er fratrådt). */
  | 'END_EMPLOYMENT'
  /** Record a receipt on paper (Registrér en kvittering på papir). */
  | 'RECORD_RECEIPT'
  /** Record that a child was told of its rights (Registrér, at et barn er fortalt om sine rettigheder). */
  | 'RECORD_RIGHTS'
  /** Record an employee (Registrér en ansat). */
  | 'REGISTER_EMPLOYEE'
  /** Sign for the law (Kvittér for loven). */
  | 'SIGN_RECEIPT';

/** What is due in a part, or missing of it. */
export type PreparednessGap =
  /** The children are to be told of their rights (Børnene skal fortælles om deres rettigheder). */
  | 'CHILDREN_TOLD'
  /** No employees are recorded (Ingen ansatte er registreret). */
  | 'NOBODY_EMPLOYED'
  /** Nothing is recorded (Intet er registreret). */
  | 'NOTHING_RECORDED'
  /** It does not state all it must (Den siger ikke alt, den skal). */
  | 'NOT_ALL_STATED'
  /** Somebody has not signed for the text in force (Nogen har ikke kvitteret for den gældende tekst). */
  | 'NOT_SIGNED'
  /** Somebody lacks a course (Nogen mangler et kursus). */
  | 'NOT_TRAINED'
  /** It is to be renewed (Den skal fornys). */
  | 'RENEWAL'
  /** It is to be revised (Den skal gennemses). */
  | 'REVISION'
  /** A course is to be renewed (Et kursus skal fornys). */
  | 'TRAINING'
  /** No children took part in making them (Ingen børn har været med til at lave den). */
  | 'WITHOUT_CHILDREN';

/** What a home must be able to show of how it prevents force. The certification is a recommendation. */
export type PreparednessPart =
  /** Certification (Certificering). */
  | 'CERTIFICATION'
  /** Local guideline (Lokal retningslinje). */
  | 'GUIDELINE'
  /** House rules (Husorden). */
  | 'HOUSE_RULES'
  /** Receipts of the law (Kvittering for loven). */
  | 'RECEIPTS'
  /** The children’s rights (Børnenes rettigheder). */
  | 'RIGHTS'
  /** Staff training (Efteruddannelse). */
  | 'TRAINING';

export type PreparednessStanding =
  /** Expired (Udløbet). */
  | 'EXPIRED'
  /** Expires soon (Udløber snart). */
  | 'EXPIRES_SOON'
  /** Missing (Mangler). */
  | 'MISSING'
  /** Up to date (I orden). */
  | 'UP_TO_DATE';

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

export type ProposeParametersInput = {
  readonly id: string | number;
  readonly parameters: string;
  readonly validFrom: string;
  readonly why: string;
};

export type PsychologicalForm =
  /** Active, against the child (Aktiv, rettet mod barnet). */
  | 'ACTIVE'
  /** Passive, neglect (Passiv, vanrøgt). */
  | 'NEGLECT'
  /** The child witnesses violence (Barnet er vidne til vold). */
  | 'WITNESSING';

export type RaiseSignalInput = {
  readonly id: string | number;
  readonly institutionId: string | number;
  readonly kind: SignalKind;
  readonly text: string;
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

export type ReceiptWay =
  /** On paper (På papir). */
  | 'PAPER'
  /** Personally, here (Selv, her). */
  | 'SELF';

export type ReceiveComplaintInput = {
  readonly id: string | number;
  /** Of the case officer: shown to whoever complained. */
  readonly officerName: string;
  readonly officerPhone: string;
  readonly version: number;
};

export type ReceiveNotificationInput = {
  /** Null while nobody knows which child it is: it is received all the same, and marked. */
  readonly childId?: string | number | null | undefined;
  readonly guardianInformed: boolean;
  /** Asked for when the guardian was not informed. */
  readonly guardianReason?: string | null | undefined;
  /** It happened in that home. When it did, or its staff is suspected, the oversight authority hears of it without the child's name. */
  readonly happenedInHome: boolean;
  /** Made by the form. */
  readonly id: string | number;
  /** The home where the child lives, or where it happened. */
  readonly institutionId?: string | number | null | undefined;
  /** One or more kinds of concern. */
  readonly kinds: ReadonlyArray<ConcernKind>;
  /** Of a home: is its leader informed? The leader sees that it was sent, unless this is false. */
  readonly leaderInformed?: boolean | null | undefined;
  readonly leaderReason?: string | null | undefined;
  /** Of the caller, for a caseworker; for a home, that of the child. */
  readonly municipalityId: string | number;
  /** PLACEMENT for a home. ANONYMOUS is received, and weighs as any other. */
  readonly notifier: Notifier;
  /** Who, and how to reach them; nothing for an anonymous one. */
  readonly notifierName?: string | null | undefined;
  /** What was seen and heard, concretely. */
  readonly observation?: string | null | undefined;
  /** What else the notifier knows of the child. */
  readonly otherKnowledge?: string | null | undefined;
  /** Asked for when psychological abuse is among the kinds. */
  readonly psychologicalForm?: PsychologicalForm | null | undefined;
  /** When it came to the municipality, which may be before it was written here; null is now. A home always sends now. */
  readonly receivedAt?: string | null | undefined;
  /** At whom the suspicion points. GUARDIAN switches the lock on at once. Empty when nobody is suspected. */
  readonly suspected: ReadonlyArray<Suspect>;
  /** What is known of who it is, asked for when there is no childId. */
  readonly whoIsIt?: string | null | undefined;
  /** As it was said, word for word. */
  readonly words: string;
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

export type RecogniseChildInput = {
  readonly childId: string | number;
  readonly id: string | number;
  readonly version: number;
};

/** As FileComplaintInput; the municipality is the caller's own. */
export type RecordComplaintInput = {
  readonly channel: ComplaintChannel;
  readonly childAge: number;
  readonly childName?: string | null | undefined;
  readonly complainant: Complainant;
  readonly happenedOn?: string | null | undefined;
  readonly helperName?: string | null | undefined;
  readonly helperRelation?: string | null | undefined;
  readonly homeAsTold?: string | null | undefined;
  /** Made by the form. */
  readonly id: string | number;
  readonly incidentId?: string | number | null | undefined;
  readonly institutionId?: string | number | null | undefined;
  /** SHA-256 of the code that is handed out, in hexadecimal. */
  readonly receiptHash: string;
  /** The day it came: its clock runs from there. */
  readonly receivedOn: string;
  readonly subjects: ReadonlyArray<ComplaintSubject>;
  readonly words: string;
};

export type RecordPoliceDeclinedInput = {
  readonly id: string | number;
  readonly on: string;
  readonly text: string;
  readonly version: number;
};

export type RecordPoliceInterviewInput = {
  readonly id: string | number;
  readonly on: string;
  readonly text?: string | null | undefined;
  readonly version: number;
};

export type RecordPreparednessPlanInput = {
  readonly adoptedOn: string;
  /** What the municipality calls the version. */
  readonly planVersion: string;
  readonly publishedUrl: string;
};

export type RecordReceiptInput = {
  readonly employeeId: string | number;
  /** Made by the form. */
  readonly id: string | number;
  readonly institutionId: string | number;
  readonly receivedOn: string;
  readonly text: LawText;
};

export type RecordRightsToldInput = {
  /** The child's pseudonym on the residents' list. */
  readonly childId: string | number;
  readonly custodyToldOn?: string | null | undefined;
  readonly how: string;
  /** Made by the form. */
  readonly id: string | number;
  readonly institutionId: string | number;
  readonly toldBy: string;
  readonly toldOn: string;
};

export type RegisterEmployeeInput = {
  readonly employedFrom: string;
  /** Made by the form. */
  readonly id: string | number;
  readonly institutionId: string | number;
  readonly kind: EmployeeKind;
  /** The login of those who have one; else what the home calls the person. Never a personal number. */
  readonly staffId: string;
};

export type RegisterReportInput = {
  readonly id: string | number;
  readonly institutionId: string | number;
  readonly report: ReportInput;
  readonly supplement?: string | null | undefined;
};

export type RemoveOverviewStoryInput = {
  readonly id: string | number;
  readonly overviewId: string | number;
  readonly version: number;
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
  readonly account?: ChildAccount | null | undefined;
  /** Registered or returned: the manager has not approved it. */
  readonly approvalMissing?: boolean | null | undefined;
  readonly crimeSuspected?: boolean | null | undefined;
  readonly institutionId?: string | number | null | undefined;
  readonly late?: boolean | null | undefined;
  readonly notPermitted?: boolean | null | undefined;
  /** When it happened. */
  readonly period?: string | null | undefined;
  readonly state?: ReportState | null | undefined;
};

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

export type ReportToPoliceInput = {
  readonly crime: CrimeKind;
  /** Asked for when the police advised otherwise. */
  readonly despiteAdvice: boolean;
  readonly id: string | number;
  readonly on: string;
  readonly text?: string | null | undefined;
  readonly version: number;
};

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

export type SaveViewInput = {
  readonly id: string | number;
  readonly name: string;
  readonly search: string;
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

export type SendNotificationReceiptInput = {
  /** How it was sent by hand; not asked for when whoever notified reads it here. */
  readonly channel?: ReceiptChannel | null | undefined;
  readonly id: string | number;
  /** Of one that was sent by hand; here it is sent now. */
  readonly sentOn?: string | null | undefined;
  /** What is told with it, within the law: to a professional also whether an examination or support has begun. */
  readonly text?: string | null | undefined;
  readonly version: number;
};

export type SendToHearingInput = {
  readonly answerBy: string;
  readonly id: string | number;
  readonly version: number;
};

export type SignReceiptInput = {
  /** Made by the form. */
  readonly id: string | number;
  readonly institutionId: string | number;
  readonly text: LawText;
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

export type StartSupportInput = {
  readonly id: string | number;
  readonly kind: SupportKind;
  readonly startedOn: string;
  readonly version: number;
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

export type TalkOmission =
  /** The child did not want a talk (Barnet ønskede ikke en samtale). */
  | 'DECLINED'
  /** The child’s maturity speaks decisively against it (Barnets modenhed taler afgørende imod). */
  | 'MATURITY'
  /** The nature of the case speaks decisively against it (Sagens karakter taler afgørende imod). */
  | 'NATURE_OF_CASE';

export type UnlinkIncidentInput = {
  readonly id: string | number;
  readonly incidentId: string | number;
  /** Why it was the wrong one. */
  readonly reason: string;
  readonly version: number;
};

export type UseAlarmKind =
  /** Above the limits of homes like it (Over sammenlignelige hjem). */
  | 'ABOVE_PEERS'
  /** At least a doubling of the home's own level (Fordobling). */
  | 'DOUBLED';

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

export type WithdrawAttachmentInput = {
  readonly attachmentId: string | number;
  /** Of the report. */
  readonly id: string | number;
  /** Why, for everybody who had it. */
  readonly reason: string;
  readonly version: number;
};

export type WithdrawComplaintInput = {
  /** Who helped with withdrawing it, if anybody did. */
  readonly helpedBy?: string | null | undefined;
  readonly id: string | number;
  readonly version: number;
  readonly why?: string | null | undefined;
};

export type WriteEditionNoteInput = {
  readonly about: string;
  readonly edition: number;
  readonly id: string | number;
  readonly text: string;
  readonly version?: number | null | undefined;
};

export type WriteOrientationInput = {
  readonly caseText: string;
  readonly jointMeasures: string;
  readonly version: number;
  readonly year: number;
};

export type WriteOverviewRemarkInput = {
  readonly key: string | number;
  readonly noRemark: boolean;
  readonly overviewId: string | number;
  readonly part: OverviewRemarkPart;
  /** Null or empty with noRemark. */
  readonly text?: string | null | undefined;
  /** Of the remark that was seen; 0 when there was none. */
  readonly version: number;
};

export type WriteOverviewStoryInput = {
  /** Those it is about have said yes. */
  readonly consent: boolean;
  readonly id: string | number;
  readonly institutionId?: string | number | null | undefined;
  /** No name, no number, nothing a child can be known by. */
  readonly noIdentities: boolean;
  readonly overviewId: string | number;
  readonly text: string;
  /** Of the story that was seen; 0 for a new one. */
  readonly version: number;
};

export type WriteSupplementInput = {
  readonly id: string | number;
  readonly text: string;
};

export type AccessPageQueryVariables = Exact<{
  child: string | number;
  incidents?: string | null | undefined;
}>;


export type AccessPageQuery = { readonly incidents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly by: string, readonly cursor: string, readonly at: string, readonly persona: string, readonly scope: string | null, readonly purpose: string, readonly action: string, readonly recordKind: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null };

export type ChildAccessesQueryVariables = Exact<{
  child: string | number;
  incidents?: string | null | undefined;
  complaints?: string | null | undefined;
  notifications?: string | null | undefined;
  institutions?: string | null | undefined;
}>;


export type ChildAccessesQuery = { readonly incidents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly by: string, readonly cursor: string, readonly at: string, readonly persona: string, readonly scope: string | null, readonly purpose: string, readonly action: string, readonly recordKind: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly complaints: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly by: string, readonly cursor: string, readonly at: string, readonly persona: string, readonly scope: string | null, readonly purpose: string, readonly action: string, readonly recordKind: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly notifications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly by: string, readonly cursor: string, readonly at: string, readonly persona: string, readonly scope: string | null, readonly purpose: string, readonly action: string, readonly recordKind: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly institutions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly by: string, readonly cursor: string, readonly at: string, readonly persona: string, readonly scope: string | null, readonly purpose: string, readonly action: string, readonly recordKind: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null };

export type AccessesFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly by: string, readonly cursor: string, readonly at: string, readonly persona: string, readonly scope: string | null, readonly purpose: string, readonly action: string, readonly recordKind: string }>, readonly pageInfo: { readonly hasNextPage: boolean } };

export type ExtractForChildQueryVariables = Exact<{
  child: string | number;
  incidents?: string | null | undefined;
  complaints?: string | null | undefined;
  notifications?: string | null | undefined;
  institutions?: string | null | undefined;
}>;


export type ExtractForChildQuery = { readonly incidents: { readonly nodes: ReadonlyArray<{ readonly cursor: string, readonly at: string, readonly persona: string, readonly scope: string | null, readonly purpose: string, readonly action: string, readonly recordKind: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly complaints: { readonly nodes: ReadonlyArray<{ readonly cursor: string, readonly at: string, readonly persona: string, readonly scope: string | null, readonly purpose: string, readonly action: string, readonly recordKind: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly notifications: { readonly nodes: ReadonlyArray<{ readonly cursor: string, readonly at: string, readonly persona: string, readonly scope: string | null, readonly purpose: string, readonly action: string, readonly recordKind: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly institutions: { readonly nodes: ReadonlyArray<{ readonly cursor: string, readonly at: string, readonly persona: string, readonly scope: string | null, readonly purpose: string, readonly action: string, readonly recordKind: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null };

export type ExtractForGuardianQueryVariables = Exact<{
  child: string | number;
  incidents?: string | null | undefined;
  institutions?: string | null | undefined;
}>;


export type ExtractForGuardianQuery = { readonly guardianLocked: boolean | null, readonly incidents: { readonly nodes: ReadonlyArray<{ readonly cursor: string, readonly at: string, readonly persona: string, readonly scope: string | null, readonly purpose: string, readonly action: string, readonly recordKind: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly institutions: { readonly nodes: ReadonlyArray<{ readonly cursor: string, readonly at: string, readonly persona: string, readonly scope: string | null, readonly purpose: string, readonly action: string, readonly recordKind: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null };

export type ExtractedAccessesFragment = { readonly nodes: ReadonlyArray<{ readonly cursor: string, readonly at: string, readonly persona: string, readonly scope: string | null, readonly purpose: string, readonly action: string, readonly recordKind: string }>, readonly pageInfo: { readonly hasNextPage: boolean } };

export type AuthorityYearQueryVariables = Exact<{
  year: string;
}>;


export type AuthorityYearQuery = { readonly institutionPeriods: ReadonlyArray<{ readonly institutionId: string, readonly childDays: number | null, readonly institution: { readonly id: string, readonly type: InstitutionType }, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly bySection: ReadonlyArray<{ readonly section: LegalSection, readonly measures: number }>, readonly silence: { readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly decided: number, readonly upheld: number } | null, readonly inspections: { readonly carriedOut: number } | null }> };

export type AuthorityYearHomeFragment = { readonly institutionId: string, readonly childDays: number | null, readonly institution: { readonly id: string, readonly type: InstitutionType }, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly bySection: ReadonlyArray<{ readonly section: LegalSection, readonly measures: number }>, readonly silence: { readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly decided: number, readonly upheld: number } | null, readonly inspections: { readonly carriedOut: number } | null };

export type BriefAssessmentFragment = { readonly period: string, readonly dataAsOf: string, readonly modelVersion: string, readonly score: number, readonly notices: ReadonlyArray<string>, readonly indicators: ReadonlyArray<{ readonly indicator: RiskIndicator, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly peerValue: number | null, readonly contribution: number, readonly lowerCap: number, readonly upperCap: number, readonly missing: string | null }>, readonly months: ReadonlyArray<{ readonly month: string, readonly reports: number }> };

export type BriefInspectionsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly carriedOutOn: string, readonly announced: boolean, readonly childrenOffered: number, readonly childrenHeard: number, readonly findings: ReadonlyArray<{ readonly theme: InspectionTheme, readonly level: FindingLevel, readonly text: string | null }> }> };

export type BriefFollowUpsFragment = { readonly id: string, readonly followUps: ReadonlyArray<{ readonly id: string, readonly theme: InspectionTheme, readonly what: string, readonly dueOn: string, readonly checkedOn: string | null, readonly result: string | null }> };

export type HomeBriefQueryVariables = Exact<{
  id: string | number;
  period: string;
}>;


export type HomeBriefQuery = { readonly institution: { readonly id: string, readonly name: string, readonly number: string, readonly type: InstitutionType, readonly places: number, readonly inHouseSchool: boolean, readonly approvedFrom: string, readonly closedOn: string | null, readonly during: { readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly preparedness: { readonly guidelineRevisedOn: string | null, readonly employees: number | null, readonly trainedShare: number | null, readonly receiptShare: number | null, readonly houseRulesRevisedOn: string | null, readonly childrenTold: number | null } | null, readonly incidents: { readonly reports: number, readonly notPermitted: number, readonly accountAttached: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number, readonly pending: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null, readonly inspections: { readonly carriedOut: number, readonly lastCarriedOutOn: string | null, readonly lastGravestFinding: FindingLevel | null } | null }, readonly riskAssessment: { readonly period: string, readonly dataAsOf: string, readonly modelVersion: string, readonly score: number, readonly notices: ReadonlyArray<string>, readonly indicators: ReadonlyArray<{ readonly indicator: RiskIndicator, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly peerValue: number | null, readonly contribution: number, readonly lowerCap: number, readonly upperCap: number, readonly missing: string | null }>, readonly months: ReadonlyArray<{ readonly month: string, readonly reports: number }> } | null, readonly signals: ReadonlyArray<{ readonly id: string, readonly kind: SignalKind, readonly occurredAt: string, readonly review: { readonly outcome: SignalReviewOutcome } | null }> | null, readonly inspectionCases: ReadonlyArray<{ readonly id: string, readonly followUps: ReadonlyArray<{ readonly id: string, readonly theme: InspectionTheme, readonly what: string, readonly dueOn: string, readonly checkedOn: string | null, readonly result: string | null }> }> | null, readonly operator: { readonly id: string, readonly name: string, readonly kind: OperatorKind }, readonly department: { readonly id: string, readonly name: string } | null, readonly authority: { readonly id: string, readonly name: string }, readonly municipality: { readonly id: string, readonly name: string } } | null, readonly incidents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly minutes: number, readonly late: boolean, readonly account: ChildAccount, readonly crimeSuspected: boolean, readonly measures: ReadonlyArray<{ readonly section: LegalSection }> }> } | null, readonly complaints: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly filedAt: string, readonly complainant: Complainant | null, readonly subject: ComplaintSubject | null, readonly outcome: ComplaintOutcome | null }> } | null, readonly notifications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly notifier: Notifier, readonly kind: ConcernKind, readonly acute: boolean | null }> } | null, readonly inspections: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly carriedOutOn: string, readonly announced: boolean, readonly childrenOffered: number, readonly childrenHeard: number, readonly findings: ReadonlyArray<{ readonly theme: InspectionTheme, readonly level: FindingLevel, readonly text: string | null }> }> } | null };

export type BriefSignalFragment = { readonly id: string, readonly kind: SignalKind, readonly occurredAt: string, readonly review: { readonly outcome: SignalReviewOutcome } | null };

export type BriefIncidentsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly minutes: number, readonly late: boolean, readonly account: ChildAccount, readonly crimeSuspected: boolean, readonly measures: ReadonlyArray<{ readonly section: LegalSection }> }> };

export type BriefComplaintsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly filedAt: string, readonly complainant: Complainant | null, readonly subject: ComplaintSubject | null, readonly outcome: ComplaintOutcome | null }> };

export type BriefNotificationsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly notifier: Notifier, readonly kind: ConcernKind, readonly acute: boolean | null }> };

export type PlacesToNameQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesToNameQuery = { readonly homesToName: ReadonlyArray<{ readonly id: string, readonly name: string, readonly municipalityId: string, readonly municipalityName: string }>, readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string }> | null };

export type ComplaintReceiptFragment = { readonly id: string, readonly receiptDueOn: string | null, readonly ownParty: boolean | null, readonly partyAge: number | null, readonly recipient: { readonly kind: ComplaintRecipientKind, readonly id: string } | null };

type ComplaintTaken_Complaint_Fragment = { readonly __typename: 'Complaint', readonly id: string, readonly receiptDueOn: string | null, readonly ownParty: boolean | null, readonly partyAge: number | null, readonly version: number, readonly recipient: { readonly kind: ComplaintRecipientKind, readonly id: string } | null };

type ComplaintTaken_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> };

type ComplaintTaken_WrongState_Fragment = { readonly __typename: 'WrongState', readonly state: string };

export type ComplaintTakenFragment =
  | ComplaintTaken_Complaint_Fragment
  | ComplaintTaken_InvalidInput_Fragment
  | ComplaintTaken_WrongState_Fragment
;

export type FileComplaintMutationVariables = Exact<{
  input: FileComplaintInput;
}>;


export type FileComplaintMutation = { readonly fileComplaint:
    | { readonly __typename: 'Complaint', readonly id: string, readonly receiptDueOn: string | null, readonly ownParty: boolean | null, readonly partyAge: number | null, readonly version: number, readonly recipient: { readonly kind: ComplaintRecipientKind, readonly id: string } | null }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type MyComplaintsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyComplaintsQuery = { readonly myComplaints: ReadonlyArray<{ readonly id: string, readonly version: number, readonly filedAt: string, readonly complainant: Complainant | null, readonly subjects: ReadonlyArray<ComplaintSubject> | null, readonly state: ComplaintState, readonly allowedActions: ReadonlyArray<ComplaintAction>, readonly ownParty: boolean | null, readonly partyAge: number | null, readonly receiptDueOn: string | null, readonly outcome: ComplaintOutcome | null, readonly decidedOn: string | null, readonly followUpAtHome: string | null, readonly recipient: { readonly kind: ComplaintRecipientKind, readonly id: string } | null, readonly officer: { readonly name: string, readonly phone: string } | null, readonly hearings: ReadonlyArray<{ readonly id: string, readonly answeredAt: string | null }> | null, readonly talk: { readonly heldOn: string | null, readonly with: string | null, readonly omitted: TalkOmission | null } | null, readonly words: ReadonlyArray<{ readonly id: string, readonly saidAt: string, readonly text: string }> | null, readonly decision: { readonly outcome: ComplaintOutcome, readonly ground: string, readonly unlawful: boolean, readonly decidedOn: string, readonly appealGuidance: string, readonly appealUntil: string } | null, readonly appeal: { readonly appealedOn: string, readonly inTime: boolean | null, readonly outcome: AppealOutcome | null, readonly ground: string | null, readonly decidedOn: string | null } | null, readonly withdrawn: { readonly on: string } | null }> | null, readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string }> | null };

export type AddComplaintWordsMutationVariables = Exact<{
  input: AddComplaintWordsInput;
}>;


export type AddComplaintWordsMutation = { readonly addComplaintWords:
    | { readonly __typename: 'Complaint', readonly id: string, readonly receiptDueOn: string | null, readonly ownParty: boolean | null, readonly partyAge: number | null, readonly version: number, readonly recipient: { readonly kind: ComplaintRecipientKind, readonly id: string } | null }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type WithdrawComplaintMutationVariables = Exact<{
  input: WithdrawComplaintInput;
}>;


export type WithdrawComplaintMutation = { readonly withdrawComplaint:
    | { readonly __typename: 'Complaint', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type AppealComplaintMutationVariables = Exact<{
  input: AppealComplaintInput;
}>;


export type AppealComplaintMutation = { readonly appealComplaint:
    | { readonly __typename: 'Complaint', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type MyCaseQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCaseQuery = { readonly childTimeline: ReadonlyArray<{ readonly id: string, readonly steps: ReadonlyArray<{ readonly step: ChildStep, readonly on: string | null }> }> | null };

export type ComplaintCasePageQueryVariables = Exact<{
  id: string | number;
}>;


export type ComplaintCasePageQuery = { readonly complaint: { readonly id: string, readonly version: number, readonly state: ComplaintState, readonly allowedActions: ReadonlyArray<ComplaintAction>, readonly institutionId: string | null, readonly filedAt: string, readonly complainant: Complainant | null, readonly subject: ComplaintSubject | null, readonly subjects: ReadonlyArray<ComplaintSubject> | null, readonly childId: string | null, readonly childName: string | null, readonly childAge: number | null, readonly ownParty: boolean | null, readonly partyAge: number | null, readonly channel: ComplaintChannel | null, readonly recordedBy: string | null, readonly happenedOn: string | null, readonly homeAsTold: string | null, readonly homeUnknown: boolean | null, readonly confirmedAt: string | null, readonly receiptDueOn: string | null, readonly dueOn: string | null, readonly overdue: boolean | null, readonly incidentIds: ReadonlyArray<string> | null, readonly incidentRegistered: boolean | null, readonly unregisteredEpisode: boolean | null, readonly outcome: ComplaintOutcome | null, readonly decidedOn: string | null, readonly appealUntil: string | null, readonly followUpAtHome: string | null, readonly recipient: { readonly kind: ComplaintRecipientKind, readonly id: string } | null, readonly helper: { readonly name: string, readonly relation: string | null } | null, readonly officer: { readonly name: string, readonly phone: string } | null, readonly words: ReadonlyArray<{ readonly id: string, readonly kind: ComplaintWordKind, readonly saidAt: string, readonly text: string }> | null, readonly hearings: ReadonlyArray<{ readonly id: string, readonly question: string | null, readonly askedAt: string, readonly dueOn: string, readonly overdue: boolean, readonly answeredAt: string | null, readonly answer: string | null }> | null, readonly talk: { readonly heldOn: string | null, readonly with: string | null, readonly companion: boolean | null, readonly toldOfRights: boolean | null, readonly omitted: TalkOmission | null, readonly omittedReason: string | null } | null, readonly guardian: { readonly lock: GuardianLockState | null, readonly guidedOn: string | null, readonly how: string | null } | null, readonly decisions: ReadonlyArray<{ readonly outcome: ComplaintOutcome, readonly ground: string, readonly unlawful: boolean, readonly decidedOn: string, readonly toldOn: string, readonly appealGuidance: string, readonly appealUntil: string, readonly appeal: { readonly appealedOn: string, readonly inTime: boolean | null, readonly text: string | null, readonly outcome: AppealOutcome | null, readonly ground: string | null, readonly decidedOn: string | null } | null }> | null, readonly appeal: { readonly appealedOn: string, readonly inTime: boolean | null, readonly text: string | null, readonly outcome: AppealOutcome | null, readonly ground: string | null, readonly decidedOn: string | null } | null, readonly withdrawn: { readonly on: string, readonly why: string | null, readonly helpedBy: string | null } | null, readonly timeline: ReadonlyArray<{ readonly at: string, readonly role: string, readonly by: string | null, readonly action: ComplaintEventWord, readonly state: ComplaintState, readonly text: string | null }> | null } | null, readonly institutionRegister: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string }> | null };

export type ComplaintFactsFragment = { readonly id: string, readonly version: number, readonly state: ComplaintState, readonly allowedActions: ReadonlyArray<ComplaintAction>, readonly institutionId: string | null, readonly filedAt: string, readonly complainant: Complainant | null, readonly subject: ComplaintSubject | null, readonly subjects: ReadonlyArray<ComplaintSubject> | null, readonly childId: string | null, readonly childName: string | null, readonly childAge: number | null, readonly ownParty: boolean | null, readonly partyAge: number | null, readonly channel: ComplaintChannel | null, readonly recordedBy: string | null, readonly happenedOn: string | null, readonly homeAsTold: string | null, readonly homeUnknown: boolean | null, readonly confirmedAt: string | null, readonly receiptDueOn: string | null, readonly dueOn: string | null, readonly overdue: boolean | null, readonly incidentIds: ReadonlyArray<string> | null, readonly incidentRegistered: boolean | null, readonly unregisteredEpisode: boolean | null, readonly outcome: ComplaintOutcome | null, readonly decidedOn: string | null, readonly appealUntil: string | null, readonly recipient: { readonly kind: ComplaintRecipientKind, readonly id: string } | null, readonly helper: { readonly name: string, readonly relation: string | null } | null, readonly officer: { readonly name: string, readonly phone: string } | null };

export type ComplaintStoryFragment = { readonly followUpAtHome: string | null, readonly words: ReadonlyArray<{ readonly id: string, readonly kind: ComplaintWordKind, readonly saidAt: string, readonly text: string }> | null, readonly hearings: ReadonlyArray<{ readonly id: string, readonly question: string | null, readonly askedAt: string, readonly dueOn: string, readonly overdue: boolean, readonly answeredAt: string | null, readonly answer: string | null }> | null, readonly talk: { readonly heldOn: string | null, readonly with: string | null, readonly companion: boolean | null, readonly toldOfRights: boolean | null, readonly omitted: TalkOmission | null, readonly omittedReason: string | null } | null, readonly guardian: { readonly lock: GuardianLockState | null, readonly guidedOn: string | null, readonly how: string | null } | null, readonly decisions: ReadonlyArray<{ readonly outcome: ComplaintOutcome, readonly ground: string, readonly unlawful: boolean, readonly decidedOn: string, readonly toldOn: string, readonly appealGuidance: string, readonly appealUntil: string, readonly appeal: { readonly appealedOn: string, readonly inTime: boolean | null, readonly text: string | null, readonly outcome: AppealOutcome | null, readonly ground: string | null, readonly decidedOn: string | null } | null }> | null, readonly appeal: { readonly appealedOn: string, readonly inTime: boolean | null, readonly text: string | null, readonly outcome: AppealOutcome | null, readonly ground: string | null, readonly decidedOn: string | null } | null, readonly withdrawn: { readonly on: string, readonly why: string | null, readonly helpedBy: string | null } | null, readonly timeline: ReadonlyArray<{ readonly at: string, readonly role: string, readonly by: string | null, readonly action: ComplaintEventWord, readonly state: ComplaintState, readonly text: string | null }> | null };

export type ComplaintAppealFragment = { readonly appealedOn: string, readonly inTime: boolean | null, readonly text: string | null, readonly outcome: AppealOutcome | null, readonly ground: string | null, readonly decidedOn: string | null };

export type HomesToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type HomesToChooseQuery = { readonly institutionRegister: ReadonlyArray<{ readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } }> };

export type ReportsToLinkQueryVariables = Exact<{
  home: string | number;
  period: string;
}>;


export type ReportsToLinkQuery = { readonly incidents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly childId: string, readonly measures: ReadonlyArray<{ readonly section: LegalSection }> }> } | null };

type ComplaintDone_Complaint_Fragment = { readonly __typename: 'Complaint', readonly id: string, readonly version: number };

type ComplaintDone_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> };

type ComplaintDone_WrongState_Fragment = { readonly __typename: 'WrongState', readonly state: string };

export type ComplaintDoneFragment =
  | ComplaintDone_Complaint_Fragment
  | ComplaintDone_InvalidInput_Fragment
  | ComplaintDone_WrongState_Fragment
;

export type ReceiveComplaintMutationVariables = Exact<{
  input: ReceiveComplaintInput;
}>;


export type ReceiveComplaintMutation = { readonly receiveComplaint:
    | { readonly __typename: 'Complaint', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type ForwardComplaintMutationVariables = Exact<{
  input: ForwardComplaintInput;
}>;


export type ForwardComplaintMutation = { readonly forwardComplaint:
    | { readonly __typename: 'Complaint', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type NameHomeMutationVariables = Exact<{
  input: NameHomeInput;
}>;


export type NameHomeMutation = { readonly nameHome:
    | { readonly __typename: 'Complaint', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type RecogniseChildMutationVariables = Exact<{
  input: RecogniseChildInput;
}>;


export type RecogniseChildMutation = { readonly recogniseChild:
    | { readonly __typename: 'Complaint', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type LinkIncidentMutationVariables = Exact<{
  input: LinkIncidentInput;
}>;


export type LinkIncidentMutation = { readonly linkIncident:
    | { readonly __typename: 'Complaint', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type UnlinkIncidentMutationVariables = Exact<{
  input: UnlinkIncidentInput;
}>;


export type UnlinkIncidentMutation = { readonly unlinkIncident:
    | { readonly __typename: 'Complaint', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type RecordComplaintMutationVariables = Exact<{
  input: RecordComplaintInput;
}>;


export type RecordComplaintMutation = { readonly recordComplaint:
    | { readonly __typename: 'Complaint', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type GuideGuardianMutationVariables = Exact<{
  input: GuideGuardianInput;
}>;


export type GuideGuardianMutation = { readonly guideGuardian:
    | { readonly __typename: 'Complaint', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type HearHomeMutationVariables = Exact<{
  input: HearHomeInput;
}>;


export type HearHomeMutation = { readonly hearHome:
    | { readonly __typename: 'Complaint', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type HoldTalkMutationVariables = Exact<{
  input: HoldTalkInput;
}>;


export type HoldTalkMutation = { readonly holdTalk:
    | { readonly __typename: 'Complaint', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type DecideComplaintMutationVariables = Exact<{
  input: DecideComplaintInput;
}>;


export type DecideComplaintMutation = { readonly decideComplaint:
    | { readonly __typename: 'Complaint', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type RecordAppealMutationVariables = Exact<{
  input: AppealComplaintInput;
}>;


export type RecordAppealMutation = { readonly appealComplaint:
    | { readonly __typename: 'Complaint', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { readonly decideAppeal:
    | { readonly __typename: 'Complaint', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type CloseComplaintMutationVariables = Exact<{
  input: CloseComplaintInput;
}>;


export type CloseComplaintMutation = { readonly closeComplaint:
    | { readonly __typename: 'Complaint', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type ComplaintDeskPageQueryVariables = Exact<{
  filter: ComplaintDeskFilter;
  number?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ComplaintDeskPageQuery = { readonly unreceived: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly dueOn: string | null }> } | null, readonly due: { readonly totalCount: number } | null, readonly complaintDesk: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly institutionId: string | null, readonly filedAt: string, readonly complainant: Complainant | null, readonly subject: ComplaintSubject | null, readonly subjects: ReadonlyArray<ComplaintSubject> | null, readonly state: ComplaintState, readonly outcome: ComplaintOutcome | null, readonly childId: string | null, readonly childAge: number | null, readonly ownParty: boolean | null, readonly partyAge: number | null, readonly homeAsTold: string | null, readonly homeUnknown: boolean | null, readonly dueOn: string | null, readonly overdue: boolean | null, readonly unregisteredEpisode: boolean | null, readonly hearings: ReadonlyArray<{ readonly id: string, readonly dueOn: string, readonly overdue: boolean, readonly answeredAt: string | null }> | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null, readonly institutionRegister: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type ComplaintRowFragment = { readonly id: string, readonly institutionId: string | null, readonly filedAt: string, readonly complainant: Complainant | null, readonly subject: ComplaintSubject | null, readonly subjects: ReadonlyArray<ComplaintSubject> | null, readonly state: ComplaintState, readonly outcome: ComplaintOutcome | null, readonly childId: string | null, readonly childAge: number | null, readonly ownParty: boolean | null, readonly partyAge: number | null, readonly homeAsTold: string | null, readonly homeUnknown: boolean | null, readonly dueOn: string | null, readonly overdue: boolean | null, readonly unregisteredEpisode: boolean | null, readonly hearings: ReadonlyArray<{ readonly id: string, readonly dueOn: string, readonly overdue: boolean, readonly answeredAt: string | null }> | null };

export type AppealDeskPageQueryVariables = Exact<{
  decided: boolean;
  after?: string | null | undefined;
}>;


export type AppealDeskPageQuery = { readonly waiting: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly appeal: { readonly appealedOn: string } | null }> } | null, readonly appealDesk: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly institutionId: string | null, readonly filedAt: string, readonly complainant: Complainant | null, readonly subject: ComplaintSubject | null, readonly subjects: ReadonlyArray<ComplaintSubject> | null, readonly state: ComplaintState, readonly childAge: number | null, readonly outcome: ComplaintOutcome | null, readonly decidedOn: string | null, readonly recipient: { readonly kind: ComplaintRecipientKind, readonly id: string } | null, readonly appeal: { readonly appealedOn: string, readonly inTime: boolean | null, readonly outcome: AppealOutcome | null, readonly decidedOn: string | null } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null, readonly institutionRegister: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string }> | null };

export type AppealRowFragment = { readonly id: string, readonly institutionId: string | null, readonly filedAt: string, readonly complainant: Complainant | null, readonly subject: ComplaintSubject | null, readonly subjects: ReadonlyArray<ComplaintSubject> | null, readonly state: ComplaintState, readonly childAge: number | null, readonly outcome: ComplaintOutcome | null, readonly decidedOn: string | null, readonly recipient: { readonly kind: ComplaintRecipientKind, readonly id: string } | null, readonly appeal: { readonly appealedOn: string, readonly inTime: boolean | null, readonly outcome: AppealOutcome | null, readonly decidedOn: string | null } | null };

export type HomeHearingsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeHearingsPageQuery = { readonly homeHearings: ReadonlyArray<{ readonly id: string, readonly complaintId: string, readonly question: string | null, readonly askedAt: string, readonly dueOn: string, readonly overdue: boolean, readonly answeredAt: string | null, readonly answer: string | null, readonly mayAnswer: boolean }> | null };

export type AnswerHomeHearingMutationVariables = Exact<{
  input: AnswerHomeHearingInput;
}>;


export type AnswerHomeHearingMutation = { readonly answerHomeHearing:
    | { readonly __typename: 'ComplaintHearing', readonly id: string, readonly answeredAt: string | null }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type ComplaintReturnsPageQueryVariables = Exact<{
  quarter: string;
}>;


export type ComplaintReturnsPageQuery = { readonly complaintReturns: ReadonlyArray<{ readonly municipalityId: string, readonly quarter: string, readonly state: ComplaintReturnState, readonly declaredAt: string | null, readonly filed: number | null, readonly mayDeclare: boolean }> | null, readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string }> | null };

export type DeclareComplaintReturnMutationVariables = Exact<{
  input: DeclareComplaintReturnInput;
}>;


export type DeclareComplaintReturnMutation = { readonly declareComplaintReturn:
    | { readonly __typename: 'ComplaintReturn', readonly municipalityId: string, readonly quarter: string }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type ComplaintPathPageQueryVariables = Exact<{
  period: string;
}>;


export type ComplaintPathPageQuery = { readonly institutionPeriods: ReadonlyArray<{ readonly institutionId: string, readonly period: string, readonly incidents: { readonly reports: number, readonly guidanceAsked: number, readonly guidanceGiven: number } | null, readonly complaints: { readonly filed: number, readonly pending: number, readonly decided: number, readonly upheld: number } | null }> };

export type ComplaintLetterPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ComplaintLetterPageQuery = { readonly complaint: { readonly id: string, readonly filedAt: string, readonly complainant: Complainant | null, readonly subjects: ReadonlyArray<ComplaintSubject> | null, readonly childName: string | null, readonly officer: { readonly name: string, readonly phone: string } | null, readonly decisions: ReadonlyArray<{ readonly outcome: ComplaintOutcome, readonly ground: string, readonly decidedOn: string, readonly appealGuidance: string, readonly appealUntil: string }> | null } | null };

export type ComplaintLetterFragment = { readonly id: string, readonly filedAt: string, readonly complainant: Complainant | null, readonly subjects: ReadonlyArray<ComplaintSubject> | null, readonly childName: string | null, readonly officer: { readonly name: string, readonly phone: string } | null, readonly decisions: ReadonlyArray<{ readonly outcome: ComplaintOutcome, readonly ground: string, readonly decidedOn: string, readonly appealGuidance: string, readonly appealUntil: string }> | null };

export type DataQualityQueryVariables = Exact<{
  period: string;
}>;


export type DataQualityQuery = { readonly institutionPeriods: ReadonlyArray<{ readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly institution: { readonly id: string, readonly number: string, readonly name: string, readonly type: InstitutionType }, readonly staff: { readonly quarter: string } | null, readonly incidents: { readonly reports: number, readonly accountMissing: number, readonly late: number, readonly silence: { readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly reportQuality: { readonly reminders: number, readonly lastReminderAt: string | null, readonly fields: ReadonlyArray<{ readonly field: ReportField, readonly told: number, readonly reports: number }> } | null }>, readonly edition: { readonly id: string, readonly number: number, readonly publishedAt: string, readonly incidentTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null } | null };

export type DepartmentQuarterQueryVariables = Exact<{
  quarter: string;
}>;


export type DepartmentQuarterQuery = { readonly quarterlyOverview: { readonly id: string, readonly departmentName: string, readonly quarter: string, readonly status: OverviewStatus, readonly countedAt: string | null, readonly homes: ReadonlyArray<{ readonly institution: { readonly id: string, readonly number: string, readonly name: string, readonly type: InstitutionType, readonly municipality: { readonly id: string, readonly name: string } }, readonly current: { readonly places: number | null, readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly inspections: { readonly carriedOut: number, readonly lastCarriedOutOn: string | null, readonly lastGravestFinding: FindingLevel | null } | null, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly silence: { readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number }, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null } | null, readonly complaints: { readonly filed: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null }, readonly previous: { readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly silence: { readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number }, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null } | null, readonly complaints: { readonly filed: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null }, readonly yearBefore: { readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly silence: { readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number }, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null } | null, readonly complaints: { readonly filed: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null } }> } | null, readonly quarterlyOverviews: ReadonlyArray<{ readonly id: string, readonly quarter: string, readonly status: OverviewStatus, readonly edition: number, readonly countedAt: string | null, readonly missingPart: string | null, readonly submittedAt: string | null, readonly allowedActions: ReadonlyArray<OverviewAction>, readonly missing: ReadonlyArray<{ readonly path: string, readonly code: string }> }> | null, readonly useAlarms: ReadonlyArray<{ readonly id: string, readonly institutionId: string, readonly institutionName: string, readonly kind: UseAlarmKind, readonly quarter: string, readonly foundOn: string, readonly from: string, readonly to: string, readonly observed: number, readonly expected: number, readonly value: number, readonly limit: number, readonly waitingDays: number | null, readonly mayLog: boolean, readonly dialogue: { readonly heldOn: string, readonly agreed: string, readonly hrInvolved: boolean | null, readonly pointedOut: boolean | null, readonly loggedBy: string, readonly loggedAt: string } | null }> | null };

export type OverviewPeriodFragment = { readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly silence: { readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number }, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null } | null, readonly complaints: { readonly filed: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null };

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


export type HomeQuery = { readonly institution: { readonly id: string, readonly name: string, readonly number: string, readonly type: InstitutionType, readonly places: number, readonly inHouseSchool: boolean, readonly approvedFrom: string, readonly closedOn: string | null, readonly during: { readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly preparedness?: { readonly guidelineRevisedOn: string | null, readonly employees: number | null, readonly trainedShare: number | null, readonly receiptShare: number | null, readonly houseRulesRevisedOn: string | null, readonly childrenTold: number | null } | null, readonly incidents: { readonly reports: number, readonly notPermitted: number, readonly accountAttached: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number, readonly pending: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null, readonly inspections: { readonly carriedOut: number, readonly lastCarriedOutOn: string | null, readonly lastGravestFinding: FindingLevel | null } | null }, readonly quarters?: ReadonlyArray<{ readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null }>, readonly operator: { readonly id: string, readonly name: string, readonly kind: OperatorKind }, readonly department: { readonly id: string, readonly name: string } | null, readonly authority: { readonly id: string, readonly name: string }, readonly municipality: { readonly id: string, readonly name: string } } & { readonly riskAssessment?: { readonly institutionId: string, readonly assessmentId: string, readonly period: string, readonly dataAsOf: string, readonly modelVersion: string, readonly peerGroup: string, readonly score: number, readonly band: RiskBand, readonly probabilitySelected: number, readonly rankLow: number, readonly rankHigh: number, readonly notices: ReadonlyArray<string>, readonly domains: ReadonlyArray<{ readonly domain: RiskDomain, readonly value: number }>, readonly indicators: ReadonlyArray<{ readonly indicator: RiskIndicator, readonly domain: RiskDomain, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly peerValue: number | null, readonly z: number | null, readonly capped: number, readonly lowerCap: number, readonly upperCap: number, readonly contribution: number, readonly priorWeight: number | null, readonly missing: string | null }>, readonly months: ReadonlyArray<{ readonly month: string, readonly reports: number }> } | null, readonly signals?: ReadonlyArray<{ readonly id: string, readonly institutionId: string, readonly kind: SignalKind, readonly tier: SignalTier, readonly occurredAt: string, readonly openedAt: string, readonly dueOn: string, readonly overdue: boolean, readonly evidence: string, readonly text: string | null, readonly review: { readonly outcome: SignalReviewOutcome, readonly text: string, readonly reviewedBy: string, readonly reviewedAt: string } | null }> | null } | null, readonly riskAssessment?: { readonly id: string, readonly period: string, readonly modelVersion: string, readonly parametersHash: string, readonly dataAsOf: string, readonly completedAt: string, readonly homesAssessed: number, readonly redraws: number, readonly groups: ReadonlyArray<{ readonly type: string, readonly reports: number, readonly childDays: number }>, readonly homes: ReadonlyArray<{ readonly institutionId: string, readonly indicators: ReadonlyArray<{ readonly indicator: RiskIndicator, readonly numerator: number | null, readonly denominator: number | null }> }> } | null, readonly incidents?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly minutes: number, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly account: ChildAccount, readonly guidance: GuidanceAnswer, readonly crimeSuspected: boolean, readonly childId: string, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }>, readonly complaints: ReadonlyArray<{ readonly id: string, readonly outcome: ComplaintOutcome | null }> | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null, readonly complaints?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly filedAt: string, readonly complainant: Complainant | null, readonly subject: ComplaintSubject | null, readonly incidentRegistered: boolean | null, readonly outcome: ComplaintOutcome | null, readonly decidedOn: string | null, readonly appeal: { readonly appealedOn: string, readonly outcome: AppealOutcome | null, readonly decidedOn: string | null } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null, readonly notifications?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly notifier: Notifier, readonly kind: ConcernKind, readonly assessedAt: string | null, readonly assessedLate: boolean | null, readonly acute: boolean | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null, readonly inspections?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly carriedOutOn: string, readonly announced: boolean, readonly route: InspectionRoute | null, readonly childrenOffered: number, readonly childrenHeard: number, readonly findings: ReadonlyArray<{ readonly theme: InspectionTheme, readonly level: FindingLevel, readonly text: string | null }>, readonly hearing: { readonly sentAt: string, readonly answerBy: string, readonly answer: string | null, readonly answeredAt: string | null } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

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
  desk: boolean;
}>;


export type InboxPageQuery = { readonly institutionRegister: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly unassessed?: { readonly totalCount: number, readonly overdueCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly dueAt: string | null }> } | null, readonly receivedReports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly incidentId: string, readonly institutionId: string, readonly recipient: RecipientKind, readonly recipientId: string | null, readonly version: number, readonly channel: DeliveryChannel, readonly state: DeliveryState, readonly dueAt: string | null, readonly overdue: boolean, readonly sentAt: string | null, readonly acknowledgedAt: string | null, readonly attempts: number, readonly fault: string | null, readonly mayRetry: boolean, readonly mayAcknowledge: boolean, readonly incident: { readonly id: string, readonly occurredAt: string, readonly registeredAt: string, readonly late: boolean, readonly childId: string, readonly crimeSuspected: boolean, readonly injury: Injury, readonly state: ReportState, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }> } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type InspectionCasePageQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectionCasePageQuery = { readonly inspectionCase: { readonly id: string, readonly institutionId: string, readonly state: InspectionState, readonly version: number, readonly allowedActions: ReadonlyArray<InspectionAction>, readonly roundId: string | null, readonly lane: SelectionLane | null, readonly plannedOn: string, readonly announced: boolean, readonly announcedReason: string | null, readonly team: ReadonlyArray<string>, readonly themes: ReadonlyArray<InspectionTheme>, readonly carriedOutOn: string | null, readonly childrenOffered: number | null, readonly childrenHeard: number | null, readonly signalConfirmed: boolean | null, readonly cancellation: CancellationReason | null, readonly closedAt: string | null, readonly institution: { readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } }, readonly findings: ReadonlyArray<{ readonly theme: InspectionTheme, readonly level: FindingLevel, readonly text: string }>, readonly hearing: { readonly sentAt: string, readonly answerBy: string, readonly answer: string | null, readonly answeredAt: string | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly theme: InspectionTheme, readonly what: string, readonly dueOn: string, readonly checkedOn: string | null, readonly result: string | null }> } | null };

export type InspectionCaseRecordFragment = { readonly id: string, readonly institutionId: string, readonly state: InspectionState, readonly version: number, readonly allowedActions: ReadonlyArray<InspectionAction>, readonly roundId: string | null, readonly lane: SelectionLane | null, readonly plannedOn: string, readonly announced: boolean, readonly announcedReason: string | null, readonly team: ReadonlyArray<string>, readonly themes: ReadonlyArray<InspectionTheme>, readonly carriedOutOn: string | null, readonly childrenOffered: number | null, readonly childrenHeard: number | null, readonly signalConfirmed: boolean | null, readonly cancellation: CancellationReason | null, readonly closedAt: string | null, readonly institution: { readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } }, readonly findings: ReadonlyArray<{ readonly theme: InspectionTheme, readonly level: FindingLevel, readonly text: string }>, readonly hearing: { readonly sentAt: string, readonly answerBy: string, readonly answer: string | null, readonly answeredAt: string | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly theme: InspectionTheme, readonly what: string, readonly dueOn: string, readonly checkedOn: string | null, readonly result: string | null }> };

type InspectionOutcome_InspectionCase_Fragment = { readonly __typename: 'InspectionCase', readonly id: string, readonly version: number };

type InspectionOutcome_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> };

type InspectionOutcome_WrongState_Fragment = { readonly __typename: 'WrongState', readonly state: string };

export type InspectionOutcomeFragment =
  | InspectionOutcome_InspectionCase_Fragment
  | InspectionOutcome_InvalidInput_Fragment
  | InspectionOutcome_WrongState_Fragment
;

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

export type CarryOutInspectionMutationVariables = Exact<{
  input: CarryOutInspectionInput;
}>;


export type CarryOutInspectionMutation = { readonly carryOutInspection:
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

export type SendToHearingMutationVariables = Exact<{
  input: SendToHearingInput;
}>;


export type SendToHearingMutation = { readonly sendToHearing:
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

export type CheckFollowUpMutationVariables = Exact<{
  input: CheckFollowUpInput;
}>;


export type CheckFollowUpMutation = { readonly checkFollowUp:
    | { readonly __typename: 'InspectionCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

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

export type InspectionPlanQueryVariables = Exact<{
  states?: ReadonlyArray<InspectionState> | InspectionState | null | undefined;
}>;


export type InspectionPlanQuery = { readonly inspectionCases: ReadonlyArray<{ readonly id: string, readonly state: InspectionState, readonly version: number, readonly lane: SelectionLane | null, readonly plannedOn: string, readonly announced: boolean, readonly team: ReadonlyArray<string>, readonly carriedOutOn: string | null, readonly institution: { readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } }, readonly hearing: { readonly sentAt: string, readonly answerBy: string, readonly answeredAt: string | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly theme: InspectionTheme, readonly what: string, readonly dueOn: string, readonly checkedOn: string | null }> }> | null, readonly selectionRounds: ReadonlyArray<{ readonly id: string, readonly quarter: string, readonly state: RoundState, readonly homes: ReadonlyArray<{ readonly institutionId: string, readonly lane: SelectionLane | null, readonly dueOn: string | null, readonly lastCarriedOutOn: string | null, readonly inspectionCaseId: string | null, readonly institution: { readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } }, readonly decision: { readonly choice: SelectionChoice, readonly decidedAt: string } | null }> }> | null };

export type EditionRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type EditionRunsQuery = { readonly editionRuns: ReadonlyArray<{ readonly number: number, readonly lastQuarter: string, readonly state: EditionRunState, readonly startedAt: string, readonly endedAt: string | null, readonly missingPart: string | null, readonly refusedFor: ReadonlyArray<string> }> | null };

export type PublishedEditionFragment = { readonly id: string, readonly number: number, readonly publishedAt: string, readonly firstQuarter: string, readonly lastQuarter: string, readonly synthetic: boolean, readonly dataVersion: string, readonly hash: string, readonly notes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly text: string, readonly office: string, readonly writtenAt: string, readonly version: number, readonly versions: ReadonlyArray<{ readonly version: number, readonly text: string, readonly writtenAt: string, readonly writtenBy: string }> | null }>, readonly rateChart: { readonly mean: number, readonly lower: number, readonly upper: number, readonly shortSeries: boolean, readonly points: ReadonlyArray<{ readonly quarter: string, readonly perThousand: number, readonly signals: ReadonlyArray<ChartSignal> }> } | null, readonly changes: ReadonlyArray<{ readonly year: string, readonly ratio: number, readonly lower: number, readonly upper: number, readonly designEffect: number, readonly homes: number, readonly direction: ChangeDirection }>, readonly breaks: ReadonlyArray<{ readonly on: string, readonly quarter: string, readonly rule: string, readonly before: string, readonly after: string, readonly source: string }>, readonly institutionTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null, readonly incidentTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null, readonly complaintTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null, readonly notificationTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null };

export type NationalQueryVariables = Exact<{ [key: string]: never; }>;


export type NationalQuery = { readonly edition: { readonly id: string, readonly number: number, readonly publishedAt: string, readonly firstQuarter: string, readonly lastQuarter: string, readonly synthetic: boolean, readonly dataVersion: string, readonly hash: string, readonly notes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly text: string, readonly office: string, readonly writtenAt: string, readonly version: number, readonly versions: ReadonlyArray<{ readonly version: number, readonly text: string, readonly writtenAt: string, readonly writtenBy: string }> | null }>, readonly rateChart: { readonly mean: number, readonly lower: number, readonly upper: number, readonly shortSeries: boolean, readonly points: ReadonlyArray<{ readonly quarter: string, readonly perThousand: number, readonly signals: ReadonlyArray<ChartSignal> }> } | null, readonly changes: ReadonlyArray<{ readonly year: string, readonly ratio: number, readonly lower: number, readonly upper: number, readonly designEffect: number, readonly homes: number, readonly direction: ChangeDirection }>, readonly breaks: ReadonlyArray<{ readonly on: string, readonly quarter: string, readonly rule: string, readonly before: string, readonly after: string, readonly source: string }>, readonly institutionTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null, readonly incidentTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null, readonly complaintTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null, readonly notificationTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null } | null, readonly editions: ReadonlyArray<{ readonly number: number, readonly publishedAt: string }> | null, readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly children: number }> | null };

export type NationalEditionQueryVariables = Exact<{
  number: number;
}>;


export type NationalEditionQuery = { readonly edition: { readonly id: string, readonly number: number, readonly publishedAt: string, readonly firstQuarter: string, readonly lastQuarter: string, readonly synthetic: boolean, readonly dataVersion: string, readonly hash: string, readonly notes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly text: string, readonly office: string, readonly writtenAt: string, readonly version: number, readonly versions: ReadonlyArray<{ readonly version: number, readonly text: string, readonly writtenAt: string, readonly writtenBy: string }> | null }>, readonly rateChart: { readonly mean: number, readonly lower: number, readonly upper: number, readonly shortSeries: boolean, readonly points: ReadonlyArray<{ readonly quarter: string, readonly perThousand: number, readonly signals: ReadonlyArray<ChartSignal> }> } | null, readonly changes: ReadonlyArray<{ readonly year: string, readonly ratio: number, readonly lower: number, readonly upper: number, readonly designEffect: number, readonly homes: number, readonly direction: ChangeDirection }>, readonly breaks: ReadonlyArray<{ readonly on: string, readonly quarter: string, readonly rule: string, readonly before: string, readonly after: string, readonly source: string }>, readonly institutionTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null, readonly incidentTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null, readonly complaintTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null, readonly notificationTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null } | null, readonly editions: ReadonlyArray<{ readonly number: number, readonly publishedAt: string }> | null, readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly children: number }> | null };

export type WriteEditionNoteMutationVariables = Exact<{
  input: WriteEditionNoteInput;
}>;


export type WriteEditionNoteMutation = { readonly writeEditionNote:
    | { readonly __typename: 'EditionNote', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type WithdrawEditionNoteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type WithdrawEditionNoteMutation = { readonly withdrawEditionNote:
    | { readonly __typename: 'EditionNote', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type ReadersOwnQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadersOwnQuery = { readonly followsEditions: boolean | null, readonly savedViews: ReadonlyArray<{ readonly id: string, readonly name: string, readonly search: string }> | null, readonly noticeMail: { readonly about: NoticeSubject, readonly available: boolean, readonly address: string | null, readonly refusedAt: string | null } | null };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { readonly saveView:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'SavedView', readonly id: string }
   };

export type ForgetViewMutationVariables = Exact<{
  id: string | number;
}>;


export type ForgetViewMutation = { readonly forgetView: boolean };

export type FollowEditionsMutationVariables = Exact<{
  follow: boolean;
}>;


export type FollowEditionsMutation = { readonly followEditions: boolean };

export type NoticeListQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeListQuery = { readonly notices: ReadonlyArray<{ readonly id: string, readonly kind: NoticeKind, readonly incidentId: string | null, readonly institutionId: string, readonly createdAt: string, readonly readAt: string | null }> | null, readonly complaintNotices: ReadonlyArray<{ readonly id: string, readonly kind: ComplaintNoticeKind, readonly complaintId: string, readonly createdAt: string, readonly readAt: string | null }> | null, readonly notificationNotices: ReadonlyArray<{ readonly id: string, readonly kind: NotificationNoticeKind, readonly notificationId: string, readonly institutionId: string | null, readonly createdAt: string, readonly readAt: string | null }> | null, readonly editionNotices: ReadonlyArray<{ readonly id: string, readonly edition: number, readonly createdAt: string, readonly readAt: string | null }> | null, readonly overviewNotices: ReadonlyArray<{ readonly id: string, readonly kind: OverviewNoticeKind, readonly overviewId: string, readonly createdAt: string, readonly readAt: string | null }> | null };

export type EditionNoticeListQueryVariables = Exact<{ [key: string]: never; }>;


export type EditionNoticeListQuery = { readonly editionNotices: ReadonlyArray<{ readonly id: string, readonly edition: number, readonly createdAt: string, readonly readAt: string | null }> | null };

export type EditionNoticeLineFragment = { readonly id: string, readonly edition: number, readonly createdAt: string, readonly readAt: string | null };

export type ReadNoticeMutationVariables = Exact<{
  id: string | number;
}>;


export type ReadNoticeMutation = { readonly readNotice: boolean };

export type ReadComplaintNoticeMutationVariables = Exact<{
  id: string | number;
}>;


export type ReadComplaintNoticeMutation = { readonly readComplaintNotice: boolean };

export type ReadNotificationNoticeMutationVariables = Exact<{
  id: string | number;
}>;


export type ReadNotificationNoticeMutation = { readonly readNotificationNotice: boolean };

export type ReadOversightNoticeMutationVariables = Exact<{
  id: string | number;
}>;


export type ReadOversightNoticeMutation = { readonly readOversightNotice: boolean };

export type NoticeMailPartFragment = { readonly about: NoticeSubject, readonly available: boolean, readonly address: string | null, readonly refusedAt: string | null };

export type NoticeMailOfQuartersQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeMailOfQuartersQuery = { readonly noticeMail: { readonly about: NoticeSubject, readonly available: boolean, readonly address: string | null, readonly refusedAt: string | null } | null };

export type MailNoticesMutationVariables = Exact<{
  about: NoticeSubject;
  address?: string | null | undefined;
}>;


export type MailNoticesMutation = { readonly mailNotices:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NoticeMail', readonly about: NoticeSubject, readonly available: boolean, readonly address: string | null, readonly refusedAt: string | null }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type NotificationStatisticsQueryVariables = Exact<{
  period: string;
}>;


export type NotificationStatisticsQuery = { readonly notificationStatistics: { readonly period: string, readonly similarTo: ReadonlyArray<string>, readonly own: { readonly municipalities: number, readonly unrecorded: number, readonly children: number | null, readonly all: { readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null, readonly coursesPerThousand: number | null, readonly courses: number | null, readonly assessedInTimeShare: number | null, readonly receiptInTimeShare: number | null, readonly supported: number | null, readonly supportedShare: number | null, readonly within30Share: number | null, readonly within59Share: number | null, readonly from360Share: number | null, readonly medianDays: number | null }, readonly abuse: { readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null, readonly coursesPerThousand: number | null, readonly courses: number | null, readonly assessedInTimeShare: number | null, readonly receiptInTimeShare: number | null, readonly supported: number | null, readonly supportedShare: number | null, readonly within30Share: number | null, readonly within59Share: number | null, readonly from360Share: number | null, readonly medianDays: number | null }, readonly other: { readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null, readonly coursesPerThousand: number | null, readonly courses: number | null, readonly assessedInTimeShare: number | null, readonly receiptInTimeShare: number | null, readonly supported: number | null, readonly supportedShare: number | null, readonly within30Share: number | null, readonly within59Share: number | null, readonly from360Share: number | null, readonly medianDays: number | null }, readonly byQuarter: ReadonlyArray<{ readonly category: string, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null }>, readonly byNotifier: ReadonlyArray<{ readonly category: string, readonly received: number | null, readonly abuse: number | null }>, readonly byKind: ReadonlyArray<{ readonly category: string, readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly supportedShare: number | null, readonly medianDays: number | null }>, readonly daysToSupport: ReadonlyArray<{ readonly from: number, readonly abuse: number, readonly other: number }> | null, readonly supportKinds: ReadonlyArray<{ readonly kind: string, readonly supported: number }> | null, readonly notifiedChildren: { readonly children: number, readonly victims: number, readonly violence: number, readonly sexual: number, readonly other: number } | null } | null, readonly similar: { readonly municipalities: number, readonly unrecorded: number, readonly children: number | null, readonly all: { readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null, readonly coursesPerThousand: number | null, readonly courses: number | null, readonly assessedInTimeShare: number | null, readonly receiptInTimeShare: number | null, readonly supported: number | null, readonly supportedShare: number | null, readonly within30Share: number | null, readonly within59Share: number | null, readonly from360Share: number | null, readonly medianDays: number | null }, readonly abuse: { readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null, readonly coursesPerThousand: number | null, readonly courses: number | null, readonly assessedInTimeShare: number | null, readonly receiptInTimeShare: number | null, readonly supported: number | null, readonly supportedShare: number | null, readonly within30Share: number | null, readonly within59Share: number | null, readonly from360Share: number | null, readonly medianDays: number | null }, readonly other: { readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null, readonly coursesPerThousand: number | null, readonly courses: number | null, readonly assessedInTimeShare: number | null, readonly receiptInTimeShare: number | null, readonly supported: number | null, readonly supportedShare: number | null, readonly within30Share: number | null, readonly within59Share: number | null, readonly from360Share: number | null, readonly medianDays: number | null }, readonly byQuarter: ReadonlyArray<{ readonly category: string, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null }>, readonly byNotifier: ReadonlyArray<{ readonly category: string, readonly received: number | null, readonly abuse: number | null }>, readonly byKind: ReadonlyArray<{ readonly category: string, readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly supportedShare: number | null, readonly medianDays: number | null }>, readonly daysToSupport: ReadonlyArray<{ readonly from: number, readonly abuse: number, readonly other: number }> | null, readonly supportKinds: ReadonlyArray<{ readonly kind: string, readonly supported: number }> | null, readonly notifiedChildren: { readonly children: number, readonly victims: number, readonly violence: number, readonly sexual: number, readonly other: number } | null } | null, readonly country: { readonly municipalities: number, readonly unrecorded: number, readonly children: number | null, readonly all: { readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null, readonly coursesPerThousand: number | null, readonly courses: number | null, readonly assessedInTimeShare: number | null, readonly receiptInTimeShare: number | null, readonly supported: number | null, readonly supportedShare: number | null, readonly within30Share: number | null, readonly within59Share: number | null, readonly from360Share: number | null, readonly medianDays: number | null }, readonly abuse: { readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null, readonly coursesPerThousand: number | null, readonly courses: number | null, readonly assessedInTimeShare: number | null, readonly receiptInTimeShare: number | null, readonly supported: number | null, readonly supportedShare: number | null, readonly within30Share: number | null, readonly within59Share: number | null, readonly from360Share: number | null, readonly medianDays: number | null }, readonly other: { readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null, readonly coursesPerThousand: number | null, readonly courses: number | null, readonly assessedInTimeShare: number | null, readonly receiptInTimeShare: number | null, readonly supported: number | null, readonly supportedShare: number | null, readonly within30Share: number | null, readonly within59Share: number | null, readonly from360Share: number | null, readonly medianDays: number | null }, readonly byQuarter: ReadonlyArray<{ readonly category: string, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null }>, readonly byNotifier: ReadonlyArray<{ readonly category: string, readonly received: number | null, readonly abuse: number | null }>, readonly byKind: ReadonlyArray<{ readonly category: string, readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly supportedShare: number | null, readonly medianDays: number | null }>, readonly daysToSupport: ReadonlyArray<{ readonly from: number, readonly abuse: number, readonly other: number }> | null, readonly supportKinds: ReadonlyArray<{ readonly kind: string, readonly supported: number }> | null, readonly notifiedChildren: { readonly children: number, readonly victims: number, readonly violence: number, readonly sexual: number, readonly other: number } | null } }, readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly tileX: number, readonly tileY: number }> | null };

export type AreaFiguresFragment = { readonly municipalities: number, readonly unrecorded: number, readonly children: number | null, readonly all: { readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null, readonly coursesPerThousand: number | null, readonly courses: number | null, readonly assessedInTimeShare: number | null, readonly receiptInTimeShare: number | null, readonly supported: number | null, readonly supportedShare: number | null, readonly within30Share: number | null, readonly within59Share: number | null, readonly from360Share: number | null, readonly medianDays: number | null }, readonly abuse: { readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null, readonly coursesPerThousand: number | null, readonly courses: number | null, readonly assessedInTimeShare: number | null, readonly receiptInTimeShare: number | null, readonly supported: number | null, readonly supportedShare: number | null, readonly within30Share: number | null, readonly within59Share: number | null, readonly from360Share: number | null, readonly medianDays: number | null }, readonly other: { readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null, readonly coursesPerThousand: number | null, readonly courses: number | null, readonly assessedInTimeShare: number | null, readonly receiptInTimeShare: number | null, readonly supported: number | null, readonly supportedShare: number | null, readonly within30Share: number | null, readonly within59Share: number | null, readonly from360Share: number | null, readonly medianDays: number | null }, readonly byQuarter: ReadonlyArray<{ readonly category: string, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null }>, readonly byNotifier: ReadonlyArray<{ readonly category: string, readonly received: number | null, readonly abuse: number | null }>, readonly byKind: ReadonlyArray<{ readonly category: string, readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly supportedShare: number | null, readonly medianDays: number | null }>, readonly daysToSupport: ReadonlyArray<{ readonly from: number, readonly abuse: number, readonly other: number }> | null, readonly supportKinds: ReadonlyArray<{ readonly kind: string, readonly supported: number }> | null, readonly notifiedChildren: { readonly children: number, readonly victims: number, readonly violence: number, readonly sexual: number, readonly other: number } | null };

export type FigureCellFragment = { readonly protected: ReadonlyArray<FigurePart>, readonly received: number | null, readonly abuse: number | null, readonly abuseShare: number | null, readonly perThousand: number | null, readonly abusePerThousand: number | null, readonly coursesPerThousand: number | null, readonly courses: number | null, readonly assessedInTimeShare: number | null, readonly receiptInTimeShare: number | null, readonly supported: number | null, readonly supportedShare: number | null, readonly within30Share: number | null, readonly within59Share: number | null, readonly from360Share: number | null, readonly medianDays: number | null };

export type NotificationDeskPageQueryVariables = Exact<{
  filter: NotificationDeskFilter;
  number?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type NotificationDeskPageQuery = { readonly unassessed: { readonly totalCount: number, readonly overdueCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly dueAt: string | null }> } | null, readonly notificationDesk: { readonly totalCount: number, readonly overdueCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: NotificationState, readonly receivedAt: string, readonly notifier: Notifier, readonly kinds: ReadonlyArray<ConcernKind>, readonly childId: string | null, readonly acute: boolean | null, readonly adviser: string | null, readonly secondAdviser: string | null, readonly dueAt: string | null, readonly overdue: boolean, readonly dueStep: ProcessStepCode | null, readonly conversation: ConversationState, readonly police: PoliceState, readonly policeWaitingDays: number | null, readonly childrensHouse: ChildrensHouseState, readonly guardianLocked: boolean, readonly earlierCount: number | null, readonly institution: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type DeskRowFragment = { readonly id: string, readonly state: NotificationState, readonly receivedAt: string, readonly notifier: Notifier, readonly kinds: ReadonlyArray<ConcernKind>, readonly childId: string | null, readonly acute: boolean | null, readonly adviser: string | null, readonly secondAdviser: string | null, readonly dueAt: string | null, readonly overdue: boolean, readonly dueStep: ProcessStepCode | null, readonly conversation: ConversationState, readonly police: PoliceState, readonly policeWaitingDays: number | null, readonly childrensHouse: ChildrensHouseState, readonly guardianLocked: boolean, readonly earlierCount: number | null, readonly institution: { readonly id: string, readonly name: string } | null };

export type NotificationReceiptsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationReceiptsPageQuery = { readonly notificationReceipts: ReadonlyArray<{ readonly id: string, readonly municipalityId: string, readonly notifiedBy: string, readonly receivedAt: string, readonly dueOn: string | null, readonly sentOn: string | null, readonly text: string | null, readonly feedback: string | null, readonly feedbackOn: string | null }> | null, readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string }> | null };

export type CaseworkerIntakePageQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseworkerIntakePageQuery = { readonly institutionRegister: ReadonlyArray<{ readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } }> };

export type ChildrenInHomeQueryVariables = Exact<{
  home: string | number;
  on: string;
}>;


export type ChildrenInHomeQuery = { readonly stays: ReadonlyArray<{ readonly childId: string, readonly label: string }> | null };

export type HomeIntakePageQueryVariables = Exact<{
  home: string | number;
  on: string;
}>;


export type HomeIntakePageQuery = { readonly stays: ReadonlyArray<{ readonly childId: string, readonly label: string }> | null, readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string }> | null };

type NotificationOutcome_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> };

type NotificationOutcome_NotificationCase_Fragment = { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number };

type NotificationOutcome_WrongState_Fragment = { readonly __typename: 'WrongState', readonly state: string };

export type NotificationOutcomeFragment =
  | NotificationOutcome_InvalidInput_Fragment
  | NotificationOutcome_NotificationCase_Fragment
  | NotificationOutcome_WrongState_Fragment
;

export type ReceiveNotificationMutationVariables = Exact<{
  input: ReceiveNotificationInput;
}>;


export type ReceiveNotificationMutation = { readonly receiveNotification:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotificationReceipt', readonly id: string, readonly receivedAt: string, readonly dueOn: string | null }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type SendNotificationReceiptMutationVariables = Exact<{
  input: SendNotificationReceiptInput;
}>;


export type SendNotificationReceiptMutation = { readonly sendReceipt:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type AssessNotificationMutationVariables = Exact<{
  input: AssessNotificationInput;
}>;


export type AssessNotificationMutation = { readonly assessNotification:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type IdentifyChildMutationVariables = Exact<{
  input: IdentifyChildInput;
}>;


export type IdentifyChildMutation = { readonly identifyChild:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type AddStatementMutationVariables = Exact<{
  input: AddStatementInput;
}>;


export type AddStatementMutation = { readonly addStatement:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type HoldConversationMutationVariables = Exact<{
  input: HoldConversationInput;
}>;


export type HoldConversationMutation = { readonly holdConversation:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type OmitConversationMutationVariables = Exact<{
  input: OmitConversationInput;
}>;


export type OmitConversationMutation = { readonly omitConversation:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type LockGuardianMutationVariables = Exact<{
  input: LockGuardianInput;
}>;


export type LockGuardianMutation = { readonly lockGuardian:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type LiftGuardianLockMutationVariables = Exact<{
  input: LiftGuardianLockInput;
}>;


export type LiftGuardianLockMutation = { readonly liftGuardianLock:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type ConsultPoliceMutationVariables = Exact<{
  input: ConsultPoliceInput;
}>;


export type ConsultPoliceMutation = { readonly consultPolice:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type ReportToPoliceMutationVariables = Exact<{
  input: ReportToPoliceInput;
}>;


export type ReportToPoliceMutation = { readonly reportToPolice:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type RecordPoliceDeclinedMutationVariables = Exact<{
  input: RecordPoliceDeclinedInput;
}>;


export type RecordPoliceDeclinedMutation = { readonly recordPoliceDeclined:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type RecordPoliceInterviewMutationVariables = Exact<{
  input: RecordPoliceInterviewInput;
}>;


export type RecordPoliceInterviewMutation = { readonly recordPoliceInterview:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type AddSafetyPlanMutationVariables = Exact<{
  input: AddSafetyPlanInput;
}>;


export type AddSafetyPlanMutation = { readonly addSafetyPlan:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type SparChildrensHouseMutationVariables = Exact<{
  input: ChildrensHouseInput;
}>;


export type SparChildrensHouseMutation = { readonly sparChildrensHouse:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type ReferToChildrensHouseMutationVariables = Exact<{
  input: ChildrensHouseInput;
}>;


export type ReferToChildrensHouseMutation = { readonly referToChildrensHouse:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type DeclineChildrensHouseMutationVariables = Exact<{
  input: ChildrensHouseInput;
}>;


export type DeclineChildrensHouseMutation = { readonly declineChildrensHouse:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type StartChildrensHouseMutationVariables = Exact<{
  input: ChildrensHouseInput;
}>;


export type StartChildrensHouseMutation = { readonly startChildrensHouse:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type RecordChildrensHouseReportMutationVariables = Exact<{
  input: ChildrensHouseInput;
}>;


export type RecordChildrensHouseReportMutation = { readonly recordChildrensHouseReport:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type AddHypothesisMutationVariables = Exact<{
  input: AddHypothesisInput;
}>;


export type AddHypothesisMutation = { readonly addHypothesis:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type InvestigateNotificationMutationVariables = Exact<{
  input: InvestigateNotificationInput;
}>;


export type InvestigateNotificationMutation = { readonly investigateNotification:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type DecideNotificationMutationVariables = Exact<{
  input: DecideNotificationInput;
}>;


export type DecideNotificationMutation = { readonly decideNotification:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type StartSupportMutationVariables = Exact<{
  input: StartSupportInput;
}>;


export type StartSupportMutation = { readonly startSupport:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type HandOverNotificationMutationVariables = Exact<{
  input: HandOverNotificationInput;
}>;


export type HandOverNotificationMutation = { readonly handOverNotification:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type CloseNotificationMutationVariables = Exact<{
  input: CloseNotificationInput;
}>;


export type CloseNotificationMutation = { readonly closeNotification:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotificationCase', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type EarlierListFragment = { readonly count: number, readonly newestAt: string | null, readonly withoutAction: boolean, readonly reassessment: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly notifier: Notifier, readonly kind: ConcernKind, readonly acute: boolean | null, readonly state: NotificationState | null, readonly decision: SupportDecision | null, readonly supportStartedOn: string | null }> };

export type EarlierNotificationsQueryVariables = Exact<{
  childId: string | number;
}>;


export type EarlierNotificationsQuery = { readonly earlierNotifications: { readonly count: number, readonly newestAt: string | null, readonly withoutAction: boolean, readonly reassessment: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly notifier: Notifier, readonly kind: ConcernKind, readonly acute: boolean | null, readonly state: NotificationState | null, readonly decision: SupportDecision | null, readonly supportStartedOn: string | null }> } | null };

export type NotificationCasePageQueryVariables = Exact<{
  id: string | number;
}>;


export type NotificationCasePageQuery = { readonly notificationCase: { readonly id: string, readonly state: NotificationState, readonly version: number, readonly allowedActions: ReadonlyArray<NotificationAction>, readonly receivedAt: string, readonly notifier: Notifier, readonly notifierName: string | null, readonly notifiedBy: string | null, readonly kinds: ReadonlyArray<ConcernKind>, readonly psychologicalForm: PsychologicalForm | null, readonly suspected: ReadonlyArray<Suspect>, readonly childId: string | null, readonly whoIsIt: string | null, readonly happenedInHome: boolean, readonly words: string, readonly observation: string | null, readonly otherKnowledge: string | null, readonly guardianInformed: boolean, readonly guardianReason: string | null, readonly leaderInformed: boolean | null, readonly leaderReason: string | null, readonly adviser: string | null, readonly secondAdviser: string | null, readonly adviserChanges: number, readonly institution: { readonly id: string, readonly name: string } | null, readonly plan: ReadonlyArray<{ readonly step: ProcessStepCode, readonly state: ProcessStepState, readonly required: boolean, readonly doneAt: string | null, readonly doneBy: string | null, readonly dueAt: string | null, readonly overdue: boolean, readonly reason: string | null }>, readonly earlier: { readonly count: number, readonly newestAt: string | null, readonly withoutAction: boolean, readonly reassessment: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly notifier: Notifier, readonly kind: ConcernKind, readonly acute: boolean | null, readonly state: NotificationState | null, readonly decision: SupportDecision | null, readonly supportStartedOn: string | null }> } | null, readonly timeline: ReadonlyArray<{ readonly at: string, readonly by: string, readonly action: string, readonly state: NotificationState, readonly text: string | null }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly at: string, readonly by: string, readonly on: string, readonly kind: StatementKind, readonly text: string, readonly toWhom: string }>, readonly conversation: { readonly state: ConversationState, readonly required: boolean, readonly omittedBecause: OmissionReason | null, readonly omittedText: string | null, readonly omittedLeader: string | null, readonly talks: ReadonlyArray<{ readonly at: string, readonly by: string, readonly on: string, readonly withWhom: string, readonly companion: boolean, readonly companionName: string | null, readonly rightsTold: boolean, readonly guardianPresent: boolean, readonly nonVerbalSigns: string | null, readonly text: string }> }, readonly police: { readonly state: PoliceState, readonly waitingDays: number | null, readonly safetyPlanMissing: boolean, readonly contacts: ReadonlyArray<{ readonly at: string, readonly by: string, readonly action: NotificationAction, readonly on: string, readonly advice: PoliceAdvice | null, readonly crime: CrimeKind | null, readonly despiteAdvice: boolean | null, readonly text: string | null }>, readonly safetyPlans: ReadonlyArray<{ readonly from: string, readonly until: string, readonly text: string, readonly by: string }> }, readonly childrensHouse: { readonly state: ChildrensHouseState, readonly waitingDays: number | null, readonly recommendation: string | null, readonly contacts: ReadonlyArray<{ readonly at: string, readonly by: string, readonly action: NotificationAction, readonly on: string, readonly text: string }> }, readonly guardianLock: { readonly on: boolean, readonly locks: ReadonlyArray<{ readonly onSince: string, readonly setBy: string, readonly why: string, readonly offSince: string | null, readonly liftedBy: string | null, readonly liftedWhy: string | null, readonly leader: string | null }> }, readonly receipt: { readonly reachesHere: boolean, readonly channel: ReceiptChannel | null, readonly text: string | null, readonly dueOn: string | null, readonly sentOn: string | null, readonly overdue: boolean }, readonly assessment: { readonly assessedAt: string, readonly by: string, readonly hours: number, readonly late: boolean, readonly danger: boolean, readonly acute: boolean, readonly acuteAction: string | null, readonly reasons: string, readonly participants: ReadonlyArray<Assessor>, readonly disagreement: string | null } | null, readonly examination: { readonly at: string, readonly by: string, readonly examination: Examination, readonly reasons: string } | null, readonly decision: { readonly at: string, readonly by: string, readonly decision: SupportDecision, readonly reasons: string, readonly adviceFollowed: boolean | null, readonly adviceReason: string | null } | null, readonly support: { readonly kind: SupportKind, readonly startedOn: string, readonly days: number } | null, readonly closing: { readonly at: string, readonly by: string, readonly reason: ClosingReason, readonly note: string, readonly leader: string, readonly feedback: string | null } | null, readonly hypotheses: ReadonlyArray<{ readonly id: string, readonly at: string, readonly by: string, readonly hypothesis: string, readonly speaksFor: string, readonly speaksAgainst: string }>, readonly handOvers: ReadonlyArray<{ readonly at: string, readonly by: string, readonly from: string | null, readonly to: string, readonly second: string | null, readonly note: string }> } | null };

export type NotificationRecordFragment = { readonly id: string, readonly state: NotificationState, readonly version: number, readonly allowedActions: ReadonlyArray<NotificationAction>, readonly receivedAt: string, readonly notifier: Notifier, readonly notifierName: string | null, readonly notifiedBy: string | null, readonly kinds: ReadonlyArray<ConcernKind>, readonly psychologicalForm: PsychologicalForm | null, readonly suspected: ReadonlyArray<Suspect>, readonly childId: string | null, readonly whoIsIt: string | null, readonly happenedInHome: boolean, readonly words: string, readonly observation: string | null, readonly otherKnowledge: string | null, readonly guardianInformed: boolean, readonly guardianReason: string | null, readonly leaderInformed: boolean | null, readonly leaderReason: string | null, readonly adviser: string | null, readonly secondAdviser: string | null, readonly adviserChanges: number, readonly institution: { readonly id: string, readonly name: string } | null, readonly plan: ReadonlyArray<{ readonly step: ProcessStepCode, readonly state: ProcessStepState, readonly required: boolean, readonly doneAt: string | null, readonly doneBy: string | null, readonly dueAt: string | null, readonly overdue: boolean, readonly reason: string | null }>, readonly earlier: { readonly count: number, readonly newestAt: string | null, readonly withoutAction: boolean, readonly reassessment: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly notifier: Notifier, readonly kind: ConcernKind, readonly acute: boolean | null, readonly state: NotificationState | null, readonly decision: SupportDecision | null, readonly supportStartedOn: string | null }> } | null, readonly timeline: ReadonlyArray<{ readonly at: string, readonly by: string, readonly action: string, readonly state: NotificationState, readonly text: string | null }> };

export type NotificationTracksFragment = { readonly statements: ReadonlyArray<{ readonly id: string, readonly at: string, readonly by: string, readonly on: string, readonly kind: StatementKind, readonly text: string, readonly toWhom: string }>, readonly conversation: { readonly state: ConversationState, readonly required: boolean, readonly omittedBecause: OmissionReason | null, readonly omittedText: string | null, readonly omittedLeader: string | null, readonly talks: ReadonlyArray<{ readonly at: string, readonly by: string, readonly on: string, readonly withWhom: string, readonly companion: boolean, readonly companionName: string | null, readonly rightsTold: boolean, readonly guardianPresent: boolean, readonly nonVerbalSigns: string | null, readonly text: string }> }, readonly police: { readonly state: PoliceState, readonly waitingDays: number | null, readonly safetyPlanMissing: boolean, readonly contacts: ReadonlyArray<{ readonly at: string, readonly by: string, readonly action: NotificationAction, readonly on: string, readonly advice: PoliceAdvice | null, readonly crime: CrimeKind | null, readonly despiteAdvice: boolean | null, readonly text: string | null }>, readonly safetyPlans: ReadonlyArray<{ readonly from: string, readonly until: string, readonly text: string, readonly by: string }> }, readonly childrensHouse: { readonly state: ChildrensHouseState, readonly waitingDays: number | null, readonly recommendation: string | null, readonly contacts: ReadonlyArray<{ readonly at: string, readonly by: string, readonly action: NotificationAction, readonly on: string, readonly text: string }> }, readonly guardianLock: { readonly on: boolean, readonly locks: ReadonlyArray<{ readonly onSince: string, readonly setBy: string, readonly why: string, readonly offSince: string | null, readonly liftedBy: string | null, readonly liftedWhy: string | null, readonly leader: string | null }> } };

export type NotificationDecisionsFragment = { readonly receipt: { readonly reachesHere: boolean, readonly channel: ReceiptChannel | null, readonly text: string | null, readonly dueOn: string | null, readonly sentOn: string | null, readonly overdue: boolean }, readonly assessment: { readonly assessedAt: string, readonly by: string, readonly hours: number, readonly late: boolean, readonly danger: boolean, readonly acute: boolean, readonly acuteAction: string | null, readonly reasons: string, readonly participants: ReadonlyArray<Assessor>, readonly disagreement: string | null } | null, readonly examination: { readonly at: string, readonly by: string, readonly examination: Examination, readonly reasons: string } | null, readonly decision: { readonly at: string, readonly by: string, readonly decision: SupportDecision, readonly reasons: string, readonly adviceFollowed: boolean | null, readonly adviceReason: string | null } | null, readonly support: { readonly kind: SupportKind, readonly startedOn: string, readonly days: number } | null, readonly closing: { readonly at: string, readonly by: string, readonly reason: ClosingReason, readonly note: string, readonly leader: string, readonly feedback: string | null } | null, readonly hypotheses: ReadonlyArray<{ readonly id: string, readonly at: string, readonly by: string, readonly hypothesis: string, readonly speaksFor: string, readonly speaksAgainst: string }>, readonly handOvers: ReadonlyArray<{ readonly at: string, readonly by: string, readonly from: string | null, readonly to: string, readonly second: string | null, readonly note: string }> };

export type PreparednessPlansPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PreparednessPlansPageQuery = { readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string }> | null, readonly preparednessPlans: ReadonlyArray<{ readonly adoptedOn: string, readonly publishedUrl: string, readonly planVersion: string, readonly revisionDueOn: string, readonly overdue: boolean, readonly municipality: { readonly id: string } }> | null };

export type RecordPreparednessPlanMutationVariables = Exact<{
  input: RecordPreparednessPlanInput;
}>;


export type RecordPreparednessPlanMutation = { readonly recordPreparednessPlan:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'PreparednessPlan', readonly revisionDueOn: string }
   };

export type OrientationPageQueryVariables = Exact<{
  year: number;
}>;


export type OrientationPageQuery = { readonly yearlyOrientation: { readonly id: string, readonly year: number, readonly state: OrientationState, readonly version: number, readonly hash: string | null, readonly compiledAt: string | null, readonly compiledBy: string | null, readonly outdated: boolean, readonly caseText: string | null, readonly jointMeasures: string | null, readonly leadershipMeetingOn: string | null, readonly politicalMeetingOn: string | null, readonly allowedActions: ReadonlyArray<OrientationAction>, readonly departments: ReadonlyArray<{ readonly departmentId: string, readonly departmentName: string, readonly quarters: ReadonlyArray<{ readonly quarter: string, readonly status: OverviewStatus, readonly edition: number | null, readonly submittedAt: string | null }> }>, readonly figures: { readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly accountMissing: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly complaintsFiled: number, readonly complaintsUpheld: number, readonly notifications: number, readonly notificationsOfAbuse: number, readonly inspections: number, readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number, readonly childDays: number | null, readonly perThousandChildDays: number | null, readonly rateLower: number | null, readonly rateUpper: number | null } | null, readonly corrections: ReadonlyArray<{ readonly quarter: string, readonly institutionId: string, readonly institutionName: string, readonly before: number, readonly after: number }>, readonly contributions: ReadonlyArray<{ readonly departmentName: string, readonly quarter: string, readonly edition: number, readonly comment: string | null, readonly stories: ReadonlyArray<string> }>, readonly political: { readonly caseText: string | null, readonly jointMeasures: string | null, readonly stories: ReadonlyArray<string>, readonly tables: ReadonlyArray<{ readonly code: string, readonly rows: ReadonlyArray<{ readonly categories: ReadonlyArray<string>, readonly reports: number }> }> } | null, readonly removed: { readonly hash: string, readonly rule: string, readonly removedAt: string } | null } | null };

export type OrientationYearFragment = { readonly id: string, readonly year: number, readonly state: OrientationState, readonly version: number, readonly hash: string | null, readonly compiledAt: string | null, readonly compiledBy: string | null, readonly outdated: boolean, readonly caseText: string | null, readonly jointMeasures: string | null, readonly leadershipMeetingOn: string | null, readonly politicalMeetingOn: string | null, readonly allowedActions: ReadonlyArray<OrientationAction>, readonly departments: ReadonlyArray<{ readonly departmentId: string, readonly departmentName: string, readonly quarters: ReadonlyArray<{ readonly quarter: string, readonly status: OverviewStatus, readonly edition: number | null, readonly submittedAt: string | null }> }>, readonly figures: { readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly accountMissing: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly complaintsFiled: number, readonly complaintsUpheld: number, readonly notifications: number, readonly notificationsOfAbuse: number, readonly inspections: number, readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number, readonly childDays: number | null, readonly perThousandChildDays: number | null, readonly rateLower: number | null, readonly rateUpper: number | null } | null, readonly corrections: ReadonlyArray<{ readonly quarter: string, readonly institutionId: string, readonly institutionName: string, readonly before: number, readonly after: number }>, readonly contributions: ReadonlyArray<{ readonly departmentName: string, readonly quarter: string, readonly edition: number, readonly comment: string | null, readonly stories: ReadonlyArray<string> }>, readonly political: { readonly caseText: string | null, readonly jointMeasures: string | null, readonly stories: ReadonlyArray<string>, readonly tables: ReadonlyArray<{ readonly code: string, readonly rows: ReadonlyArray<{ readonly categories: ReadonlyArray<string>, readonly reports: number }> }> } | null, readonly removed: { readonly hash: string, readonly rule: string, readonly removedAt: string } | null };

type OrientationOutcome_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> };

type OrientationOutcome_WrongState_Fragment = { readonly __typename: 'WrongState', readonly state: string };

type OrientationOutcome_YearlyOrientation_Fragment = { readonly __typename: 'YearlyOrientation', readonly id: string, readonly version: number };

export type OrientationOutcomeFragment =
  | OrientationOutcome_InvalidInput_Fragment
  | OrientationOutcome_WrongState_Fragment
  | OrientationOutcome_YearlyOrientation_Fragment
;

export type CompileOrientationMutationVariables = Exact<{
  input: OrientationSeen;
}>;


export type CompileOrientationMutation = { readonly compileOrientation:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
    | { readonly __typename: 'YearlyOrientation', readonly id: string, readonly version: number }
   };

export type WriteOrientationMutationVariables = Exact<{
  input: WriteOrientationInput;
}>;


export type WriteOrientationMutation = { readonly writeOrientation:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
    | { readonly __typename: 'YearlyOrientation', readonly id: string, readonly version: number }
   };

export type OrientMutationVariables = Exact<{
  input: OrientInput;
}>;


export type OrientMutation = { readonly orient:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
    | { readonly __typename: 'YearlyOrientation', readonly id: string, readonly version: number }
   };

export type HoldOverviewMutationVariables = Exact<{
  input: HoldOverviewInput;
}>;


export type HoldOverviewMutation = { readonly holdOverview:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'QuarterlyOverview', readonly id: string, readonly status: OverviewStatus, readonly revision: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type LiftOverviewHoldMutationVariables = Exact<{
  input: LiftOverviewHoldInput;
}>;


export type LiftOverviewHoldMutation = { readonly liftOverviewHold:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'QuarterlyOverview', readonly id: string, readonly status: OverviewStatus, readonly revision: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type OverviewPageQueryVariables = Exact<{
  quarter: string;
}>;


export type OverviewPageQuery = { readonly quarterlyOverview: { readonly departmentName: string, readonly countedAt: string | null, readonly figuresHash: string | null, readonly missingPart: string | null, readonly id: string, readonly quarter: string, readonly status: OverviewStatus, readonly edition: number, readonly revision: number, readonly submittedAt: string | null, readonly returnedBecause: string | null, readonly clearedAt: string | null, readonly allowedActions: ReadonlyArray<OverviewAction>, readonly figures: { readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly accountMissing: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly complaintsFiled: number, readonly complaintsUpheld: number, readonly notifications: number, readonly notificationsOfAbuse: number, readonly inspections: number, readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number, readonly childDays: number | null, readonly perThousandChildDays: number | null, readonly rateLower: number | null, readonly rateUpper: number | null } | null, readonly history: ReadonlyArray<{ readonly quarter: string, readonly reports: number, readonly childDays: number | null, readonly perThousandChildDays: number | null }>, readonly country: { readonly type: string | null, readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly childDays: number, readonly perThousandChildDays: number | null } | null, readonly corrections: ReadonlyArray<{ readonly quarter: string, readonly institutionId: string, readonly institutionName: string, readonly before: number, readonly after: number }>, readonly sections: ReadonlyArray<{ readonly key: string, readonly overviewId: string, readonly quarter: string, readonly kind: OverviewSectionKind, readonly answerRequired: boolean, readonly commentRequired: boolean, readonly mayAnswer: boolean, readonly mayComment: boolean, readonly home: { readonly institutionId: string, readonly name: string, readonly type: string, readonly closedOn: string | null, readonly moved: boolean, readonly children: number, readonly figures: { readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly accountMissing: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly complaintsFiled: number, readonly complaintsUpheld: number, readonly notifications: number, readonly notificationsOfAbuse: number, readonly inspections: number, readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number, readonly childDays: number | null, readonly perThousandChildDays: number | null, readonly rateLower: number | null, readonly rateUpper: number | null }, readonly history: ReadonlyArray<{ readonly quarter: string, readonly reports: number, readonly childDays: number | null, readonly perThousandChildDays: number | null }>, readonly peers: { readonly type: string | null, readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly childDays: number, readonly perThousandChildDays: number | null } | null, readonly chart: { readonly mean: number, readonly lower: number | null, readonly upper: number | null, readonly shortSeries: boolean, readonly months: ReadonlyArray<{ readonly month: string, readonly reports: number, readonly signal: boolean }> } | null } | null, readonly sentences: ReadonlyArray<{ readonly code: string, readonly numbers: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly list: OverviewList | null, readonly institutionId: string | null, readonly period: string | null, readonly only: string | null }> }>, readonly questions: ReadonlyArray<{ readonly code: OverviewQuestionCode, readonly month: string | null, readonly numbers: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly list: OverviewList | null, readonly institutionId: string | null, readonly period: string | null, readonly only: string | null }> }>, readonly answer: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null, readonly comment: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null }>, readonly alarms: ReadonlyArray<{ readonly id: string, readonly institutionId: string, readonly institutionName: string, readonly kind: UseAlarmKind, readonly quarter: string, readonly foundOn: string, readonly from: string, readonly to: string, readonly observed: number, readonly expected: number, readonly value: number, readonly limit: number, readonly waitingDays: number | null, readonly mayLog: boolean, readonly dialogue: { readonly heldOn: string, readonly agreed: string, readonly hrInvolved: boolean | null, readonly pointedOut: boolean | null, readonly loggedBy: string, readonly loggedAt: string } | null }>, readonly missing: ReadonlyArray<{ readonly path: string, readonly code: string }>, readonly signatures: ReadonlyArray<{ readonly as: OverviewAction, readonly signedBy: string, readonly signedAt: string, readonly hash: string }>, readonly versions: ReadonlyArray<{ readonly edition: number, readonly hash: string, readonly authorSignedBy: string, readonly authorSignedAt: string, readonly headSignedBy: string, readonly headSignedAt: string, readonly submittedAt: string | null, readonly reopenedBecause: string | null, readonly keepUntil: string }>, readonly holds: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly setBy: string, readonly setAt: string }>, readonly removed: ReadonlyArray<{ readonly edition: number | null, readonly hash: string, readonly removedAt: string }>, readonly stories: ReadonlyArray<{ readonly id: string, readonly overviewId: string, readonly version: number, readonly institutionId: string | null, readonly text: string, readonly writtenBy: string, readonly writtenAt: string }> } | null };

export type OverviewDocumentFragment = { readonly departmentName: string, readonly countedAt: string | null, readonly figuresHash: string | null, readonly missingPart: string | null, readonly id: string, readonly quarter: string, readonly status: OverviewStatus, readonly edition: number, readonly revision: number, readonly submittedAt: string | null, readonly returnedBecause: string | null, readonly clearedAt: string | null, readonly allowedActions: ReadonlyArray<OverviewAction>, readonly figures: { readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly accountMissing: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly complaintsFiled: number, readonly complaintsUpheld: number, readonly notifications: number, readonly notificationsOfAbuse: number, readonly inspections: number, readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number, readonly childDays: number | null, readonly perThousandChildDays: number | null, readonly rateLower: number | null, readonly rateUpper: number | null } | null, readonly history: ReadonlyArray<{ readonly quarter: string, readonly reports: number, readonly childDays: number | null, readonly perThousandChildDays: number | null }>, readonly country: { readonly type: string | null, readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly childDays: number, readonly perThousandChildDays: number | null } | null, readonly corrections: ReadonlyArray<{ readonly quarter: string, readonly institutionId: string, readonly institutionName: string, readonly before: number, readonly after: number }>, readonly sections: ReadonlyArray<{ readonly key: string, readonly overviewId: string, readonly quarter: string, readonly kind: OverviewSectionKind, readonly answerRequired: boolean, readonly commentRequired: boolean, readonly mayAnswer: boolean, readonly mayComment: boolean, readonly home: { readonly institutionId: string, readonly name: string, readonly type: string, readonly closedOn: string | null, readonly moved: boolean, readonly children: number, readonly figures: { readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly accountMissing: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly complaintsFiled: number, readonly complaintsUpheld: number, readonly notifications: number, readonly notificationsOfAbuse: number, readonly inspections: number, readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number, readonly childDays: number | null, readonly perThousandChildDays: number | null, readonly rateLower: number | null, readonly rateUpper: number | null }, readonly history: ReadonlyArray<{ readonly quarter: string, readonly reports: number, readonly childDays: number | null, readonly perThousandChildDays: number | null }>, readonly peers: { readonly type: string | null, readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly childDays: number, readonly perThousandChildDays: number | null } | null, readonly chart: { readonly mean: number, readonly lower: number | null, readonly upper: number | null, readonly shortSeries: boolean, readonly months: ReadonlyArray<{ readonly month: string, readonly reports: number, readonly signal: boolean }> } | null } | null, readonly sentences: ReadonlyArray<{ readonly code: string, readonly numbers: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly list: OverviewList | null, readonly institutionId: string | null, readonly period: string | null, readonly only: string | null }> }>, readonly questions: ReadonlyArray<{ readonly code: OverviewQuestionCode, readonly month: string | null, readonly numbers: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly list: OverviewList | null, readonly institutionId: string | null, readonly period: string | null, readonly only: string | null }> }>, readonly answer: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null, readonly comment: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null }>, readonly alarms: ReadonlyArray<{ readonly id: string, readonly institutionId: string, readonly institutionName: string, readonly kind: UseAlarmKind, readonly quarter: string, readonly foundOn: string, readonly from: string, readonly to: string, readonly observed: number, readonly expected: number, readonly value: number, readonly limit: number, readonly waitingDays: number | null, readonly mayLog: boolean, readonly dialogue: { readonly heldOn: string, readonly agreed: string, readonly hrInvolved: boolean | null, readonly pointedOut: boolean | null, readonly loggedBy: string, readonly loggedAt: string } | null }>, readonly missing: ReadonlyArray<{ readonly path: string, readonly code: string }>, readonly signatures: ReadonlyArray<{ readonly as: OverviewAction, readonly signedBy: string, readonly signedAt: string, readonly hash: string }>, readonly versions: ReadonlyArray<{ readonly edition: number, readonly hash: string, readonly authorSignedBy: string, readonly authorSignedAt: string, readonly headSignedBy: string, readonly headSignedAt: string, readonly submittedAt: string | null, readonly reopenedBecause: string | null, readonly keepUntil: string }>, readonly holds: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly setBy: string, readonly setAt: string }>, readonly removed: ReadonlyArray<{ readonly edition: number | null, readonly hash: string, readonly removedAt: string }>, readonly stories: ReadonlyArray<{ readonly id: string, readonly overviewId: string, readonly version: number, readonly institutionId: string | null, readonly text: string, readonly writtenBy: string, readonly writtenAt: string }> };

export type OverviewStandingFragment = { readonly id: string, readonly quarter: string, readonly status: OverviewStatus, readonly edition: number, readonly revision: number, readonly submittedAt: string | null, readonly returnedBecause: string | null, readonly clearedAt: string | null, readonly allowedActions: ReadonlyArray<OverviewAction>, readonly missing: ReadonlyArray<{ readonly path: string, readonly code: string }>, readonly signatures: ReadonlyArray<{ readonly as: OverviewAction, readonly signedBy: string, readonly signedAt: string, readonly hash: string }>, readonly versions: ReadonlyArray<{ readonly edition: number, readonly hash: string, readonly authorSignedBy: string, readonly authorSignedAt: string, readonly headSignedBy: string, readonly headSignedAt: string, readonly submittedAt: string | null, readonly reopenedBecause: string | null, readonly keepUntil: string }>, readonly holds: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly setBy: string, readonly setAt: string }>, readonly removed: ReadonlyArray<{ readonly edition: number | null, readonly hash: string, readonly removedAt: string }>, readonly stories: ReadonlyArray<{ readonly id: string, readonly overviewId: string, readonly version: number, readonly institutionId: string | null, readonly text: string, readonly writtenBy: string, readonly writtenAt: string }> };

export type OverviewNowQueryVariables = Exact<{
  quarter: string;
}>;


export type OverviewNowQuery = { readonly quarterlyOverview: { readonly id: string, readonly quarter: string, readonly status: OverviewStatus, readonly edition: number, readonly revision: number, readonly submittedAt: string | null, readonly returnedBecause: string | null, readonly clearedAt: string | null, readonly allowedActions: ReadonlyArray<OverviewAction>, readonly sections: ReadonlyArray<{ readonly key: string, readonly mayAnswer: boolean, readonly mayComment: boolean, readonly answer: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null, readonly comment: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null }>, readonly missing: ReadonlyArray<{ readonly path: string, readonly code: string }>, readonly signatures: ReadonlyArray<{ readonly as: OverviewAction, readonly signedBy: string, readonly signedAt: string, readonly hash: string }>, readonly versions: ReadonlyArray<{ readonly edition: number, readonly hash: string, readonly authorSignedBy: string, readonly authorSignedAt: string, readonly headSignedBy: string, readonly headSignedAt: string, readonly submittedAt: string | null, readonly reopenedBecause: string | null, readonly keepUntil: string }>, readonly holds: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly setBy: string, readonly setAt: string }>, readonly removed: ReadonlyArray<{ readonly edition: number | null, readonly hash: string, readonly removedAt: string }>, readonly stories: ReadonlyArray<{ readonly id: string, readonly overviewId: string, readonly version: number, readonly institutionId: string | null, readonly text: string, readonly writtenBy: string, readonly writtenAt: string }> } | null };

export type OverviewQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuestionsQuery = { readonly overviewQuestions: ReadonlyArray<{ readonly key: string, readonly overviewId: string, readonly quarter: string, readonly kind: OverviewSectionKind, readonly answerRequired: boolean, readonly commentRequired: boolean, readonly mayAnswer: boolean, readonly mayComment: boolean, readonly home: { readonly institutionId: string, readonly name: string, readonly type: string, readonly closedOn: string | null, readonly moved: boolean, readonly children: number, readonly figures: { readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly accountMissing: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly complaintsFiled: number, readonly complaintsUpheld: number, readonly notifications: number, readonly notificationsOfAbuse: number, readonly inspections: number, readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number, readonly childDays: number | null, readonly perThousandChildDays: number | null, readonly rateLower: number | null, readonly rateUpper: number | null }, readonly history: ReadonlyArray<{ readonly quarter: string, readonly reports: number, readonly childDays: number | null, readonly perThousandChildDays: number | null }>, readonly peers: { readonly type: string | null, readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly childDays: number, readonly perThousandChildDays: number | null } | null, readonly chart: { readonly mean: number, readonly lower: number | null, readonly upper: number | null, readonly shortSeries: boolean, readonly months: ReadonlyArray<{ readonly month: string, readonly reports: number, readonly signal: boolean }> } | null } | null, readonly sentences: ReadonlyArray<{ readonly code: string, readonly numbers: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly list: OverviewList | null, readonly institutionId: string | null, readonly period: string | null, readonly only: string | null }> }>, readonly questions: ReadonlyArray<{ readonly code: OverviewQuestionCode, readonly month: string | null, readonly numbers: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly list: OverviewList | null, readonly institutionId: string | null, readonly period: string | null, readonly only: string | null }> }>, readonly answer: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null, readonly comment: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null }> | null, readonly useAlarms: ReadonlyArray<{ readonly id: string, readonly institutionId: string, readonly institutionName: string, readonly kind: UseAlarmKind, readonly quarter: string, readonly foundOn: string, readonly from: string, readonly to: string, readonly observed: number, readonly expected: number, readonly value: number, readonly limit: number, readonly waitingDays: number | null, readonly mayLog: boolean, readonly dialogue: { readonly heldOn: string, readonly agreed: string, readonly hrInvolved: boolean | null, readonly pointedOut: boolean | null, readonly loggedBy: string, readonly loggedAt: string } | null }> | null };

export type WriteOverviewRemarkMutationVariables = Exact<{
  input: WriteOverviewRemarkInput;
}>;


export type WriteOverviewRemarkMutation = { readonly writeOverviewRemark:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'OverviewSection', readonly overviewId: string, readonly key: string, readonly answer: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null, readonly comment: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null }
    | { readonly __typename: 'OverviewSectionChanged', readonly section: { readonly overviewId: string, readonly key: string, readonly answer: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null, readonly comment: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null } }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type WriteOverviewStoryMutationVariables = Exact<{
  input: WriteOverviewStoryInput;
}>;


export type WriteOverviewStoryMutation = { readonly writeOverviewStory:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'OverviewStory', readonly id: string, readonly version: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

type OverviewOutcome_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> };

type OverviewOutcome_QuarterlyOverview_Fragment = { readonly __typename: 'QuarterlyOverview', readonly id: string, readonly status: OverviewStatus, readonly revision: number };

type OverviewOutcome_WrongState_Fragment = { readonly __typename: 'WrongState', readonly state: string };

export type OverviewOutcomeFragment =
  | OverviewOutcome_InvalidInput_Fragment
  | OverviewOutcome_QuarterlyOverview_Fragment
  | OverviewOutcome_WrongState_Fragment
;

export type RemoveOverviewStoryMutationVariables = Exact<{
  input: RemoveOverviewStoryInput;
}>;


export type RemoveOverviewStoryMutation = { readonly removeOverviewStory:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'QuarterlyOverview', readonly id: string, readonly status: OverviewStatus, readonly revision: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type MoveOverviewMutationVariables = Exact<{
  input: MoveOverviewInput;
}>;


export type MoveOverviewMutation = { readonly moveOverview:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'QuarterlyOverview', readonly id: string, readonly status: OverviewStatus, readonly revision: number }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type LogUseDialogueMutationVariables = Exact<{
  input: LogUseDialogueInput;
}>;


export type LogUseDialogueMutation = { readonly logUseDialogue:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'UseAlarm', readonly id: string }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type OverviewCountsFragment = { readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly accountMissing: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly complaintsFiled: number, readonly complaintsUpheld: number, readonly notifications: number, readonly notificationsOfAbuse: number, readonly inspections: number, readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number, readonly childDays: number | null, readonly perThousandChildDays: number | null, readonly rateLower: number | null, readonly rateUpper: number | null };

export type OverviewHistoryFragment = { readonly quarter: string, readonly reports: number, readonly childDays: number | null, readonly perThousandChildDays: number | null };

export type OverviewComparisonFragment = { readonly type: string | null, readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly childDays: number, readonly perThousandChildDays: number | null };

export type OverviewNumberPartFragment = { readonly name: string, readonly value: number | null, readonly list: OverviewList | null, readonly institutionId: string | null, readonly period: string | null, readonly only: string | null };

export type OverviewRemarkTextFragment = { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string };

export type OverviewSectionPartFragment = { readonly key: string, readonly overviewId: string, readonly quarter: string, readonly kind: OverviewSectionKind, readonly answerRequired: boolean, readonly commentRequired: boolean, readonly mayAnswer: boolean, readonly mayComment: boolean, readonly home: { readonly institutionId: string, readonly name: string, readonly type: string, readonly closedOn: string | null, readonly moved: boolean, readonly children: number, readonly figures: { readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly accountMissing: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly complaintsFiled: number, readonly complaintsUpheld: number, readonly notifications: number, readonly notificationsOfAbuse: number, readonly inspections: number, readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number, readonly childDays: number | null, readonly perThousandChildDays: number | null, readonly rateLower: number | null, readonly rateUpper: number | null }, readonly history: ReadonlyArray<{ readonly quarter: string, readonly reports: number, readonly childDays: number | null, readonly perThousandChildDays: number | null }>, readonly peers: { readonly type: string | null, readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly childDays: number, readonly perThousandChildDays: number | null } | null, readonly chart: { readonly mean: number, readonly lower: number | null, readonly upper: number | null, readonly shortSeries: boolean, readonly months: ReadonlyArray<{ readonly month: string, readonly reports: number, readonly signal: boolean }> } | null } | null, readonly sentences: ReadonlyArray<{ readonly code: string, readonly numbers: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly list: OverviewList | null, readonly institutionId: string | null, readonly period: string | null, readonly only: string | null }> }>, readonly questions: ReadonlyArray<{ readonly code: OverviewQuestionCode, readonly month: string | null, readonly numbers: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly list: OverviewList | null, readonly institutionId: string | null, readonly period: string | null, readonly only: string | null }> }>, readonly answer: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null, readonly comment: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null };

export type OverviewStoryPartFragment = { readonly id: string, readonly overviewId: string, readonly version: number, readonly institutionId: string | null, readonly text: string, readonly writtenBy: string, readonly writtenAt: string };

export type OverviewCorrectionPartFragment = { readonly quarter: string, readonly institutionId: string, readonly institutionName: string, readonly before: number, readonly after: number };

export type UseAlarmPartFragment = { readonly id: string, readonly institutionId: string, readonly institutionName: string, readonly kind: UseAlarmKind, readonly quarter: string, readonly foundOn: string, readonly from: string, readonly to: string, readonly observed: number, readonly expected: number, readonly value: number, readonly limit: number, readonly waitingDays: number | null, readonly mayLog: boolean, readonly dialogue: { readonly heldOn: string, readonly agreed: string, readonly hrInvolved: boolean | null, readonly pointedOut: boolean | null, readonly loggedBy: string, readonly loggedAt: string } | null };

export type OverviewListQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewListQuery = { readonly quarterlyOverviews: ReadonlyArray<{ readonly id: string, readonly quarter: string, readonly status: OverviewStatus, readonly edition: number, readonly countedAt: string | null, readonly missingPart: string | null, readonly submittedAt: string | null, readonly allowedActions: ReadonlyArray<OverviewAction>, readonly missing: ReadonlyArray<{ readonly path: string, readonly code: string }> }> | null, readonly useAlarms: ReadonlyArray<{ readonly id: string, readonly institutionId: string, readonly institutionName: string, readonly kind: UseAlarmKind, readonly quarter: string, readonly foundOn: string, readonly from: string, readonly to: string, readonly observed: number, readonly expected: number, readonly value: number, readonly limit: number, readonly waitingDays: number | null, readonly mayLog: boolean, readonly dialogue: { readonly heldOn: string, readonly agreed: string, readonly hrInvolved: boolean | null, readonly pointedOut: boolean | null, readonly loggedBy: string, readonly loggedAt: string } | null }> | null };

export type WaitingOverviewFragment = { readonly id: string, readonly quarter: string, readonly status: OverviewStatus, readonly edition: number, readonly countedAt: string | null, readonly missingPart: string | null, readonly submittedAt: string | null, readonly allowedActions: ReadonlyArray<OverviewAction>, readonly missing: ReadonlyArray<{ readonly path: string, readonly code: string }> };

export type SignedOverviewQueryVariables = Exact<{
  id: string | number;
  edition: number;
}>;


export type SignedOverviewQuery = { readonly overviewVersion: { readonly overviewId: string, readonly departmentName: string, readonly quarter: string, readonly edition: number, readonly countedAt: string, readonly figuresHash: string, readonly hash: string, readonly authorSignedBy: string, readonly authorSignedAt: string, readonly headSignedBy: string, readonly headSignedAt: string, readonly submittedAt: string | null, readonly keepUntil: string, readonly figures: { readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly accountMissing: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly complaintsFiled: number, readonly complaintsUpheld: number, readonly notifications: number, readonly notificationsOfAbuse: number, readonly inspections: number, readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number, readonly childDays: number | null, readonly perThousandChildDays: number | null, readonly rateLower: number | null, readonly rateUpper: number | null }, readonly history: ReadonlyArray<{ readonly quarter: string, readonly reports: number, readonly childDays: number | null, readonly perThousandChildDays: number | null }>, readonly country: { readonly type: string | null, readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly childDays: number, readonly perThousandChildDays: number | null } | null, readonly corrections: ReadonlyArray<{ readonly quarter: string, readonly institutionId: string, readonly institutionName: string, readonly before: number, readonly after: number }>, readonly sections: ReadonlyArray<{ readonly key: string, readonly overviewId: string, readonly quarter: string, readonly kind: OverviewSectionKind, readonly answerRequired: boolean, readonly commentRequired: boolean, readonly mayAnswer: boolean, readonly mayComment: boolean, readonly home: { readonly institutionId: string, readonly name: string, readonly type: string, readonly closedOn: string | null, readonly moved: boolean, readonly children: number, readonly figures: { readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly accountMissing: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly complaintsFiled: number, readonly complaintsUpheld: number, readonly notifications: number, readonly notificationsOfAbuse: number, readonly inspections: number, readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number, readonly childDays: number | null, readonly perThousandChildDays: number | null, readonly rateLower: number | null, readonly rateUpper: number | null }, readonly history: ReadonlyArray<{ readonly quarter: string, readonly reports: number, readonly childDays: number | null, readonly perThousandChildDays: number | null }>, readonly peers: { readonly type: string | null, readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly childDays: number, readonly perThousandChildDays: number | null } | null, readonly chart: { readonly mean: number, readonly lower: number | null, readonly upper: number | null, readonly shortSeries: boolean, readonly months: ReadonlyArray<{ readonly month: string, readonly reports: number, readonly signal: boolean }> } | null } | null, readonly sentences: ReadonlyArray<{ readonly code: string, readonly numbers: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly list: OverviewList | null, readonly institutionId: string | null, readonly period: string | null, readonly only: string | null }> }>, readonly questions: ReadonlyArray<{ readonly code: OverviewQuestionCode, readonly month: string | null, readonly numbers: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly list: OverviewList | null, readonly institutionId: string | null, readonly period: string | null, readonly only: string | null }> }>, readonly answer: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null, readonly comment: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null }>, readonly stories: ReadonlyArray<{ readonly id: string, readonly overviewId: string, readonly version: number, readonly institutionId: string | null, readonly text: string, readonly writtenBy: string, readonly writtenAt: string }>, readonly alarms: ReadonlyArray<{ readonly id: string, readonly institutionId: string, readonly institutionName: string, readonly kind: UseAlarmKind, readonly quarter: string, readonly foundOn: string, readonly from: string, readonly to: string, readonly observed: number, readonly expected: number, readonly value: number, readonly limit: number, readonly waitingDays: number | null, readonly mayLog: boolean, readonly dialogue: { readonly heldOn: string, readonly agreed: string, readonly hrInvolved: boolean | null, readonly pointedOut: boolean | null, readonly loggedBy: string, readonly loggedAt: string } | null }> } | null };

export type SignedOverviewPartFragment = { readonly overviewId: string, readonly departmentName: string, readonly quarter: string, readonly edition: number, readonly countedAt: string, readonly figuresHash: string, readonly hash: string, readonly authorSignedBy: string, readonly authorSignedAt: string, readonly headSignedBy: string, readonly headSignedAt: string, readonly submittedAt: string | null, readonly keepUntil: string, readonly figures: { readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly accountMissing: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly complaintsFiled: number, readonly complaintsUpheld: number, readonly notifications: number, readonly notificationsOfAbuse: number, readonly inspections: number, readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number, readonly childDays: number | null, readonly perThousandChildDays: number | null, readonly rateLower: number | null, readonly rateUpper: number | null }, readonly history: ReadonlyArray<{ readonly quarter: string, readonly reports: number, readonly childDays: number | null, readonly perThousandChildDays: number | null }>, readonly country: { readonly type: string | null, readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly childDays: number, readonly perThousandChildDays: number | null } | null, readonly corrections: ReadonlyArray<{ readonly quarter: string, readonly institutionId: string, readonly institutionName: string, readonly before: number, readonly after: number }>, readonly sections: ReadonlyArray<{ readonly key: string, readonly overviewId: string, readonly quarter: string, readonly kind: OverviewSectionKind, readonly answerRequired: boolean, readonly commentRequired: boolean, readonly mayAnswer: boolean, readonly mayComment: boolean, readonly home: { readonly institutionId: string, readonly name: string, readonly type: string, readonly closedOn: string | null, readonly moved: boolean, readonly children: number, readonly figures: { readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly accountMissing: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly complaintsFiled: number, readonly complaintsUpheld: number, readonly notifications: number, readonly notificationsOfAbuse: number, readonly inspections: number, readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number, readonly childDays: number | null, readonly perThousandChildDays: number | null, readonly rateLower: number | null, readonly rateUpper: number | null }, readonly history: ReadonlyArray<{ readonly quarter: string, readonly reports: number, readonly childDays: number | null, readonly perThousandChildDays: number | null }>, readonly peers: { readonly type: string | null, readonly homes: number, readonly homesWithReports: number, readonly reports: number, readonly childDays: number, readonly perThousandChildDays: number | null } | null, readonly chart: { readonly mean: number, readonly lower: number | null, readonly upper: number | null, readonly shortSeries: boolean, readonly months: ReadonlyArray<{ readonly month: string, readonly reports: number, readonly signal: boolean }> } | null } | null, readonly sentences: ReadonlyArray<{ readonly code: string, readonly numbers: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly list: OverviewList | null, readonly institutionId: string | null, readonly period: string | null, readonly only: string | null }> }>, readonly questions: ReadonlyArray<{ readonly code: OverviewQuestionCode, readonly month: string | null, readonly numbers: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly list: OverviewList | null, readonly institutionId: string | null, readonly period: string | null, readonly only: string | null }> }>, readonly answer: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null, readonly comment: { readonly text: string | null, readonly noRemark: boolean, readonly version: number, readonly writtenBy: string, readonly writtenAt: string } | null }>, readonly stories: ReadonlyArray<{ readonly id: string, readonly overviewId: string, readonly version: number, readonly institutionId: string | null, readonly text: string, readonly writtenBy: string, readonly writtenAt: string }>, readonly alarms: ReadonlyArray<{ readonly id: string, readonly institutionId: string, readonly institutionName: string, readonly kind: UseAlarmKind, readonly quarter: string, readonly foundOn: string, readonly from: string, readonly to: string, readonly observed: number, readonly expected: number, readonly value: number, readonly limit: number, readonly waitingDays: number | null, readonly mayLog: boolean, readonly dialogue: { readonly heldOn: string, readonly agreed: string, readonly hrInvolved: boolean | null, readonly pointedOut: boolean | null, readonly loggedBy: string, readonly loggedAt: string } | null }> };

export type OverviewDifferencesQueryVariables = Exact<{
  id: string | number;
  from: number;
  to: number;
}>;


export type OverviewDifferencesQuery = { readonly overviewDifferences: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> | null, readonly overviewVersion: { readonly overviewId: string, readonly departmentName: string, readonly quarter: string, readonly sections: ReadonlyArray<{ readonly key: string, readonly home: { readonly name: string } | null }> } | null };

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

export type PreparednessTabQueryVariables = Exact<{
  id: string | number;
  on: string;
  children: boolean;
}>;


export type PreparednessTabQuery = { readonly institution: { readonly id: string, readonly preparedness: { readonly institutionId: string, readonly allowedActions: ReadonlyArray<PreparednessAction>, readonly parts: ReadonlyArray<{ readonly part: PreparednessPart, readonly standing: PreparednessStanding, readonly gap: PreparednessGap | null, readonly on: string | null, readonly people: number | null, readonly lacking: number | null }>, readonly guidelines: ReadonlyArray<{ readonly id: string, readonly level: GuidelineLevel, readonly version: string, readonly place: string, readonly topics: ReadonlyArray<GuidelineTopic>, readonly validFrom: string, readonly revisedOn: string }>, readonly certifications: ReadonlyArray<{ readonly id: string, readonly certifiedBy: string, readonly certifiedOn: string, readonly expiresOn: string | null }>, readonly houseRules: ReadonlyArray<{ readonly id: string, readonly version: string, readonly validFrom: string, readonly children: number, readonly participation: string | null }>, readonly texts: ReadonlyArray<{ readonly text: LawText, readonly version: string }>, readonly employees: ReadonlyArray<{ readonly id: string, readonly staffId: string, readonly kind: EmployeeKind, readonly employedFrom: string, readonly lackingCourses: ReadonlyArray<Course>, readonly unsignedTexts: ReadonlyArray<LawText>, readonly training: ReadonlyArray<{ readonly id: string, readonly course: Course, readonly completedOn: string, readonly expiresOn: string | null }>, readonly receipts: ReadonlyArray<{ readonly id: string, readonly text: LawText, readonly version: string, readonly receivedOn: string, readonly way: ReceiptWay }> }> | null, readonly rightsTold: ReadonlyArray<{ readonly id: string, readonly childId: string, readonly toldOn: string, readonly toldBy: string, readonly how: string, readonly custodyToldOn: string | null }> | null } | null } | null, readonly stays?: ReadonlyArray<{ readonly childId: string, readonly label: string }> | null };

export type PreparednessRecordFragment = { readonly institutionId: string, readonly allowedActions: ReadonlyArray<PreparednessAction>, readonly parts: ReadonlyArray<{ readonly part: PreparednessPart, readonly standing: PreparednessStanding, readonly gap: PreparednessGap | null, readonly on: string | null, readonly people: number | null, readonly lacking: number | null }>, readonly guidelines: ReadonlyArray<{ readonly id: string, readonly level: GuidelineLevel, readonly version: string, readonly place: string, readonly topics: ReadonlyArray<GuidelineTopic>, readonly validFrom: string, readonly revisedOn: string }>, readonly certifications: ReadonlyArray<{ readonly id: string, readonly certifiedBy: string, readonly certifiedOn: string, readonly expiresOn: string | null }>, readonly houseRules: ReadonlyArray<{ readonly id: string, readonly version: string, readonly validFrom: string, readonly children: number, readonly participation: string | null }>, readonly texts: ReadonlyArray<{ readonly text: LawText, readonly version: string }>, readonly employees: ReadonlyArray<{ readonly id: string, readonly staffId: string, readonly kind: EmployeeKind, readonly employedFrom: string, readonly lackingCourses: ReadonlyArray<Course>, readonly unsignedTexts: ReadonlyArray<LawText>, readonly training: ReadonlyArray<{ readonly id: string, readonly course: Course, readonly completedOn: string, readonly expiresOn: string | null }>, readonly receipts: ReadonlyArray<{ readonly id: string, readonly text: LawText, readonly version: string, readonly receivedOn: string, readonly way: ReceiptWay }> }> | null, readonly rightsTold: ReadonlyArray<{ readonly id: string, readonly childId: string, readonly toldOn: string, readonly toldBy: string, readonly how: string, readonly custodyToldOn: string | null }> | null };

export type PartStandingFragment = { readonly part: PreparednessPart, readonly standing: PreparednessStanding, readonly gap: PreparednessGap | null, readonly on: string | null, readonly people: number | null, readonly lacking: number | null };

export type EmployeeRecordFragment = { readonly id: string, readonly staffId: string, readonly kind: EmployeeKind, readonly employedFrom: string, readonly lackingCourses: ReadonlyArray<Course>, readonly unsignedTexts: ReadonlyArray<LawText>, readonly training: ReadonlyArray<{ readonly id: string, readonly course: Course, readonly completedOn: string, readonly expiresOn: string | null }>, readonly receipts: ReadonlyArray<{ readonly id: string, readonly text: LawText, readonly version: string, readonly receivedOn: string, readonly way: ReceiptWay }> };

type PreparednessOutcome_HomePreparedness_Fragment = { readonly __typename: 'HomePreparedness', readonly institutionId: string };

type PreparednessOutcome_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> };

type PreparednessOutcome_WrongState_Fragment = { readonly __typename: 'WrongState', readonly state: string };

export type PreparednessOutcomeFragment =
  | PreparednessOutcome_HomePreparedness_Fragment
  | PreparednessOutcome_InvalidInput_Fragment
  | PreparednessOutcome_WrongState_Fragment
;

export type AddGuidelineVersionMutationVariables = Exact<{
  input: AddGuidelineVersionInput;
}>;


export type AddGuidelineVersionMutation = { readonly addGuidelineVersion:
    | { readonly __typename: 'HomePreparedness', readonly institutionId: string }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type RegisterEmployeeMutationVariables = Exact<{
  input: RegisterEmployeeInput;
}>;


export type RegisterEmployeeMutation = { readonly registerEmployee:
    | { readonly __typename: 'HomePreparedness', readonly institutionId: string }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type EndEmploymentMutationVariables = Exact<{
  input: EndEmploymentInput;
}>;


export type EndEmploymentMutation = { readonly endEmployment:
    | { readonly __typename: 'HomePreparedness', readonly institutionId: string }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type AddTrainingMutationVariables = Exact<{
  input: AddTrainingInput;
}>;


export type AddTrainingMutation = { readonly addTraining:
    | { readonly __typename: 'HomePreparedness', readonly institutionId: string }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type SignReceiptMutationVariables = Exact<{
  input: SignReceiptInput;
}>;


export type SignReceiptMutation = { readonly signReceipt:
    | { readonly __typename: 'HomePreparedness', readonly institutionId: string }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type RecordReceiptMutationVariables = Exact<{
  input: RecordReceiptInput;
}>;


export type RecordReceiptMutation = { readonly recordReceipt:
    | { readonly __typename: 'HomePreparedness', readonly institutionId: string }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type AddHouseRulesMutationVariables = Exact<{
  input: AddHouseRulesInput;
}>;


export type AddHouseRulesMutation = { readonly addHouseRules:
    | { readonly __typename: 'HomePreparedness', readonly institutionId: string }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type RecordRightsToldMutationVariables = Exact<{
  input: RecordRightsToldInput;
}>;


export type RecordRightsToldMutation = { readonly recordRightsTold:
    | { readonly __typename: 'HomePreparedness', readonly institutionId: string }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type AddCertificationMutationVariables = Exact<{
  input: AddCertificationInput;
}>;


export type AddCertificationMutation = { readonly addCertification:
    | { readonly __typename: 'HomePreparedness', readonly institutionId: string }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type PreparednessFactsFragment = { readonly guidelineRevisedOn: string | null, readonly employees: number | null, readonly trainedShare: number | null, readonly receiptShare: number | null, readonly houseRulesRevisedOn: string | null, readonly childrenTold: number | null };

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
    | { readonly __typename: 'Incident', readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly account: ChildAccount, readonly crimeSuspected: boolean, readonly id: string, readonly version: number, readonly reportState: ReportState }
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

export type RemoveAttachmentMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveAttachmentMutation = { readonly removeAttachment: boolean };

export type AddAttachmentsMutationVariables = Exact<{
  input: AddAttachmentsInput;
}>;


export type AddAttachmentsMutation = { readonly addAttachments:
    | { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly reportState: ReportState }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WrongState', readonly state: string }
   };

export type WithdrawAttachmentMutationVariables = Exact<{
  input: WithdrawAttachmentInput;
}>;


export type WithdrawAttachmentMutation = { readonly withdrawAttachment:
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

export type AnswerCrimeMutationVariables = Exact<{
  input: AnswerCrimeInput;
}>;


export type AnswerCrimeMutation = { readonly answerCrime:
    | { readonly __typename: 'CrimeNotice', readonly id: string }
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

export type AttachmentFactsFragment = { readonly id: string, readonly kind: AttachmentKind, readonly name: string, readonly bytes: number, readonly addedBy: string, readonly filedAt: string | null, readonly withdrawnAt: string | null, readonly withdrawnBy: string | null };

export type ReportFormPageQueryVariables = Exact<{
  home: string | number;
  on: string;
  draft: string | number;
}>;


export type ReportFormPageQuery = { readonly institution: { readonly id: string, readonly name: string, readonly type: InstitutionType, readonly inHouseSchool: boolean } | null, readonly stays: ReadonlyArray<{ readonly childId: string, readonly label: string, readonly movedInOn: string, readonly movedOutOn: string | null }> | null, readonly reportDraft: { readonly id: string, readonly institutionId: string, readonly version: number, readonly savedAt: string, readonly dueAt: string | null, readonly crimeSuspected: boolean, readonly content: { readonly childId: string | null, readonly startedAt: string | null, readonly startedRepeat: ClockRepeat | null, readonly endedAt: string | null, readonly endedRepeat: ClockRepeat | null, readonly place: string | null, readonly inHouseSchool: boolean | null, readonly staff: ReadonlyArray<string>, readonly authorReason: string | null, readonly leadUp: string | null, readonly triedFirst: string | null, readonly course: string | null, readonly injury: Injury | null, readonly injuryText: string | null, readonly childrenWatching: number | null, readonly childTold: boolean | null, readonly account: ChildAccount | null, readonly accountText: string | null, readonly accountReason: string | null, readonly guidance: GuidanceAnswer | null, readonly guidanceBy: string | null, readonly guidanceOn: string | null, readonly crimeSuspected: boolean, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number, readonly note: string | null }> }, readonly attachments: ReadonlyArray<{ readonly id: string, readonly kind: AttachmentKind, readonly name: string, readonly bytes: number, readonly addedBy: string, readonly filedAt: string | null, readonly withdrawnAt: string | null, readonly withdrawnBy: string | null }> | null } | null };

export type ReportPageQueryVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
  home: string | number;
  named: boolean;
}>;


export type ReportPageQuery = { readonly institution?: { readonly id: string, readonly name: string } | null, readonly incident: { readonly id: string, readonly institutionId: string, readonly occurredAt: string, readonly minutes: number, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly account: ChildAccount, readonly guidance: GuidanceAnswer, readonly crimeSuspected: boolean, readonly injury: Injury, readonly childId: string, readonly complaintOutcome: ComplaintOutcomeWord | null, readonly state: ReportState, readonly version: number, readonly allowedActions: ReadonlyArray<ReportAction>, readonly supplement: string | null, readonly assessment: string | null, readonly voided: VoidReason | null, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }>, readonly content: { readonly childId: string | null, readonly startedAt: string | null, readonly startedRepeat: ClockRepeat | null, readonly endedAt: string | null, readonly endedRepeat: ClockRepeat | null, readonly place: string | null, readonly inHouseSchool: boolean | null, readonly staff: ReadonlyArray<string>, readonly authorReason: string | null, readonly leadUp: string | null, readonly triedFirst: string | null, readonly course: string | null, readonly injury: Injury | null, readonly injuryText: string | null, readonly childrenWatching: number | null, readonly childTold: boolean | null, readonly account: ChildAccount | null, readonly accountText: string | null, readonly accountReason: string | null, readonly guidance: GuidanceAnswer | null, readonly guidanceBy: string | null, readonly guidanceOn: string | null, readonly crimeSuspected: boolean, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number, readonly note: string | null }> } | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly changedAt: string, readonly changedBy: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }> | null, readonly timeline: ReadonlyArray<{ readonly at: string, readonly by: string, readonly action: string, readonly state: ReportState, readonly text: string | null }> | null, readonly deliveries: ReadonlyArray<{ readonly id: string, readonly incidentId: string, readonly institutionId: string, readonly recipient: RecipientKind, readonly recipientId: string | null, readonly version: number, readonly channel: DeliveryChannel, readonly state: DeliveryState, readonly dueAt: string | null, readonly overdue: boolean, readonly sentAt: string | null, readonly acknowledgedAt: string | null, readonly attempts: number, readonly fault: string | null, readonly mayRetry: boolean, readonly mayAcknowledge: boolean }> | null, readonly feedback: ReadonlyArray<{ readonly id: string, readonly from: RecipientKind, readonly verdict: FeedbackVerdict, readonly text: string, readonly policeConsidered: boolean | null, readonly policeReason: string | null, readonly givenBy: string, readonly givenAt: string }> | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly kind: IncidentFollowUpKind, readonly what: string, readonly owner: string, readonly dueOn: string, readonly overdue: boolean, readonly inPlan: boolean, readonly doneOn: string | null, readonly result: string | null, readonly toldTo: string | null, readonly declined: boolean | null }> | null, readonly attachments: ReadonlyArray<{ readonly id: string, readonly kind: AttachmentKind, readonly name: string, readonly bytes: number, readonly addedBy: string, readonly filedAt: string | null, readonly withdrawnAt: string | null, readonly withdrawnBy: string | null }> | null } | null, readonly crimeNotice: { readonly id: string, readonly institutionId: string, readonly toldAt: string, readonly text: string, readonly mayAnswer: boolean, readonly answers: ReadonlyArray<{ readonly id: string, readonly text: string, readonly policeConsidered: boolean, readonly policeReason: string, readonly givenAt: string }>, readonly deliveries: ReadonlyArray<{ readonly id: string, readonly incidentId: string, readonly institutionId: string, readonly recipient: RecipientKind, readonly recipientId: string | null, readonly version: number, readonly channel: DeliveryChannel, readonly state: DeliveryState, readonly dueAt: string | null, readonly overdue: boolean, readonly sentAt: string | null, readonly acknowledgedAt: string | null, readonly attempts: number, readonly fault: string | null, readonly mayRetry: boolean, readonly mayAcknowledge: boolean }> | null } | null };

export type CrimeNoticeRecordFragment = { readonly id: string, readonly institutionId: string, readonly toldAt: string, readonly text: string, readonly mayAnswer: boolean, readonly answers: ReadonlyArray<{ readonly id: string, readonly text: string, readonly policeConsidered: boolean, readonly policeReason: string, readonly givenAt: string }>, readonly deliveries: ReadonlyArray<{ readonly id: string, readonly incidentId: string, readonly institutionId: string, readonly recipient: RecipientKind, readonly recipientId: string | null, readonly version: number, readonly channel: DeliveryChannel, readonly state: DeliveryState, readonly dueAt: string | null, readonly overdue: boolean, readonly sentAt: string | null, readonly acknowledgedAt: string | null, readonly attempts: number, readonly fault: string | null, readonly mayRetry: boolean, readonly mayAcknowledge: boolean }> | null };

export type ReportRecordFragment = { readonly id: string, readonly institutionId: string, readonly occurredAt: string, readonly minutes: number, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly account: ChildAccount, readonly guidance: GuidanceAnswer, readonly crimeSuspected: boolean, readonly injury: Injury, readonly childId: string, readonly complaintOutcome: ComplaintOutcomeWord | null, readonly state: ReportState, readonly version: number, readonly allowedActions: ReadonlyArray<ReportAction>, readonly supplement: string | null, readonly assessment: string | null, readonly voided: VoidReason | null, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }>, readonly content: { readonly childId: string | null, readonly startedAt: string | null, readonly startedRepeat: ClockRepeat | null, readonly endedAt: string | null, readonly endedRepeat: ClockRepeat | null, readonly place: string | null, readonly inHouseSchool: boolean | null, readonly staff: ReadonlyArray<string>, readonly authorReason: string | null, readonly leadUp: string | null, readonly triedFirst: string | null, readonly course: string | null, readonly injury: Injury | null, readonly injuryText: string | null, readonly childrenWatching: number | null, readonly childTold: boolean | null, readonly account: ChildAccount | null, readonly accountText: string | null, readonly accountReason: string | null, readonly guidance: GuidanceAnswer | null, readonly guidanceBy: string | null, readonly guidanceOn: string | null, readonly crimeSuspected: boolean, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number, readonly note: string | null }> } | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly changedAt: string, readonly changedBy: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }> | null, readonly timeline: ReadonlyArray<{ readonly at: string, readonly by: string, readonly action: string, readonly state: ReportState, readonly text: string | null }> | null, readonly deliveries: ReadonlyArray<{ readonly id: string, readonly incidentId: string, readonly institutionId: string, readonly recipient: RecipientKind, readonly recipientId: string | null, readonly version: number, readonly channel: DeliveryChannel, readonly state: DeliveryState, readonly dueAt: string | null, readonly overdue: boolean, readonly sentAt: string | null, readonly acknowledgedAt: string | null, readonly attempts: number, readonly fault: string | null, readonly mayRetry: boolean, readonly mayAcknowledge: boolean }> | null, readonly feedback: ReadonlyArray<{ readonly id: string, readonly from: RecipientKind, readonly verdict: FeedbackVerdict, readonly text: string, readonly policeConsidered: boolean | null, readonly policeReason: string | null, readonly givenBy: string, readonly givenAt: string }> | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly kind: IncidentFollowUpKind, readonly what: string, readonly owner: string, readonly dueOn: string, readonly overdue: boolean, readonly inPlan: boolean, readonly doneOn: string | null, readonly result: string | null, readonly toldTo: string | null, readonly declined: boolean | null }> | null, readonly attachments: ReadonlyArray<{ readonly id: string, readonly kind: AttachmentKind, readonly name: string, readonly bytes: number, readonly addedBy: string, readonly filedAt: string | null, readonly withdrawnAt: string | null, readonly withdrawnBy: string | null }> | null };

export type DeliveryLineFragment = { readonly id: string, readonly incidentId: string, readonly institutionId: string, readonly recipient: RecipientKind, readonly recipientId: string | null, readonly version: number, readonly channel: DeliveryChannel, readonly state: DeliveryState, readonly dueAt: string | null, readonly overdue: boolean, readonly sentAt: string | null, readonly acknowledgedAt: string | null, readonly attempts: number, readonly fault: string | null, readonly mayRetry: boolean, readonly mayAcknowledge: boolean };

export type FollowUpLineFragment = { readonly id: string, readonly kind: IncidentFollowUpKind, readonly what: string, readonly owner: string, readonly dueOn: string, readonly overdue: boolean, readonly inPlan: boolean, readonly doneOn: string | null, readonly result: string | null, readonly toldTo: string | null, readonly declined: boolean | null };

export type ReportListQueryVariables = Exact<{
  filter?: ReportFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportListQuery = { readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly institutionId: string, readonly occurredAt: string, readonly registeredAt: string, readonly late: boolean, readonly account: ChildAccount, readonly crimeSuspected: boolean, readonly injury: Injury, readonly childId: string, readonly state: ReportState, readonly measures: ReadonlyArray<{ readonly section: LegalSection }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type ReportHomesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportHomesQuery = { readonly institutionRegister: ReadonlyArray<{ readonly id: string, readonly name: string, readonly department: { readonly id: string } | null, readonly authority: { readonly id: string } }> };

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

export type WorkPageQueryVariables = Exact<{
  home: string | number;
  manager: boolean;
}>;


export type WorkPageQuery = { readonly institution: { readonly id: string, readonly preparedness: { readonly institutionId: string, readonly parts: ReadonlyArray<{ readonly part: PreparednessPart, readonly standing: PreparednessStanding, readonly gap: PreparednessGap | null, readonly on: string | null, readonly people: number | null, readonly lacking: number | null }> } | null } | null, readonly homeHearings: ReadonlyArray<{ readonly id: string, readonly askedAt: string, readonly dueOn: string, readonly overdue: boolean, readonly mayAnswer: boolean }> | null, readonly overviewQuestions?: ReadonlyArray<{ readonly key: string, readonly quarter: string, readonly questions: ReadonlyArray<{ readonly code: OverviewQuestionCode }>, readonly answer: { readonly version: number } | null }> | null, readonly reportWork: { readonly drafts: ReadonlyArray<{ readonly id: string, readonly savedAt: string, readonly dueAt: string | null, readonly crimeSuspected: boolean, readonly content: { readonly childId: string | null, readonly startedAt: string | null, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }> } }>, readonly returned: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly childId: string, readonly crimeSuspected: boolean, readonly state: ReportState, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }> }>, readonly toApprove: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly childId: string, readonly crimeSuspected: boolean, readonly state: ReportState, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }> }>, readonly accountsAwaited: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly childId: string, readonly crimeSuspected: boolean, readonly state: ReportState, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }> }>, readonly followUpsDue: ReadonlyArray<{ readonly incidentId: string, readonly followUp: { readonly id: string, readonly kind: IncidentFollowUpKind, readonly what: string, readonly owner: string, readonly dueOn: string, readonly overdue: boolean, readonly inPlan: boolean, readonly doneOn: string | null, readonly result: string | null, readonly toldTo: string | null, readonly declined: boolean | null } }>, readonly failedDeliveries: ReadonlyArray<{ readonly id: string, readonly incidentId: string, readonly institutionId: string, readonly recipient: RecipientKind, readonly recipientId: string | null, readonly version: number, readonly channel: DeliveryChannel, readonly state: DeliveryState, readonly dueAt: string | null, readonly overdue: boolean, readonly sentAt: string | null, readonly acknowledgedAt: string | null, readonly attempts: number, readonly fault: string | null, readonly mayRetry: boolean, readonly mayAcknowledge: boolean }>, readonly monthsMissing: ReadonlyArray<{ readonly institutionId: string, readonly month: string, readonly state: MonthState, readonly mayDeclare: boolean }> } | null };

export type WaitingReportFragment = { readonly id: string, readonly occurredAt: string, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly childId: string, readonly crimeSuspected: boolean, readonly state: ReportState, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }> };

export const ExtractedAccessesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExtractedAccesses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"persona"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"recordKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<ExtractedAccessesFragment, unknown>;
export const AccessesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Accesses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExtractedAccesses"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExtractedAccesses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"persona"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"recordKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<AccessesFragment, unknown>;
export const AuthorityYearHomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthorityYearHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"notPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"accountAttached"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceAsked"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceGiven"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"bySection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"silence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsMissing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"upheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}}]}}]}}]} as unknown as DocumentNode<AuthorityYearHomeFragment, unknown>;
export const BriefAssessmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefAssessment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessedHome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"modelVersion"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"peerValue"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"lowerCap"}},{"kind":"Field","name":{"kind":"Name","value":"upperCap"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}}]}}]}}]} as unknown as DocumentNode<BriefAssessmentFragment, unknown>;
export const BriefInspectionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefInspections"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOutOn"}},{"kind":"Field","name":{"kind":"Name","value":"announced"}},{"kind":"Field","name":{"kind":"Name","value":"childrenOffered"}},{"kind":"Field","name":{"kind":"Name","value":"childrenHeard"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<BriefInspectionsFragment, unknown>;
export const BriefFollowUpsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefFollowUps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]} as unknown as DocumentNode<BriefFollowUpsFragment, unknown>;
export const BriefSignalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefSignal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<BriefSignalFragment, unknown>;
export const BriefIncidentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefIncidents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"crimeSuspected"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]}}]}}]} as unknown as DocumentNode<BriefIncidentsFragment, unknown>;
export const BriefComplaintsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefComplaints"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<BriefComplaintsFragment, unknown>;
export const BriefNotificationsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefNotifications"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifier"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acute"}}]}}]}}]} as unknown as DocumentNode<BriefNotificationsFragment, unknown>;
export const ComplaintDoneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WrongState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ComplaintDoneFragment, unknown>;
export const ComplaintReceiptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownParty"}},{"kind":"Field","name":{"kind":"Name","value":"partyAge"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ComplaintReceiptFragment, unknown>;
export const ComplaintTakenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintTaken"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintDone"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintReceipt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WrongState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownParty"}},{"kind":"Field","name":{"kind":"Name","value":"partyAge"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ComplaintTakenFragment, unknown>;
export const ComplaintFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"childName"}},{"kind":"Field","name":{"kind":"Name","value":"childAge"}},{"kind":"Field","name":{"kind":"Name","value":"ownParty"}},{"kind":"Field","name":{"kind":"Name","value":"partyAge"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"homeAsTold"}},{"kind":"Field","name":{"kind":"Name","value":"homeUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"helper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receiptDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"incidentIds"}},{"kind":"Field","name":{"kind":"Name","value":"incidentRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"unregisteredEpisode"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"appealUntil"}}]}}]} as unknown as DocumentNode<ComplaintFactsFragment, unknown>;
export const ComplaintAppealFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintAppeal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appealedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]} as unknown as DocumentNode<ComplaintAppealFragment, unknown>;
export const ComplaintStoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hearings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"talk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"with"}},{"kind":"Field","name":{"kind":"Name","value":"companion"}},{"kind":"Field","name":{"kind":"Name","value":"toldOfRights"}},{"kind":"Field","name":{"kind":"Name","value":"omitted"}},{"kind":"Field","name":{"kind":"Name","value":"omittedReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guardian"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lock"}},{"kind":"Field","name":{"kind":"Name","value":"guidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"how"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"unlawful"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"appealGuidance"}},{"kind":"Field","name":{"kind":"Name","value":"appealUntil"}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintAppeal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintAppeal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"helpedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUpAtHome"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintAppeal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appealedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]} as unknown as DocumentNode<ComplaintStoryFragment, unknown>;
export const ComplaintRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"childAge"}},{"kind":"Field","name":{"kind":"Name","value":"ownParty"}},{"kind":"Field","name":{"kind":"Name","value":"partyAge"}},{"kind":"Field","name":{"kind":"Name","value":"homeAsTold"}},{"kind":"Field","name":{"kind":"Name","value":"homeUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"unregisteredEpisode"}},{"kind":"Field","name":{"kind":"Name","value":"hearings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}}]} as unknown as DocumentNode<ComplaintRowFragment, unknown>;
export const AppealRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppealRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"childAge"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appealedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}}]} as unknown as DocumentNode<AppealRowFragment, unknown>;
export const ComplaintLetterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintLetter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"childName"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"appealGuidance"}},{"kind":"Field","name":{"kind":"Name","value":"appealUntil"}}]}}]}}]} as unknown as DocumentNode<ComplaintLetterFragment, unknown>;
export const HomeQuarterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeQuarter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"notPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"accountAttached"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceAsked"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceGiven"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"silence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsDeclaredZero"}},{"kind":"Field","name":{"kind":"Name","value":"monthsMissing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"upheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"abuse"}}]}}]}}]} as unknown as DocumentNode<HomeQuarterFragment, unknown>;
export const OverviewPeriodFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewPeriod"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"silence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsWithReports"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeQuarter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"notPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"accountAttached"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceAsked"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceGiven"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"silence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsDeclaredZero"}},{"kind":"Field","name":{"kind":"Name","value":"monthsMissing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"upheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"abuse"}}]}}]}}]} as unknown as DocumentNode<OverviewPeriodFragment, unknown>;
export const ComplaintListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"incidentRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appealedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<ComplaintListFragment, unknown>;
export const HomePeriodFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomePeriod"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"notPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"accountAttached"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"silence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsDeclaredZero"}},{"kind":"Field","name":{"kind":"Name","value":"monthsMissing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"upheld"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"abuse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}},{"kind":"Field","name":{"kind":"Name","value":"lastCarriedOutOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastGravestFinding"}}]}}]}}]} as unknown as DocumentNode<HomePeriodFragment, unknown>;
export const HomeRegisterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeRegister"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"inHouseSchool"}},{"kind":"Field","name":{"kind":"Name","value":"approvedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HomeRegisterFragment, unknown>;
export const HomeIndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorScore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"peerValue"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}},{"kind":"Field","name":{"kind":"Name","value":"lowerCap"}},{"kind":"Field","name":{"kind":"Name","value":"upperCap"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"priorWeight"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]} as unknown as DocumentNode<HomeIndicatorFragment, unknown>;
export const SignalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}}]}}]}}]} as unknown as DocumentNode<SignalPartsFragment, unknown>;
export const HomeRiskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeRisk"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskAssessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"modelVersion"}},{"kind":"Field","name":{"kind":"Name","value":"peerGroup"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"probabilitySelected"}},{"kind":"Field","name":{"kind":"Name","value":"rankLow"}},{"kind":"Field","name":{"kind":"Name","value":"rankHigh"}},{"kind":"Field","name":{"kind":"Name","value":"domains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeIndicator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorScore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"peerValue"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}},{"kind":"Field","name":{"kind":"Name","value":"lowerCap"}},{"kind":"Field","name":{"kind":"Name","value":"upperCap"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"priorWeight"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}}]}}]}}]} as unknown as DocumentNode<HomeRiskFragment, unknown>;
export const RiskBackgroundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskBackground"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"modelVersion"}},{"kind":"Field","name":{"kind":"Name","value":"parametersHash"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"homesAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"redraws"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"homes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}}]}}]} as unknown as DocumentNode<RiskBackgroundFragment, unknown>;
export const IncidentListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"crimeSuspected"}},{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<IncidentListFragment, unknown>;
export const InspectionListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectionList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOutOn"}},{"kind":"Field","name":{"kind":"Name","value":"announced"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"childrenOffered"}},{"kind":"Field","name":{"kind":"Name","value":"childrenHeard"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<InspectionListFragment, unknown>;
export const NotificationListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifier"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assessedLate"}},{"kind":"Field","name":{"kind":"Name","value":"acute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<NotificationListFragment, unknown>;
export const InspectionCaseRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectionCaseRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"announced"}},{"kind":"Field","name":{"kind":"Name","value":"announcedReason"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"themes"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOutOn"}},{"kind":"Field","name":{"kind":"Name","value":"childrenOffered"}},{"kind":"Field","name":{"kind":"Name","value":"childrenHeard"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signalConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"hearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]} as unknown as DocumentNode<InspectionCaseRecordFragment, unknown>;
export const InspectionOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectionOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionCaseResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WrongState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<InspectionOutcomeFragment, unknown>;
export const PublishedEditionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublishedEdition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"lastQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateChart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"shortSeries"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"perThousand"}},{"kind":"Field","name":{"kind":"Name","value":"signals"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"designEffect"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"institutionTables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidentTables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaintTables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notificationTables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<PublishedEditionFragment, unknown>;
export const EditionNoticeLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionNoticeLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditionNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]} as unknown as DocumentNode<EditionNoticeLineFragment, unknown>;
export const NoticeMailPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeMailPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeMail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}}]}}]} as unknown as DocumentNode<NoticeMailPartFragment, unknown>;
export const FigureCellFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureCell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"abuse"}},{"kind":"Field","name":{"kind":"Name","value":"abuseShare"}},{"kind":"Field","name":{"kind":"Name","value":"perThousand"}},{"kind":"Field","name":{"kind":"Name","value":"abusePerThousand"}},{"kind":"Field","name":{"kind":"Name","value":"coursesPerThousand"}},{"kind":"Field","name":{"kind":"Name","value":"courses"}},{"kind":"Field","name":{"kind":"Name","value":"assessedInTimeShare"}},{"kind":"Field","name":{"kind":"Name","value":"receiptInTimeShare"}},{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"supportedShare"}},{"kind":"Field","name":{"kind":"Name","value":"within30Share"}},{"kind":"Field","name":{"kind":"Name","value":"within59Share"}},{"kind":"Field","name":{"kind":"Name","value":"from360Share"}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"}}]}}]} as unknown as DocumentNode<FigureCellFragment, unknown>;
export const AreaFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalities"}},{"kind":"Field","name":{"kind":"Name","value":"unrecorded"}},{"kind":"Field","name":{"kind":"Name","value":"children"}},{"kind":"Field","name":{"kind":"Name","value":"all"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureCell"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureCell"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureCell"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byQuarter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"abuse"}},{"kind":"Field","name":{"kind":"Name","value":"abuseShare"}},{"kind":"Field","name":{"kind":"Name","value":"perThousand"}},{"kind":"Field","name":{"kind":"Name","value":"abusePerThousand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byNotifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"abuse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"supportedShare"}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysToSupport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"abuse"}},{"kind":"Field","name":{"kind":"Name","value":"other"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"supported"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifiedChildren"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"children"}},{"kind":"Field","name":{"kind":"Name","value":"victims"}},{"kind":"Field","name":{"kind":"Name","value":"violence"}},{"kind":"Field","name":{"kind":"Name","value":"sexual"}},{"kind":"Field","name":{"kind":"Name","value":"other"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureCell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"abuse"}},{"kind":"Field","name":{"kind":"Name","value":"abuseShare"}},{"kind":"Field","name":{"kind":"Name","value":"perThousand"}},{"kind":"Field","name":{"kind":"Name","value":"abusePerThousand"}},{"kind":"Field","name":{"kind":"Name","value":"coursesPerThousand"}},{"kind":"Field","name":{"kind":"Name","value":"courses"}},{"kind":"Field","name":{"kind":"Name","value":"assessedInTimeShare"}},{"kind":"Field","name":{"kind":"Name","value":"receiptInTimeShare"}},{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"supportedShare"}},{"kind":"Field","name":{"kind":"Name","value":"within30Share"}},{"kind":"Field","name":{"kind":"Name","value":"within59Share"}},{"kind":"Field","name":{"kind":"Name","value":"from360Share"}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"}}]}}]} as unknown as DocumentNode<AreaFiguresFragment, unknown>;
export const DeskRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationDeskRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifier"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"acute"}},{"kind":"Field","name":{"kind":"Name","value":"adviser"}},{"kind":"Field","name":{"kind":"Name","value":"secondAdviser"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueStep"}},{"kind":"Field","name":{"kind":"Name","value":"conversation"}},{"kind":"Field","name":{"kind":"Name","value":"police"}},{"kind":"Field","name":{"kind":"Name","value":"policeWaitingDays"}},{"kind":"Field","name":{"kind":"Name","value":"childrensHouse"}},{"kind":"Field","name":{"kind":"Name","value":"guardianLocked"}},{"kind":"Field","name":{"kind":"Name","value":"earlierCount"}}]}}]} as unknown as DocumentNode<DeskRowFragment, unknown>;
export const NotificationOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationCaseResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WrongState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<NotificationOutcomeFragment, unknown>;
export const EarlierListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarlierNotifications"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"newestAt"}},{"kind":"Field","name":{"kind":"Name","value":"withoutAction"}},{"kind":"Field","name":{"kind":"Name","value":"reassessment"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifier"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acute"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"supportStartedOn"}}]}}]}}]} as unknown as DocumentNode<EarlierListFragment, unknown>;
export const NotificationRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifier"}},{"kind":"Field","name":{"kind":"Name","value":"notifierName"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedBy"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"psychologicalForm"}},{"kind":"Field","name":{"kind":"Name","value":"suspected"}},{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"whoIsIt"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"happenedInHome"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"observation"}},{"kind":"Field","name":{"kind":"Name","value":"otherKnowledge"}},{"kind":"Field","name":{"kind":"Name","value":"guardianInformed"}},{"kind":"Field","name":{"kind":"Name","value":"guardianReason"}},{"kind":"Field","name":{"kind":"Name","value":"leaderInformed"}},{"kind":"Field","name":{"kind":"Name","value":"leaderReason"}},{"kind":"Field","name":{"kind":"Name","value":"adviser"}},{"kind":"Field","name":{"kind":"Name","value":"secondAdviser"}},{"kind":"Field","name":{"kind":"Name","value":"adviserChanges"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarlierList"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarlierNotifications"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"newestAt"}},{"kind":"Field","name":{"kind":"Name","value":"withoutAction"}},{"kind":"Field","name":{"kind":"Name","value":"reassessment"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifier"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acute"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"supportStartedOn"}}]}}]}}]} as unknown as DocumentNode<NotificationRecordFragment, unknown>;
export const NotificationTracksFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationTracks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"toWhom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"talks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"withWhom"}},{"kind":"Field","name":{"kind":"Name","value":"companion"}},{"kind":"Field","name":{"kind":"Name","value":"companionName"}},{"kind":"Field","name":{"kind":"Name","value":"rightsTold"}},{"kind":"Field","name":{"kind":"Name","value":"guardianPresent"}},{"kind":"Field","name":{"kind":"Name","value":"nonVerbalSigns"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omittedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"omittedText"}},{"kind":"Field","name":{"kind":"Name","value":"omittedLeader"}}]}},{"kind":"Field","name":{"kind":"Name","value":"police"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"crime"}},{"kind":"Field","name":{"kind":"Name","value":"despiteAdvice"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingDays"}},{"kind":"Field","name":{"kind":"Name","value":"safetyPlanMissing"}},{"kind":"Field","name":{"kind":"Name","value":"safetyPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"childrensHouse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingDays"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guardianLock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"locks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onSince"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"offSince"}},{"kind":"Field","name":{"kind":"Name","value":"liftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"liftedWhy"}},{"kind":"Field","name":{"kind":"Name","value":"leader"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationTracksFragment, unknown>;
export const NotificationDecisionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationDecisions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reachesHere"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"danger"}},{"kind":"Field","name":{"kind":"Name","value":"acute"}},{"kind":"Field","name":{"kind":"Name","value":"acuteAction"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"disagreement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"examination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"examination"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"adviceFollowed"}},{"kind":"Field","name":{"kind":"Name","value":"adviceReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"leader"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hypotheses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}},{"kind":"Field","name":{"kind":"Name","value":"speaksFor"}},{"kind":"Field","name":{"kind":"Name","value":"speaksAgainst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handOvers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"second"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<NotificationDecisionsFragment, unknown>;
export const OverviewCountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"homesWithReports"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"notPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"accountAttached"}},{"kind":"Field","name":{"kind":"Name","value":"accountMissing"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceAsked"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceGiven"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsFiled"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"}},{"kind":"Field","name":{"kind":"Name","value":"notificationsOfAbuse"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"}},{"kind":"Field","name":{"kind":"Name","value":"monthsWithReports"}},{"kind":"Field","name":{"kind":"Name","value":"monthsDeclaredZero"}},{"kind":"Field","name":{"kind":"Name","value":"monthsMissing"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}},{"kind":"Field","name":{"kind":"Name","value":"rateLower"}},{"kind":"Field","name":{"kind":"Name","value":"rateUpper"}}]}}]} as unknown as DocumentNode<OverviewCountsFragment, unknown>;
export const OverviewCorrectionPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewCorrectionPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewCorrection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"institutionName"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<OverviewCorrectionPartFragment, unknown>;
export const OrientationYearFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrientationYear"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"YearlyOrientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"quarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewCorrectionPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"compiledAt"}},{"kind":"Field","name":{"kind":"Name","value":"compiledBy"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}},{"kind":"Field","name":{"kind":"Name","value":"caseText"}},{"kind":"Field","name":{"kind":"Name","value":"jointMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"leadershipMeetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"politicalMeetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"stories"}}]}},{"kind":"Field","name":{"kind":"Name","value":"political"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseText"}},{"kind":"Field","name":{"kind":"Name","value":"jointMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"stories"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"homesWithReports"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"notPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"accountAttached"}},{"kind":"Field","name":{"kind":"Name","value":"accountMissing"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceAsked"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceGiven"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsFiled"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"}},{"kind":"Field","name":{"kind":"Name","value":"notificationsOfAbuse"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"}},{"kind":"Field","name":{"kind":"Name","value":"monthsWithReports"}},{"kind":"Field","name":{"kind":"Name","value":"monthsDeclaredZero"}},{"kind":"Field","name":{"kind":"Name","value":"monthsMissing"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}},{"kind":"Field","name":{"kind":"Name","value":"rateLower"}},{"kind":"Field","name":{"kind":"Name","value":"rateUpper"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewCorrectionPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewCorrection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"institutionName"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<OrientationYearFragment, unknown>;
export const OrientationOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrientationOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"YearlyOrientationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"YearlyOrientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WrongState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<OrientationOutcomeFragment, unknown>;
export const OverviewStoryPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewStoryPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewStory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overviewId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}}]} as unknown as DocumentNode<OverviewStoryPartFragment, unknown>;
export const OverviewStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuarterlyOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"as"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"authorSignedBy"}},{"kind":"Field","name":{"kind":"Name","value":"authorSignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"headSignedBy"}},{"kind":"Field","name":{"kind":"Name","value":"headSignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"keepUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewStoryPart"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewStoryPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewStory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overviewId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}}]} as unknown as DocumentNode<OverviewStandingFragment, unknown>;
export const OverviewHistoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewHistory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewQuarter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}}]}}]} as unknown as DocumentNode<OverviewHistoryFragment, unknown>;
export const OverviewComparisonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewComparison"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewPeers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"homesWithReports"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}}]}}]} as unknown as DocumentNode<OverviewComparisonFragment, unknown>;
export const OverviewNumberPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewNumberPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"only"}}]}}]} as unknown as DocumentNode<OverviewNumberPartFragment, unknown>;
export const OverviewRemarkTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewRemarkText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewRemark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"noRemark"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}}]} as unknown as DocumentNode<OverviewRemarkTextFragment, unknown>;
export const OverviewSectionPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewSectionPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"overviewId"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"children"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewHistory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewComparison"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"shortSeries"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"signal"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"numbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewNumberPart"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"numbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewNumberPart"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewRemarkText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewRemarkText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerRequired"}},{"kind":"Field","name":{"kind":"Name","value":"commentRequired"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"mayComment"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"homesWithReports"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"notPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"accountAttached"}},{"kind":"Field","name":{"kind":"Name","value":"accountMissing"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceAsked"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceGiven"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsFiled"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"}},{"kind":"Field","name":{"kind":"Name","value":"notificationsOfAbuse"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"}},{"kind":"Field","name":{"kind":"Name","value":"monthsWithReports"}},{"kind":"Field","name":{"kind":"Name","value":"monthsDeclaredZero"}},{"kind":"Field","name":{"kind":"Name","value":"monthsMissing"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}},{"kind":"Field","name":{"kind":"Name","value":"rateLower"}},{"kind":"Field","name":{"kind":"Name","value":"rateUpper"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewHistory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewQuarter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewComparison"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewPeers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"homesWithReports"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewNumberPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"only"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewRemarkText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewRemark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"noRemark"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}}]} as unknown as DocumentNode<OverviewSectionPartFragment, unknown>;
export const UseAlarmPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseAlarmPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseAlarm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"institutionName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"waitingDays"}},{"kind":"Field","name":{"kind":"Name","value":"mayLog"}},{"kind":"Field","name":{"kind":"Name","value":"dialogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreed"}},{"kind":"Field","name":{"kind":"Name","value":"hrInvolved"}},{"kind":"Field","name":{"kind":"Name","value":"pointedOut"}},{"kind":"Field","name":{"kind":"Name","value":"loggedBy"}},{"kind":"Field","name":{"kind":"Name","value":"loggedAt"}}]}}]}}]} as unknown as DocumentNode<UseAlarmPartFragment, unknown>;
export const OverviewDocumentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewDocument"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuarterlyOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewStanding"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"countedAt"}},{"kind":"Field","name":{"kind":"Name","value":"figuresHash"}},{"kind":"Field","name":{"kind":"Name","value":"missingPart"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewHistory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewComparison"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewCorrectionPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewSectionPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alarms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseAlarmPart"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewStoryPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewStory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overviewId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"homesWithReports"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"notPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"accountAttached"}},{"kind":"Field","name":{"kind":"Name","value":"accountMissing"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceAsked"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceGiven"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsFiled"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"}},{"kind":"Field","name":{"kind":"Name","value":"notificationsOfAbuse"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"}},{"kind":"Field","name":{"kind":"Name","value":"monthsWithReports"}},{"kind":"Field","name":{"kind":"Name","value":"monthsDeclaredZero"}},{"kind":"Field","name":{"kind":"Name","value":"monthsMissing"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}},{"kind":"Field","name":{"kind":"Name","value":"rateLower"}},{"kind":"Field","name":{"kind":"Name","value":"rateUpper"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewHistory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewQuarter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewComparison"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewPeers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"homesWithReports"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewNumberPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"only"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewRemarkText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewRemark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"noRemark"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuarterlyOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"as"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"authorSignedBy"}},{"kind":"Field","name":{"kind":"Name","value":"authorSignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"headSignedBy"}},{"kind":"Field","name":{"kind":"Name","value":"headSignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"keepUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewStoryPart"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewCorrectionPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewCorrection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"institutionName"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewSectionPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"overviewId"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"children"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewHistory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewComparison"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"shortSeries"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"signal"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"numbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewNumberPart"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"numbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewNumberPart"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewRemarkText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewRemarkText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerRequired"}},{"kind":"Field","name":{"kind":"Name","value":"commentRequired"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"mayComment"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseAlarmPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseAlarm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"institutionName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"waitingDays"}},{"kind":"Field","name":{"kind":"Name","value":"mayLog"}},{"kind":"Field","name":{"kind":"Name","value":"dialogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreed"}},{"kind":"Field","name":{"kind":"Name","value":"hrInvolved"}},{"kind":"Field","name":{"kind":"Name","value":"pointedOut"}},{"kind":"Field","name":{"kind":"Name","value":"loggedBy"}},{"kind":"Field","name":{"kind":"Name","value":"loggedAt"}}]}}]}}]} as unknown as DocumentNode<OverviewDocumentFragment, unknown>;
export const OverviewOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuarterlyOverviewResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuarterlyOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WrongState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<OverviewOutcomeFragment, unknown>;
export const WaitingOverviewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingOverview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListedOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"countedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missingPart"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<WaitingOverviewFragment, unknown>;
export const SignedOverviewPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedOverviewPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overviewId"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"countedAt"}},{"kind":"Field","name":{"kind":"Name","value":"figuresHash"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"authorSignedBy"}},{"kind":"Field","name":{"kind":"Name","value":"authorSignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"headSignedBy"}},{"kind":"Field","name":{"kind":"Name","value":"headSignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keepUntil"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewHistory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewComparison"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewCorrectionPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewSectionPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewStoryPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alarms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseAlarmPart"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"homesWithReports"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"notPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"accountAttached"}},{"kind":"Field","name":{"kind":"Name","value":"accountMissing"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceAsked"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceGiven"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsFiled"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"}},{"kind":"Field","name":{"kind":"Name","value":"notificationsOfAbuse"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"}},{"kind":"Field","name":{"kind":"Name","value":"monthsWithReports"}},{"kind":"Field","name":{"kind":"Name","value":"monthsDeclaredZero"}},{"kind":"Field","name":{"kind":"Name","value":"monthsMissing"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}},{"kind":"Field","name":{"kind":"Name","value":"rateLower"}},{"kind":"Field","name":{"kind":"Name","value":"rateUpper"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewHistory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewQuarter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewComparison"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewPeers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"homesWithReports"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewNumberPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"only"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewRemarkText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewRemark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"noRemark"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewCorrectionPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewCorrection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"institutionName"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewSectionPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"overviewId"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"children"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewHistory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewComparison"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"shortSeries"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"signal"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"numbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewNumberPart"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"numbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewNumberPart"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewRemarkText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewRemarkText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerRequired"}},{"kind":"Field","name":{"kind":"Name","value":"commentRequired"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"mayComment"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewStoryPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewStory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overviewId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseAlarmPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseAlarm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"institutionName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"waitingDays"}},{"kind":"Field","name":{"kind":"Name","value":"mayLog"}},{"kind":"Field","name":{"kind":"Name","value":"dialogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreed"}},{"kind":"Field","name":{"kind":"Name","value":"hrInvolved"}},{"kind":"Field","name":{"kind":"Name","value":"pointedOut"}},{"kind":"Field","name":{"kind":"Name","value":"loggedBy"}},{"kind":"Field","name":{"kind":"Name","value":"loggedAt"}}]}}]}}]} as unknown as DocumentNode<SignedOverviewPartFragment, unknown>;
export const PartStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"lacking"}}]}}]} as unknown as DocumentNode<PartStandingFragment, unknown>;
export const EmployeeRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"employedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lackingCourses"}},{"kind":"Field","name":{"kind":"Name","value":"unsignedTexts"}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"way"}}]}}]}}]} as unknown as DocumentNode<EmployeeRecordFragment, unknown>;
export const PreparednessRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreparednessRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomePreparedness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidelines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"revisedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedBy"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"houseRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"children"}},{"kind":"Field","name":{"kind":"Name","value":"participation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployeeRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rightsTold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"toldBy"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"custodyToldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"lacking"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"employedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lackingCourses"}},{"kind":"Field","name":{"kind":"Name","value":"unsignedTexts"}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"way"}}]}}]}}]} as unknown as DocumentNode<PreparednessRecordFragment, unknown>;
export const PreparednessOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreparednessOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PreparednessResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomePreparedness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WrongState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<PreparednessOutcomeFragment, unknown>;
export const PreparednessFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreparednessFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PreparednessFacts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guidelineRevisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"employees"}},{"kind":"Field","name":{"kind":"Name","value":"trainedShare"}},{"kind":"Field","name":{"kind":"Name","value":"receiptShare"}},{"kind":"Field","name":{"kind":"Name","value":"houseRulesRevisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"childrenTold"}}]}}]} as unknown as DocumentNode<PreparednessFactsFragment, unknown>;
export const ReportOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"reportState"},"name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WrongState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ReportOutcomeFragment, unknown>;
export const DeliveryLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"incidentId"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"mayRetry"}},{"kind":"Field","name":{"kind":"Name","value":"mayAcknowledge"}}]}}]} as unknown as DocumentNode<DeliveryLineFragment, unknown>;
export const CrimeNoticeRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrimeNoticeRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrimeNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"policeConsidered"}},{"kind":"Field","name":{"kind":"Name","value":"policeReason"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"incidentId"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"mayRetry"}},{"kind":"Field","name":{"kind":"Name","value":"mayAcknowledge"}}]}}]} as unknown as DocumentNode<CrimeNoticeRecordFragment, unknown>;
export const ReportWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedRepeat"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedRepeat"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"inHouseSchool"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"}},{"kind":"Field","name":{"kind":"Name","value":"authorReason"}},{"kind":"Field","name":{"kind":"Name","value":"leadUp"}},{"kind":"Field","name":{"kind":"Name","value":"triedFirst"}},{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"injury"}},{"kind":"Field","name":{"kind":"Name","value":"injuryText"}},{"kind":"Field","name":{"kind":"Name","value":"childrenWatching"}},{"kind":"Field","name":{"kind":"Name","value":"childTold"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"accountText"}},{"kind":"Field","name":{"kind":"Name","value":"accountReason"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceBy"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceOn"}},{"kind":"Field","name":{"kind":"Name","value":"crimeSuspected"}}]}}]} as unknown as DocumentNode<ReportWordsFragment, unknown>;
export const FollowUpLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"inPlan"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"toldTo"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}}]}}]} as unknown as DocumentNode<FollowUpLineFragment, unknown>;
export const AttachmentFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportAttachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}}]}}]} as unknown as DocumentNode<AttachmentFactsFragment, unknown>;
export const ReportRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"crimeSuspected"}},{"kind":"Field","name":{"kind":"Name","value":"injury"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"complaintOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplement"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"policeConsidered"}},{"kind":"Field","name":{"kind":"Name","value":"policeReason"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voided"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedRepeat"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedRepeat"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"inHouseSchool"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"}},{"kind":"Field","name":{"kind":"Name","value":"authorReason"}},{"kind":"Field","name":{"kind":"Name","value":"leadUp"}},{"kind":"Field","name":{"kind":"Name","value":"triedFirst"}},{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"injury"}},{"kind":"Field","name":{"kind":"Name","value":"injuryText"}},{"kind":"Field","name":{"kind":"Name","value":"childrenWatching"}},{"kind":"Field","name":{"kind":"Name","value":"childTold"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"accountText"}},{"kind":"Field","name":{"kind":"Name","value":"accountReason"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceBy"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceOn"}},{"kind":"Field","name":{"kind":"Name","value":"crimeSuspected"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"incidentId"}},{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"mayRetry"}},{"kind":"Field","name":{"kind":"Name","value":"mayAcknowledge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"inPlan"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"toldTo"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportAttachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}}]}}]} as unknown as DocumentNode<ReportRecordFragment, unknown>;
export const FunnelGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FunnelGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeerGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}},{"kind":"Field","name":{"kind":"Name","value":"phi"}},{"kind":"Field","name":{"kind":"Name","value":"tau2"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"lower998"}},{"kind":"Field","name":{"kind":"Name","value":"lower95"}},{"kind":"Field","name":{"kind":"Name","value":"upper95"}},{"kind":"Field","name":{"kind":"Name","value":"upper998"}}]}}]}}]} as unknown as DocumentNode<FunnelGroupFragment, unknown>;
export const RiskHomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessedHome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"peerGroup"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"probabilitySelected"}},{"kind":"Field","name":{"kind":"Name","value":"rankLow"}},{"kind":"Field","name":{"kind":"Name","value":"rankHigh"}},{"kind":"Field","name":{"kind":"Name","value":"domains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"peerValue"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funnel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"probabilityHigh"}},{"kind":"Field","name":{"kind":"Name","value":"shrunken"}},{"kind":"Field","name":{"kind":"Name","value":"shrunkenLower"}},{"kind":"Field","name":{"kind":"Name","value":"shrunkenUpper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"}}]}}]} as unknown as DocumentNode<RiskHomeFragment, unknown>;
export const RunPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failedPart"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}}]}}]} as unknown as DocumentNode<RunPartsFragment, unknown>;
export const WaitingReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"crimeSuspected"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]} as unknown as DocumentNode<WaitingReportFragment, unknown>;
export const AccessPageDocument = {"__meta__":{"hash":"sha256:88349180e4f8a40ec5785dd2568a0b607bfa8fec9cd1bf5d59f72b6096fdf5d3"}} as unknown as DocumentNode<AccessPageQuery, AccessPageQueryVariables>;
export const ChildAccessesDocument = {"__meta__":{"hash":"sha256:e376a72559fc9d70f4ae6ffe47e7bd9d54f5ee3d63954abaf541f3eccef0906d"}} as unknown as DocumentNode<ChildAccessesQuery, ChildAccessesQueryVariables>;
export const ExtractForChildDocument = {"__meta__":{"hash":"sha256:87ca277de2b72565a4200828ecdd639995965641a1a3d3d65e3bad0769287bbd"}} as unknown as DocumentNode<ExtractForChildQuery, ExtractForChildQueryVariables>;
export const ExtractForGuardianDocument = {"__meta__":{"hash":"sha256:a50a76759bcbfddc817fbb108759903a6c1d3e78c6d5501394b0b6eae4573fa7"}} as unknown as DocumentNode<ExtractForGuardianQuery, ExtractForGuardianQueryVariables>;
export const AuthorityYearDocument = {"__meta__":{"hash":"sha256:cef0e7d597fe8411ed0855a1b48a26605799e7bc7e4348a9f6f54431329cc39b"}} as unknown as DocumentNode<AuthorityYearQuery, AuthorityYearQueryVariables>;
export const HomeBriefDocument = {"__meta__":{"hash":"sha256:c5530c152909e1f19fae70ebafc6a3c5f96d78ffefe99541b1d082bb633b3e0f"}} as unknown as DocumentNode<HomeBriefQuery, HomeBriefQueryVariables>;
export const PlacesToNameDocument = {"__meta__":{"hash":"sha256:b65758716dc17308bd358a943c1ba6d06794b9cec605705d322c66e03aa318ee"}} as unknown as DocumentNode<PlacesToNameQuery, PlacesToNameQueryVariables>;
export const FileComplaintDocument = {"__meta__":{"hash":"sha256:444609e68d59188baac341341ca63eaf61c3e41b5b5a14e52baf74a2958fa15b"}} as unknown as DocumentNode<FileComplaintMutation, FileComplaintMutationVariables>;
export const MyComplaintsDocument = {"__meta__":{"hash":"sha256:90722f56a9d3d789ae46b69066b30347663777516cef1d3ce177a65029086e42"}} as unknown as DocumentNode<MyComplaintsQuery, MyComplaintsQueryVariables>;
export const AddComplaintWordsDocument = {"__meta__":{"hash":"sha256:3384ea455b67616d5a1a6645e1607c458e6536023ae83631d2de579b2794acc5"}} as unknown as DocumentNode<AddComplaintWordsMutation, AddComplaintWordsMutationVariables>;
export const WithdrawComplaintDocument = {"__meta__":{"hash":"sha256:b8d0c91096416ea520736d7e189545fc8df8b6e8393c3757330a89d8f444fca4"}} as unknown as DocumentNode<WithdrawComplaintMutation, WithdrawComplaintMutationVariables>;
export const AppealComplaintDocument = {"__meta__":{"hash":"sha256:2468f7e305da080fe4224c74d1cb127fcaba2bd95b2506d08cc5b183080319a1"}} as unknown as DocumentNode<AppealComplaintMutation, AppealComplaintMutationVariables>;
export const MyCaseDocument = {"__meta__":{"hash":"sha256:feedfa04f86e893cec8f3e4de4dd0f436179dbf4f761a6402212b7b495791f03"}} as unknown as DocumentNode<MyCaseQuery, MyCaseQueryVariables>;
export const ComplaintCasePageDocument = {"__meta__":{"hash":"sha256:ebe0e26647aa839040c6e170a8c307f280ef7b5f5dfe048952372362d731d41d"}} as unknown as DocumentNode<ComplaintCasePageQuery, ComplaintCasePageQueryVariables>;
export const HomesToChooseDocument = {"__meta__":{"hash":"sha256:2e322e927073495b14c7164df56831b85cda91fef1dc053e46373fa8e440d0e2"}} as unknown as DocumentNode<HomesToChooseQuery, HomesToChooseQueryVariables>;
export const ReportsToLinkDocument = {"__meta__":{"hash":"sha256:b6818017f9006115663ec977b66df4beea919a64b23871c0c1d9f3d2c564f656"}} as unknown as DocumentNode<ReportsToLinkQuery, ReportsToLinkQueryVariables>;
export const ReceiveComplaintDocument = {"__meta__":{"hash":"sha256:2b1b8b7b0c2e3d135659cd6316de519fe36737c980d3fbb22945991a0163cd5c"}} as unknown as DocumentNode<ReceiveComplaintMutation, ReceiveComplaintMutationVariables>;
export const ForwardComplaintDocument = {"__meta__":{"hash":"sha256:423b345bba8afd90087ee77b1e11f745516bc1e46bb398cfd291fb855d11cd09"}} as unknown as DocumentNode<ForwardComplaintMutation, ForwardComplaintMutationVariables>;
export const NameHomeDocument = {"__meta__":{"hash":"sha256:7aef1e6d67d50df3dc0d4f3c23b37f1f3f4f80f41b64c486133538d307b327a0"}} as unknown as DocumentNode<NameHomeMutation, NameHomeMutationVariables>;
export const RecogniseChildDocument = {"__meta__":{"hash":"sha256:2edc1aa6b01a5b939c2e8ff6a8460a22a3bc08f3d41edd11730e0f11b1cd880e"}} as unknown as DocumentNode<RecogniseChildMutation, RecogniseChildMutationVariables>;
export const LinkIncidentDocument = {"__meta__":{"hash":"sha256:cc3af0b1a8428a2bfc2db79aa9712d4709e3c4ddd5bf1b929cca5ccf67ff304d"}} as unknown as DocumentNode<LinkIncidentMutation, LinkIncidentMutationVariables>;
export const UnlinkIncidentDocument = {"__meta__":{"hash":"sha256:f8be691d6c5772e87d864920ede6b671e895c8bfc48340cfffaa59c2abede953"}} as unknown as DocumentNode<UnlinkIncidentMutation, UnlinkIncidentMutationVariables>;
export const RecordComplaintDocument = {"__meta__":{"hash":"sha256:1c80bf3261bd6d432aa49532791c9ea02b2dbe58de2f8df7e261ed083f54e53d"}} as unknown as DocumentNode<RecordComplaintMutation, RecordComplaintMutationVariables>;
export const GuideGuardianDocument = {"__meta__":{"hash":"sha256:f15be01432654321104d91c1bb60526a5daffe29db618b192ddc8aa4dd3b0284"}} as unknown as DocumentNode<GuideGuardianMutation, GuideGuardianMutationVariables>;
export const HearHomeDocument = {"__meta__":{"hash":"sha256:abea2fa76c3c815426104e7d8fba1b091a36a7a5e163c42deb63b4922c3dda30"}} as unknown as DocumentNode<HearHomeMutation, HearHomeMutationVariables>;
export const HoldTalkDocument = {"__meta__":{"hash":"sha256:15b6279aa4b99c68565cda2bb1947119d1bc40e279fa377d557846f0fcac1f5f"}} as unknown as DocumentNode<HoldTalkMutation, HoldTalkMutationVariables>;
export const DecideComplaintDocument = {"__meta__":{"hash":"sha256:c6ffb9aff24fb49cca7911687a75f2eb2e2bd198503c10db28986dea595c725d"}} as unknown as DocumentNode<DecideComplaintMutation, DecideComplaintMutationVariables>;
export const RecordAppealDocument = {"__meta__":{"hash":"sha256:837f7c934e802f259042c6d53edbcd5d2ec6253ae49e851e5a78f7bc7456e890"}} as unknown as DocumentNode<RecordAppealMutation, RecordAppealMutationVariables>;
export const DecideAppealDocument = {"__meta__":{"hash":"sha256:7d00a848a0e368e2a2e5e0af4da37d09e04d18b81845fbd58de4ddd661a0cadf"}} as unknown as DocumentNode<DecideAppealMutation, DecideAppealMutationVariables>;
export const CloseComplaintDocument = {"__meta__":{"hash":"sha256:f8d967146bd98b3b8f6e96aff3e08225ff43b2c7576317ddcddad557e2669c6d"}} as unknown as DocumentNode<CloseComplaintMutation, CloseComplaintMutationVariables>;
export const ComplaintDeskPageDocument = {"__meta__":{"hash":"sha256:94e3fe5939d48fcaf5aaa196db473f37f974c769c690ccee1c5769bf397f808e"}} as unknown as DocumentNode<ComplaintDeskPageQuery, ComplaintDeskPageQueryVariables>;
export const AppealDeskPageDocument = {"__meta__":{"hash":"sha256:cfb420ea26fb8206024be5f41881adf39b6735e8566399b8c6af33805d420da7"}} as unknown as DocumentNode<AppealDeskPageQuery, AppealDeskPageQueryVariables>;
export const HomeHearingsPageDocument = {"__meta__":{"hash":"sha256:f9b9956006cf27556294057d1415ef949232600b239c67752fc621c83a836789"}} as unknown as DocumentNode<HomeHearingsPageQuery, HomeHearingsPageQueryVariables>;
export const AnswerHomeHearingDocument = {"__meta__":{"hash":"sha256:c4b7a520ed38d343d797547a5d1efabbd8a15d3fe562a4334372fa7ab3c78834"}} as unknown as DocumentNode<AnswerHomeHearingMutation, AnswerHomeHearingMutationVariables>;
export const ComplaintReturnsPageDocument = {"__meta__":{"hash":"sha256:e9e86be2a2ca810d8c5ef889c8aa629ec3a35c472a7e7b346a3306d2b56d580a"}} as unknown as DocumentNode<ComplaintReturnsPageQuery, ComplaintReturnsPageQueryVariables>;
export const DeclareComplaintReturnDocument = {"__meta__":{"hash":"sha256:606130bf600a14524b293545fcc34268a2bce6ecfe7198d6f9824820789a15d8"}} as unknown as DocumentNode<DeclareComplaintReturnMutation, DeclareComplaintReturnMutationVariables>;
export const ComplaintPathPageDocument = {"__meta__":{"hash":"sha256:3e5bb21907bf67af5dd374cc34121b5d9c7b7718263abed6a08ee76069e52a22"}} as unknown as DocumentNode<ComplaintPathPageQuery, ComplaintPathPageQueryVariables>;
export const ComplaintLetterPageDocument = {"__meta__":{"hash":"sha256:c0f2ca8827b602b2a1968f0124403d051d3cf880dab843067d51a4911cff177d"}} as unknown as DocumentNode<ComplaintLetterPageQuery, ComplaintLetterPageQueryVariables>;
export const DataQualityDocument = {"__meta__":{"hash":"sha256:654ccdeb750598ee257fe83c016c7a5162f01512b0c89d0137b89f464289b908"}} as unknown as DocumentNode<DataQualityQuery, DataQualityQueryVariables>;
export const DepartmentQuarterDocument = {"__meta__":{"hash":"sha256:15b2d012436349067e4416da4e4fbfd42909024a072f2d1226dbcc2c460af3ec"}} as unknown as DocumentNode<DepartmentQuarterQuery, DepartmentQuarterQueryVariables>;
export const HitRatePageDocument = {"__meta__":{"hash":"sha256:d0338cd66f4cba9b28cac81f3cdc6c3acc723b4270e48dd8878060584d8db280"}} as unknown as DocumentNode<HitRatePageQuery, HitRatePageQueryVariables>;
export const AnswerHearingDocument = {"__meta__":{"hash":"sha256:a4a330a2573892b3995e26f7ff69a2752747d257e0bf0f9dcbdc4a8f9dc57a0c"}} as unknown as DocumentNode<AnswerHearingMutation, AnswerHearingMutationVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:6540717b873ac98e966136384c914d9903996bf23edb0d8b6e8fc024d455159e"}} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const SupervisorHomesDocument = {"__meta__":{"hash":"sha256:16bd5954bed349285bab37e686845b45d12e1039030fd5617b90937bf0335f52"}} as unknown as DocumentNode<SupervisorHomesQuery, SupervisorHomesQueryVariables>;
export const InboxPageDocument = {"__meta__":{"hash":"sha256:213fa41dc65e580e4af5e1c43c2c8e65e01b96e143cc19ba4ead9885e61ded31"}} as unknown as DocumentNode<InboxPageQuery, InboxPageQueryVariables>;
export const InspectionCasePageDocument = {"__meta__":{"hash":"sha256:edfe1c2a6fe363bec8673f171b922ff25ecd39ca940242ac45d10fddfba31f98"}} as unknown as DocumentNode<InspectionCasePageQuery, InspectionCasePageQueryVariables>;
export const PlanInspectionDocument = {"__meta__":{"hash":"sha256:d743b1692564f6b0c83b027adc1f18ad15434b96e229b89e9e643f3d54d64e1f"}} as unknown as DocumentNode<PlanInspectionMutation, PlanInspectionMutationVariables>;
export const ReplanInspectionDocument = {"__meta__":{"hash":"sha256:90d98589a139077391d1cf057b96d60554403b280b9ba0903a6f24e9e931da6c"}} as unknown as DocumentNode<ReplanInspectionMutation, ReplanInspectionMutationVariables>;
export const CarryOutInspectionDocument = {"__meta__":{"hash":"sha256:1a3d59e69dce85632325d08ae31b5a46c2451536917c477445a77c6c9ef034e4"}} as unknown as DocumentNode<CarryOutInspectionMutation, CarryOutInspectionMutationVariables>;
export const FileFindingsDocument = {"__meta__":{"hash":"sha256:1f769fd7407c801478cd0e81962044f48a1f2c0a628fdd35b0d16892bd036349"}} as unknown as DocumentNode<FileFindingsMutation, FileFindingsMutationVariables>;
export const SendToHearingDocument = {"__meta__":{"hash":"sha256:4f6973d5e5b66d5ec53545a08f97230099459dd228d65a867bf48a2d503c9ccb"}} as unknown as DocumentNode<SendToHearingMutation, SendToHearingMutationVariables>;
export const FinaliseInspectionDocument = {"__meta__":{"hash":"sha256:a63c2b4b8d5e5527dcfa69d97d85b48cd625cdf4be66edb8ab2af5daff97d41c"}} as unknown as DocumentNode<FinaliseInspectionMutation, FinaliseInspectionMutationVariables>;
export const CheckFollowUpDocument = {"__meta__":{"hash":"sha256:c7b11e8ae0f21f6548115d7088925a98cf27a58f0c211f9d39bcbeff82b763e9"}} as unknown as DocumentNode<CheckFollowUpMutation, CheckFollowUpMutationVariables>;
export const CloseInspectionDocument = {"__meta__":{"hash":"sha256:ea8efdd762d87a785295eccf61e5522e25fdfb367dbda6ccbe61f6c1ce107f8f"}} as unknown as DocumentNode<CloseInspectionMutation, CloseInspectionMutationVariables>;
export const CancelInspectionDocument = {"__meta__":{"hash":"sha256:853be962d88c20bda35cd121d30e1ed35fb4e1d0406b2bf94cf6a48c5ac3c556"}} as unknown as DocumentNode<CancelInspectionMutation, CancelInspectionMutationVariables>;
export const InspectionPlanDocument = {"__meta__":{"hash":"sha256:370278f497b6ae0e9b1ac45d2382a121674cd738c778817143132299fe9a39d1"}} as unknown as DocumentNode<InspectionPlanQuery, InspectionPlanQueryVariables>;
export const EditionRunsDocument = {"__meta__":{"hash":"sha256:8355e692950576710478fed165a67cc07a8e54800e5cc14fb42629af89884e5b"}} as unknown as DocumentNode<EditionRunsQuery, EditionRunsQueryVariables>;
export const NationalDocument = {"__meta__":{"hash":"sha256:1f8c9e26d2177729c0aaaa0e69ffe31e8d5fcdcf71ba1cc464b5015738f5d14f"}} as unknown as DocumentNode<NationalQuery, NationalQueryVariables>;
export const NationalEditionDocument = {"__meta__":{"hash":"sha256:c302c0699b05a68185c0df584d63e33dc041b9a265b0868cf37c3fd1a00fcff6"}} as unknown as DocumentNode<NationalEditionQuery, NationalEditionQueryVariables>;
export const WriteEditionNoteDocument = {"__meta__":{"hash":"sha256:bfca1e7abd6a06e584ea2241af9b810920f9b619660abef1621b342c427f48a3"}} as unknown as DocumentNode<WriteEditionNoteMutation, WriteEditionNoteMutationVariables>;
export const WithdrawEditionNoteDocument = {"__meta__":{"hash":"sha256:b8e450624290716c57123facece40e4b850055a6df10c84ab83d3026353aa64d"}} as unknown as DocumentNode<WithdrawEditionNoteMutation, WithdrawEditionNoteMutationVariables>;
export const ReadersOwnDocument = {"__meta__":{"hash":"sha256:83499ece36b97d3e85181e2431bb55b4b9e43779197118efd887ce644e3dab3b"}} as unknown as DocumentNode<ReadersOwnQuery, ReadersOwnQueryVariables>;
export const SaveViewDocument = {"__meta__":{"hash":"sha256:afb31a8052b2c9b739386d178138ae124a21cc6eb154fdd04377a1337312e9fb"}} as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const ForgetViewDocument = {"__meta__":{"hash":"sha256:beb501d34f7b07a3c122d645a74dbe73e2371c98b0adec552991b714fc3cfb56"}} as unknown as DocumentNode<ForgetViewMutation, ForgetViewMutationVariables>;
export const FollowEditionsDocument = {"__meta__":{"hash":"sha256:a0a003a58faa8256d6d3143a40fde7ae9646dcdd79f63024cc7dade6cd418ffc"}} as unknown as DocumentNode<FollowEditionsMutation, FollowEditionsMutationVariables>;
export const NoticeListDocument = {"__meta__":{"hash":"sha256:38c714256b844d819cb0cbc78d40d4be69d2c1f8948b3d76281e3a1efbaf6d2f"}} as unknown as DocumentNode<NoticeListQuery, NoticeListQueryVariables>;
export const EditionNoticeListDocument = {"__meta__":{"hash":"sha256:5141ba3fbb3dc6a34621b4e1ac726e084662ac1013120ec134eace8546014e92"}} as unknown as DocumentNode<EditionNoticeListQuery, EditionNoticeListQueryVariables>;
export const ReadNoticeDocument = {"__meta__":{"hash":"sha256:043b52d4754227a6188e7b7417247b95e1f4f1686e4f3c30c7e8cb24c9925a26"}} as unknown as DocumentNode<ReadNoticeMutation, ReadNoticeMutationVariables>;
export const ReadComplaintNoticeDocument = {"__meta__":{"hash":"sha256:3cfb07225355f9667ac403531babc5a1d4bd4d95802c7e23ad2b9d3a307fc202"}} as unknown as DocumentNode<ReadComplaintNoticeMutation, ReadComplaintNoticeMutationVariables>;
export const ReadNotificationNoticeDocument = {"__meta__":{"hash":"sha256:f198f6e85bb7297c7d7495ecee99dca370441be09bcd7a24d0d8bd6213f893b7"}} as unknown as DocumentNode<ReadNotificationNoticeMutation, ReadNotificationNoticeMutationVariables>;
export const ReadOversightNoticeDocument = {"__meta__":{"hash":"sha256:a55071f7c9076b1f9f0f7b5cbc353b97ccbab60f187a5b1851843c6a4ce19955"}} as unknown as DocumentNode<ReadOversightNoticeMutation, ReadOversightNoticeMutationVariables>;
export const NoticeMailOfQuartersDocument = {"__meta__":{"hash":"sha256:e4e14553df2d23de6fdacdbe435ef242ac99ed6c2b1c38ccb4653332830e7f8a"}} as unknown as DocumentNode<NoticeMailOfQuartersQuery, NoticeMailOfQuartersQueryVariables>;
export const MailNoticesDocument = {"__meta__":{"hash":"sha256:84355765c74a71a84432a5a38732bd46299b09d4a42b7d536aed79e6df872993"}} as unknown as DocumentNode<MailNoticesMutation, MailNoticesMutationVariables>;
export const NotificationStatisticsDocument = {"__meta__":{"hash":"sha256:f37a57b45770c2df9a33524da16a86fb7f181d9b5df96f0900e927c47902ea4e"}} as unknown as DocumentNode<NotificationStatisticsQuery, NotificationStatisticsQueryVariables>;
export const NotificationDeskPageDocument = {"__meta__":{"hash":"sha256:83e0a18d447f4707be3286a996a8dee672491e5e6cf3e24c47491a5935a2f90a"}} as unknown as DocumentNode<NotificationDeskPageQuery, NotificationDeskPageQueryVariables>;
export const NotificationReceiptsPageDocument = {"__meta__":{"hash":"sha256:2005c443aa067d355a046bcd64edb337b8fb6c8c5a78f147fcdbb880e8120025"}} as unknown as DocumentNode<NotificationReceiptsPageQuery, NotificationReceiptsPageQueryVariables>;
export const CaseworkerIntakePageDocument = {"__meta__":{"hash":"sha256:a16ece10797c743ba912cf534606c9e19dd9a12bb430b9e4b568f1b4783aa80e"}} as unknown as DocumentNode<CaseworkerIntakePageQuery, CaseworkerIntakePageQueryVariables>;
export const ChildrenInHomeDocument = {"__meta__":{"hash":"sha256:ff2a25e3479cc1ac868248d614ed848cdfe2a8bafa7d797ae0df66359b19d0dd"}} as unknown as DocumentNode<ChildrenInHomeQuery, ChildrenInHomeQueryVariables>;
export const HomeIntakePageDocument = {"__meta__":{"hash":"sha256:2883a42035b59d2c2b16aa47ec1cedfc3d9c2f144707ef618595ca78df9b874d"}} as unknown as DocumentNode<HomeIntakePageQuery, HomeIntakePageQueryVariables>;
export const ReceiveNotificationDocument = {"__meta__":{"hash":"sha256:b70a4d9c1e6b26d1b5ea033af753ddd847e6c5c52d5bd23ac2562fa98e570398"}} as unknown as DocumentNode<ReceiveNotificationMutation, ReceiveNotificationMutationVariables>;
export const SendNotificationReceiptDocument = {"__meta__":{"hash":"sha256:661f14e6fd5704751c2deeca3fcd9c1cafde36923faa5f620c91aa55f4de92d6"}} as unknown as DocumentNode<SendNotificationReceiptMutation, SendNotificationReceiptMutationVariables>;
export const AssessNotificationDocument = {"__meta__":{"hash":"sha256:6c67aedd3dbc4d43d3b45a74030ca982eb1635e5f13d63f1a3d66c8d0f41da1a"}} as unknown as DocumentNode<AssessNotificationMutation, AssessNotificationMutationVariables>;
export const IdentifyChildDocument = {"__meta__":{"hash":"sha256:803adeda268bd68e1f1c4174c085802fdf540db77b6142564cc9d306fc215b7f"}} as unknown as DocumentNode<IdentifyChildMutation, IdentifyChildMutationVariables>;
export const AddStatementDocument = {"__meta__":{"hash":"sha256:88501485cf24012b41d0df29696dbdcc1c6189454e364e86dbf0c5f304e18ed5"}} as unknown as DocumentNode<AddStatementMutation, AddStatementMutationVariables>;
export const HoldConversationDocument = {"__meta__":{"hash":"sha256:80927c2b2ef30655e7ae1634bc3ad1906aac212feca41b38c90e5288e2083b50"}} as unknown as DocumentNode<HoldConversationMutation, HoldConversationMutationVariables>;
export const OmitConversationDocument = {"__meta__":{"hash":"sha256:9af4d80051ae05c665a2e67c9ae1f6e145f489f88464dafef170a393d8fca400"}} as unknown as DocumentNode<OmitConversationMutation, OmitConversationMutationVariables>;
export const LockGuardianDocument = {"__meta__":{"hash":"sha256:58c796541a1e6f66dd445801fddde2579b4b157b6b37600182992a6158aebaac"}} as unknown as DocumentNode<LockGuardianMutation, LockGuardianMutationVariables>;
export const LiftGuardianLockDocument = {"__meta__":{"hash":"sha256:c56411ada35f0c2685b9ec65d8b698a3441455f5882f73680bd7194990ee5236"}} as unknown as DocumentNode<LiftGuardianLockMutation, LiftGuardianLockMutationVariables>;
export const ConsultPoliceDocument = {"__meta__":{"hash":"sha256:cccb4fc8e932caad06ee49a81b2e41a44cd416f0b139236cbcb7989c6c2542a2"}} as unknown as DocumentNode<ConsultPoliceMutation, ConsultPoliceMutationVariables>;
export const ReportToPoliceDocument = {"__meta__":{"hash":"sha256:8c4da9e0f3fd9fb50c39cb00b6e1560d6c478ca2b74fe37862eca3d025ec3dfd"}} as unknown as DocumentNode<ReportToPoliceMutation, ReportToPoliceMutationVariables>;
export const RecordPoliceDeclinedDocument = {"__meta__":{"hash":"sha256:9b98c004e309ef4df3a78a113cda8e7a5e8ea4c23948bf5c3bbe6b54801a976d"}} as unknown as DocumentNode<RecordPoliceDeclinedMutation, RecordPoliceDeclinedMutationVariables>;
export const RecordPoliceInterviewDocument = {"__meta__":{"hash":"sha256:6eccea14adbd29f00dcc5de54f02d677701fe2fdc3a147358db3a30d307c678a"}} as unknown as DocumentNode<RecordPoliceInterviewMutation, RecordPoliceInterviewMutationVariables>;
export const AddSafetyPlanDocument = {"__meta__":{"hash":"sha256:a40f3ebbf75bb145e2d5a4ab27fcfd0da8538ddbdcedeb9d4fa7a48e483f2e05"}} as unknown as DocumentNode<AddSafetyPlanMutation, AddSafetyPlanMutationVariables>;
export const SparChildrensHouseDocument = {"__meta__":{"hash":"sha256:ecf18bd734e79fddf37dd75ce33cbdd3e27b200ab18e5d25e6c98123f25a5d7f"}} as unknown as DocumentNode<SparChildrensHouseMutation, SparChildrensHouseMutationVariables>;
export const ReferToChildrensHouseDocument = {"__meta__":{"hash":"sha256:93b673d877e642ef0b2157c80537504614134b0b94d837746104926ba23daa71"}} as unknown as DocumentNode<ReferToChildrensHouseMutation, ReferToChildrensHouseMutationVariables>;
export const DeclineChildrensHouseDocument = {"__meta__":{"hash":"sha256:9f8d4a532cde1842057eae1c6477dec9029b412d23aa9901f901dbb8a5c8e44a"}} as unknown as DocumentNode<DeclineChildrensHouseMutation, DeclineChildrensHouseMutationVariables>;
export const StartChildrensHouseDocument = {"__meta__":{"hash":"sha256:59edd3b82c433e39a1716873bcf72d13d8429f3b7dd1277331ebd53679beae79"}} as unknown as DocumentNode<StartChildrensHouseMutation, StartChildrensHouseMutationVariables>;
export const RecordChildrensHouseReportDocument = {"__meta__":{"hash":"sha256:eafe28d525298a9a05f57361222b8f2d2caf652def057fb4d3f37a078601a718"}} as unknown as DocumentNode<RecordChildrensHouseReportMutation, RecordChildrensHouseReportMutationVariables>;
export const AddHypothesisDocument = {"__meta__":{"hash":"sha256:18f08a6ded9982ac2569866f920641c5754fe5352e20da7bc6a42e3dbdb14f69"}} as unknown as DocumentNode<AddHypothesisMutation, AddHypothesisMutationVariables>;
export const InvestigateNotificationDocument = {"__meta__":{"hash":"sha256:2071e8c05c7e9a24675d14c5ad363c81781f3e3a3e19143c1b8670fcb919bca4"}} as unknown as DocumentNode<InvestigateNotificationMutation, InvestigateNotificationMutationVariables>;
export const DecideNotificationDocument = {"__meta__":{"hash":"sha256:056a3915b765513db01e9397bfa5a65602ee9b3a520436ac002cdcdec080d1a1"}} as unknown as DocumentNode<DecideNotificationMutation, DecideNotificationMutationVariables>;
export const StartSupportDocument = {"__meta__":{"hash":"sha256:05dd7728fad1a40f6593a429e1e0a1c7e9953c6a76a6ed3ad9b4fec2884ffcbf"}} as unknown as DocumentNode<StartSupportMutation, StartSupportMutationVariables>;
export const HandOverNotificationDocument = {"__meta__":{"hash":"sha256:a53f1c662178ff4d17bd31a1b63bca266a63688598a8da8881f3dfa867e2a7da"}} as unknown as DocumentNode<HandOverNotificationMutation, HandOverNotificationMutationVariables>;
export const CloseNotificationDocument = {"__meta__":{"hash":"sha256:d668051094a5069ebfaabdaadcd733ec12dadd0d68ab4b522efaa72b19b609bb"}} as unknown as DocumentNode<CloseNotificationMutation, CloseNotificationMutationVariables>;
export const EarlierNotificationsDocument = {"__meta__":{"hash":"sha256:edb03264fc95d6c712baced42194a67f02ee00786f1da2bbc932a8288101c24e"}} as unknown as DocumentNode<EarlierNotificationsQuery, EarlierNotificationsQueryVariables>;
export const NotificationCasePageDocument = {"__meta__":{"hash":"sha256:a61d9eb803a273dcbecb772fd2fe1b484385e81fc729c3a26d2fab2d1de8dcfb"}} as unknown as DocumentNode<NotificationCasePageQuery, NotificationCasePageQueryVariables>;
export const PreparednessPlansPageDocument = {"__meta__":{"hash":"sha256:bf1be16e5b95efd81132a3a9bd914b8d0a7d00c51276cdef1b39d6b8f695a57e"}} as unknown as DocumentNode<PreparednessPlansPageQuery, PreparednessPlansPageQueryVariables>;
export const RecordPreparednessPlanDocument = {"__meta__":{"hash":"sha256:1ae7f6c3edfb02a0379b31dcc26b2ea893ac2e027158218bd01618da6e4568a5"}} as unknown as DocumentNode<RecordPreparednessPlanMutation, RecordPreparednessPlanMutationVariables>;
export const OrientationPageDocument = {"__meta__":{"hash":"sha256:70a9e5a6701d75938c7116e674f5ad9280789191bcda07b18b58a614876bacc6"}} as unknown as DocumentNode<OrientationPageQuery, OrientationPageQueryVariables>;
export const CompileOrientationDocument = {"__meta__":{"hash":"sha256:5d984300a5ad6422ab5604b43b0fb0c0fbeb0f7e4ae40579934f64d3ad5d71b2"}} as unknown as DocumentNode<CompileOrientationMutation, CompileOrientationMutationVariables>;
export const WriteOrientationDocument = {"__meta__":{"hash":"sha256:87b209578d1b18746311daf12080e9c6afd664e1727073653c05b00647e9a051"}} as unknown as DocumentNode<WriteOrientationMutation, WriteOrientationMutationVariables>;
export const OrientDocument = {"__meta__":{"hash":"sha256:880466b720523573f4792a73d8e83942419b63e8cab0abc1988a6a5252c11a67"}} as unknown as DocumentNode<OrientMutation, OrientMutationVariables>;
export const HoldOverviewDocument = {"__meta__":{"hash":"sha256:1ba3822daea33155eba3e8deb8460da49a280d9247530892bbaf205aac1134f5"}} as unknown as DocumentNode<HoldOverviewMutation, HoldOverviewMutationVariables>;
export const LiftOverviewHoldDocument = {"__meta__":{"hash":"sha256:a73574388fb2d76866a3c596cf5ab4b88050c8eb4ca5824296c0430b23227bd4"}} as unknown as DocumentNode<LiftOverviewHoldMutation, LiftOverviewHoldMutationVariables>;
export const OverviewPageDocument = {"__meta__":{"hash":"sha256:df566cd6894fad7a11a7a7fc53d8ef8764a22c621922bfae68b54a01899ac441"}} as unknown as DocumentNode<OverviewPageQuery, OverviewPageQueryVariables>;
export const OverviewNowDocument = {"__meta__":{"hash":"sha256:e9e4d1d2a57f8d70f7cd23158fb63ddf9d8dc4b03909a188e3a7cb7f4647b489"}} as unknown as DocumentNode<OverviewNowQuery, OverviewNowQueryVariables>;
export const OverviewQuestionsDocument = {"__meta__":{"hash":"sha256:8de9eafd32255206805623224d5a9277bee90cc986915149eb5b3f62854203d6"}} as unknown as DocumentNode<OverviewQuestionsQuery, OverviewQuestionsQueryVariables>;
export const WriteOverviewRemarkDocument = {"__meta__":{"hash":"sha256:977e295b866975a132f8cb5d4a569a14fc3e469b2c4b5c6bcc00ba00b590271b"}} as unknown as DocumentNode<WriteOverviewRemarkMutation, WriteOverviewRemarkMutationVariables>;
export const WriteOverviewStoryDocument = {"__meta__":{"hash":"sha256:48b70697dc3e5ba4688af4ceea876156604510b6bf1341003d7c9e610a16cd6d"}} as unknown as DocumentNode<WriteOverviewStoryMutation, WriteOverviewStoryMutationVariables>;
export const RemoveOverviewStoryDocument = {"__meta__":{"hash":"sha256:53f0a3f9a82899ede2f33b8af598ecf0131ac28e270ce66b0fac568031b334de"}} as unknown as DocumentNode<RemoveOverviewStoryMutation, RemoveOverviewStoryMutationVariables>;
export const MoveOverviewDocument = {"__meta__":{"hash":"sha256:8de5b0778f9fdcbb77815d90c8d4b0de60d187190bdc2c3e49a12929d3d2b381"}} as unknown as DocumentNode<MoveOverviewMutation, MoveOverviewMutationVariables>;
export const LogUseDialogueDocument = {"__meta__":{"hash":"sha256:de98e4e1509cd3508c290c02d5786cdbac07de4391b4c3426e4b4d2af49baae5"}} as unknown as DocumentNode<LogUseDialogueMutation, LogUseDialogueMutationVariables>;
export const OverviewListDocument = {"__meta__":{"hash":"sha256:464398c59217f8986823903bb137d945f535d78c4a458a9fc4c20634d1175caa"}} as unknown as DocumentNode<OverviewListQuery, OverviewListQueryVariables>;
export const SignedOverviewDocument = {"__meta__":{"hash":"sha256:3bdbf9b762ea03f6a78ecedd3185821518b4841ad4feabd80b951fe438b66df0"}} as unknown as DocumentNode<SignedOverviewQuery, SignedOverviewQueryVariables>;
export const OverviewDifferencesDocument = {"__meta__":{"hash":"sha256:310204e86e1242bc1988ec7477ed1973427f9f20fff51134f326dfcaa4503360"}} as unknown as DocumentNode<OverviewDifferencesQuery, OverviewDifferencesQueryVariables>;
export const ModelParameterListDocument = {"__meta__":{"hash":"sha256:8f087d7114bd90390884a35442e5a851017ec12651e84edbe2a74f789657adf9"}} as unknown as DocumentNode<ModelParameterListQuery, ModelParameterListQueryVariables>;
export const ApproveParametersDocument = {"__meta__":{"hash":"sha256:3f54ee3c44974dacf2a7cee9c43aeae617f2ff818064cb6a18e414a6af5a6f00"}} as unknown as DocumentNode<ApproveParametersMutation, ApproveParametersMutationVariables>;
export const ProposeParametersDocument = {"__meta__":{"hash":"sha256:eb5c099c1b815d797393775807619176015204daa7500c15e27f7f2d91f7914d"}} as unknown as DocumentNode<ProposeParametersMutation, ProposeParametersMutationVariables>;
export const PreparednessTabDocument = {"__meta__":{"hash":"sha256:d681dd961fb95dfd1a6d5d3d73c0eee55e2cc8e135b8d6ea5812d8c1caeb1f09"}} as unknown as DocumentNode<PreparednessTabQuery, PreparednessTabQueryVariables>;
export const AddGuidelineVersionDocument = {"__meta__":{"hash":"sha256:a161524eb4fd463ec2085579188bf6a315e9350179f4d43221766d343e3b4a58"}} as unknown as DocumentNode<AddGuidelineVersionMutation, AddGuidelineVersionMutationVariables>;
export const RegisterEmployeeDocument = {"__meta__":{"hash":"sha256:a18f9c29c9962aa8590dfc6fbdc0a0d22535ad3746eb0077025bb7bace53c01c"}} as unknown as DocumentNode<RegisterEmployeeMutation, RegisterEmployeeMutationVariables>;
export const EndEmploymentDocument = {"__meta__":{"hash":"sha256:89ba410ecf362fae97cc1224dd23a0c322ee8f9ea3254c1760f0cb3fc7aa2191"}} as unknown as DocumentNode<EndEmploymentMutation, EndEmploymentMutationVariables>;
export const AddTrainingDocument = {"__meta__":{"hash":"sha256:aa76bc9bda3922a9387fb736ff66128c43b8a6f1a695aee3629140b85cc364c2"}} as unknown as DocumentNode<AddTrainingMutation, AddTrainingMutationVariables>;
export const SignReceiptDocument = {"__meta__":{"hash":"sha256:7f445907e01e9d86e61a0e8f629ccfda1f8e81e1528744b96cab78ca73c98895"}} as unknown as DocumentNode<SignReceiptMutation, SignReceiptMutationVariables>;
export const RecordReceiptDocument = {"__meta__":{"hash":"sha256:c5daa715d162e6a72c0eac397b15dfc7d92d77f08293f0b353611c5eb16a7687"}} as unknown as DocumentNode<RecordReceiptMutation, RecordReceiptMutationVariables>;
export const AddHouseRulesDocument = {"__meta__":{"hash":"sha256:a0b7f317dcbc4bf73de7bbfe215ebd9ca873cc8c08c454d95fa846410761dcd2"}} as unknown as DocumentNode<AddHouseRulesMutation, AddHouseRulesMutationVariables>;
export const RecordRightsToldDocument = {"__meta__":{"hash":"sha256:19e706f022c4f2f5313c9fc29dc8493b49c6715c852e45992acd34638a99c825"}} as unknown as DocumentNode<RecordRightsToldMutation, RecordRightsToldMutationVariables>;
export const AddCertificationDocument = {"__meta__":{"hash":"sha256:011be8d2ddd19da02bb4423d516c952151c7c9e64827ab025010e5ee16009a3d"}} as unknown as DocumentNode<AddCertificationMutation, AddCertificationMutationVariables>;
export const SaveReportDraftDocument = {"__meta__":{"hash":"sha256:3e9f05d46d678c4fd128ce762473a822e0cd7c4e42bae722c58d1e76033f9cee"}} as unknown as DocumentNode<SaveReportDraftMutation, SaveReportDraftMutationVariables>;
export const DiscardReportDraftDocument = {"__meta__":{"hash":"sha256:56ac52d43f7a03165ec2bcf9212e3bf5a7809754f3379924d972893a78f824fe"}} as unknown as DocumentNode<DiscardReportDraftMutation, DiscardReportDraftMutationVariables>;
export const RegisterReportDocument = {"__meta__":{"hash":"sha256:728373a24e4570ced5bdd655ea9bbd23243b195c3787a423b9e56a37d01a49df"}} as unknown as DocumentNode<RegisterReportMutation, RegisterReportMutationVariables>;
export const CorrectReportDocument = {"__meta__":{"hash":"sha256:4cc1dc559357f76be704985b950b148ef490ce64c95b53525aef82fe92e4530a"}} as unknown as DocumentNode<CorrectReportMutation, CorrectReportMutationVariables>;
export const ReturnReportDocument = {"__meta__":{"hash":"sha256:a4100ccf522aab581db1913056a3939ff31e2f8bfc2b9059ead7c2c06d299981"}} as unknown as DocumentNode<ReturnReportMutation, ReturnReportMutationVariables>;
export const ApproveReportDocument = {"__meta__":{"hash":"sha256:10ef8de58e72e0544d9cac4522cbdec48c983bbee6d7296cdb7daf005fc6317e"}} as unknown as DocumentNode<ApproveReportMutation, ApproveReportMutationVariables>;
export const AddChildAccountDocument = {"__meta__":{"hash":"sha256:4bd3b755a24964d674066bf39dc873a708da092c75e275a12431b5a65b4990a3"}} as unknown as DocumentNode<AddChildAccountMutation, AddChildAccountMutationVariables>;
export const RemoveAttachmentDocument = {"__meta__":{"hash":"sha256:1c21fae01c98f39d6b2c9ec8d4803495c371e7462d7340645bd25d6ba62d2f16"}} as unknown as DocumentNode<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>;
export const AddAttachmentsDocument = {"__meta__":{"hash":"sha256:6bf1d114d9b7c45739fb6e08ef98615be198726a5857cdffa6c424677893f3f9"}} as unknown as DocumentNode<AddAttachmentsMutation, AddAttachmentsMutationVariables>;
export const WithdrawAttachmentDocument = {"__meta__":{"hash":"sha256:5eb70f29f62b383d023ba926470956ac26f7eccf8dbbea4a24a3b86c7359cd4b"}} as unknown as DocumentNode<WithdrawAttachmentMutation, WithdrawAttachmentMutationVariables>;
export const MarkCrimeDocument = {"__meta__":{"hash":"sha256:2e47c4dd49d671fdff9fb73b22a7755d082bc1fe4357ae88ad7e964a97bbcb6c"}} as unknown as DocumentNode<MarkCrimeMutation, MarkCrimeMutationVariables>;
export const WriteSupplementDocument = {"__meta__":{"hash":"sha256:14bd504a05b1dd1a93f4ab9f5667918cb81f140c3c03e4076d6eb977cc7b801f"}} as unknown as DocumentNode<WriteSupplementMutation, WriteSupplementMutationVariables>;
export const OrientGuardianDocument = {"__meta__":{"hash":"sha256:e26776f292dc401625e76d05f805069119f955a0e2ef285179dedf5a027cce7b"}} as unknown as DocumentNode<OrientGuardianMutation, OrientGuardianMutationVariables>;
export const GiveFeedbackDocument = {"__meta__":{"hash":"sha256:4782e6ca6c9124c30a8f4609ad940470b4fdbeff1779ae5c49119af3062e65c1"}} as unknown as DocumentNode<GiveFeedbackMutation, GiveFeedbackMutationVariables>;
export const AnswerCrimeDocument = {"__meta__":{"hash":"sha256:69aec14e23b2810ca5909b9954b69c964a74b84c81511b0ea95406498bcc98c2"}} as unknown as DocumentNode<AnswerCrimeMutation, AnswerCrimeMutationVariables>;
export const AddFollowUpDocument = {"__meta__":{"hash":"sha256:f90ea537f0ed4f1682ba2dc22cca8c6918e1d5cea5a354372b263ed8a130d825"}} as unknown as DocumentNode<AddFollowUpMutation, AddFollowUpMutationVariables>;
export const FinishFollowUpDocument = {"__meta__":{"hash":"sha256:d3e7647bbea247f19d0e4dfe51d30e777e269a1352d0e9e8ecb876501c1763d9"}} as unknown as DocumentNode<FinishFollowUpMutation, FinishFollowUpMutationVariables>;
export const CloseReportDocument = {"__meta__":{"hash":"sha256:fd3ee9a4409d22eca6ff7526f33ec78689c75247fc8a0006c982f4a7318495ae"}} as unknown as DocumentNode<CloseReportMutation, CloseReportMutationVariables>;
export const ReopenReportDocument = {"__meta__":{"hash":"sha256:17e35c254127da38f98516ea070abbdf84d5998b0ed73c4f3fa8ec4100c2f008"}} as unknown as DocumentNode<ReopenReportMutation, ReopenReportMutationVariables>;
export const VoidReportDocument = {"__meta__":{"hash":"sha256:b4ceefcb5593277ba84fc7c80e560e5bf049c615dca2693a78d4c2eebe0da9b0"}} as unknown as DocumentNode<VoidReportMutation, VoidReportMutationVariables>;
export const AcknowledgeDeliveryDocument = {"__meta__":{"hash":"sha256:bfeb6bc5ea49a78ff545e00cbbfed4152f6dc8c8a44dc50da968d75de7bae7be"}} as unknown as DocumentNode<AcknowledgeDeliveryMutation, AcknowledgeDeliveryMutationVariables>;
export const RetryDeliveryDocument = {"__meta__":{"hash":"sha256:9b9aaf39b844ec25ef1464b588f33676da52ea23eae52d419b93d188c8482a37"}} as unknown as DocumentNode<RetryDeliveryMutation, RetryDeliveryMutationVariables>;
export const ReportFormPageDocument = {"__meta__":{"hash":"sha256:96f4acf275b7b61bdf33058cfa791bfe87d10103380dc6441293203f9d3e49e4"}} as unknown as DocumentNode<ReportFormPageQuery, ReportFormPageQueryVariables>;
export const ReportPageDocument = {"__meta__":{"hash":"sha256:5ee944a10a092a65d80936bd4c87635e083326a6b83acf0931af6a98850dc061"}} as unknown as DocumentNode<ReportPageQuery, ReportPageQueryVariables>;
export const ReportListDocument = {"__meta__":{"hash":"sha256:26c58b0001c6311a04bf0968bc9fc495b3041c09f50345e35ac2ac2653bf7b3a"}} as unknown as DocumentNode<ReportListQuery, ReportListQueryVariables>;
export const ReportHomesDocument = {"__meta__":{"hash":"sha256:ab5bce45cddbf096475f41109c62153d44b1949c591a5b0b1de3020a85d9fe76"}} as unknown as DocumentNode<ReportHomesQuery, ReportHomesQueryVariables>;
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
export const WorkPageDocument = {"__meta__":{"hash":"sha256:d9e642cc14a4c5c6af54103a3c8fe2a26bea76883defa244f682268b64842fb5"}} as unknown as DocumentNode<WorkPageQuery, WorkPageQueryVariables>;