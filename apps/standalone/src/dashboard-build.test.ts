import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtDashboard } from './dashboard-build.ts'

test('the same sources are built once, and the build stays where it is', async () => {
  const said: string[] = []
  const built = await builtDashboard(() => {})
  const files = readdirSync(built, { recursive: true })
  expect(await builtDashboard((sentence) => said.push(sentence))).toBe(built)
  expect(said).toEqual([])
  expect(readdirSync(built, { recursive: true })).toEqual(files)
}, 60_000)

test('a build that a test asked for holds React for users, not for developers', async () => {
  expect(process.env['NODE_ENV']).toBe('test')
  const assets = join(await builtDashboard(() => {}), 'assets')
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(5)
  for (const script of scripts) expect(readFileSync(join(assets, script), 'utf8')).not.toContain('Download the React DevTools')
}, 60_000)
