import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InstitutionPeriod as InstitutionPeriodParent, Institution as InstitutionParent, QuarterlyOverview as QuarterlyOverviewParent, Edition as EditionParent, HomePreparedness as HomePreparednessParent, Employee as EmployeeParent } from './parents.ts';
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

export type AddCertificationInput = {
  certifiedBy: Scalars['String']['input'];
  certifiedOn: Scalars['CalendarDate']['input'];
  expiresOn?: InputMaybe<Scalars['CalendarDate']['input']>;
  /** Made by the form. */
  id: Scalars['ID']['input'];
  institutionId: Scalars['ID']['input'];
};

export type AddGuidelineVersionInput = {
  /** Made by the form: sent twice, it is one version. */
  id: Scalars['ID']['input'];
  institutionId: Scalars['ID']['input'];
  level: GuidelineLevel;
  /** Where the text lies. */
  place: Scalars['String']['input'];
  revisedOn: Scalars['CalendarDate']['input'];
  topics: Array<GuidelineTopic>;
  validFrom: Scalars['CalendarDate']['input'];
  /** What the home calls the version. */
  version: Scalars['String']['input'];
};

export type AddHouseRulesInput = {
  children: Scalars['Int']['input'];
  /** Made by the form. */
  id: Scalars['ID']['input'];
  institutionId: Scalars['ID']['input'];
  /** How the children took part, without their names. */
  participation: Scalars['String']['input'];
  validFrom: Scalars['CalendarDate']['input'];
  version: Scalars['String']['input'];
};

export type AddTrainingInput = {
  completedOn: Scalars['CalendarDate']['input'];
  course: Course;
  employeeId: Scalars['ID']['input'];
  /** The last day it counts; null when it does not expire. */
  expiresOn?: InputMaybe<Scalars['CalendarDate']['input']>;
  /** Made by the form. */
  id: Scalars['ID']['input'];
  institutionId: Scalars['ID']['input'];
};

export type Certification = {
  __typename?: 'Certification';
  certifiedBy: Scalars['String']['output'];
  certifiedOn: Scalars['CalendarDate']['output'];
  /** Its last day; null when it has none. */
  expiresOn?: Maybe<Scalars['CalendarDate']['output']>;
  id: Scalars['ID']['output'];
};

/** A home as the national figures are set against it. */
export type CountedHome = {
  __typename?: 'CountedHome';
  authorityId: Scalars['ID']['output'];
  /** Nights children were there, a year each; null: nothing was delivered of that year. */
  childDays: Array<Maybe<Scalars['Int']['output']>>;
  closedOn?: Maybe<Scalars['CalendarDate']['output']>;
  id: Scalars['ID']['output'];
  openFrom: Scalars['CalendarDate']['output'];
};

export type CountedPopulation = {
  __typename?: 'CountedPopulation';
  attributes: Array<FigureAttribute>;
  code: Scalars['String']['output'];
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

export type Edition = {
  __typename?: 'Edition';
  id: Scalars['ID']['output'];
  institutionTables?: Maybe<Array<PublishedTable>>;
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

export type Employee = {
  __typename?: 'Employee';
  employedFrom: Scalars['CalendarDate']['output'];
  id: Scalars['ID']['output'];
  kind: EmployeeKind;
  /** Courses she must have and has not, or not any more. */
  lackingCourses: Array<Course>;
  receipts: Array<LawReceipt>;
  /** The login of those who have one; else what the home calls the person. Never a personal number. */
  staffId: Scalars['String']['output'];
  training: Array<Training>;
  /** Texts in force she has not signed for. */
  unsignedTexts: Array<LawText>;
};

export type EmployeeKind =
  /** Other staff (Andet personale). */
  | 'OTHER'
  /** Permanent (Fastansat). */
  | 'PERMANENT'
  /** Temp (Vikar). */
  | 'TEMP';

export type EndEmploymentInput = {
  employeeId: Scalars['ID']['input'];
  institutionId: Scalars['ID']['input'];
  leftOn: Scalars['CalendarDate']['input'];
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

export type GuidelineVersion = {
  __typename?: 'GuidelineVersion';
  id: Scalars['ID']['output'];
  level: GuidelineLevel;
  /** Where the text lies. */
  place: Scalars['String']['output'];
  revisedOn: Scalars['CalendarDate']['output'];
  /** What it states. */
  topics: Array<GuidelineTopic>;
  validFrom: Scalars['CalendarDate']['output'];
  version: Scalars['String']['output'];
};

/** What one home has written down of its prevention, and how it stands. */
export type HomePreparedness = {
  __typename?: 'HomePreparedness';
  /** What the caller can write down now. */
  allowedActions: Array<PreparednessAction>;
  certifications: Array<Certification>;
  /** Who works there today: all to the manager, herself to an employee, null to everybody else. */
  employees?: Maybe<Array<Employee>>;
  /** Every version, the latest of each level first. */
  guidelines: Array<GuidelineVersion>;
  /** Every version, the latest first. */
  houseRules: Array<HouseRulesVersion>;
  institutionId: Scalars['ID']['output'];
  /** How each part stands today. To an employee, training and receipts are her own. */
  parts: Array<PartStanding>;
  /** The last time each child was told. For those who work in the home; null to everybody else. */
  rightsTold?: Maybe<Array<RightsTold>>;
  /** The law and the order, in the versions in force today. */
  texts: Array<TextInForce>;
};

/** What is known to everybody of a home: that it is there. */
export type HomeToName = {
  __typename?: 'HomeToName';
  id: Scalars['ID']['output'];
  municipalityId: Scalars['ID']['output'];
  municipalityName: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type HouseRulesVersion = {
  __typename?: 'HouseRulesVersion';
  /** Children who took part in making it. */
  children: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** How they took part. Null to those who do not work in the home. */
  participation?: Maybe<Scalars['String']['output']>;
  validFrom: Scalars['CalendarDate']['output'];
  version: Scalars['String']['output'];
};

/** An approved home for children and young people. */
export type Institution = {
  __typename?: 'Institution';
  approvedFrom: Scalars['CalendarDate']['output'];
  authority: OversightAuthority;
  closedOn?: Maybe<Scalars['CalendarDate']['output']>;
  department?: Maybe<OperatingDepartment>;
  /** What four registers know about the home in one period; null when the period has no occupancy. */
  during: InstitutionPeriod;
  id: Scalars['ID']['output'];
  inHouseSchool: Scalars['Boolean']['output'];
  municipality: Municipality;
  name: Scalars['String']['output'];
  /** Approval number on Tilbudsportalen. */
  number: Scalars['String']['output'];
  operator: Operator;
  places: Scalars['Int']['output'];
  /** How the home prevents force, and shows that it does. Null to those who neither work in it, run it nor oversee it. */
  preparedness?: Maybe<HomePreparedness>;
  /** The last `count` quarters up to and including `until`, oldest first. At most 24. */
  quarters: Array<InstitutionPeriod>;
  type: InstitutionType;
};


/** An approved home for children and young people. */
export type InstitutionDuringArgs = {
  period: Scalars['Period']['input'];
};


/** An approved home for children and young people. */
export type InstitutionQuartersArgs = {
  count?: Scalars['Int']['input'];
  until: Scalars['Quarter']['input'];
};

/** One home in one period. Each register adds what it knows; a register that is away is missing, never zero. */
export type InstitutionPeriod = {
  __typename?: 'InstitutionPeriod';
  /** Nights children were there, summed over the period. Null when no occupancy has been delivered. */
  childDays?: Maybe<Scalars['Int']['output']>;
  /** The last `quarters` quarters up to and including the last of the period, oldest first. A quarter not delivered is left out: it is missing, not zero. At most 40. */
  childDaysByQuarter: Array<QuarterDays>;
  /** Whose the home was when it delivered the child-days of the period's last quarter; null when none were. */
  departmentId?: Maybe<Scalars['ID']['output']>;
  institution: Institution;
  institutionId: Scalars['ID']['output'];
  period: Scalars['Period']['output'];
  /** Places at the end of the period, as delivered with the occupancy. */
  places?: Maybe<Scalars['Int']['output']>;
  /** Null to those who may not count what concerns others: an employee sees her own in Institution.preparedness. */
  preparedness?: Maybe<PreparednessFacts>;
  /** Null when the home has delivered no staff return: missing, never zero. */
  staff?: Maybe<StaffFacts>;
};


/** One home in one period. Each register adds what it knows; a register that is away is missing, never zero. */
export type InstitutionPeriodChildDaysByQuarterArgs = {
  quarters?: Scalars['Int']['input'];
};

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

/** One field that breaks one rule; nothing was written. */
export type InvalidInput = {
  __typename?: 'InvalidInput';
  problems: Array<Problem>;
};

export type LawReceipt = {
  __typename?: 'LawReceipt';
  id: Scalars['ID']['output'];
  receivedOn: Scalars['CalendarDate']['output'];
  text: LawText;
  version: Scalars['String']['output'];
  way: ReceiptWay;
};

/** What the staff is handed, and signs for. */
export type LawText =
  /** The law (Loven). */
  | 'LAW'
  /** The order (Bekendtgørelsen). */
  | 'ORDER';

export type Municipality = {
  __typename?: 'Municipality';
  /** Children aged 0-17, first quarter of 2020. */
  children: Scalars['Int']['output'];
  /** True when the number of children is an estimate scaled to the published total of the region. */
  childrenEstimated: Scalars['Boolean']['output'];
  /** Official code, four digits. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Column on the tile map. */
  tileX: Scalars['Int']['output'];
  /** Row on the tile map. */
  tileY: Scalars['Int']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  addCertification: PreparednessResult;
  addGuidelineVersion: PreparednessResult;
  addHouseRules: PreparednessResult;
  addTraining: PreparednessResult;
  /** For the publication of the national figures alone: draws this register's tables of the next edition, and holds them closed. */
  draftInstitutionTables: EditionDraft;
  endEmployment: PreparednessResult;
  /** For the publication alone: lets everybody see them. */
  openInstitutionTables: Scalars['Boolean']['output'];
  /** By the manager, of what was signed on paper. */
  recordReceipt: PreparednessResult;
  recordRightsTold: PreparednessResult;
  registerEmployee: PreparednessResult;
  /** By the employee herself, for the version in force today. */
  signReceipt: PreparednessResult;
};


export type MutationAddCertificationArgs = {
  input: AddCertificationInput;
};


export type MutationAddGuidelineVersionArgs = {
  input: AddGuidelineVersionInput;
};


export type MutationAddHouseRulesArgs = {
  input: AddHouseRulesInput;
};


export type MutationAddTrainingArgs = {
  input: AddTrainingInput;
};


export type MutationDraftInstitutionTablesArgs = {
  edition: Scalars['Int']['input'];
  lastQuarter: Scalars['Quarter']['input'];
};


export type MutationEndEmploymentArgs = {
  input: EndEmploymentInput;
};


export type MutationOpenInstitutionTablesArgs = {
  edition: Scalars['Int']['input'];
};


export type MutationRecordReceiptArgs = {
  input: RecordReceiptInput;
};


export type MutationRecordRightsToldArgs = {
  input: RecordRightsToldInput;
};


export type MutationRegisterEmployeeArgs = {
  input: RegisterEmployeeInput;
};


export type MutationSignReceiptArgs = {
  input: SignReceiptInput;
};

/** The part of a regional operator that runs homes. */
export type OperatingDepartment = {
  __typename?: 'OperatingDepartment';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  operatorId: Scalars['ID']['output'];
};

export type Operator = {
  __typename?: 'Operator';
  id: Scalars['ID']['output'];
  kind: OperatorKind;
  name: Scalars['String']['output'];
};

export type OperatorKind =
  /** Municipal (Kommunal). */
  | 'MUNICIPAL'
  /** Private (Privat). */
  | 'PRIVATE'
  /** Regional (Regional). */
  | 'REGIONAL';

/** A socialtilsyn. */
export type OversightAuthority = {
  __typename?: 'OversightAuthority';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type OverviewRow = {
  __typename?: 'OverviewRow';
  current: InstitutionPeriod;
  institution: Institution;
  previous: InstitutionPeriod;
  yearBefore: InstitutionPeriod;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type PartStanding = {
  __typename?: 'PartStanding';
  /** What is due or missing; null when nothing is. */
  gap?: Maybe<PreparednessGap>;
  /** How many of them do not have it. */
  lacking?: Maybe<Scalars['Int']['output']>;
  /** The day it expires or expired, or since when it is missing; null when that is not known. */
  on?: Maybe<Scalars['CalendarDate']['output']>;
  part: PreparednessPart;
  /** How many employees it is asked of; null where it is not asked of people. */
  people?: Maybe<Scalars['Int']['output']>;
  standing: PreparednessStanding;
};

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

/**
 * What a home had written down of its prevention at the end of a period, or today when the period is not over. Each is null when
 * nothing is recorded: never zero.
 */
export type PreparednessFacts = {
  __typename?: 'PreparednessFacts';
  /** Different children told of their rights in the last year. How many live there, the residents' lists know. */
  childrenTold?: Maybe<Scalars['Int']['output']>;
  /** Employees on the home's register. */
  employees?: Maybe<Scalars['Int']['output']>;
  /** When the local guideline was last revised. */
  guidelineRevisedOn?: Maybe<Scalars['CalendarDate']['output']>;
  houseRulesRevisedOn?: Maybe<Scalars['CalendarDate']['output']>;
  /** Of them: those who have signed for the law and the order in force. */
  receiptShare?: Maybe<Scalars['Float']['output']>;
  /** Of them: those with every course they must have, none of them expired. */
  trainedShare?: Maybe<Scalars['Float']['output']>;
};

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

export type PreparednessResult = HomePreparedness | InvalidInput | WrongState;

export type PreparednessStanding =
  /** Expired (Udløbet). */
  | 'EXPIRED'
  /** Expires soon (Udløber snart). */
  | 'EXPIRES_SOON'
  /** Missing (Mangler). */
  | 'MISSING'
  /** Up to date (I orden). */
  | 'UP_TO_DATE';

export type Problem = {
  __typename?: 'Problem';
  /** The rule, as a word the screen has a sentence for. */
  code: Scalars['String']['output'];
  /** The field's path in the input. */
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

/** Nights children were in one home in one quarter. */
export type QuarterDays = {
  __typename?: 'QuarterDays';
  childDays: Scalars['Int']['output'];
  quarter: Scalars['Quarter']['output'];
};

export type QuarterlyOverview = {
  __typename?: 'QuarterlyOverview';
  /** One row per home of the department: the quarter, the one before, and the same quarter last year. */
  homes: Array<OverviewRow>;
  /** Department and quarter: dep-midt-boern@2026K3. */
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /**
   * For the publication of the national figures alone: every home that a year to `until` is counted by, with its child-days of each
   * year from `fromYear` on.
   */
  countedHomes: Array<CountedHome>;
  /** Homes that were a department's in a quarter: now, or when they delivered their child-days. */
  departmentPeriods: Array<InstitutionPeriod>;
  /** The homes that are open, by name, for who complains and must say where it happened. */
  homesToName: Array<HomeToName>;
  /** One home; null when it does not exist or lies outside the caller's scope. */
  institution?: Maybe<Institution>;
  /** The homes the caller oversees that were open in the period, in Danish alphabetical order. */
  institutionPeriods: Array<InstitutionPeriod>;
  /** The register as other services need it: number and scopes of every home the caller may see. */
  institutionRegister: Array<Institution>;
  /** The 98 municipalities, by name. */
  municipalities?: Maybe<Array<Municipality>>;
  /** Every operating department, homes or not. */
  operatingDepartments: Array<OperatingDepartment>;
  /** The oversight authorities, by name. */
  oversightAuthorities: Array<OversightAuthority>;
  /** Every version of some rules, each rule's oldest first: when the field changed. */
  ruleHistory: Array<Rule>;
  /** Dated rules in force on a day: deadline hours, complaint age, visit interval. */
  rules: Array<Rule>;
  /** Who has read or changed what about one child in the register of the record that a child was told of its rights: for the data-protection officer. */
  whoHasSeenRightsTold?: Maybe<AccessConnection>;
};


export type QueryCountedHomesArgs = {
  fromYear: Scalars['Int']['input'];
  until: Scalars['Quarter']['input'];
};


export type QueryDepartmentPeriodsArgs = {
  departmentId: Scalars['ID']['input'];
  quarter: Scalars['Quarter']['input'];
};


export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstitutionPeriodsArgs = {
  period: Scalars['Period']['input'];
};


export type QueryRuleHistoryArgs = {
  keys: Array<Scalars['String']['input']>;
};


export type QueryRulesArgs = {
  on: Scalars['CalendarDate']['input'];
};


export type QueryWhoHasSeenRightsToldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  childId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};

export type ReceiptWay =
  /** On paper (På papir). */
  | 'PAPER'
  /** Personally, here (Selv, her). */
  | 'SELF';

export type RecordReceiptInput = {
  employeeId: Scalars['ID']['input'];
  /** Made by the form. */
  id: Scalars['ID']['input'];
  institutionId: Scalars['ID']['input'];
  receivedOn: Scalars['CalendarDate']['input'];
  text: LawText;
};

export type RecordRightsToldInput = {
  /** The child's pseudonym on the residents' list. */
  childId: Scalars['ID']['input'];
  custodyToldOn?: InputMaybe<Scalars['CalendarDate']['input']>;
  how: Scalars['String']['input'];
  /** Made by the form. */
  id: Scalars['ID']['input'];
  institutionId: Scalars['ID']['input'];
  toldBy: Scalars['String']['input'];
  toldOn: Scalars['CalendarDate']['input'];
};

export type RegisterEmployeeInput = {
  employedFrom: Scalars['CalendarDate']['input'];
  /** Made by the form. */
  id: Scalars['ID']['input'];
  institutionId: Scalars['ID']['input'];
  kind: EmployeeKind;
  /** The login of those who have one; else what the home calls the person. Never a personal number. */
  staffId: Scalars['String']['input'];
};

export type RightsTold = {
  __typename?: 'RightsTold';
  /** A pseudonym. */
  childId: Scalars['ID']['output'];
  /** Null when those with custody have not been told. */
  custodyToldOn?: Maybe<Scalars['CalendarDate']['output']>;
  how: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  toldBy: Scalars['String']['output'];
  toldOn: Scalars['CalendarDate']['output'];
};

/** A dated rule of the field. */
export type Rule = {
  __typename?: 'Rule';
  /** found, announced or product-choice. */
  confidence: Scalars['String']['output'];
  key: Scalars['String']['output'];
  source: Scalars['String']['output'];
  validFrom: Scalars['CalendarDate']['output'];
  validTo?: Maybe<Scalars['CalendarDate']['output']>;
  /** The value as JSON text. */
  value: Scalars['String']['output'];
};

export type SignReceiptInput = {
  /** Made by the form. */
  id: Scalars['ID']['input'];
  institutionId: Scalars['ID']['input'];
  text: LawText;
};

export type SpreadPart =
  /** Those that came since the edition before. */
  | 'LATE'
  /** The others of its period: what is left when it is taken away. */
  | 'REST'
  /** The records of the figure. */
  | 'SELF';

/** The latest staff return at the end of a period, at most four quarters before its last quarter. */
export type StaffFacts = {
  __typename?: 'StaffFacts';
  /** The quarter the return is of. */
  quarter: Scalars['Quarter']['output'];
  /** Of the people employed at the end of the quarter: those employed for a time only, or without certified training. */
  temporaryShare: Scalars['Float']['output'];
  /** People who left in the twelve months to the end of the quarter, by people employed at its end. Above 1 when more left than are there. */
  turnoverShare: Scalars['Float']['output'];
};

export type TextInForce = {
  __typename?: 'TextInForce';
  text: LawText;
  validFrom: Scalars['CalendarDate']['output'];
  version: Scalars['String']['output'];
};

export type Training = {
  __typename?: 'Training';
  completedOn: Scalars['CalendarDate']['output'];
  course: Course;
  /** Its last day; null when it does not expire. */
  expiresOn?: Maybe<Scalars['CalendarDate']['output']>;
  id: Scalars['ID']['output'];
};

/** The record says something else than what was sent, or has moved on. Nothing was written. */
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
  Institution: Institution;
  InstitutionPeriod: InstitutionPeriod;
  Municipality: Municipality;
  OperatingDepartment: OperatingDepartment;
  Operator: Operator;
  OversightAuthority: OversightAuthority;
  QuarterlyOverview: QuarterlyOverview;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Edition:
    ( { __typename: 'Edition' }
    & GraphQLRecursivePick<FederationTypes['Edition'], {"id":true}> );
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"id":true}> );
  InstitutionPeriod:
    ( { __typename: 'InstitutionPeriod' }
    & GraphQLRecursivePick<FederationTypes['InstitutionPeriod'], {"institutionId":true,"period":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"id":true}> );
  OperatingDepartment:
    ( { __typename: 'OperatingDepartment' }
    & GraphQLRecursivePick<FederationTypes['OperatingDepartment'], {"id":true}> );
  Operator:
    ( { __typename: 'Operator' }
    & GraphQLRecursivePick<FederationTypes['Operator'], {"id":true}> );
  OversightAuthority:
    ( { __typename: 'OversightAuthority' }
    & GraphQLRecursivePick<FederationTypes['OversightAuthority'], {"id":true}> );
  QuarterlyOverview:
    ( { __typename: 'QuarterlyOverview' }
    & GraphQLRecursivePick<FederationTypes['QuarterlyOverview'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PreparednessResult:
    | ( HomePreparednessParent )
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
  AddCertificationInput: AddCertificationInput;
  AddGuidelineVersionInput: AddGuidelineVersionInput;
  AddHouseRulesInput: AddHouseRulesInput;
  AddTrainingInput: AddTrainingInput;
  CalendarDate: ResolverTypeWrapper<Scalars['CalendarDate']['output']>;
  Certification: ResolverTypeWrapper<Certification>;
  CountedHome: ResolverTypeWrapper<CountedHome>;
  CountedPopulation: ResolverTypeWrapper<CountedPopulation>;
  Course: Course;
  Edition: ResolverTypeWrapper<EditionParent>;
  EditionDraft: ResolverTypeWrapper<EditionDraft>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EditionFigure: ResolverTypeWrapper<EditionFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Employee: ResolverTypeWrapper<EmployeeParent>;
  EmployeeKind: EmployeeKind;
  EndEmploymentInput: EndEmploymentInput;
  FigureAttribute: ResolverTypeWrapper<FigureAttribute>;
  FigureSpread: ResolverTypeWrapper<FigureSpread>;
  GuidelineLevel: GuidelineLevel;
  GuidelineTopic: GuidelineTopic;
  GuidelineVersion: ResolverTypeWrapper<GuidelineVersion>;
  HomePreparedness: ResolverTypeWrapper<HomePreparednessParent>;
  HomeToName: ResolverTypeWrapper<HomeToName>;
  HouseRulesVersion: ResolverTypeWrapper<HouseRulesVersion>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Institution: ResolverTypeWrapper<InstitutionParent>;
  InstitutionPeriod: ResolverTypeWrapper<InstitutionPeriodParent>;
  InstitutionType: InstitutionType;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LawReceipt: ResolverTypeWrapper<LawReceipt>;
  LawText: LawText;
  Municipality: ResolverTypeWrapper<Municipality>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OperatingDepartment: ResolverTypeWrapper<OperatingDepartment>;
  Operator: ResolverTypeWrapper<Operator>;
  OperatorKind: OperatorKind;
  OversightAuthority: ResolverTypeWrapper<OversightAuthority>;
  OverviewRow: ResolverTypeWrapper<Omit<OverviewRow, 'current' | 'institution' | 'previous' | 'yearBefore'> & { current: ResolversTypes['InstitutionPeriod'], institution: ResolversTypes['Institution'], previous: ResolversTypes['InstitutionPeriod'], yearBefore: ResolversTypes['InstitutionPeriod'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartStanding: ResolverTypeWrapper<PartStanding>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  PreparednessAction: PreparednessAction;
  PreparednessFacts: ResolverTypeWrapper<PreparednessFacts>;
  PreparednessGap: PreparednessGap;
  PreparednessPart: PreparednessPart;
  PreparednessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreparednessResult']>;
  PreparednessStanding: PreparednessStanding;
  Problem: ResolverTypeWrapper<Problem>;
  PublishedCell: ResolverTypeWrapper<PublishedCell>;
  PublishedTable: ResolverTypeWrapper<PublishedTable>;
  Quarter: ResolverTypeWrapper<Scalars['Quarter']['output']>;
  QuarterDays: ResolverTypeWrapper<QuarterDays>;
  QuarterlyOverview: ResolverTypeWrapper<QuarterlyOverviewParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiptWay: ReceiptWay;
  RecordReceiptInput: RecordReceiptInput;
  RecordRightsToldInput: RecordRightsToldInput;
  RegisterEmployeeInput: RegisterEmployeeInput;
  RightsTold: ResolverTypeWrapper<RightsTold>;
  Rule: ResolverTypeWrapper<Rule>;
  SignReceiptInput: SignReceiptInput;
  SpreadPart: SpreadPart;
  StaffFacts: ResolverTypeWrapper<StaffFacts>;
  TextInForce: ResolverTypeWrapper<TextInForce>;
  Training: ResolverTypeWrapper<Training>;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Access: Access;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AccessConnection: AccessConnection;
  Int: Scalars['Int']['output'];
  AddCertificationInput: AddCertificationInput;
  AddGuidelineVersionInput: AddGuidelineVersionInput;
  AddHouseRulesInput: AddHouseRulesInput;
  AddTrainingInput: AddTrainingInput;
  CalendarDate: Scalars['CalendarDate']['output'];
  Certification: Certification;
  CountedHome: CountedHome;
  CountedPopulation: CountedPopulation;
  Edition: EditionParent;
  EditionDraft: EditionDraft;
  Boolean: Scalars['Boolean']['output'];
  EditionFigure: EditionFigure;
  Float: Scalars['Float']['output'];
  Employee: EmployeeParent;
  EndEmploymentInput: EndEmploymentInput;
  FigureAttribute: FigureAttribute;
  FigureSpread: FigureSpread;
  GuidelineVersion: GuidelineVersion;
  HomePreparedness: HomePreparednessParent;
  HomeToName: HomeToName;
  HouseRulesVersion: HouseRulesVersion;
  Instant: Scalars['Instant']['output'];
  Institution: InstitutionParent;
  InstitutionPeriod: InstitutionPeriodParent;
  InvalidInput: InvalidInput;
  LawReceipt: LawReceipt;
  Municipality: Municipality | FederationReferenceTypes['Municipality'];
  Mutation: Record<PropertyKey, never>;
  OperatingDepartment: OperatingDepartment | FederationReferenceTypes['OperatingDepartment'];
  Operator: Operator | FederationReferenceTypes['Operator'];
  OversightAuthority: OversightAuthority | FederationReferenceTypes['OversightAuthority'];
  OverviewRow: Omit<OverviewRow, 'current' | 'institution' | 'previous' | 'yearBefore'> & { current: ResolversParentTypes['InstitutionPeriod'], institution: ResolversParentTypes['Institution'], previous: ResolversParentTypes['InstitutionPeriod'], yearBefore: ResolversParentTypes['InstitutionPeriod'] };
  PageInfo: PageInfo;
  PartStanding: PartStanding;
  Period: Scalars['Period']['output'];
  PreparednessFacts: PreparednessFacts;
  PreparednessResult: ResolversUnionTypes<ResolversParentTypes>['PreparednessResult'];
  Problem: Problem;
  PublishedCell: PublishedCell;
  PublishedTable: PublishedTable;
  Quarter: Scalars['Quarter']['output'];
  QuarterDays: QuarterDays;
  QuarterlyOverview: QuarterlyOverviewParent;
  Query: Record<PropertyKey, never>;
  RecordReceiptInput: RecordReceiptInput;
  RecordRightsToldInput: RecordRightsToldInput;
  RegisterEmployeeInput: RegisterEmployeeInput;
  RightsTold: RightsTold;
  Rule: Rule;
  SignReceiptInput: SignReceiptInput;
  StaffFacts: StaffFacts;
  TextInForce: TextInForce;
  Training: Training;
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

export type CertificationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Certification'] = ResolversParentTypes['Certification']> = {
  certifiedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certifiedOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CountedHomeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CountedHome'] = ResolversParentTypes['CountedHome']> = {
  authorityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  childDays?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openFrom?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
};

export type CountedPopulationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CountedPopulation'] = ResolversParentTypes['CountedPopulation']> = {
  attributes?: Resolver<Array<ResolversTypes['FigureAttribute']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EditionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition'], FederationReferenceType extends FederationReferenceTypes['Edition'] = FederationReferenceTypes['Edition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Edition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionTables?: Resolver<Maybe<Array<ResolversTypes['PublishedTable']>>, ParentType, ContextType>;
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

export type EmployeeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee']> = {
  employedFrom?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmployeeKind'], ParentType, ContextType>;
  lackingCourses?: Resolver<Array<ResolversTypes['Course']>, ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['LawReceipt']>, ParentType, ContextType>;
  staffId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  training?: Resolver<Array<ResolversTypes['Training']>, ParentType, ContextType>;
  unsignedTexts?: Resolver<Array<ResolversTypes['LawText']>, ParentType, ContextType>;
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

export type GuidelineVersionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['GuidelineVersion'] = ResolversParentTypes['GuidelineVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GuidelineLevel'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisedOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['GuidelineTopic']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HomePreparednessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HomePreparedness'] = ResolversParentTypes['HomePreparedness']> = {
  allowedActions?: Resolver<Array<ResolversTypes['PreparednessAction']>, ParentType, ContextType>;
  certifications?: Resolver<Array<ResolversTypes['Certification']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<Array<ResolversTypes['Employee']>>, ParentType, ContextType>;
  guidelines?: Resolver<Array<ResolversTypes['GuidelineVersion']>, ParentType, ContextType>;
  houseRules?: Resolver<Array<ResolversTypes['HouseRulesVersion']>, ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PartStanding']>, ParentType, ContextType>;
  rightsTold?: Resolver<Maybe<Array<ResolversTypes['RightsTold']>>, ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['TextInForce']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HomeToNameResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HomeToName'] = ResolversParentTypes['HomeToName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipalityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipalityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HouseRulesVersionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HouseRulesVersion'] = ResolversParentTypes['HouseRulesVersion']> = {
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type InstitutionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedFrom?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['OversightAuthority'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['OperatingDepartment']>, ParentType, ContextType>;
  during?: Resolver<ResolversTypes['InstitutionPeriod'], ParentType, ContextType, RequireFields<InstitutionDuringArgs, 'period'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inHouseSchool?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['Operator'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  preparedness?: Resolver<Maybe<ResolversTypes['HomePreparedness']>, ParentType, ContextType>;
  quarters?: Resolver<Array<ResolversTypes['InstitutionPeriod']>, ParentType, ContextType, RequireFields<InstitutionQuartersArgs, 'count' | 'until'>>;
  type?: Resolver<ResolversTypes['InstitutionType'], ParentType, ContextType>;
};

export type InstitutionPeriodResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InstitutionPeriod'] = ResolversParentTypes['InstitutionPeriod'], FederationReferenceType extends FederationReferenceTypes['InstitutionPeriod'] = FederationReferenceTypes['InstitutionPeriod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InstitutionPeriod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  childDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  childDaysByQuarter?: Resolver<Array<ResolversTypes['QuarterDays']>, ParentType, ContextType, RequireFields<InstitutionPeriodChildDaysByQuarterArgs, 'quarters'>>;
  departmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  preparedness?: Resolver<Maybe<ResolversTypes['PreparednessFacts']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['StaffFacts']>, ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LawReceiptResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LawReceipt'] = ResolversParentTypes['LawReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LawText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['ReceiptWay'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  childrenEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tileX?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tileY?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCertification?: Resolver<ResolversTypes['PreparednessResult'], ParentType, ContextType, RequireFields<MutationAddCertificationArgs, 'input'>>;
  addGuidelineVersion?: Resolver<ResolversTypes['PreparednessResult'], ParentType, ContextType, RequireFields<MutationAddGuidelineVersionArgs, 'input'>>;
  addHouseRules?: Resolver<ResolversTypes['PreparednessResult'], ParentType, ContextType, RequireFields<MutationAddHouseRulesArgs, 'input'>>;
  addTraining?: Resolver<ResolversTypes['PreparednessResult'], ParentType, ContextType, RequireFields<MutationAddTrainingArgs, 'input'>>;
  draftInstitutionTables?: Resolver<ResolversTypes['EditionDraft'], ParentType, ContextType, RequireFields<MutationDraftInstitutionTablesArgs, 'edition' | 'lastQuarter'>>;
  endEmployment?: Resolver<ResolversTypes['PreparednessResult'], ParentType, ContextType, RequireFields<MutationEndEmploymentArgs, 'input'>>;
  openInstitutionTables?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationOpenInstitutionTablesArgs, 'edition'>>;
  recordReceipt?: Resolver<ResolversTypes['PreparednessResult'], ParentType, ContextType, RequireFields<MutationRecordReceiptArgs, 'input'>>;
  recordRightsTold?: Resolver<ResolversTypes['PreparednessResult'], ParentType, ContextType, RequireFields<MutationRecordRightsToldArgs, 'input'>>;
  registerEmployee?: Resolver<ResolversTypes['PreparednessResult'], ParentType, ContextType, RequireFields<MutationRegisterEmployeeArgs, 'input'>>;
  signReceipt?: Resolver<ResolversTypes['PreparednessResult'], ParentType, ContextType, RequireFields<MutationSignReceiptArgs, 'input'>>;
};

export type OperatingDepartmentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OperatingDepartment'] = ResolversParentTypes['OperatingDepartment'], FederationReferenceType extends FederationReferenceTypes['OperatingDepartment'] = FederationReferenceTypes['OperatingDepartment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OperatingDepartment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OperatorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Operator'] = ResolversParentTypes['Operator'], FederationReferenceType extends FederationReferenceTypes['Operator'] = FederationReferenceTypes['Operator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Operator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OperatorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OversightAuthorityResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OversightAuthority'] = ResolversParentTypes['OversightAuthority'], FederationReferenceType extends FederationReferenceTypes['OversightAuthority'] = FederationReferenceTypes['OversightAuthority']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OversightAuthority']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverviewRowResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverviewRow'] = ResolversParentTypes['OverviewRow']> = {
  current?: Resolver<ResolversTypes['InstitutionPeriod'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['InstitutionPeriod'], ParentType, ContextType>;
  yearBefore?: Resolver<ResolversTypes['InstitutionPeriod'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartStandingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PartStanding'] = ResolversParentTypes['PartStanding']> = {
  gap?: Resolver<Maybe<ResolversTypes['PreparednessGap']>, ParentType, ContextType>;
  lacking?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['PreparednessPart'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['PreparednessStanding'], ParentType, ContextType>;
};

export interface PeriodScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Period'], any> {
  name: 'Period';
}

export type PreparednessFactsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PreparednessFacts'] = ResolversParentTypes['PreparednessFacts']> = {
  childrenTold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  guidelineRevisedOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  houseRulesRevisedOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  receiptShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  trainedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PreparednessResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PreparednessResult'] = ResolversParentTypes['PreparednessResult']> = {
  __resolveType: TypeResolveFn<'HomePreparedness' | 'InvalidInput' | 'WrongState', ParentType, ContextType>;
};

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

export type QuarterDaysResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['QuarterDays'] = ResolversParentTypes['QuarterDays']> = {
  childDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
};

export type QuarterlyOverviewResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['QuarterlyOverview'] = ResolversParentTypes['QuarterlyOverview'], FederationReferenceType extends FederationReferenceTypes['QuarterlyOverview'] = FederationReferenceTypes['QuarterlyOverview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['QuarterlyOverview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  homes?: Resolver<Array<ResolversTypes['OverviewRow']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  countedHomes?: Resolver<Array<ResolversTypes['CountedHome']>, ParentType, ContextType, RequireFields<QueryCountedHomesArgs, 'fromYear' | 'until'>>;
  departmentPeriods?: Resolver<Array<ResolversTypes['InstitutionPeriod']>, ParentType, ContextType, RequireFields<QueryDepartmentPeriodsArgs, 'departmentId' | 'quarter'>>;
  homesToName?: Resolver<Array<ResolversTypes['HomeToName']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'id'>>;
  institutionPeriods?: Resolver<Array<ResolversTypes['InstitutionPeriod']>, ParentType, ContextType, RequireFields<QueryInstitutionPeriodsArgs, 'period'>>;
  institutionRegister?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  municipalities?: Resolver<Maybe<Array<ResolversTypes['Municipality']>>, ParentType, ContextType>;
  operatingDepartments?: Resolver<Array<ResolversTypes['OperatingDepartment']>, ParentType, ContextType>;
  oversightAuthorities?: Resolver<Array<ResolversTypes['OversightAuthority']>, ParentType, ContextType>;
  ruleHistory?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<QueryRuleHistoryArgs, 'keys'>>;
  rules?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<QueryRulesArgs, 'on'>>;
  whoHasSeenRightsTold?: Resolver<Maybe<ResolversTypes['AccessConnection']>, ParentType, ContextType, RequireFields<QueryWhoHasSeenRightsToldArgs, 'childId' | 'first'>>;
};

export type RightsToldResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RightsTold'] = ResolversParentTypes['RightsTold']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custodyToldOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toldBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toldOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  confidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffFactsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['StaffFacts'] = ResolversParentTypes['StaffFacts']> = {
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  temporaryShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  turnoverShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TextInForceResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TextInForce'] = ResolversParentTypes['TextInForce']> = {
  text?: Resolver<ResolversTypes['LawText'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training']> = {
  completedOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ServiceContext> = {
  Access?: AccessResolvers<ContextType>;
  AccessConnection?: AccessConnectionResolvers<ContextType>;
  CalendarDate?: GraphQLScalarType;
  Certification?: CertificationResolvers<ContextType>;
  CountedHome?: CountedHomeResolvers<ContextType>;
  CountedPopulation?: CountedPopulationResolvers<ContextType>;
  Edition?: EditionResolvers<ContextType>;
  EditionDraft?: EditionDraftResolvers<ContextType>;
  EditionFigure?: EditionFigureResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  FigureAttribute?: FigureAttributeResolvers<ContextType>;
  FigureSpread?: FigureSpreadResolvers<ContextType>;
  GuidelineVersion?: GuidelineVersionResolvers<ContextType>;
  HomePreparedness?: HomePreparednessResolvers<ContextType>;
  HomeToName?: HomeToNameResolvers<ContextType>;
  HouseRulesVersion?: HouseRulesVersionResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionPeriod?: InstitutionPeriodResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LawReceipt?: LawReceiptResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OperatingDepartment?: OperatingDepartmentResolvers<ContextType>;
  Operator?: OperatorResolvers<ContextType>;
  OversightAuthority?: OversightAuthorityResolvers<ContextType>;
  OverviewRow?: OverviewRowResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartStanding?: PartStandingResolvers<ContextType>;
  Period?: GraphQLScalarType;
  PreparednessFacts?: PreparednessFactsResolvers<ContextType>;
  PreparednessResult?: PreparednessResultResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  PublishedCell?: PublishedCellResolvers<ContextType>;
  PublishedTable?: PublishedTableResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  QuarterDays?: QuarterDaysResolvers<ContextType>;
  QuarterlyOverview?: QuarterlyOverviewResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RightsTold?: RightsToldResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  StaffFacts?: StaffFactsResolvers<ContextType>;
  TextInForce?: TextInForceResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};

