import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { disposableCluster } from './disposable-cluster.ts'
import { answers } from './postmaster.ts'
import { rowsOf } from './test-ground.ts'

test('a disposable cluster is fast, clears away one whose test run was killed, and leaves no trace itself', async () => {
  const abandoned = await abandonedCluster()
  expect(await answers(abandoned.url)).toBe(true)

  const cluster = await disposableCluster({ work_mem: '9MB' })
  onTestFinished(() => cluster.stop())
  const settings = `select current_setting('fsync'), current_setting('full_page_writes'), current_setting('work_mem')`
  expect(await rowsOf(cluster.url, settings)).toEqual([['off', 'off', '9MB']])
  expect(await answers(abandoned.url)).toBe(false)
  expect(existsSync(abandoned.folder)).toBe(false)

  await Promise.all([cluster.stop(), cluster.stop()])
  expect(await answers(cluster.url)).toBe(false)
  expect(existsSync(cluster.folder)).toBe(false)
})

async function abandonedCluster(): Promise<{ url: string; folder: string }> {
  const script = `
    import { disposableCluster } from ${JSON.stringify(join(import.meta.dirname, 'disposable-cluster.ts'))};
    const { url, folder } = await disposableCluster();
    console.log(JSON.stringify({ url, folder }));
    setInterval(() => {}, 1000);
  `
  const run = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(run.stdout, 'data')
  run.kill('SIGKILL')
  await once(run, 'exit')
  return JSON.parse(String(line))
}
