import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cluster } from '../cluster/open-cluster.ts'
import { keptResult, type KeptResult } from '../operations/kept-result.ts'
import { BackupProblem } from './backup-problem.ts'
import { removeInstallation, restoreBackup } from './restore-backup.ts'
import { takeBackup } from './take-backup.ts'

/** How the last drill went. */
export interface Drill {
  at: string
  ok: boolean
  seconds: number
  tables: number
  rows: number
  /** What was wrong; null when nothing was. */
  fault: string | null
}

export interface DrillWish {
  cluster: Cluster
  backups: string
  /** Where it is restored, in a folder of its own. */
  dataDir: string
  key: Buffer
  /** Looks through the audits of the restored databases. */
  check: (restored: Cluster) => Promise<void>
  say: (sentence: string) => void
  now: () => Date
  prefix?: string
}

/** Takes a backup, restores it beside, counts and compares, and takes both away again. The log is what it says on the way. */
export async function drill({ cluster, backups, dataDir, key, check, say, now, prefix }: DrillWish): Promise<Drill> {
  const began = now()
  const seconds = () => (now().getTime() - began.getTime()) / 1000
  const result = { at: began.toISOString(), tables: 0, rows: 0 }
  const tell = (sentence: string) => say(`${seconds().toFixed(1).padStart(6)} s  ${sentence}`)
  await mkdir(backups, { recursive: true, mode: 0o700 })
  // The drill's own backup must not be taken for one to rely on.
  const folder = await mkdtemp(join(backups, 'drill-'))
  const beside = await mkdtemp(join(dataDir, 'drill-'))
  // The server's user must be able to come in.
  await chmod(beside, 0o755)
  try {
    const backup = await takeBackup({ cluster, backups: folder, key, ...(prefix && { prefix }) })
    const { files, databases, takenAt } = backup.manifest
    const tables = Object.values(databases).flatMap((counted) => Object.values(counted.tables))
    Object.assign(result, { tables: tables.length, rows: tables.reduce((sum, rows) => sum + rows, 0) })
    if (result.rows === 0) throw new BackupProblem('Backuppen er tom → en øvelse på ingenting viser ingenting')
    const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6
    tell(`Backup taget: ${number(files.length)} filer, ${number(megabytes)} MB, som det stod ${takenAt}`)
    await restoreBackup({
      backup,
      dataDir: beside,
      key,
      say,
      async check(restored) {
        tell(`Gendannet ved siden af og talt: ${number(result.rows)} rækker i ${result.tables} tabeller, alle som i backuppen`)
        for (const [name, { head }] of Object.entries(databases))
          if (head) tell(`${name}: auditkæden ender ved række ${number(head.id)}, ${head.hash.slice(0, 16)}, som i backuppen`)
        await check(restored)
        tell('Auditkæderne er hele, og forankringerne passer')
      },
    })
    return { ...result, ok: true, seconds: seconds(), fault: null }
  } catch (error) {
    if (!(error instanceof BackupProblem)) throw error
    tell(error.message)
    return { ...result, ok: false, seconds: seconds(), fault: error.message }
  } finally {
    await removeInstallation(beside)
    await rm(folder, { recursive: true, force: true })
    tell('Øvelsens backup og database er fjernet igen')
  }
}

export type KeptDrill = KeptResult<Drill>

export function keptDrill(dataDir: string): KeptDrill {
  return keptResult(dataDir, 'drill')
}

function number(value: number): string {
  return value.toLocaleString('da-DK', { maximumFractionDigits: 1 })
}
