import type { FrozenCell } from '@tilsynsblik/statistics'
import { expect, test } from 'vitest'
import { countedNotifications } from './figure-meaning.ts'
import { derivedCells, measuredCells } from './published.ts'

const cell = (table: string, category: string, value: number, period = '2026'): FrozenCell => ({
  edition: 1,
  table,
  period,
  category,
  value,
})
const told = (cells: readonly FrozenCell[], table: string) =>
  Object.fromEntries(derivedCells(cells).flatMap((each) => (each.table === table ? [[`${each.period} ${each.category}`, each.value]] : [])))

test('all notifications are told where both kinds are', () => {
  const cells = [
    cell('notifications', 'abuse', 90, '2026K1'),
    cell('notifications', 'concern', 800, '2026K1'),
    cell('notifications', 'concern', 700, '2026K2'),
  ]
  expect(told(cells, 'notifications')).toEqual({ '2026K1 all': 890 })
})

test('categories that are merged in one kind are merged in their sum', () => {
  const cells = [
    cell('abuse-by-notifier', 'SCHOOL+DAY_CARE', 60),
    cell('abuse-by-notifier', 'POLICE', 40),
    cell('concern-by-notifier', 'SCHOOL', 500),
    cell('concern-by-notifier', 'DAY_CARE', 100),
    cell('concern-by-notifier', 'POLICE', 300),
  ]
  expect(told(cells, 'notifications-by-notifier')).toEqual({ '2026 SCHOOL+DAY_CARE': 660, '2026 POLICE': 340 })
  expect(told(cells.slice(0, 2), 'notifications-by-notifier')).toEqual({})
})

test('how many had support is not told where those without are merged with others', () => {
  const kinds = [cell('support-kinds', 'FAMILY_TREATMENT', 60), cell('support-kinds', 'CONSULTANT', 20)]
  expect(told([...kinds, cell('support-kinds', 'NONE', 300)], 'abuse-follow-up')).toEqual({ '2026 supported': 80 })
  expect(told([...kinds, cell('support-kinds', 'OTHER+NONE', 300)], 'abuse-follow-up')).toEqual({})
})

test('a median or a share is told only with the counts it rests on, rounded, and then stays', () => {
  const measured = {
    'abuse-follow-up': [{ period: '2022', category: 'medianDaysToSupport', value: 82.25 }],
    'days-to-support': [{ period: '2021-2022', category: 'abuseWithin59Share', value: 0.4412 }],
  }
  const supported = (year: string) => cell('abuse-follow-up', 'supported', 80, year)
  const next = { before: [], edition: 1 }
  expect(measuredCells(measured, [], next)).toEqual([])
  expect(measuredCells(measured, [supported('2022')], next).map(({ value }) => value)).toEqual([82.3])
  const both = measuredCells(measured, [supported('2021'), supported('2022')], next)
  expect(both.map(({ value }) => value)).toEqual([82.3, 0.44])
  const later = { 'abuse-follow-up': [{ period: '2022', category: 'medianDaysToSupport', value: 90 }] }
  expect(measuredCells(later, [supported('2022')], { before: both, edition: 2 })).toEqual([{ ...both[0], edition: 2 }])
})

test('a figure is counted in every view that can tell its records apart, and a median in none', () => {
  const where = (table: string, category: string) => countedNotifications({ table, category, period: '2026' })
  expect(where('concern-by-notifier', 'SCHOOL+DAY_CARE')).toMatchObject({
    in: ['notifications-and-support', 'notifications-in-time', 'notified-children'],
    where: { kind: ['CONCERN'], notifier: ['SCHOOL', 'DAY_CARE'] },
  })
  expect(where('abused-children-by-crime', 'VIOLENCE')).toMatchObject({
    in: ['notified-children'],
    where: { first: ['yes'], crime: ['VIOLENCE'] },
  })
  expect(where('abuse-follow-up', 'medianDaysToSupport')).toBeNull()
})
