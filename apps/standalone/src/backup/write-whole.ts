import { open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file that is either whole and on disk, or not there. One at a time in a folder: what a killed process left is written over. */
export async function writeWhole(target: string, content: Buffer): Promise<void> {
  const unfinished = join(dirname(target), 'unfinished')
  const file = await open(unfinished, 'w', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(unfinished, target)
  await nameOnDisk(dirname(target))
}

/** A folder cannot be opened on Windows, which needs no telling. */
async function nameOnDisk(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const opened = await open(folder)
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
