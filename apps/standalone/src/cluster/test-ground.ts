import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Client } from 'pg'
import { afterAll, beforeAll, onTestFinished, vi } from 'vitest'
import { type Cluster, type ClusterWish, openCluster } from './open-cluster.ts'

// A test makes a database or two, about a second each.
vi.setConfig({ testTimeout: 20_000 })

export const isRoot = process.getuid?.() === 0

/** A folder that others may enter and that is gone after the test. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(prefix)
  await chmod(folder, 0o755)
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** One for all tests of a file, which then pay for one initdb. Each finds its server stopped. */
export function sharedFolder(): string {
  const folder = `${prefix}${randomUUID()}`
  beforeAll(() => mkdir(folder, { mode: 0o755 }))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const prefix = join(tmpdir(), 'tilsynsblik-test-')

/** Stopped after the test at the latest. */
export async function opened(wish: ClusterWish): Promise<Cluster> {
  const cluster = await openCluster({ ...wish, settings: { fsync: 'off', shared_buffers: '16MB', ...wish.settings } })
  onTestFinished(() => cluster.stop())
  return cluster
}

export async function rowsOf(url: string, sql: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

/** Another Node that opens the cluster, says its url and whether it found it running, and lives on. */
export async function openedByAnotherProcess(
  dataDir: string,
): Promise<{ url: string; reused: boolean; end: (signal: NodeJS.Signals) => Promise<void> }> {
  const other = nodeThat(`
    const cluster = await openCluster({ dataDir: ${JSON.stringify(dataDir)}, settings: { fsync: 'off', shared_buffers: '16MB' } });
    console.log(JSON.stringify({ url: cluster.url, reused: cluster.reused }));
    process.once('SIGTERM', () => cluster.stop().then(() => process.exit()));
    setInterval(() => {}, 1000);
  `)
  onTestFinished(() => void other.kill('SIGKILL'))
  const [line] = await once(other.stdout!, 'data')
  const end = async (signal: NodeJS.Signals) => {
    other.kill(signal)
    await once(other, 'exit')
  }
  return { ...JSON.parse(String(line)), end }
}

/** What a Node run by another user prints when it opens the cluster and stops it. */
export function openedByNobody(dataDir: string): Promise<string> {
  const script = `
    await openCluster({ dataDir: ${JSON.stringify(dataDir)}, settings: { fsync: 'off', shared_buffers: '16MB' } })
      .then((cluster) => cluster.stop()).then(() => console.log('stopped'), (problem) => console.log(problem.name + ': ' + problem.message));
  `
  return text(nodeThat(script, { uid: 65_534, gid: 65_534 }).stdout!)
}

function nodeThat(does: string, user: { uid?: number; gid?: number } = {}): ChildProcess {
  const script = `import { openCluster } from ${JSON.stringify(join(import.meta.dirname, 'open-cluster.ts'))};\n${does}`
  return spawn(process.execPath, ['--input-type=module', '--eval', script], { ...user, cwd: '/', stdio: ['ignore', 'pipe', 'inherit'] })
}
