import type { GraphQLFormattedError } from 'graphql'
import { asAsked } from './aliases.ts'
import type { Path } from './tree.ts'

/** What went wrong while an answer was gathered. */
export interface Failures {
  errors: GraphQLFormattedError[]
  troubled: Path[]
  /** @param places the error is about; it names the place when there is one, and none when it is about several */
  fail(error: GraphQLFormattedError, places: readonly Path[]): void
}

export function failuresOf(): Failures {
  const errors: GraphQLFormattedError[] = []
  const troubled: Path[] = []
  /** Service -> where in `errors` it is said that it does not answer. */
  const away = new Map<unknown, number>()
  return {
    errors,
    troubled,
    fail({ message, extensions }, places) {
      for (const place of places) troubled.push(place)
      const error = { message, ...(extensions && { extensions }) }
      const service = extensions?.['code'] === 'SUBGRAPH_UNAVAILABLE' ? extensions['service'] : undefined
      const said = service === undefined ? undefined : away.get(service)
      if (said !== undefined) {
        // Said once of each subgraph, and then of no place in particular.
        errors[said] = error
        return
      }
      if (service !== undefined) away.set(service, errors.length)
      errors.push(places.length === 1 ? { ...error, path: places[0]!.map(asAsked) } : error)
    },
  }
}
