import { knownId, refused, statement, writeFirst, wrongState, type ServiceContext } from '@tilsynsblik/service-kit'
import { noteById } from '../queries/edition-notes.ts'
import { requireCouncil, stateOf, type NoteOutcome } from './write-edition-note.ts'

/** Takes a remark back: nobody is shown it from then on. @throws DomainError FORBIDDEN for everybody but the council; NOT_FOUND */
export async function withdrawEditionNote(
  ctx: ServiceContext,
  { id, version }: { id: string; version: number },
  now: Date,
): Promise<NoteOutcome> {
  requireCouncil(ctx)
  const known = await noteById(ctx, knownId(id))
  if (!known) throw refused('NOT_FOUND')
  if (known.withdrawnAt !== null) return known
  const withdrawn = await writeFirst(ctx, 'edition.note.withdraw', { kind: 'edition_note', ids: [id] }, async (tx) => {
    const rows = await statement(
      tx,
      'update edition_note set withdrawn_at = $3 where id = $1 and version = $2 and withdrawn_at is null returning id',
      [id, version, now],
    )
    return rows.length > 0
  })
  return withdrawn ? known : wrongState(stateOf(await noteById(ctx, id)))
}
