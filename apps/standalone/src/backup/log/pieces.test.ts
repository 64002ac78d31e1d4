import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { courseOf, pieceName, piecesIn, type Piece } from './pieces.ts'
import { segmentBytes } from './position.ts'

const last = '000000010000000000000002'
const start = 3 * segmentBytes

/** Each ten bytes long and copied at that minute; the first is in the backup too. */
const piece = (from: number, minute: number): Piece => {
  const found = { from, to: from + 10, at: new Date(Date.UTC(2026, 10, 23, 7, minute)) }
  return { ...found, name: pieceName(found) }
}
const pieces = [piece(start - 10, 0), piece(start, 1), piece(start + 10, 2), piece(start + 20, 3)]
const end = start + 30

test('a folder of pieces comes in the order of the log, and what was never finished is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pieces-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of [...pieces.map(({ name: of }) => of).toReversed(), 'unfinished', 'reach.json']) writeFileSync(join(folder, name), '')
  expect(piecesIn(folder)).toEqual(pieces)
  expect(piecesIn(join(folder, 'nowhere'))).toEqual([])
})

test.each([
  ['everything', undefined, [1, 2, 3]],
  ['a moment within', new Date('2026-11-23T07:01:30Z'), [1, 2]],
  [
    'the moment a piece was copied at: what was committed in the same millisecond may be in the next',
    new Date('2026-11-23T07:02Z'),
    [1, 2, 3],
  ],
  ['a moment before all of them', new Date('2026-11-23T06:59Z'), [1]],
])('%s: the pieces that lead there', (_, moment, expected) => {
  expect(courseOf(pieces, last, end, moment)).toEqual({ pieces: expected.map((place) => pieces[place]), hole: null })
})

test('what was copied twice, because a process was killed before it could say so, is no hole', () => {
  const again = piece(start, 4)
  const longer = { ...again, to: again.to + 5, name: pieceName({ ...again, to: again.to + 5 }) }
  expect(courseOf([pieces[1]!, again, longer], last, longer.to)).toEqual({ pieces: [pieces[1], longer], hole: null })
})

test('one that is gone is told by its place, unless it is not needed', () => {
  const without = (place: number) => pieces.filter((_, at) => at !== place)
  expect(courseOf(without(2), last, end)).toEqual({ pieces: [pieces[1]], hole: start + 10 })
  expect(courseOf(without(1), last, end).hole).toBe(start)
  expect(courseOf(without(3), last, end).hole).toBe(start + 20)
  expect(courseOf(without(3), last, end, new Date('2026-11-23T07:01:30Z')).hole).toBeNull()
  expect(courseOf([], last, end).hole).toBe(start)
})
