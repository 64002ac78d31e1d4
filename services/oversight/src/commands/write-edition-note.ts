import {
  invalidInput,
  refused,
  statement,
  writeFirst,
  wrongState,
  type InvalidInput,
  type ServiceContext,
  type WrongState,
} from '@tilsynsblik/service-kit'
import { decideNote, type WrittenNote } from '../domain/edition-note.ts'
import { noteById, type EditionNoteRow } from '../queries/edition-notes.ts'
import { editionOf } from '../queries/edition.ts'

export type NoteOutcome = EditionNoteRow | InvalidInput | WrongState

/**
 * Writes a remark on an edition, or a new version of one. The figures stay as they are. Sent twice, it is one.
 *
 * @throws DomainError FORBIDDEN for everybody but the council; NOT_FOUND when there is no such edition
 */
export async function writeEditionNote(ctx: ServiceContext, input: WrittenNote, now: Date): Promise<NoteOutcome> {
  requireCouncil(ctx)
  const edition = await editionOf(ctx, input.edition)
  if (!edition) throw refused('NOT_FOUND')
  const problems = decideNote(
    input,
    edition.breaks.map(({ rule }) => rule),
  )
  if (problems.length > 0) return invalidInput(...problems)
  const text = input.text.trim()
  const seen = input.version ?? 0
  const known = await noteById(ctx, input.id)
  if (known && standing(known) && known.version === seen + 1 && known.text === text) return known
  if (known ? !standing(known) || known.version !== seen : seen !== 0) return wrongState(stateOf(known))
  const written = await writeFirst(ctx, 'edition.note', { kind: 'edition_note', ids: [input.id] }, async (tx) => {
    const by = [ctx.principal.userId, now]
    const [row] = known
      ? await statement(
          tx,
          `update edition_note set text = $3, version = version + 1, written_by = $4, written_at = $5
           where id = $1 and version = $2 and withdrawn_at is null returning id`,
          [input.id, seen, text, ...by],
        )
      : await statement(
          tx,
          `insert into edition_note (id, edition, about, text, version, written_by, written_at)
           values ($1, $2, $3, $4, 1, $5, $6) on conflict (id) do nothing returning id`,
          [input.id, input.edition, input.about, text, ...by],
        )
    if (!row) return false
    await statement(tx, 'insert into edition_note_version (note_id, version, text, written_by, written_at) values ($1, $2, $3, $4, $5)', [
      input.id,
      seen + 1,
      text,
      ...by,
    ])
    return true
  })
  const after = await noteById(ctx, input.id)
  return written ? after! : wrongState(stateOf(after))
}

/** @throws DomainError FORBIDDEN for everybody but the council */
export function requireCouncil(ctx: ServiceContext): void {
  if (ctx.principal.persona !== 'council') throw refused('FORBIDDEN')
}

type Known = Awaited<ReturnType<typeof noteById>>

export function stateOf(note: Known): string {
  if (!note) return 'NOT_WRITTEN'
  return standing(note) ? 'CHANGED' : 'WITHDRAWN'
}

function standing(note: NonNullable<Known>): boolean {
  return note.withdrawnAt === null
}
