import type { Job } from '@tilsynsblik/service-kit'
import { tellAuthority } from '../commands/tell-authority.ts'
import { homeScopes } from '../documents/documents.ts'
import { untoldAuthorities } from '../queries/untold-authorities.ts'

/**
 * After an assessment, and every five minutes: the authority of each home that a notification is about hears of it (advis).
 * It asks what is missing, not what happened, so a run that was killed is made good by the next.
 */
export const tellAuthorities: Job = {
  name: 'tell-authorities',
  at: '*/5 * * * *',
  async run(ctx) {
    for (const { id, institutionId } of await untoldAuthorities(ctx)) {
      const { institution } = await ctx.ask<NonNullable<typeof homeScopes.data>>(homeScopes.text, { id: institutionId })
      // A home that no register knows has no authority; the step of the plan stays open, and somebody sees it.
      if (!institution) continue
      const scopes = { authorityId: institution.authority.id, departmentId: institution.department?.id ?? null }
      await tellAuthority(ctx, id, scopes, new Date())
    }
  },
}
