import * as oidc from 'openid-client'
import type { AccessDatabase } from '../access/access-database.ts'
import { assignmentsOf } from '../access/assignments.ts'
import { startSession } from '../access/sessions.ts'
import type { DeviceKind, Persona } from '@tilsynsblik/vocabulary'

export interface IdentityProvider {
  issuer: string
  clientId: string
  clientSecret: string
}

export interface Login {
  /**
   * Where to send the browser so that the identity provider asks who it is, and the state that this browser keeps until it is back.
   *
   * @param wish `again`: the provider must ask, though it remembers
   */
  begin(returnTo: string, wish: { loginHint?: string | undefined; again?: boolean }): Promise<{ at: URL; state: string }>
  /**
   * Ends the flow with what the identity provider sent back.
   *
   * @throws LoginRefused when the answer is not to a question we asked, or nobody here knows the person
   */
  finish(callback: URL, device: DeviceKind): Promise<SignedIn>
}

export interface SignedIn {
  token: string
  returnTo: string
  person: string
  persona: Persona
}

/** Why a login comes to nothing, as the log says it. */
export type LoginRefusal = 'other-browser' | 'used-or-too-late' | 'not-confirmed' | 'no-assignment'

export class LoginRefused extends Error {
  readonly reason: LoginRefusal
  /** Who it was, when the provider said so and the person is known here. */
  readonly person: string | undefined

  constructor(reason: LoginRefusal, person?: string) {
    super(reason)
    this.reason = reason
    this.person = person
  }
}

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
    async begin(returnTo, { loginHint, again = false }) {
      const codeVerifier = oidc.randomPKCECodeVerifier()
      const state = oidc.randomState()
      const nonce = oidc.randomNonce()
      await db.query('insert into login_attempt (state, code_verifier, nonce, return_to, again) values ($1, $2, $3, $4, $5)', [
        state,
        codeVerifier,
        nonce,
        ownPath(returnTo),
        again,
      ])
      const at = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: callbackUrl,
        scope: 'openid',
        code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ...(loginHint && { login_hint: loginHint }),
        ...(again && { prompt: 'login', max_age: String(askedWithinSeconds) }),
      })
      return { at, state }
    },
    async finish(callback, device) {
      const { rows } = await db.query<{ code_verifier: string; nonce: string; return_to: string; again: boolean }>(
        `delete from login_attempt where state = $1 and started_at > now() - interval '10 minutes' returning code_verifier, nonce, return_to, again`,
        [callback.searchParams.get('state')],
      )
      const [attempt] = rows
      if (!attempt) throw new LoginRefused('used-or-too-late')
      const answer = new URL(callbackUrl)
      answer.search = callback.search
      const tokens = await oidc
        .authorizationCodeGrant(await configuration(), answer, {
          pkceCodeVerifier: attempt.code_verifier,
          expectedState: callback.searchParams.get('state')!,
          expectedNonce: attempt.nonce,
          idTokenExpected: true,
          ...(attempt.again && { maxAge: askedWithinSeconds }),
        })
        .catch(() => {
          throw new LoginRefused('not-confirmed')
        })
      const personId = tokens.claims()!.sub
      const [assignment] = await assignmentsOf(db, personId)
      if (!assignment) throw new LoginRefused('no-assignment', (await isPerson(db, personId)) ? personId : undefined)
      const token = await startSession(db, { personId, assignmentId: assignment.id }, { device, again: attempt.again })
      return { token, returnTo: attempt.return_to, person: personId, persona: assignment.persona }
    },
  }
}

async function isPerson(db: AccessDatabase, id: string): Promise<boolean> {
  return (await db.query('select from person where id = $1', [id])).rowCount === 1
}

/** Who must be asked again was asked just now: the provider says when, and is held to it. */
const askedWithinSeconds = 60

/** Only a path of our own, never another site. */
function ownPath(path: string): string {
  return /^\/(?![/\\])/.test(path) ? path : '/'
}
