import { randomBytes } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import type { TextKeys } from './text-keys.ts'
import { erasedWords, wordsUnder } from './words.ts'

/** Keys in memory; what is asked of them is counted. */
function keysOf(known: Map<string, Buffer | null>): TextKeys & { forReading: ReturnType<typeof vi.fn> } {
  return {
    forWriting: async (id) => known.get(id)!,
    forTrying: () => null,
    forLoading: async (ids) => new Map(ids.map((id) => [id, known.get(id)!])),
    forReading: vi.fn(async (ids: readonly string[]) => new Map(ids.map((id) => [id, known.get(id) ?? null]))),
    held: async () => new Set<string>(),
    erase: async () => [],
    stop: async () => {},
  }
}

test('every sealed value is opened, however deep it lies, and the keys are asked for once', async () => {
  const keys = keysOf(new Map([['a', randomBytes(32)], ['b', randomBytes(32)]])) // prettier-ignore
  const words = wordsUnder(keys)
  const [inA, inB] = [await words.of('A'), await words.of('b')]
  const rows = [
    { id: 1, text: inA('t.text', '1', 'et'), events: [{ text: inB('t.text', '2', 'to') }, { text: null }] },
    { id: 2, text: 'åben', content: inB('t.content', '3', { leadUp: 'tre' }) },
  ]
  expect(await words.opened<object>(rows)).toEqual([
    { id: 1, text: 'et', events: [{ text: 'to' }, { text: null }] },
    { id: 2, text: 'åben', content: { leadUp: 'tre' } },
  ])
  expect(keys.forReading).toHaveBeenCalledTimes(1)
})

test('rows without a sealed value ask for no key', async () => {
  const keys = keysOf(new Map())
  await wordsUnder(keys).opened([{ at: new Date(), bytes: Buffer.from('s1:'), text: 's1: and more' }])
  expect(keys.forReading).not.toHaveBeenCalled()
})

test('what was erased says so, and an object that was erased is none', async () => {
  const known = new Map<string, Buffer | null>([['a', randomBytes(32)]])
  const words = wordsUnder(keysOf(known))
  const seal = await words.of('a')
  const row = { text: seal('t.text', '1', 'ord'), content: seal('t.content', '1', { ord: 1 }) }
  known.set('a', null)
  expect(await words.opened([row])).toEqual([{ text: erasedWords, content: null }])
})

test('nothing is sealed of nothing', async () => {
  const seal = await wordsUnder(keysOf(new Map([['a', randomBytes(32)]]))).of('a')
  expect(seal('t.text', '1', null)).toBeNull()
})
