import { expect, test } from 'vitest'
import { beginning, isBlank, saysTheSame } from './remark-text.ts'

const standing = { text: 'To vikarer på samme vagt.', noRemark: false, version: 2, writtenBy: 'p', writtenAt: '2026-10-02T08:00:00Z' }

test('a field opens with what the register has, when this device has nothing else', () => {
  expect(beginning(null, standing)).toEqual({ typed: { text: standing.text, noRemark: false, version: 2 }, unsaved: false, theirs: null })
  expect(beginning({ text: ' To  vikarer på samme vagt.\n', noRemark: false, version: 1 }, standing).unsaved).toBe(false)
})

test('what was typed and never arrived is in the field again, to be saved', () => {
  expect(beginning({ text: 'Mit', noRemark: false, version: 2 }, standing)).toEqual({
    typed: { text: 'Mit', noRemark: false, version: 2 },
    unsaved: true,
    theirs: null,
  })
})

test('what somebody else has written since stands beside it; neither is lost', () => {
  const { typed, theirs } = beginning({ text: 'Mit', noRemark: false, version: 1 }, standing)
  expect(typed.text).toBe('Mit')
  expect(theirs).toBe(standing)
})

test('no remark is a choice, and not the same as nothing or as words', () => {
  expect(isBlank({ text: '  ', noRemark: false, version: 0 })).toBe(true)
  expect(isBlank({ text: '', noRemark: true, version: 0 })).toBe(false)
  expect(saysTheSame(standing, { text: '', noRemark: true, version: 0 })).toBe(false)
})
