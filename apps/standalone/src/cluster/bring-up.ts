import { setTimeout } from 'node:timers/promises'
import { keepAccess, urlOf } from './access.ts'
import { ClusterProblem, explain, lockIsHeld, portIsTaken } from './cluster-problem.ts'
import type { Installation } from './installation.ts'
import { freePort, isFree } from './port.ts'
import { answers, postmasterOf, startPostmaster } from './postmaster.ts'
import { type Settings, writeSettings } from './settings.ts'

export interface StartWish {
  dataDir: string
  port?: number | undefined
  settings: Settings
}

export interface Running {
  port: number
  reused: boolean
  recovered: boolean
}

// A server that shuts down, or the last children of one that was killed, hold the folder this long at most.
const patienceMs = 10_000

/** A server that answers: the one that already runs, or a new one. */
export async function bringUp(installation: Installation, wish: StartWish): Promise<Running> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const living = await postmasterOf(installation.data)
    if (living && (await answers(urlOf(installation.access, living.port)))) return { port: living.port, reused: true, recovered: false }

    // While somebody holds the folder the attempt fails by that lock, so the port does not matter yet.
    const port = living ? living.port : await choosePort(installation, wish.port)
    await writeSettings(installation.folder, port, wish.settings)
    const attempt = await startPostmaster(installation)
    if (attempt.ok) return { port, reused: false, recovered: crashed.test(attempt.said) }
    if (!lockIsHeld.test(attempt.said) || Date.now() > deadline)
      throw explain(attempt.said, { dataDir: wish.dataDir, userName: installation.user.name, port })
    await setTimeout(250)
  }
}

const crashed = /database system was not properly shut down|database system was interrupted/

// A port somebody asked for is a promise; the one we remember is only a habit.
async function choosePort(installation: Installation, wished: number | undefined): Promise<number> {
  const { folder, access } = installation
  const port = wished ?? access.port
  if (await isFree(port)) return port
  if (wished !== undefined) throw new ClusterProblem(portIsTaken(wished))
  const another = await freePort()
  await keepAccess(folder, { ...access, port: another })
  return another
}
