import { isCalendarDate, isPeriod, isQuarter } from '@tilsynsblik/vocabulary'
import { GraphQLScalarType, Kind } from 'graphql'
import { refused } from '../errors.ts'

/** The scalars every service shares. A word that does not parse is refused with its name and an example. */
export const scalars = {
  CalendarDate: wordScalar('CalendarDate', isCalendarDate, '2026-11-22'),
  Quarter: wordScalar('Quarter', isQuarter, '2026K3'),
  Period: wordScalar('Period', isPeriod, '2026K3 or 2025K4..2026K3'),
  Instant: new GraphQLScalarType({
    name: 'Instant',
    // Postgres writes instants its own way; the contract writes them one way.
    serialize: (value) => new Date(value as string | Date).toISOString(),
  }),
}

/** A word of one shape. @param example is shown to whoever writes it otherwise */
export function wordScalar(name: string, accepts: (text: string) => boolean, example: string): GraphQLScalarType {
  const accepted = (value: unknown) => {
    if (typeof value === 'string' && accepts(value)) return value
    throw refused('BAD_USER_INPUT', `${JSON.stringify(value)} is not a ${name}; write it like ${example}.`)
  }
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: accepted,
    parseLiteral: (node) => accepted(node.kind === Kind.STRING ? node.value : undefined),
  })
}
