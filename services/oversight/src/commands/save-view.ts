import {
  insertRows,
  invalidInput,
  isReadBy,
  knownId,
  refused,
  statement,
  type InvalidInput,
  type ServiceContext,
} from '@tilsynsblik/service-kit'
import { SavedView } from '../data/tables.ts'
import { decideView } from '../domain/edition-note.ts'
import { savedViews, type SavedViewRow } from '../queries/saved-views.ts'

/** As many as a list can be read of. */
const mostViews = 50

/** Keeps a view under a name, for the caller alone. Sent twice, it is one. @throws DomainError FORBIDDEN for a persona that keeps none */
export async function saveView(
  ctx: ServiceContext,
  input: { id: string; name: string; search: string },
  now: Date,
): Promise<SavedViewRow | InvalidInput> {
  const { userId, persona } = ctx.principal
  if (!isReadBy(SavedView, persona)) throw refused('FORBIDDEN')
  const problems = decideView(input)
  if (problems.length > 0) return invalidInput(...problems)
  const kept = (await savedViews(ctx))!
  if (kept.length >= mostViews) return invalidInput({ path: 'name', code: 'tooMany' })
  await ctx.write('view.save', { kind: 'saved_view', ids: [input.id] }, (tx) =>
    insertRows(
      tx,
      'saved_view',
      {
        id: [input.id],
        person_id: [userId],
        persona: [persona],
        name: [input.name.trim()],
        search: [input.search],
        saved_at: [now.toISOString()],
      },
      ['id'],
    ),
  )
  const saved = (await savedViews(ctx))!.find(({ id }) => id === input.id)
  // None when the id was taken by somebody else's.
  return saved ?? invalidInput({ path: 'id', code: 'taken' })
}

/** Forgets one of the caller's views; another's does not exist. @throws DomainError FORBIDDEN for a persona that keeps none */
export async function forgetView(ctx: ServiceContext, id: string): Promise<boolean> {
  if (!isReadBy(SavedView, ctx.principal.persona)) throw refused('FORBIDDEN')
  await ctx.write('view.forget', { kind: 'saved_view', ids: [knownId(id)] }, (tx) =>
    statement(tx, 'delete from saved_view where id = $1', [id]),
  )
  return true
}
