import { DomainError, gatewayAudience, refused, verifyPrincipal, type Principal } from '@tilsynsblik/service-kit'
import type { Persona } from '@tilsynsblik/vocabulary'
import type { Gateway } from '../gateway.ts'
import { documentFor } from '../graphql/registered-documents.ts'
import { bodyOf, sendJson, type Exchange } from './exchange.ts'

// What a service itself takes: a line for every home of the country is 90 kB.
const mostBytes = 1024 * 1024

/**
 * POST /services/graphql: a service asks the others, in a job of its own. It signs its request with the key it shares with
 * the gateway, and may ask only the documents that are registered for services.
 */
export async function answerService(gateway: Gateway, exchange: Exchange): Promise<void> {
  const { request, requestId } = exchange
  try {
    if (request.method !== 'POST') throw refused('BAD_USER_INPUT', 'Ask with POST.')
    const body = await bodyOf(request, mostBytes)
    const caller = serviceOf(gateway, exchange, body)
    const { documentId, variables = {} } = JSON.parse(body) as { documentId?: unknown; variables?: unknown }
    const document = typeof documentId === 'string' ? documentFor(gateway.documents, documentId, caller.persona) : null
    if (!document) throw refused('FORBIDDEN', 'Only registered documents for services are answered.')
    gateway.checkVariables(document.document, variables)
    const principal: Principal = { ...caller, requestId }
    sendJson(exchange, 200, await gateway.graphFor(caller.persona).ask({ query: document.document, variables }, { principal }))
  } catch (error) {
    sendRefusal(exchange, error)
  }
}

/** What a service did wrong; every other error is ours. */
export function sendRefusal(exchange: Exchange, error: unknown): void {
  if (!(error instanceof DomainError)) throw error
  const { message, extensions } = error
  if (extensions['code'] === 'UNAUTHENTICATED') exchange.note('principal-refused', { what: exchange.url.pathname })
  if (extensions['code'] === 'FORBIDDEN') exchange.note('document-refused', { what: exchange.url.pathname })
  const status = extensions['code'] === 'UNAUTHENTICATED' ? 401 : 400
  sendJson(exchange, status, { errors: [{ message, extensions: { ...extensions, requestId: exchange.requestId } }] })
}

/** As whom a service speaks: for itself, or for the national figures. */
const spokenByServices: readonly Persona[] = ['service', 'statistics']

/**
 * The service behind a request: the one whose key signed it, and no other.
 *
 * @throws DomainError UNAUTHENTICATED
 */
export function serviceOf({ keys }: Gateway, { request }: Exchange, body: string): Principal {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  const principal = verifyPrincipal(token, gatewayAudience, Object.values(keys), body)
  const own = Object.hasOwn(keys, principal.userId) ? keys[principal.userId] : undefined
  if (!own || !spokenByServices.includes(principal.persona)) throw refused('UNAUTHENTICATED')
  // A key of one service must not speak for another.
  verifyPrincipal(token, gatewayAudience, [own], body)
  return principal
}
