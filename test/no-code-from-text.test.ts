import { expect, test } from 'vitest'
import { filesWith } from './support/sources.ts'

test('no text becomes code: no eval, no function made of words, no virtual machine', () => {
  expect(filesWith(/\beval\(|new Function\(|node:vm\b|setTimeout\(['"`]/)).toEqual([])
})

test('no text becomes a page: every word is put there as text', () => {
  expect(filesWith(/innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write\(/)).toEqual([])
  // The figure that others may embed, as the words they copy: it is never part of a page of ours.
  expect(filesWith(/<(object|embed|applet|iframe) (?!>)[a-z]+=/, ['apps/dashboard/src/pages/national/figure-actions.tsx'])).toEqual([])
})

test('no text becomes a command or a pattern: programs are started by the platform alone, and every pattern stands in the source', () => {
  expect(filesWith(/node:child_process/).filter((file) => !file.startsWith('apps/standalone/src/'))).toEqual([])
  expect(filesWith(/\bshell: true|\bexecSync\(|[^.]\bexec\(`/)).toEqual([])
  // Made once, of a list of letters that stands beside it.
  expect(filesWith(/new RegExp\(/, ['packages/vocabulary/src/receipt-code.ts'])).toEqual([])
})

test('what must not be guessed is drawn by the system, and what is signed or closed is so by node:crypto', () => {
  // Between two looks at a backup, so that they do not fall in step with anything.
  expect(filesWith(/Math\.random/, ['apps/standalone/src/backup/quiet-moment.ts']).filter((file) => !file.startsWith('packages/'))).toEqual(
    [],
  )
  expect(filesWith(/from '(?!node:crypto')[^']*(?<![a-z])(crypto|bcrypt|argon|tweetnacl|node-forge|sodium|sjcl)[^']*'/)).toEqual([])
})

test('no hash that has been broken keeps anything safe', () => {
  // The name of an imported record, by RFC 9562 version 5: it keeps nothing secret, and is no proof of anything.
  expect(filesWith(/'(md5|sha1)'|\bmd5\(/, ['apps/standalone/src/import/record-id.ts'])).toEqual([])
})
