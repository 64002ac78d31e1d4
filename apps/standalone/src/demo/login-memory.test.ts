import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loginMemory } from './login-memory.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('what is kept is found until its time is up, by its own kind only', async () => {
  const memory = loginMemory()
  await memory('Session').upsert('s', { uid: 'u' }, 60)
  expect(await memory('Session').find('s')).toEqual({ uid: 'u' })
  expect(await memory('Session').findByUid('u')).toEqual({ uid: 'u' })
  expect(await memory('Interaction').find('s')).toBeUndefined()
  vi.advanceTimersByTime(60_000)
  expect(await memory('Session').find('s')).toBeUndefined()
  expect(await memory('Session').findByUid('u')).toBeUndefined()
})

test('a code that was used is marked, and one whose grant is withdrawn is gone', async () => {
  const codes = loginMemory()('AuthorizationCode')
  await codes.upsert('used', { grantId: 'g' }, 60)
  await codes.consume('used')
  expect(await codes.find('used')).toMatchObject({ consumed: Math.floor(Date.now() / 1_000) })
  await codes.revokeByGrantId('g')
  expect(await codes.find('used')).toBeUndefined()
})

test('a flood of sign-ins pushes the oldest out and cannot fill the memory', async () => {
  const interactions = loginMemory()('Interaction')
  for (let number = 0; number < 1_500; number++) await interactions.upsert(String(number), {}, 600)
  expect(await interactions.find('499')).toBeUndefined()
  expect(await interactions.find('500')).toEqual({})
  expect(await interactions.find('1499')).toEqual({})
})
