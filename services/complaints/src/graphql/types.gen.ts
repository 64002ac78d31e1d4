import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InstitutionPeriod as InstitutionPeriodParent, Incident as IncidentParent, Edition as EditionParent } from './parents.ts';
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

export type Appeal = {
  __typename?: 'Appeal';
  appealedOn: Scalars['CalendarDate']['output'];
  decidedOn?: Maybe<Scalars['CalendarDate']['output']>;
  outcome?: Maybe<AppealOutcome>;
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
  appeal?: Maybe<Appeal>;
  complainant?: Maybe<Complainant>;
  decidedOn?: Maybe<Scalars['CalendarDate']['output']>;
  filedAt: Scalars['Instant']['output'];
  id: Scalars['ID']['output'];
  /** False when the complaint is about an episode nobody registered. */
  incidentRegistered?: Maybe<Scalars['Boolean']['output']>;
  institutionId: Scalars['ID']['output'];
  /** Null while it is pending. */
  outcome?: Maybe<ComplaintOutcome>;
  subject?: Maybe<ComplaintSubject>;
};

export type ComplaintConnection = {
  __typename?: 'ComplaintConnection';
  nodes: Array<Complaint>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

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

export type Edition = {
  __typename?: 'Edition';
  complaintTables?: Maybe<Array<PublishedTable>>;
  id: Scalars['ID']['output'];
};

export type Incident = {
  __typename?: 'Incident';
  complaints?: Maybe<Array<Complaint>>;
  id: Scalars['ID']['output'];
};

export type InstitutionPeriod = {
  __typename?: 'InstitutionPeriod';
  complaints?: Maybe<ComplaintFacts>;
  institutionId: Scalars['ID']['output'];
  period: Scalars['Period']['output'];
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
  /** Complaints about one home in one period, newest first, as far as the caller may see. */
  complaints?: Maybe<ComplaintConnection>;
};


export type QueryComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComplaintFilter>;
  first?: Scalars['Int']['input'];
  institutionId: Scalars['ID']['input'];
  period: Scalars['Period']['input'];
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



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Appeal: ResolverTypeWrapper<Appeal>;
  AppealOutcome: AppealOutcome;
  CalendarDate: ResolverTypeWrapper<Scalars['CalendarDate']['output']>;
  Complainant: Complainant;
  Complaint: ResolverTypeWrapper<Complaint>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ComplaintConnection: ResolverTypeWrapper<ComplaintConnection>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ComplaintFacts: ResolverTypeWrapper<ComplaintFacts>;
  ComplaintFilter: ComplaintFilter;
  ComplaintOutcome: ComplaintOutcome;
  ComplaintSubject: ComplaintSubject;
  Edition: ResolverTypeWrapper<EditionParent>;
  Incident: ResolverTypeWrapper<IncidentParent>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  InstitutionPeriod: ResolverTypeWrapper<InstitutionPeriodParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  PublishedCell: ResolverTypeWrapper<PublishedCell>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PublishedTable: ResolverTypeWrapper<PublishedTable>;
  Quarter: ResolverTypeWrapper<Scalars['Quarter']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Appeal: Appeal;
  CalendarDate: Scalars['CalendarDate']['output'];
  Complaint: Complaint | FederationReferenceTypes['Complaint'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  ComplaintConnection: ComplaintConnection;
  Int: Scalars['Int']['output'];
  ComplaintFacts: ComplaintFacts;
  ComplaintFilter: ComplaintFilter;
  Edition: EditionParent;
  Incident: IncidentParent;
  Instant: Scalars['Instant']['output'];
  InstitutionPeriod: InstitutionPeriodParent;
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  Period: Scalars['Period']['output'];
  PublishedCell: PublishedCell;
  Float: Scalars['Float']['output'];
  PublishedTable: PublishedTable;
  Quarter: Scalars['Quarter']['output'];
  Query: Record<PropertyKey, never>;
};

export type AppealResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal']> = {
  appealedOn?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AppealOutcome']>, ParentType, ContextType>;
};

export interface CalendarDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CalendarDate'], any> {
  name: 'CalendarDate';
}

export type ComplaintResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint'], FederationReferenceType extends FederationReferenceTypes['Complaint'] = FederationReferenceTypes['Complaint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Complaint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  complainant?: Resolver<Maybe<ResolversTypes['Complainant']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentRegistered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ComplaintOutcome']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ComplaintSubject']>, ParentType, ContextType>;
};

export type ComplaintConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintConnection'] = ResolversParentTypes['ComplaintConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Complaint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplaintFactsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintFacts'] = ResolversParentTypes['ComplaintFacts']> = {
  decided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filedByChildren?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition'], FederationReferenceType extends FederationReferenceTypes['Edition'] = FederationReferenceTypes['Edition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Edition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  complaintTables?: Resolver<Maybe<Array<ResolversTypes['PublishedTable']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintFacts']>, ParentType, ContextType>;
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
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintConnection']>, ParentType, ContextType, RequireFields<QueryComplaintsArgs, 'first' | 'institutionId' | 'period'>>;
};

export type Resolvers<ContextType = ServiceContext> = {
  Appeal?: AppealResolvers<ContextType>;
  CalendarDate?: GraphQLScalarType;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintFacts?: ComplaintFactsResolvers<ContextType>;
  Edition?: EditionResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InstitutionPeriod?: InstitutionPeriodResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: GraphQLScalarType;
  PublishedCell?: PublishedCellResolvers<ContextType>;
  PublishedTable?: PublishedTableResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
};

