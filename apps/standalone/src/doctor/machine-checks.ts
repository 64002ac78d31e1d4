import { statfs } from 'node:fs/promises'
import { isFree } from '../cluster/port.ts'
import { nearestExisting } from './nearest-existing.ts'
import type { Finding } from './finding.ts'

// Temporal and type stripping without a flag.
const oldestNode = 26

export function nodeVersion(): Finding {
  const ok = Number(process.versions.node.split('.')[0]) >= oldestNode
  return ok
    ? { ok, says: `Node ${process.versions.node}` }
    : {
        ok,
        says: `Node ${process.versions.node} er for gammel → start gennem npm (npm start), som bruger Node ${oldestNode} fra node_modules`,
      }
}

export async function diskSpace(dataDir: string): Promise<Finding> {
  const folder = await nearestExisting(dataDir)
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  const ok = free >= gigabyte
  return ok
    ? { ok, says: `${inGigabytes(free)} ledig plads ved ${dataDir}` }
    : {
        ok,
        says: `Kun ${inGigabytes(free)} ledig plads ved ${dataDir}; der skal 1 GB til → frigør plads, eller DATA_DIR=/anden/mappe npm start`,
      }
}

export async function freeHttpPort(host: string, port: number): Promise<Finding> {
  const ok = await isFree(port, host)
  return ok
    ? { ok, says: `Port ${port} på ${host} er ledig` }
    : {
        ok,
        says: `Port ${port} på ${host} er optaget (kører Tilsynsblik allerede?) → PORT=${port === 65_535 ? port - 1 : port + 1} npm start`,
      }
}

/** Aa is å, which stands last; a machine without Danish rules puts Aabenraa first. */
export function danishSorting(): Finding {
  const sorted = ['Aalborg', 'Ærø', 'Aabenraa', 'Brøndby'].toSorted(new Intl.Collator('da').compare).join(', ')
  const ok = sorted === 'Brøndby, Ærø, Aabenraa, Aalborg'
  return ok
    ? { ok, says: `Dansk sortering: ${sorted}` }
    : { ok, says: `Node sorterer ikke dansk (${sorted}) → brug Node med fuld ICU, som npm start gør` }
}

export function copenhagenTime(): Finding {
  const hourAt = (instant: string) =>
    new Intl.DateTimeFormat('da', { timeZone: 'Europe/Copenhagen', hour: '2-digit', hourCycle: 'h23' }).format(new Date(instant))
  const ok = zoneIsKnown() && hourAt('2026-01-01T12:00Z').startsWith('13') && hourAt('2026-07-01T12:00Z').startsWith('14')
  return ok
    ? { ok, says: 'Tidszonen Europe/Copenhagen med sommertid' }
    : { ok, says: 'Node kender ikke Europe/Copenhagen → brug Node med fuld ICU, som npm start gør' }
}

export function memory(): Finding {
  const free = process.availableMemory()
  const ok = free >= gigabyte
  return ok
    ? { ok, says: `${inGigabytes(free)} ledig hukommelse` }
    : { ok, says: `Kun ${inGigabytes(free)} ledig hukommelse; der skal 1 GB til → luk andre programmer, eller giv maskinen mere` }
}

const gigabyte = 2 ** 30

function inGigabytes(bytes: number): string {
  return `${(bytes / gigabyte).toLocaleString('da', { maximumFractionDigits: 1 })} GB`
}

function zoneIsKnown(): boolean {
  return Intl.supportedValuesOf('timeZone').includes('Europe/Copenhagen')
}
