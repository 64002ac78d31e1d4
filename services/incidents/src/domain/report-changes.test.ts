import { expect, test } from 'vitest'
import { changesBetween } from './report-changes.ts'

test('two versions differ field by field; what was added has no before, what was taken away no after', () => {
  const before = {
    place: 'Køkkenet',
    measures: [
      { section: 'S9', minutes: 4 },
      { section: 'S8', minutes: 1 },
    ],
    note: null,
    childTold: false,
  }
  const after = { place: 'Gangen', measures: [{ section: 'S9', minutes: 3 }], note: 'x', childTold: true }
  expect(changesBetween(before, after)).toEqual([
    { path: 'place', before: 'Køkkenet', after: 'Gangen' },
    { path: 'measures.0.minutes', before: '4', after: '3' },
    { path: 'note', before: null, after: 'x' },
    { path: 'childTold', before: 'false', after: 'true' },
    { path: 'measures.1.section', before: 'S8', after: null },
    { path: 'measures.1.minutes', before: '1', after: null },
  ])
})

test('the same said in another order is no change', () => {
  expect(changesBetween({ a: 1, b: { c: 2 } }, { b: { c: 2 }, a: 1 })).toEqual([])
})
