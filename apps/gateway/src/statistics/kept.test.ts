import { expect, test } from 'vitest'
import { kept } from './kept.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

test('is asked once for everybody, and again when it is old; meanwhile the old answer is given', async () => {
  let asked = 0
  const answer = kept(async () => ++asked, 100)
  expect(await Promise.all([answer(0), answer(1)])).toEqual([1, 1])
  expect(await answer(100)).toBe(1)
  expect(await answer(101)).toBe(1)
  await settled()
  expect(await answer(102)).toBe(2)
})

test('an answer that nobody has asked for in a long time is not given: who comes waits for the new one', async () => {
  let asked = 0
  const answer = kept(async () => ++asked, 100)
  expect(await answer(0)).toBe(1)
  expect(await answer(201)).toBe(2)
})

test('a failure is told to who waits and is asked again; it takes no good answer away', async () => {
  let fails = true
  const answer = kept(async () => {
    if (fails) throw new Error('away')
    return 'good'
  }, 100)
  await expect(answer(0)).rejects.toThrow('away')
  fails = false
  expect(await answer(1)).toBe('good')
  fails = true
  for (const now of [150, 151, 1_000]) expect(await answer(now)).toBe('good')
})
