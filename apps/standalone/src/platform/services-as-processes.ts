import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Log } from '@tilsynsblik/service-kit'
import { services } from '../services-of-the-house.ts'
import type { Databases } from './databases.ts'
import type { Secrets } from './secrets.ts'

export interface ServiceProcesses {
  /** Service name -> URL of its graphql endpoint. */
  urls: Record<string, string>
  stop(): Promise<void>
}

export interface ServiceProcessOptions {
  databases: Databases
  secrets: Secrets
  /** Where those that keep words look for what wraps their keys. */
  secretsFile?: string | undefined
  /** Hears of one that ended by itself; each writes its own at the same level. */
  log: Log
  /** Where the gateway will be, once they are ready; without it they carry out no jobs. */
  gatewayUrl?: URL
}

const patienceMs = 20_000
/** A service that ends by itself is started again at once; one that has just been started, not faster than it can tell why. */
const againAfterMs = 100
const againAfterAgainMs = 2_000
const justStartedMs = 10_000

/**
 * Starts each subgraph as a process of its own, on a port the system chooses, and waits until every one is ready. One that is
 * killed, or ends by a fault, comes back on the same port.
 */
export async function startServiceProcesses(options: ServiceProcessOptions): Promise<ServiceProcesses> {
  const kept = services.map(({ name }) => keptProcess(name, options))
  const stop = async () => {
    await Promise.all(kept.map((process) => process.stop()))
  }
  try {
    const ports = await Promise.all(kept.map(({ port }) => port))
    return { urls: Object.fromEntries(services.map(({ name }, index) => [name, `http://127.0.0.1:${ports[index]}/graphql`])), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

interface KeptProcess {
  /** Where it listens, once it does. @throws Error when it never came to */
  port: Promise<number>
  stop(): Promise<void>
}

function keptProcess(name: string, options: ServiceProcessOptions): KeptProcess {
  const ending = new AbortController()
  let child = begin(name, 0, options)
  const port = portOf(name, child)
  const keeping = port.then(async (own) => {
    while (!ending.signal.aborted) {
      const started = performance.now()
      await ended(child)
      const pause = performance.now() - started < justStartedMs ? againAfterAgainMs : againAfterMs
      await setTimeout(pause, undefined, { signal: ending.signal }).catch(() => {})
      if (ending.signal.aborted) return
      options.log.error(
        { service: name, code: child.exitCode, signal: child.signalCode },
        'A service ended by itself, and is started again',
      )
      child = begin(name, own, options)
    }
  })
  // Who waits for the port hears of it.
  keeping.catch(() => {})
  return {
    port,
    async stop() {
      ending.abort()
      await asked(child)
      await keeping.catch(() => {})
    },
  }
}

function begin(name: string, port: number, { databases, secrets, secretsFile, log, gatewayUrl }: ServiceProcessOptions): ChildProcess {
  const key = secrets.keys[name]!
  const texts = databases.textsOf(name)
  return fork(join(import.meta.dirname, '..', '..', '..', '..', 'services', name, 'src', 'main.ts'), {
    env: {
      ...process.env,
      DATABASE_URL: databases.urlOf(name),
      PRINCIPAL_KEYS: `${key.id}:${key.secret}`,
      ...(texts && secretsFile && { KEYS_DATABASE_URL: texts.databaseUrl, TEXT_KEYS_FILE: secretsFile }),
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: log.level,
      ...(gatewayUrl && { GATEWAY_URL: gatewayUrl.href }),
    },
  })
}

async function portOf(name: string, child: ChildProcess): Promise<number> {
  const patience = AbortSignal.timeout(patienceMs)
  const [message] = (await Promise.race([
    once(child, 'message', { signal: patience }),
    once(child, 'exit', { signal: patience }).then(() => [{}]),
  ])) as [{ port?: number }]
  if (!message.port) throw new Error(`Tjenesten ${name} kom ikke i gang; se loggen ovenfor.`)
  return message.port
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

async function ended(child: ChildProcess): Promise<void> {
  if (!hasEnded(child)) await once(child, 'exit')
}

/** Asks it to end, and waits; a process that will not is ended. */
async function asked(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  child.kill('SIGTERM')
  const last = globalThis.setTimeout(() => child.kill('SIGKILL'), 8_000)
  await ended(child)
  clearTimeout(last)
}
