import { useCallback, useEffect, useState } from 'react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useClient, type AnyVariables } from 'urql'
import { registered } from './registered-document.ts'
import { missingParts, problemOf, type Answer } from './registered-query.ts'

/**
 * For a page in which something is being written: asked when the page opens and when the question changes, never because something was
 * saved; and an answer that does not come takes nothing away.
 */
export function useAskedOnce<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Answer<Data> {
  const client = useClient()
  const [answer, setAnswer] = useState<Omit<Answer<Data>, 'retry'>>({
    data: undefined,
    stale: false,
    missing: new Set(),
    problem: undefined,
  })
  const asked = JSON.stringify(variables)
  const ask = useCallback(
    (left?: AbortSignal) => {
      void client
        .query<Data>(registered(document), JSON.parse(asked) as AnyVariables, { requestPolicy: 'network-only' })
        .toPromise()
        .then(({ data, error }) => {
          // Something else is asked by now, or nobody is there any more.
          if (left?.aborted) return
          setAnswer((before) => ({ data: data ?? before.data, stale: false, missing: missingParts(error), problem: problemOf(error) }))
        })
    },
    [client, document, asked],
  )
  useEffect(() => {
    const leaving = new AbortController()
    ask(leaving.signal)
    return () => leaving.abort()
  }, [ask])
  return { ...answer, retry: useCallback(() => ask(), [ask]) }
}
