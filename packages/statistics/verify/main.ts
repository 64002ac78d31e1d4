import { statSync } from 'node:fs'
import { type FileResult, verifyFolder } from './verify-folder.ts'

// Enough to find the fault; a wrong formula fails thousands of times.
const failuresShown = 5

const [folder, ...others] = process.argv.slice(2)
if (folder === undefined || others.length > 0 || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  process.stderr.write(
    `Usage: npm run verify:statistics -- DIR\n${folder === undefined || others.length > 0 ? '' : `${folder} is not a folder.\n`}`,
  )
  process.exitCode = 1
} else {
  const results = verifyFolder(folder)
  results.forEach((result) => process.stdout.write(`${lineOf(result)}\n`))
  process.exitCode = total(results)
}

function lineOf(result: FileResult): string {
  const name = result.file.padEnd(34)
  if (result.outcome === 'notChecked') return `${name} ${result.why}`
  const { kind, checks, failures, worst } = result
  const line = `${name} ${kind.padEnd(18)} ${count(checks)} checks ${count(failures.length)} failures   worst relative difference ${worst.toExponential(1)}`
  const more = failures.length > failuresShown ? [`... and ${failures.length - failuresShown} more`] : []
  return [line, ...[...failures.slice(0, failuresShown), ...more].map((failure) => `    FAILED ${result.file}: ${failure}`)].join('\n')
}

function total(results: readonly FileResult[]): number {
  const checked = results.filter((result) => result.outcome === 'checked')
  const checks = checked.reduce((sum, result) => sum + result.checks, 0)
  const failures = checked.reduce((sum, result) => sum + result.failures.length, 0)
  const worst = Math.max(0, ...checked.map((result) => result.worst))
  process.stdout.write(
    `${'Total'.padEnd(34)} ${`${checked.length} files`.padEnd(18)} ${count(checks)} checks ${count(failures)} failures   worst relative difference ${worst.toExponential(1)}\n`,
  )
  if (checks === 0) process.stdout.write('Nothing to check was found.\n')
  return failures > 0 || checks === 0 ? 1 : 0
}

function count(number: number): string {
  return String(number).padStart(7)
}
