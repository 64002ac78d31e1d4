import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InstitutionPeriod as InstitutionPeriodParent, Institution as InstitutionParent, QuarterlyOverview as QuarterlyOverviewParent, Edition as EditionParent } from './parents.ts';
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

export type Edition = {
  __typename?: 'Edition';
  id: Scalars['ID']['output'];
  institutionTables?: Maybe<Array<PublishedTable>>;
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
  institution: Institution;
  institutionId: Scalars['ID']['output'];
  period: Scalars['Period']['output'];
  /** Places at the end of the period, as delivered with the occupancy. */
  places?: Maybe<Scalars['Int']['output']>;
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

/** The part of a regional operator that runs homes. */
export type OperatingDepartment = {
  __typename?: 'OperatingDepartment';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
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
  /** One home; null when it does not exist or lies outside the caller's scope. */
  institution?: Maybe<Institution>;
  /** The homes the caller oversees that were open in the period, in Danish alphabetical order. */
  institutionPeriods: Array<InstitutionPeriod>;
  /** The register as other services need it: number and scopes of every home the caller may see. */
  institutionRegister: Array<Institution>;
  /** The 98 municipalities, by name. */
  municipalities?: Maybe<Array<Municipality>>;
  /** The oversight authorities, by name. */
  oversightAuthorities: Array<OversightAuthority>;
  /** Dated rules in force on a day: deadline hours, complaint age, visit interval. */
  rules: Array<Rule>;
};


export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstitutionPeriodsArgs = {
  period: Scalars['Period']['input'];
};


export type QueryRulesArgs = {
  on: Scalars['CalendarDate']['input'];
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



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CalendarDate: ResolverTypeWrapper<Scalars['CalendarDate']['output']>;
  Edition: ResolverTypeWrapper<EditionParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Institution: ResolverTypeWrapper<InstitutionParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InstitutionPeriod: ResolverTypeWrapper<InstitutionPeriodParent>;
  InstitutionType: InstitutionType;
  Municipality: ResolverTypeWrapper<Municipality>;
  OperatingDepartment: ResolverTypeWrapper<OperatingDepartment>;
  Operator: ResolverTypeWrapper<Operator>;
  OperatorKind: OperatorKind;
  OversightAuthority: ResolverTypeWrapper<OversightAuthority>;
  OverviewRow: ResolverTypeWrapper<Omit<OverviewRow, 'current' | 'institution' | 'previous' | 'yearBefore'> & { current: ResolversTypes['InstitutionPeriod'], institution: ResolversTypes['Institution'], previous: ResolversTypes['InstitutionPeriod'], yearBefore: ResolversTypes['InstitutionPeriod'] }>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  PublishedCell: ResolverTypeWrapper<PublishedCell>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PublishedTable: ResolverTypeWrapper<PublishedTable>;
  Quarter: ResolverTypeWrapper<Scalars['Quarter']['output']>;
  QuarterDays: ResolverTypeWrapper<QuarterDays>;
  QuarterlyOverview: ResolverTypeWrapper<QuarterlyOverviewParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rule: ResolverTypeWrapper<Rule>;
  StaffFacts: ResolverTypeWrapper<StaffFacts>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CalendarDate: Scalars['CalendarDate']['output'];
  Edition: EditionParent;
  ID: Scalars['ID']['output'];
  Instant: Scalars['Instant']['output'];
  Institution: InstitutionParent;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  InstitutionPeriod: InstitutionPeriodParent;
  Municipality: Municipality | FederationReferenceTypes['Municipality'];
  OperatingDepartment: OperatingDepartment | FederationReferenceTypes['OperatingDepartment'];
  Operator: Operator | FederationReferenceTypes['Operator'];
  OversightAuthority: OversightAuthority | FederationReferenceTypes['OversightAuthority'];
  OverviewRow: Omit<OverviewRow, 'current' | 'institution' | 'previous' | 'yearBefore'> & { current: ResolversParentTypes['InstitutionPeriod'], institution: ResolversParentTypes['Institution'], previous: ResolversParentTypes['InstitutionPeriod'], yearBefore: ResolversParentTypes['InstitutionPeriod'] };
  Period: Scalars['Period']['output'];
  PublishedCell: PublishedCell;
  Float: Scalars['Float']['output'];
  PublishedTable: PublishedTable;
  Quarter: Scalars['Quarter']['output'];
  QuarterDays: QuarterDays;
  QuarterlyOverview: QuarterlyOverviewParent;
  Query: Record<PropertyKey, never>;
  Rule: Rule;
  StaffFacts: StaffFacts;
};

export interface CalendarDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CalendarDate'], any> {
  name: 'CalendarDate';
}

export type EditionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition'], FederationReferenceType extends FederationReferenceTypes['Edition'] = FederationReferenceTypes['Edition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Edition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionTables?: Resolver<Maybe<Array<ResolversTypes['PublishedTable']>>, ParentType, ContextType>;
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
  quarters?: Resolver<Array<ResolversTypes['InstitutionPeriod']>, ParentType, ContextType, RequireFields<InstitutionQuartersArgs, 'count' | 'until'>>;
  type?: Resolver<ResolversTypes['InstitutionType'], ParentType, ContextType>;
};

export type InstitutionPeriodResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InstitutionPeriod'] = ResolversParentTypes['InstitutionPeriod'], FederationReferenceType extends FederationReferenceTypes['InstitutionPeriod'] = FederationReferenceTypes['InstitutionPeriod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InstitutionPeriod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  childDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  childDaysByQuarter?: Resolver<Array<ResolversTypes['QuarterDays']>, ParentType, ContextType, RequireFields<InstitutionPeriodChildDaysByQuarterArgs, 'quarters'>>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['StaffFacts']>, ParentType, ContextType>;
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

export type OperatingDepartmentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OperatingDepartment'] = ResolversParentTypes['OperatingDepartment'], FederationReferenceType extends FederationReferenceTypes['OperatingDepartment'] = FederationReferenceTypes['OperatingDepartment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OperatingDepartment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export interface PeriodScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Period'], any> {
  name: 'Period';
}

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
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'id'>>;
  institutionPeriods?: Resolver<Array<ResolversTypes['InstitutionPeriod']>, ParentType, ContextType, RequireFields<QueryInstitutionPeriodsArgs, 'period'>>;
  institutionRegister?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  municipalities?: Resolver<Maybe<Array<ResolversTypes['Municipality']>>, ParentType, ContextType>;
  oversightAuthorities?: Resolver<Array<ResolversTypes['OversightAuthority']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<QueryRulesArgs, 'on'>>;
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

export type Resolvers<ContextType = ServiceContext> = {
  CalendarDate?: GraphQLScalarType;
  Edition?: EditionResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionPeriod?: InstitutionPeriodResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  OperatingDepartment?: OperatingDepartmentResolvers<ContextType>;
  Operator?: OperatorResolvers<ContextType>;
  OversightAuthority?: OversightAuthorityResolvers<ContextType>;
  OverviewRow?: OverviewRowResolvers<ContextType>;
  Period?: GraphQLScalarType;
  PublishedCell?: PublishedCellResolvers<ContextType>;
  PublishedTable?: PublishedTableResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  QuarterDays?: QuarterDaysResolvers<ContextType>;
  QuarterlyOverview?: QuarterlyOverviewResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  StaffFacts?: StaffFactsResolvers<ContextType>;
};

