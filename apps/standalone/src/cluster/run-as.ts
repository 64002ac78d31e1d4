import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'

/** Who runs postgres. Without an identity it is the user who runs Node. */
export interface ServerUser {
  name: string
  identity: { uid?: number; gid?: number }
}

export interface Outcome {
  ok: boolean
  output: string
}

/** Runs a program to its end as the given user. A program that cannot run is an outcome, not an exception. */
export function runAs({ identity }: ServerUser, program: string, args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...identity,
      // The folder we stand in may be closed to that user.
      cwd: '/',
      // PG* of the surroundings must not steer our server, and its messages stay in English so that we can read them.
      env: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (output += part))
    child.once('error', (error) => resolve({ ok: false, output: error.message }))
    child.once('exit', (code) => {
      const end = () => {
        child.stdout.destroy()
        child.stderr.destroy()
        resolve({ ok: code === 0, output })
      }
      // On Windows the server inherits the pipes of pg_ctl and would hold them open for ever.
      void Promise.race([once(child, 'close'), setTimeout(200, undefined, { ref: false })]).then(end, end)
    })
  })
}
