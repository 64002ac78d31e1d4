import type { ServiceContext } from '@tilsynsblik/service-kit'
import { attachmentKinds, codesOf, problemIf } from '@tilsynsblik/vocabulary'
import { mostAttachments } from '../domain/attachment.ts'
import { attachmentsOf, type AttachmentRow } from '../queries/attachment-rows.ts'
import { reportContents } from '../queries/report-content.ts'
import { changeReport, reportFor, type ReportSeen } from './change-report.ts'
import { fileAttachments } from './file-attachments.ts'
import type { ReportOutcome } from './outcomes.ts'

/**
 * What the caller has kept for a report becomes part of it: a new version with the same words. A first account of the child is given
 * by the action of that name, so that what is counted and what lies here say the same.
 */
export async function addAttachments(ctx: ServiceContext, input: ReportSeen, now: Date): Promise<ReportOutcome> {
  const report = await reportFor(ctx, input.id, 'ADD_ATTACHMENT')
  const [files] = await attachmentsOf(ctx, [report.id])
  const kinds = report.accountReceivedAt === null ? (['OTHER'] as const) : codesOf(attachmentKinds)
  const added = keptIn(files!).filter(({ kind }) => kinds.some((one) => one === kind))
  const [content] = await reportContents(ctx, [{ incidentId: report.id, version: report.version }])
  return changeReport(ctx, report, input, {
    action: 'ADD_ATTACHMENT',
    event: 'ATTACHMENT',
    now,
    problems: [
      ...problemIf(added.length === 0, 'attachments', 'required'),
      ...problemIf(files!.length > mostAttachments, 'attachments', 'filesTooMany'),
    ],
    content: content!,
    write: (tx) => fileAttachments(tx, { incidentId: report.id, addedBy: ctx.principal.userId, kinds, now }),
  })
}

/** Files that are no part of the report yet. */
export function keptIn(files: readonly AttachmentRow[]): AttachmentRow[] {
  return files.filter(({ filedAt }) => filedAt === null)
}
