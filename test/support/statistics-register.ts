import {
  mintPrincipal,
  openLog,
  provision,
  startSubgraph,
  withDatabase,
  type Principal,
  type ServiceContext,
} from '@tilsynsblik/service-kit'
import type { ConcernKind, Notifier, Persona } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { disposableCluster } from '../../apps/standalone/src/cluster/disposable-cluster.ts'
import { serviceContextOf } from '../../apps/standalone/src/platform/service-principal.ts'
import type { NotificationStatistics } from '../../services/notifications/src/graphql/types.gen.ts'
import { notifications, type ImportedNotification } from '../../services/notifications/src/service.ts'
import { testKeys } from './text-keys.ts'

/** The register of notifications alone, empty, asked as the gateway asks it. */
export interface StatisticsRegister {
  platform: ServiceContext
  /** Behind the walls. */
  admin: pg.Client
  /** A statement by SQL under a persona's own role, rolled back. */
  as<Row extends object>(persona: Persona, scope: string | null, sql: string, params?: unknown[]): Promise<Row[]>
  ask(persona: Persona, scope: string | null, period: string): Promise<{ data: NotificationStatistics | null; code?: string }>
  stop(): Promise<void>
}

const key = { id: 'test', secret: 'a secret of the test, and of nothing else' }

export async function openStatisticsRegister(): Promise<StatisticsRegister> {
  const cluster = await disposableCluster()
  const database = 'test_statistics'
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
  const tokenOf = (persona: Persona, scope: string | null, body: string) => {
    const principal: Principal = { userId: 'test', persona, scope, purpose: 'test', requestId: crypto.randomUUID() }
    return mintPrincipal(principal, 'notifications', key, body)
  }
  return {
    platform: serviceContextOf(subgraph, key, 'test'),
    admin,
    async as<Row extends object>(persona: Persona, scope: string | null, sql: string, params: unknown[] = []) {
      await login.query('begin')
      try {
        await login.query(`select set_config('app.principal', $1, true), set_config('role', $2, true)`, [
          tokenOf(persona, scope, ''),
          `notifications_${persona}`,
        ])
        return (await login.query<Row>(sql, params)).rows
      } finally {
        await login.query('rollback')
      }
    },
    async ask(persona, scope, period) {
      const body = JSON.stringify({ query, variables: { period } })
      const { data, errors } = await subgraph.execute({ body, token: tokenOf(persona, scope, body) })
      const code = errors?.[0]?.extensions?.['code'] as string | undefined
      return {
        data: (data as { notificationStatistics: NotificationStatistics } | null)?.notificationStatistics ?? null,
        ...(code && { code }),
      }
    },
    async stop() {
      await Promise.all([subgraph.stop(), admin.end(), login.end()])
      await cluster.stop()
    },
  }
}

export interface SaidOfNotification {
  municipalityId: string
  on: string
  kind?: ConcernKind
  notifier?: Notifier
  childId?: string
  assessedHours?: number
  receiptSentOn?: string | null
}

let serial = 0

export function notification({ municipalityId, on, ...said }: SaidOfNotification): ImportedNotification {
  const receivedAt = `${on}T10:00:00Z`
  return {
    id: crypto.randomUUID(),
    municipalityId,
    childId: said.childId ?? `child ${++serial}`,
    receivedAt,
    notifier: said.notifier ?? 'SCHOOL',
    kind: said.kind ?? 'CONCERN',
    institutionId: null,
    authorityId: null,
    departmentId: null,
    assessedAt: said.assessedHours === undefined ? null : new Date(Date.parse(receivedAt) + said.assessedHours * 3_600_000).toISOString(),
    acute: null,
    receiptSentOn: said.receiptSentOn ?? null,
    advisers: 1,
    sourceKey: `test:${++serial}`,
  }
}

const query = `query ($period: Period!) {
  notificationStatistics(period: $period) {
    similarTo
    own { ...F } similar { ...F } country { ...F }
  }
}
fragment F on NotificationFigures {
  municipalities unrecorded children
  all { ...C } abuse { ...C } other { ...C } byQuarter { ...C } byNotifier { ...C } byKind { ...C }
  daysToSupport { from abuse other } supportKinds { kind supported } notifiedChildren { children victims violence sexual other }
}
fragment C on NotificationCell {
  category protected received abuse abuseShare perThousand abusePerThousand coursesPerThousand courses assessedInTimeShare receiptInTimeShare
  supported supportedShare within30Share within59Share from360Share medianDays
}`
