import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** One of the product's commands as an operator meets it, on a server of its own: what it said on both streams, and how it ended. */
export interface Command {
  said(): string
  kill(): void
  /** @returns the exit code; null after a kill */
  ended: Promise<number | null>
}

export interface CommandSite {
  adminUrl: string
  /** With `secrets.json` in it. */
  dataDir: string
}

export function startCommand(name: string, args: readonly string[], { adminUrl, dataDir }: CommandSite): Command {
  const child = spawn(process.execPath, [join(import.meta.dirname, `../../apps/standalone/src/${name}.ts`), ...args], {
    env: { PATH: process.env['PATH'], DATABASE_URL: adminUrl, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let heard = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (heard += part))
  return {
    said: () => heard,
    kill: () => void child.kill('SIGKILL'),
    ended: once(child, 'close').then(([code]) => code as number | null),
  }
}

export async function runCommand(...asked: Parameters<typeof startCommand>): Promise<{ code: number | null; said: string }> {
  const command = startCommand(...asked)
  const code = await command.ended
  return { code, said: command.said() }
}
