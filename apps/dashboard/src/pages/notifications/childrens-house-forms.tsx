import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { NotificationAction } from '@tilsynsblik/vocabulary'
import type { ChildrensHouseInput } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { DayField, TextArea } from '../../ui/form-fields.tsx'
import { OneAction, type CaseFormProps } from './case-form.tsx'
import {
  DeclineChildrensHouse,
  RecordChildrensHouseReport,
  ReferToChildrensHouse,
  SparChildrensHouse,
  StartChildrensHouse,
} from './notification-documents.ts'

type ChildrensHouseAction = Extract<NotificationAction, `${string}CHILDRENS_HOUSE${string}`>

export const SparForm = childrensHouseForm('SPAR_CHILDRENS_HOUSE', SparChildrensHouse)
export const ReferForm = childrensHouseForm('REFER_CHILDRENS_HOUSE', ReferToChildrensHouse)
export const NotChildrensHouseForm = childrensHouseForm('NOT_CHILDRENS_HOUSE', DeclineChildrensHouse)
export const StartChildrensHouseForm = childrensHouseForm('START_CHILDRENS_HOUSE', StartChildrensHouse)
export const ChildrensHouseReportForm = childrensHouseForm('CHILDRENS_HOUSE_REPORT', RecordChildrensHouseReport)

/** The five steps of the children's house ask for the same: a day, and words under a question of their own. */
function childrensHouseForm<Data>(action: ChildrensHouseAction, document: TypedDocumentNode<Data, { input: ChildrensHouseInput }>) {
  return function ChildrensHouseForm(form: CaseFormProps) {
    const { id, version } = form.notification
    const { t } = useLanguage()
    const f = t.notificationForms.childrensHouse
    const { draft, change, ...kept } = useDraft(`underretning.${id}.${action.toLowerCase()}`, { on: form.today, text: '' })
    const { on, text } = draft
    return (
      <OneAction
        action={action}
        document={document}
        required={{ on, text }}
        input={() => ({ id, version, on, text: text.trim() })}
        kept={kept}
        form={form}
      >
        <DayField name="on" label={f.on} max={form.today} value={on} onChange={(next) => change({ on: next })} />
        <TextArea name="text" label={f.text[action]} rows={3} value={text} onChange={(next) => change({ text: next })} />
      </OneAction>
    )
  }
}
