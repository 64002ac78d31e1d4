import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InstitutionPeriod as InstitutionPeriodParent } from './parents.ts';
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

/** A published edition of the national figures. */
export type Edition = {
  __typename?: 'Edition';
  firstQuarter: Scalars['Quarter']['output'];
  id: Scalars['ID']['output'];
  lastQuarter: Scalars['Quarter']['output'];
  number: Scalars['Int']['output'];
  publishedAt: Scalars['Instant']['output'];
  /** Made from synthetic data. */
  synthetic: Scalars['Boolean']['output'];
};

export type Finding = {
  __typename?: 'Finding';
  level: FindingLevel;
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

/** A visit that was carried out. */
export type Inspection = {
  __typename?: 'Inspection';
  announced: Scalars['Boolean']['output'];
  carriedOutOn: Scalars['CalendarDate']['output'];
  childrenHeard: Scalars['Int']['output'];
  childrenOffered: Scalars['Int']['output'];
  findings: Array<Finding>;
  id: Scalars['ID']['output'];
  institutionId: Scalars['ID']['output'];
  route: InspectionRoute;
};

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

export type InstitutionPeriod = {
  __typename?: 'InstitutionPeriod';
  inspections?: Maybe<InspectionFacts>;
  institutionId: Scalars['ID']['output'];
  period: Scalars['Period']['output'];
};

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
  /** Inspections carried out at one home, newest first. */
  inspections?: Maybe<InspectionConnection>;
  /** The newest published edition of the national figures; null before the first. */
  latestEdition?: Maybe<Edition>;
  /** The caller's department in one quarter; null when there is none. */
  quarterlyOverview?: Maybe<QuarterlyOverview>;
};


export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  institutionId: Scalars['ID']['input'];
};


export type QueryQuarterlyOverviewArgs = {
  quarter: Scalars['Quarter']['input'];
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
  InstitutionPeriod: InstitutionPeriod;
  QuarterlyOverview: QuarterlyOverview;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Edition:
    ( { __typename: 'Edition' }
    & GraphQLRecursivePick<FederationTypes['Edition'], {"id":true}> );
  Inspection:
    ( { __typename: 'Inspection' }
    & GraphQLRecursivePick<FederationTypes['Inspection'], {"id":true}> );
  InstitutionPeriod:
    ( { __typename: 'InstitutionPeriod' }
    & GraphQLRecursivePick<FederationTypes['InstitutionPeriod'], {"institutionId":true,"period":true}> );
  QuarterlyOverview:
    ( { __typename: 'QuarterlyOverview' }
    & GraphQLRecursivePick<FederationTypes['QuarterlyOverview'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CalendarDate: ResolverTypeWrapper<Scalars['CalendarDate']['output']>;
  Edition: ResolverTypeWrapper<Edition>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Finding: ResolverTypeWrapper<Finding>;
  FindingLevel: FindingLevel;
  Inspection: ResolverTypeWrapper<Inspection>;
  InspectionConnection: ResolverTypeWrapper<InspectionConnection>;
  InspectionFacts: ResolverTypeWrapper<InspectionFacts>;
  InspectionRoute: InspectionRoute;
  InspectionTheme: InspectionTheme;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  InstitutionPeriod: ResolverTypeWrapper<InstitutionPeriodParent>;
  OverviewStatus: OverviewStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  Quarter: ResolverTypeWrapper<Scalars['Quarter']['output']>;
  QuarterlyOverview: ResolverTypeWrapper<QuarterlyOverview>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CalendarDate: Scalars['CalendarDate']['output'];
  Edition: Edition | FederationReferenceTypes['Edition'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Finding: Finding;
  Inspection: Inspection | FederationReferenceTypes['Inspection'];
  InspectionConnection: InspectionConnection;
  InspectionFacts: InspectionFacts;
  Instant: Scalars['Instant']['output'];
  InstitutionPeriod: InstitutionPeriodParent;
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  Period: Scalars['Period']['output'];
  Quarter: Scalars['Quarter']['output'];
  QuarterlyOverview: QuarterlyOverview | FederationReferenceTypes['QuarterlyOverview'];
  Query: Record<PropertyKey, never>;
};

export interface CalendarDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CalendarDate'], any> {
  name: 'CalendarDate';
}

export type EditionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition'], FederationReferenceType extends FederationReferenceTypes['Edition'] = FederationReferenceTypes['Edition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Edition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  firstQuarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastQuarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  level?: Resolver<ResolversTypes['FindingLevel'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['InspectionTheme'], ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection'], FederationReferenceType extends FederationReferenceTypes['Inspection'] = FederationReferenceTypes['Inspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  announced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  carriedOutOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  childrenHeard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  childrenOffered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['InspectionRoute'], ParentType, ContextType>;
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

export type InstitutionPeriodResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InstitutionPeriod'] = ResolversParentTypes['InstitutionPeriod'], FederationReferenceType extends FederationReferenceTypes['InstitutionPeriod'] = FederationReferenceTypes['InstitutionPeriod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InstitutionPeriod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  inspections?: Resolver<Maybe<ResolversTypes['InspectionFacts']>, ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface PeriodScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Period'], any> {
  name: 'Period';
}

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
  inspections?: Resolver<Maybe<ResolversTypes['InspectionConnection']>, ParentType, ContextType, RequireFields<QueryInspectionsArgs, 'first' | 'institutionId'>>;
  latestEdition?: Resolver<Maybe<ResolversTypes['Edition']>, ParentType, ContextType>;
  quarterlyOverview?: Resolver<Maybe<ResolversTypes['QuarterlyOverview']>, ParentType, ContextType, RequireFields<QueryQuarterlyOverviewArgs, 'quarter'>>;
};

export type Resolvers<ContextType = ServiceContext> = {
  CalendarDate?: GraphQLScalarType;
  Edition?: EditionResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionFacts?: InspectionFactsResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InstitutionPeriod?: InstitutionPeriodResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: GraphQLScalarType;
  Quarter?: GraphQLScalarType;
  QuarterlyOverview?: QuarterlyOverviewResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

