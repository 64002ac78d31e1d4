import { useState } from 'react'
import { attachmentKinds, codesOf, reportActions, type AttachmentKind } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { Choice } from '../../ui/form-fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { AttachmentField } from '../attachments/attachment-field.tsx'
import { useAttachments } from '../attachments/use-attachments.ts'
import { MutationForm } from '../mutation-form.tsx'
import type { ReportFormProps } from './action-form.ts'
import { keptOf } from './report-attachments.tsx'
import { AddAttachments } from './report-documents.ts'

/** Files that come later: another page of the child's account, or something else. Several of them are one new version. */
export function AttachmentForm({ report, onDone, onWrongState }: ReportFormProps) {
  const { t, word } = useLanguage()
  const { id, version } = report
  // An account that is not here yet is given by the form of its own, which also says so in the counts.
  const kinds = codesOf(attachmentKinds).filter((kind) => kind === 'OTHER' || report.account === 'ATTACHED')
  const [kind, setKind] = useState<AttachmentKind>(kinds[0]!)
  const files = useAttachments({ reportId: id, kept: keptOf(report, kinds) })
  const [tooSoon, setTooSoon] = useState(false)
  return (
    <MutationForm
      label={word(reportActions, 'ADD_ATTACHMENT')}
      submit={word(reportActions, 'ADD_ATTACHMENT')}
      document={AddAttachments}
      variables={() => ({ input: { id, version } })}
      empty={() => (files.lines.some(({ state }) => state !== 'refused') ? [] : ['attachments'])}
      before={async () => {
        setTooSoon(files.unsent > 0)
        return files.unsent === 0
      }}
      onDone={onDone}
      onWrongState={onWrongState}
      more={
        tooSoon &&
        files.unsent > 0 && (
          <Notice act>
            <p>{t.attachments.wait}</p>
          </Notice>
        )
      }
    >
      {kinds.length > 1 && (
        <Choice
          name="kind"
          label={t.attachments.what}
          value={kind}
          options={kinds.map((value) => ({ value, label: word(attachmentKinds, value) }))}
          onChange={setKind}
        />
      )}
      <AttachmentField label={t.attachments.files} kind={kind} files={files} optional={false} />
    </MutationForm>
  )
}
