import { SecurityLog, type Log, type Principal, type PrincipalKey } from '@tilsynsblik/service-kit'
import type { OperationsState, Persona } from '@tilsynsblik/vocabulary'
import type { AccessDatabase } from './access/access-database.ts'
import type { GlassHome } from './access/glass.ts'
import { liveSessions, sweepRepeatedly } from './access/sessions.ts'
import { openPrinter, type Printer } from './downloads/printer.ts'
import { federation, type Federation } from './graphql/federation.ts'
import { homeToOpen } from './graphql/home-to-open.ts'
import type { DocumentRegistry } from './graphql/registered-documents.ts'
import { variableCheck, type VariableCheck } from './graphql/variables.ts'
import type { SubgraphTransport } from './graphql/subgraph-transport.ts'
import type { Pages } from './http/dashboard-files.ts'
import type { IdentityProvider } from './login/oidc-login.ts'
import { operationsState, type OperationsSource } from './operations/operations.ts'
import { glassNoticesSince } from './access/glass-notices.ts'
import { askNotices } from './notices/ask-notices.ts'
import { NoticeStreams } from './notices/notice-streams.ts'
import { publishedEditions, type PublishedEditions } from './statistics/published-editions.ts'

export { accessSql, openAccessDatabase, type AccessDatabase } from './access/access-database.ts'
export { everyPerson } from './access/assignments.ts'
export { composeSupergraph, type ComposedSupergraph } from './compose.ts'
export { openBrowser } from './downloads/browser.ts'
export { federation, type Federation } from './graphql/federation.ts'
export type { DocumentRegistry, RegisteredDocument } from './graphql/registered-documents.ts'
export { overHttp } from './graphql/over-http.ts'
export { inProcess, type GatewayRequest, type SubgraphTransport } from './graphql/subgraph-transport.ts'
export type { OperationsSource } from './operations/operations.ts'
export { dashboardFiles, type Pages } from './http/dashboard-files.ts'
export { gatewayListener, type Guest } from './http/server.ts'

export interface GatewaySettings {
  /** Where browsers find us; decides the cookie, the callback and the origin that is believed. */
  publicUrl: URL
  access: AccessDatabase
  identityProvider: IdentityProvider
  /** The public schema, as text. */
  api: string
  supergraph: string
  /** The supergraph of the council's contract. */
  publishedSupergraph: string
  transport: SubgraphTransport
  keys: Readonly<Record<string, PrincipalKey>>
  documents: DocumentRegistry
  log: Log
  /** How many proxies stand in front, each of which writes down whom it heard; 0 believes the connection alone. */
  trustedProxies: number
  /** People may sign in from a list; the chooser is shown. */
  demo: boolean
  /** Where a child who leaves in a hurry is taken: a page of somebody else's that says nothing of this one. */
  leaveFor: URL
  /** Documents that are not registered are answered too. Never outside a developer's machine. */
  development: boolean
  /** The dashboard: built files, or Vite while developing. */
  pages?: Pages
  /** What the page of operations tells beside what the gateway knows itself. */
  operations?: OperationsSource
  /** What the session tells the dashboard of the data it shows. */
  data: () => { synthetic: boolean; dataAsOf: string; lastClosedQuarter: string }
}

export interface Gateway extends Omit<GatewaySettings, 'api' | 'supergraph' | 'publishedSupergraph' | 'transport'> {
  checkVariables: VariableCheck
  /** Who came in, who left and who was refused. */
  security: SecurityLog
  /** How everything stands, for an operator. */
  operationsState(principal: Principal, now: Date): Promise<OperationsState>
  /** A home somebody wants to break the glass of. */
  homeToOpen(id: string, requestId: string): Promise<GlassHome | null>
  /** Pages as PDF. */
  printer: Printer
  /** What is open to everybody. */
  publishedEditions: PublishedEditions
  /** Open pages that hear of notices. */
  noticeStreams: NoticeStreams
  /** The graph a persona may see: the council's contract has no row in it, whatever document is asked. */
  graphFor(persona: Persona): Federation
  stop(): Promise<void>
}

/** Login, sessions, documents and federation, ready to be served. */
export function openGateway(settings: GatewaySettings): Gateway {
  const { supergraph, publishedSupergraph, transport, keys, log } = settings
  const whole = federation({ supergraph, transport, keys, log })
  const published = federation({ supergraph: publishedSupergraph, transport, keys, log })
  const printer = openPrinter()
  const security = new SecurityLog(log)
  const stopSweeping = sweepRepeatedly(settings.access, security, log)
  const noticeStreams = new NoticeStreams({
    sources: [...askNotices(whole), { register: 'brokenGlass', since: (instant) => glassNoticesSince(settings.access, instant) }],
    liveSessions: (tokens) => liveSessions(settings.access, tokens),
    log,
  })
  return {
    ...settings,
    checkVariables: variableCheck(settings.api),
    security,
    operationsState: operationsState(settings),
    homeToOpen: homeToOpen(settings),
    printer,
    noticeStreams,
    publishedEditions: publishedEditions(published),
    graphFor: (persona) => (persona === 'council' || persona === 'public' ? published : whole),
    async stop() {
      noticeStreams.stop()
      await stopSweeping()
      security.tellMore()
      await Promise.all([whole.stop(), published.stop(), printer.stop(), settings.access.end()])
    },
  }
}
