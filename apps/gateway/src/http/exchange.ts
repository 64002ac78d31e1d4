import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request and its answer. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
  requestId: string
}

/** The request is larger than any honest one. */
export class BodyTooLarge extends Error {}

/** The request is no text in UTF-8. What is not would be kept as something else than was written. */
export class BodyUnreadable extends Error {}

const mostBytes = 256 * 1024

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** @throws BodyTooLarge past `most`, before anything of it is parsed; BodyUnreadable when it is no UTF-8 */
export async function bodyOf(request: IncomingMessage, most = mostBytes): Promise<string> {
  const bytes = await bytesOf(request, most)
  try {
    return utf8.decode(bytes)
  } catch {
    throw new BodyUnreadable()
  }
}

/** @throws BodyTooLarge past `most`: at once when the request owns up to it, else as soon as there is more */
export async function bytesOf(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new BodyTooLarge()
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > most) throw new BodyTooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Answers with JSON that nobody may keep. */
export function sendJson({ response }: Exchange, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify(value))
}

export function redirect({ response }: Exchange, location: string): void {
  response.writeHead(303, { location, 'cache-control': 'no-store' }).end()
}

export function cookieOf(request: IncomingMessage, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split('; ')) {
    const [key, ...value] = pair.split('=')
    if (key === name) return value.join('=')
  }
  return undefined
}
