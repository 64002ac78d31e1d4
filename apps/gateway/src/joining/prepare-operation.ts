import type { QueryPlanner } from '@graphql-hive/router-query-planner'
import { refused } from '@tilsynsblik/service-kit'
import {
  getOperationAST,
  Kind,
  OperationTypeNode,
  print,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql'
import type { SubgraphQuestions } from '../graphql/subgraph-transport.ts'
import { withAliasesMarked } from './aliases.ts'
import { choicesIn, choicesMade } from './choices.ts'
import { completion, type Complete } from './completion.ts'
import { stepOf, type Step } from './plan.ts'
import { selectedFields, type SelectedField } from './selected-fields.ts'
import { withTypeNames } from './type-names.ts'
import type { TypeTest } from './type-test.ts'

/** What holds of an operation whatever its variables are. */
export interface ReadOperation {
  document: DocumentNode
  /** The same, ready to be planned. */
  marked: DocumentNode
  operationName: string | undefined
  variableDefinitions: readonly VariableDefinitionNode[]
  /** The variables that decide what is asked at all. */
  choices: readonly string[]
  /** By the outcome of the choices. */
  prepared: Map<string, PreparedOperation>
}

/** What holds of it once the choices are made. */
export interface PreparedOperation {
  /** As asked, without @include and @skip. */
  document: DocumentNode
  /** Null when it asks for the schema, which no subgraph has. */
  step: Step | null
  complete: Complete
}

/** @throws DomainError BAD_USER_INPUT when the document has no such operation, or it is of a kind that is not answered */
export function readOperation(document: DocumentNode, operationName: string | undefined, api: GraphQLSchema): ReadOperation {
  const operation = getOperationAST(document, operationName)
  if (!operation) throw refused('BAD_USER_INPUT', 'Name one operation of the document.')
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw refused('BAD_USER_INPUT', 'Subscriptions are not answered here.')
  if (!api.getRootType(operation.operation)) throw refused('BAD_USER_INPUT', `There is no ${operation.operation} in this schema.`)
  return {
    document,
    marked: withAliasesMarked(document),
    operationName,
    variableDefinitions: operation.variableDefinitions ?? [],
    choices: choicesIn(document),
    prepared: new Map(),
  }
}

export interface Preparation {
  api: GraphQLSchema
  planner: Pick<QueryPlanner, 'plan'>
  isA: TypeTest
  subgraph: (service: string) => SubgraphQuestions
}

/**
 * Plans, and works out everything that is the same at every answer. Each field of a mutation is planned by itself, so
 * that its answer holds nothing of what is done after it.
 *
 * @throws Error naming what of the plan is not supported
 */
export function prepare(
  { document, marked, operationName }: ReadOperation,
  variables: Record<string, unknown>,
  { api, planner, isA, subgraph }: Preparation,
): PreparedOperation {
  const planned = choicesMade(marked, variables)
  const operation = getOperationAST(planned, operationName)!
  const root = api.getRootType(operation.operation)!
  const fields = selectedFields(api, planned, root, [operation.selectionSet])
  const complete = completion(api, planned, operation)
  if (asksForSchema(fields)) return { document: choicesMade(document, variables), step: null, complete }
  const plan = (part: DocumentNode) =>
    stepOf(planner.plan(print(withTypeNames(part, api)), operationName, new Set(), 0).node, { isA, subgraph })
  if (operation.operation === OperationTypeNode.QUERY) return { document: planned, step: plan(planned), complete }
  const deeds = [...fields.values()].map(({ nodes }) => {
    const deed: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: nodes } }
    const part = { ...planned, definitions: planned.definitions.map((each) => (each === operation ? deed : each)) }
    return { step: plan(part), complete: completion(api, part, deed) }
  })
  return { document: planned, step: { kind: 'deeds', deeds }, complete }
}

/** @throws DomainError BAD_USER_INPUT when it asks for the schema and for more */
function asksForSchema(fields: ReadonlyMap<string, SelectedField>): boolean {
  const names = [...fields.values()].map(({ name }) => name)
  const isOfSchema = (name: string) => name === '__schema' || name === '__type'
  if (!names.some(isOfSchema)) return false
  if (names.every((name) => isOfSchema(name) || name === '__typename')) return true
  throw refused('BAD_USER_INPUT', 'Ask for the schema in a document of its own.')
}
