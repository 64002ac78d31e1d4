import { withDatabase } from '@tilsynsblik/service-kit'
import type pg from 'pg'
import { ledgerBeside, readAnchors } from '../audit/anchors.ts'
import type { AuditSite } from '../audit/audits.ts'
import { alone } from '../platform/alone.ts'
import { asAdministrator } from '../platform/as-administrator.ts'
import { addSignedLines, readSignedLines } from '../platform/signed-lines.ts'

/** That the key of a record was destroyed: which, by which rule, by whom and when. No words, and no child. */
export interface Erased {
  service: string
  recordId: string
  kind: string
  rule: string
  by: string
  at: string
}

/** Beside the anchors of the audits is the copy outside the databases: a restore must know what was erased after its backup. */
export type LedgerSite = AuditSite

/** Adds to the file what the databases have erased since. @returns how many. @throws SignedLinesProblem */
export async function copyLedger({ adminUrl, anchors, anchorKey, prefix }: LedgerSite): Promise<number> {
  // A line is chained to the one before: two processes that add at once would break the chain.
  return alone(adminUrl, 'ledger', async () => {
    const written = new Set(readLedger({ anchors, anchorKey }).map(keyOf))
    const { rows } = await inKeys<Erased>(
      { adminUrl, prefix },
      `select service, record_id as "recordId", record_kind as kind, rule, by, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
       from erasure order by id`,
    )
    const missing = rows.filter((erased) => !written.has(keyOf(erased)))
    if (missing.length > 0) addSignedLines(ledgerBeside(anchors), anchorKey, missing)
    return missing.length
  })
}

/** The file; nothing when there is none. @throws SignedLinesProblem when it was changed, or ends before a line that was anchored */
export function readLedger({ anchors, anchorKey }: Pick<LedgerSite, 'anchors' | 'anchorKey'>): Erased[] {
  // Read before the file, which another process may add to. The furthest of them and not the last: what is left of a file that was cut
  // is anchored within the hour too.
  const anchored = readAnchors(anchors, anchorKey).flatMap(({ ledger }) => ledger ?? [])
  const furthest = anchored.toSorted((a, b) => a.line - b.line).at(-1)
  return readSignedLines(ledgerBeside(anchors), anchorKey, furthest)
}

/**
 * Erases again, in databases that were restored, what the ledger says was erased: the keys of it are destroyed before anybody comes
 * in. What the registers remember of it is done by the job of the next night.
 *
 * @returns how many keys the restored databases still had
 * @throws SignedLinesProblem when the file is not as it was written: a restore without it would bring back what was erased
 */
export async function replayLedger({ adminUrl, prefix, ...file }: LedgerSite): Promise<number> {
  const { rows } = await inKeys<{ had: boolean }>({ adminUrl, prefix }, replayingSql, [JSON.stringify(readLedger(file))])
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
    on conflict (service, record_id) do update set wrapped = null, wrapped_by = null, destroyed_at = coalesce(data_key.destroyed_at, excluded.destroyed_at)
    returning service, record_id
  ), written as (
    insert into erasure (service, record_id, record_kind, rule, by, at) select service, "recordId", kind, rule, by, at from told
    on conflict (service, record_id) do nothing
  )
  select had.record_id is not null as had from gone left join had using (service, record_id)`

/** As the owner of the database of keys: an administrator is not always above row policies. */
export async function asKeysOwner<T>(
  { adminUrl, prefix = 'tilsynsblik_' }: { adminUrl: string; prefix?: string | undefined },
  work: (db: pg.Client) => Promise<T>,
): Promise<T> {
  return asAdministrator(withDatabase(adminUrl, `${prefix}keys`), async (admin) => {
    await admin.query('set role keys_owner')
    return work(admin)
  })
}

export async function inKeys<Row extends pg.QueryResultRow>(
  site: { adminUrl: string; prefix?: string | undefined },
  sql: string,
  params: readonly unknown[] = [],
): Promise<pg.QueryResult<Row>> {
  return asKeysOwner(site, (db) => db.query<Row>(sql, params as unknown[]))
}

function keyOf({ service, recordId }: Erased): string {
  return `${service} ${recordId}`
}
