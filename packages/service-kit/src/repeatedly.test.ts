import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { repeatedly } from './repeatedly.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('it begins at once, never twice at a time, and its end waits for what is under way', async () => {
  let begun = 0
  let release = () => {}
  const end = repeatedly(() => {
    begun++
    return new Promise((resolve) => (release = resolve))
  }, 1_000)
  expect(begun).toBe(1)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(begun).toBe(1)
  release()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(begun).toBe(2)

  let ended = false
  const ending = end().then(() => (ended = true))
  await vi.advanceTimersByTimeAsync(5_000)
  expect([begun, ended]).toEqual([2, false])
  release()
  await ending
  expect(begun).toBe(2)
})
