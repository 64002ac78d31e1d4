import { randomBytes } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import pg from 'pg'
import { lent } from '../database/transaction.ts'
import { refused } from '../errors.ts'
import { childMark, masterKeyOf, masterKeysByName, type MasterKey, type MasterKeys } from './master-keys.ts'
import { openBytes, sealBytes } from './sealed-value.ts'

/** Where a service's keys are, and what wraps them: asked again for a key it does not know, for it may be changed while the service runs. */
export interface TextKeySettings {
  /** URL of the database of keys, for the service's own login there. */
  databaseUrl: string
  masters: () => MasterKeys
  /** They lie on the server of the service's own database: what it writes ahead, it writes in one log. */
  sameServer?: boolean
}

/** A record, and the child its register has for it; null while it has none. */
export interface RecordOfChild {
  id: string
  childId: string | null
}

/** The keys of a service's records. They know of no child: the register does, and whoever writes may have mistyped her. */
export interface TextKeys {
  /** To close words of a record; made with the first. @throws DomainError NOT_FOUND for a record that was erased */
  forWriting(id: string): Promise<Buffer>
  /** To close words while it is still found out that it is the record's; null when the record has one that must be asked for. */
  forTrying(id: string): TriedKey | null
  /** Of many at once, for a load: one statement. */
  forLoading(ids: readonly string[]): Promise<Map<string, Buffer>>
  /** To open words; null for what was erased. One statement for all that are not in memory. */
  forReading(ids: readonly string[]): Promise<Map<string, Buffer | null>>
  /** Which of these records a hold keeps from being erased: one on the record, or on its child. */
  held(records: readonly RecordOfChild[]): Promise<Set<string>>
  /** Destroys the keys of records and writes the ledger. @returns those that are gone; what is under a hold is not */
  erase(records: readonly RecordOfChild[], why: ErasureRule): Promise<string[]>
  stop(): Promise<void>
}

/** A key that may be closed with, and not committed before it is sure. */
export interface TriedKey {
  key: Buffer
  /** @throws OtherKey when the record has another, or none any more */
  sure: Promise<void>
}

/** Words were closed with a key that is not their record's. */
export class OtherKey extends Error {}

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
  /** Whatever becomes of the server, the key is still there. */
  onDisk: boolean
  until: number
}

export function openTextKeys(service: string, { databaseUrl, masters, sameServer = false }: TextKeySettings, poolSize = 3): TextKeys {
  const masterNamed = masterKeysByName(masters)
  let wrapping = masterKeyOf(masters().textKey)
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: poolSize,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 10_000,
    query_timeout: 12_000,
    // A key stands in the log of the server before the record it closes, whose commit takes it to disk; app.erase waits by itself.
    ...(sameServer && { options: '-c synchronous_commit=off' }),
    application_name: `${service} keys`,
  })
  // Whose question it was, or is next, hears of it.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const ask = <Row extends object>(question: pg.QueryConfig): Promise<Row[]> =>
    lent(pool, {}, async (client) => (await client.query<Row>(question)).rows)
  const memory = new Map<string, Remembered>()
  const remember = ({ id, wrapped, wrappedBy, onDisk }: KeyRow): Buffer | null => {
    const key = wrapped && unwrapped(masterNamed(wrappedBy), { service, id }, wrapped)
    if (memory.size >= mostInMemory) memory.delete(memory.keys().next().value!)
    memory.set(id, { key, onDisk, until: performance.now() + keyMemoryMs })
    return key
  }
  const known = (id: string): Remembered | undefined => {
    const found = memory.get(id)
    if (found && found.until > performance.now()) return found
    memory.delete(id)
    return undefined
  }
  const found = (ids: readonly string[]) => ask<KeyRow>({ text: findingSql, values: [service, ids] })
  const wrapped = async (keys: ReadonlyMap<string, Buffer>): Promise<KeyRow[]> => {
    const closed = Array.from(keys, ([id, key]) => wrappedKey(wrapping, { service, id }, key))
    return ask<KeyRow>({ name: 'make-keys', text: makingSql, values: [service, [...keys.keys()], closed, wrapping.id] })
  }
  const made = async (keys: ReadonlyMap<string, Buffer>): Promise<KeyRow[]> => {
    const ids = [...keys.keys()]
    const rows = await wrapped(keys).catch(async (error: { code?: string }) => {
      if (error.code !== notAllowed) throw error
      // Another key wraps than when this process last heard of it.
      wrapping = masterNamed((await ask<{ id: string }>({ text: 'select id from master_key' }))[0]!.id)
      return wrapped(keys)
    })
    if (rows.length === ids.length) return rows
    // Somebody else made the others at the same moment: this statement waited for them, and did not see them.
    const seen = new Set(rows.map(({ id }) => id))
    return [...rows, ...(await found(ids.filter((id) => !seen.has(id))))]
  }

  const forLoading = async (ids: readonly string[]): Promise<Map<string, Buffer>> => {
    const keys = new Map<string, Buffer | null>()
    const unsure: string[] = []
    for (const id of new Set(ids)) {
      const before = known(id)
      // A server that goes down loses the key of a transaction that came to nothing: no other record may be closed with it.
      if (before?.onDisk) keys.set(id, before.key)
      else unsure.push(id)
    }
    if (unsure.length > 0) for (const row of await made(new Map(unsure.map((id) => [id, randomBytes(32)])))) keys.set(row.id, remember(row))
    return new Map(ids.map((id) => [id, keys.get(id) ?? erased()]))
  }

  return {
    forLoading,
    forWriting: async (id) => (await forLoading([id])).get(id)!,
    forTrying(id) {
      const isNew = !memory.has(id)
      const before = known(id)
      const key = isNew ? randomBytes(32) : before?.key
      if (!key) return null
      if (before?.onDisk) return { key, sure: Promise.resolve() }
      // Sent after what is written with it, which takes longer.
      const sure = setImmediate()
        .then(() => made(new Map([[id, key]])))
        .then(([row]) => {
          if (!remember(row!)?.equals(key)) throw new OtherKey()
        })
      // A transaction that fails for another reason does not listen.
      sure.catch(() => {})
      return { key, sure }
    },
    async forReading(ids) {
      const unknown = ids.filter((id) => !known(id))
      const keys = new Map(ids.map((id) => [id, known(id)?.key ?? null]))
      if (unknown.length > 0) for (const row of await found(unknown)) keys.set(row.id, remember(row))
      return keys
    },
    async held(records) {
      const rows = await ask<{ id: string }>({
        text: 'select record_id as id from app.held($1, $2)',
        values: columnsOf(masters(), records),
      })
      return new Set(rows.map(({ id }) => id))
    },
    async erase(records, { kind, rule, by }) {
      const values = [...columnsOf(masters(), records), kind, rule, by]
      const rows = await ask<{ id: string }>({ text: 'select record_id as id from app.erase($1, $2, $3, $4, $5)', values })
      for (const { id } of rows) memory.delete(id)
      return rows.map(({ id }) => id)
    },
    stop: () => pool.end(),
  }
}

interface KeyRow {
  id: string
  wrapped: Buffer | null
  wrappedBy: string
  onDisk: boolean
}

/** What nobody waited for the server writes within three times `wal_writer_delay`, which is 10 s at most. */
const keyColumns = `record_id as id, wrapped, wrapped_by as "wrappedBy", made_at < clock_timestamp() - interval '30 s' as "onDisk"`

/** Made, or found as it was. */
const makingSql = `
  with made as (
    insert into data_key (service, record_id, wrapped, wrapped_by)
    select $1, given.*, $4 from unnest($2::text[], $3::bytea[]) as given
    on conflict (service, record_id) do nothing returning ${keyColumns}
  )
  select * from made union all select ${keyColumns} from data_key where service = $1 and record_id = any($2::text[])`

const findingSql = `select ${keyColumns} from data_key where service = $1 and record_id = any($2::text[])`

/** PostgreSQL: a row policy says no. */
const notAllowed = '42501'

/** Ids, and the marks of their children. */
function columnsOf({ holdKey }: MasterKeys, records: readonly RecordOfChild[]): [string[], (string | null)[]] {
  return [records.map(({ id }) => id), records.map(({ childId }) => (childId === null ? null : childMark(holdKey, childId)))]
}

/** Whose key it is: it opens for no other. */
export interface KeyPlace {
  service: string
  id: string
}

export function wrappedKey({ key }: MasterKey, place: KeyPlace, ofRecord: Buffer): Buffer {
  return sealBytes(key, placeOf(place), ofRecord)
}

/** @throws Error when it was changed, moved, or wrapped with another master key */
export function unwrapped({ key }: MasterKey, place: KeyPlace, wrapped: Buffer): Buffer {
  return openBytes(key, placeOf(place), wrapped)
}

function placeOf({ service, id }: KeyPlace) {
  return { record: id, place: `data_key.wrapped/${service}` }
}

function erased(): never {
  throw refused('NOT_FOUND')
}
