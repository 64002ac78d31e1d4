import { createHash } from 'node:crypto'
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'
import { mintPrincipal, type Principal, type PrincipalKey } from '../principal.ts'
import { MissingPart, type Seat } from './job.ts'

export interface GatewayAddress {
  url: string
  key: PrincipalKey
  principal: Principal
}

/** What the token of a service says it is for, when the service asks the gateway. */
export const gatewayAudience = 'gateway'

/** Where a service asks, beside the door for people: no cookie, no session, a signed principal instead. */
export const servicePath = '/services/graphql'

/** Where a service asks who still has a role, and of how many at once. */
export const seatsPath = '/services/seats'
export const mostSeats = 1_000

/** Whole answers only, and this long for them: a national question asks five services for every home. */
const patienceMs = 120_000

/**
 * Asks one registered document.
 *
 * @throws MissingPart with the name of the service that did not answer, or `gateway`
 */
export async function askGateway<Data>(
  gateway: GatewayAddress,
  document: string,
  variables: Record<string, unknown>,
  signal: AbortSignal,
): Promise<Data> {
  const response = await postSigned(gateway, servicePath, { documentId: documentIdOf(document), variables }, signal)
  const { data, errors = [] } = (await response.json().catch(() => ({}))) as FormattedExecutionResult
  const [first] = errors
  if (first) throw new MissingPart(partOf(first), first.message)
  if (!response.ok || !data) throw new MissingPart('gateway', `answered ${response.status}`)
  return data as Data
}

/**
 * Which of these seats stand now, in their order: who may be what, only the gateway knows.
 *
 * @throws MissingPart `gateway`, and nothing is then known of anybody
 */
export async function askSeats(gateway: GatewayAddress, seats: readonly Seat[], signal: AbortSignal): Promise<boolean[]> {
  const known: boolean[] = []
  while (known.length < seats.length) {
    const part = seats
      .slice(known.length, known.length + mostSeats)
      .map(({ personId, persona, scopeId }) => ({ personId, persona, scopeId }))
    const response = await postSigned(gateway, seatsPath, { seats: part }, signal)
    const { seated } = (await response.json().catch(() => ({}))) as { seated?: boolean[] }
    if (!response.ok || seated?.length !== part.length) throw new MissingPart('gateway', `answered ${response.status}`)
    known.push(...seated)
  }
  return known
}

async function postSigned({ url, key, principal }: GatewayAddress, path: string, asked: object, signal: AbortSignal): Promise<Response> {
  const body = JSON.stringify(asked)
  return fetch(new URL(path, url), {
    method: 'POST',
    redirect: 'error',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${mintPrincipal(principal, gatewayAudience, key, body)}` },
    body,
    signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
  }).catch((error: Error) => {
    throw new MissingPart('gateway', error.message)
  })
}

/** The service that did not answer, or the field that has no answer. */
function partOf({ extensions, path }: GraphQLFormattedError): string {
  const service = extensions?.['service']
  return typeof service === 'string' ? service : String(path?.[0] ?? 'gateway')
}

/** How a document is known: by the hash of its text. */
export function documentIdOf(document: string): string {
  return `sha256:${createHash('sha256').update(document).digest('hex')}`
}
