import { describe, expect, test } from 'vitest'
import { compileYear, meetingProblems, orientationActionsOf, quartersOfYear, type OrientationStanding } from './orientation.ts'
import { politicalTables } from './political-version.ts'
import { signed, type SignedHome } from './testing/some-year.ts'

const delivered = (status: 'SUBMITTED' | 'SIGNED') => [
  {
    departmentId: 'dep-a',
    departmentName: 'A',
    quarters: quartersOfYear(2025).map((quarter) => ({ quarter, status, edition: 1, submittedAt: null })),
  },
]

describe('the order', () => {
  test.each<[OrientationStanding['state'], 'SUBMITTED' | 'SIGNED', string[]]>([
    ['GATHERING', 'SIGNED', []],
    ['GATHERING', 'SUBMITTED', ['COMPILE']],
    ['COMPILED', 'SUBMITTED', ['COMPILE', 'WRITE', 'ORIENT_LEADERSHIP']],
    ['LEADERSHIP_ORIENTED', 'SUBMITTED', ['WRITE', 'ORIENT_POLITICIANS']],
    ['POLITICIANS_ORIENTED', 'SUBMITTED', []],
  ])('%s with quarters %s: %j', (state, status, actions) => {
    expect(orientationActionsOf({ state, departments: delivered(status), removed: null })).toEqual(actions)
  })

  test('nothing more is done with a year that was removed', () => {
    const removed = { state: 'GATHERING', departments: delivered('SUBMITTED'), removed: {} } as const
    expect(orientationActionsOf(removed)).toEqual([])
  })

  test.each([
    ['tomorrow', '2026-03-02', null, 'inFuture'],
    ['before it was compiled', '2026-01-31', null, 'beforeCompiled'],
    ['before leadership', '2026-02-09', '2026-02-10', 'beforeLeadership'],
    ['on no day', '2026-02-30', null, 'notADay'],
  ])('nobody is oriented %s', (_, day, leadershipOn, code) => {
    const problems = meetingProblems(day, { today: '2026-03-01', compiledOn: '2026-02-01', leadershipOn })
    expect(problems).toEqual([{ path: 'meetingOn', code }])
  })
})

const homes: SignedHome[] = [
  { id: 'a', reports: 10, children: 4 },
  { id: 'b', reports: 8, children: 3 },
  { id: 'c', reports: 6, children: 3 },
]

describe('the year', () => {
  const quarters = quartersOfYear(2025).map((quarter) => signed({ quarter, homes }))

  test('is the sum of four frozen quarters and what later ones corrected, each home once', () => {
    const later = [signed({ quarter: '2026K1', homes, corrections: [{ quarter: '2025K4', institutionId: 'a', before: 10, after: 13 }] })]
    const year = compileYear(quarters, later, 2025)
    expect(year.figures).toMatchObject({ reports: 4 * 24 + 3, homes: 3, homesWithReports: 3, childDays: 4 * 2700 })
    expect(year.byQuarter).toEqual([24, 24, 24, 27].map((reports, n) => ({ quarter: `2025K${n + 1}`, reports })))
    expect(year.byDepartment).toEqual([{ departmentId: 'dep-a', departmentName: 'A', reports: 99 }])
  })

  test('leaves out what a quarter of it corrected of the year before', () => {
    const [first, ...rest] = quarters
    const corrected = { ...first!, corrections: [{ quarter: '2024K4', institutionId: 'a', institutionName: 'a', before: 1, after: 9 }] }
    expect(compileYear([corrected, ...rest], [], 2025).figures.reports).toBe(96)
  })
})

describe('the politicians’ version', () => {
  test('tells a small quarter as one with its neighbour', () => {
    const small: SignedHome[] = [
      { id: 'a', reports: 2, children: 1 },
      { id: 'b', reports: 0, children: 0 },
      { id: 'c', reports: 0, children: 0 },
    ]
    const quarters = quartersOfYear(2025).map((quarter) => signed({ quarter, homes: quarter === '2025K2' ? small : homes }))
    const [byQuarter] = politicalTables(quarters, [], 2025)
    expect(byQuarter).toEqual({
      code: 'BY_QUARTER',
      rows: [
        { categories: ['2025K1', '2025K2'], reports: 26 },
        { categories: ['2025K3'], reports: 24 },
        { categories: ['2025K4'], reports: 24 },
      ],
    })
  })

  test('tells nothing of a year that is small as a whole', () => {
    const one: SignedHome[] = [{ id: 'a', reports: 9, children: 4 }]
    expect(
      politicalTables(
        quartersOfYear(2025).map((quarter) => signed({ quarter, homes: one })),
        [],
        2025,
      ),
    ).toEqual([])
  })

  test('tells departments apart only when both are safe', () => {
    const quarters = quartersOfYear(2025).flatMap((quarter) => [
      signed({ quarter, homes }),
      signed({ quarter, departmentId: 'dep-b', homes: [{ id: 'd', reports: 3, children: 2 }] }),
    ])
    expect(politicalTables(quarters, [], 2025).map(({ code }) => code)).toEqual(['BY_QUARTER'])
  })
})
