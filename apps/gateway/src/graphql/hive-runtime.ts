import { createGatewayRuntime, type UnifiedGraphHandler } from '@graphql-hive/gateway-runtime'
import { QueryPlanner } from '@graphql-hive/router-query-planner'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import type { ExecutionResult, Executor } from '@graphql-tools/utils'
import { print, type DocumentNode } from 'graphql'
import { joiningExecutor, type Operation } from '../joining/joining-executor.ts'
import type { GatewayRequest, SubgraphQuestions } from './subgraph-transport.ts'

/** Hive's runtime without its HTTP server: that reads and writes everything once more, for a third of the time. */
export interface HiveRuntime {
  /** Parses and validates. @throws Error that says what of the document cannot be answered */
  read(query: string): Promise<DocumentNode>
  execute(operation: Operation, request: GatewayRequest): Promise<ExecutionResult>
  stop(): Promise<void>
}

/**
 * @param subgraph by the name it has in the supergraph
 * @param nativePlanner the planner in Rust and our own joining; without it Hive's of both, in JavaScript
 */
export function hiveRuntime(supergraph: string, subgraph: (name: string) => SubgraphQuestions, nativePlanner: boolean): HiveRuntime {
  let joining: ReturnType<typeof joiningExecutor> | undefined
  /** Hive's, with our own executor in the place of its. */
  const withJoining: UnifiedGraphHandler = async (options) => {
    const handled = await unifiedGraphHandler(options)
    const own = (joining = joiningExecutor(supergraph, new QueryPlanner(supergraph), subgraph))
    return {
      ...handled,
      executor: ({ document, variables = {}, operationName, context }) =>
        own({ document, variables, operationName }, context as unknown as GatewayRequest) as never,
    }
  }
  const runtime = createGatewayRuntime<GatewayRequest>({
    supergraph,
    ...(nativePlanner && { unifiedGraphHandler: withJoining }),
    transports: () => ({ getSubgraphExecutor: ({ subgraphName }) => executorOf(subgraph(subgraphName)) }),
    logging: false,
    maskedErrors: false,
    subgraphErrors: false,
    graphiql: false,
    landingPage: false,
    requestId: false,
  })
  return {
    async read(query) {
      const schema = await runtime.getSchema()
      const { parse, validate } = runtime.getEnveloped({} as never)
      const document = parse(query) as DocumentNode
      const [fault] = validate(schema, document) as readonly Error[]
      if (fault) throw fault
      return document
    },
    async execute({ document, variables, operationName }, { principal }) {
      // The same function the runtime would call, without what it does around it.
      if (joining) return (await joining({ document, variables, operationName }, { principal })) as ExecutionResult
      const { execute, contextFactory } = runtime.getEnveloped({ principal, headers: {} } as never)
      return execute({
        schema: await runtime.getSchema(),
        document,
        variableValues: variables,
        operationName,
        contextValue: await contextFactory(),
      })
    },
    async stop() {
      await runtime[Symbol.asyncDispose]()
    },
  }
}

function executorOf(ask: SubgraphQuestions): Executor {
  return ({ document, variables, operationName, context }) =>
    ask(JSON.stringify({ query: print(document), variables, operationName }), context as unknown as GatewayRequest) as never
}
