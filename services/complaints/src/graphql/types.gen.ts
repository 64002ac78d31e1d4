import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InstitutionPeriod as InstitutionPeriodParent, Incident as IncidentParent, Edition as EditionParent, Complaint as ComplaintParent, ComplaintHearing as ComplaintHearingParent, ComplaintReturn as ComplaintReturnParent } from './parents.ts';
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

export type AddComplaintWordsInput = {
  /** Of the complaint. */
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  /** Made by the form. */
  wordsId: Scalars['ID']['input'];
};

export type AnswerHomeHearingInput = {
  answer: Scalars['String']['input'];
  /** Of the hearing. */
  id: Scalars['ID']['input'];
};

export type Appeal = {
  __typename?: 'Appeal';
  appealedOn: Scalars['CalendarDate']['output'];
  decidedOn?: Maybe<Scalars['CalendarDate']['output']>;
  ground?: Maybe<Scalars['String']['output']>;
  /** Null for an appeal from a file. */
  inTime?: Maybe<Scalars['Boolean']['output']>;
  outcome?: Maybe<AppealOutcome>;
  /** What the complainant wrote. */
  text?: Maybe<Scalars['String']['output']>;
};

export type AppealComplaintInput = {
  /** For the recipient, who records an appeal that came on paper or by word of mouth. Of the complainant it is today. */
  appealedOn?: InputMaybe<Scalars['CalendarDate']['input']>;
  id: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
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

export type CloseComplaintInput = {
  /** What was followed up at the home, or why nothing was. */
  followUpAtHome: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type Complainant =
  /** The child (Barnet selv). */
  | 'CHILD'
  /** Custody holder (Forældremyndighedsindehaver). */
  | 'CUSTODY_HOLDER'
  /** Another on behalf of the child (En anden på barnets vegne). */
  | 'HELPER';

/** A complaint about the use of force. What the caller may not see is null. */
export type Complaint = {
  __typename?: 'Complaint';
  allowedActions: Array<ComplaintAction>;
  /** The newest. */
  appeal?: Maybe<Appeal>;
  /** The last day of an appeal in time. */
  appealUntil?: Maybe<Scalars['CalendarDate']['output']>;
  /** How it came, when a caseworker has written it down; null when whoever complains filed it here. */
  channel?: Maybe<ComplaintChannel>;
  /** As told. */
  childAge?: Maybe<Scalars['Int']['output']>;
  /** A pseudonym; null before the child is recognised. */
  childId?: Maybe<Scalars['ID']['output']>;
  /** As told. */
  childName?: Maybe<Scalars['String']['output']>;
  complainant?: Maybe<Complainant>;
  confirmedAt?: Maybe<Scalars['Instant']['output']>;
  decidedOn?: Maybe<Scalars['CalendarDate']['output']>;
  /** The decision in force; null while there is none. A remitted one is among the decisions. */
  decision?: Maybe<ComplaintDecision>;
  /** Every decision, oldest first. */
  decisions?: Maybe<Array<ComplaintDecision>>;
  /** The next clock, whatever it is; null when none runs. */
  dueOn?: Maybe<Scalars['CalendarDate']['output']>;
  filedAt: Scalars['Instant']['output'];
  followUpAtHome?: Maybe<Scalars['String']['output']>;
  /** Null when the child has own standing: then nobody is guided in its stead. */
  guardian?: Maybe<ComplaintGuardian>;
  /** As told. */
  happenedOn?: Maybe<Scalars['CalendarDate']['output']>;
  hearings?: Maybe<Array<ComplaintHearing>>;
  helper?: Maybe<ComplaintHelper>;
  homeAsTold?: Maybe<Scalars['String']['output']>;
  /** No home of the register is known by what was told. */
  homeUnknown?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  incidentIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** False when the complaint is about an episode nobody registered; null while that is not known. */
  incidentRegistered?: Maybe<Scalars['Boolean']['output']>;
  /** Null when the home is not known. */
  institutionId?: Maybe<Scalars['ID']['output']>;
  /** Null before it is received. */
  officer?: Maybe<ComplaintOfficer>;
  /** Null while it is pending. */
  outcome?: Maybe<ComplaintOutcome>;
  overdue?: Maybe<Scalars['Boolean']['output']>;
  /** Had the child own standing on the day of filing? A younger child is heard all the same. */
  ownParty?: Maybe<Scalars['Boolean']['output']>;
  /** The age of own standing that was the rule that day. */
  partyAge?: Maybe<Scalars['Int']['output']>;
  /** When the recipient ought to have confirmed it: one working day. The product's clock, not the law's. */
  receiptDueOn?: Maybe<Scalars['CalendarDate']['output']>;
  /** Null while it is being forwarded, and for those who may not know. */
  recipient?: Maybe<ComplaintRecipient>;
  /** That caseworker, by login. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** A complaint from a file has no life here: its state follows from its outcome, and nothing can be done with it. */
  state: ComplaintState;
  /** The first of the subjects. */
  subject?: Maybe<ComplaintSubject>;
  subjects?: Maybe<Array<ComplaintSubject>>;
  /** Null before there was one, or a reason for none. */
  talk?: Maybe<ComplaintTalk>;
  timeline?: Maybe<Array<ComplaintEvent>>;
  unregisteredEpisode?: Maybe<Scalars['Boolean']['output']>;
  version: Scalars['Int']['output'];
  withdrawn?: Maybe<ComplaintWithdrawal>;
  /** What the complainant has said, in the order it was said. */
  words?: Maybe<Array<ComplaintWords>>;
};

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

export type ComplaintConnection = {
  __typename?: 'ComplaintConnection';
  nodes: Array<Complaint>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ComplaintDecision = {
  __typename?: 'ComplaintDecision';
  appeal?: Maybe<Appeal>;
  appealGuidance: Scalars['String']['output'];
  appealUntil: Scalars['CalendarDate']['output'];
  decidedOn: Scalars['CalendarDate']['output'];
  /** In plain words, for the child. */
  ground: Scalars['String']['output'];
  outcome: ComplaintOutcome;
  toldOn: Scalars['CalendarDate']['output'];
  unlawful: Scalars['Boolean']['output'];
};

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

export type ComplaintEvent = {
  __typename?: 'ComplaintEvent';
  action: ComplaintEventWord;
  at: Scalars['Instant']['output'];
  /** Null for who may not know. */
  by?: Maybe<Scalars['String']['output']>;
  /** The role in which it was done. */
  role: Scalars['String']['output'];
  state: ComplaintState;
  text?: Maybe<Scalars['String']['output']>;
};

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

/** What the register of complaints knows of one home in one period. */
export type ComplaintFacts = {
  __typename?: 'ComplaintFacts';
  decided: Scalars['Int']['output'];
  filed: Scalars['Int']['output'];
  /** Filed by the child, or by another on behalf of the child. Null for callers who may not see who complained. */
  filedByChildren?: Maybe<Scalars['Int']['output']>;
  pending: Scalars['Int']['output'];
  /** Upheld in full or in part. */
  upheld: Scalars['Int']['output'];
};

export type ComplaintFilter = {
  outcome?: InputMaybe<ComplaintOutcome>;
  pending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Upheld in full or in part. */
  upheld?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ComplaintGuardian = {
  __typename?: 'ComplaintGuardian';
  guidedOn?: Maybe<Scalars['CalendarDate']['output']>;
  how?: Maybe<Scalars['String']['output']>;
  /** May the guardian be guided? For the recipient alone. */
  lock?: Maybe<GuardianLockState>;
};

/** What the recipient asked the home. Of the answer the complainant sees that it came, and when. */
export type ComplaintHearing = {
  __typename?: 'ComplaintHearing';
  answer?: Maybe<Scalars['String']['output']>;
  answeredAt?: Maybe<Scalars['Instant']['output']>;
  askedAt: Scalars['Instant']['output'];
  complaintId: Scalars['ID']['output'];
  dueOn: Scalars['CalendarDate']['output'];
  id: Scalars['ID']['output'];
  mayAnswer: Scalars['Boolean']['output'];
  overdue: Scalars['Boolean']['output'];
  /** Null for the complainant: the recipient tells what it says. */
  question?: Maybe<Scalars['String']['output']>;
};

export type ComplaintHelper = {
  __typename?: 'ComplaintHelper';
  name: Scalars['String']['output'];
  relation?: Maybe<Scalars['String']['output']>;
};

/** Advis: ids and a word, never text about a person. */
export type ComplaintNotice = {
  __typename?: 'ComplaintNotice';
  complaintId: Scalars['ID']['output'];
  createdAt: Scalars['Instant']['output'];
  id: Scalars['ID']['output'];
  kind: ComplaintNoticeKind;
  readAt?: Maybe<Scalars['Instant']['output']>;
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

export type ComplaintOfficer = {
  __typename?: 'ComplaintOfficer';
  name: Scalars['String']['output'];
  phone: Scalars['String']['output'];
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

export type ComplaintRecipient = {
  __typename?: 'ComplaintRecipient';
  /** A municipality's code, or an oversight authority. */
  id: Scalars['ID']['output'];
  kind: ComplaintRecipientKind;
};

export type ComplaintRecipientKind =
  /** Oversight authority (Socialtilsyn). */
  | 'AUTHORITY'
  /** Municipality (Kommune). */
  | 'MUNICIPALITY';

export type ComplaintResult = Complaint | InvalidInput | WrongState;

export type ComplaintReturn = {
  __typename?: 'ComplaintReturn';
  declaredAt?: Maybe<Scalars['Instant']['output']>;
  /** Complaints filed in the quarter, for the municipality itself; null for everybody else. */
  filed?: Maybe<Scalars['Int']['output']>;
  mayDeclare: Scalars['Boolean']['output'];
  municipalityId: Scalars['ID']['output'];
  quarter: Scalars['Quarter']['output'];
  state: ComplaintReturnState;
};

export type ComplaintReturnResult = ComplaintReturn | InvalidInput | WrongState;

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

export type ComplaintTalk = {
  __typename?: 'ComplaintTalk';
  companion?: Maybe<Scalars['Boolean']['output']>;
  heldOn?: Maybe<Scalars['CalendarDate']['output']>;
  omitted?: Maybe<TalkOmission>;
  omittedReason?: Maybe<Scalars['String']['output']>;
  toldOfRights?: Maybe<Scalars['Boolean']['output']>;
  with?: Maybe<Scalars['String']['output']>;
};

export type ComplaintWithdrawal = {
  __typename?: 'ComplaintWithdrawal';
  helpedBy?: Maybe<Scalars['String']['output']>;
  on: Scalars['CalendarDate']['output'];
  why?: Maybe<Scalars['String']['output']>;
};

export type ComplaintWordKind =
  /** Added (Tilføjet). */
  | 'ADDED'
  /** The complaint (Klagen). */
  | 'OWN_WORDS';

export type ComplaintWords = {
  __typename?: 'ComplaintWords';
  id: Scalars['ID']['output'];
  kind: ComplaintWordKind;
  saidAt: Scalars['Instant']['output'];
  text: Scalars['String']['output'];
};

export type CountedPopulation = {
  __typename?: 'CountedPopulation';
  attributes: Array<FigureAttribute>;
  code: Scalars['String']['output'];
};

export type DecideAppealInput = {
  decidedOn: Scalars['CalendarDate']['input'];
  ground: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  outcome: AppealOutcome;
  version: Scalars['Int']['input'];
};

export type DecideComplaintInput = {
  /** What was told of how to appeal. */
  appealGuidance: Scalars['String']['input'];
  /** In plain words, for the child. */
  ground: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  /** UPHELD, PARTLY_UPHELD, NOT_UPHELD or DISMISSED; nobody but the complainant withdraws. */
  outcome: ComplaintOutcome;
  /** The four weeks of an appeal are counted from the day it was told. */
  toldOn: Scalars['CalendarDate']['input'];
  /** Was the use of force unlawful? */
  unlawful: Scalars['Boolean']['input'];
  version: Scalars['Int']['input'];
};

export type DeclareComplaintReturnInput = {
  quarter: Scalars['Quarter']['input'];
};

export type Edition = {
  __typename?: 'Edition';
  complaintTables?: Maybe<Array<PublishedTable>>;
  id: Scalars['ID']['output'];
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

export type FileComplaintInput = {
  /** As told. */
  childAge: Scalars['Int']['input'];
  /** As told; no more than the first name is needed. */
  childName?: InputMaybe<Scalars['String']['input']>;
  complainant: Complainant;
  /** As told; null when it is not known, or when it is about many days. */
  happenedOn?: InputMaybe<Scalars['CalendarDate']['input']>;
  /** Who helped, if anybody did. */
  helperName?: InputMaybe<Scalars['String']['input']>;
  helperRelation?: InputMaybe<Scalars['String']['input']>;
  /** What the home is called by whoever complains; needed when none was found in the list. */
  homeAsTold?: InputMaybe<Scalars['String']['input']>;
  /** Made by the form. */
  id: Scalars['ID']['input'];
  /** When the complaint was begun from a report. */
  incidentId?: InputMaybe<Scalars['ID']['input']>;
  /** When the home was found in the list; the complaint is kept when there is no such home. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** The municipality that has the responsibility for the child: its official code. */
  municipalityId: Scalars['ID']['input'];
  /** One or more. */
  subjects: Array<ComplaintSubject>;
  words: Scalars['String']['input'];
};

export type ForwardComplaintInput = {
  id: Scalars['ID']['input'];
  /** The new municipality's code; not asked for when it goes to the oversight authority of the home. */
  municipalityId?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  to: ComplaintRecipientKind;
  version: Scalars['Int']['input'];
};

export type GuardianLockState =
  /** Must not be guided (Må ikke vejledes). */
  | 'LOCKED'
  /** May be guided (Må vejledes). */
  | 'OPEN'
  /** Not known yet (Ved vi ikke endnu). */
  | 'UNKNOWN';

export type GuideGuardianInput = {
  how: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  on: Scalars['CalendarDate']['input'];
  version: Scalars['Int']['input'];
};

export type HearHomeInput = {
  dueOn: Scalars['CalendarDate']['input'];
  /** Made by the form. */
  hearingId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  question: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type HoldTalkInput = {
  /** Did the child have a companion (bisidder)? */
  companion?: InputMaybe<Scalars['Boolean']['input']>;
  /** Either these four, when a talk was held, */
  heldOn?: InputMaybe<Scalars['CalendarDate']['input']>;
  id: Scalars['ID']['input'];
  /** or these two, when none was. */
  omitted?: InputMaybe<TalkOmission>;
  omittedReason?: InputMaybe<Scalars['String']['input']>;
  /** Was the child told of the right to a companion, to decline and to stop? */
  toldOfRights?: InputMaybe<Scalars['Boolean']['input']>;
  version: Scalars['Int']['input'];
  with?: InputMaybe<Scalars['String']['input']>;
};

export type HomeHearingResult = ComplaintHearing | InvalidInput | WrongState;

export type Incident = {
  __typename?: 'Incident';
  complaints?: Maybe<Array<Complaint>>;
  id: Scalars['ID']['output'];
};

export type InstitutionPeriod = {
  __typename?: 'InstitutionPeriod';
  /** With a department: only what came while the home was that department's. */
  complaints?: Maybe<ComplaintFacts>;
  institutionId: Scalars['ID']['output'];
  period: Scalars['Period']['output'];
};


export type InstitutionPeriodComplaintsArgs = {
  departmentId?: InputMaybe<Scalars['ID']['input']>;
};

/** One field that breaks one rule; nothing was written. */
export type InvalidInput = {
  __typename?: 'InvalidInput';
  problems: Array<Problem>;
};

export type LinkIncidentInput = {
  id: Scalars['ID']['input'];
  /** Null when nobody registered the episode: the complaint reveals it. */
  incidentId?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** More words of whoever complained. Never less: what was said stays. */
  addComplaintWords: ComplaintResult;
  answerHomeHearing: HomeHearingResult;
  /** Within four weeks of being told; what comes later is kept, and marked late. */
  appealComplaint: ComplaintResult;
  closeComplaint: ComplaintResult;
  /** REMITTED leads back to the recipient, who decides anew. */
  decideAppeal: ComplaintResult;
  /** Refused with hearingMissing before the home was heard, and talkMissing before the child was, or could lawfully not be. */
  decideComplaint: ComplaintResult;
  /** That the municipality's complaints of a quarter are all in. Declared with none, it is zero. */
  declareComplaintReturn: ComplaintReturnResult;
  /** For the publication of the national figures alone: draws this register's tables of the next edition, and holds them closed. */
  draftComplaintTables: EditionDraft;
  /** Files a complaint. The form's id is the complaint's: sent twice, it is one complaint. A younger child is never turned away. */
  fileComplaint: ComplaintResult;
  /** To whom it belongs; from then on only they see it. */
  forwardComplaint: ComplaintResult;
  /**
   * That the guardian of a child without own standing was guided. WrongState GUARDIAN_LOCKED while a suspicion points at the guardian,
   * LOCK_UNKNOWN while the register of notifications has not answered, CHILD_UNKNOWN before the child is recognised.
   */
  guideGuardian: ComplaintResult;
  /** The question is the recipient's; the child's words do not follow it. */
  hearHome: ComplaintResult;
  /** A talk with the child, or the lawful reason why there was none. */
  holdTalk: ComplaintResult;
  linkIncident: ComplaintResult;
  /** Which home of the register it is about, when that was not known. It is looked up at once; homeUnknown again when there is none. */
  nameHome: ComplaintResult;
  /** For the publication alone: lets everybody see them. */
  openComplaintTables: Scalars['Boolean']['output'];
  readComplaintNotice: Scalars['Boolean']['output'];
  /** Tells who has the case, and how to reach them. Late is recorded, never refused. */
  receiveComplaint: ComplaintResult;
  /** Whose complaint it is, when it was filed without a login. */
  recogniseChild: ComplaintResult;
  /**
   * A complaint that came on paper, by telephone or in person, written down by a caseworker of the municipality it came to. The code for
   * whoever complains is made where it is written, and only its hash is sent.
   */
  recordComplaint: ComplaintResult;
  /** It was the wrong report. What the report was told of the complaint no longer stands there. */
  unlinkIncident: ComplaintResult;
  /** Of whoever complained, and of nobody else. */
  withdrawComplaint: ComplaintResult;
};


export type MutationAddComplaintWordsArgs = {
  input: AddComplaintWordsInput;
};


export type MutationAnswerHomeHearingArgs = {
  input: AnswerHomeHearingInput;
};


export type MutationAppealComplaintArgs = {
  input: AppealComplaintInput;
};


export type MutationCloseComplaintArgs = {
  input: CloseComplaintInput;
};


export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
};


export type MutationDecideComplaintArgs = {
  input: DecideComplaintInput;
};


export type MutationDeclareComplaintReturnArgs = {
  input: DeclareComplaintReturnInput;
};


export type MutationDraftComplaintTablesArgs = {
  edition: Scalars['Int']['input'];
  lastQuarter: Scalars['Quarter']['input'];
};


export type MutationFileComplaintArgs = {
  input: FileComplaintInput;
};


export type MutationForwardComplaintArgs = {
  input: ForwardComplaintInput;
};


export type MutationGuideGuardianArgs = {
  input: GuideGuardianInput;
};


export type MutationHearHomeArgs = {
  input: HearHomeInput;
};


export type MutationHoldTalkArgs = {
  input: HoldTalkInput;
};


export type MutationLinkIncidentArgs = {
  input: LinkIncidentInput;
};


export type MutationNameHomeArgs = {
  input: NameHomeInput;
};


export type MutationOpenComplaintTablesArgs = {
  edition: Scalars['Int']['input'];
};


export type MutationReadComplaintNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReceiveComplaintArgs = {
  input: ReceiveComplaintInput;
};


export type MutationRecogniseChildArgs = {
  input: RecogniseChildInput;
};


export type MutationRecordComplaintArgs = {
  input: RecordComplaintInput;
};


export type MutationUnlinkIncidentArgs = {
  input: UnlinkIncidentInput;
};


export type MutationWithdrawComplaintArgs = {
  input: WithdrawComplaintInput;
};

export type NameHomeInput = {
  id: Scalars['ID']['input'];
  institutionId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
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
  /** Appeals before the board, the oldest first; or those it has decided, the newest first. */
  appealDesk?: Maybe<ComplaintConnection>;
  /** One complaint, as far as the caller may see; null when there is none. */
  complaint?: Maybe<Complaint>;
  /**
   * What waits at the desk of the recipient, the nearest clock first; what is closed, the newest first; or, with a number, what has that
   * number, whatever the filter. Complaints from a file have no life here and are not on it.
   */
  complaintDesk?: Maybe<ComplaintConnection>;
  /** Word that something waits in a complaint; unread first. */
  complaintNotices?: Maybe<Array<ComplaintNotice>>;
  /** For the platform alone: notices since an instant, and for whom; as noticesSince of the register of reports. */
  complaintNoticesSince: Array<NoticeAddress>;
  /**
   * Which municipalities have declared that their complaints of the quarter are all in. To a municipality its own, with its count; to
   * an oversight authority all of them, without any. A municipality that has not declared is missing, not zero.
   */
  complaintReturns?: Maybe<Array<ComplaintReturn>>;
  /** Complaints about one home in one period, newest first, as far as the caller may see. */
  complaints?: Maybe<ComplaintConnection>;
  /** What recipients have asked the caller's home, unanswered first. */
  homeHearings?: Maybe<Array<ComplaintHearing>>;
  /** The caller's own complaints, newest first: of a child, or of whoever holds the receipt. Nothing, for a receipt nothing was filed under. */
  myComplaints?: Maybe<Array<Complaint>>;
  /** Who has read or changed what about one child in the register of complaints, and of what is done about them: for the data-protection officer. */
  whoHasSeenComplaints?: Maybe<AccessConnection>;
};


export type QueryAppealDeskArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  decided?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryComplaintArgs = {
  id: Scalars['ID']['input'];
};


export type QueryComplaintDeskArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: ComplaintDeskFilter;
  first?: Scalars['Int']['input'];
  number?: InputMaybe<Scalars['String']['input']>;
};


export type QueryComplaintNoticesArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryComplaintNoticesSinceArgs = {
  first?: Scalars['Int']['input'];
  since: Scalars['Instant']['input'];
};


export type QueryComplaintReturnsArgs = {
  quarter: Scalars['Quarter']['input'];
};


export type QueryComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComplaintFilter>;
  first?: Scalars['Int']['input'];
  institutionId: Scalars['ID']['input'];
  period: Scalars['Period']['input'];
};


export type QueryWhoHasSeenComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  childId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};

export type ReceiveComplaintInput = {
  id: Scalars['ID']['input'];
  /** Of the case officer: shown to whoever complained. */
  officerName: Scalars['String']['input'];
  officerPhone: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type RecogniseChildInput = {
  childId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** As FileComplaintInput; the municipality is the caller's own. */
export type RecordComplaintInput = {
  channel: ComplaintChannel;
  childAge: Scalars['Int']['input'];
  childName?: InputMaybe<Scalars['String']['input']>;
  complainant: Complainant;
  happenedOn?: InputMaybe<Scalars['CalendarDate']['input']>;
  helperName?: InputMaybe<Scalars['String']['input']>;
  helperRelation?: InputMaybe<Scalars['String']['input']>;
  homeAsTold?: InputMaybe<Scalars['String']['input']>;
  /** Made by the form. */
  id: Scalars['ID']['input'];
  incidentId?: InputMaybe<Scalars['ID']['input']>;
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** SHA-256 of the code that is handed out, in hexadecimal. */
  receiptHash: Scalars['String']['input'];
  /** The day it came: its clock runs from there. */
  receivedOn: Scalars['CalendarDate']['input'];
  subjects: Array<ComplaintSubject>;
  words: Scalars['String']['input'];
};

export type SpreadPart =
  /** Those that came since the edition before. */
  | 'LATE'
  /** The others of its period: what is left when it is taken away. */
  | 'REST'
  /** The records of the figure. */
  | 'SELF';

export type TalkOmission =
  /** The child did not want a talk (Barnet ønskede ikke en samtale). */
  | 'DECLINED'
  /** The child’s maturity speaks decisively against it (Barnets modenhed taler afgørende imod). */
  | 'MATURITY'
  /** The nature of the case speaks decisively against it (Sagens karakter taler afgørende imod). */
  | 'NATURE_OF_CASE';

export type UnlinkIncidentInput = {
  id: Scalars['ID']['input'];
  incidentId: Scalars['ID']['input'];
  /** Why it was the wrong one. */
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type WithdrawComplaintInput = {
  /** Who helped with withdrawing it, if anybody did. */
  helpedBy?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
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
  Complaint: Complaint;
  Edition: Edition;
  Incident: Incident;
  InstitutionPeriod: InstitutionPeriod;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Complaint:
    ( { __typename: 'Complaint' }
    & GraphQLRecursivePick<FederationTypes['Complaint'], {"id":true}> );
  Edition:
    ( { __typename: 'Edition' }
    & GraphQLRecursivePick<FederationTypes['Edition'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  InstitutionPeriod:
    ( { __typename: 'InstitutionPeriod' }
    & GraphQLRecursivePick<FederationTypes['InstitutionPeriod'], {"institutionId":true,"period":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ComplaintResult:
    | ( ComplaintParent )
    | ( InvalidInput )
    | ( WrongState )
  ;
  ComplaintReturnResult:
    | ( ComplaintReturnParent )
    | ( InvalidInput )
    | ( WrongState )
  ;
  HomeHearingResult:
    | ( ComplaintHearingParent )
    | ( InvalidInput )
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
  AddComplaintWordsInput: AddComplaintWordsInput;
  AnswerHomeHearingInput: AnswerHomeHearingInput;
  Appeal: ResolverTypeWrapper<Appeal>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AppealComplaintInput: AppealComplaintInput;
  AppealOutcome: AppealOutcome;
  CalendarDate: ResolverTypeWrapper<Scalars['CalendarDate']['output']>;
  CloseComplaintInput: CloseComplaintInput;
  Complainant: Complainant;
  Complaint: ResolverTypeWrapper<ComplaintParent>;
  ComplaintAction: ComplaintAction;
  ComplaintChannel: ComplaintChannel;
  ComplaintConnection: ResolverTypeWrapper<Omit<ComplaintConnection, 'nodes'> & { nodes: Array<ResolversTypes['Complaint']> }>;
  ComplaintDecision: ResolverTypeWrapper<ComplaintDecision>;
  ComplaintDeskFilter: ComplaintDeskFilter;
  ComplaintEvent: ResolverTypeWrapper<ComplaintEvent>;
  ComplaintEventWord: ComplaintEventWord;
  ComplaintFacts: ResolverTypeWrapper<ComplaintFacts>;
  ComplaintFilter: ComplaintFilter;
  ComplaintGuardian: ResolverTypeWrapper<ComplaintGuardian>;
  ComplaintHearing: ResolverTypeWrapper<ComplaintHearingParent>;
  ComplaintHelper: ResolverTypeWrapper<ComplaintHelper>;
  ComplaintNotice: ResolverTypeWrapper<ComplaintNotice>;
  ComplaintNoticeKind: ComplaintNoticeKind;
  ComplaintOfficer: ResolverTypeWrapper<ComplaintOfficer>;
  ComplaintOutcome: ComplaintOutcome;
  ComplaintRecipient: ResolverTypeWrapper<ComplaintRecipient>;
  ComplaintRecipientKind: ComplaintRecipientKind;
  ComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ComplaintResult']>;
  ComplaintReturn: ResolverTypeWrapper<ComplaintReturnParent>;
  ComplaintReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ComplaintReturnResult']>;
  ComplaintReturnState: ComplaintReturnState;
  ComplaintState: ComplaintState;
  ComplaintSubject: ComplaintSubject;
  ComplaintTalk: ResolverTypeWrapper<ComplaintTalk>;
  ComplaintWithdrawal: ResolverTypeWrapper<ComplaintWithdrawal>;
  ComplaintWordKind: ComplaintWordKind;
  ComplaintWords: ResolverTypeWrapper<ComplaintWords>;
  CountedPopulation: ResolverTypeWrapper<CountedPopulation>;
  DecideAppealInput: DecideAppealInput;
  DecideComplaintInput: DecideComplaintInput;
  DeclareComplaintReturnInput: DeclareComplaintReturnInput;
  Edition: ResolverTypeWrapper<EditionParent>;
  EditionDraft: ResolverTypeWrapper<EditionDraft>;
  EditionFigure: ResolverTypeWrapper<EditionFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureAttribute: ResolverTypeWrapper<FigureAttribute>;
  FigureSpread: ResolverTypeWrapper<FigureSpread>;
  FileComplaintInput: FileComplaintInput;
  ForwardComplaintInput: ForwardComplaintInput;
  GuardianLockState: GuardianLockState;
  GuideGuardianInput: GuideGuardianInput;
  HearHomeInput: HearHomeInput;
  HoldTalkInput: HoldTalkInput;
  HomeHearingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HomeHearingResult']>;
  Incident: ResolverTypeWrapper<IncidentParent>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  InstitutionPeriod: ResolverTypeWrapper<InstitutionPeriodParent>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LinkIncidentInput: LinkIncidentInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameHomeInput: NameHomeInput;
  NoticeAddress: ResolverTypeWrapper<NoticeAddress>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  Problem: ResolverTypeWrapper<Problem>;
  PublishedCell: ResolverTypeWrapper<PublishedCell>;
  PublishedTable: ResolverTypeWrapper<PublishedTable>;
  Quarter: ResolverTypeWrapper<Scalars['Quarter']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveComplaintInput: ReceiveComplaintInput;
  RecogniseChildInput: RecogniseChildInput;
  RecordComplaintInput: RecordComplaintInput;
  SpreadPart: SpreadPart;
  TalkOmission: TalkOmission;
  UnlinkIncidentInput: UnlinkIncidentInput;
  WithdrawComplaintInput: WithdrawComplaintInput;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Access: Access;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AccessConnection: AccessConnection;
  Int: Scalars['Int']['output'];
  AddComplaintWordsInput: AddComplaintWordsInput;
  AnswerHomeHearingInput: AnswerHomeHearingInput;
  Appeal: Appeal;
  Boolean: Scalars['Boolean']['output'];
  AppealComplaintInput: AppealComplaintInput;
  CalendarDate: Scalars['CalendarDate']['output'];
  CloseComplaintInput: CloseComplaintInput;
  Complaint: ComplaintParent;
  ComplaintConnection: Omit<ComplaintConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Complaint']> };
  ComplaintDecision: ComplaintDecision;
  ComplaintEvent: ComplaintEvent;
  ComplaintFacts: ComplaintFacts;
  ComplaintFilter: ComplaintFilter;
  ComplaintGuardian: ComplaintGuardian;
  ComplaintHearing: ComplaintHearingParent;
  ComplaintHelper: ComplaintHelper;
  ComplaintNotice: ComplaintNotice;
  ComplaintOfficer: ComplaintOfficer;
  ComplaintRecipient: ComplaintRecipient;
  ComplaintResult: ResolversUnionTypes<ResolversParentTypes>['ComplaintResult'];
  ComplaintReturn: ComplaintReturnParent;
  ComplaintReturnResult: ResolversUnionTypes<ResolversParentTypes>['ComplaintReturnResult'];
  ComplaintTalk: ComplaintTalk;
  ComplaintWithdrawal: ComplaintWithdrawal;
  ComplaintWords: ComplaintWords;
  CountedPopulation: CountedPopulation;
  DecideAppealInput: DecideAppealInput;
  DecideComplaintInput: DecideComplaintInput;
  DeclareComplaintReturnInput: DeclareComplaintReturnInput;
  Edition: EditionParent;
  EditionDraft: EditionDraft;
  EditionFigure: EditionFigure;
  Float: Scalars['Float']['output'];
  FigureAttribute: FigureAttribute;
  FigureSpread: FigureSpread;
  FileComplaintInput: FileComplaintInput;
  ForwardComplaintInput: ForwardComplaintInput;
  GuideGuardianInput: GuideGuardianInput;
  HearHomeInput: HearHomeInput;
  HoldTalkInput: HoldTalkInput;
  HomeHearingResult: ResolversUnionTypes<ResolversParentTypes>['HomeHearingResult'];
  Incident: IncidentParent;
  Instant: Scalars['Instant']['output'];
  InstitutionPeriod: InstitutionPeriodParent;
  InvalidInput: InvalidInput;
  LinkIncidentInput: LinkIncidentInput;
  Mutation: Record<PropertyKey, never>;
  NameHomeInput: NameHomeInput;
  NoticeAddress: NoticeAddress;
  PageInfo: PageInfo;
  Period: Scalars['Period']['output'];
  Problem: Problem;
  PublishedCell: PublishedCell;
  PublishedTable: PublishedTable;
  Quarter: Scalars['Quarter']['output'];
  Query: Record<PropertyKey, never>;
  ReceiveComplaintInput: ReceiveComplaintInput;
  RecogniseChildInput: RecogniseChildInput;
  RecordComplaintInput: RecordComplaintInput;
  UnlinkIncidentInput: UnlinkIncidentInput;
  WithdrawComplaintInput: WithdrawComplaintInput;
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

export type AppealResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal']> = {
  appealedOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AppealOutcome']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface CalendarDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CalendarDate'], any> {
  name: 'CalendarDate';
}

export type ComplaintResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint'], FederationReferenceType extends FederationReferenceTypes['Complaint'] = FederationReferenceTypes['Complaint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Complaint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['ComplaintAction']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  appealUntil?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['ComplaintChannel']>, ParentType, ContextType>;
  childAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  childName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complainant?: Resolver<Maybe<ResolversTypes['Complainant']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ComplaintDecision']>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<Array<ResolversTypes['ComplaintDecision']>>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  followUpAtHome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guardian?: Resolver<Maybe<ResolversTypes['ComplaintGuardian']>, ParentType, ContextType>;
  happenedOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  hearings?: Resolver<Maybe<Array<ResolversTypes['ComplaintHearing']>>, ParentType, ContextType>;
  helper?: Resolver<Maybe<ResolversTypes['ComplaintHelper']>, ParentType, ContextType>;
  homeAsTold?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homeUnknown?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  incidentRegistered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  institutionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['ComplaintOfficer']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ComplaintOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ownParty?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  partyAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receiptDueOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['ComplaintRecipient']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ComplaintState'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ComplaintSubject']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<Array<ResolversTypes['ComplaintSubject']>>, ParentType, ContextType>;
  talk?: Resolver<Maybe<ResolversTypes['ComplaintTalk']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<Array<ResolversTypes['ComplaintEvent']>>, ParentType, ContextType>;
  unregisteredEpisode?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['ComplaintWithdrawal']>, ParentType, ContextType>;
  words?: Resolver<Maybe<Array<ResolversTypes['ComplaintWords']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintConnection'] = ResolversParentTypes['ComplaintConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Complaint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplaintDecisionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintDecision'] = ResolversParentTypes['ComplaintDecision']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  appealGuidance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appealUntil?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ComplaintOutcome'], ParentType, ContextType>;
  toldOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  unlawful?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ComplaintEventResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintEvent'] = ResolversParentTypes['ComplaintEvent']> = {
  action?: Resolver<ResolversTypes['ComplaintEventWord'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ComplaintState'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComplaintFactsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintFacts'] = ResolversParentTypes['ComplaintFacts']> = {
  decided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filedByChildren?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplaintGuardianResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintGuardian'] = ResolversParentTypes['ComplaintGuardian']> = {
  guidedOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lock?: Resolver<Maybe<ResolversTypes['GuardianLockState']>, ParentType, ContextType>;
};

export type ComplaintHearingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintHearing'] = ResolversParentTypes['ComplaintHearing']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  complaintId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintHelperResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintHelper'] = ResolversParentTypes['ComplaintHelper']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComplaintNoticeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintNotice'] = ResolversParentTypes['ComplaintNotice']> = {
  complaintId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComplaintNoticeKind'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type ComplaintOfficerResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintOfficer'] = ResolversParentTypes['ComplaintOfficer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComplaintRecipientResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintRecipient'] = ResolversParentTypes['ComplaintRecipient']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComplaintRecipientKind'], ParentType, ContextType>;
};

export type ComplaintResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintResult'] = ResolversParentTypes['ComplaintResult']> = {
  __resolveType: TypeResolveFn<'Complaint' | 'InvalidInput' | 'WrongState', ParentType, ContextType>;
};

export type ComplaintReturnResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintReturn'] = ResolversParentTypes['ComplaintReturn']> = {
  declaredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  filed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mayDeclare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipalityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ComplaintReturnState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintReturnResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintReturnResult'] = ResolversParentTypes['ComplaintReturnResult']> = {
  __resolveType: TypeResolveFn<'ComplaintReturn' | 'InvalidInput' | 'WrongState', ParentType, ContextType>;
};

export type ComplaintTalkResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintTalk'] = ResolversParentTypes['ComplaintTalk']> = {
  companion?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  omitted?: Resolver<Maybe<ResolversTypes['TalkOmission']>, ParentType, ContextType>;
  omittedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toldOfRights?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  with?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComplaintWithdrawalResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintWithdrawal'] = ResolversParentTypes['ComplaintWithdrawal']> = {
  helpedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComplaintWordsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintWords'] = ResolversParentTypes['ComplaintWords']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComplaintWordKind'], ParentType, ContextType>;
  saidAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountedPopulationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CountedPopulation'] = ResolversParentTypes['CountedPopulation']> = {
  attributes?: Resolver<Array<ResolversTypes['FigureAttribute']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EditionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition'], FederationReferenceType extends FederationReferenceTypes['Edition'] = FederationReferenceTypes['Edition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Edition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  complaintTables?: Resolver<Maybe<Array<ResolversTypes['PublishedTable']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type HomeHearingResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HomeHearingResult'] = ResolversParentTypes['HomeHearingResult']> = {
  __resolveType: TypeResolveFn<'ComplaintHearing' | 'InvalidInput' | 'WrongState', ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  complaints?: Resolver<Maybe<Array<ResolversTypes['Complaint']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type InstitutionPeriodResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InstitutionPeriod'] = ResolversParentTypes['InstitutionPeriod'], FederationReferenceType extends FederationReferenceTypes['InstitutionPeriod'] = FederationReferenceTypes['InstitutionPeriod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InstitutionPeriod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintFacts']>, ParentType, ContextType, Partial<InstitutionPeriodComplaintsArgs>>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addComplaintWords?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationAddComplaintWordsArgs, 'input'>>;
  answerHomeHearing?: Resolver<ResolversTypes['HomeHearingResult'], ParentType, ContextType, RequireFields<MutationAnswerHomeHearingArgs, 'input'>>;
  appealComplaint?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationAppealComplaintArgs, 'input'>>;
  closeComplaint?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationCloseComplaintArgs, 'input'>>;
  decideAppeal?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationDecideAppealArgs, 'input'>>;
  decideComplaint?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationDecideComplaintArgs, 'input'>>;
  declareComplaintReturn?: Resolver<ResolversTypes['ComplaintReturnResult'], ParentType, ContextType, RequireFields<MutationDeclareComplaintReturnArgs, 'input'>>;
  draftComplaintTables?: Resolver<ResolversTypes['EditionDraft'], ParentType, ContextType, RequireFields<MutationDraftComplaintTablesArgs, 'edition' | 'lastQuarter'>>;
  fileComplaint?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationFileComplaintArgs, 'input'>>;
  forwardComplaint?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationForwardComplaintArgs, 'input'>>;
  guideGuardian?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationGuideGuardianArgs, 'input'>>;
  hearHome?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationHearHomeArgs, 'input'>>;
  holdTalk?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationHoldTalkArgs, 'input'>>;
  linkIncident?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationLinkIncidentArgs, 'input'>>;
  nameHome?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationNameHomeArgs, 'input'>>;
  openComplaintTables?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationOpenComplaintTablesArgs, 'edition'>>;
  readComplaintNotice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationReadComplaintNoticeArgs, 'id'>>;
  receiveComplaint?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationReceiveComplaintArgs, 'input'>>;
  recogniseChild?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationRecogniseChildArgs, 'input'>>;
  recordComplaint?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationRecordComplaintArgs, 'input'>>;
  unlinkIncident?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationUnlinkIncidentArgs, 'input'>>;
  withdrawComplaint?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationWithdrawComplaintArgs, 'input'>>;
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
  appealDesk?: Resolver<Maybe<ResolversTypes['ComplaintConnection']>, ParentType, ContextType, RequireFields<QueryAppealDeskArgs, 'decided' | 'first'>>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType, RequireFields<QueryComplaintArgs, 'id'>>;
  complaintDesk?: Resolver<Maybe<ResolversTypes['ComplaintConnection']>, ParentType, ContextType, RequireFields<QueryComplaintDeskArgs, 'filter' | 'first'>>;
  complaintNotices?: Resolver<Maybe<Array<ResolversTypes['ComplaintNotice']>>, ParentType, ContextType, RequireFields<QueryComplaintNoticesArgs, 'first'>>;
  complaintNoticesSince?: Resolver<Array<ResolversTypes['NoticeAddress']>, ParentType, ContextType, RequireFields<QueryComplaintNoticesSinceArgs, 'first' | 'since'>>;
  complaintReturns?: Resolver<Maybe<Array<ResolversTypes['ComplaintReturn']>>, ParentType, ContextType, RequireFields<QueryComplaintReturnsArgs, 'quarter'>>;
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintConnection']>, ParentType, ContextType, RequireFields<QueryComplaintsArgs, 'first' | 'institutionId' | 'period'>>;
  homeHearings?: Resolver<Maybe<Array<ResolversTypes['ComplaintHearing']>>, ParentType, ContextType>;
  myComplaints?: Resolver<Maybe<Array<ResolversTypes['Complaint']>>, ParentType, ContextType>;
  whoHasSeenComplaints?: Resolver<Maybe<ResolversTypes['AccessConnection']>, ParentType, ContextType, RequireFields<QueryWhoHasSeenComplaintsArgs, 'childId' | 'first'>>;
};

export type WrongStateResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ServiceContext> = {
  Access?: AccessResolvers<ContextType>;
  AccessConnection?: AccessConnectionResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  CalendarDate?: GraphQLScalarType;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintDecision?: ComplaintDecisionResolvers<ContextType>;
  ComplaintEvent?: ComplaintEventResolvers<ContextType>;
  ComplaintFacts?: ComplaintFactsResolvers<ContextType>;
  ComplaintGuardian?: ComplaintGuardianResolvers<ContextType>;
  ComplaintHearing?: ComplaintHearingResolvers<ContextType>;
  ComplaintHelper?: ComplaintHelperResolvers<ContextType>;
  ComplaintNotice?: ComplaintNoticeResolvers<ContextType>;
  ComplaintOfficer?: ComplaintOfficerResolvers<ContextType>;
  ComplaintRecipient?: ComplaintRecipientResolvers<ContextType>;
  ComplaintResult?: ComplaintResultResolvers<ContextType>;
  ComplaintReturn?: ComplaintReturnResolvers<ContextType>;
  ComplaintReturnResult?: ComplaintReturnResultResolvers<ContextType>;
  ComplaintTalk?: ComplaintTalkResolvers<ContextType>;
  ComplaintWithdrawal?: ComplaintWithdrawalResolvers<ContextType>;
  ComplaintWords?: ComplaintWordsResolvers<ContextType>;
  CountedPopulation?: CountedPopulationResolvers<ContextType>;
  Edition?: EditionResolvers<ContextType>;
  EditionDraft?: EditionDraftResolvers<ContextType>;
  EditionFigure?: EditionFigureResolvers<ContextType>;
  FigureAttribute?: FigureAttributeResolvers<ContextType>;
  FigureSpread?: FigureSpreadResolvers<ContextType>;
  HomeHearingResult?: HomeHearingResultResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InstitutionPeriod?: InstitutionPeriodResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoticeAddress?: NoticeAddressResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: GraphQLScalarType;
  Problem?: ProblemResolvers<ContextType>;
  PublishedCell?: PublishedCellResolvers<ContextType>;
  PublishedTable?: PublishedTableResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};

