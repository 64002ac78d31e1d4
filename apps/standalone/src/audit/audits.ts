import { withDatabase } from '@tilsynsblik/service-kit'
import type pg from 'pg'
import { alone } from '../platform/alone.ts'
import { asAdministrator } from '../platform/as-administrator.ts'
import { lastLineOf } from '../platform/signed-lines.ts'
import { services } from '../services-of-the-house.ts'
import { addAnchor, ledgerBeside, readAnchors, type Anchor, type AuditHead } from './anchors.ts'
import { auditChain, auditHead, type AuditChain } from './audit-chain.ts'

export interface AuditSite {
  adminUrl: string
  /** Where the anchors are: outside the databases, and best outside the machine. */
  anchors: string
  /** The private key they are signed with. */
  anchorKey: string
  /** Before each database's name. */
  prefix?: string
}

/**
 * Looks through every audit, and compares each with what was anchored.
 *
 * @param anchored what must still stand; for a copy of the databases, the anchors from before it was made
 * @throws SignedLinesProblem
 */
export async function verifyAudits(
  { anchors, anchorKey, ...site }: AuditSite,
  anchored: readonly Anchor[] = readAnchors(anchors, anchorKey),
): Promise<AuditChain[]> {
  return inEach(site, (db, service) => auditChain(db, service, anchored))
}

/**
 * Writes down outside the databases where every audit stands, and the ledger of erasures beside it. Its moment is from after they were looked at: every row of it had
 * been committed by then, so a restore to a later moment must have them.
 *
 * @throws SignedLinesProblem
 */
export async function anchorAudits({ anchors, anchorKey, ...site }: AuditSite, event: Anchor['event'], now: () => Date): Promise<void> {
  await alone(site.adminUrl, 'anchor', async () => {
    const heads = await inEach(site, async (db, service): Promise<[string, AuditHead | null]> => [service, await auditHead(db)])
    // Not while lines are added to it: what is not on disk yet may never be.
    const ledger = await alone(site.adminUrl, 'ledger', async () => lastLineOf(ledgerBeside(anchors)))
    addAnchor(anchors, anchorKey, { at: now().toISOString(), event, heads: Object.fromEntries(heads), ...(ledger && { ledger }) })
  })
}

/** One database after the other, each at one moment, as the owner of its audit. */
async function inEach<T>(
  { adminUrl, prefix = 'tilsynsblik_' }: Pick<AuditSite, 'adminUrl' | 'prefix'>,
  look: (db: pg.Client, service: string) => Promise<T>,
): Promise<T[]> {
  const seen: T[] = []
  for (const { name } of services)
    seen.push(
      await asAdministrator(withDatabase(adminUrl, `${prefix}${name}`), async (db) => {
        await db.query(`begin isolation level repeatable read read only; set local role ${name}_owner`)
        return look(db, name)
      }),
    )
  return seen
}
