import { mkdir, open, readFile, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { BackupProblem } from '../backup-problem.ts'
import { unsealedBytes } from '../sealed-file.ts'
import { pathOfLine, type Piece } from './pieces.ts'
import { segmentAt, segmentBytes } from './position.ts'

export interface CopiedLog {
  backups: string
  line: string
  timeline: number
  pieces: readonly Piece[]
}

/**
 * Puts copied log back into the files it was read from, in a data folder that no server runs on. What was not copied of the last
 * file is empty, which is where the server sees that its log ends.
 *
 * @throws BackupProblem naming the piece that is not as it was
 */
export async function layLog({ backups, line, timeline, pieces }: CopiedLog, key: Buffer, data: string): Promise<void> {
  await mkdir(join(data, 'pg_wal'), { recursive: true, mode: 0o700 })
  let current: { name: string; file: FileHandle } | undefined
  try {
    for (const piece of pieces) {
      const name = segmentAt(timeline, piece.from)
      if (current?.name !== name) {
        await current?.file.close()
        current = { name, file: await open(join(data, 'pg_wal', name), 'w', 0o600) }
        await current.file.truncate(segmentBytes)
      }
      await current.file.write(await opened(backups, `${pathOfLine(line)}/${piece.name}`, key), 0, null, piece.from % segmentBytes)
    }
  } finally {
    await current?.file.close()
  }
}

async function opened(backups: string, path: string, key: Buffer): Promise<Buffer> {
  const file = join(backups, path)
  try {
    return await unsealedBytes(await readFile(file), path, key)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall) throw error
    throw new BackupProblem(`${file} er ændret → hent filen fra en kopi, eller vælg et tidspunkt før den`)
  }
}
