import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { DatabaseAway } from './database/silence.ts'

/** What no user can mend by typing something else. A thing outside the caller's scope is NOT_FOUND, so existence does not leak. */
export type RefusalCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT'

const sentences: Record<RefusalCode, string> = {
  UNAUTHENTICATED: 'Sign in again.',
  FORBIDDEN: 'This is not yours to do.',
  NOT_FOUND: 'Not found.',
  BAD_USER_INPUT: 'The request holds a value that cannot be used.',
}

/** An answer the caller is meant to read. Anything else that is thrown is a bug, and is masked. */
export class DomainError extends GraphQLError {}

/** @param detail names the field, the rule and the way out; never data */
export function refused(code: RefusalCode, detail = sentences[code]): DomainError {
  return new DomainError(detail, { extensions: { code } })
}

/** What is said in the place of a service that does not answer, or whose database does not: a screen shows the rest, and names it. */
export function missingPart(service: string): DomainError {
  return new DomainError('A part of the answer is missing.', { extensions: { code: 'SUBGRAPH_UNAVAILABLE', service } })
}

/** How Postgres says that a table, a column or a function is not the caller's. */
const insufficientPrivilege = '42501'

/** How it says that a text is no id, no moment or no number that it can hold: what was sent, such as the place in a list, cannot be used. */
const unusableValues = new Set(['22P02', '22003', '22007', '22008'])

/** Codes that graphql itself puts on faults of the request; their messages name schema words only. */
const requestFaults = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST'])

/**
 * An allow-list for every error that leaves a process: refusals and faults of the request pass as they are, everything
 * else leaves as INTERNAL with the request id. SQL, paths and personal text never pass.
 *
 * @param service whose error it is; none of the gateway's own
 * @param report told of what was masked, for the log
 */
export function maskError(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  { requestId, service }: { requestId: string; service?: string },
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const original = originalOf(thrown)
  if (original instanceof DomainError) return formattedAs(formatted, original.message, { ...original.extensions })
  if ((original as { code?: string } | null)?.code === insufficientPrivilege)
    return formattedAs(formatted, sentences.FORBIDDEN, { code: 'FORBIDDEN' })
  if (unusableValues.has((original as { code?: string } | null)?.code ?? '')) {
    report(original)
    return formattedAs(formatted, sentences.BAD_USER_INPUT, { code: 'BAD_USER_INPUT' })
  }
  if (original instanceof DatabaseAway && service) {
    report(original)
    const { message, extensions } = missingPart(service)
    return formattedAs(formatted, message, { ...extensions })
  }
  const code = String(formatted.extensions?.['code'])
  if (requestFaults.has(code)) return formattedAs(formatted, formatted.message, { code: 'BAD_USER_INPUT' })
  report(original)
  return formattedAs(formatted, 'Something went wrong here. Nothing was lost.', { code: 'INTERNAL', requestId })
}

function formattedAs(formatted: GraphQLFormattedError, message: string, extensions: Record<string, unknown>): GraphQLFormattedError {
  return {
    message,
    extensions,
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  }
}

/** graphql wraps what a resolver throws, to say where; what was thrown is inside. */
function originalOf(thrown: unknown): unknown {
  const { originalError } = (thrown ?? {}) as { originalError?: unknown }
  return originalError ? originalOf(originalError) : thrown
}
