import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { cpus } from 'node:os'
import { join } from 'node:path'

/** A process of a measurement, on a core of its own where the machine allows it. */
export interface Child<Message> {
  pid: number
  /** The first thing it says: where it listens, or what it measured. */
  said: Message
  stop(): Promise<void>
}

/** What is measured has the last core; load, subgraphs and we ourselves share the first. */
export type Core = 'measured' | 'rest'

/** Starts a file of this folder with this Node and waits for the first thing it says. */
export async function startChild<Message>(file: string, core: Core, environment: Record<string, string> = {}): Promise<Child<Message>> {
  const [command, ...argv]: string[] = [...pinnedTo(core), process.execPath, join(import.meta.dirname, file)]
  const child = spawn(command!, argv, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const said = await firstMessage<Message>(child, file)
  return {
    pid: child.pid!,
    said,
    async stop() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

function firstMessage<Message>(child: ChildProcess, file: string): Promise<Message> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Message))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it was ready`)))
  })
}

const canPin = cpus().length > 1 && spawnSync('taskset', ['--version']).status === 0

function pinnedTo(core: Core): string[] {
  if (!canPin) return []
  return ['taskset', '-c', String(core === 'measured' ? cpus().length - 1 : 0)]
}
