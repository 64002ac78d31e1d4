import {
  mintPrincipal,
  openLog,
  provision,
  startSubgraph,
  withDatabase,
  type PrincipalKey,
  type ServiceContext,
  type Subgraph,
  type TextKeySettings,
} from '@tilsynsblik/service-kit'
import type { Persona } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { disposableCluster } from '../../apps/standalone/src/cluster/disposable-cluster.ts'
import { serviceContextOf } from '../../apps/standalone/src/platform/service-principal.ts'
import { incidents } from '../../services/incidents/src/service.ts'
import { testKeys } from './text-keys.ts'

export interface Person {
  userId: string
  persona: Persona
  scope: string | null
}

export interface Answered {
  data: Record<string, any> | null
  errors: { message: string; extensions: { code: string } }[]
}

/** The register of reports alone, with two homes and a few children, asked as the gateway asks it. */
export interface ReportRegister {
  subgraph: Subgraph
  /** Acting for the platform itself. */
  platform: ServiceContext
  /** Behind the walls. */
  admin: pg.Client
  adminUrl: string
  /** A signed principal, as the gateway mints one. */
  tokenOf(person: Person, body?: string): string
  /** For a second process beside this one. */
  settings: { databaseUrl: string; keys: PrincipalKey[]; texts: TextKeySettings }
  ask(person: Person, query: string, variables?: Record<string, unknown>): Promise<Answered>
  stop(): Promise<void>
}

export const home = 'h-1'
export const otherHome = 'h-2'
export const respiteHome = 'h-3'
export const child = 'c-000001'

export const simon: Person = { userId: 'simon', persona: 'staff', scope: home }
export const dorte: Person = { userId: 'dorte', persona: 'staff', scope: home }
export const birgit: Person = { userId: 'birgit', persona: 'manager', scope: home }
export const deputy: Person = { userId: 'deputy', persona: 'manager', scope: home }
export const stranger: Person = { userId: 'stranger', persona: 'staff', scope: otherHome }
export const head: Person = { userId: 'head', persona: 'department_head', scope: 'dep-1' }
export const consultant: Person = { userId: 'jonas', persona: 'consultant', scope: 'dep-1' }
export const caseworker: Person = { userId: 'fatima', persona: 'caseworker', scope: '0630' }
export const otherMunicipality: Person = { userId: 'kim', persona: 'caseworker', scope: '0101' }
export const supervisor: Person = { userId: 'hanne', persona: 'supervisor', scope: 'syd' }
export const council: Person = { userId: 'amal', persona: 'council', scope: null }

/** @param ofServer settings of its server, which else forgets what it is told when the power goes */
export async function openReportRegister(ofServer: Readonly<Record<string, string>> = {}): Promise<ReportRegister> {
  const key = { id: 'test', secret: 'a secret of the test and of nothing else' }
  const loginPassword = 'of-the-test'
  const cluster = await disposableCluster(ofServer)
  const database = 'test_incidents'
  await provision(incidents.database, { adminUrl: cluster.url, database, loginPassword, keys: [key] })
  const url = new URL(withDatabase(cluster.url, database))
  const adminUrl = url.href
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  url.username = 'incidents_login'
  url.password = loginPassword
  const settings = { databaseUrl: url.href, keys: [key], texts: await testKeys(cluster.url, 'incidents') }
  const subgraph = await startSubgraph(incidents, { ...settings, log: openLog('fatal', 'test') })
  await admin.query(residents)
  const tokenOf = (person: Person, body = '') =>
    mintPrincipal({ ...person, purpose: 'test', requestId: crypto.randomUUID() }, 'incidents', key, body)
  return {
    subgraph,
    platform: serviceContextOf(subgraph, key, 'test'),
    admin,
    adminUrl,
    tokenOf,
    settings,
    async ask(person, query, variables = {}) {
      const body = JSON.stringify({ query, variables })
      const { data, errors } = await subgraph.execute({ body, token: tokenOf(person, body) })
      return { data: data ?? null, errors: errors ?? [] } as unknown as Answered
    },
    async stop() {
      await subgraph.stop()
      await admin.end()
      await cluster.stop()
    },
  }
}

const residents = `
  insert into stay (institution_id, authority_id, department_id, acting_municipality_id, child_id, moved_in_on, moved_out_on, label,
                    institution_type, location_municipality_id)
  values ('${home}', 'syd', 'dep-1', '0630', '${child}', '2024-03-01', null, 'Barn 1', 'RESIDENTIAL_INSTITUTION', '0630'),
         ('${home}', 'syd', 'dep-1', '0630', 'c-000002', '2025-01-01', '2026-06-30', 'Barn 2', 'RESIDENTIAL_INSTITUTION', '0630'),
         ('${otherHome}', 'nord', 'dep-2', '0101', 'c-000003', '2024-03-01', null, 'Barn 3', 'SECURE', '0851'),
         ('${respiteHome}', 'syd', null, '0630', 'c-000004', '2024-03-01', null, 'Barn 4', 'RESPITE', '0630')`

/** A whole form: an hour and a half ago, four minutes, under § 9. What is asked for otherwise is in `typed`. */
export function form(typed: Record<string, unknown> = {}, now = new Date()): Record<string, unknown> {
  return {
    childId: child,
    startedAt: localTime(new Date(now.getTime() - 90 * 60_000)),
    endedAt: localTime(new Date(now.getTime() - 86 * 60_000)),
    place: 'Køkkenet',
    inHouseSchool: false,
    measures: [{ section: 'S9', minutes: 4 }],
    staff: ['simon'],
    leadUp: 'Der var uenighed om aftensmaden.',
    triedFirst: 'Samtale og tilbud om en gåtur.',
    course: 'Barnet blev holdt om armene, til det faldt til ro.',
    injury: 'NONE',
    childrenWatching: 1,
    childTold: true,
    account: 'ATTACHED',
    accountText: 'Jeg blev vred.',
    guidance: 'YES',
    guidanceBy: 'Simon',
    guidanceOn: localTime(now).slice(0, 10),
    crimeSuspected: false,
    ...typed,
  }
}

/** What a clock in Copenhagen shows; in the doubled hour of autumn it shows it twice. */
export function localTime(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO('Europe/Copenhagen')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
}

const reported = `__typename ... on Incident { id state version late deadlineAt minutes crimeSuspected account allowedActions voided assessment supplement
    content { course childId measures { section minutes } account accountText crimeSuspected staff }
    versions { version reason changedBy changes { path before after } } timeline { action by state text } }`
const other = `... on InvalidInput { problems { path code } } ... on WrongState { now: state }`

/** The documents a form and its screens would send. */
export const documents = {
  save: `mutation ($input: SaveReportDraftInput!) { done: saveReportDraft(input: $input) { __typename ... on ReportDraft { id version dueAt crimeSuspected content { course } } ${other} } }`,
  discard: `mutation ($id: ID!) { done: discardReportDraft(id: $id) }`,
  register: `mutation ($input: RegisterReportInput!) { done: registerReport(input: $input) { ${reported} ${other} } }`,
  correct: `mutation ($input: CorrectReportInput!) { done: correctReport(input: $input) { ${reported} ${other} } }`,
  return: `mutation ($input: ReturnReportInput!) { done: returnReport(input: $input) { ${reported} ${other} } }`,
  approve: `mutation ($input: ApproveReportInput!) { done: approveReport(input: $input) { ${reported} ${other} } }`,
  account: `mutation ($input: AddChildAccountInput!) { done: addChildAccount(input: $input) { ${reported} ${other} } }`,
  crime: `mutation ($input: MarkCrimeInput!) { done: markCrime(input: $input) { ${reported} ... on ReportDraft { id version crimeSuspected } ${other} } }`,
  supplement: `mutation ($input: WriteSupplementInput!) { done: writeSupplement(input: $input) { ${reported} ${other} } }`,
  close: `mutation ($input: CloseReportInput!) { done: closeReport(input: $input) { ${reported} ${other} } }`,
  reopen: `mutation ($input: ReopenReportInput!) { done: reopenReport(input: $input) { ${reported} ${other} } }`,
  void: `mutation ($input: VoidReportInput!) { done: voidReport(input: $input) { ${reported} ${other} } }`,
  incident: `query ($id: ID!, $version: Int) { done: incident(id: $id) { ${reported} then: content(version: $version) { course } } }`,
} as const
