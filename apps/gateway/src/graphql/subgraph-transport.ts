import type { Principal, SignedRequest } from '@tilsynsblik/service-kit'
import { DomainError, mintPrincipal, refused, type PrincipalKey } from '@tilsynsblik/service-kit'
import { memoize1, type Executor } from '@graphql-tools/utils'
import { GraphQLError, print, type FormattedExecutionResult } from 'graphql'

/** How a subgraph is reached: in this process, or over HTTP. Everything else is the same. */
export type SubgraphTransport = (service: string) => (request: SignedRequest) => Promise<FormattedExecutionResult>

/** What the gateway puts into the context of a request. */
export interface GatewayRequest {
  principal: Principal
}

/**
 * The executor of one subgraph: signs each request for this subgraph and this body, sends it, and names the part that is
 * missing when it does not answer.
 */
export function subgraphExecutor(service: string, key: PrincipalKey, send: ReturnType<SubgraphTransport>): Executor {
  return async ({ document, variables, operationName, context }) => {
    const { principal } = context as unknown as GatewayRequest
    const body = JSON.stringify({ query: printed(document), variables, operationName })
    try {
      return (await send({ body, token: await mintPrincipal(principal, service, key, body) })) as never
    } catch (error) {
      // Answered, not thrown: the planner replaces what is thrown by a sentence that names nobody.
      return { data: null, errors: [error instanceof DomainError ? error : missing(service)] }
    }
  }
}

function missing(service: string): GraphQLError {
  return new GraphQLError('A part of the answer is missing.', { extensions: { code: 'SUBGRAPH_UNAVAILABLE', service } })
}

/** A plan's documents are the same objects every time. */
const printed = memoize1(print)

/** Subgraphs in this process. */
export function inProcess(subgraphs: readonly { name: string; execute: (request: SignedRequest) => Promise<FormattedExecutionResult> }[]): SubgraphTransport {
  return (service) => {
    const subgraph = subgraphs.find((candidate) => candidate.name === service)
    return (request) => {
      if (!subgraph) throw new Error(`${service} is not running here`)
      return subgraph.execute(request)
    }
  }
}

/** Subgraphs behind URLs. @param urls service name -> URL of its graphql endpoint */
export function overHttp(urls: Readonly<Record<string, string>>, timeoutMs = 10_000): SubgraphTransport {
  return (service) => async (request) => {
    const response = await fetch(urls[service]!, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${request.token}` },
      body: request.body,
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (response.status === 401) throw refused('UNAUTHENTICATED')
    if (!response.ok) throw new Error(`${service} answered ${response.status}`)
    return (await response.json()) as FormattedExecutionResult
  }
}
