import { useCallback, useRef, useState } from 'react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useClient, type AnyVariables } from 'urql'
import { problemOf, type Problem } from './registered-query.ts'
import { registered } from './registered-document.ts'

/** One field that breaks one rule, as the service says it. */
export interface InputProblem {
  readonly path: string
  readonly code: string
}

interface InvalidInput {
  readonly __typename: 'InvalidInput'
  readonly problems: readonly InputProblem[]
}

interface WrongState {
  readonly __typename: 'WrongState'
  readonly state: string
}

/** What a mutation came to. Only `failed` leaves it open whether anything was written: ids made by the form make it safe to send again. */
export type Outcome<Done> =
  | { kind: 'done'; value: Done }
  | { kind: 'invalid'; problems: readonly InputProblem[] }
  | { kind: 'wrongState'; state: string }
  | { kind: 'failed'; problem: Problem }

/** What the one field of a mutation answers when it has done what was asked. */
export type DoneOf<Data> = Exclude<Data[Exclude<keyof Data, '__typename'>], InvalidInput | WrongState>

interface RegisteredMutation<Data, Variables> {
  run: (variables: Variables) => Promise<Outcome<DoneOf<Data>>>
  running: boolean
  /** What kept the last one from being answered. */
  problem: Problem | undefined
}

/** Asks once, and never again by itself: a registered mutation of one field. Whoever called keeps what was typed until it is done. */
export function useRegisteredMutation<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): RegisteredMutation<Data, Variables> {
  const client = useClient()
  const [running, setRunning] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const underWay = useRef<Promise<Outcome<DoneOf<Data>>>>(undefined)
  const run = useCallback(
    async (variables: Variables) => {
      // A second press of the button is the same press.
      if (underWay.current) return underWay.current
      setRunning(true)
      setProblem(undefined)
      underWay.current = client
        .mutation<Data>(registered(document, 'mutation'), variables)
        .toPromise()
        .then(({ data, error }) => outcomeOf(data, problemOf(error)))
      const outcome = await underWay.current
      underWay.current = undefined
      setRunning(false)
      if (outcome.kind === 'failed') setProblem(outcome.problem)
      return outcome
    },
    [client, document],
  )
  return { run, running, problem }
}

export function outcomeOf<Data>(data: Data | undefined, problem: Problem | undefined): Outcome<DoneOf<Data>> {
  if (problem || !data) return { kind: 'failed', problem: problem ?? { code: 'INTERNAL', requestId: undefined } }
  const [value] = Object.values<unknown>(data)
  if (isInvalid(value)) return { kind: 'invalid', problems: value.problems }
  if (isWrongState(value)) return { kind: 'wrongState', state: value.state }
  return { kind: 'done', value: value as DoneOf<Data> }
}

function isInvalid(value: unknown): value is InvalidInput {
  return (value as InvalidInput | undefined)?.__typename === 'InvalidInput'
}

function isWrongState(value: unknown): value is WrongState {
  return (value as WrongState | undefined)?.__typename === 'WrongState'
}
