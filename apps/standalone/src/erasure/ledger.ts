import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { withDatabase } from '@tilsynsblik/service-kit'
import type pg from 'pg'
import { asAdministrator } from '../platform/as-administrator.ts'

/** That the key of a record was destroyed: which, by which rule, by whom and when. No words, and no child. */
export interface Erased {
  service: string
  recordId: string
  kind: string
  rule: string
  by: string
  at: string
}

export interface LedgerSite {
  /** An administrator's URL of the server. */
  adminUrl: string
  /** The copy outside the databases, beside the anchors of the audits: a restore must know what was erased after its backup. */
  ledger: string
  prefix?: string
}

/** Adds to the file what the databases have erased since. @returns how many */
export async function copyLedger({ adminUrl, ledger, prefix }: LedgerSite): Promise<number> {
  const written = new Set(readLedger(ledger).map(keyOf))
  const { rows } = await inKeys<Erased>(
    { adminUrl, prefix },
    `select service, record_id as "recordId", record_kind as kind, rule, by, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
     from erasure order by id`,
  )
  const missing = rows.filter((erased) => !written.has(keyOf(erased)))
  if (missing.length === 0) return 0
  mkdirSync(dirname(ledger), { recursive: true })
  appendFileSync(ledger, missing.map((erased) => `${JSON.stringify(erased)}\n`).join(''), { mode: 0o600, flush: true })
  return missing.length
}

/** The file; nothing when there is none. A last line without its end was never finished. */
export function readLedger(ledger: string): Erased[] {
  try {
    const lines = readFileSync(ledger, 'utf8').split('\n').slice(0, -1)
    return lines.map((line) => JSON.parse(line) as Erased)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/**
 * Erases again, in databases that were restored, what the ledger says was erased: the keys of it are destroyed before anybody comes
 * in. What the registers remember of it is done by the job of the next night.
 *
 * @returns how many keys the restored databases still had
 */
export async function replayLedger({ adminUrl, ledger, prefix }: LedgerSite): Promise<number> {
  const { rows } = await inKeys<{ had: boolean }>({ adminUrl, prefix }, replayingSql, [JSON.stringify(readLedger(ledger))])
  return rows.filter(({ had }) => had).length
}

const replayingSql = `
  with told as (
    select distinct on (service, "recordId") * from jsonb_to_recordset($1::jsonb)
      as line (service text, "recordId" text, kind text, rule text, by text, at timestamptz)
    order by service, "recordId", at
  ), had as (
    select data_key.service, data_key.record_id from data_key join told on told.service = data_key.service and told."recordId" = data_key.record_id
    where wrapped is not null
  ), gone as (
    insert into data_key (service, record_id, destroyed_at) select service, "recordId", at from told
    on conflict (service, record_id) do update set wrapped = null, destroyed_at = coalesce(data_key.destroyed_at, excluded.destroyed_at)
    returning service, record_id
  ), written as (
    insert into erasure (service, record_id, record_kind, rule, by, at) select service, "recordId", kind, rule, by, at from told
    on conflict (service, record_id) do nothing
  )
  select had.record_id is not null as had from gone left join had using (service, record_id)`

/** As the owner of the database of keys: an administrator is not always above row policies. */
export async function inKeys<Row extends pg.QueryResultRow>(
  { adminUrl, prefix = 'tilsynsblik_' }: { adminUrl: string; prefix?: string | undefined },
  sql: string,
  params: readonly unknown[] = [],
): Promise<pg.QueryResult<Row>> {
  return asAdministrator(withDatabase(adminUrl, `${prefix}keys`), async (admin) => {
    await admin.query('set role keys_owner')
    return admin.query<Row>(sql, params as unknown[])
  })
}

function keyOf({ service, recordId }: Erased): string {
  return `${service} ${recordId}`
}
