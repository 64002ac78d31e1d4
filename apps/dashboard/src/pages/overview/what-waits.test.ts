import { expect, test } from 'vitest'
import { waitsFor } from './what-waits.ts'

const lacking = [{ path: 'SUMMARY.comment', code: 'required' }]

test.each([
  ['nothing of one who may only reopen or return', ['REOPEN', 'RETURN'], [], null],
  ['words, while some are missing', ['WRITE', 'SIGN_AS_AUTHOR'], lacking, 'WRITE'],
  ['a signature, when none are', ['WRITE', 'SIGN_AS_AUTHOR'], [], 'SIGN_AS_AUTHOR'],
  ['the second signature', ['RETURN', 'SIGN_AS_HEAD'], [], 'SIGN_AS_HEAD'],
  ['the staff unit', ['SUBMIT', 'REOPEN'], [], 'SUBMIT'],
] as const)('a quarter waits for %s', (_, allowedActions, missing, waits) => {
  expect(waitsFor({ allowedActions: [...allowedActions], missing: [...missing] })).toBe(waits)
})
