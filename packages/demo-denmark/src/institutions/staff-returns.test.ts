import { expect, test } from 'vitest'
import { denmarkOf } from '../denmark.ts'
import { settingOf } from '../setting.ts'
import { staffReturnsOf } from './staff-returns.ts'

const denmark = denmarkOf(settingOf({ now: new Date('2026-11-22T12:00:00Z') }))
const homes = new Map(denmark.homes.map((home) => [home.id, home]))
const returns = [...staffReturnsOf(denmark)]
const latest = returns.filter(({ quarter }) => quarter === '2026K3')
const open = denmark.homes.filter(({ opens, closes }) => opens < 20_700 && (closes === null || closes > 20_726))

test('about 12 % of the homes deliver nothing, in no quarter', () => {
  const delivering = new Set(returns.map(({ institutionId }) => institutionId))
  const silent = open.filter(({ id }) => !delivering.has(id)).length / open.length
  expect(silent).toBeGreaterThan(0.09)
  expect(silent).toBeLessThan(0.15)
})

test('about one in four leaves in a year, about one in five is temporary or untrained', () => {
  const total = (column: 'headcount' | 'leftLastYear' | 'temporary') => latest.reduce((sum, row) => sum + row[column], 0)
  expect(total('leftLastYear') / total('headcount')).toBeCloseTo(0.24, 1)
  expect(total('temporary') / total('headcount')).toBeCloseTo(0.2, 1)
})

test.each(['leftLastYear', 'temporary'] as const)('where there is cause for concern %s is greater, but weakly so', (column) => {
  const concern = latest.map(({ institutionId }) => Math.log(homes.get(institutionId)!.character.concern))
  const share = latest.map((row) => row[column] / row.headcount)
  const correlation = correlationOf(concern, share)
  expect(correlation).toBeGreaterThan(0.2)
  expect(correlation).toBeLessThan(0.6)
})

function correlationOf(xs: number[], ys: number[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(xs), mean(ys)]
  const covariance = mean(xs.map((value, index) => (value - x) * (ys[index]! - y)))
  return covariance / Math.sqrt(mean(xs.map((value) => (value - x) ** 2)) * mean(ys.map((value) => (value - y) ** 2)))
}
