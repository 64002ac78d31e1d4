import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import { MikroORM } from '@mikro-orm/postgresql'
import { parse, type FormattedExecutionResult } from 'graphql'
import { serviceContext, type ServiceContext } from './context.ts'
import { returnLostConnections } from './database/lost-connections.ts'
import type { ServiceDatabase } from './database/provision.ts'
import { maskError } from './errors.ts'
import type { Log } from './log.ts'
import { askGateway } from './jobs/ask-gateway.ts'
import type { Job } from './jobs/job.ts'
import { startWorker, type Worker } from './jobs/worker.ts'
import { patienceOf } from './patience.ts'
import { mintPrincipal, verifyPrincipal, type Principal, type PrincipalKey } from './principal.ts'
import { scalars } from './graphql/scalars.ts'

/** What a service is, before it runs: its contract, its answers and its tables. */
export interface ServiceDefinition {
  name: string
  /** The text of schema.graphql. */
  schema: string
  // The resolver map is typed in the service by its generated types.
  resolvers: object
  database: ServiceDatabase
  /** What happens later or by itself. */
  jobs?: readonly Job[]
  /** How many of them at a time; one, unless some wait for others outside the house. */
  jobsAtOnce?: number
  /** The largest request it is sent; 1 MiB, unless it takes files. */
  mostBytes?: number
}

export interface SubgraphSettings {
  databaseUrl: string
  keys: readonly PrincipalKey[]
  log: Log
  /** Connections to the database; each waits at most 2 s, a statement runs at most 10 s. */
  poolSize?: number
}

/** One request as it crosses from the gateway: the body as text, and the principal that signs it. */
export interface SignedRequest {
  body: string
  token: string | undefined
}

export interface Subgraph {
  readonly name: string
  /** The largest request that is read. */
  readonly mostBytes: number
  /** Answers one signed request. An unsigned one is refused before its body is parsed. */
  execute(request: SignedRequest): Promise<FormattedExecutionResult>
  /** The context of a job or an import, under a principal of its own. */
  contextFor(principal: Principal, token: () => string | Promise<string>): ServiceContext
  /** Begins to carry out jobs, which ask the other services through the gateway at this URL. */
  work(gatewayUrl: string): Promise<void>
  /** True when the database answers. */
  ready(): Promise<boolean>
  stop(): Promise<void>
}

/** Starts a service: opens its pool and makes its schema answer. */
export async function startSubgraph(service: ServiceDefinition, settings: SubgraphSettings): Promise<Subgraph> {
  const [orm, counting] = await Promise.all([openPool(service, settings, 'people'), openPool(service, settings, 'statistics')])
  const thrown = new WeakMap<object, unknown>()
  const apollo = new ApolloServer<RequestContext>({
    schema: buildSubgraphSchema([{ typeDefs: parse(service.schema), resolvers: { ...scalars, ...service.resolvers } }] as never),
    introspection: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: 2_000 },
    validationRules: limits,
    logger: settings.log,
    // Answers are masked in execute, where the request is known; what was thrown is kept for that.
    formatError(formatted, error) {
      thrown.set(formatted, error)
      return formatted
    },
    stopOnTerminationSignals: false,
    // Cache control listens to every field of every answer, and nothing here may be cached.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await apollo.start()

  let worker: Worker | undefined
  const contextFor = (principal: Principal, token: () => string | Promise<string>) =>
    serviceContext({ em: principal.persona === 'statistics' ? counting.em : orm.em, service: service.name, principal, token })

  return {
    name: service.name,
    mostBytes: service.mostBytes ?? 1024 * 1024,
    contextFor,
    async execute({ body, token }) {
      const principal = verifyPrincipal(token, service.name, settings.keys, body)
      const { query, variables, operationName } = JSON.parse(body) as GraphQLBody
      const context = Object.assign(
        contextFor(principal, () => token!),
        { requestId: principal.requestId },
      )
      const response = await apollo.executeOperation(
        { query, ...(variables && { variables }), ...(operationName && { operationName }) },
        { contextValue: context },
      )
      if (response.body.kind !== 'single') throw new TypeError('A subgraph answers in one piece')
      const { data, errors } = response.body.singleResult
      return {
        ...(data !== undefined && { data }),
        ...(errors && {
          errors: errors.map((error) =>
            maskError(error, thrown.get(error) ?? error, principal.requestId, (bug) =>
              settings.log.error({ err: bug, requestId: principal.requestId, document: principal.purpose }, 'A request failed'),
            ),
          ),
        }),
      }
    },
    async work(gatewayUrl) {
      if (!service.jobs?.length) return
      const [key] = settings.keys
      worker = await startWorker({
        databaseUrl: settings.databaseUrl,
        service: service.name,
        jobs: service.jobs,
        atOnce: service.jobsAtOnce ?? 1,
        log: settings.log,
        contextFor({ name, persona = 'service' }, signal) {
          const principal: Principal = {
            userId: service.name,
            persona,
            scope: null,
            purpose: name,
            requestId: crypto.randomUUID(),
          }
          return {
            ...contextFor(principal, () => mintPrincipal(principal, service.name, key!, '')),
            signal,
            log: settings.log,
            ask: (document, variables = {}) => askGateway({ url: gatewayUrl, key: key!, principal }, document, variables, signal),
          }
        },
      })
    },
    async ready() {
      // Asked, not remembered: the pool opens its first connection with the first question.
      return orm.em
        .getConnection()
        .execute('select 1')
        .then(
          () => true,
          () => false,
        )
    },
    async stop() {
      await worker?.stop()
      await apollo.stop()
      await Promise.all([orm.close(), counting.close()])
    },
  }
}

type RequestContext = ServiceContext & { requestId: string }

interface GraphQLBody {
  query: string
  variables?: Record<string, unknown>
  operationName?: string
}

/** The gateway is the only caller, and still: one small document must never cost the service its memory. */
const limits = [maxDepthRule({ n: 12 }), maxAliasesRule({ n: 30 }), maxDirectivesRule({ n: 50 })]

/** An edition is drawn by one job; a few of its statements side by side are enough. */
const countersAtOnce = 4

/** Who counts every record there is has a pool of her own: it waits longer, and takes no connection from people. */
async function openPool(service: ServiceDefinition, { databaseUrl, poolSize = 10 }: SubgraphSettings, whose: 'people' | 'statistics') {
  const patience = patienceOf(whose)
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities: [...service.database.tables],
    // The login may create nothing, and a service starts while its database is still away.
    ensureDatabase: false,
    pool: { min: 0, max: whose === 'people' ? poolSize : countersAtOnce },
    driverOptions: {
      // People are told at once that there is no connection; who counts waits for one of her own to be done.
      connectionTimeoutMillis: whose === 'people' ? 2_000 : patience,
      // The server gives up first, and says so.
      query_timeout: patience + 2_000,
      statement_timeout: patience,
      application_name: service.name,
    },
  })
  returnLostConnections(await orm.em.getConnection().getNativeClient())
  return orm
}
