import type { ReactNode } from 'react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { notificationActions, type CalendarDate, type NotificationAction } from '@tilsynsblik/vocabulary'
import type { NotificationCasePageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { missingOf } from './required.ts'

/** One case as the page asks for it. */
export type NotificationCase = NonNullable<NotificationCasePageQuery['notificationCase']>

/** What each form of a case is given: the record as it was seen, and whom to tell what came of it. */
export interface CaseFormProps {
  notification: NotificationCase
  today: CalendarDate
  onDone: () => void
  onWrongState: (state: string) => void
}

interface OneActionProps<Data, Input> {
  action: NotificationAction
  document: TypedDocumentNode<Data, { input: Input }>
  input: () => Input
  /** What must be filled in, under the name of its field: an empty text, an empty list or nothing chosen is missing. */
  required: Readonly<Record<string, unknown>>
  kept: { isKept: boolean; forget: () => void }
  form: CaseFormProps
  act?: boolean
  children: ReactNode
}

/** One action on a case: named as the word list names it, and its draft forgotten when it is done. */
export function OneAction<Data, Input>(props: OneActionProps<Data, Input>) {
  const { action, document, input, required, kept, form, act = false, children } = props
  const { t, word } = useLanguage()
  const name = word(notificationActions, action)
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
