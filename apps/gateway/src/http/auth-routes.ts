import type { Persona } from '@tilsynsblik/vocabulary'
import { assignmentsOf, colleaguesOf, everyPerson } from '../access/assignments.ts'
import { deviceOf } from '../access/device.ts'
import { endSession, secondsLeft, sessionOf } from '../access/sessions.ts'
import type { Gateway } from '../gateway.ts'
import { LoginRefused, type Login } from '../login/oidc-login.ts'
import { isFromElsewhere } from './cross-site.ts'
import { redirect, sendJson, type Exchange } from './exchange.ts'
import type { receiptRoute } from './receipt-route.ts'
import type { sessionCookie } from './session-cookie.ts'

/** Sign in, sign out, and who am I. @returns false when the path is none of these */
export async function answerAuth(
  gateway: Gateway,
  login: Login,
  cookie: ReturnType<typeof sessionCookie>,
  answerReceipt: ReturnType<typeof receiptRoute>,
  exchange: Exchange,
): Promise<boolean> {
  const { request, url } = exchange
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /auth/login':
      await beginLogin(login, cookie, exchange)
      return true
    case 'GET /auth/callback':
      await finishLogin(gateway, login, cookie, exchange)
      return true
    case 'POST /auth/logout':
      await signOut(gateway, cookie, exchange)
      sendJson(exchange, 200, {})
      return true
    case 'POST /auth/receipt':
    case 'DELETE /auth/receipt':
      await answerReceipt(exchange)
      return true
    case 'GET /auth/leave':
      await leave(gateway, cookie, exchange)
      return true
    case 'GET /auth/session':
      sendJson(exchange, ...(await whoAmI(gateway, cookie.read(request))))
      return true
    case 'GET /auth/colleagues':
      sendJson(exchange, ...(await colleagues(gateway, cookie.read(request))))
      return true
    case 'GET /auth/people':
      if (!gateway.demo) return false
      sendJson(exchange, 200, await chooser(gateway))
      return true
    default:
      return false
  }
}

async function beginLogin(login: Login, cookie: ReturnType<typeof sessionCookie>, exchange: Exchange): Promise<void> {
  const { searchParams } = exchange.url
  const { at, state } = await login.begin(searchParams.get('return_to') ?? '/', {
    loginHint: searchParams.get('login_hint') ?? undefined,
    again: searchParams.get('again') === '1',
  })
  cookie.beginLogin(exchange.response, state)
  redirect(exchange, at.href)
}

/** Only in the browser that began it; and whoever was signed in there no longer is. */
async function finishLogin(gateway: Gateway, login: Login, cookie: ReturnType<typeof sessionCookie>, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange
  const state = url.searchParams.get('state') ?? ''
  try {
    if (!/^[\w-]{20,100}$/.test(state) || !cookie.endLogin(request, response, state)) throw new LoginRefused('other-browser')
    const { token, returnTo, person, persona } = await login.finish(url, deviceOf(request.headers['user-agent']))
    const ended = await endSession(gateway.access, cookie.read(request))
    if (ended) exchange.note('session-replaced', ended)
    exchange.note('signed-in', { person, persona })
    cookie.set(response, token)
    redirect(exchange, returnTo)
  } catch (error) {
    if (!(error instanceof LoginRefused)) throw error
    exchange.note('login-refused', { what: error.reason, person: error.person })
    redirect(exchange, '/?login=afvist')
  }
}

/**
 * GET /auth/leave: the session ends, and the browser is at a harmless page of somebody else's. One step, so that a child who
 * is interrupted need not wait for two. A link of another site leads away too, and ends nothing.
 */
async function leave(gateway: Gateway, cookie: ReturnType<typeof sessionCookie>, exchange: Exchange): Promise<void> {
  if (!isFromElsewhere(exchange.request.headers)) await signOut(gateway, cookie, exchange)
  redirect(exchange, gateway.leaveFor.href)
}

async function signOut(gateway: Gateway, cookie: ReturnType<typeof sessionCookie>, exchange: Exchange): Promise<void> {
  const ended = await endSession(gateway.access, cookie.read(exchange.request))
  if (ended) exchange.note('signed-out', ended)
  cookie.clear(exchange.response)
}

async function whoAmI(gateway: Gateway, token: string | undefined): Promise<[status: number, body: unknown]> {
  const session = await sessionOf(gateway.access, token)
  if (!session) return [401, { code: 'UNAUTHENTICATED' }]
  const { person, assignment, glass, expiresAt } = session
  return [
    200,
    {
      user: { id: person.id, name: person.name, title: person.title },
      persona: assignment.persona,
      scope: assignment.scopeId && { kind: assignment.scopeKind, id: assignment.scopeId, name: assignment.scopeName },
      assignments: await assignmentsOf(gateway.access, person.id),
      assignmentId: assignment.id,
      ...(glass && { glass: { homeId: glass.homeId, homeName: glass.homeName, until: glass.until.toISOString() } }),
      expiresAt: expiresAt.toISOString(),
      secondsLeft: secondsLeft(session),
      demo: gateway.demo,
      ...gateway.data(),
    },
  ]
}

/** Names behind the ids that stand in a record of one's own house: who signed, who is in the team. */
async function colleagues(gateway: Gateway, token: string | undefined): Promise<[status: number, body: unknown]> {
  const session = await sessionOf(gateway.access, token)
  return session ? [200, session.glass ? [] : await colleaguesOf(gateway.access, session.assignment)] : [401, { code: 'UNAUTHENTICATED' }]
}

async function chooser(gateway: Gateway) {
  return (await everyPerson(gateway.access)).map((person) => ({ ...person, sees: sees[person.persona] }))
}

/** One line each on what a persona may see, for the chooser. */
const sees: Record<Persona, string> = {
  staff: 'Eget hjems indberetninger.',
  manager: 'Eget hjems indberetninger, og at der er klaget.',
  consultant: 'Afdelingens hjem, kvartal for kvartal.',
  department_head: 'Afdelingens hjem, kvartal for kvartal.',
  staff_unit: 'Regionens afdelinger: kvartaler, der er indsendt, og årets orientering.',
  caseworker: 'Kommunens egne børn: indberetninger, klager og underretninger.',
  supervisor: 'Socialtilsynets hjem: indberetninger, klager, underretninger og tilsyn.',
  authority_head: 'Socialtilsynets hjem: indberetninger, klager, underretninger og tilsyn.',
  council: 'Kun offentliggjorte landstal. Ingen hjem og ingen børn.',
  appeals_board: 'Klager, der er anket.',
  child: 'Det, der er skrevet om mig selv.',
  complainant: 'Sin egen klage.',
  dpo: 'Hvem der har set hvad.',
  operator: 'Hvordan driften står. Ingen hjem og ingen børn.',
  service: '',
  statistics: '',
  public: '',
}
