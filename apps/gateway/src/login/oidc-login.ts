import * as oidc from 'openid-client'
import type { AccessDatabase } from '../access/access-database.ts'
import { assignmentsOf } from '../access/assignments.ts'
import { startSession } from '../access/sessions.ts'

export interface IdentityProvider {
  issuer: string
  clientId: string
  clientSecret: string
}

export interface Login {
  /** Where to send the browser so that the identity provider asks who it is, and the state that this browser keeps until it is back. */
  begin(returnTo: string, loginHint: string | undefined): Promise<{ at: URL; state: string }>
  /**
   * Ends the flow with what the identity provider sent back.
   *
   * @throws LoginRefused when the answer is not to a question we asked, or nobody here knows the person
   */
  finish(callback: URL): Promise<{ token: string; returnTo: string }>
}

export class LoginRefused extends Error {}

/** Sign-in by OpenID Connect: authorization code with PKCE, state and nonce, at any provider. */
export function oidcLogin(db: AccessDatabase, provider: IdentityProvider, publicUrl: URL): Login {
  const callbackUrl = new URL('/auth/callback', publicUrl).href
  let discovered: Promise<oidc.Configuration> | undefined
  // Asked for at the first login, not at start: in the demo the provider is served by this same server.
  const configuration = () =>
    (discovered ??= oidc
      .discovery(
        new URL(provider.issuer),
        provider.clientId,
        provider.clientSecret,
        undefined,
        // The signature of the assertion is looked at too, and not only the line it came by.
        {
          execute: [
            oidc.enableNonRepudiationChecks,
            ...(new URL(provider.issuer).protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
          ],
        },
      )
      .catch((error: unknown) => {
        discovered = undefined
        throw error
      }))

  return {
    async begin(returnTo, loginHint) {
      const codeVerifier = oidc.randomPKCECodeVerifier()
      const state = oidc.randomState()
      const nonce = oidc.randomNonce()
      await db.query('insert into login_attempt (state, code_verifier, nonce, return_to) values ($1, $2, $3, $4)', [
        state,
        codeVerifier,
        nonce,
        ownPath(returnTo),
      ])
      const at = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: callbackUrl,
        scope: 'openid',
        code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ...(loginHint && { login_hint: loginHint }),
      })
      return { at, state }
    },
    async finish(callback) {
      const { rows } = await db.query<{ code_verifier: string; nonce: string; return_to: string }>(
        `delete from login_attempt where state = $1 and started_at > now() - interval '10 minutes' returning code_verifier, nonce, return_to`,
        [callback.searchParams.get('state')],
      )
      const [attempt] = rows
      if (!attempt) throw new LoginRefused('The login was not begun here, or took more than ten minutes.')
      const answer = new URL(callbackUrl)
      answer.search = callback.search
      const tokens = await oidc
        .authorizationCodeGrant(await configuration(), answer, {
          pkceCodeVerifier: attempt.code_verifier,
          expectedState: callback.searchParams.get('state')!,
          expectedNonce: attempt.nonce,
          idTokenExpected: true,
        })
        .catch(() => {
          throw new LoginRefused('The identity provider did not confirm the login.')
        })
      const personId = tokens.claims()!.sub
      const [assignment] = await assignmentsOf(db, personId)
      if (!assignment) throw new LoginRefused('You are known, but nothing is assigned to you at present.')
      return { token: await startSession(db, personId, assignment.id), returnTo: attempt.return_to }
    },
  }
}

/** Only a path of our own, never another site. */
function ownPath(path: string): string {
  return /^\/(?![/\\])/.test(path) ? path : '/'
}
