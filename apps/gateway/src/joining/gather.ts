import type { GraphQLFormattedError } from 'graphql'
import type { GatewayRequest } from '../graphql/subgraph-transport.ts'
import { isBroken } from './complete-answer.ts'
import { failuresOf, type Failures } from './failures.ts'
import { fetchEntities } from './fetch-entities.ts'
import type { Deeds, RootFetch, Step } from './plan.ts'
import { join, type Path, type Tree } from './tree.ts'

/** What subgraphs answered, joined into one tree: more than was asked, and not yet checked. */
export interface Gathered {
  data: Tree
  errors: readonly GraphQLFormattedError[]
  /** Places of which a subgraph could not say all, and said so. */
  troubled: readonly Path[]
}

/** One answer in the making. */
export interface Gathering extends Failures {
  data: Tree
  variables: Record<string, unknown>
  request: GatewayRequest
}

/** Carries out a plan. A part that fails is an error beside the rest, never instead of it. */
export async function gather(step: Step, variables: Record<string, unknown>, request: GatewayRequest): Promise<Gathered> {
  const gathering: Gathering = { data: Object.create(null) as Tree, variables, request, ...failuresOf() }
  await carryOut(step, gathering)
  return gathering
}

async function carryOut(step: Step, gathering: Gathering): Promise<unknown> {
  switch (step.kind) {
    case 'in order':
      return inOrder(step.steps, gathering)
    case 'together':
      return Promise.all(step.steps.map((each) => carryOut(each, gathering)))
    case 'deeds':
      return doInTurn(step.deeds, gathering)
    case 'root':
      return fetchRoot(step, gathering)
    default:
      return fetchEntities(step, gathering)
  }
}

async function inOrder(steps: readonly Step[], gathering: Gathering): Promise<void> {
  for (const step of steps) await carryOut(step, gathering)
}

/** Each is done, and what it answers joined, before the next; none is done after one that takes the whole answer with it. */
async function doInTurn(deeds: Deeds['deeds'], gathering: Gathering): Promise<void> {
  for (const { step, complete } of deeds) {
    await carryOut(step, gathering)
    if (isBroken(complete, gathering.data)) return
  }
}

async function fetchRoot({ ask, write, keys, rewrite }: RootFetch, gathering: Gathering): Promise<void> {
  const { data, errors } = await ask(write(gathering.variables), gathering.request)
  if (data) {
    rewrite?.(data)
    join(gathering.data, data)
  }
  for (const error of errors ?? []) gathering.fail(error, error.path ? [[...error.path]] : keys.map((key) => [key]))
}
