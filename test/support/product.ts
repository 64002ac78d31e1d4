import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, lstat, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openCluster } from '../../apps/standalone/src/cluster/open-cluster.ts'
import { freePort } from '../../apps/standalone/src/cluster/port.ts'

/** `npm start` as an operator meets it: a process of its own, known by what it says, what it answers and how it ends. */
export interface Product {
  pid: number
  url: string
  port: number
  /** What it has said so far, on both streams. */
  said(): string
  /** @throws Error with all it said when it ends without saying so */
  says(words: string): Promise<void>
  /** Until the last line of the block it starts with. */
  ready(): Promise<void>
  /** Sends the signal, if any, and waits for the end. @returns the exit code; null after a kill */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

export interface ProductWish {
  dataDir: string
  port?: number
  args?: readonly string[]
  env?: NodeJS.ProcessEnv
}

const running = new Set<ChildProcess>()
const folders = new Set<string>()

export async function startProduct({ dataDir, port, args = [], env = {} }: ProductWish): Promise<Product> {
  const own = port ?? (await freePort())
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', '..', 'apps', 'standalone', 'src', 'main.ts'), ...args], {
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, PORT: String(own), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let heard = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (heard += part))
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child)
    return code as number | null
  })
  const product: Product = {
    pid: child.pid!,
    port: own,
    url: `http://localhost:${own}`,
    said: () => heard,
    async says(words) {
      while (!heard.includes(words)) {
        const code = await Promise.race([ended, new Promise<undefined>((resolve) => setTimeout(resolve, 50))])
        if (code !== undefined && !heard.includes(words)) throw new Error(`It ended with ${code} and never said "${words}":\n${heard}`)
      }
    },
    ready: () => product.says('Hjælp: npm run doctor'),
    async end(signal) {
      if (signal) child.kill(signal)
      return ended
    },
  }
  return product
}

/** A folder for data that the server's user may enter. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tilsynsblik-product-'))
  await chmod(folder, 0o755)
  folders.add(folder)
  return folder
}

/** The process number of its database server; null when none has been left running, or was stopped in order. */
export async function postmasterOf(dataDir: string): Promise<number | null> {
  const lock = await readFile(join(dataDir, 'postgresql', 'data', 'postmaster.pid'), 'utf8').catch(() => null)
  return lock === null ? null : Number(lock.split('\n')[0])
}

/** Asks one of its databases as administrator. */
export async function rowsIn(dataDir: string, database: string, sql: string): Promise<unknown[][]> {
  const { password } = JSON.parse(await readFile(join(dataDir, 'postgresql', 'access.json'), 'utf8')) as { password: string }
  const port = (await readFile(join(dataDir, 'postgresql', 'data', 'postmaster.pid'), 'utf8')).split('\n')[3]
  const client = new pg.Client({ connectionString: `postgresql://postgres:${password}@127.0.0.1:${port}/${database}` })
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query({ text: sql, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

/** Ends everything that was started, and removes every trace of it. */
export async function leaveNothing(): Promise<void> {
  await Promise.all([...running].map((child) => (child.kill('SIGKILL'), once(child, 'close'))))
  for (const folder of folders) {
    const installed = await lstat(join(folder, 'postgresql')).catch(() => null)
    if (installed) await (await openCluster({ dataDir: folder })).stop()
    await rm(folder, { recursive: true, force: true })
  }
}
