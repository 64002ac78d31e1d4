import { createHmac, timingSafeEqual } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { BackupProblem } from './backup-problem.ts'
import type { Counted } from './counted.ts'
import { onDisk, type SealedFile } from './sealed-file.ts'

/** What a backup is: written last, so that a folder with a manifest is a whole backup. No personal data. */
export interface Manifest {
  format: 1
  /** The moment it restores to. */
  takenAt: string
  postgres: string
  /** The name of the point in the server's log that a restore stops at. */
  restorePoint: string
  /** By name: what each database held at the point. */
  databases: Readonly<Record<string, Counted>>
  folders: readonly string[]
  files: readonly SealedFile[]
}

export interface Backup {
  folder: string
  manifest: Manifest
}

const fileName = 'manifest.json'

/** Makes a whole backup of what lies in `unfinished`, under the name `folder`. */
export async function finishBackup(unfinished: string, folder: string, manifest: Manifest, key: Buffer): Promise<void> {
  await onDisk(manifest.files.map(({ path }) => join(unfinished, path)))
  const file = await open(join(unfinished, fileName), 'wx', 0o600)
  try {
    await file.writeFile(JSON.stringify({ manifest, seal: sealOf(manifest, key) }))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(unfinished, folder)
}

/** Names of the backups below a folder, oldest first; what was never finished is none. */
export function backupNames(backups: string): string[] {
  try {
    return readdirSync(backups)
      .filter((name) => /^\d{4}-\d\d-\d\dT[\d.]+Z$/.test(name))
      .toSorted()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** @throws BackupProblem when the manifest is missing, changed, or of an installation with other secrets */
export function readBackup(folder: string, key: Buffer): Backup {
  let written: { manifest: Manifest; seal: unknown }
  try {
    written = JSON.parse(readFileSync(join(folder, fileName), 'utf8')) as typeof written
  } catch {
    throw new BackupProblem(`${join(folder, fileName)} mangler eller kan ikke læses → brug en anden backup`)
  }
  const { manifest, seal } = written
  const expected = Buffer.from(sealOf(manifest, key))
  const given = Buffer.from(typeof seal === 'string' ? seal : '')
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new BackupProblem(
      `${join(folder, fileName)} er ændret, eller backuppen er taget med en anden secrets.json → brug den, der hører til, eller en anden backup`,
    )
  return { folder, manifest }
}

function sealOf(manifest: Manifest, key: Buffer): string {
  return createHmac('sha256', key).update('manifest ').update(JSON.stringify(manifest)).digest('hex')
}
