import { expect, test } from 'vitest'
import { similarCount, similarMunicipalities } from './similar.ts'

const country = Array.from({ length: 98 }, (_, n) => ({
  id: String(n).padStart(4, '0'),
  // Three have no children on record; of the others, each has a tenth more than the one before.
  children: n < 3 ? (n === 0 ? 0 : null) : Math.round(200 * 1.06 ** n),
  received: Math.round(20 * 1.06 ** n),
}))

test('each has the same number of others, near by, and never itself', () => {
  const groups = Map.groupBy(similarMunicipalities(country), ({ municipalityId }) => municipalityId)
  expect(groups.size).toBe(95)
  for (const [id, members] of groups) {
    expect(new Set(members.map(({ similarId }) => similarId)).size).toBe(similarCount)
    expect(members.some(({ similarId }) => similarId === id)).toBe(false)
  }
  const middle = groups.get('0050')!.map(({ similarId }) => Number(similarId))
  for (const place of middle) expect(Math.abs(place - 50)).toBeLessThan(10)
})

test('without children on record there is nothing to be near to', () => {
  const pairs = similarMunicipalities(country)
  for (const id of ['0000', '0001', '0002']) expect(pairs.some((pair) => pair.municipalityId === id || pair.similarId === id)).toBe(false)
})

test('of two of the same size the one of the same level is nearer', () => {
  const twins = [
    { id: 'a', children: 1_000, received: 100 },
    { id: 'b', children: 1_000, received: 101 },
    { id: 'c', children: 1_000, received: 300 },
  ]
  expect(similarMunicipalities(twins).find(({ municipalityId }) => municipalityId === 'a')).toEqual({ municipalityId: 'a', similarId: 'b' })
})
