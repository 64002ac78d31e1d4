import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InstitutionPeriod as InstitutionPeriodParent, Edition as EditionParent } from './parents.ts';
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

export type Edition = {
  __typename?: 'Edition';
  id: Scalars['ID']['output'];
  incidentTables?: Maybe<Array<PublishedTable>>;
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
  /** A pseudonym. */
  childId: Scalars['ID']['output'];
  crimeSuspected: Scalars['Boolean']['output'];
  /** By the rule in force when it happened. */
  deadlineAt: Scalars['Instant']['output'];
  guidance: GuidanceAnswer;
  id: Scalars['ID']['output'];
  institutionId: Scalars['ID']['output'];
  late: Scalars['Boolean']['output'];
  measures: Array<Measure>;
  minutes: Scalars['Int']['output'];
  occurredAt: Scalars['Instant']['output'];
  registeredAt: Scalars['Instant']['output'];
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
  bySection: Array<SectionCount>;
  /** Children who were subject to force. */
  children: Scalars['Int']['output'];
  /** Reports whose form asked whether the child was told of the right to complain. */
  guidanceAsked: Scalars['Int']['output'];
  guidanceGiven: Scalars['Int']['output'];
  /** Registered after the deadline in force when it happened. */
  late: Scalars['Int']['output'];
  measures: Scalars['Int']['output'];
  /** Reports with at least one measure outside the law. */
  notPermitted: Scalars['Int']['output'];
  /** Null when there is no occupancy to divide by. */
  rate?: Maybe<Rate>;
  /** Reports: episodes, not measures. */
  reports: Scalars['Int']['output'];
  silence: Silence;
};

/** Which part of a number a list should show. */
export type IncidentFilter = {
  account?: InputMaybe<ChildAccount>;
  guidance?: InputMaybe<GuidanceAnswer>;
  late?: InputMaybe<Scalars['Boolean']['input']>;
  notPermitted?: InputMaybe<Scalars['Boolean']['input']>;
  section?: InputMaybe<LegalSection>;
};

export type InstitutionPeriod = {
  __typename?: 'InstitutionPeriod';
  childDays?: Maybe<Scalars['Int']['output']>;
  incidents?: Maybe<IncidentFacts>;
  institutionId: Scalars['ID']['output'];
  period: Scalars['Period']['output'];
};

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

export type Measure = {
  __typename?: 'Measure';
  minutes: Scalars['Int']['output'];
  section: LegalSection;
};

/** Where a page of a list ends, and whether there is more. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
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
  /** Registered use of force at one home in one period, newest first, as far as the caller may see. */
  incidents?: Maybe<IncidentConnection>;
};


export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  first?: Scalars['Int']['input'];
  institutionId: Scalars['ID']['input'];
  period: Scalars['Period']['input'];
};

/** Reports per 1,000 child-days, with its exact 95 % interval (Garwood). */
export type Rate = {
  __typename?: 'Rate';
  lower: Scalars['Float']['output'];
  perThousandChildDays: Scalars['Float']['output'];
  upper: Scalars['Float']['output'];
};

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



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CalendarDate: ResolverTypeWrapper<Scalars['CalendarDate']['output']>;
  ChildAccount: ChildAccount;
  Edition: ResolverTypeWrapper<EditionParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  GuidanceAnswer: GuidanceAnswer;
  Incident: ResolverTypeWrapper<Incident>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IncidentConnection: ResolverTypeWrapper<IncidentConnection>;
  IncidentFacts: ResolverTypeWrapper<IncidentFacts>;
  IncidentFilter: IncidentFilter;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  InstitutionPeriod: ResolverTypeWrapper<InstitutionPeriodParent>;
  LegalSection: LegalSection;
  Measure: ResolverTypeWrapper<Measure>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  PublishedCell: ResolverTypeWrapper<PublishedCell>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PublishedTable: ResolverTypeWrapper<PublishedTable>;
  Quarter: ResolverTypeWrapper<Scalars['Quarter']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rate: ResolverTypeWrapper<Rate>;
  SectionCount: ResolverTypeWrapper<SectionCount>;
  Silence: ResolverTypeWrapper<Silence>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CalendarDate: Scalars['CalendarDate']['output'];
  Edition: EditionParent;
  ID: Scalars['ID']['output'];
  Incident: Incident | FederationReferenceTypes['Incident'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  IncidentConnection: IncidentConnection;
  IncidentFacts: IncidentFacts;
  IncidentFilter: IncidentFilter;
  Instant: Scalars['Instant']['output'];
  InstitutionPeriod: InstitutionPeriodParent;
  Measure: Measure;
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  Period: Scalars['Period']['output'];
  PublishedCell: PublishedCell;
  Float: Scalars['Float']['output'];
  PublishedTable: PublishedTable;
  Quarter: Scalars['Quarter']['output'];
  Query: Record<PropertyKey, never>;
  Rate: Rate;
  SectionCount: SectionCount;
  Silence: Silence;
};

export interface CalendarDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CalendarDate'], any> {
  name: 'CalendarDate';
}

export type EditionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition'], FederationReferenceType extends FederationReferenceTypes['Edition'] = FederationReferenceTypes['Edition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Edition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentTables?: Resolver<Maybe<Array<ResolversTypes['PublishedTable']>>, ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<ResolversTypes['ChildAccount'], ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  crimeSuspected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadlineAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  guidance?: Resolver<ResolversTypes['GuidanceAnswer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentFactsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IncidentFacts'] = ResolversParentTypes['IncidentFacts']> = {
  accountAttached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bySection?: Resolver<Array<ResolversTypes['SectionCount']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guidanceAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guidanceGiven?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notPermitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Rate']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silence?: Resolver<ResolversTypes['Silence'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type InstitutionPeriodResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InstitutionPeriod'] = ResolversParentTypes['InstitutionPeriod'], FederationReferenceType extends FederationReferenceTypes['InstitutionPeriod'] = FederationReferenceTypes['InstitutionPeriod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InstitutionPeriod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentFacts']>, ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['LegalSection'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, RequireFields<QueryIncidentsArgs, 'first' | 'institutionId' | 'period'>>;
};

export type RateResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Rate'] = ResolversParentTypes['Rate']> = {
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  perThousandChildDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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

export type Resolvers<ContextType = ServiceContext> = {
  CalendarDate?: GraphQLScalarType;
  Edition?: EditionResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentFacts?: IncidentFactsResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InstitutionPeriod?: InstitutionPeriodResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: GraphQLScalarType;
  PublishedCell?: PublishedCellResolvers<ContextType>;
  PublishedTable?: PublishedTableResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  SectionCount?: SectionCountResolvers<ContextType>;
  Silence?: SilenceResolvers<ContextType>;
};

