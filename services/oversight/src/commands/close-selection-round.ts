import { knownId, refused, type ServiceContext, statement, writeFirst, wrongState, type WrongState } from '@tilsynsblik/service-kit'
import { selectionRoundById, type SelectionRoundRow } from '../queries/selection-round.ts'
import { actingAuthority } from './acting-authority.ts'

/** Closes a round in which every proposed home has been decided. Of two who close it at once, one is told that it is closed. */
export async function closeSelectionRound(
  ctx: ServiceContext,
  { id, version }: { id: string; version: number },
  now: Date,
): Promise<SelectionRoundRow | WrongState> {
  actingAuthority(ctx)
  const round = await selectionRoundById(ctx, knownId(id))
  if (!round) throw refused('NOT_FOUND')
  if (round.state !== 'OPEN' || round.version !== version) return wrongState(round.state)
  if (round.undecided > 0) return wrongState('UNDECIDED')

  const wrote = await writeFirst(ctx, 'round.close', { kind: 'selection_round', ids: [id] }, async (tx) => {
    const closed = await statement(
      tx,
      `update selection_round set state = 'CLOSED', version = version + 1, closed_at = $3, closed_by = $4
       where id = $1 and version = $2 and state = 'OPEN' returning id`,
      [id, version, now, ctx.principal.userId],
    )
    return closed.length > 0
  })
  const after = (await selectionRoundById(ctx, id))!
  return wrote ? after : wrongState(after.state)
}
