import { quartersBetween } from '@tilsynsblik/vocabulary'
import { describe, expect, test } from 'vitest'
import { useAlarms, watchedWeeks, type WatchedHome } from './use-alarms.ts'

const until = '2026-11-22'

/** Reports a quarter in a home of ten children, over three years; homes like it have `peerRate` a thousand child-days. */
function homeWith(
  reports: number,
  { peerRate = (1000 * reports) / 910, tau2 = 0.2 }: { peerRate?: number; tau2?: number | null } = {},
): WatchedHome {
  return {
    institutionId: 'h-1',
    departmentId: 'dep-a',
    name: 'Hjem 1',
    history: quartersBetween('2023K4', '2026K3').map((quarter) => ({ quarter, reports, childDays: 910, perThousandChildDays: null })),
    peers: { type: 'RESIDENTIAL', homes: 30, homesWithReports: 20, reports: 100, childDays: 30_000, perThousandChildDays: peerRate },
    tau2,
  }
}

const found = (home: WatchedHome, last: number[], before = 0) =>
  useAlarms(
    [{ institutionId: 'h-1', departmentId: 'dep-a', weeks: [...Array(watchedWeeks - last.length).fill(before), ...last] }],
    [home],
    until,
  )

const kinds = (alarms: ReturnType<typeof useAlarms>) => alarms.map(({ kind }) => kind)

describe('a doubling', () => {
  test.each([
    ['one report in a home that has one now and then', homeWith(1), [0, 0, 1]],
    ['three in three weeks, where three are usual', homeWith(13), [1, 1, 1]],
    ['four in a week of a home with many', homeWith(26), [2, 2, 4]],
  ])('is not %s', (_, home, weeks) => expect(found(home, weeks)).toEqual([]))

  test('is a home that has three a quarter and has nine in three weeks; it says from when, with counts and limit', () => {
    const [alarm] = found(homeWith(3), [2, 3, 4])
    expect(alarm).toMatchObject({ kind: 'DOUBLED', institutionName: 'Hjem 1', from: '2026-11-02', to: until, observed: 9 })
    expect(alarm!.expected).toBeCloseTo(3 * (3 / 13), 1)
    expect(alarm!.value).toBeGreaterThanOrEqual(alarm!.limit)
  })

  test('is no news when it set in long ago', () => expect(kinds(found(homeWith(3), [4, 4, 4, 0, 0, 0, 0, 0]))).not.toContain('DOUBLED'))
})

describe('above its peers', () => {
  test('is a home that has always had many times what homes like it have, and still has', () => {
    expect(kinds(found(homeWith(40, { peerRate: 3 }), [3, 3, 3], 3))).toEqual(['ABOVE_PEERS'])
  })

  test.each([
    ['three weeks without force', homeWith(40, { peerRate: 3 }), [0, 0, 0], 3],
    ['not known how much homes differ', homeWith(40, { peerRate: 3, tau2: null }), [3, 3, 3], 3],
    ['homes that differ that much', homeWith(40, { peerRate: 3, tau2: 4 }), [3, 3, 3], 3],
  ])('is not: %s', (_, home, weeks, before) => expect(found(home, weeks, before)).toEqual([]))
})

test('a home is measured against what it was in this department, and in none other', () => {
  expect(useAlarms([{ institutionId: 'h-1', departmentId: 'dep-b', weeks: [9, 9, 9] }], [homeWith(1)], until)).toEqual([])
})

test('without child-days or peers there is nothing to measure against', () => {
  const home = homeWith(1)
  const without = { ...home, history: home.history.map((quarter) => ({ ...quarter, childDays: null })) }
  expect(found(without, [9, 9, 9])).toEqual([])
  expect(found({ ...home, peers: null }, [9, 9, 9])).toEqual([])
})
