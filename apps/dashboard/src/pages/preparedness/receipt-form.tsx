import { lawTexts, preparednessActions, type LawText } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, DayField } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { EmployeeSelect } from './employee-select.tsx'
import { RecordReceipt } from './preparedness-documents.ts'
import type { PreparednessPartProps } from './preparedness-tab.tsx'

/** What somebody signed on paper; those with a login sign for themselves. */
export function RecordReceiptForm({ record, today, onDone }: PreparednessPartProps) {
  const { t, word } = useLanguage()
  const { institutionId } = record
  const f = t.preparedness.fields
  const { draft, change, forget } = useDraft(`beredskab.${institutionId}.kvittering`, {
    id: crypto.randomUUID(),
    employeeId: null as string | null,
    text: null as LawText | null,
    receivedOn: '',
  })
  return (
    <MutationForm
      label={word(preparednessActions, 'RECORD_RECEIPT')}
      submit={word(preparednessActions, 'RECORD_RECEIPT')}
      document={RecordReceipt}
      variables={() => ({
        input: { id: draft.id, institutionId, employeeId: draft.employeeId!, text: draft.text!, receivedOn: draft.receivedOn },
      })}
      empty={() => (['employeeId', 'text', 'receivedOn'] as const).filter((field) => !draft[field])}
      onDone={() => {
        forget()
        // The next one is another.
        change({ id: crypto.randomUUID() })
        onDone('RECORD_RECEIPT')
      }}
    >
      <EmployeeSelect record={record} value={draft.employeeId} onChange={(employeeId) => change({ employeeId })} />
      <Choice
        name="text"
        label={f.text}
        value={draft.text}
        options={lawTexts.map(({ code }) => ({ value: code, label: word(lawTexts, code) }))}
        onChange={(text) => change({ text })}
      />
      <DayField
        name="receivedOn"
        label={f.receivedOn}
        max={today}
        value={draft.receivedOn}
        onChange={(receivedOn) => change({ receivedOn })}
      />
    </MutationForm>
  )
}
