import { generateKeyPairSync } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Guest } from '@tilsynsblik/gateway'
import type { Provider } from 'oidc-provider'
import { loginMemory } from './login-memory.ts'

const prefix = '/demo-idp'

export interface DemoIdentityOptions {
  publicUrl: URL
  clientSecret: string
  /** Is there such a person? Nobody else can sign in. */
  knows: (personId: string) => Promise<boolean>
}

/** The identity provider of the demo, as the gateway needs to know it. */
export function demoIssuer(publicUrl: URL): string {
  return new URL(prefix, publicUrl).href
}

export const demoClientId = 'tilsynsblik'

/**
 * A real OpenID Connect provider for named, fictional people, without passwords. The gateway talks to it as to any
 * other; only here does a name suffice. Served on loopback only (config.ts refuses otherwise), and not even loaded
 * where there is no demo.
 */
export async function demoIdentityProvider({ publicUrl, clientSecret, knows }: DemoIdentityOptions): Promise<Guest> {
  const { Provider } = await import('oidc-provider/lib/provider.js')
  const provider = new Provider(demoIssuer(publicUrl), {
    clients: [
      {
        client_id: demoClientId,
        client_secret: clientSecret,
        redirect_uris: [new URL('/auth/callback', publicUrl).href],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [signingKey()] },
    adapter: loginMemory(),
    findAccount: async (_, id) => ((await knows(id)) ? { accountId: id, claims: () => ({ sub: id }) } : undefined),
    interactions: { url: (_, interaction) => `${prefix}/interaction/${interaction.uid}` },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    cookies: { keys: [clientSecret], names: { session: 'demo_idp', interaction: 'demo_idp_step', resume: 'demo_idp_resume' } },
    // The person chose herself on the page before; there is nothing more to consent to.
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client!.clientId, accountId: ctx.oidc.session!.accountId! })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    ttl: { Session: 60, Interaction: 600, Grant: 600, AccessToken: 60, IdToken: 600, AuthorizationCode: 60 },
  })
  const answer = provider.callback()

  return {
    prefix,
    async answer(request: IncomingMessage, response: ServerResponse) {
      if (request.url!.startsWith(`${prefix}/interaction/`)) return signIn(provider, knows, request, response)
      Object.assign(request, { originalUrl: request.url, url: request.url!.slice(prefix.length) || '/' })
      await answer(request, response)
    },
  }
}

/** A new one at every start: nothing it has signed outlives a sign-in. */
function signingKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: crypto.randomUUID() }
}

async function signIn(
  provider: Provider,
  knows: DemoIdentityOptions['knows'],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response)
  const hint = typeof params['login_hint'] === 'string' ? params['login_hint'] : ''
  if (hint && (await knows(hint))) return provider.interactionFinished(request, response, { login: { accountId: hint, remember: false } })
  // Without a known name: back to the list of people.
  response.writeHead(303, { location: hint ? '/?login=ukendt' : '/' }).end()
}
