import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ClusterProblem } from './cluster-problem.ts'
import { freePort } from './port.ts'

/** How we get in: made at the first start, kept beside the database, readable by its owner only. */
export interface Access {
  password: string
  /** Chosen by the operating system once and kept, so that two checkouts never collide. */
  port: number
}

export async function newAccess(): Promise<Access> {
  return { password: randomBytes(24).toString('base64url'), port: await freePort() }
}

export async function readAccess(folder: string): Promise<Access> {
  const text = await readFile(fileIn(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  try {
    return JSON.parse(text) as Access
  } catch {
    throw new ClusterProblem(
      `Databasens adgangskode i ${fileIn(folder)} mangler eller er ødelagt → læg filen tilbage, eller begynd forfra: DATA_DIR=/anden/mappe npm start`,
    )
  }
}

// Renamed into place: a full disk must not leave us with half a password.
export async function keepAccess(folder: string, access: Access): Promise<void> {
  const unfinished = `${fileIn(folder)}.${process.pid}`
  await writeFile(unfinished, `${JSON.stringify(access)}\n`, { mode: 0o600 })
  await rename(unfinished, fileIn(folder))
}

export function urlOf({ password }: Access, port: number): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
}

function fileIn(folder: string): string {
  return join(folder, 'access.json')
}
