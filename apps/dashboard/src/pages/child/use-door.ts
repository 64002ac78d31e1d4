import { useCallback, useMemo, useRef } from 'react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useClient, type AnyVariables } from 'urql'
import { openReceipt, startReceipt, type DoorProblem } from '../../gateway/receipt.ts'
import { outcomeOf, type DoneOf, type InputProblem } from '../../gateway/registered-mutation.ts'
import { registered } from '../../gateway/registered-document.ts'
import { problemOf } from '../../gateway/registered-query.ts'

/** What kept something from being done; what was written stays where it is. */
export type Trouble = DoorProblem | { code: 'UNAVAILABLE' | 'UNAUTHENTICATED' }

export type Sent<Done> =
  | { kind: 'done'; value: Done }
  | { kind: 'invalid'; problems: readonly InputProblem[] }
  | { kind: 'movedOn' }
  | { kind: 'trouble'; trouble: Trouble }

/**
 * How this visitor asks: signed in, or with a receipt. The code is held here as long as the page is open, so that a session that has
 * ended while somebody was writing is begun again, and what is sent twice is found under the same receipt.
 */
export interface Door {
  /** Null before there is one, and for who is signed in. */
  code: () => string | null
  /** Nothing more is asked under the code there was: the next question begins a receipt of its own. */
  forget: () => void
  /** A session under this code. */
  open: (code: string) => Promise<Trouble | undefined>
  ask: <Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) => Promise<{ data: Data } | { trouble: Trouble }>
  send: <Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) => Promise<Sent<DoneOf<Data>>>
}

export function useDoor(signedIn: boolean): Door {
  const client = useClient()
  const code = useRef<string>(null)
  const opening = useRef<Promise<Trouble | undefined>>(undefined)

  const open = useCallback(async (given: string) => {
    const problem = await openReceipt(given)
    if (!problem) code.current = given
    return problem
  }, [])

  const forget = useCallback(() => {
    code.current = null
  }, [])

  /** A session, when there is none yet; two who ask at once wait for the same. */
  const enter = useCallback((): Promise<Trouble | undefined> => {
    if (signedIn || code.current) return Promise.resolve(undefined)
    opening.current ??= startReceipt().then((started) => {
      opening.current = undefined
      if ('problem' in started) return started.problem
      code.current = started.code
      return undefined
    })
    return opening.current
  }, [signedIn])

  const carryOut = useCallback(
    async <Data, Variables extends AnyVariables>(
      kind: 'query' | 'mutation',
      document: TypedDocumentNode<Data, Variables>,
      variables: Variables,
    ): Promise<{ data: Data } | { trouble: Trouble }> => {
      const closed = await enter()
      if (closed) return { trouble: closed }
      const once = async () => {
        const asked = registered(document, kind)
        const { data, error } =
          kind === 'query'
            ? await client.query<Data>(asked, variables, { requestPolicy: 'network-only' }).toPromise()
            : await client.mutation<Data>(asked, variables).toPromise()
        return { data, problem: problemOf(error) }
      }
      let { data, problem } = await once()
      if (problem?.code === 'UNAUTHENTICATED' && code.current) {
        const shut = await openReceipt(code.current)
        if (shut) return { trouble: shut }
        ;({ data, problem } = await once())
      }
      // What one register does not answer is null; the rest of the answer stands.
      if (data && (!problem || problem.code === 'UNAVAILABLE')) return { data }
      if (problem?.code === 'OFFLINE' || problem?.code === 'UNAVAILABLE' || problem?.code === 'UNAUTHENTICATED')
        return { trouble: { code: problem.code } }
      return { trouble: { code: 'INTERNAL' } }
    },
    [client, enter],
  )

  const ask = useCallback<Door['ask']>((document, variables) => carryOut('query', document, variables), [carryOut])
  const send = useCallback<Door['send']>(
    async (document, variables) => {
      const answer = await carryOut('mutation', document, variables)
      if ('trouble' in answer) return { kind: 'trouble', trouble: answer.trouble }
      const outcome = outcomeOf(answer.data, undefined)
      if (outcome.kind === 'done' || outcome.kind === 'invalid') return outcome
      return outcome.kind === 'wrongState' ? { kind: 'movedOn' } : { kind: 'trouble', trouble: { code: 'INTERNAL' } }
    },
    [carryOut],
  )
  const held = useCallback(() => code.current, [])
  return useMemo(() => ({ code: held, forget, open, ask, send }), [held, forget, open, ask, send])
}
