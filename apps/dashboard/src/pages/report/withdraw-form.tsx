import { reportActions } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, TextArea } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import type { ReportFormProps } from './action-form.ts'
import { partOf } from './report-attachments.tsx'
import { WithdrawAttachment } from './report-documents.ts'

/** A file that should never have been there: of another child, say. */
export function WithdrawForm({ report, onDone, onWrongState }: ReportFormProps) {
  const { t, word } = useLanguage()
  const { id, version } = report
  const files = partOf(report)
  const { draft, change, forget } = useDraft(`indberetning.${id}.fil`, { attachmentId: null as string | null, reason: '' })
  const { attachmentId, reason } = draft
  return (
    <MutationForm
      label={word(reportActions, 'WITHDRAW_ATTACHMENT')}
      submit={word(reportActions, 'WITHDRAW_ATTACHMENT')}
      document={WithdrawAttachment}
      variables={() => ({ input: { id, version, attachmentId: attachmentId!, reason: reason.trim() } })}
      empty={() => [...(attachmentId ? [] : ['attachmentId']), ...(reason.trim() ? [] : ['reason'])]}
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
    >
      <Choice
        name="attachmentId"
        label={t.attachments.which}
        value={attachmentId}
        options={files.map((file) => ({ value: file.id, label: file.name }))}
        onChange={(next) => change({ attachmentId: next })}
      />
      <TextArea
        name="reason"
        label={t.attachments.whyWithdrawn}
        help={t.attachments.withdrawHelp}
        rows={3}
        value={reason}
        onChange={(next) => change({ reason: next })}
      />
    </MutationForm>
  )
}
