import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto'
import pg from 'pg'
import { refused } from '../errors.ts'
import { openBytes, sealBytes } from './sealed-value.ts'

/** Where a service's keys are, and what wraps them. */
export interface TextKeySettings {
  /** URL of the database of keys, for the service's own login there. */
  databaseUrl: string
  /** 32 bytes in base64url. */
  masterKey: string
  /** They lie on the server of the service's own database: what it writes ahead, it writes in one log. */
  sameServer?: boolean
}

/** A record whose words are closed, and the child it is filed under, once that is known. */
export interface KeyedRecord {
  id: string
  childId?: string | null | undefined
}

/** The keys of a service's records. */
export interface TextKeys {
  /** To close words of a record; made with the first. @throws DomainError NOT_FOUND for a record that was erased */
  forWriting(record: KeyedRecord): Promise<Buffer>
  /** Of many at once, for a load: one statement. */
  forLoading(records: readonly KeyedRecord[]): Promise<Map<string, Buffer>>
  /** To open words; null for what was erased. One statement for all that are not in memory. */
  forReading(ids: readonly string[]): Promise<Map<string, Buffer | null>>
  /** Which of these records a hold keeps from being erased. */
  held(ids: readonly string[]): Promise<Set<string>>
  /** Destroys the keys of records and writes the ledger. @returns those that are gone; what is under a hold is not */
  erase(ids: readonly string[], why: ErasureRule): Promise<string[]>
  stop(): Promise<void>
}

export interface ErasureRule {
  kind: string
  rule: string
  by: string
}

/** So long a process may still know a key that another has destroyed: an erasure is complete after it. */
export const keyMemoryMs = 30_000
const mostInMemory = 20_000

interface Remembered {
  key: Buffer | null
  child: string | null
  until: number
}

export function openTextKeys(service: string, { databaseUrl, masterKey, sameServer = false }: TextKeySettings, poolSize = 3): TextKeys {
  const master = masterKeyOf(masterKey)
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: poolSize,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 10_000,
    query_timeout: 12_000,
    // The record's own commit, later in the log of the same server, takes its key to disk; app.erase waits by itself.
    options: '-c synchronous_commit=off',
    application_name: `${service} keys`,
  })
  // The next question tells of it.
  pool.on('error', () => {})
  const memory = new Map<string, Remembered>()
  const place = (id: string) => ({ record: id, place: `data_key.wrapped/${service}` })

  const remember = (id: string, wrapped: Buffer | null, child: string | null): Buffer | null => {
    const key = wrapped && openBytes(master, place(id), wrapped)
    if (memory.size >= mostInMemory) memory.delete(memory.keys().next().value!)
    memory.set(id, { key, child, until: performance.now() + keyMemoryMs })
    return key
  }
  const known = (id: string): Remembered | undefined => {
    const found = memory.get(id)
    if (found && found.until > performance.now()) return found
    memory.delete(id)
    return undefined
  }
  const forLoading = async (records: readonly KeyedRecord[]): Promise<Map<string, Buffer>> => {
    const filed = records.map(({ id, childId }) => ({ id, child: childId == null ? null : childMark(master, childId) }))
    const fresh = filed.filter(({ id, child }) => {
      const found = known(id)
      return !found || (child !== null && found.child !== child)
    })
    if (fresh.length > 0) {
      const ids = fresh.map(({ id }) => id)
      const { rows } = await pool.query<KeyRow>({
        name: 'make-keys',
        text: makingSql,
        values: [
          service,
          ids,
          fresh.map(({ child }) => child),
          ids.map((id) => sealBytes(master, place(id), randomBytes(32))),
          sameServer ? 'off' : 'on',
        ],
      })
      for (const row of rows) remember(row.id, row.wrapped, row.child)
    }
    return new Map(records.map(({ id }) => [id, known(id)?.key ?? erased()]))
  }

  return {
    forLoading,
    forWriting: async (record) => (await forLoading([record])).get(record.id)!,
    async forReading(ids) {
      const unknown = ids.filter((id) => !known(id))
      const keys = new Map(ids.map((id) => [id, known(id)?.key ?? null]))
      if (unknown.length > 0) {
        const { rows } = await pool.query<KeyRow>(findingSql, [service, unknown])
        for (const { id, wrapped, child } of rows) keys.set(id, remember(id, wrapped, child))
      }
      return keys
    },
    async held(ids) {
      const { rows } = await pool.query<{ record_id: string }>('select record_id from app.held($1, $2)', [service, ids])
      return new Set(rows.map((row) => row.record_id))
    },
    async erase(ids, { kind, rule, by }) {
      const { rows } = await pool.query<{ record_id: string }>('select record_id from app.erase($1, $2, $3, $4)', [ids, kind, rule, by])
      for (const { record_id: id } of rows) memory.delete(id)
      return rows.map((row) => row.record_id)
    },
    stop: () => pool.end(),
  }
}

interface KeyRow {
  id: string
  wrapped: Buffer | null
  child: string | null
}

/**
 * Made, or found as it was, with the child it is of from now on. On the server of the records nobody waits for the disk: a key stands in
 * the log before the record it closes, so the commit of the record, which is waited for, brings both there.
 */
const makingSql = `
  insert into data_key (service, record_id, child, wrapped)
  select $1, record_id, child, wrapped
  from unnest($2::text[], $3::text[], $4::bytea[]) as given (record_id, child, wrapped) cross join set_config('synchronous_commit', $5, true)
  on conflict (service, record_id) do update set child = coalesce(excluded.child, data_key.child)
  returning record_id as id, wrapped, child`

const findingSql = `
  select record_id as id, wrapped, child from data_key where service = $1 and record_id = any($2::text[])`

/** By which the keys know a child: whoever reads them learns neither which, nor what somebody typed in its place. */
export function childMark(master: KeyObject, childId: string): string {
  return createHmac('sha256', master).update(`child ${childId}`).digest('base64url')
}

export function masterKeyOf(masterKey: string): KeyObject {
  const bytes = Buffer.from(masterKey, 'base64url')
  if (bytes.length !== 32) throw new RangeError('The master key of the texts must be 32 bytes')
  return createSecretKey(bytes)
}

function erased(): never {
  throw refused('NOT_FOUND')
}
