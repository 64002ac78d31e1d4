import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cluster } from '../cluster/open-cluster.ts'
import { keptResult, type KeptResult } from '../operations/kept-result.ts'
import { asAdministrator } from '../platform/as-administrator.ts'
import { BackupProblem } from './backup-problem.ts'
import { chooseCourse } from './choose-course.ts'
import { countAtOnePoint, type CountedPoint } from './counted-point.ts'
import { databaseNames } from './databases-of.ts'
import { copyLine } from './log/copy-log.ts'
import { beginLine } from './log/line.ts'
import { positionOf } from './log/position.ts'
import type { Backup } from './manifest.ts'
import { writtenMoment } from './moment.ts'
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

/**
 * Takes a backup, copies the log that follows it, restores beside, brings it forward to a moment after the backup, counts and
 * compares, and takes all of it away again. What it says on the way is the log of the drill.
 */
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
    const { backup, point } = await backupAndMore(cluster, folder, key, prefix)
    const { files } = backup.manifest
    const { databases } = point
    const tables = Object.values(databases).flatMap((counted) => Object.values(counted.tables))
    Object.assign(result, { tables: tables.length, rows: tables.reduce((sum, rows) => sum + rows, 0) })
    if (result.rows === 0) throw new BackupProblem('Backuppen er tom → en øvelse på ingenting viser ingenting')
    const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6
    tell(`Backup taget: ${number(files.length)} filer, ${number(megabytes)} MB, som det stod ${writtenMoment(backup.manifest.takenAt)}`)
    const { log } = chooseCourse(backup, key)
    if (!log) throw new BackupProblem('Der kom ingen log efter backuppen, så den kan ikke føres frem → prøv igen')
    tell(`Loggen efter den kopieret: ${number(log.pieces.length)} stykker, til og med ${writtenMoment(log.reach.at)}`)
    await restoreBackup({
      backup,
      forward: { log, until: point },
      dataDir: beside,
      key,
      say,
      async check(restored) {
        tell(`Gendannet ved siden af, ført frem til ${writtenMoment(point.takenAt)} og talt`)
        tell(`${number(result.rows)} rækker i ${result.tables} tabeller, alle som da`)
        for (const [name, { head }] of Object.entries(databases))
          if (head) tell(`${name}: auditkæden ender ved række ${number(head.id)}, ${head.hash.slice(0, 16)}, som da`)
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

/** A backup, and a point after it that only the log leads to. This connection keeps the log meanwhile, and nothing after it. */
async function backupAndMore(
  cluster: Cluster,
  backups: string,
  key: Buffer,
  prefix?: string,
): Promise<{ backup: Backup; point: CountedPoint }> {
  return asAdministrator(cluster.url, async (server) => {
    const { rows } = await server.query<{ from: string }>(
      'select lsn::text as from from pg_create_physical_replication_slot($1, true, true)',
      [`tilsynsblik_drill_${process.pid}`],
    )
    const keptFrom = positionOf(rows[0]!.from)
    const backup = await takeBackup({ cluster, backups, key, line, ...(prefix && { prefix }) })
    await beginLine({ line, keptFrom }, backup.manifest.takenAt, { backups, key })
    const point = await countAtOnePoint(server, cluster.url, databaseNames(prefix))
    await copyLine(server, { line, keptFrom, written: keptFrom }, { backups, key, data: join(cluster.folder, 'data') })
    return { backup, point }
  })
}

const line = 'drill'

export type KeptDrill = KeptResult<Drill>

export function keptDrill(dataDir: string): KeptDrill {
  return keptResult(dataDir, 'drill')
}

function number(value: number): string {
  return value.toLocaleString('da-DK', { maximumFractionDigits: 1 })
}
