import { refused, scopeOf, statement, wrongState, type ServiceContext, type WrongState } from '@tilsynsblik/service-kit'
import { modelParameters, type ModelParametersRow } from '../queries/model-parameters.ts'

export type Approved = (ModelParametersRow & { __typename: 'ModelParameters' }) | WrongState

/** Approves what somebody else has proposed: another person, of another authority. The row policy holds the same rule. */
export async function approveParameters(ctx: ServiceContext, id: string, now: Date): Promise<Approved> {
  if (ctx.principal.persona !== 'authority_head') throw refused('FORBIDDEN')
  const [proposal] = await modelParameters(ctx, id)
  if (!proposal) throw refused('NOT_FOUND')
  if (proposal.approvedBy === ctx.principal.userId) return { __typename: 'ModelParameters', ...proposal }
  if (proposal.approvedBy !== null) return wrongState('APPROVED')
  if (proposal.proposedBy === ctx.principal.userId) return wrongState('OWN_PROPOSAL')
  if (proposal.proposedAuthorityId === scopeOf(ctx)) return wrongState('SAME_AUTHORITY')
  const approved = await ctx.write('parameters.approve', { kind: 'model_parameters', ids: [id] }, (tx) =>
    statement(tx, 'update model_parameters set approved_by = $2, approved_at = $3 where id = $1 and approved_by is null returning id', [
      id,
      ctx.principal.userId,
      now,
    ]),
  )
  // Somebody else was first.
  if (approved.length === 0) return wrongState('APPROVED')
  const [row] = await modelParameters(ctx, id)
  return { __typename: 'ModelParameters', ...row! }
}
