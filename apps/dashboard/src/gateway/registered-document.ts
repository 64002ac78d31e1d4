import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { makeOperation, mapExchange, type AnyVariables } from 'urql'

const carried = new WeakMap<object, TypedDocumentNode<never, never>>()

/** A document as urql carries it: the name under which the gateway has registered it, and just enough to pass for a query. */
export function registered<Data, Variables>(document: TypedDocumentNode<Data, Variables>): TypedDocumentNode<Data, AnyVariables> {
  if (!carried.has(document)) {
    const { hash } = (document as unknown as { __meta__: { hash: string } }).__meta__
    const query = { kind: 'OperationDefinition', operation: 'query', selectionSet: { kind: 'SelectionSet', selections: [] } }
    carried.set(document, { kind: 'Document', definitions: [query], documentId: hash } as never)
  }
  return carried.get(document) as never
}

/** urql sends the documentId alone when there is nothing else to send. */
export const sendNameOnly = mapExchange({
  onOperation: (operation) => makeOperation(operation.kind, { ...operation, query: { ...operation.query, definitions: [] } }, operation.context),
})
