import { createGatewayRuntime } from '@graphql-hive/gateway-runtime'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import type { ExecutionResult, Executor } from '@graphql-tools/utils'
import type { DocumentNode } from 'graphql'
import type { GatewayRequest } from './subgraph-transport.ts'

/** Hive's runtime without its HTTP server: that reads and writes everything once more, for a third of the time. */
export interface HiveRuntime {
  /** Parses and validates. @throws Error that says what of the document cannot be answered */
  read(query: string): Promise<DocumentNode>
  execute(operation: Operation, request: GatewayRequest): Promise<ExecutionResult>
  stop(): Promise<void>
}

export interface Operation {
  document: DocumentNode
  variables: Record<string, unknown>
  operationName?: string | undefined
}

/** @param subgraph the executor of a subgraph, by the name it has in the supergraph */
export function hiveRuntime(supergraph: string, subgraph: (name: string) => Executor, nativePlanner: boolean): HiveRuntime {
  let native: Executor | undefined
  const runtime = createGatewayRuntime<GatewayRequest>({
    supergraph,
    ...(nativePlanner && {
      async unifiedGraphHandler(options) {
        const handled = await unifiedGraphHandler({ ...options, onSubgraphExecute: (name, request) => subgraph(name)(request as never) as never })
        native = handled.executor as Executor
        return handled
      },
    }),
    transports: () => ({ getSubgraphExecutor: ({ subgraphName }) => subgraph(subgraphName) }),
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
      if (native) return (await native({ document, variables, operationName, context: { principal } } as never)) as ExecutionResult
      const { execute, contextFactory } = runtime.getEnveloped({ principal, headers: {} } as never)
      return execute({ schema: await runtime.getSchema(), document, variableValues: variables, operationName, contextValue: await contextFactory() })
    },
    async stop() {
      await runtime[Symbol.asyncDispose]()
    },
  }
}
