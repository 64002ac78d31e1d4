import { batched, isReadBy } from '@tilsynsblik/service-kit'
import { followEditions } from '../commands/follow-editions.ts'
import { forgetView, saveView } from '../commands/save-view.ts'
import { withdrawEditionNote } from '../commands/withdraw-edition-note.ts'
import { writeEditionNote } from '../commands/write-edition-note.ts'
import { EditionRun } from '../data/edition-tables.ts'
import { editionRuns } from '../queries/edition-runs.ts'
import { notesOfEditions, versionsOfNotes } from '../queries/edition-notes.ts'
import { editionOf, editions, latestEdition } from '../queries/edition.ts'
import { followsEditions } from '../queries/notice-followers.ts'
import { savedViews } from '../queries/saved-views.ts'
import { outcomeOf } from './outcome-of.ts'
import type { Resolvers } from './types.gen.ts'

const notesOf = batched(notesOfEditions)
const versionsOf = batched(versionsOfNotes)

/** National editions, frozen for everybody; the council's remarks on them, and each reader's own views of them. */
export const publicationResolvers: Resolvers = {
  Query: {
    latestEdition: (_, __, ctx) => latestEdition(ctx),
    edition: (_, { number }, ctx) => editionOf(ctx, number),
    editions: (_, __, ctx) => editions(ctx),
    editionRuns: (_, { first }, ctx) => (isReadBy(EditionRun, ctx.principal.persona) ? editionRuns(ctx, first) : null),
    savedViews: (_, __, ctx) => savedViews(ctx),
    followsEditions: (_, __, ctx) => followsEditions(ctx),
  },
  Mutation: {
    writeEditionNote: (_, { input }, ctx) => writeEditionNote(ctx, input, new Date()),
    withdrawEditionNote: (_, { id, version }, ctx) => withdrawEditionNote(ctx, { id, version }, new Date()),
    saveView: (_, { input }, ctx) => saveView(ctx, input, new Date()),
    forgetView: (_, { id }, ctx) => forgetView(ctx, id),
    followEditions: (_, { follow }, ctx) => followEditions(ctx, follow, new Date()),
  },
  Edition: { notes: async ({ number }, _, ctx) => (await notesOf(ctx, number))! },
  // The office, never the person.
  EditionNote: { office: () => 'Børnerådet', versions: ({ id }, _, ctx) => versionsOf(ctx, id) },
  EditionNoteResult: outcomeOf('EditionNote'),
  SaveViewResult: outcomeOf('SavedView'),
}
