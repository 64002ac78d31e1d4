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
import type { ServiceDatabase } from './database/provision.ts'
import { maskError, refused } from './errors.ts'
import type { Log } from './log.ts'
import { isSealed } from './keys/sealed-columns.ts'
import { openTextKeys, type TextKeys, type TextKeySettings } from './keys/text-keys.ts'
import { withoutWords, wordsUnder } from './keys/words.ts'
import { askGateway, askSeats } from './jobs/ask-gateway.ts'
import type { Job } from './jobs/job.ts'
import { startWorker, type Worker } from './jobs/worker.ts'
import { patienceOf } from './patience.ts'
import { mintPrincipal, verifyPrincipal, type Principal, type PrincipalKey } from './principal.ts'
import { SecurityLog } from './security-log.ts'
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
  /** Where the keys of its personal words are; needed by a service that has any. */
  texts?: TextKeySettings
  log: Log
  /** Connections to the database; each waits at most 2 s, a statement runs at most 10 s, and on a server that is silent 2.4 s. */
  poolSize?: number
}

/** One request as it crosses from the gateway: the body as text, and the principal that signs it. */
export interface SignedRequest {
  body: string
  token: string | undefined
  /** Of the connection it came by, when it came by one. */
  address?: string | undefined
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
  const [people, counting] = await Promise.all([openPool(service, settings, 'people'), openPool(service, settings, 'statistics')])
  const texts = openTexts(service, settings)
  const words = texts ? wordsUnder(texts) : withoutWords
  const thrown = new WeakMap<object, unknown>()
  const beyondLimits = new WeakSet<Principal>()
  const security = new SecurityLog(settings.log)
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
      {
        // A limit throws at the first sight of what is beyond it, before any other rule walks it; the server takes that for a bug.
        async unexpectedErrorProcessingRequest({ requestContext, error }) {
          // By its name: the rules bring their own copy of the class.
          if (error.name === 'GraphQLError') beyondLimits.add(requestContext.contextValue.principal)
        },
      },
    ],
  })
  await apollo.start()

  let worker: Worker | undefined
  const contextFor = (principal: Principal, token: () => string | Promise<string>) =>
    serviceContext({
      pool: principal.persona === 'statistics' ? counting.pool : people.pool,
      service: service.name,
      principal,
      words,
      token,
    })

  /** Nothing of a request that is not signed is believed: its line names nobody. */
  const signed = (verified: () => Principal, address: string | undefined): Principal => {
    try {
      return verified()
    } catch (error) {
      security.note('principal-refused', { what: service.name, address })
      throw error
    }
  }

  return {
    name: service.name,
    mostBytes: service.mostBytes ?? 1024 * 1024,
    contextFor,
    async execute({ body, token, address }) {
      const principal = signed(() => verifyPrincipal(token, service.name, settings.keys, body), address)
      const { userId: person, persona, requestId } = principal
      const tooMuch = () => {
        security.note('over-limit', { person, persona, requestId, address, what: 'document' })
        return beyond
      }
      const { query, variables, operationName } = JSON.parse(body) as GraphQLBody
      if (typeof query !== 'string' || query.length > longestQuery) return tooMuch()
      const context = Object.assign(
        contextFor(principal, () => token!),
        { requestId },
      )
      const response = await apollo
        .executeOperation({ query, ...(variables && { variables }), ...(operationName && { operationName }) }, { contextValue: context })
        .catch((error: unknown) => {
          if (!beyondLimits.has(principal)) throw error
          return null
        })
      if (!response) return tooMuch()
      if (response.body.kind !== 'single') throw new TypeError('A subgraph answers in one piece')
      const { data, errors } = response.body.singleResult
      return {
        ...(data !== undefined && { data }),
        ...(errors && {
          errors: errors.map((error) =>
            maskError(error, thrown.get(error) ?? error, { requestId, service: service.name }, (bug) =>
              settings.log.error({ err: bug, requestId, document: principal.purpose }, 'A request failed'),
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
            seated: (seats) => askSeats({ url: gatewayUrl, key: key!, principal }, seats, signal),
          }
        },
      })
    },
    async ready() {
      // Asked, not remembered: the pool opens its first connection with the first question.
      return people.pool.query('select 1').then(
        () => true,
        () => false,
      )
    },
    async stop() {
      await worker?.stop()
      await apollo.stop()
      await Promise.all([people.orm.close(), counting.orm.close(), texts?.stop()])
    },
  }
}

/** Null for a service that keeps no personal words. */
function openTexts({ name, database }: ServiceDefinition, { databaseUrl, texts }: SubgraphSettings): TextKeys | null {
  if (!database.tables.some(isSealed)) return null
  if (!texts) throw new TypeError(`${name} keeps personal words, and was started without the keys of them`)
  return openTextKeys(name, { ...texts, sameServer: new URL(databaseUrl).host === new URL(texts.databaseUrl).host })
}

type RequestContext = ServiceContext & { requestId: string }

interface GraphQLBody {
  query: string
  variables?: Record<string, unknown>
  operationName?: string
}

/** The gateway is the only caller, and still: one small document must never cost the service its memory. */
const limits = [maxDepthRule({ n: 12 }), maxAliasesRule({ n: 30 }), maxDirectivesRule({ n: 50 })]

/** What a page asks is some thousand characters; comments and names are no tokens, and cost time all the same. */
const longestQuery = 100_000
const beyond = { errors: [refused('BAD_USER_INPUT', 'The question is larger or deeper than any that is answered.').toJSON()] }

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
      // A transaction does not wait for an answer nobody needs (database/transaction.ts).
      pipeline: true,
      // People are told at once that there is no connection; who counts waits for one of her own to be done.
      connectionTimeoutMillis: whose === 'people' ? 2_000 : patience,
      // The server gives up first, and says so.
      query_timeout: patience + 2_000,
      statement_timeout: patience,
      application_name: service.name,
    },
  })
  return { orm, pool: await orm.em.getConnection().getNativeClient() }
}
