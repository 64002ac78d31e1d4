import { invalidInput, refused, scopeOf, statement, type InvalidInput, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { fingerprint } from '../domain/fingerprint.ts'
import { decideProposal, type Proposal } from '../domain/parameter-proposal.ts'
import { modelParameters, type ModelParametersRow } from '../queries/model-parameters.ts'

export type Proposed = (ModelParametersRow & { __typename: 'ModelParameters' }) | InvalidInput

/** Proposes parameters of the model. They are not in use before a head of another authority has approved them. */
export async function proposeParameters(ctx: ServiceContext, proposal: Proposal, now: Date): Promise<Proposed> {
  if (ctx.principal.persona !== 'authority_head') throw refused('FORBIDDEN')
  const decided = decideProposal(proposal, calendarDateOf(now))
  if ('problems' in decided) return invalidInput(...decided.problems)
  const { parameters } = decided
  await ctx.write('parameters.propose', { kind: 'model_parameters', ids: [proposal.id] }, (tx) =>
    statement(
      tx,
      `insert into model_parameters (id, model_version, parameters, hash, valid_from, why, proposed_by, proposed_authority_id, proposed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing`,
      [
        proposal.id,
        parameters.version,
        JSON.stringify(parameters),
        fingerprint(parameters),
        proposal.validFrom,
        proposal.why.trim(),
        ctx.principal.userId,
        scopeOf(ctx),
        now,
      ],
    ),
  )
  const [row] = await modelParameters(ctx, proposal.id)
  return { __typename: 'ModelParameters', ...row! }
}
