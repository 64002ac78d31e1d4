import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'
import { asAsked } from './aliases.ts'
import { broken, type Complete, type Missing, type Walk } from './completion.ts'
import type { Gathered } from './gather.ts'
import type { Tree } from './tree.ts'

/**
 * Makes the answer of what was gathered: what was asked, in the order of the document, by the schema. Where something is
 * missing that the schema promises, the nearest thing around it that may be null is null, and an error says what is missing.
 */
export function completedAnswer(complete: Complete, gathered: Gathered): FormattedExecutionResult {
  const walk: Walk = { at: [], missing: [] }
  const data = complete(gathered.data, 0, walk)
  const errors = walk.missing.length > 0 ? [...gathered.errors, ...unexplained(walk.missing, gathered)] : gathered.errors
  return { ...(errors.length > 0 && { errors }), data: data === broken ? null : (data as Tree) }
}

/** Whether nothing would be left of an answer with this in it. */
export function isBroken(complete: Complete, data: Tree): boolean {
  return complete(data, 0, { at: [], missing: [] }) === broken
}

/** So many are named at most: an answer of ten thousand homes does not bring ten thousand errors. */
const mostNamed = 100

/** Errors for what is missing, except where one around it, at it or below it has been given already. */
function unexplained(missing: readonly Missing[], { troubled }: Gathered): GraphQLFormattedError[] {
  const places = new Set(troubled.map((path) => JSON.stringify(path)))
  const around = new Set(troubled.flatMap((path) => path.map((_, n) => JSON.stringify(path.slice(0, n)))))
  const isExplained = ({ path }: Missing) =>
    around.has(JSON.stringify(path)) || [...path, ''].some((_, n) => places.has(JSON.stringify(path.slice(0, n))))
  return missing
    .filter((each) => !isExplained(each))
    .slice(0, mostNamed)
    .map(({ name, path }) => ({ message: `No subgraph answered ${name} as the schema promises it`, path: path.map(asAsked) }))
}
