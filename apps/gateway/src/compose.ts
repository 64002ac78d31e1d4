import { composeSchemaContract, composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import { parse, print } from 'graphql'

export interface ComposedSupergraph {
  /** For the planner. */
  supergraph: string
  /** For people and for types: the whole public schema. */
  api: string
  /** The council's contract: what carries the tag "published", and nothing else. */
  published: string
  /** The supergraph of that contract. */
  publishedSupergraph: string
}

/**
 * Composes the contracts of the services into one graph, and the council's contract out of it.
 *
 * @throws Error naming each place where two contracts disagree
 */
export function composeSupergraph(services: readonly { name: string; schema: string }[]): ComposedSupergraph {
  const parts = services.map(({ name, schema }) => ({ name, url: `http://${name}`, typeDefs: parse(schema) }))
  const whole = composeServices(parts)
  const contract = composeSchemaContract(parts, { include: new Set(['published']), exclude: new Set() }, true)
  const problems = [...(whole.errors ?? []), ...(contract.errors ?? [])]
  if (problems.length > 0 || !whole.supergraphSdl || !contract.supergraphSdl)
    throw new Error(`The contracts do not compose:\n${problems.map((problem) => `  ${problem.message}`).join('\n')}`)
  return {
    supergraph: whole.supergraphSdl,
    api: publicText(whole.supergraphSdl),
    published: publicText(contract.supergraphSdl),
    publishedSupergraph: contract.supergraphSdl,
  }
}

function publicText(supergraph: string): string {
  return `${print(transformSupergraphToPublicSchema(parse(supergraph)))}\n`
}
