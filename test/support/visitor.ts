import { readFileSync } from 'node:fs'
import type * as generated from '../../apps/dashboard/src/graphql/graphql.ts'

/** Someone at the front door, with a cookie jar and nothing else. */
export interface Visitor {
  /** Asks a registered document by its name. */
  ask<Name extends string>(document: Name, variables?: Record<string, unknown>): Promise<Answer<AnswerTo<Name>>>
  /** Posts any body to /graphql. */
  post(body: unknown, headers?: Record<string, string>): Promise<{ status: number; headers: Headers; body: any }>
  get(path: string): Promise<Response>
  cookie: string
}

type Generated = typeof generated

/** What a registered document of the dashboard answers, by its name: as the generator wrote it for the page that asks it. */
export type AnswerTo<Name extends string> = `${Name}Document` extends keyof Generated
  ? Generated[`${Name}Document`] extends { __apiType?: (variables: never) => infer Data }
    ? Data
    : never
  : Record<string, any>

export interface Answer<Data> {
  status: number
  data: Data | null
  errors: { message: string; path?: (string | number)[]; extensions: { code: string; service?: string; requestId?: string } }[]
}

/** Nobody in particular: no session. */
export function stranger(url: string): Visitor {
  return visitorWith(url, '')
}

/**
 * Signs in by the same door as a browser: /auth/login with a hint, every redirect followed.
 *
 * @param before who was signed in at the same browser, and on what; `again`: the provider must ask though it remembers
 */
export async function signIn(
  url: string,
  personId: string,
  before: { cookie?: string; userAgent?: string; again?: boolean } = {},
): Promise<Visitor> {
  const jar = new Map((before.cookie ?? '').split('; ').map((pair) => pair.split('=', 2) as [string, string]))
  const device = before.userAgent === undefined ? {} : { 'user-agent': before.userAgent }
  let next = new URL(`/auth/login?login_hint=${encodeURIComponent(personId)}${before.again ? '&again=1' : ''}`, url).href
  for (let hops = 0; hops < 10; hops++) {
    const response = await fetch(next, { redirect: 'manual', headers: { cookie: cookieHeader(jar), ...device } })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair] = cookie.split(';')
      const [name, ...value] = pair!.split('=')
      jar.set(name!, value.join('='))
    }
    const location = response.headers.get('location')
    if (!location) break
    next = new URL(location, next).href
    if (new URL(next).pathname === '/' || (!next.includes('/auth/') && !next.includes('/demo-idp'))) break
  }
  return visitorWith(url, cookieHeader(jar))
}

function visitorWith(url: string, cookie: string): Visitor {
  const visitor: Visitor = {
    cookie,
    get: (path) => fetch(new URL(path, url), { redirect: 'manual', headers: { cookie } }),
    async post(body, headers = {}) {
      const response = await fetch(new URL('/graphql', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-tilsynsblik': '1', cookie, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
      const text = await response.text()
      return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null }
    },
    async ask(document, variables = {}) {
      const { status, body } = await visitor.post({ documentId: documentId(document), variables })
      return { status, data: body.data ?? null, errors: body.errors ?? [] }
    },
  }
  return visitor
}

/** What a document answers somebody who is refused nothing of it. @throws Error when something is */
export async function answerOf<Name extends string>(
  visitor: Visitor,
  document: Name,
  variables: Record<string, unknown> = {},
): Promise<AnswerTo<Name>> {
  const { data, errors } = await visitor.ask(document, variables)
  if (!data || errors.length > 0) throw new Error(`${document}: ${JSON.stringify(errors)}`)
  return data
}

/** Every document the gateway answers, by its id. */
export const registered = JSON.parse(
  readFileSync(new URL('../../apps/gateway/registered-documents.gen.json', import.meta.url), 'utf8'),
) as Record<string, { name: string; personas: string[]; document: string }>

/** The id of a registered document. @throws Error when there is none of that name: the test would ask nothing */
export function documentId(name: string): string {
  const found = Object.entries(registered).find(([, document]) => document.name === name)
  if (!found) throw new Error(`No document is registered as ${name}`)
  return found[0]
}

function cookieHeader(jar: Map<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
}
