import { caseArchive, notifications } from '@tilsynsblik/notifications'
import { complaintArchive, complaints } from '@tilsynsblik/complaints'
import { mintPrincipal, type Subgraph } from '@tilsynsblik/service-kit'
import type { DatabaseSite } from '../platform/databases.ts'
import type { Secrets } from '../platform/secrets.ts'
import { servicePrincipal } from '../platform/service-principal.ts'
import { handOver, type HandingOver } from './archive.ts'
import { withRegister } from './with-register.ts'

const archives = [
  { service: complaints, archive: complaintArchive },
  { service: notifications, archive: caseArchive },
]

/** Everything that has run out, of every register that hands it over first. @returns the files */
export async function archiveAll({ folder, ...site }: DatabaseSite & { folder: string }): Promise<string[]> {
  const files: string[] = []
  for (const { service, archive } of archives)
    files.push(
      ...(await withRegister(service, site, (subgraph, key) =>
        handOver({ archive, contextOf: archiveContexts(subgraph, key), folder, signingKey: site.secrets.anchorKey, now: new Date() }),
      )),
    )
  return files
}

/** As the platform, or in the name of a municipality: signed, scoped and audited as everybody else. */
export function archiveContexts(subgraph: Subgraph, key: Secrets['keys'][string]): HandingOver['contextOf'] {
  return (municipalityId) => {
    const own = servicePrincipal('archive')
    const principal = municipalityId === null ? own : { ...own, persona: 'caseworker' as const, scope: municipalityId }
    return subgraph.contextFor(principal, () => mintPrincipal(principal, subgraph.name, key, ''))
  }
}
