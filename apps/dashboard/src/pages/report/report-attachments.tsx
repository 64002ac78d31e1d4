import { attachmentKinds, type AttachmentKind } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import type { ReportRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useFileSize } from '../attachments/file-size.ts'

export type ReportFile = NonNullable<ReportRecordFragment['attachments']>[number]

/** The files of a report, each to be saved on the reader's own machine; nothing of them is opened in the page. */
export function ReportAttachments({ report }: { report: ReportRecordFragment }) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const size = useFileSize()
  const filed = filedOf(report)
  if (filed.length === 0) return null
  return (
    <section>
      <h2>{t.attachments.title}</h2>
      <ul className="attachment-lines">
        {filed.map(({ id, name, kind, bytes, addedBy, filedAt, withdrawnAt, withdrawnBy }) => (
          <li key={id}>
            <a className="attachment-name" href={`/attachments/${id}`} download={name}>
              {name}
            </a>{' '}
            <span className="soft">
              {word(attachmentKinds, kind)} · {size(bytes)} · {t.report.changedBy(nameOf(addedBy), format.dateTime(filedAt))}
            </span>
            {withdrawnAt && <strong> · {t.attachments.withdrawnBy(nameOf(withdrawnBy!), format.dateTime(withdrawnAt))}</strong>}
          </li>
        ))}
      </ul>
      <p className="help no-print">{t.attachments.readingIsKept}</p>
    </section>
  )
}

/** What is or was part of the report; the rest is still in the hands of whoever brought it. */
export function filedOf({ attachments }: Pick<ReportRecordFragment, 'attachments'>): (ReportFile & { filedAt: string })[] {
  return attachments?.flatMap((file) => (file.filedAt ? [{ ...file, filedAt: file.filedAt }] : [])) ?? []
}

/** What is part of the report now. */
export function partOf(report: Pick<ReportRecordFragment, 'attachments'>): ReportFile[] {
  return filedOf(report).filter(({ withdrawnAt }) => !withdrawnAt)
}

/** What the reader has brought and not added to the report yet. */
export function keptOf({ attachments }: Pick<ReportRecordFragment, 'attachments'>, kinds: readonly AttachmentKind[]): ReportFile[] {
  return attachments?.filter(({ kind, filedAt }) => !filedAt && kinds.includes(kind)) ?? []
}
