import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attacks } from './attacks/catalogue.ts'

const root = join(import.meta.dirname, '..')

/** Numbers of the catalogue that were taken together with another when it was written. */
const never = [23, 28, 31, 32, 38, 43, 44, 46, 47, 51, 53, 61]

test('every number from 1 to 69 is somebody’s, and none is used twice', () => {
  const numbers = attacks.map(({ number }) => number)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(Array.from({ length: 69 }, (_, i) => i + 1).filter((number) => !numbers.includes(number))).toEqual(never)
})

test.each(attacks)('#$number, $who: $tries, is shown by a test that is there', ({ shownBy: { file, title } }) => {
  expect(existsSync(join(root, file)), file).toBe(true)
  expect(readFileSync(join(root, file), 'utf8')).toContain(title)
})
