import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

/** R13. What a service does with twenty questions made to use up its memory, when it has a quarter of a gigabyte of it. */
test('every bomb is refused within a tenth of a second and fifty megabytes, and the process lives', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--max-old-space-size=256', '--expose-gc', join(import.meta.dirname, 'query-bomb-process.ts')],
    { maxBuffer: 10 * 1024 * 1024 },
  )
  const bombs = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { name: string; ms: number; grown: number; refused: boolean; code: string })
  const slowest = bombs.toSorted((one, other) => other.ms - one.ms)[0]!
  const largest = bombs.toSorted((one, other) => other.grown - one.grown)[0]!
  process.stdout.write(
    `  R13: ${bombs.length} bombs, all refused; slowest ${slowest.ms.toFixed(0)} ms (${slowest.name}), most memory ${largest.grown.toFixed(0)} MB (${largest.name})\n`,
  )
  expect(bombs.length).toBeGreaterThanOrEqual(20)
  expect(bombs.filter(({ refused, code }) => !refused || code !== 'BAD_USER_INPUT')).toEqual([])
  expect(bombs.filter(({ ms }) => ms > 100)).toEqual([])
  expect(bombs.filter(({ grown }) => grown > 50)).toEqual([])
})
