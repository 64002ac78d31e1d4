/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AppealOutcome =
  /** Affirmed (Stadfæstet). */
  | 'AFFIRMED'
  /** Changed (Ændret). */
  | 'CHANGED'
  /** Dismissed (Afvist). */
  | 'DISMISSED'
  /** Remitted (Hjemvist). */
  | 'REMITTED';

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

export type FindingLevel =
  /** Advice (Vejledning). */
  | 'ADVICE'
  /** No remark (Ingen bemærkning). */
  | 'NONE'
  /** Requirement (Påbud). */
  | 'REQUIREMENT'
  /** Tightened supervision (Skærpet tilsyn). */
  | 'TIGHTENED';

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

export type InspectionRoute =
  /** Concern (Bekymring). */
  | 'CONCERN'
  /** Legal interval (Fast interval). */
  | 'INTERVAL'
  /** Random control (Tilfældig kontrol). */
  | 'RANDOM'
  /** Risk (Risiko). */
  | 'RISK';

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

export type OperatorKind =
  /** Municipal (Kommunal). */
  | 'MUNICIPAL'
  /** Private (Privat). */
  | 'PRIVATE'
  /** Regional (Regional). */
  | 'REGIONAL';

export type OverviewStatus =
  /** The figures are counted. */
  | 'COUNTED'
  /** The quarter is running, or its figures are not frozen yet. */
  | 'OPEN';

export type DepartmentQuarterQueryVariables = Exact<{
  quarter: string;
}>;


export type DepartmentQuarterQuery = { readonly quarterlyOverview: { readonly id: string, readonly departmentName: string, readonly quarter: string, readonly status: OverviewStatus, readonly countedAt: string | null, readonly homes: ReadonlyArray<{ readonly institution: { readonly id: string, readonly number: string, readonly name: string, readonly type: InstitutionType, readonly municipality: { readonly id: string, readonly name: string } }, readonly current: { readonly places: number | null, readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly inspections: { readonly carriedOut: number, readonly lastCarriedOutOn: string | null, readonly lastGravestFinding: FindingLevel | null } | null, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null }, readonly previous: { readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null }, readonly yearBefore: { readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null } }> } | null };

export type OverviewPeriodFragment = { readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null };

export type ComplaintListFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly filedAt: string, readonly complainant: Complainant | null, readonly subject: ComplaintSubject | null, readonly incidentRegistered: boolean | null, readonly outcome: ComplaintOutcome | null, readonly decidedOn: string | null, readonly appeal: { readonly appealedOn: string, readonly outcome: AppealOutcome | null, readonly decidedOn: string | null } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

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
  after?: string | null | undefined;
}>;


export type HomeQuery = { readonly institution: { readonly id: string, readonly name: string, readonly number: string, readonly type: InstitutionType, readonly places: number, readonly inHouseSchool: boolean, readonly approvedFrom: string, readonly closedOn: string | null, readonly during: { readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly notPermitted: number, readonly accountAttached: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number, readonly pending: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null, readonly inspections: { readonly carriedOut: number, readonly lastCarriedOutOn: string | null, readonly lastGravestFinding: FindingLevel | null } | null }, readonly quarters?: ReadonlyArray<{ readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly incidents: { readonly reports: number, readonly measures: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number } | null }>, readonly operator: { readonly id: string, readonly name: string, readonly kind: OperatorKind }, readonly department: { readonly id: string, readonly name: string } | null, readonly authority: { readonly id: string, readonly name: string }, readonly municipality: { readonly id: string, readonly name: string } } | null, readonly incidents?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly minutes: number, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly account: ChildAccount, readonly guidance: GuidanceAnswer, readonly crimeSuspected: boolean, readonly childId: string, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }>, readonly complaints: ReadonlyArray<{ readonly id: string, readonly outcome: ComplaintOutcome | null }> | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null, readonly complaints?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly filedAt: string, readonly complainant: Complainant | null, readonly subject: ComplaintSubject | null, readonly incidentRegistered: boolean | null, readonly outcome: ComplaintOutcome | null, readonly decidedOn: string | null, readonly appeal: { readonly appealedOn: string, readonly outcome: AppealOutcome | null, readonly decidedOn: string | null } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null, readonly notifications?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly notifier: Notifier, readonly kind: ConcernKind, readonly assessedAt: string | null, readonly assessedLate: boolean | null, readonly acute: boolean | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null, readonly inspections?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly carriedOutOn: string, readonly announced: boolean, readonly route: InspectionRoute, readonly childrenOffered: number, readonly childrenHeard: number, readonly findings: ReadonlyArray<{ readonly theme: InspectionTheme, readonly level: FindingLevel }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type HomeRegisterFragment = { readonly number: string, readonly type: InstitutionType, readonly places: number, readonly inHouseSchool: boolean, readonly approvedFrom: string, readonly closedOn: string | null, readonly operator: { readonly id: string, readonly name: string, readonly kind: OperatorKind }, readonly department: { readonly id: string, readonly name: string } | null, readonly authority: { readonly id: string, readonly name: string }, readonly municipality: { readonly id: string, readonly name: string } };

export type IncidentListFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly minutes: number, readonly registeredAt: string, readonly deadlineAt: string, readonly late: boolean, readonly account: ChildAccount, readonly guidance: GuidanceAnswer, readonly crimeSuspected: boolean, readonly childId: string, readonly measures: ReadonlyArray<{ readonly section: LegalSection, readonly minutes: number }>, readonly complaints: ReadonlyArray<{ readonly id: string, readonly outcome: ComplaintOutcome | null }> | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

export type InspectionListFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly carriedOutOn: string, readonly announced: boolean, readonly route: InspectionRoute, readonly childrenOffered: number, readonly childrenHeard: number, readonly findings: ReadonlyArray<{ readonly theme: InspectionTheme, readonly level: FindingLevel }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

export type NotificationListFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly notifier: Notifier, readonly kind: ConcernKind, readonly assessedAt: string | null, readonly assessedLate: boolean | null, readonly acute: boolean | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

export type SupervisorHomesQueryVariables = Exact<{
  period: string;
}>;


export type SupervisorHomesQuery = { readonly institutionPeriods: ReadonlyArray<{ readonly institutionId: string, readonly period: string, readonly childDays: number | null, readonly places: number | null, readonly institution: { readonly id: string, readonly number: string, readonly name: string, readonly type: InstitutionType, readonly municipality: { readonly id: string, readonly name: string }, readonly operator: { readonly id: string, readonly name: string, readonly kind: OperatorKind } }, readonly incidents: { readonly reports: number, readonly measures: number, readonly children: number, readonly notPermitted: number, readonly accountAttached: number, readonly guidanceAsked: number, readonly guidanceGiven: number, readonly late: number, readonly rate: { readonly perThousandChildDays: number, readonly lower: number, readonly upper: number } | null, readonly silence: { readonly monthsWithReports: number, readonly monthsDeclaredZero: number, readonly monthsMissing: number } } | null, readonly complaints: { readonly filed: number, readonly pending: number, readonly decided: number, readonly upheld: number } | null, readonly notifications: { readonly received: number, readonly abuse: number, readonly assessedLate: number } | null, readonly inspections: { readonly carriedOut: number, readonly lastCarriedOutOn: string | null, readonly lastGravestFinding: FindingLevel | null } | null }> };

export type NationalQueryVariables = Exact<{ [key: string]: never; }>;


export type NationalQuery = { readonly latestEdition: { readonly id: string, readonly number: number, readonly publishedAt: string, readonly firstQuarter: string, readonly lastQuarter: string, readonly synthetic: boolean, readonly institutionTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null, readonly incidentTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null, readonly complaintTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null, readonly notificationTables: ReadonlyArray<{ readonly code: string, readonly cells: ReadonlyArray<{ readonly period: string, readonly category: string, readonly value: number }> }> | null } | null, readonly municipalities: ReadonlyArray<{ readonly id: string, readonly children: number }> | null };

export const OverviewPeriodFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewPeriod"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"notPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"accountAttached"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceAsked"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceGiven"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"silence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsWithReports"}},{"kind":"Field","name":{"kind":"Name","value":"monthsDeclaredZero"}},{"kind":"Field","name":{"kind":"Name","value":"monthsMissing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"upheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"abuse"}}]}}]}}]} as unknown as DocumentNode<OverviewPeriodFragment, unknown>;
export const ComplaintListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"incidentRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appealedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<ComplaintListFragment, unknown>;
export const HomePeriodFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomePeriod"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"notPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"accountAttached"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"silence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsDeclaredZero"}},{"kind":"Field","name":{"kind":"Name","value":"monthsMissing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"upheld"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"abuse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}},{"kind":"Field","name":{"kind":"Name","value":"lastCarriedOutOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastGravestFinding"}}]}}]}}]} as unknown as DocumentNode<HomePeriodFragment, unknown>;
export const HomeQuarterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeQuarter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"childDays"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"notPermitted"}},{"kind":"Field","name":{"kind":"Name","value":"accountAttached"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceAsked"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceGiven"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perThousandChildDays"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"silence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsDeclaredZero"}},{"kind":"Field","name":{"kind":"Name","value":"monthsMissing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"upheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"abuse"}}]}}]}}]} as unknown as DocumentNode<HomeQuarterFragment, unknown>;
export const HomeRegisterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeRegister"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"inHouseSchool"}},{"kind":"Field","name":{"kind":"Name","value":"approvedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HomeRegisterFragment, unknown>;
export const IncidentListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"crimeSuspected"}},{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<IncidentListFragment, unknown>;
export const InspectionListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectionList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOutOn"}},{"kind":"Field","name":{"kind":"Name","value":"announced"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"childrenOffered"}},{"kind":"Field","name":{"kind":"Name","value":"childrenHeard"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<InspectionListFragment, unknown>;
export const NotificationListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifier"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assessedLate"}},{"kind":"Field","name":{"kind":"Name","value":"acute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<NotificationListFragment, unknown>;
export const DepartmentQuarterDocument = {"__meta__":{"hash":"sha256:f8c2ea95208d4509837164962ed3f2598bfbdced77db51ed3004746165a750f4"}} as unknown as DocumentNode<DepartmentQuarterQuery, DepartmentQuarterQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:75d60d1a92aed17fe58e601ace96f372a4f6cab93ce8aa9e001e04125803850a"}} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const SupervisorHomesDocument = {"__meta__":{"hash":"sha256:16bd5954bed349285bab37e686845b45d12e1039030fd5617b90937bf0335f52"}} as unknown as DocumentNode<SupervisorHomesQuery, SupervisorHomesQueryVariables>;
export const NationalDocument = {"__meta__":{"hash":"sha256:100a8da7b07ebceaba28c49fe23b195b81463480ec36955dad336cd2a74e66ee"}} as unknown as DocumentNode<NationalQuery, NationalQueryVariables>;