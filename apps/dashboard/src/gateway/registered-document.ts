import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { makeOperation, mapExchange, type AnyVariables } from 'urql'

const carried = new WeakMap<object, TypedDocumentNode<never, never>>()

/** A document as urql carries it: the name under which the gateway has registered it, and just enough to pass for a query or a mutation. */
export function registered<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  operation: 'query' | 'mutation' = 'query',
): TypedDocumentNode<Data, AnyVariables> {
  if (!carried.has(document)) {
    const { hash } = (document as unknown as { __meta__: { hash: string } }).__meta__
    const definition = { kind: 'OperationDefinition', operation, selectionSet: { kind: 'SelectionSet', selections: [] } }
    carried.set(document, { kind: 'Document', definitions: [definition], documentId: hash } as never)
  }
  return carried.get(document) as never
}

/** urql sends the documentId alone when there is nothing else to send. */
export const sendNameOnly = mapExchange({
  onOperation: (operation) =>
    makeOperation(operation.kind, { ...operation, query: { ...operation.query, definitions: [] } }, operation.context),
})

/** In the context of a mutation that changes nothing on the screen: saving what is being typed. */
export const quiet = 'quiet'

const everything = { additionalTypenames: ['everything'] }

/**
 * Our answers do not name their types, so nobody knows which of them a mutation has touched: after one that was answered, all that is on
 * the screen is asked again. After one that was not, nothing is: what is on the screen stays, with what was typed into it.
 */
export const mutationsTouchEverything = mapExchange({
  onOperation: (operation) =>
    operation.kind === 'query' ? makeOperation('query', operation, { ...operation.context, ...everything }) : undefined,
  onResult: (result) =>
    result.operation.kind === 'mutation' && !result.error && result.operation.context[quiet] !== true
      ? { ...result, operation: makeOperation('mutation', result.operation, { ...result.operation.context, ...everything }) }
      : undefined,
})
