import { readAnchors, type Anchor } from '../audit/anchors.ts'
import type { AuditChain } from '../audit/audit-chain.ts'
import { auditSentence } from '../audit/audit-sentences.ts'
import { anchorAudits, verifyAudits, type AuditSite } from '../audit/audits.ts'
import { services } from '../services-of-the-house.ts'
import { BackupProblem } from './backup-problem.ts'
import type { Manifest } from './manifest.ts'

export interface RestoredSite extends AuditSite {
  manifest: Manifest
  /** The moment it was restored to. */
  to: Date
  say: (sentence: string) => void
}

/**
 * Looks through the audits of databases that were restored to a moment: what was anchored before it must stand, and where the audits
 * ended in the backup too. What was anchored after it is lost with the rest, and no sign of tampering; from here on nobody asks
 * for it.
 *
 * @throws BackupProblem when one is not whole; then nothing is anchored
 */
export async function checkRestoredAudits({ manifest, to, say, ...site }: RestoredSite): Promise<AuditChain[]> {
  const before = readAnchors(site.anchors, site.anchorKey).filter(({ at }) => new Date(at) < to)
  const chains = await verifyAudits(site, [...before, anchorOf(manifest, site.prefix)])
  for (const chain of chains) say(auditSentence(chain))
  if (chains.some(({ fault }) => fault))
    throw new BackupProblem('En auditkæde er brudt i det, der er gendannet → brug en ældre backup, og undersøg hvem der har skrevet i den')
  await anchorAudits(site, 'restore', () => new Date())
  return chains
}

/** Whatever was put on top of a backup must still have the ends that its audits had. */
function anchorOf({ takenAt, databases }: Manifest, prefix = 'tilsynsblik_'): Anchor {
  return {
    at: takenAt,
    event: 'anchor',
    heads: Object.fromEntries(services.map(({ name }) => [name, databases[`${prefix}${name}`]?.head ?? null])),
  }
}
