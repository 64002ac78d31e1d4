import { randomBytes } from 'node:crypto'
import {
  insertRows,
  invalidInput,
  type InvalidInput,
  type ServiceContext,
  statement,
  writeFirst,
  wrongState,
  type WrongState,
} from '@tilsynsblik/service-kit'
import { calendarDateOf, isUuid, type Quarter } from '@tilsynsblik/vocabulary'
import { shippedParameters } from '../domain/model.ts'
import { proposeHomes, type ProposedHome } from '../domain/selection-lanes.ts'
import { roundProblems, usualCapacity } from '../domain/selection-round.ts'
import { selectionBasis, type SelectionBasis } from '../queries/selection-basis.ts'
import { selectionRound, selectionRoundById, type SelectionRoundRow } from '../queries/selection-round.ts'
import { actingAuthority } from './acting-authority.ts'

export interface OpenSelectionRound {
  id: string
  quarter: Quarter
  capacity?: number | null | undefined
}

/** Freezes what the newest assessment says of the authority's homes, and proposes some of them. There is one round a quarter. */
export async function openSelectionRound(
  ctx: ServiceContext,
  input: OpenSelectionRound,
  now: Date,
): Promise<SelectionRoundRow | InvalidInput | WrongState> {
  const authorityId = actingAuthority(ctx)
  if (!isUuid(input.id)) return invalidInput({ path: 'id', code: 'notAnId' })
  const opened = await openedBefore(ctx, input)
  if (opened) return opened

  const basis = await selectionBasis(ctx)
  const problems = roundProblems(input, basis?.homes.length ?? 0, calendarDateOf(now))
  if (!basis || problems.length > 0) return invalidInput(...problems)

  const round = termsOf(input, basis, now)
  const homes = proposeHomes(basis.homes, round)
  const wrote = await writeFirst(ctx, 'round.open', { kind: 'selection_round', ids: [input.id] }, async (tx) => {
    const added = await statement(
      tx,
      `insert into selection_round (id, authority_id, quarter, assessment_id, state, version, capacity, random_share, seed, opened_at, opened_by)
       values ($1, $2, $3, $4, 'OPEN', 1, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
      [
        input.id,
        authorityId,
        input.quarter,
        basis.assessmentId,
        round.capacity,
        round.parameters.randomShare,
        round.seed,
        now,
        ctx.principal.userId,
      ],
    )
    if (added.length === 0) return false
    const shared = {
      round_id: homes.map(() => input.id),
      institution_id: homes.map((home) => home.institutionId),
      authority_id: homes.map(() => authorityId),
    }
    await insertRows(tx, 'round_home', { ...shared, ...frozen(homes, basis) })
    await insertRows(tx, 'round_lane', { ...shared, lane: homes.map((home) => home.lane) })
    return true
  })
  if (wrote) return (await selectionRoundById(ctx, input.id))!
  // Null when the id was taken by a round of another authority.
  return (await openedBefore(ctx, input)) ?? invalidInput({ path: 'id', code: 'taken' })
}

/** The round that is there: the same one sent again, or another of the quarter. */
async function openedBefore(ctx: ServiceContext, { id, quarter }: OpenSelectionRound): Promise<SelectionRoundRow | WrongState | null> {
  const same = await selectionRoundById(ctx, id)
  if (same) return same
  const other = await selectionRound(ctx, quarter)
  return other && wrongState(other.state)
}

/** The salt is drawn when the figures are frozen and cannot be changed by anybody, so that nobody can steer the lot. */
function termsOf({ quarter, capacity }: OpenSelectionRound, { modelVersion, period, parameters: own, homes }: SelectionBasis, now: Date) {
  const parameters = own ?? shippedParameters
  return {
    quarter,
    today: calendarDateOf(now),
    seed: `${modelVersion}|${period}|${randomBytes(16).toString('hex')}`,
    capacity: capacity ?? usualCapacity(homes.length, parameters),
    parameters,
  }
}

/** What was known of each home when it was proposed or not. */
function frozen(proposed: readonly ProposedHome[], basis: SelectionBasis) {
  const known = new Map(basis.homes.map((home) => [home.institutionId, home]))
  const homes = proposed.map(({ institutionId }) => known.get(institutionId)!)
  return {
    position: proposed.map(({ position }) => position),
    score: homes.map(({ score }) => score),
    probability_selected: homes.map(({ probabilitySelected }) => probabilitySelected),
    band: homes.map(({ band }) => band),
    snapshot: homes.map(({ snapshot }) => JSON.stringify(snapshot)),
    last_carried_out_on: homes.map(({ lastCarriedOutOn }) => lastCarriedOutOn),
    due_on: proposed.map(({ dueOn }) => dueOn),
  }
}
