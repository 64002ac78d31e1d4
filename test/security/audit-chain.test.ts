import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { auditHash, withDatabase } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { addAnchor, readAnchors, type Anchor } from '../../apps/standalone/src/audit/anchors.ts'
import { auditChain, auditHead } from '../../apps/standalone/src/audit/audit-chain.ts'
import { auditSentence } from '../../apps/standalone/src/audit/audit-sentences.ts'
import { anchorAudits, verifyAudits } from '../../apps/standalone/src/audit/audits.ts'
import { newSecrets } from '../../apps/standalone/src/platform/secrets.ts'

let db: pg.Client
let folder: string
let file: string
const { anchorKey } = newSecrets()
beforeAll(async () => {
  db = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_incidents'))
  await db.connect()
  folder = mkdtempSync(join(tmpdir(), 'anchors-'))
  file = join(folder, 'audit.jsonl')
})
afterAll(async () => {
  await db.end()
  rmSync(folder, { recursive: true })
})

/** Five rows of the audit, the last one anchored; whatever the test does to them is undone. */
async function tampered(tamper: (rows: { id: number; hash: string }[]) => Promise<unknown>) {
  await db.query('begin isolation level repeatable read')
  try {
    const head = await auditHead(db)
    const { rows } = await db.query(`select id::int, encode(hash, 'hex') as hash from app.audit order by audit.id desc limit 5`)
    const ordered = rows.toReversed()
    const anchors: Anchor[] = [anchorAt('2026-01-01T00:00:00Z', ordered[0]), anchorAt('2026-01-02T00:00:00Z', head!)]
    expect((await auditChain(db, 'incidents', anchors)).fault).toBeNull()
    await tamper(ordered)
    const chain = await auditChain(db, 'incidents', anchors)
    const withoutAnchors = await auditChain(db, 'incidents', [])
    return { chain, withoutAnchors, rows: ordered }
  } finally {
    await db.query('rollback')
  }
}

const anchorAt = (at: string, head: { id: number; hash: string }): Anchor => ({ at, event: 'anchor', heads: { incidents: head } })

test('a row that was changed is named, and until when the audit is known to be whole', async () => {
  const { chain, withoutAnchors, rows } = await tampered(([, , third]) =>
    db.query(`update app.audit set subject = 'somebody-else' where id = $1`, [third!.id]),
  )
  expect(chain.fault).toEqual({ kind: 'changed', id: rows[2]!.id })
  expect(chain.anchored).toEqual({ at: '2026-01-01T00:00:00Z', id: rows[0]!.id })
  expect(withoutAnchors.fault).toEqual({ kind: 'changed', id: rows[2]!.id })
  expect(auditSentence(chain)).toMatch(/^BRUDT {2}incidents: række [\d.]+ er ændret/)
})

test('a row that was taken out of the middle is missed by the one after it', async () => {
  const { chain, rows } = await tampered(([, , third]) => db.query('delete from app.audit where id = $1', [third!.id]))
  expect(chain.fault).toEqual({ kind: 'removed', id: rows[3]!.id })
})

test('the first row cannot be taken away either', async () => {
  const { chain } = await tampered(() => db.query('delete from app.audit where id = (select min(id) from app.audit)'))
  expect(chain.fault?.kind).toBe('removed')
})

test('two rows that changed places are found', async () => {
  const { chain, rows } = await tampered(async ([, second, third]) => {
    // An id is the database's to give: taken away, what is left of a row is everything else.
    await db.query('alter table app.audit alter id drop identity')
    await db.query('update app.audit set id = -id where id in ($1, $2)', [second!.id, third!.id])
    await db.query('update app.audit set id = case id when -$1::bigint then $2::bigint else $1::bigint end where id < 0', [
      second!.id,
      third!.id,
    ])
  })
  expect(chain.fault).toEqual({ kind: 'moved', id: rows[1]!.id })
})

test('only the anchor sees that the tail was cut off', async () => {
  const { chain, withoutAnchors, rows } = await tampered(([, , , , last]) => db.query('delete from app.audit where id >= $1', [last!.id]))
  expect(withoutAnchors.fault).toBeNull()
  expect(chain.fault).toEqual({ kind: 'cut', id: rows[4]!.id })
})

test('only the anchor sees that a row was changed and every hash after it made anew', async () => {
  const { chain, withoutAnchors, rows } = await tampered(async ([, , , fourth, last]) => {
    await db.query(`update app.audit set subject = 'somebody-else' where id = $1`, [fourth!.id])
    await db.query(`update app.audit set hash = ${auditHash('previous_hash')} where id = $1`, [fourth!.id])
    await db.query('update app.audit set previous_hash = (select hash from app.audit where id = $1) where id = $2', [fourth!.id, last!.id])
    await db.query(`update app.audit set hash = ${auditHash('previous_hash')} where id = $1`, [last!.id])
  })
  expect(withoutAnchors.fault).toBeNull()
  expect(chain.fault).toEqual({ kind: 'rewritten', id: rows[4]!.id })
})

test('what was anchored beyond a restore was lost with the old database, and is no fault', async () => {
  const head = (await auditHead(db))!
  const lost = anchorAt('2026-01-01T00:00:00Z', { id: head.id + 50, hash: 'ff' })
  expect((await auditChain(db, 'incidents', [lost])).fault).toEqual({ kind: 'cut', id: head.id + 50 })
  expect((await auditChain(db, 'incidents', [lost, { ...anchorAt('2026-01-02T00:00:00Z', head), event: 'restore' }])).fault).toBeNull()
})

test('every audit of the house is whole, and its anchor is added to a file that shows every change', async () => {
  const site = { adminUrl: inject('adminUrl'), anchors: file, anchorKey }
  await anchorAudits(site, 'anchor', () => new Date('2026-01-01T00:00:00Z'))
  await anchorAudits(site, 'anchor', () => new Date('2026-01-02T00:00:00Z'))
  const chains = await verifyAudits(site)
  expect(chains.map(({ service, fault }) => [service, fault])).toEqual(
    ['institutions', 'incidents', 'complaints', 'notifications', 'oversight'].map((service) => [service, null]),
  )
  expect(chains.find(({ service }) => service === 'incidents')!.anchored!.at).toBe('2026-01-02T00:00:00.000Z')
  expect(readFileSync(file, 'utf8')).not.toMatch(/fagkonsulent|tilsyn-|h-\d/)
})

test('a copy of the databases is held against the anchors from before it was made, not against what was anchored since', async () => {
  const site = { adminUrl: inject('adminUrl'), anchors: join(folder, 'copied.jsonl'), anchorKey }
  await anchorAudits(site, 'anchor', () => new Date('2026-01-01T00:00:00Z'))
  const before = readAnchors(site.anchors, anchorKey)
  addAnchor(site.anchors, anchorKey, anchorAt('2026-01-02T00:00:00Z', { id: 999_999_999, hash: 'ff' }))
  const faultOf = (chains: Awaited<ReturnType<typeof verifyAudits>>) => chains.find(({ service }) => service === 'incidents')!.fault
  expect(faultOf(await verifyAudits(site))).toEqual({ kind: 'cut', id: 999_999_999 })
  expect(faultOf(await verifyAudits(site, before))).toBeNull()
})

test('an anchor that was changed, taken out or signed by somebody else is refused with its line; half a line never was one', () => {
  const written = readFileSync(file, 'utf8')
  const [first, second] = written.split('\n')
  const refused = (text: string, key = anchorKey) => {
    writeFileSync(file, text)
    return () => readAnchors(file, key)
  }
  expect(refused(written.replace('2026-01-01', '2025-01-01'))).toThrow('Linje 1')
  expect(refused(`${second}\n`)).toThrow('Linje 1')
  expect(refused(written, newSecrets().anchorKey)).toThrow('Linje 1')
  expect(refused(`${first}\n${second!.slice(0, -20)}`)()).toHaveLength(1)
  addAnchor(file, anchorKey, anchorAt('2026-01-03T00:00:00Z', { id: 1, hash: '00' }))
  expect(readAnchors(file, anchorKey).map(({ at }) => at)).toEqual(['2026-01-01T00:00:00.000Z', '2026-01-03T00:00:00Z'])
})
