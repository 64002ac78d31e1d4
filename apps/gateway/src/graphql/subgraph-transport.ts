import http, { type ClientRequest } from 'node:http'
import https from 'node:https'
import type { Principal, SignedRequest } from '@tilsynsblik/service-kit'
import { DomainError, mintPrincipal, refused, type PrincipalKey } from '@tilsynsblik/service-kit'
import { memoize1, type Executor } from '@graphql-tools/utils'
import {
  getDirectiveValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  print,
  type DocumentNode,
  type FormattedExecutionResult,
  type SelectionNode,
} from 'graphql'

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
    if (asksNothing(document, variables as Variables)) return { data: {} } as never
    const body = JSON.stringify({ query: printed(document), variables, operationName })
    try {
      return (await send({ body, token: mintPrincipal(principal, service, key, body) })) as never
    } catch (error) {
      // Answered, not thrown: the planner replaces what is thrown by a sentence that names nobody.
      return { data: null, errors: [error instanceof DomainError ? error : missing(service)] }
    }
  }
}

type Variables = Record<string, unknown>

/** True when @include and @skip leave nothing of a question; the planner hands it out all the same. */
function asksNothing({ definitions }: DocumentNode, variables: Variables): boolean {
  const [operation] = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  return operation!.selectionSet.selections.every((selection) => isLeftOut(selection, variables))
}

function isLeftOut(selection: SelectionNode, variables: Variables): boolean {
  if (!selection.directives?.length) return false
  return (
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false ||
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true
  )
}

/** A plan's documents are the same objects every time. */
const printed = memoize1(print)

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
export function overHttp(urls: Readonly<Record<string, string>>, timeoutMs = 10_000): SubgraphTransport {
  return (service) => {
    const url = new URL(urls[service]!)
    const { request: open, Agent } = url.protocol === 'https:' ? https : http
    const agent = new Agent({ keepAlive: true })
    return async ({ body, token }) => {
      const { status, text } = await post(
        open(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` } }),
        body,
        timeoutMs,
      )
      if (status === 401) throw refused('UNAUTHENTICATED')
      if (status !== 200) throw new Error(`${service} answered ${status}`)
      return JSON.parse(text) as FormattedExecutionResult
    }
  }
}

function post(request: ClientRequest, body: string, timeoutMs: number): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => request.destroy(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs)
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
