import { isReadBy, type ServiceContext } from '@tilsynsblik/service-kit'
import { EditionNoteVersion } from '../data/tables.ts'

export interface EditionNoteRow {
  id: string
  edition: number
  about: string
  text: string
  writtenAt: string
  version: number
}

const columns = 'id, edition, about, text, written_at as "writtenAt", version'

/** What is remarked on each of the editions, oldest first; what was withdrawn is not in it. */
export async function notesOfEditions(ctx: ServiceContext, editions: readonly number[]): Promise<EditionNoteRow[][]> {
  const notes = await ctx.read<EditionNoteRow>(
    `select ${columns} from edition_note where edition = any($1) and withdrawn_at is null order by written_at, id`,
    [editions],
  )
  return editions.map((edition) => notes.filter((note) => note.edition === edition))
}

/** One remark, withdrawn or not, as far as the caller may see it. */
export async function noteById(ctx: ServiceContext, id: string): Promise<(EditionNoteRow & { withdrawnAt: string | null }) | null> {
  const [note] = await ctx.read<EditionNoteRow & { withdrawnAt: string | null }>(
    `select ${columns}, withdrawn_at as "withdrawnAt" from edition_note where id = $1::uuid`,
    [id],
  )
  return note ?? null
}

export interface EditionNoteVersionRow {
  noteId: string
  version: number
  text: string
  writtenAt: string
  writtenBy: string
}

/** Each of the remarks as it was written each time, newest first; null for everybody but the council. */
export async function versionsOfNotes(ctx: ServiceContext, notes: readonly string[]): Promise<(EditionNoteVersionRow[] | null)[]> {
  if (!isReadBy(EditionNoteVersion, ctx.principal.persona)) return notes.map(() => null)
  const versions = await ctx.read<EditionNoteVersionRow>(
    `select note_id as "noteId", version, text, written_at as "writtenAt", written_by as "writtenBy"
     from edition_note_version where note_id = any($1::uuid[]) order by version desc`,
    [notes],
  )
  return notes.map((note) => versions.filter(({ noteId }) => noteId === note))
}
