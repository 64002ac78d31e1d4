import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { childMark, masterKeyOf, masterKeysByName, type MasterKeys } from './master-keys.ts'

const newKey = () => randomBytes(32).toString('base64url')

test('a key that is changed while a service runs is looked for when it is met, and the one before is still known', () => {
  let told: MasterKeys = { textKey: newKey(), holdKey: newKey() }
  const named = masterKeysByName(() => told)
  const [before, after] = [masterKeyOf(told.textKey), newKey()]
  expect(named(before.id).key.equals(before.key)).toBe(true)
  const { id } = masterKeyOf(after)
  expect(() => named(id)).toThrow(id)
  told = { ...told, textKey: after, textKeyBefore: told.textKey }
  expect([named(id).id, named(before.id).id]).toEqual([id, before.id])
  // Its name tells nothing of it.
  expect(Buffer.from(after, 'base64url').toString('hex')).not.toContain(id)
})

test('a key that is too short wraps nothing', () => {
  expect(() => masterKeyOf(randomBytes(31).toString('base64url'))).toThrow(RangeError)
})

test('the mark of a child is hers alone, and another of every installation', () => {
  const holdKey = newKey()
  const mark = childMark(holdKey, 'c-000001')
  expect(mark).toBe(childMark(holdKey, 'c-000001'))
  expect(new Set([mark, childMark(holdKey, 'c-000002'), childMark(newKey(), 'c-000001')]).size).toBe(3)
})
