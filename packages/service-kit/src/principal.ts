import { createHmac, createSecretKey, hash, timingSafeEqual, type KeyObject } from 'node:crypto'
import { isPersona, scopeKindOf, type Persona, type ScopeKind } from '@tilsynsblik/vocabulary'
import { refused } from './errors.ts'

/** Who asks, as whom, for which part of the world, and why. Set by the gateway; verified twice after that. */
export interface Principal {
  userId: string
  persona: Persona
  /** The id of the home, department, municipality, authority or child; null for the whole country. */
  scope: string | null
  /** The one home a break-glass seat is limited to, inside its scope; such a principal reads, and changes nothing. */
  home?: string
  /** What the caller is doing: the name of the document, the job or the import. Kept in the audit. */
  purpose: string
  requestId: string
}

/** The secret a subgraph shares with the gateway; two may be valid at once, for rotation. */
export interface PrincipalKey {
  id: string
  secret: string
}

/** Long enough for a slow query, too short to be worth stealing. */
const secondsValid = 60

/**
 * One signed principal for one request to one subgraph: a JWT (HS256), because PostgreSQL reads it too.
 *
 * Written on node:crypto: every page costs five of these, and WebCrypto, on which every JWT library stands, takes twenty
 * times as long for so short a text.
 *
 * @param audience the subgraph; a token for incidents is worthless at complaints
 * @param body what is sent; the token holds its hash, so that it cannot carry another question
 */
export function mintPrincipal(principal: Principal, audience: string, key: PrincipalKey, body: string): string {
  const now = secondsNow()
  const claims: Claims = {
    sub: principal.userId,
    persona: principal.persona,
    scope: principal.scope,
    within: {
      ...(principal.scope !== null && { [scopeKindOf(principal.persona)]: principal.scope }),
      ...(principal.home !== undefined && { home: principal.home }),
    },
    purpose: principal.purpose,
    bh: bodyHash(body),
    aud: audience,
    jti: principal.requestId,
    iat: now,
    exp: now + secondsValid,
  }
  const { header, secret } = signingKey(key)
  const signed = `${header}.${base64url(JSON.stringify(claims))}`
  return `${signed}.${signatureOf(signed, secret)}`
}

/**
 * The principal of a request, before anything of the request is parsed.
 *
 * @throws DomainError UNAUTHENTICATED when the token is missing, altered, expired, foreign, or of another body
 */
export function verifyPrincipal(token: string | undefined, audience: string, keys: readonly PrincipalKey[], body: string): Principal {
  const claims = token === undefined ? null : signedClaims(token, keys)
  if (claims?.aud !== audience || !(claims.exp > secondsNow()) || claims.bh !== bodyHash(body)) throw refused('UNAUTHENTICATED')
  const { sub, persona, scope, within, purpose, jti } = claims
  if (!sub || !jti || !isPersona(persona)) throw refused('UNAUTHENTICATED')
  return { userId: sub, persona, scope: scope ?? null, ...(within.home !== undefined && { home: within.home }), purpose, requestId: jti }
}

interface Claims {
  sub: string
  persona: string
  scope: string | null
  /** The same scope by its kind, as a row policy asks for it, and the home of a break-glass seat. */
  within: Partial<Record<ScopeKind | 'home', string>>
  purpose: string
  /** Hash of the body. */
  bh: string
  aud: string
  jti: string
  iat: number
  exp: number
}

/** What the token says, when one of the keys signed it; nothing of it is read before that. */
function signedClaims(token: string, keys: readonly PrincipalKey[]): Claims | null {
  const [header, payload, signature, ...more] = token.split('.')
  // The header is compared, never obeyed: it is ours to the letter, or it is refused.
  const key = keys.map(signingKey).find((candidate) => candidate.header === header)
  if (!key || !payload || !signature || more.length > 0) return null
  if (!sameText(signature, signatureOf(`${header}.${payload}`, key.secret))) return null
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Claims
}

interface SigningKey {
  /** Of every token signed with it, encoded. */
  header: string
  secret: KeyObject
}

const signingKeys = new WeakMap<PrincipalKey, SigningKey>()

function signingKey(key: PrincipalKey): SigningKey {
  let known = signingKeys.get(key)
  if (!known) {
    known = { header: tokenHeader(key), secret: createSecretKey(key.secret, 'utf8') }
    signingKeys.set(key, known)
  }
  return known
}

/** How every token signed with this key begins. It is compared, never obeyed. */
export function tokenHeader(key: PrincipalKey): string {
  return base64url(JSON.stringify({ alg: 'HS256', typ: 'JWT', kid: key.id }))
}

function signatureOf(signed: string, secret: KeyObject): string {
  return createHmac('sha256', secret).update(signed).digest('base64url')
}

/** In a time that does not tell how much of it was right. */
function sameText(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}

function bodyHash(body: string): string {
  return hash('sha256', body, 'base64url')
}

function base64url(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url')
}

function secondsNow(): number {
  return Math.floor(Date.now() / 1000)
}
