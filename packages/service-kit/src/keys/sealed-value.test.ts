import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { openBytes, openValue, sealBytes, sealedOverhead, sealedValueIn, sealValue } from './sealed-value.ts'

const key = randomBytes(32)
const at = { record: 'b7e2', place: 'report_event.text/1' }

test.each(['Han slog ud efter mig.', '', 'a:b', { nested: ['æøå', null, 4] }, []])('%j comes out as it went in', (value) => {
  const sealed = sealValue(key, at, value)
  expect(openValue(key, sealedValueIn(sealed)!)).toEqual(value)
})

test('the same words are never the same twice, and none of them can be seen', () => {
  const [one, other] = [sealValue(key, at, 'kanariefugl'), sealValue(key, at, 'kanariefugl')]
  expect(one).not.toBe(other)
  expect(one).not.toContain('kanariefugl')
})

test.each([
  ['another record', (sealed: string) => sealed.replace('b7e2', 'b7e3')],
  ['another row', (sealed: string) => sealed.replace('text/1', 'text/2')],
  ['another column', (sealed: string) => sealed.replace('report_event', 'feedback')],
  ['an object', (sealed: string) => sealed.replace(/^s1/, 'j1')],
  ['one letter', (sealed: string) => sealed.slice(0, -3) + (sealed.at(-3) === 'A' ? 'B' : 'A') + sealed.slice(-2)],
])('changed to %s, it does not open', (_, changed) => {
  expect(() => openValue(key, sealedValueIn(changed(sealValue(key, at, 'ord')))!)).toThrow()
})

test('nor with another key', () => {
  expect(() => openValue(randomBytes(32), sealedValueIn(sealValue(key, at, 'ord'))!)).toThrow()
})

test.each(['', 's1', 's1:', 's1:a:b', 's1:a:b:c d', 'x1:a:b:cccc', ' s1:a:b:cccc'])('%j is a text like any other', (text) => {
  expect(sealedValueIn(text)).toBeNull()
})

test('a file is as much longer as its table says', () => {
  const sealed = sealBytes(key, at, Buffer.from('tegning'))
  expect(sealed.length).toBe(7 + sealedOverhead)
  expect(openBytes(key, at, sealed).toString()).toBe('tegning')
  expect(() => openBytes(key, { ...at, record: 'other' }, sealed)).toThrow()
})
