import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Findings } from './comparison.ts'
import { at, type Json } from './json.ts'
import { kinds } from './kinds.ts'

export type FileResult = { file: string } & (({ outcome: 'checked'; kind: string } & Findings) | { outcome: 'notChecked'; why: string })

/** Checks every reference file of a folder and of the folders in it. Throws where the folder cannot be read. */
export function verifyFolder(folder: string): FileResult[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const used = new Set<string>()
  const results = files.filter((file) => file.endsWith('.json')).map((file) => verifyFile(file, folder, used))
  const left = files.filter((file) => !file.endsWith('.json') && !used.has(file))
  return [...results, ...left.map((file): FileResult => ({ file: relative(folder, file), outcome: 'notChecked', why: 'not recognised' }))]
}

function verifyFile(path: string, folder: string, used: Set<string>): FileResult {
  const file = relative(folder, path)
  const findings: Findings = { checks: 0, failures: [], worst: 0 }
  let kind = 'malformed'
  try {
    const json = JSON.parse(readFileSync(path, 'utf8')) as Json
    filesNamedIn(json).forEach((name) => used.add(join(dirname(path), name)))
    const recognised = kinds.find((each) => each.recognises(json))
    if (!recognised) return { file, outcome: 'notChecked', why: 'not recognised' }
    kind = recognised.name
    recognised.check(json, findings, dirname(path))
    if (findings.checks === 0) findings.failures.push('nothing to check in it')
  } catch (error) {
    findings.failures.push(error instanceof Error ? error.message : String(error))
  }
  return { file, outcome: 'checked', kind, ...findings }
}

/** Data that stand beside a file and are read, or left, with it. */
function filesNamedIn(json: Json): string[] {
  const sets = Object.keys((at(json, 'results') ?? {}) as object).flatMap((name) => [`${name}.csv`, `${name}.truth.csv`])
  const micro = [...Object.values((at(json, 'micro') ?? {}) as object), at(json, 'microFile')]
  return [...sets, ...micro.filter((name) => typeof name === 'string')]
}
