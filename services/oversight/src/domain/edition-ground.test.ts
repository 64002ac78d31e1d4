import { expect, test } from 'vitest'
import { breaksOf, type RuleVersion } from './edition-ground.ts'

const version = (key: string, validFrom: string, value: unknown): RuleVersion => ({
  key,
  validFrom,
  value: JSON.stringify(value),
  source: `source of ${key}`,
})
const hours = 'incident.registrationDeadlineHours'

test('a rule that changed within the edition breaks its series, on the day it changed', () => {
  const history = [version(hours, '2025-07-01', 72), version(hours, '2017-01-01', 24)]
  expect(breaksOf(history, '2021K1', '2026K3')).toEqual([
    { on: '2025-07-01', quarter: '2025K3', rule: hours, before: '24', after: '72', source: `source of ${hours}` },
  ])
})

test.each([
  ['before the first quarter, there is nothing to compare with', [version(hours, '2017-01-01', 24), version(hours, '2021-02-01', 72)]],
  ['after the last quarter, nothing is counted by it yet', [version(hours, '2017-01-01', 24), version(hours, '2026-10-01', 72)]],
  ['told anew and the same, it changed nothing', [version(hours, '2017-01-01', 24), version(hours, '2023-01-01', 24)]],
  ['new in the field, it was nothing else before', [version(hours, '2023-01-01', 24)]],
])('%s', (_, history) => {
  expect(breaksOf(history, '2021K1', '2026K3')).toEqual([])
})

test('breaks stand in the order of their days', () => {
  const history = ['b', 'a'].flatMap((key) => [version(key, '2017-01-01', 1), version(key, key === 'a' ? '2024-01-01' : '2022-05-01', 2)])
  expect(breaksOf(history, '2021K1', '2026K3').map(({ rule }) => rule)).toEqual(['b', 'a'])
})
