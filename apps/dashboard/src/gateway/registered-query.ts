import { useCallback, useMemo } from 'react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useQuery, type AnyVariables, type CombinedError } from 'urql'
import { registered } from './registered-document.ts'

/** A register that can be away while the others answer. */
export type Part = 'institutions' | 'incidents' | 'complaints' | 'notifications' | 'oversight'

export type ProblemCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'UNAVAILABLE' | 'OFFLINE' | 'INTERNAL'

export interface Problem {
  code: ProblemCode
  requestId: string | undefined
}

export interface Answer<Data> {
  data: Data | undefined
  /** The answer on the screen belongs to the question before. */
  stale: boolean
  /** What did not answer; the rest of the page stands. */
  missing: ReadonlySet<Part>
  problem: Problem | undefined
  retry: () => void
}

/** One page asks once: a registered document and its variables. */
export function useRegisteredQuery<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Answer<Data> {
  const [{ data, error, fetching }, execute] = useQuery<Data>({ query: registered(document), variables })
  const retry = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute])
  const missing = useMemo(() => missingParts(error), [error])
  return { data, stale: fetching && data !== undefined, missing, problem: fetching ? undefined : problemOf(error), retry }
}

export function missingParts(error: CombinedError | undefined): ReadonlySet<Part> {
  const away = error?.graphQLErrors.filter(({ extensions }) => extensions['code'] === 'SUBGRAPH_UNAVAILABLE') ?? []
  return new Set(away.map(({ extensions }) => extensions['service'] as Part))
}

/** What kept an answer from coming, in the words the screen has a sentence for. */
export function problemOf(error: CombinedError | undefined): Problem | undefined {
  if (!error) return undefined
  if (error.networkError) return { code: 'OFFLINE', requestId: undefined }
  const serious = error.graphQLErrors.find(({ extensions }) => extensions['code'] !== 'SUBGRAPH_UNAVAILABLE')
  if (!serious) return { code: 'UNAVAILABLE', requestId: undefined }
  const { code, requestId } = serious.extensions as { code?: string; requestId?: string }
  // The gateway lets no more in for the moment.
  if (code === 'BUSY') return { code: 'UNAVAILABLE', requestId }
  return { code: known.find((one) => one === code) ?? 'INTERNAL', requestId }
}

const known: readonly ProblemCode[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT']
