import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'

test('the doctor finds nothing wrong with a machine that can run it all', async () => {
  const { says, code } = await doctor({ PORT: String(await takenPort({ release: true })), DATA_DIR: join(tmpdir(), 'not-there-yet') })
  expect(says.match(/^ok /gm)).toHaveLength(9)
  expect(says).toContain('Brøndby, Ærø, Aabenraa, Aalborg')
  expect(code).toBe(0)
})

test('the doctor names a taken port and the way out, and ends in failure', async () => {
  const port = await takenPort({ release: false })
  const { says, code } = await doctor({ PORT: String(port) })
  expect(says).toMatch(new RegExp(`^PROBLEM  Port ${port} .*→ PORT=${port + 1} npm start$`, 'm'))
  expect(code).toBe(1)
})

test('the doctor lists the faults of the configuration', async () => {
  const { says, code } = await doctor({ PORT: 'x', DEMO: 'ja' })
  expect(says.match(/^PROBLEM {2}(PORT|DEMO) er/gm)).toHaveLength(2)
  expect(code).toBe(1)
})

async function doctor(environment: NodeJS.ProcessEnv): Promise<{ says: string; code: number | null }> {
  const run = spawn(process.execPath, [join(import.meta.dirname, 'doctor.ts')], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
  const [says, [code]] = await Promise.all([text(run.stdout), once(run, 'exit')])
  return { says, code: code as number | null }
}

async function takenPort({ release }: { release: boolean }): Promise<number> {
  const stranger = createServer()
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  const { port } = stranger.address() as AddressInfo
  if (release) await new Promise((resolve) => stranger.close(resolve))
  else onTestFinished(() => void stranger.close())
  return port
}
