import type { Principal, SignedRequest } from '@tilsynsblik/service-kit'
import { DomainError, mintPrincipal, missingPart, patienceOf, type PrincipalKey } from '@tilsynsblik/service-kit'
import type { FormattedExecutionResult } from 'graphql'

/** How a subgraph is reached: in this process, or over HTTP. Everything else is the same. */
export type SubgraphTransport = (service: string) => (request: SubgraphRequest) => Promise<FormattedExecutionResult>

export interface SubgraphRequest extends SignedRequest {
  /** No answer within this time is none. */
  patienceMs: number
}

/** What the gateway puts into the context of a request. */
export interface GatewayRequest {
  principal: Principal
}

/** Asks one subgraph: the body of a request, in somebody's name. It always answers. */
export type SubgraphQuestions = (body: string, request: GatewayRequest) => Promise<FormattedExecutionResult>

/**
 * Signs each question for this subgraph and this body, sends it, and names the part that is missing when there is no
 * answer.
 */
export function subgraphQuestions(service: string, key: PrincipalKey, send: ReturnType<SubgraphTransport>): SubgraphQuestions {
  return async (body, { principal }) => {
    try {
      const answer = await send({ body, token: mintPrincipal(principal, service, key, body), patienceMs: patienceOf(principal.persona) })
      if (!answer.data && !answer.errors?.length) throw new Error(`${service} answered nothing`)
      return answer
    } catch (error) {
      // Answered, not thrown: what is thrown takes the rest of the page with it.
      return { data: null, errors: [(error instanceof DomainError ? error : missingPart(service)).toJSON()] }
    }
  }
}

/** Subgraphs in this process. */
export function inProcess(
  subgraphs: readonly { name: string; execute: (request: SignedRequest) => Promise<FormattedExecutionResult> }[],
): SubgraphTransport {
  return (service) => {
    const subgraph = subgraphs.find((candidate) => candidate.name === service)
    return (request) => {
      if (!subgraph) throw new Error(`${service} is not running here`)
      return subgraph.execute(request)
    }
  }
}
