import { readdirSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { BackupProblem } from './backup-problem.ts'
import type { Counted } from './counted.ts'
import { onDisk, type SealedFile } from './sealed-file.ts'
import { readNote, writeNote } from './sealed-note.ts'

/** What a backup is: written last, so that a folder with a manifest is a whole backup. No personal data. */
export interface Manifest {
  format: 2
  /** The moment it restores to. */
  takenAt: string
  postgres: string
  /** The name of the point in the server's log that a restore stops at. */
  restorePoint: string
  /** By name: what each database held at the point. */
  databases: Readonly<Record<string, Counted>>
  /** The last file of the log that is in it, and where what the server wrote after that is copied. */
  log: { segment: string; line: string }
  folders: readonly string[]
  files: readonly SealedFile[]
}

export interface Backup {
  folder: string
  manifest: Manifest
}

const fileName = 'manifest.json'
const use = 'manifest'

/** Makes a whole backup of what lies in `unfinished`, under the name `folder`. */
export async function finishBackup(unfinished: string, folder: string, manifest: Manifest, key: Buffer): Promise<void> {
  await onDisk(manifest.files.map(({ path }) => join(unfinished, path)))
  await writeNote(join(unfinished, fileName), use, manifest, key)
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

/** The folder's name is the moment it restores to, without colons. */
export function momentOfName(name: string): Date {
  return new Date(name.replace(/T(\d\d)\.(\d\d)\.(\d\d)/, 'T$1:$2:$3'))
}

/** @throws BackupProblem when the manifest is missing, changed, or of an installation with other secrets */
export function readBackup(folder: string, key: Buffer): Backup {
  const file = join(folder, fileName)
  const manifest = readNote(file, use, key) as Manifest | null | 'broken'
  if (!manifest) throw new BackupProblem(`${file} mangler → brug en anden backup`)
  if (manifest === 'broken')
    throw new BackupProblem(
      `${file} er ændret, eller backuppen er taget med en anden secrets.json → brug den, der hører til, eller en anden backup`,
    )
  if (manifest.format !== 2)
    throw new BackupProblem(`${folder} er taget af en ældre udgave → gendan den med den udgave, eller brug en nyere backup`)
  return { folder, manifest }
}
