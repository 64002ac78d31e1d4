import { masterKeyOf, masterKeysByName, unwrapped, wrappedKey } from '@tilsynsblik/service-kit'
import type pg from 'pg'
import { ConfigProblem } from '../config.ts'
import { alone } from '../platform/alone.ts'
import { changeTextKey, existingSecrets, forgetTextKeyBefore, secretsFile } from '../platform/secrets.ts'
import { asKeysOwner } from './ledger.ts'

export interface TextKeyRotation {
  adminUrl: string
  /** Where `secrets.json` is. */
  dataDir: string
  prefix?: string
  say: (sentence: string) => void
}

/** As many as are held at a time: an erasure of one of them waits so long. */
const batchSize = 1_000

/**
 * Another key wraps the keys of the words: what is new from now on, and then, batch by batch, what there is. Both keys stand in
 * `secrets.json` until nothing is wrapped with the one before, and a service that runs meanwhile looks there for what it does not know.
 * Killed anywhere, the next run goes on from there.
 *
 * @returns how many were wrapped anew
 * @throws ConfigProblem when some are wrapped with a key that is not there; then nothing is changed
 */
export async function rotateTextKey({ adminUrl, dataDir, prefix, say }: TextKeyRotation): Promise<number> {
  return alone(adminUrl, 'text key', () =>
    asKeysOwner({ adminUrl, prefix }, async (db) => {
      const missing = await missingIn(db, dataDir)
      if (missing) throw new ConfigProblem([missing])
      const secrets = changeTextKey(dataDir)
      const { id: wrapping } = masterKeyOf(secrets.textKey)
      // Whoever makes a key at this moment is waited for; whoever comes after is refused with the key before, and asks.
      await inOneGo(db, async () => {
        await db.query('lock table data_key in share row exclusive mode')
        await db.query('update master_key set id = $1, since = now() where id <> $1', [wrapping])
      })
      const named = masterKeysByName(() => secrets)
      const rewrap = ({ service, id, wrapped, wrappedBy }: WrappedRow) =>
        wrappedKey(named(wrapping), { service, id }, unwrapped(named(wrappedBy), { service, id }, wrapped))
      let done = 0
      let rows: WrappedRow[] = []
      do {
        const after = rows.at(-1)
        rows = await inOneGo(db, () => rewrapBatch(db, { wrapping, after, rewrap }))
        done += rows.length
        if (rows.length > 0) say(`Pakket om: ${done} nøgler.`)
      } while (rows.length === batchSize)
      if ((await wrappedWith(db)).some((id) => id !== wrapping))
        throw new Error('Keys were wrapped with the key before, after it was changed')
      forgetTextKeyBefore(dataDir)
      return done
    }),
  )
}

interface WrappedRow {
  service: string
  id: string
  wrapped: Buffer
  wrappedBy: string
}

interface Batch {
  wrapping: string
  after: WrappedRow | undefined
  rewrap: (row: WrappedRow) => Buffer
}

/** Held until they are written: a key that is destroyed meanwhile is destroyed after it. */
async function rewrapBatch(db: pg.Client, { wrapping, after, rewrap }: Batch): Promise<WrappedRow[]> {
  const { rows } = await db.query<WrappedRow>(
    `select service, record_id as id, wrapped, wrapped_by as "wrappedBy" from data_key
     where wrapped_by <> $1 and (service, record_id) > ($2, $3) order by service, record_id limit ${batchSize} for update`,
    [wrapping, after?.service ?? '', after?.id ?? ''],
  )
  await db.query(
    `update data_key set wrapped = told.wrapped, wrapped_by = $1 from unnest($2::text[], $3::text[], $4::bytea[]) as told (service, id, wrapped)
     where data_key.service = told.service and data_key.record_id = told.id`,
    [wrapping, rows.map(({ service }) => service), rows.map(({ id }) => id), rows.map(rewrap)],
  )
  return rows
}

/** As after a restore of what is older than the last change of the key: what is missing, and the way out. Null when all is there. */
export async function missingTextKey(site: Pick<TextKeyRotation, 'adminUrl' | 'dataDir' | 'prefix'>): Promise<string | null> {
  return asKeysOwner(site, (db) => missingIn(db, site.dataDir))
}

async function missingIn(db: pg.Client, dataDir: string): Promise<string | null> {
  const { textKey, textKeyBefore = textKey } = existingSecrets(dataDir)
  const known = [textKey, textKeyBefore].map((key) => masterKeyOf(key).id)
  if ((await wrappedWith(db)).every((id) => known.includes(id))) return null
  return `Der er tekster fra før textKey blev skiftet → læg den fra en ældre kopi af secrets.json ind i ${secretsFile(dataDir)} som textKeyBefore, og kør npm run erasure -- rotate-key`
}

async function wrappedWith(db: pg.Client): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>('select distinct wrapped_by as id from data_key where wrapped_by is not null')
  return rows.map(({ id }) => id)
}

async function inOneGo<T>(db: pg.Client, work: () => Promise<T>): Promise<T> {
  await db.query('begin')
  const done = await work()
  await db.query('commit')
  return done
}
