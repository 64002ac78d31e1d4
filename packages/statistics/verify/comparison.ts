import { isObject, type Json } from './json.ts'

export interface Tolerance {
  relative: number
  absolute: number
}

/** What was found while one file was compared. */
export interface Findings {
  checks: number
  /** What is wrong, and where in the file. */
  failures: string[]
  /** Largest |got - want| / max(|want|, absolute / relative): what the relative tolerance is held against. */
  worst: number
}

/** Values computed here. Undefined: there is no such value. */
export type Computed = undefined | null | boolean | number | string | Computed[] | { [key: string]: Computed }

// Counts of homes and places in a list: the files want whole numbers exact.
const wholeNumbers = /^(I|homes|capacity|selected|\w*Index|\w*IndicesWithReset)$/

export interface ComparisonOptions {
  tolerance: Tolerance
  path: string
  /** Keys that the file itself says are not to be compared. */
  ignored?: readonly string[]
}

/**
 * Compares everything the file expects with what is computed: numbers within tolerance, all else exactly, null only
 * where null is expected. What the file expects and nobody computes is a failure.
 */
export function compare(want: Json, got: Computed, findings: Findings, options: ComparisonOptions): void {
  const { path, ignored = [] } = options
  if (Array.isArray(want)) {
    // R writes some single values as a list of one.
    const list = !Array.isArray(got) && want.length === 1 ? [got] : got
    if (!Array.isArray(list)) return fail(findings, `${path}: ${shown(got)} for a list`)
    if (list.length !== want.length) return fail(findings, `${path}: ${list.length} values for ${want.length}`)
    return want.forEach((each, i) => compare(each, list[i], findings, { ...options, path: `${path}[${i}]` }))
  }
  if (isObject(want)) {
    if (typeof got !== 'object' || got === null || Array.isArray(got)) return fail(findings, `${path}: ${shown(got)} for an object`)
    for (const [key, each] of Object.entries(want)) {
      if (!ignored.includes(key)) compare(each, got[key], findings, { ...options, path: path ? `${path}.${key}` : key })
    }
    return
  }
  // The mirror of the list of one.
  compareValue(want, Array.isArray(got) && got.length === 1 ? got[0] : got, findings, options)
}

function compareValue(
  want: null | boolean | number | string,
  got: Computed,
  findings: Findings,
  { path, tolerance }: ComparisonOptions,
): void {
  if (typeof want !== 'number' || typeof got !== 'number') {
    if (want === got) findings.checks++
    else fail(findings, `${path}: ${shown(got)} for ${shown(want)}`)
    return
  }
  const exact = wholeNumbers.test(lastKey(path))
  const difference = Math.abs(got - want)
  const smallest = tolerance.relative === 0 ? 1 : tolerance.absolute / tolerance.relative
  const relative = difference / Math.max(Math.abs(want), smallest)
  // Also false for a computed NaN.
  if (exact ? got === want : difference <= Math.max(tolerance.absolute, tolerance.relative * Math.abs(want))) findings.checks++
  else fail(findings, `${path}: ${got} for ${want}`)
  if (relative > findings.worst || Number.isNaN(relative)) findings.worst = relative
}

function fail(findings: Findings, failure: string): void {
  findings.checks++
  findings.failures.push(failure)
}

function lastKey(path: string): string {
  return path
    .replaceAll(/\[\d+\]/g, '')
    .split('.')
    .at(-1)!
}

function shown(value: Computed): string {
  if (value === undefined) return 'nothing computed'
  return Number.isNaN(value) ? 'NaN' : JSON.stringify(value).slice(0, 60)
}
