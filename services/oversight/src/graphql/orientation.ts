import { refused } from '@tilsynsblik/service-kit'
import { compileOrientation } from '../commands/compile-orientation.ts'
import { orient } from '../commands/orient.ts'
import { writeOrientation } from '../commands/write-orientation.ts'
import { orientationActionsOf } from '../domain/orientation.ts'
import { yearlyOrientation } from '../queries/yearly-orientation.ts'
import { outcomeOf } from './outcome-of.ts'
import type { Resolvers } from './types.gen.ts'

/** A region's year, gathered by its staff unit. */
export const orientationResolvers: Resolvers = {
  Query: {
    yearlyOrientation: (_, { year }, ctx) => {
      if (ctx.principal.persona !== 'staff_unit') throw refused('FORBIDDEN')
      if (year < 2000 || year > 2100) throw refused('BAD_USER_INPUT', 'year must be between 2000 and 2100.')
      return yearlyOrientation(ctx, year)
    },
  },
  Mutation: {
    compileOrientation: (_, { input }, ctx) => compileOrientation(ctx, input, new Date()),
    writeOrientation: (_, { input }, ctx) => writeOrientation(ctx, input),
    orient: (_, { input }, ctx) => orient(ctx, input, new Date()),
  },
  YearlyOrientation: {
    figures: ({ figures }) => figures ?? null,
    corrections: ({ corrections }) => corrections ?? [],
    contributions: ({ contributions }) => contributions ?? [],
    allowedActions: (orientation) => orientationActionsOf(orientation),
    political: ({ politicalTables, caseText, jointMeasures, contributions }) =>
      politicalTables && {
        tables: politicalTables,
        caseText,
        jointMeasures,
        stories: (contributions ?? []).flatMap(({ stories }) => stories),
      },
  },
  YearlyOrientationResult: outcomeOf('YearlyOrientation'),
}
