import { pageOf } from '@tilsynsblik/service-kit'
import { closeSelectionRound } from '../commands/close-selection-round.ts'
import { decideHome } from '../commands/decide-home.ts'
import { openSelectionRound } from '../commands/open-selection-round.ts'
import { hitRates } from '../queries/hit-rates.ts'
import { roundHomes } from '../queries/round-homes.ts'
import { selectionRound, selectionRounds } from '../queries/selection-round.ts'
import { outcomeOf } from './outcome-of.ts'
import type { Resolvers } from './types.gen.ts'

/** An authority's choice of homes, and what came of its lanes. */
export const selectionResolvers: Resolvers = {
  Query: {
    selectionRound: (_, { quarter }, ctx) => selectionRound(ctx, quarter),
    selectionRounds: (_, { first }, ctx) => selectionRounds(ctx, pageOf({ first }).first),
    hitRates: (_, { period }, ctx) => hitRates(ctx, period),
  },
  Mutation: {
    openSelectionRound: (_, { input }, ctx) => openSelectionRound(ctx, input, new Date()),
    decideHome: (_, { input }, ctx) => decideHome(ctx, input, new Date()),
    closeSelectionRound: (_, { input }, ctx) => closeSelectionRound(ctx, input, new Date()),
  },
  SelectionRound: {
    homes: (round, _, ctx) => round.homes ?? roundHomes(ctx, round.id),
  },
  RoundHome: {
    institution: ({ institutionId }) => ({ id: institutionId }),
  },
  OpenSelectionRoundResult: outcomeOf('SelectionRound'),
  DecideHomeResult: outcomeOf('RoundHome'),
  CloseSelectionRoundResult: outcomeOf('SelectionRound'),
}
