import type pg from 'pg'
import { atOnce, inTransaction, type Caller, type Statement, type Transaction } from './database/transaction.ts'
import { notWritten } from './database/security.sql.ts'
import { refused } from './errors.ts'
import { OtherKey } from './keys/text-keys.ts'
import type { Sealer, Words } from './keys/words.ts'
import type { Principal } from './principal.ts'

/**
 * What a resolver, query or command has: the verified caller, and the only door to the database. Nothing else in a
 * service holds a connection.
 */
export interface ServiceContext {
  readonly principal: Principal
  /** Personal words are closed by it before they are written. What is read comes opened. */
  readonly words: Words
  /** One question, one statement, in a READ ONLY transaction under the caller's own role. */
  read<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>
  /**
   * A question whose answer holds records of people. The answer leaves only after the audit of it is committed: when the
   * audit fails, so does the reading.
   */
  readRecords<Row extends object>(recordKind: string, sql: string, params?: readonly unknown[]): Promise<Row[]>
  /** Decided facts, written with their audit row in one transaction. */
  write<T>(action: string, records: AuditedRecords, work: (tx: Transaction) => Promise<T>): Promise<T>
  /**
   * Facts that are one statement, which asks `app.written` whether it wrote: it goes out together with its audit and the commit. For what a
   * tired person waits for, so the key of its words too is made on the way: a record that turns out to have one already is written again.
   *
   * @param closed the statement, its words closed with the key of the record `id`
   * @returns its rows; null when it wrote nothing: then nothing of it stays, nor of its audit
   * @throws DomainError NOT_FOUND for a record that was erased
   */
  writeAtOnce<Row extends object>(
    action: string,
    records: AuditedRecords,
    id: string,
    closed: (seal: Sealer) => Statement,
  ): Promise<Row[] | null>
}

/** Which records a write is about. */
export interface AuditedRecords {
  kind: string
  ids: readonly string[]
  children?: readonly string[]
}

export interface ContextOptions {
  /** The service's own connections. */
  pool: pg.Pool
  service: string
  principal: Principal
  words: Words
  /** The signed principal for the next transaction; a job of many transactions mints a new one for each. */
  token: () => string | Promise<string>
}

/** The context of one request, job or import. */
export function serviceContext({ pool, service, principal, words, token }: ContextOptions): ServiceContext {
  const patient = principal.persona === 'service' || principal.persona === 'statistics'
  const caller = async (): Promise<Caller> => ({ token: await token(), role: `${service}_${principal.persona}`, patient })

  const read = async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
    words.opened(await atOnce<Row>(pool, { ...(await caller()), readOnly: true }, [{ sql, params }]))

  return {
    principal,
    words,
    read,
    async readRecords<Row extends object>(recordKind: string, sql: string, params: readonly unknown[] = []) {
      const rows = await read<Row & { id?: string; childId?: string | null }>(sql, params)
      if (rows.length > 0)
        await atOnce(pool, await caller(), [
          auditOf('read', { kind: recordKind, ids: known(rows.map((row) => row.id)), children: known(rows.map((row) => row.childId)) }),
        ])
      return rows
    },
    async write(action, records, work) {
      refuseBehindGlass(principal)
      return inTransaction(pool, await caller(), work, auditOf(action, records))
    },
    async writeAtOnce<Row extends object>(action: string, records: AuditedRecords, id: string, closed: (seal: Sealer) => Statement) {
      refuseBehindGlass(principal)
      const write = async (seal: Sealer, sure?: Promise<void>) =>
        atOnce<Row>(pool, await caller(), [closed(seal), auditOf(action, records)], sure).catch((error: { code?: string }) => {
          if (error.code === notWritten) return null
          throw error
        })
      const tried = words.tried(id)
      if (tried)
        try {
          return await write(tried.seal, tried.sure)
        } catch (error) {
          if (!(error instanceof OtherKey)) throw error
        }
      return write(await words.of(id))
    },
  }
}

/** Whoever broke the glass came to look. The database says so too. */
function refuseBehindGlass({ home }: Principal): void {
  if (home !== undefined) throw refused('FORBIDDEN')
}

/** One statement with bound parameters, in the transaction of `tx`. Columns are named as the GraphQL fields. */
export async function statement<Row extends object>(tx: Transaction, sql: string, params: readonly unknown[] = []): Promise<Row[]> {
  return tx.run({ sql, params })
}

/** The caller's scope. @throws DomainError FORBIDDEN when the persona has none */
export function scopeOf(ctx: ServiceContext): string {
  if (ctx.principal.scope === null) throw refused('FORBIDDEN')
  return ctx.principal.scope
}

function auditOf(action: string, { kind, ids, children = [] }: AuditedRecords): Statement {
  return { name: 'audit', sql: 'select app.record($1, $2, $3, $4)', params: [action, kind, ids, [...new Set(children)]] }
}

function known(ids: (string | null | undefined)[]): string[] {
  return ids.filter((id) => typeof id === 'string')
}
