import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { finishBackup, type Manifest } from './manifest.ts'

/** A whole backup of nothing, for what only looks at which there are. @returns its folder */
export async function emptyBackup(backups: string, takenAt: string, key: Buffer, log: Partial<Manifest['log']> = {}): Promise<string> {
  const unfinished = join(backups, 'unfinished')
  mkdirSync(unfinished, { recursive: true })
  const folder = join(backups, takenAt.replaceAll(':', '.'))
  const manifest: Manifest = {
    format: 2,
    takenAt,
    postgres: '18.4',
    restorePoint: '',
    databases: {},
    log: { segment: '000000010000000000000002', line: 'one', ...log },
    folders: [],
    files: [],
  }
  await finishBackup(unfinished, folder, manifest, key)
  return folder
}
