import type { ExecutionResult } from '@graphql-tools/utils'
import { maskError, refused, type Log, type PrincipalKey } from '@tilsynsblik/service-kit'
import { GraphQLError, type DocumentNode, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql'
import { hiveRuntime } from './hive-runtime.ts'
import { subgraphQuestions, type GatewayRequest, type SubgraphQuestions, type SubgraphTransport } from './subgraph-transport.ts'

export interface FederationSettings {
  /** Supergraph SDL: the whole one, or the council's contract. */
  supergraph: string
  transport: SubgraphTransport
  /** One key per subgraph. */
  keys: Readonly<Record<string, PrincipalKey>>
  log: Log
  /** The planner in Rust; off only where a test compares it with the one in JavaScript. */
  nativePlanner?: boolean
}

/** One document, as it is asked. */
export interface Question {
  query: string
  variables?: unknown
  operationName?: string
}

export interface Federation {
  /** Answers one document under one principal; errors are already fit to leave the house. */
  ask(question: Question, request: GatewayRequest): Promise<FormattedExecutionResult>
  stop(): Promise<void>
}

/** More documents than our pages have; in development they can be without number. */
const mostKept = 500

/** Plans and joins across the subgraphs of one supergraph. */
export function federation({ supergraph, transport, keys, log, nativePlanner = true }: FederationSettings): Federation {
  const subgraphs = new Map<string, SubgraphQuestions>()
  const subgraph = (name: string) => {
    const service = name.toLowerCase()
    let questions = subgraphs.get(service)
    if (!questions) subgraphs.set(service, (questions = subgraphQuestions(service, keys[service]!, transport(service))))
    return questions
  }
  const runtime = hiveRuntime(supergraph, subgraph, nativePlanner)
  const documents = new Map<string, DocumentNode>()

  async function read(query: string): Promise<DocumentNode> {
    let document = documents.get(query)
    if (!document) {
      document = await runtime.read(query).catch((error: Error) => {
        throw error.name === 'GraphQLError' ? refused('BAD_USER_INPUT', error.message) : error
      })
      if (documents.size >= mostKept) documents.clear()
      documents.set(query, document)
    }
    return document
  }

  async function answer({ query, variables, operationName }: Question, request: GatewayRequest): Promise<ExecutionResult> {
    try {
      const document = await read(query)
      return await runtime.execute({ document, variables: (variables ?? {}) as Record<string, unknown>, operationName }, request)
    } catch (error) {
      return { errors: [error as GraphQLError] }
    }
  }

  return {
    async ask(question, request) {
      const { data, errors = [] } = await answer(question, request)
      return {
        ...(data !== undefined && { data }),
        ...(errors.length > 0 && {
          errors: errors.map((error) => fitToLeave(error as GraphQLFormattedError, request.principal.requestId, log)),
        }),
      }
    },
    stop: () => runtime.stop(),
  }
}

const passes = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'SUBGRAPH_UNAVAILABLE'])

/** The subgraphs mask their own errors; what the gateway itself throws is masked here, by the same allow-list. */
function fitToLeave(error: GraphQLFormattedError, requestId: string, log: Log): GraphQLFormattedError {
  const { code, service, requestId: seen } = (error.extensions ?? {}) as { code?: string; service?: string; requestId?: string }
  const at = error.path ? { path: error.path } : {}
  if (code && passes.has(code)) return { message: error.message, ...at, extensions: { code, ...(service && { service }) } }
  if (code === 'INTERNAL' && seen === requestId) return { message: error.message, ...at, extensions: { code, requestId } }
  return maskError(error, new GraphQLError(error.message, { extensions: error.extensions ?? {} }), { requestId }, (bug) =>
    log.error({ err: bug, requestId }, 'The gateway could not answer'),
  )
}
