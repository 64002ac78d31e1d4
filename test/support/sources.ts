import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

export const root = join(import.meta.dirname, '..', '..')

/** What is written here by hand and runs in the product. */
export const sources = globSync('{apps,services,packages}/*/src/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !/\.test\.tsx?$|\.gen\.ts$/.test(file))
  .toSorted()
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))

/** Where something is written. `but` are the files that are named, each with its reason. */
export function filesWith(pattern: RegExp, but: readonly string[] = []): string[] {
  expect(sources.length).toBeGreaterThan(500)
  return sources.flatMap(({ file, text }) => (pattern.test(text) && !but.includes(file) ? [file] : []))
}
