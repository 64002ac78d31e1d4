import { expect, test } from 'vitest'
import { caseNumber, idsWithNumber } from './case-number.ts'

const id = '3f2a91bc-0b1c-4d2e-8f3a-1234567890ab'

test.each(['', '3f2a91b', '3f2a91bg', "3f2a91bc' or true", `${id}0`])('%j is no number', (typed) => {
  expect(idsWithNumber(typed)).toBeNull()
})

test.each([caseNumber(id), '3F2A 91BC', ' 3f2a-91bc ', id])('%j means the case', (typed) => {
  const [first, last] = idsWithNumber(typed)!
  expect(first <= id && id <= last).toBe(true)
  expect(last.startsWith('3f2a91bc')).toBe(true)
})
