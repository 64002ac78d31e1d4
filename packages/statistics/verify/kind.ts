import type { Findings, Tolerance } from './comparison.ts'
import { at, type Json } from './json.ts'

/** One kind of reference file, known by its shape, whatever it is called. */
export interface Kind {
  name: string
  recognises: (file: Json) => boolean
  /** Computes what the file expects from its inputs and compares. Throws where the file cannot be read. */
  check: (file: Json, findings: Findings, folder: string) => void
}

/** The tolerance a file states, or states for a part of it. */
export function toleranceOf(file: Json, part?: string): Tolerance {
  const path = part === undefined ? 'meta.tolerance' : `meta.tolerance.${part}`
  const [relative, absolute] = [at(file, `${path}.relative`), at(file, `${path}.absolute`)]
  if (typeof relative !== 'number' || typeof absolute !== 'number')
    throw new Error(`${path} must state a relative and an absolute tolerance`)
  return { relative, absolute }
}

/** No tolerance at all, where the file says so. */
export function exactly(file: Json): Tolerance {
  if (at(file, 'meta.tolerance.exact') !== true) throw new Error('meta.tolerance must say exact')
  return { relative: 0, absolute: 0 }
}

/** A part of a file whose data cannot be read fails, and the other parts are still checked. */
export function unreadable(findings: Findings, path: string, error: unknown): void {
  findings.checks++
  findings.failures.push(`${path}: ${error instanceof Error ? error.message : String(error)}`)
}
