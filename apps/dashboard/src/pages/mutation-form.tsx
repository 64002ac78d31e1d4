import { useState, type ReactNode } from 'react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { AnyVariables } from 'urql'
import type { Problem } from '../gateway/registered-query.ts'
import { useRegisteredMutation, type DoneOf } from '../gateway/registered-mutation.ts'
import { useLanguage } from '../language/language.tsx'
import { Form } from '../ui/form.tsx'
import type { FieldProblem } from '../ui/form-context.ts'
import { Notice } from '../ui/notice.tsx'

interface MutationFormProps<Data, Variables> {
  label: string
  submit: string
  document: TypedDocumentNode<Data, Variables>
  /** What is sent; read when the button is pressed. */
  variables: () => Variables
  /** Paths of the fields that must be filled in before there is anything to send. */
  empty?: () => readonly string[]
  /** The field's name, when the service names it by another path. */
  pathOf?: (path: string) => string
  /** What must have gone well before it is sent. */
  before?: () => Promise<boolean>
  onDone: (value: DoneOf<Data>) => void
  /** The record has moved on. Without this the form says so itself; with it the page does, for the form may be gone. */
  onWrongState?: (state: string) => void
  act?: boolean
  more?: ReactNode
  children?: ReactNode
}

/** A form that is one mutation. What was typed is never lost by it: not by a rule that is broken, not by a network that is away. */
export function MutationForm<Data, Variables extends AnyVariables>(props: MutationFormProps<Data, Variables>) {
  const { label, submit, document, variables, empty, pathOf, before, onDone, onWrongState, act, more, children } = props
  const { t } = useLanguage()
  const { run, running, problem } = useRegisteredMutation(document)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [movedOn, setMovedOn] = useState<string>()
  const send = async () => {
    setMovedOn(undefined)
    const missing = empty?.() ?? []
    setProblems(missing.map((path) => ({ path, code: 'required' })))
    if (missing.length > 0 || (before && !(await before()))) return
    const outcome = await run(variables())
    if (outcome.kind === 'done') onDone(outcome.value)
    if (outcome.kind === 'invalid')
      setProblems(pathOf ? outcome.problems.map(({ path, code }) => ({ path: pathOf(path), code })) : outcome.problems)
    if (outcome.kind === 'wrongState') (onWrongState ?? setMovedOn)(outcome.state)
  }
  return (
    <Form
      label={label}
      submit={submit}
      problems={problems}
      busy={running}
      onSubmit={() => void send()}
      {...(act && { act })}
      more={
        <>
          {more}
          {problem && <NotSent problem={problem} />}
          {movedOn !== undefined && (
            <Notice act>
              <p>{t.form.movedOn}</p>
            </Notice>
          )}
        </>
      }
    >
      {children}
    </Form>
  )
}

/** What was typed is still there; what to do now. */
export function NotSent({ problem }: { problem: Problem }) {
  const { t } = useLanguage()
  return (
    <Notice act>
      <p>
        <strong>{t.form.notSent[problem.code]}</strong> {problem.requestId && t.ui.requestId(problem.requestId)}
      </p>
    </Notice>
  )
}
