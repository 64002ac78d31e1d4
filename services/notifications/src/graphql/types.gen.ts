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

export type Edition = {
  __typename?: 'Edition';
  id: Scalars['ID']['output'];
  notificationTables?: Maybe<Array<PublishedTable>>;
};

/** A notification about a home that calls for a look at once, whatever the figures of the home. */
export type GraveNotification = {
  __typename?: 'GraveNotification';
  /** Null while not assessed. */
  acute?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  institutionId: Scalars['ID']['output'];
  kind: ConcernKind;
  receivedAt: Scalars['Instant']['output'];
};

export type InstitutionPeriod = {
  __typename?: 'InstitutionPeriod';
  institutionId: Scalars['ID']['output'];
  notifications?: Maybe<NotificationFacts>;
  period: Scalars['Period']['output'];
};

/** A notification of concern (underretning). */
export type Notification = {
  __typename?: 'Notification';
  acute?: Maybe<Scalars['Boolean']['output']>;
  assessedAt?: Maybe<Scalars['Instant']['output']>;
  /** Assessed more than 24 hours after it came; null while not assessed. */
  assessedLate?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  kind: ConcernKind;
  notifier: Notifier;
  receivedAt: Scalars['Instant']['output'];
};

export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  nodes: Array<Notification>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What the register of notifications knows about one home in one period. */
export type NotificationFacts = {
  __typename?: 'NotificationFacts';
  /** About abuse (overgreb). */
  abuse: Scalars['Int']['output'];
  assessedLate: Scalars['Int']['output'];
  /**
   * Events, not letters: notifications of the same kind of concern about the same child in the home, from the same kind of notifier,
   * count once while each comes within 24 hours of the one before. Null for callers who may not see which child it is.
   */
  distinct?: Maybe<Scalars['Int']['output']>;
  received: Scalars['Int']['output'];
};

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
  /**
   * For the platform alone: notifications about homes in the whole country, received after an instant, of sexual abuse, or of physical
   * abuse that calls for acute measures; by the instant they came, without the identity of any child. At most 500, and with the last of
   * them those of the same instant. Physical abuse is known as acute when it has been assessed, after it came: ask some days back, and
   * know them by their id.
   */
  graveNotifications?: Maybe<Array<GraveNotification>>;
  /**
   * For the platform alone: of which of these children the guardian may not be told anything, because a suspicion points at the
   * guardian. Whoever tells guardians asks first, and tells nobody while this has no answer. At most 500.
   */
  guardianLocks: Array<Scalars['ID']['output']>;
  /** Notifications of concern about one home in one period, newest first, without the identity of any child. */
  notifications?: Maybe<NotificationConnection>;
};


export type QueryGraveNotificationsArgs = {
  first?: Scalars['Int']['input'];
  since: Scalars['Instant']['input'];
};


export type QueryGuardianLocksArgs = {
  childIds: Array<Scalars['ID']['input']>;
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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
  Edition: Edition;
  InstitutionPeriod: InstitutionPeriod;
  Notification: Notification;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Edition:
    ( { __typename: 'Edition' }
    & GraphQLRecursivePick<FederationTypes['Edition'], {"id":true}> );
  InstitutionPeriod:
    ( { __typename: 'InstitutionPeriod' }
    & GraphQLRecursivePick<FederationTypes['InstitutionPeriod'], {"institutionId":true,"period":true}> );
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CalendarDate: ResolverTypeWrapper<Scalars['CalendarDate']['output']>;
  ConcernKind: ConcernKind;
  Edition: ResolverTypeWrapper<EditionParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  GraveNotification: ResolverTypeWrapper<GraveNotification>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  InstitutionPeriod: ResolverTypeWrapper<InstitutionPeriodParent>;
  Notification: ResolverTypeWrapper<Notification>;
  NotificationConnection: ResolverTypeWrapper<NotificationConnection>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  NotificationFacts: ResolverTypeWrapper<NotificationFacts>;
  Notifier: Notifier;
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
  CalendarDate: Scalars['CalendarDate']['output'];
  Edition: EditionParent;
  ID: Scalars['ID']['output'];
  GraveNotification: GraveNotification;
  Boolean: Scalars['Boolean']['output'];
  Instant: Scalars['Instant']['output'];
  InstitutionPeriod: InstitutionPeriodParent;
  Notification: Notification | FederationReferenceTypes['Notification'];
  NotificationConnection: NotificationConnection;
  Int: Scalars['Int']['output'];
  NotificationFacts: NotificationFacts;
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  Period: Scalars['Period']['output'];
  PublishedCell: PublishedCell;
  Float: Scalars['Float']['output'];
  PublishedTable: PublishedTable;
  Quarter: Scalars['Quarter']['output'];
  Query: Record<PropertyKey, never>;
};

export interface CalendarDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CalendarDate'], any> {
  name: 'CalendarDate';
}

export type EditionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition'], FederationReferenceType extends FederationReferenceTypes['Edition'] = FederationReferenceTypes['Edition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Edition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notificationTables?: Resolver<Maybe<Array<ResolversTypes['PublishedTable']>>, ParentType, ContextType>;
};

export type GraveNotificationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['GraveNotification'] = ResolversParentTypes['GraveNotification']> = {
  acute?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConcernKind'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type InstitutionPeriodResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InstitutionPeriod'] = ResolversParentTypes['InstitutionPeriod'], FederationReferenceType extends FederationReferenceTypes['InstitutionPeriod'] = FederationReferenceTypes['InstitutionPeriod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InstitutionPeriod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationFacts']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acute?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  assessedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  assessedLate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConcernKind'], ParentType, ContextType>;
  notifier?: Resolver<ResolversTypes['Notifier'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationFactsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationFacts'] = ResolversParentTypes['NotificationFacts']> = {
  abuse?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessedLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  graveNotifications?: Resolver<Maybe<Array<ResolversTypes['GraveNotification']>>, ParentType, ContextType, RequireFields<QueryGraveNotificationsArgs, 'first' | 'since'>>;
  guardianLocks?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryGuardianLocksArgs, 'childIds'>>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first' | 'institutionId' | 'period'>>;
};

export type Resolvers<ContextType = ServiceContext> = {
  CalendarDate?: GraphQLScalarType;
  Edition?: EditionResolvers<ContextType>;
  GraveNotification?: GraveNotificationResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InstitutionPeriod?: InstitutionPeriodResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationFacts?: NotificationFactsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: GraphQLScalarType;
  PublishedCell?: PublishedCellResolvers<ContextType>;
  PublishedTable?: PublishedTableResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
};

