import { expect, test } from 'vitest'
import { newestFirst, type Places, type Register } from './newest-first.ts'

const page = (minutes: number[], first: number, after: string | undefined) => {
  const rest = minutes.filter((minute) => after === undefined || minute < Number(after))
  return {
    nodes: rest.slice(0, first).map((minute) => ({ cursor: String(minute), at: new Date(minute * 60_000).toISOString() })),
    pageInfo: { hasNextPage: rest.length > first },
  }
}

test('page by page, every look of every register comes once, the newest first', () => {
  const lists: Partial<Record<Register, number[]>> = {
    incidents: [99, 98, 97, 50, 10, 9, 8, 7, 6, 5],
    complaints: [96, 4, 3],
    notifications: [],
    institutions: [100, 60, 59, 58, 57, 2],
  }
  const seen: string[] = []
  let from: Places | null = {}
  for (let pages = 0; from && pages < 20; pages++) {
    const parts = Object.fromEntries(
      Object.entries(lists).map(([register, minutes]) => [register, page(minutes, 3, from![register as Register])]),
    )
    const { looks, next }: ReturnType<typeof newestFirst> = newestFirst(parts, from)
    seen.push(...looks.map(({ register, cursor }) => `${register} ${cursor}`))
    from = next
  }
  const all = Object.entries(lists).flatMap(([register, minutes]) => minutes.map((minute) => ({ register, minute })))
  expect(seen).toEqual(all.toSorted((one, other) => other.minute - one.minute).map(({ register, minute }) => `${register} ${minute}`))
})

test('a register that did not answer is left out, and has not been passed', () => {
  const { looks, next } = newestFirst({ incidents: page([9, 8, 7], 2, undefined), complaints: null }, { complaints: '5' })
  expect(looks.map(({ cursor }) => cursor)).toEqual(['9', '8'])
  expect(next).toEqual({ complaints: '5', incidents: '8' })
})

test('a look that waited to be written, and so tells an earlier moment than the one before it, is not passed over', () => {
  const waited = [
    { cursor: '3', at: '2026-11-23T08:00:05Z' },
    { cursor: '2', at: '2026-11-23T08:00:06Z' },
  ]
  const { looks, next } = newestFirst({ incidents: { nodes: waited, pageInfo: { hasNextPage: true } } }, {})
  expect(looks.map(({ cursor }) => cursor)).toEqual(['3', '2'])
  expect(next).toEqual({ incidents: '2' })
})
