import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
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
  logLevel: string
  /** Where the gateway will be, once they are ready; without it they carry out no jobs. */
  gatewayUrl?: URL
}

const patienceMs = 20_000

/** Starts each subgraph as a process of its own, on a port the system chooses, and waits until every one is ready. */
export async function startServiceProcesses({
  databases,
  secrets,
  logLevel,
  gatewayUrl,
}: ServiceProcessOptions): Promise<ServiceProcesses> {
  const children = services.map(({ name }) => {
    const key = secrets.keys[name]!
    return fork(join(import.meta.dirname, '..', '..', '..', '..', 'services', name, 'src', 'main.ts'), {
      env: {
        ...process.env,
        DATABASE_URL: databases.urlOf(name),
        PRINCIPAL_KEYS: `${key.id}:${key.secret}`,
        HOST: '127.0.0.1',
        PORT: '0',
        LOG_LEVEL: logLevel,
        ...(gatewayUrl && { GATEWAY_URL: gatewayUrl.href }),
      },
    })
  })
  const stop = async () => {
    await Promise.all(children.map(ended))
  }
  try {
    const urls = await Promise.all(children.map((child, index) => listening(services[index]!.name, child)))
    return { urls: Object.fromEntries(urls.map((url, index) => [services[index]!.name, url])), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function listening(name: string, child: ChildProcess): Promise<string> {
  const patience = AbortSignal.timeout(patienceMs)
  const [message] = (await Promise.race([
    once(child, 'message', { signal: patience }),
    once(child, 'exit', { signal: patience }).then(() => [{}]),
  ])) as [{ port?: number }]
  if (!message.port) throw new Error(`Tjenesten ${name} kom ikke i gang; se loggen ovenfor.`)
  return `http://127.0.0.1:${message.port}/graphql`
}

/** Asks it to end, and waits; a process that will not is ended. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  const last = setTimeout(() => child.kill('SIGKILL'), 8_000)
  await exit
  clearTimeout(last)
}
