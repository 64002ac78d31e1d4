import type { IncomingMessage, ServerResponse } from 'node:http'

/** The request is larger than any honest one. */
export class BodyTooLarge extends Error {}

/** @throws BodyTooLarge past `most`: at once when the request owns up to it, else as soon as there is more */
export async function bytesOf(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new BodyTooLarge()
  const chunks: Buffer[] = []
  let bytes = 0
  // Left as it is when it is too much: a request that was destroyed stops its connection, which then waits for its time to be over.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > most) throw new BodyTooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** How long what is still on its way is thrown away. */
const lingerMs = 1_000

/**
 * 413, and the connection is given up: the rest of a body is no next request. Not at once, for a connection that is closed while
 * somebody writes takes the answer with it (RFC 9112, 9.6).
 */
export function answerTooLarge(request: IncomingMessage, response: ServerResponse, value: unknown): void {
  const text = JSON.stringify(value)
  response
    .writeHead(413, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
      'cache-control': 'no-store',
      connection: 'close',
    })
    .write(text)
  const end = () => response.end()
  const linger = setTimeout(end, lingerMs)
  request.once('end', end).once('close', () => clearTimeout(linger))
  request.resume()
}
