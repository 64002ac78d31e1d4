import { createHash } from 'node:crypto'
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'
import { mintPrincipal, type Principal, type PrincipalKey } from '../principal.ts'
import { MissingPart } from './job.ts'

export interface GatewayAddress {
  url: string
  key: PrincipalKey
  principal: Principal
}

/** What the token of a service says it is for, when the service asks the gateway. */
export const gatewayAudience = 'gateway'

/** Where a service asks, beside the door for people: no cookie, no session, a signed principal instead. */
export const servicePath = '/services/graphql'

/** Whole answers only, and this long for them: a national question asks five services for every home. */
const patienceMs = 120_000

/**
 * Asks one registered document.
 *
 * @throws MissingPart with the name of the service that did not answer, or `gateway`
 */
export async function askGateway<Data>(
  { url, key, principal }: GatewayAddress,
  document: string,
  variables: Record<string, unknown>,
  signal: AbortSignal,
): Promise<Data> {
  const body = JSON.stringify({ documentId: documentIdOf(document), variables })
  const response = await fetch(new URL(servicePath, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${mintPrincipal(principal, gatewayAudience, key, body)}` },
    body,
    signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
  }).catch((error: Error) => {
    throw new MissingPart('gateway', error.message)
  })
  const { data, errors = [] } = (await response.json().catch(() => ({}))) as FormattedExecutionResult
  const [first] = errors
  if (first) throw new MissingPart(partOf(first), first.message)
  if (!response.ok || !data) throw new MissingPart('gateway', `answered ${response.status}`)
  return data as Data
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
