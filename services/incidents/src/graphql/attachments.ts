import { batched, isReadBy } from '@tilsynsblik/service-kit'
import { addAttachments } from '../commands/add-attachments.ts'
import { keepAttachment } from '../commands/keep-attachment.ts'
import { removeAttachment } from '../commands/remove-attachment.ts'
import { withdrawAttachment } from '../commands/withdraw-attachment.ts'
import { ReportAttachment } from '../data/tables.ts'
import { isReadableTo } from '../domain/workflow.ts'
import { attachmentContent } from '../queries/attachment-content.ts'
import { attachmentsOf } from '../queries/attachment-rows.ts'
import { attachmentStanding } from '../queries/attachment-standing.ts'
import { mayRead } from './may-read.ts'
import type { Resolvers } from './types.gen.ts'

const filesOf = batched(attachmentsOf)

/** Files of reports: a page a child has written, a drawing, a recording. */
export const attachmentResolvers: Resolvers = {
  Query: {
    attachmentContent: async (_, { id }, ctx) => {
      if (!isReadBy(ReportAttachment, ctx.principal.persona)) return null
      const file = await attachmentStanding(ctx, id)
      // As the words of the report: those outside read what was approved.
      if (
        !file ||
        (file.state !== null && !isReadableTo({ ...file, state: file.state, crimeSuspected: file.crimeSuspected! }, ctx.principal))
      )
        return null
      const row = await attachmentContent(ctx, file.id)
      return row && { name: row.name, mediaType: row.mediaType, content: row.content.toString('base64') }
    },
  },
  Mutation: {
    keepAttachment: (_, { input }, ctx) => keepAttachment(ctx, input, new Date()),
    removeAttachment: (_, { id }, ctx) => removeAttachment(ctx, id),
    addAttachments: (_, { input }, ctx) => addAttachments(ctx, input, new Date()),
    withdrawAttachment: (_, { input }, ctx) => withdrawAttachment(ctx, input, new Date()),
  },
  Incident: {
    attachments: (row, _, ctx) => (mayRead(ctx, row) ? filesOf(ctx, row.id) : null),
  },
  ReportDraft: {
    attachments: (row, _, ctx) => filesOf(ctx, row.id),
  },
}
