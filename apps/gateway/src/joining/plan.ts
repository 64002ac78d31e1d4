import type { BatchFetchNode, FetchNode, FlattenNode, OutputRewrite, PlanNode } from '@graphql-hive/router-query-planner'
import { Kind, parse } from 'graphql'
import type { SubgraphQuestions } from '../graphql/subgraph-transport.ts'
import type { Complete } from './completion.ts'
import { placeStepsOf, type PlaceStep } from './places.ts'
import { questionWriter, type WriteQuestion } from './question.ts'
import { representing, type Represent } from './representation.ts'
import { rewriting, startsAt, type Rewrite } from './rewrites.ts'
import type { TypeTest } from './type-test.ts'

/** A plan as it is carried out: everything in it that is the same at every answer is worked out. */
export type Step = { kind: 'in order' | 'together'; steps: readonly Step[] } | Deeds | RootFetch | EntityFetch

/** The fields of a mutation, one after another. */
export interface Deeds {
  kind: 'deeds'
  deeds: readonly { step: Step; complete: Complete }[]
}

interface Fetch {
  ask: SubgraphQuestions
  write: WriteQuestion
}

/** Fields of Query or Mutation. */
export interface RootFetch extends Fetch {
  kind: 'root'
  /** What it answers of the root. */
  keys: readonly string[]
  rewrite: Rewrite | null
}

/** What one subgraph knows of things that others have named. */
export interface EntityFetch extends Fetch {
  kind: 'entities'
  parts: readonly EntityPart[]
}

export interface EntityPart {
  /** Where its answer stands. */
  alias: string
  /** The variable that holds the keys; parts may share one. */
  variable: string
  /** Where in the answer the things are. */
  paths: readonly (readonly PlaceStep[])[]
  represent: Represent
  rewrite: Rewrite | null
}

export interface Surroundings {
  isA: TypeTest
  subgraph: (service: string) => SubgraphQuestions
}

/** @throws Error naming what is not supported: no plan is half carried out */
export function stepOf(node: PlanNode | undefined, around: Surroundings): Step {
  switch (node?.kind) {
    case undefined:
      return { kind: 'in order', steps: [] }
    case 'Sequence':
      return { kind: 'in order', steps: node.nodes.map((each) => stepOf(each, around)) }
    case 'Parallel':
      return { kind: 'together', steps: node.nodes.map((each) => stepOf(each, around)) }
    case 'Fetch':
      return rootFetch(node, around)
    case 'Flatten':
      return entityFetch(node, around)
    case 'BatchFetch':
      return batchFetch(node, around)
    default:
      throw new Error(`A plan with a ${node?.kind} is not supported`)
  }
}

function rootFetch(node: FetchNode, around: Surroundings): RootFetch {
  if (node.requires?.length) throw new Error('A plan with a Fetch of entities outside a Flatten is not supported')
  return { kind: 'root', ...fetchOf(node, around), keys: rootKeys(node.operation), rewrite: rewriting(node.outputRewrites, around.isA) }
}

function entityFetch({ path, node }: FlattenNode, around: Surroundings): EntityFetch {
  if (node.kind !== 'Fetch' || !node.requires?.length)
    throw new Error(`A plan with a ${node.kind} without keys in a Flatten is not supported`)
  const part = {
    alias: '_entities',
    variable: 'representations',
    paths: [placeStepsOf(path, around.isA)],
    represent: representing(node.requires, node.inputRewrites, around.isA),
    rewrite: rewriting(node.outputRewrites, around.isA),
  }
  return { kind: 'entities', ...fetchOf(node, around), parts: [part] }
}

function batchFetch(node: BatchFetchNode, around: Surroundings): EntityFetch {
  const parts = node.entityBatch.aliases.map(({ alias, representationsVariableName, paths, requires, inputRewrites, outputRewrites }) => ({
    alias,
    variable: representationsVariableName,
    paths: paths.map((path) => placeStepsOf(path, around.isA)),
    represent: representing(requires, inputRewrites, around.isA),
    rewrite: rewriting(below(alias, outputRewrites), around.isA),
  }))
  return { kind: 'entities', ...fetchOf(node, around), parts }
}

/** A rewrite that begins elsewhere would quietly change nothing. */
function below(alias: string, rewrites: readonly OutputRewrite[] = []): readonly OutputRewrite[] {
  for (const rewrite of rewrites)
    if (!startsAt(alias, rewrite)) throw new Error(`A rewrite of ${alias} with ${JSON.stringify(rewrite)} is not supported`)
  return rewrites
}

function fetchOf(node: FetchNode | BatchFetchNode, { subgraph }: Surroundings): Fetch {
  if (node.operationKind === 'subscription') throw new Error('A plan with a subscription is not supported')
  return { ask: subgraph(node.serviceName), write: questionWriter(node.operation, node.variableUsages) }
}

function rootKeys(operation: string): string[] {
  const [definition] = parse(operation, { noLocation: true }).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  return definition!.selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.alias?.value ?? each.name.value] : []))
}
