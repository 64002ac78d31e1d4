import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const store = join(root, 'node_modules', '.pnpm')

interface Installed {
  name: string
  version: string
  license?: string | { type: string }
  licenses?: { type: string }[]
}

/** Every package that is installed, ours aside. */
const installed: Installed[] = readdirSync(store).flatMap((folder) => {
  const name = folder.replace(/^(@[^+]+)\+/, '$1/').replace(/(?<=.)@.*$/, '')
  const file = join(store, folder, 'node_modules', name, 'package.json')
  return existsSync(file) ? [JSON.parse(readFileSync(file, 'utf8')) as Installed] : []
})

const licenceOf = ({ license, licenses }: Installed) =>
  typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none')

/**
 * What may be in a product under EUPL-1.2 that a municipality runs for others: none of these asks more than to be named, but
 * MPL, which stays with its own files. Whoever adds one says here why.
 */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]

/** Every part of an AND, one part of an OR. */
const isAllowed = (licence: string): boolean => {
  const bare = licence.replace(/^\(([^()]*)\)$/, '$1')
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed)
  return bare.split(' AND ').every((part) => allowed.includes(part))
}

test('no package is here under a licence that nobody has said yes to', () => {
  expect(installed.length).toBeGreaterThan(500)
  expect(
    installed.filter((found) => !isAllowed(licenceOf(found))).map((found) => `${found.name}@${found.version}: ${licenceOf(found)}`),
  ).toEqual([])
})

test.each([
  'GPL-3.0',
  'AGPL-3.0-only',
  'Elastic-2.0',
  'SSPL-1.0',
  'BUSL-1.1',
  'UNLICENSED',
  'none',
  'MIT AND GPL-2.0',
  '(AGPL-3.0 OR Elastic-2.0)',
])('%s would be refused', (licence) => expect(isAllowed(licence)).toBe(false))

test('a version must have stood for a day, none comes with less proof than before, and only named packages run a script', () => {
  const rules = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
  expect(rules).toMatch(/^minimumReleaseAge: 1440$/m)
  expect(rules).toMatch(/^trustPolicy: no-downgrade$/m)
  expect(rules).toMatch(/^blockExoticSubdeps: true$/m)
  expect(rules).toMatch(/^allowBuilds:$/m)
  expect(rules).not.toMatch(/dangerouslyAllowAllBuilds|minimumReleaseAgeExclude|trustPolicyExclude/)
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  expect(scripts['setup']).toContain('--frozen-lockfile')
})

test('every package is of npm, with the hash of what is in it', () => {
  const lock = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
  const resolutions = lock.match(/^ {4}resolution: .*$/gm)!
  expect(resolutions.length).toBeGreaterThan(500)
  expect(resolutions.filter((line) => !/^ {4}resolution: \{integrity: sha512-[\w+/=]+\}$/.test(line))).toEqual([])
})
