import { createHash } from 'node:crypto'
import { isPersona, scopeKindOf, type Persona } from '@tilsynsblik/vocabulary'
import { jwtVerify, SignJWT } from 'jose'
import { refused } from './errors.ts'

/** Who asks, as whom, for which part of the world, and why. Set by the gateway; verified twice after that. */
export interface Principal {
  userId: string
  persona: Persona
  /** The id of the home, department, municipality, authority or child; null for the whole country. */
  scope: string | null
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
 * One signed principal for one request to one subgraph.
 *
 * @param audience the subgraph; a token for incidents is worthless at complaints
 * @param body what is sent; the token holds its hash, so that it cannot carry another question
 */
export async function mintPrincipal(principal: Principal, audience: string, key: PrincipalKey, body: string): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  return new SignJWT({
    persona: principal.persona,
    scopeKind: scopeKindOf(principal.persona),
    scope: principal.scope,
    purpose: principal.purpose,
    bh: bodyHash(body),
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: key.id })
    .setSubject(principal.userId)
    .setAudience(audience)
    .setJti(principal.requestId)
    .setIssuedAt(now)
    .setExpirationTime(now + secondsValid)
    .sign(secretOf(key))
}

/**
 * The principal of a request, before anything of the request is parsed.
 *
 * @throws DomainError UNAUTHENTICATED when the token is missing, altered, expired, foreign, or of another body
 */
export async function verifyPrincipal(
  token: string | undefined,
  audience: string,
  keys: readonly PrincipalKey[],
  body: string,
): Promise<Principal> {
  if (!token) throw refused('UNAUTHENTICATED')
  const { payload } = await jwtVerify(token, (header) => secretOf(keys.find((key) => key.id === header.kid) ?? nobody), {
    algorithms: ['HS256'],
    audience,
    requiredClaims: ['sub', 'exp', 'jti', 'bh', 'persona'],
  }).catch(() => {
    throw refused('UNAUTHENTICATED')
  })
  const persona = String(payload['persona'])
  if (payload['bh'] !== bodyHash(body) || !isPersona(persona)) throw refused('UNAUTHENTICATED')
  return {
    userId: payload.sub!,
    persona,
    scope: (payload['scope'] as string | null) ?? null,
    purpose: String(payload['purpose']),
    requestId: payload.jti!,
  }
}

/** A key nobody holds, so that an unknown key id fails like a wrong signature. */
const nobody: PrincipalKey = { id: '', secret: createHash('sha256').update(crypto.randomUUID()).digest('base64url') }

const encoder = new TextEncoder()

function secretOf(key: PrincipalKey): Uint8Array {
  return encoder.encode(key.secret)
}

function bodyHash(body: string): string {
  return createHash('sha256').update(body).digest('base64url')
}
