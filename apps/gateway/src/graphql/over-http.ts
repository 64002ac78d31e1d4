import http, { type ClientRequest } from 'node:http'
import https from 'node:https'
import { refused } from '@tilsynsblik/service-kit'
import type { FormattedExecutionResult } from 'graphql'
import type { SubgraphTransport } from './subgraph-transport.ts'

/** A question that has waited this long makes one doubt that the service lives at all. */
const doubtAfterMs = 900
/** One that lives says so within this, however much it has to do. */
const lifeMs = 900
/** One that was away a moment ago is not waited for that long again by everybody who comes. */
const briefLifeMs = 150

/**
 * Subgraphs behind URLs. Asked with node:http and connections that are kept: fetch takes three times as long for the same.
 * A service may take its time for an answer, but one that stands still is not waited for: it is asked whether it lives.
 *
 * @param urls service name -> URL of its graphql endpoint
 */
export function overHttp(urls: Readonly<Record<string, string>>): SubgraphTransport {
  return (service) => {
    const url = new URL(urls[service]!)
    const { request: open, Agent } = url.protocol === 'https:' ? https : http
    const agent = new Agent({ keepAlive: true })
    let isAway = false
    const lives = async (patienceMs: number) => {
      const alive = await post(open(new URL('/health', url), { agent: false }), '', { patienceMs }).then(
        ({ status }) => status === 200,
        () => false,
      )
      isAway = !alive
      return alive
    }
    return async ({ body, token, patienceMs }) => {
      if (isAway && !(await lives(briefLifeMs))) throw new Error(`${service} is still away`)
      const { status, text } = await post(
        open(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` } }),
        body,
        { patienceMs, lives: () => lives(lifeMs) },
      )
      if (status === 401) throw refused('UNAUTHENTICATED')
      if (status !== 200) throw new Error(`${service} answered ${status}`)
      return JSON.parse(text) as FormattedExecutionResult
    }
  }
}

interface Waiting {
  /** No answer within this time is none. */
  patienceMs: number
  /** Asked once, when there is doubt. */
  lives?: () => Promise<boolean>
}

function post(request: ClientRequest, body: string, { patienceMs, lives }: Waiting): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => request.destroy(new Error(`no answer within ${patienceMs} ms`)), patienceMs)
    const doubt =
      lives && setTimeout(() => void lives().then((alive) => alive || request.destroy(new Error('it stands still'))), doubtAfterMs)
    const over = () => {
      clearTimeout(tooLate)
      clearTimeout(doubt)
    }
    const failed = (error: Error) => {
      over()
      reject(error)
    }
    request.on('error', failed).once('response', (response) => {
      const chunks: Buffer[] = []
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('error', failed)
        .once('end', () => {
          over()
          resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString('utf8') })
        })
    })
    request.end(body)
  })
}
