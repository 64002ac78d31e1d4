import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

// The comparator is under the Elastic License: it is never a dependency of ours, and lies in a folder git does not see.
const folder = join(import.meta.dirname, '..', '.apollo')
const packages = ['@apollo/gateway@2', '@apollo/server@5', '@apollo/subgraph@2.15', 'graphql@16']

/** Installs @apollo/gateway and what it runs on, when it is not there yet. */
export function installApollo(say: (sentence: string) => void): void {
  if (existsSync(join(folder, 'node_modules', '@apollo', 'gateway'))) return
  say('Installing @apollo/gateway (Elastic License 2.0) into test/bench/.apollo ...')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status, stderr } = spawnSync(npm, ['install', '--prefix', folder, '--no-audit', '--no-fund', ...packages], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`@apollo/gateway could not be installed:\n${stderr}`)
}

/** A module of the comparator's own folder; its graphql is another copy than ours. */
export function fromApollo(name: string): any {
  return createRequire(join(folder, 'package.json'))(name)
}
