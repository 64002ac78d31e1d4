import { useState } from 'react'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import type { NoticeMailPartFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { MailField } from '../../ui/form-fields.tsx'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { Notice } from '../../ui/notice.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { MailNotices, NoticeMailOfQuarters } from './notice-mail-documents.ts'

/** Word by mail too: an address of the reader's own choice, or none. An address that is kept is shown also when no mail leaves the house now. */
export function NoticeMail({ mail, again }: { mail: NoticeMailPartFragment; again: () => void }) {
  const { t, format } = useLanguage()
  const [written, setWritten] = useState(mail.address ?? '')
  const [said, setSaid] = useState<Said>()
  const { about, available, address, refusedAt } = mail
  if (!available && address === null) return null
  const m = t.noticeMail
  return (
    <details className="no-print">
      <summary>{address === null ? m.none[about] : refusedAt ? m.refusedShort(address) : m.to[about](address)}</summary>
      {refusedAt && (
        <Notice>
          <p>{m.refused(format.dateTime(refusedAt))}</p>
        </Notice>
      )}
      <MutationForm
        label={m.title[about]}
        submit={m.save}
        document={MailNotices}
        variables={() => ({ about, address: written.trim() || null })}
        onDone={(kept) => {
          setSaid({ text: kept.address === null ? m.stopped : m.saved })
          again()
        }}
        onWrongState={again}
      >
        <MailField name="address" label={m.address} help={m.help[about]} value={written} onChange={setWritten} />
      </MutationForm>
      <DoneMessage said={said} />
    </details>
  )
}

/** The same at the foot of a page of quarters. The page does not wait for it, and stands without it. */
export function QuartersByMail() {
  const { data, retry } = useRegisteredQuery(NoticeMailOfQuarters, {})
  return data?.noticeMail ? <NoticeMail mail={data.noticeMail} again={retry} /> : null
}
