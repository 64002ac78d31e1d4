import type { ServiceContext } from '@tilsynsblik/service-kit'

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
