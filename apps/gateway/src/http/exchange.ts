import type { IncomingMessage, ServerResponse } from 'node:http'
import { bytesOf, type SecurityEvent, type SecurityNote } from '@tilsynsblik/service-kit'
import type { Session } from '../access/sessions.ts'

/** One request and its answer. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
  requestId: string
  /** From where it comes. */
  address: string
  /** Who asks, as soon as it is known. */
  caller?: Session
  /** A line of the security log about this request, and about whoever asks unless it is of somebody else. */
  note(event: SecurityEvent, about?: Pick<SecurityNote, 'what' | 'of' | 'person' | 'persona'>): void
}

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
