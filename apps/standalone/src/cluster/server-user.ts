import { chown, stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { ClusterProblem } from './cluster-problem.ts'
import { runAs, type ServerUser } from './run-as.ts'

export const ourselves: ServerUser = { name: ownName(), identity: {} }

/**
 * PostgreSQL refuses to run as root, so root hands it to somebody else: to the owner of an
 * existing database, else to `postgres`, else to `nobody`. Users are never created: that would
 * outlive a trial of this product.
 */
export async function serverUser(dataFolder: string): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return ourselves
  const user = (await ownerOf(dataFolder)) ?? (await userCalled('postgres')) ?? (await userCalled('nobody'))
  if (user) return user
  throw new ClusterProblem(
    'PostgreSQL kan ikke køre som root, og her er hverken brugeren postgres eller nobody → kør npm start som en almindelig bruger',
  )
}

/** Gives a file or folder to the one who runs postgres. */
export async function giveTo({ identity }: ServerUser, path: string): Promise<void> {
  if (identity.uid !== undefined && identity.gid !== undefined) await chown(path, identity.uid, identity.gid)
}

/** A database that root copied or restored belongs to root, and the server would refuse it. */
export async function giveBackFromRoot(user: ServerUser, data: string): Promise<void> {
  const { uid, gid } = user.identity
  if (uid === undefined || (await stat(data)).uid !== 0) return
  await runAs(ourselves, 'chown', ['-R', `${uid}:${gid}`, data])
}

/** The outermost folder on the way to `path` that the user may not enter; null when the way is open. */
export async function firstClosedFolder(user: ServerUser, path: string): Promise<string | null> {
  if (user.identity.uid === undefined || (await mayEnter(user, path))) return null
  for (const folder of wayTo(path)) {
    if (!(await mayEnter(user, folder))) return folder
  }
  return null
}

// Asked of the system as that user, because access lists and mounts decide too, not just the mode.
async function mayEnter(user: ServerUser, folder: string): Promise<boolean> {
  return (await runAs(user, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder])).ok
}

function wayTo(path: string): string[] {
  const above = dirname(path)
  return above === path ? [path] : [...wayTo(above), path]
}

async function ownerOf(dataFolder: string): Promise<ServerUser | null> {
  const found = await stat(join(dataFolder, 'PG_VERSION')).catch(() => null)
  if (!found || found.uid === 0) return null
  const { uid, gid } = found
  return (await userCalled(String(uid))) ?? { name: `nr. ${uid}`, identity: { uid, gid } }
}

async function userCalled(nameOrNumber: string): Promise<ServerUser | null> {
  const { output } = await runAs(ourselves, 'id', [nameOrNumber])
  const [, uid, name, gid] = /^uid=(\d+)\(([^)]+)\) gid=(\d+)/.exec(output) ?? []
  return uid && name && gid ? { name, identity: { uid: Number(uid), gid: Number(gid) } } : null
}

function ownName(): string {
  try {
    return userInfo().username
  } catch {
    // A container may run as a number that has no name.
    return `nr. ${process.getuid?.()}`
  }
}
