import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { referenceHomes, referenceSeed, referenceSelection } from '../../fixtures/reference-homes.ts'
import { assessRisk } from './assess-risk.ts'
import { mdl2 } from './parameters.ts'
import { type Candidate, lanePlaces, selectLanes } from './select-lanes.ts'

const candidates: Candidate[] = assessRisk(referenceHomes, { ...mdl2, smallestPeerGroup: 0 })

test('both lanes of all authorities are those of the reference, home for home', () => {
  const lanes = selectLanes(candidates, { seed: referenceSeed })
  expect(Object.fromEntries(lanes.map(({ authority, capacity, risk, random }) => [authority, { capacity, risk, random }]))).toEqual(
    referenceSelection,
  )
})

test('the order in which homes arrive changes nothing', () => {
  expect(selectLanes(candidates.toReversed(), { seed: referenceSeed })).toEqual(selectLanes(candidates, { seed: referenceSeed }))
})

test.each([
  [127, { risk: 10, random: 2 }],
  [100, { risk: 8, random: 2 }],
  [30, { risk: 3, random: 0 }],
  [9, { risk: 0, random: 0 }],
  [0, { risk: 0, random: 0 }],
])('of %d homes, a tenth have a place and halves of the random share are rounded up', (homes, places) => {
  expect(lanePlaces(homes, mdl2)).toEqual(places)
})

const row = (id: string, score: number, visit: Candidate['visit'] = null): Candidate => ({ id, authority: 'Syd', score, visit })

test('immediate and due visits go by score, on top of capacity, and leave their places to others', () => {
  const homes = [
    row('a', 1, 'due'),
    row('b', 5, 'immediate'),
    row('c', 3, 'due'),
    ...Array.from({ length: 17 }, (_, i) => row(`h${i}`, -i)),
  ]
  const [lanes] = selectLanes(homes, { seed: 's' })
  expect(lanes).toMatchObject({ homes: 20, capacity: 2, immediate: ['b'], due: ['c', 'a'], risk: ['h0', 'h1'], random: [] })
})

test('equal scores go by id', () => {
  const homes = ['d', 'b', 'c', 'a', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => row(id, 0))
  expect(selectLanes(homes, { seed: 's' })[0]!.risk).toEqual(['a'])
})

test('the random lane is the smallest digests among the rest, which anybody can repeat', () => {
  const homes = Array.from({ length: 40 }, (_, i) => row(`h${i}`, -i))
  const [lanes] = selectLanes(homes, { seed: 'seed' })
  const digest = (id: string) => createHash('sha256').update(`seed|${id}`).digest('hex')
  const rest = homes.map(({ id }) => id).filter((id) => !lanes!.risk.includes(id))
  expect(lanes!.random).toEqual(rest.sort((one, other) => (digest(one) < digest(other) ? -1 : 1)).slice(0, 1))
})

test('where all are visited anyway the lanes are empty', () => {
  expect(
    selectLanes(
      Array.from({ length: 10 }, (_, i) => row(`h${i}`, 0, 'due')),
      { seed: 's' },
    )[0],
  ).toMatchObject({ risk: [], random: [] })
})

test('a score that is no number, or a home named twice, is refused', () => {
  expect(() => selectLanes([row('a', NaN)], { seed: 's' })).toThrow(/^candidates\[0\]\.score must be/)
  expect(() => selectLanes([row('a', 1), row('a', 2)], { seed: 's' })).toThrow(/^candidates\[1\]\.id must occur once/)
})
