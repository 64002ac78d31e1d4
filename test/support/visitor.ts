import { readFileSync } from 'node:fs'

/** Someone at the front door, with a cookie jar and nothing else. */
export interface Visitor {
  /** Asks a registered document by its name. */
  ask<Data = Record<string, any>>(document: string, variables?: Record<string, unknown>): Promise<Answer<Data>>
  /** Posts any body to /graphql. */
  post(body: unknown, headers?: Record<string, string>): Promise<{ status: number; headers: Headers; body: any }>
  get(path: string): Promise<Response>
  cookie: string
}

export interface Answer<Data> {
  status: number
  data: Data | null
  errors: { message: string; path?: (string | number)[]; extensions: { code: string; service?: string; requestId?: string } }[]
}

/** Nobody in particular: no session. */
export function stranger(url: string): Visitor {
  return visitorWith(url, '')
}

/** Signs in by the same door as a browser: /auth/login with a hint, every redirect followed. */
export async function signIn(url: string, personId: string): Promise<Visitor> {
  const jar = new Map<string, string>()
  let next = new URL(`/auth/login?login_hint=${encodeURIComponent(personId)}`, url).href
  for (let hops = 0; hops < 10; hops++) {
    const response = await fetch(next, { redirect: 'manual', headers: { cookie: cookieHeader(jar) } })
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
