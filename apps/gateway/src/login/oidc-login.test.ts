import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AccessDatabase } from '../access/access-database.ts'
import { LoginRefused, oidcLogin } from './oidc-login.ts'

/** What the identity provider sends is believed when it is signed by that provider, for us, and of somebody we know. */
const ours = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const another = generateKeyPairSync('ec', { namedCurve: 'P-256' })
let issuer: string
/** What stands in the metadata, and in the token that is answered with. */
let metadata: { issuer: string }
let claims: Record<string, unknown>
let signedBy: KeyObject | null
let nonce: string | null

const provider = createServer((request, response) => {
  const answer = (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
  if (request.url === '/.well-known/openid-configuration')
    return answer({
      ...metadata,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
    })
  if (request.url === '/keys')
    return answer({ keys: [{ ...ours.publicKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: '1' }] })
  return answer({ access_token: 'x', token_type: 'Bearer', id_token: idToken() })
})

function idToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1_000)
  const head = part(signedBy ? { alg: 'ES256', kid: '1' } : { alg: 'none' })
  const text = `${head}.${part({ iss: issuer, aud: 'tilsynsblik', sub: 'ida', iat: now, exp: now + 60, nonce, ...claims })}`
  return `${text}.${signedBy ? sign('sha256', Buffer.from(text), { key: signedBy, dsaEncoding: 'ieee-p1363' }).toString('base64url') : ''}`
}

/** As much of the access database as a login asks: its own attempt, who somebody is, and a session. */
function access(): AccessDatabase {
  let attempt: unknown[] = []
  const query = async (sql: string, params: unknown[]) => {
    if (sql.startsWith('insert into login_attempt')) attempt = params
    if (sql.startsWith('delete from login_attempt'))
      return { rows: [{ code_verifier: attempt[1], nonce: attempt[2], return_to: attempt[3], again: attempt[4] }] }
    const known = sql.includes('from assignment') && params[0] === 'ida'
    return { rows: known ? [{ id: 'ida-1', persona: 'supervisor', scope_id: 'syd', scope_name: 'Syd' }] : [] }
  }
  return { query } as unknown as AccessDatabase
}

beforeAll(async () => {
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => provider.close(resolve)))
beforeEach(() => {
  metadata = { issuer }
  claims = {}
  signedBy = ours.privateKey
})

async function signedIn(again = false) {
  const login = oidcLogin(access(), { issuer, clientId: 'tilsynsblik', clientSecret: 'secret' }, new URL('http://localhost:4000'))
  const { at, state } = await login.begin('/hjem', { again })
  nonce = at.searchParams.get('nonce')
  return login.finish(new URL(`http://localhost:4000/auth/callback?code=x&state=${state}`), 'other')
}

describe('is refused', () => {
  test.each<[string, () => void]>([
    ['an assertion nobody signed', () => (signedBy = null)],
    ['one signed by somebody else', () => (signedBy = another.privateKey)],
    ['one for another product', () => (claims = { aud: 'another' })],
    ['one of another provider', () => (claims = { iss: 'https://idp.example' })],
    ['one that is over', () => (claims = { exp: 1 })],
    ['one of another login', () => (claims = { nonce: 'another' })],
    [
      'somebody unknown who has the name and the address of one we know',
      () => (claims = { sub: 'x', name: 'ida', preferred_username: 'ida', email: 'ida' }),
    ],
  ])('%s', async (_, forge) => {
    forge()
    await expect(signedIn()).rejects.toThrow(LoginRefused)
  })

  test.each<[string, Record<string, unknown>]>([
    ['an hour ago', { auth_time: Math.floor(Date.now() / 1_000) - 3_600 }],
    ['it does not say when', {}],
  ])('who must be asked again, and was asked %s', async (_, said) => {
    claims = said
    await expect(signedIn(true)).rejects.toThrow(LoginRefused)
    claims = { auth_time: Math.floor(Date.now() / 1_000) }
    expect(await signedIn(true)).toMatchObject({ person: 'ida' })
  })

  test('a provider that says it is another: nobody is sent there', async () => {
    metadata = { issuer: 'https://idp.example' }
    await expect(signedIn()).rejects.toThrow(/issuer/)
  })
})

test('what the provider signed for us, of somebody we know, leads in', async () => {
  expect(await signedIn()).toEqual({
    token: expect.stringMatching(/^[\w-]{43}$/),
    returnTo: '/hjem',
    person: 'ida',
    persona: 'supervisor',
  })
})
