import type { ReactNode } from 'react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useLanguage } from '../language/language.tsx'
import { MutationForm } from './mutation-form.tsx'
import { missingOf } from './required.ts'

export interface CaseActionProps<Data, Input> {
  /** As the word list of the case has it. */
  name: string
  document: TypedDocumentNode<Data, { input: Input }>
  input: () => Input
  /** What must be filled in, under the name of its field: an empty text, an empty list or nothing chosen is missing. */
  required: Readonly<Record<string, unknown>>
  kept: { isKept: boolean; forget: () => void }
  form: { onDone: () => void; onWrongState: (state: string) => void }
  act?: boolean
  children: ReactNode
}

/** One action on a case, whose draft is forgotten when it is done. */
export function CaseAction<Data, Input>(props: CaseActionProps<Data, Input>) {
  const { name, document, input, required, kept, form, act = false, children } = props
  const { t } = useLanguage()
  return (
    <MutationForm
      act={act}
      label={name}
      submit={name}
      document={document}
      variables={() => ({ input: input() })}
      empty={() => missingOf(required)}
      onDone={() => {
        kept.forget()
        form.onDone()
      }}
      onWrongState={form.onWrongState}
      more={kept.isKept && <span className="small">{t.form.draftKept}</span>}
    >
      {children}
    </MutationForm>
  )
}
