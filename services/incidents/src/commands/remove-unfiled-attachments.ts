import { inOneNight, statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'
import { retention } from '../domain/retention.ts'
import { unfiledAttachments, type UnfiledAttachment } from '../queries/expired-reports.ts'

/**
 * Takes away files that were brought before a day and never became part of a report. They are closed under the key of the report, which
 * lives on; so the file itself goes, and in the backups with them. One whose report or child is under a hold stays.
 *
 * @returns how many
 */
export function removeUnfiledAttachments(ctx: ServiceContext, before: CalendarDate): Promise<number> {
  return inOneNight(
    (past) => unfiledAttachments(ctx, before, past),
    (found) => removeUnheld(ctx, found),
  )
}

async function removeUnheld(ctx: ServiceContext, found: readonly UnfiledAttachment[]): Promise<number> {
  const held = await ctx.words.held(found.map(({ reportId, childId }) => ({ id: reportId, childId })))
  const due = found.filter(({ reportId }) => !held.has(reportId))
  if (due.length === 0) return 0
  const { kind } = retention.unfiledAttachment
  const ids = due.map(({ id }) => id)
  const children = due.flatMap(({ childId }) => (childId === null ? [] : [childId]))
  await ctx.write(`${kind}.erase`, { kind, ids, children }, (tx) =>
    statement(tx, 'delete from report_attachment where id = any($1::uuid[]) and filed_at is null', [ids]),
  )
  return due.length
}
