import {
  invalidInput,
  type InvalidInput,
  knownId,
  refused,
  type ServiceContext,
  statement,
  writeFirst,
  wrongState,
  type WrongState,
} from '@tilsynsblik/service-kit'
import { decisionProblems, isOverride, type HomeDecision } from '../domain/round-decision.ts'
import { homeToDecide, type HomeToDecide } from '../queries/home-to-decide.ts'
import { roundHome, type RoundHomeRow } from '../queries/round-homes.ts'
import { actingAuthority } from './acting-authority.ts'

export interface DecideHome extends HomeDecision {
  roundId: string
  institutionId: string
}

/** Selects or defers one home. What was decided before stays beside it; the last decision counts. */
export async function decideHome(ctx: ServiceContext, input: DecideHome, now: Date): Promise<RoundHomeRow | InvalidInput | WrongState> {
  const authorityId = actingAuthority(ctx)
  const key = { roundId: knownId(input.roundId), institutionId: input.institutionId }
  const home = await homeToDecide(ctx, key)
  if (!home) throw refused('NOT_FOUND')
  if (!isOpen(home)) return wrongState(settledState(home))
  const problems = decisionProblems(input, home.lane!)
  if (problems.length > 0) return invalidInput(...problems)

  const wrote = await writeFirst(ctx, 'round.decide', { kind: 'selection_round', ids: [key.roundId, key.institutionId] }, async (tx) => {
    // Shared, so that many may decide at once; whoever closes the round or plans a visit waits, or has been first.
    await statement(tx, 'select from selection_round where id = $1 for share', [key.roundId])
    const added = await statement(
      tx,
      `insert into round_decision (id, round_id, institution_id, authority_id, choice, reason, text, override, decided_by, decided_at)
       select gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8, $9
       where exists (select from selection_round where id = $1 and state = 'OPEN')
         and not exists (select from inspection_case where round_id = $1 and institution_id = $2 and state <> 'CANCELLED')
       returning id`,
      [
        key.roundId,
        key.institutionId,
        authorityId,
        input.choice,
        input.reason,
        input.text?.trim() || null,
        isOverride(input, home.lane!),
        ctx.principal.userId,
        now,
      ],
    )
    return added.length > 0
  })
  return wrote ? (await roundHome(ctx, key.roundId, key.institutionId))! : wrongState(settledState((await homeToDecide(ctx, key))!))
}

/** Until the round is closed, or the inspection is planned: then the plan must be cancelled before somebody thinks again. */
function isOpen({ state, planned }: HomeToDecide): boolean {
  return state === 'OPEN' && planned === null
}

function settledState({ state, planned }: HomeToDecide): string {
  return state === 'OPEN' ? planned! : state
}
