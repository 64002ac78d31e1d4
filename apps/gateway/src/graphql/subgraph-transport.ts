import http, { type ClientRequest } from 'node:http'
import https from 'node:https'
import type { Principal, SignedRequest } from '@tilsynsblik/service-kit'
import { DomainError, mintPrincipal, patienceOf, refused, type PrincipalKey } from '@tilsynsblik/service-kit'
import { GraphQLError, type FormattedExecutionResult } from 'graphql'

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
      return { data: null, errors: [(error instanceof DomainError ? error : missing(service)).toJSON()] }
    }
  }
}

function missing(service: string): GraphQLError {
  return new GraphQLError('A part of the answer is missing.', { extensions: { code: 'SUBGRAPH_UNAVAILABLE', service } })
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

/**
 * Subgraphs behind URLs. Asked with node:http and connections that are kept: fetch takes three times as long for the same.
 *
 * @param urls service name -> URL of its graphql endpoint
 */
export function overHttp(urls: Readonly<Record<string, string>>): SubgraphTransport {
  return (service) => {
    const url = new URL(urls[service]!)
    const { request: open, Agent } = url.protocol === 'https:' ? https : http
    const agent = new Agent({ keepAlive: true })
    return async ({ body, token, patienceMs }) => {
      const { status, text } = await post(
        open(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` } }),
        body,
        patienceMs,
      )
      if (status === 401) throw refused('UNAUTHENTICATED')
      if (status !== 200) throw new Error(`${service} answered ${status}`)
      return JSON.parse(text) as FormattedExecutionResult
    }
  }
}

function post(request: ClientRequest, body: string, patienceMs: number): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => request.destroy(new Error(`no answer within ${patienceMs} ms`)), patienceMs)
    const failed = (error: Error) => {
      clearTimeout(tooLate)
      reject(error)
    }
    request.on('error', failed).once('response', (response) => {
      const chunks: Buffer[] = []
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('error', failed)
        .once('end', () => {
          clearTimeout(tooLate)
          resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString('utf8') })
        })
    })
    request.end(body)
  })
}
