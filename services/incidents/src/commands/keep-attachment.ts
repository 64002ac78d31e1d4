import {
  invalidInput,
  type InvalidInput,
  knownId,
  refused,
  type Sealer,
  type ServiceContext,
  statement,
  writeFirst,
  wrongState,
  type WrongState,
  type Transaction,
} from '@tilsynsblik/service-kit'
import { type AttachmentKind, isUuid } from '@tilsynsblik/vocabulary'
import { decideAttachment, mostAttachments, type DecidedAttachment } from '../domain/attachment.ts'
import { nextState } from '../domain/workflow.ts'
import { attachmentColumns, type AttachmentRow } from '../queries/attachment-rows.ts'
import { reportStanding } from '../queries/report-standing.ts'
import { ownHome } from './own-home.ts'

export interface KeepAttachment {
  id: string
  /** The report, or the draft that will be one. */
  reportId: string
  kind: AttachmentKind
  name: string
  /** In base64. */
  content: string
}

export type AttachmentKept = AttachmentRow & { __typename: 'ReportAttachment' }

/**
 * Keeps a file for a draft or a report of the caller's own home. Sent twice it is one file; the same id with other content, or the
 * same content under another id, is refused, and nothing is overwritten.
 *
 * @throws DomainError NOT_FOUND for a report out of sight, and for a draft that is not the caller's
 */
export async function keepAttachment(
  ctx: ServiceContext,
  input: KeepAttachment,
  now: Date,
): Promise<AttachmentKept | InvalidInput | WrongState> {
  ownHome(ctx)
  if (!isUuid(input.id)) return invalidInput({ path: 'id', code: 'notAnId' })
  const report = await reportStanding(ctx, knownId(input.reportId))
  if (report && !nextState(report, ctx.principal, 'ADD_ATTACHMENT')) return wrongState(report.state)
  const content = Buffer.from(input.content, 'base64')
  const { attachment, problems } = decideAttachment(input.name, content)
  if (problems) return invalidInput(...problems)

  const seal = await ctx.words.of(input.reportId)
  const file: File = {
    ...input,
    ...attachment,
    content,
    ...sealedFile(seal, input.id, { name: attachment.name, content }),
    addedBy: ctx.principal.userId,
    now,
  }
  let kept: AttachmentRow | undefined
  const records = { kind: 'report_attachment', ids: [input.id], children: report ? [report.childId] : [] }
  await writeFirst(ctx, 'attachment.keep', records, async (tx) => {
    const home = await homeOf(tx, file)
    if (!home) throw refused('NOT_FOUND')
    kept = await written(tx, file, home)
    return kept !== undefined
  })
  return kept ? { __typename: 'ReportAttachment', ...kept, name: file.name } : notKept(ctx, file)
}

interface File extends DecidedAttachment, Omit<KeepAttachment, 'name' | 'content'> {
  content: Buffer
  mac: Buffer
  sealedName: string
  sealedContent: Buffer
  addedBy: string
  now: Date
}

/**
 * The home of the draft or the report, held until the file is in: files are counted one at a time, and a draft that becomes a report,
 * or is thrown away, does so before or after.
 */
async function homeOf(tx: Transaction, { reportId, addedBy }: File): Promise<string | undefined> {
  const [draft] = await statement<{ home: string }>(
    tx,
    'select institution_id as home from report_draft where id = $1 and author_id = $2 for no key update',
    [reportId, addedBy],
  )
  if (draft) return draft.home
  const [report] = await statement<{ home: string }>(tx, 'select institution_id as home from incident where id = $1 for no key update', [
    reportId,
  ])
  return report?.home
}

async function written(tx: Transaction, file: File, home: string): Promise<AttachmentRow | undefined> {
  const [row] = await statement<AttachmentRow>(
    tx,
    `insert into report_attachment (id, incident_id, institution_id, kind, name, media_type, bytes, mac, content, added_by, added_at)
     select $1::uuid, $2::uuid, $3, $4, $5, $6, $7::int, $8::bytea, $9::bytea, $10, $11::timestamptz
     where (select count(*) from report_attachment where incident_id = $2) < ${mostAttachments}
     on conflict do nothing returning ${attachmentColumns}`,
    [
      file.id,
      file.reportId,
      home,
      file.kind,
      file.sealedName,
      file.mediaType,
      file.content.length,
      file.mac,
      file.sealedContent,
      file.addedBy,
      file.now,
    ],
  )
  return row
}

/** Why not: it is here already, under this id or another, or there is no room for more. */
async function notKept(ctx: ServiceContext, file: File): Promise<AttachmentKept | InvalidInput> {
  const rows = await ctx.read<AttachmentRow & { same: boolean }>(
    `select ${attachmentColumns}, incident_id = $2 and mac = $3 as same from report_attachment
     where id = $1 or (incident_id = $2 and mac = $3)`,
    [file.id, file.reportId, file.mac],
  )
  const before = rows.find(({ id }) => id === file.id.toLowerCase())
  if (before?.same && before.addedBy === file.addedBy) return { __typename: 'ReportAttachment', ...before }
  if (before) return invalidInput({ path: 'id', code: 'taken' })
  if (rows.length > 0) return invalidInput({ path: 'content', code: 'fileRepeated' })
  const [room] = await ctx.read<{ files: number }>('select count(*)::int as files from report_attachment where incident_id = $1', [
    file.reportId,
  ])
  return invalidInput(room!.files >= mostAttachments ? { path: 'content', code: 'filesTooMany' } : { path: 'id', code: 'taken' })
}

function sealedFile(seal: Sealer, id: string, { name, content }: { name: string; content: Buffer }) {
  return {
    mac: seal.mac(content),
    sealedName: seal('report_attachment.name', id, name),
    sealedContent: seal.file('report_attachment.content', id, content),
  }
}
