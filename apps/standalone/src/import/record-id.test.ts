import { expect, test } from 'vitest'
import { contentKey, pseudonymFor, recordId } from './record-id.ts'

test('the same source key is the same UUID, of version 5; another kind is another', () => {
  const id = recordId('incident', 'M-1')
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(recordId('incident', 'M-1')).toBe(id)
  expect(recordId('complaint', 'M-1')).not.toBe(id)
})

test('a pseudonym says nothing of the reference, and holds within one municipality and one installation', () => {
  const pseudonym = pseudonymFor('secret', '0630', 'Sag 4711')
  expect(pseudonym).not.toContain('4711')
  expect(pseudonymFor('secret', '0630', ' sag  4711')).toBe(pseudonym)
  expect(pseudonymFor('secret', '0751', 'Sag 4711')).not.toBe(pseudonym)
  expect(pseudonymFor('other secret', '0630', 'Sag 4711')).not.toBe(pseudonym)
})

test('a row without a number is known by what it says', () => {
  expect(contentKey('a', 1)).toBe(contentKey('a', 1))
  expect(contentKey('a', 1)).not.toBe(contentKey('a', 2))
})
