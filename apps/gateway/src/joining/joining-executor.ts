import type { QueryPlanner } from '@graphql-hive/router-query-planner'
import { refused } from '@tilsynsblik/service-kit'
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import {
  buildASTSchema,
  execute,
  getVariableValues,
  parse,
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import type { GatewayRequest, SubgraphQuestions } from '../graphql/subgraph-transport.ts'
import { completedAnswer } from './complete-answer.ts'
import { gather } from './gather.ts'
import { prepare, readOperation, type PreparedOperation, type ReadOperation } from './prepare-operation.ts'
import { typeTestOf } from './type-test.ts'

/** One operation of a document that is already parsed and validated. */
export interface Operation {
  document: DocumentNode
  variables: Record<string, unknown>
  operationName?: string | undefined
}

/** More than the choices of all our pages; a document can have choices without number. */
const mostKept = 200

/**
 * Answers operations across subgraphs: plans with Hive's planner, asks what is planned, joins what is answered, and lets
 * nothing leave that the schema does not promise. Planned once for each document and each outcome of its @include and @skip.
 *
 * @param subgraph by the name it has in the supergraph
 */
export function joiningExecutor(supergraph: string, planner: Pick<QueryPlanner, 'plan'>, subgraph: (service: string) => SubgraphQuestions) {
  const sdl = parse(supergraph)
  const api = buildASTSchema(transformSupergraphToPublicSchema(sdl), { assumeValid: true })
  // With the types that are not public too: plans speak of them.
  const isA = typeTestOf(buildASTSchema(sdl, { assumeValid: true }))
  const operations = new WeakMap<DocumentNode, Map<string, ReadOperation>>()

  function read({ document, operationName }: Operation): ReadOperation {
    let named = operations.get(document)
    if (!named) operations.set(document, (named = new Map()))
    let operation = named.get(operationName ?? '')
    if (!operation) named.set(operationName ?? '', (operation = readOperation(document, operationName, api)))
    return operation
  }

  function prepared(operation: ReadOperation, variables: Record<string, unknown>): PreparedOperation {
    const outcome = operation.choices.map((name) => String(variables[name])).join()
    let known = operation.prepared.get(outcome)
    if (!known) {
      if (operation.prepared.size >= mostKept) operation.prepared.clear()
      known = prepare(operation, variables, { api, planner, isA, subgraph })
      operation.prepared.set(outcome, known)
    }
    return known
  }

  return async (asked: Operation, request: GatewayRequest): Promise<FormattedExecutionResult> => {
    const operation = read(asked)
    const variables = coerced(operation, asked.variables, api)
    const { document, step, complete } = prepared(operation, variables)
    const { operationName } = asked
    if (!step) return (await execute({ schema: api, document, operationName, variableValues: variables })) as FormattedExecutionResult
    return completedAnswer(complete, await gather(step, variables, request))
  }
}

/** The variables with their defaults. @throws DomainError BAD_USER_INPUT */
function coerced({ variableDefinitions }: ReadOperation, variables: Record<string, unknown>, api: GraphQLSchema): Record<string, unknown> {
  if (variableDefinitions.length === 0) return {}
  const read = getVariableValues(api, variableDefinitions, variables, { maxErrors: 1 })
  if (read.errors) throw refused('BAD_USER_INPUT', read.errors[0]!.message)
  return read.coerced
}
