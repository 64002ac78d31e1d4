import { batched, isReadBy } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { raiseSignal } from '../commands/raise-signal.ts'
import { reviewSignal } from '../commands/review-signal.ts'
import { HomeSignal } from '../data/tables.ts'
import { tierOf } from '../domain/signals.ts'
import { signals, signalsOfHomes } from '../queries/signals.ts'
import type { Resolvers } from './types.gen.ts'

const signalsOf = batched(signalsOfHomes)

/** What puts a home on a list outside the score. */
export const signalResolvers: Resolvers = {
  Query: {
    signals: (_, { reviewed }, ctx) => signals(ctx, reviewed),
  },
  Mutation: {
    raiseSignal: (_, { input }, ctx) => raiseSignal(ctx, input, new Date()),
    reviewSignal: (_, { input }, ctx) => reviewSignal(ctx, input, new Date()),
  },
  RaiseSignalResult: { __resolveType: (result) => ('__typename' in result && result.__typename ? result.__typename : 'Signal') },
  ReviewSignalResult: { __resolveType: (result) => ('__typename' in result && result.__typename ? result.__typename : 'Signal') },
  Signal: {
    institution: ({ institutionId }) => ({ id: institutionId }),
    tier: ({ kind }) => tierOf(kind),
    overdue: ({ review, dueOn }) => review === null && dueOn < calendarDateOf(new Date()),
  },
  Institution: {
    signals: ({ id }, _, ctx) => (isReadBy(HomeSignal, ctx.principal.persona) ? signalsOf(ctx, id) : null),
  },
}
