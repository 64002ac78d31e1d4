import {
  mintPrincipal,
  openLog,
  provision,
  startSubgraph,
  withDatabase,
  type Job,
  type JobContext,
  type ServiceContext,
} from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { disposableCluster } from '../../apps/standalone/src/cluster/disposable-cluster.ts'
import { archiveContexts } from '../../apps/standalone/src/erasure/archive-all.ts'
import { serviceContextOf } from '../../apps/standalone/src/platform/service-principal.ts'
import type { NotificationCase } from '../../services/notifications/src/graphql/types.gen.ts'
import { tellAuthorities } from '../../services/notifications/src/jobs/tell-authorities.ts'
import { notifications } from '../../services/notifications/src/service.ts'
import type { Answered, Person } from './report-register.ts'
import { testKeys } from './text-keys.ts'

/** The register of notifications alone, asked as the gateway asks it. */
export interface NotificationRegister {
  /** Acting for the platform itself. */
  platform: ServiceContext
  /** Of the platform, or in the name of a municipality: for the archive. */
  contextOf: ReturnType<typeof archiveContexts>
  /** Behind the walls. */
  admin: pg.Client
  ask(person: Person, query: string, variables?: Record<string, unknown>): Promise<Answered>
  /** One action by a caseworker: what it answers. */
  act(action: string, input: Record<string, unknown>, person?: Person): Promise<Record<string, any>>
  /** Received by `person`: its id. */
  received(typed?: Record<string, unknown>, person?: Person): Promise<string>
  /** The version it is in, for the next action. */
  seen(id: string): Promise<{ id: string; version: number }>
  read(id: string, fields: string, person?: Person): Promise<NotificationCase>
  /** Time passes for what was received: it came so many hours earlier. */
  age(id: string, hours: number): Promise<void>
  /** By SQL under the persona's own role, undone afterwards. */
  as(person: Person, sql: string, params?: unknown[]): Promise<Record<string, any>[]>
  /** Tells the authorities, where each home is `syd`'s. */
  tell(): Promise<void>
  /** Carries out a job of the register that asks no other. */
  run<Payload extends object>(job: Job<Payload>, payload: Payload): Promise<void>
  stop(): Promise<void>
}

export const home = 'h-1'
export const child = 'c-000001'
export const fatima: Person = { userId: 'fatima', persona: 'caseworker', scope: '0630' }
export const colleague: Person = { userId: 'ole', persona: 'caseworker', scope: '0630' }
export const elsewhere: Person = { userId: 'kim', persona: 'caseworker', scope: '0101' }
export const simon: Person = { userId: 'simon', persona: 'staff', scope: home }
export const dorte: Person = { userId: 'dorte', persona: 'staff', scope: home }
export const birgit: Person = { userId: 'birgit', persona: 'manager', scope: home }
export const otherHome: Person = { userId: 'stranger', persona: 'manager', scope: 'h-2' }
export const supervisor: Person = { userId: 'hanne', persona: 'supervisor', scope: 'syd' }
export const consultant: Person = { userId: 'jonas', persona: 'consultant', scope: 'dep-1' }
export const council: Person = { userId: 'amal', persona: 'council', scope: null }
export const dpo: Person = { userId: 'nikolaj', persona: 'dpo', scope: null }
export const theChild: Person = { userId: 'ung', persona: 'child', scope: child }

export async function openNotificationRegister(): Promise<NotificationRegister> {
  const key = { id: 'test', secret: 'a secret of the test and of nothing else' }
  const cluster = await disposableCluster()
  const database = 'test_notifications'
  await provision(notifications.database, { adminUrl: cluster.url, database, loginPassword: 'of-the-test', keys: [key] })
  const url = new URL(withDatabase(cluster.url, database))
  const admin = new pg.Client(url.href)
  url.username = 'notifications_login'
  url.password = 'of-the-test'
  const login = new pg.Client(url.href)
  await Promise.all([admin.connect(), login.connect()])
  const subgraph = await startSubgraph(notifications, {
    databaseUrl: url.href,
    keys: [key],
    texts: await testKeys(cluster.url, 'notifications'),
    log: openLog('fatal', 'test'),
  })
  const tokenOf = (person: Person, body = '') =>
    mintPrincipal({ ...person, purpose: 'test', requestId: crypto.randomUUID() }, 'notifications', key, body)

  const register: NotificationRegister = {
    platform: serviceContextOf(subgraph, key, 'test'),
    contextOf: archiveContexts(subgraph, key),
    admin,
    async ask(person, query, variables = {}) {
      const body = JSON.stringify({ query, variables })
      const { data, errors } = await subgraph.execute({ body, token: tokenOf(person, body) })
      return { data: data ?? null, errors: errors ?? [] } as unknown as Answered
    },
    async act(action, input, person = fatima) {
      const { data, errors } = await register.ask(person, documentOf(action), { input })
      return data?.['done'] ?? { refused: errors[0]!.extensions.code }
    },
    async received(typed = {}, person = fatima) {
      const input = intake(typed)
      const done = await register.act('receiveNotification', input, person)
      if (!['NotificationCase', 'NotificationReceipt'].includes(done['__typename'])) throw new Error(JSON.stringify(done))
      return input['id'] as string
    },
    seen: async (id) => ({ id, version: (await register.read(id, 'version')).version }),
    async read(id, fields, person = fatima) {
      const { data, errors } = await register.ask(person, `query ($id: ID!) { notificationCase(id: $id) { ${fields} } }`, { id })
      if (errors.length > 0) throw new Error(JSON.stringify(errors))
      return data!['notificationCase']
    },
    async age(id, hours) {
      await admin.query(`update notification set received_at = received_at - $2 * interval '1 hour' where id = $1`, [id, hours])
      await admin.query(
        `update notification_case set received_at = received_at - $2 * interval '1 hour', due_at = due_at - $2 * interval '1 hour' where id = $1`,
        [id, hours],
      )
    },
    async as(person, sql, params = []) {
      await login.query('begin')
      try {
        await login.query(`select set_config('app.principal', $1, true), set_config('role', $2, true)`, [
          tokenOf(person),
          `notifications_${person.persona}`,
        ])
        return (await login.query(sql, params)).rows
      } finally {
        await login.query('rollback')
      }
    },
    tell: () => register.run(tellAuthorities, {}),
    async run(job, payload) {
      const ctx: JobContext = {
        ...serviceContextOf(subgraph, key, job.name),
        signal: new AbortController().signal,
        log: openLog('fatal', 'test'),
        seated: async (seats) => seats.map(() => true),
        ask: async <Data>(_: string, { id } = {} as Record<string, unknown>) =>
          ({ institution: id === 'unknown' ? null : { id, authority: { id: 'syd' }, department: { id: 'dep-1' } } }) as Data,
      }
      await job.run(ctx, payload)
    },
    async stop() {
      await subgraph.stop()
      await Promise.all([admin.end(), login.end()])
      await cluster.stop()
    },
  }
  return register
}

/** A whole form, as a caseworker writes down what the school said on the phone an hour ago. */
export function intake(typed: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: crypto.randomUUID(),
    municipalityId: '0630',
    receivedAt: anHourAgo().toISOString(),
    notifier: 'SCHOOL',
    notifierName: 'Skolelederen, telefon',
    kinds: ['CONCERN'],
    suspected: [],
    words: 'Jeg vil ikke hjem.',
    childId: child,
    happenedInHome: false,
    guardianInformed: true,
    ...typed,
  }
}

/** The day on which what `intake` says was received: yesterday, in the first hour of a day. */
export function receivedOn(): string {
  return calendarDateOf(anHourAgo())
}

function anHourAgo(): Date {
  return new Date(Date.now() - 3_600_000)
}

/** What a home sends: now, and with its leader informed. */
export function fromHome(typed: Record<string, unknown> = {}): Record<string, unknown> {
  const { receivedAt: _, ...form } = intake({ notifier: 'PLACEMENT', notifierName: null, leaderInformed: true, ...typed })
  return form
}

export function today(days = 0): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Copenhagen' }).format(new Date(Date.now() + days * 86_400_000))
}

/** The least that an assessment of abuse holds. */
export const assessed = {
  danger: true,
  acute: false,
  reasons: 'Barnet er i fare.',
  participants: ['ADVISER', 'COORDINATOR', 'LEADER'],
}

const inputs: Record<string, string> = {
  sendReceipt: 'SendNotificationReceiptInput',
  recordChildrensHouseReport: 'ChildrensHouseInput',
  sparChildrensHouse: 'ChildrensHouseInput',
  referToChildrensHouse: 'ChildrensHouseInput',
  declineChildrensHouse: 'ChildrensHouseInput',
  startChildrensHouse: 'ChildrensHouseInput',
}

function documentOf(action: string): string {
  const input = inputs[action] ?? `${action[0]!.toUpperCase()}${action.slice(1)}Input`
  const receipt = action === 'receiveNotification' ? '... on NotificationReceipt { id notifiedBy dueOn sentOn }' : ''
  const record =
    action === 'recordPreparednessPlan'
      ? '... on PreparednessPlan { municipality { id } adoptedOn publishedUrl planVersion revisionDueOn overdue }'
      : `... on NotificationCase { id state version childId allowedActions dueAt overdue } ${receipt} ... on WrongState { now: state }`
  return `mutation ($input: ${input}!) { done: ${action}(input: $input) { __typename ${record} ... on InvalidInput { problems { path code } } } }`
}
