import { expect, test } from 'vitest'
import { endOfSegment, positionOf, segmentAt, segmentBytes, startOfSegment, timelineOf, writtenPosition } from './position.ts'

// The names are those of PostgreSQL's own pg_walfile_name().
test.each([
  ['0/1A2B3C4D', 1, '00000001000000000000001A'],
  ['0/1000000', 1, '000000010000000000000001'],
  ['0/FFFFFFFF', 2, '0000000200000000000000FF'],
  ['3/0', 18, '000000120000000300000000'],
])('%s is in the file that PostgreSQL says', (written, timeline, segment) => {
  const position = positionOf(written)
  expect(writtenPosition(position)).toBe(written)
  expect(segmentAt(timeline, position)).toBe(segment)
  expect(timelineOf(segment)).toBe(timeline)
  expect(endOfSegment(segment)).toBe(startOfSegment(position) + segmentBytes)
})
