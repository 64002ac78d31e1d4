import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'
import { refused } from './errors.ts'
import type { Principal } from './principal.ts'

/**
 * What a resolver, query or command has: the verified caller, and the only door to the database. Nothing else in a
 * service holds a connection.
 */
export interface ServiceContext {
  readonly principal: Principal
  /** One question, one statement, in a READ ONLY transaction under the caller's own role. */
  read<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>
  /**
   * A question whose answer holds records of people. The answer leaves only after the audit of it is committed: when the
   * audit fails, so does the reading.
   */
  readRecords<Row extends object>(recordKind: string, sql: string, params?: readonly unknown[]): Promise<Row[]>
  /** Decided facts, written with their audit row in one transaction. */
  write<T>(action: string, records: AuditedRecords, work: (em: EntityManager) => Promise<T>): Promise<T>
}

/** Which records a write is about. */
export interface AuditedRecords {
  kind: string
  ids: readonly string[]
  children?: readonly string[]
}

export interface ContextOptions {
  /** The service's own; forked for each transaction. */
  em: EntityManager
  service: string
  principal: Principal
  /** The signed principal for the next transaction; a job of many transactions mints a new one for each. */
  token: () => string | Promise<string>
}

/** The context of one request, job or import. */
export function serviceContext({ em: root, service, principal, token }: ContextOptions): ServiceContext {
  const session = async () => ({
    variables: { 'app.principal': await token(), role: `${service}_${principal.persona}` },
  })
  const inTransaction = async <T>(readOnly: boolean, work: (em: EntityManager) => Promise<T>) =>
    root.fork({ session: await session() }).transactional((em) => work(em), { readOnly })

  const read = <Row extends object>(sql: string, params: readonly unknown[] = []) =>
    inTransaction(true, (em) => statement<Row>(em, sql, params))

  return {
    principal,
    read,
    async readRecords<Row extends object>(recordKind: string, sql: string, params: readonly unknown[] = []) {
      const rows = await read<Row & { id?: string; childId?: string | null }>(sql, params)
      if (rows.length > 0)
        await inTransaction(false, (em) =>
          audit(em, 'read', { kind: recordKind, ids: known(rows.map((row) => row.id)), children: known(rows.map((row) => row.childId)) }),
        )
      return rows
    },
    write: (action, records, work) =>
      inTransaction(false, async (em) => {
        const result = await work(em)
        await audit(em, action, records)
        return result
      }),
  }
}

/** One statement with bound parameters, in the transaction of `em`. Columns are named as the GraphQL fields. */
export async function statement<Row extends object>(em: EntityManager, sql: string, params: readonly unknown[] = []): Promise<Row[]> {
  const { rows } = await em.getKysely().executeQuery<Row>(CompiledQuery.raw(sql, params as unknown[]))
  return rows
}

/**
 * The same for a statement so wide that planning it costs more than running it: each connection plans it once under its name.
 * PostgreSQL plans anew for another role, whose policies are others.
 */
export async function preparedStatement<Row extends object>(
  em: EntityManager,
  { name, sql }: { name: string; sql: string },
  params: readonly unknown[],
): Promise<Row[]> {
  // The driver takes a named query in the place of its text; the query builder hands it on as it is, but knows only texts.
  const named = { name, text: sql } as unknown as string
  const { rows } = await em.getKysely().executeQuery<Row>(CompiledQuery.raw(named, params as unknown[]))
  return rows
}

/** The caller's scope. @throws DomainError FORBIDDEN when the persona has none */
export function scopeOf(ctx: ServiceContext): string {
  if (ctx.principal.scope === null) throw refused('FORBIDDEN')
  return ctx.principal.scope
}

async function audit(em: EntityManager, action: string, { kind, ids, children = [] }: AuditedRecords): Promise<void> {
  await statement(em, 'select app.record($1, $2, $3, $4)', [action, kind, ids, [...new Set(children)]])
}

function known(ids: (string | null | undefined)[]): string[] {
  return ids.filter((id) => typeof id === 'string')
}
