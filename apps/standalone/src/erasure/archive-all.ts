import { caseArchive, notifications } from '@tilsynsblik/notifications'
import { complaintArchive, complaints } from '@tilsynsblik/complaints'
import { mintPrincipal, openLog, startSubgraph, type Subgraph } from '@tilsynsblik/service-kit'
import { databasesAt } from '../platform/databases.ts'
import type { Secrets } from '../platform/secrets.ts'
import { servicePrincipal } from '../platform/service-principal.ts'
import { handOver, type HandingOver } from './archive.ts'

const archives = [
  { service: complaints, archive: complaintArchive },
  { service: notifications, archive: caseArchive },
]

/** Everything that has run out, of every register that hands it over first. @returns the files */
export async function archiveAll({ adminUrl, secrets, folder }: { adminUrl: string; secrets: Secrets; folder: string }): Promise<string[]> {
  const databases = databasesAt({ adminUrl, secrets })
  const files: string[] = []
  for (const { service, archive } of archives) {
    const key = secrets.keys[service.name]!
    const subgraph = await startSubgraph(service, {
      databaseUrl: databases.urlOf(service.name),
      keys: [key],
      texts: databases.textsOf(service.name)!,
      log: openLog('error', 'archive'),
    })
    try {
      const contextOf = archiveContexts(subgraph, key)
      files.push(...(await handOver({ archive, contextOf, folder, signingKey: secrets.anchorKey, now: new Date() })))
    } finally {
      await subgraph.stop()
    }
  }
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
