import { quartersBetween } from '@tilsynsblik/vocabulary'
import { describe, expect, test } from 'vitest'
import { draftQuarter, type QuarterToDraft } from './overview-draft.ts'
import type { ComparedHome } from './overview-facts.ts'
import { departmentId, factsOfHomes, quarter, someHome } from './testing/some-quarter.ts'

const country: ComparedHome[] = [1, 2, 3].map((n) => ({
  institutionId: `c-${n}`,
  childDays: 1000,
  institution: { type: 'RESIDENTIAL' },
  incidents: { reports: n },
}))

function drafted(facts: QuarterToDraft['facts'], rest: Partial<QuarterToDraft> = {}) {
  return draftQuarter({ departmentId, quarter, facts, country, told: {}, alarmed: new Set(), ...rest })
}

const everyQuarter = (reports: number) => Object.fromEntries(quartersBetween('2024K4', quarter).map((each) => [each, reports] as const))

const codes = (sentences: { code: string }[]) => sentences.map(({ code }) => code)
const homeOf = (draft: ReturnType<typeof drafted>, id: string) => draft.sections.find(({ key }) => key === id)!

describe('figures', () => {
  test('the department is the sum of its homes', () => {
    const { department, sections } = drafted(
      factsOfHomes([
        someHome({ id: 'a', reports: { [quarter]: 4 } }),
        someHome({ id: 'b', reports: { [quarter]: 3 } }),
        someHome({ id: 'c' }),
      ]),
    )
    expect(department.figures).toMatchObject({ homes: 3, homesWithReports: 2, reports: 7, childDays: 2700, monthsDeclaredZero: 7 })
    expect(department.figures.perThousandChildDays).toBeCloseTo(7000 / 2700)
    expect(sections.reduce((sum, { home }) => sum + (home?.figures.reports ?? 0), 0)).toBe(7)
  })

  test('a home without child-days leaves the department without a rate, and not with a wrong one', () => {
    const { department } = drafted(factsOfHomes([someHome({ id: 'a', reports: { [quarter]: 4 } }), someHome({ id: 'b', childDays: null })]))
    expect(department.figures).toMatchObject({ reports: 4, childDays: null, perThousandChildDays: null })
  })

  test('a department without homes has a document that says so', () => {
    const { department, sections } = drafted(factsOfHomes([]))
    expect(department.figures).toMatchObject({ homes: 0, reports: 0, perThousandChildDays: null })
    expect(codes(sections.find(({ key }) => key === 'RETURNS')!.sentences)).toContain('NO_HOMES')
  })

  test.each([
    ['has another department now', { department: 'dep-b' }],
    ['has reports under another department', { elsewhere: 2 }],
  ])('a home that %s counts with what it did here, without a rate', (_, moved) => {
    const draft = drafted(factsOfHomes([], [someHome({ id: 'm', reports: { [quarter]: 2 }, ...moved })]))
    expect(homeOf(draft, 'm').home).toMatchObject({ moved: true, figures: { reports: 2, childDays: null } })
    expect(codes(homeOf(draft, 'm').sentences)).toContain('MOVED')
  })

  test('a home that has left and did nothing here this quarter is no part of it', () => {
    const { sections } = drafted(
      factsOfHomes([someHome({ id: 'a' })], [someHome({ id: 'left', department: 'dep-b', reports: { '2025K1': 3 } })]),
    )
    expect(sections.map(({ key }) => key)).not.toContain('left')
  })
})

describe('corrections', () => {
  const told = { a: { '2026K1': 4, '2026K2': 5 } }

  test('what came late is told in this quarter, and the frozen one stays', () => {
    const { department } = drafted(factsOfHomes([someHome({ id: 'a', reports: { '2026K1': 4, '2026K2': 6, [quarter]: 1 } })]), { told })
    expect(department.corrections).toEqual([{ quarter: '2026K2', institutionId: 'a', institutionName: 'Hjem a', before: 5, after: 6 }])
    expect(department.told['a']).toEqual({ '2026K1': 4, '2026K2': 6, [quarter]: 1 })
  })

  test('a report that was taken back is a correction too, and a correction is told once', () => {
    const facts = factsOfHomes([someHome({ id: 'a', reports: { '2026K1': 3, '2026K2': 5 } })])
    const { department } = drafted(facts, { told })
    expect(department.corrections.map(({ before, after }) => [before, after])).toEqual([[4, 3]])
    expect(drafted(facts, { told: department.told }).department.corrections).toEqual([])
  })

  test('of a home that has closed it is still told', () => {
    const { department } = drafted(factsOfHomes([], [someHome({ id: 'a', reports: { '2026K1': 4, '2026K2': 7 } })]), { told })
    expect(department.corrections).toMatchObject([{ quarter: '2026K2', before: 5, after: 7 }])
  })
})

describe('questions', () => {
  const asked = (home: Parameters<typeof someHome>[0], alarmed: string[] = []) =>
    homeOf(drafted(factsOfHomes([someHome({ id: 'a', ...home })]), { alarmed: new Set(alarmed) }), 'a').questions.map(({ code }) => code)

  test.each([
    ['nothing stands out', {}, []],
    ['as many reports as before', { reports: { '2026K1': 5, '2026K2': 5, [quarter]: 5 } }, []],
    ['two reports in a home that has none', { reports: { [quarter]: 2 } }, []],
    ['one report late', { counts: { late: 1 } }, []],
    ['three reports late', { counts: { late: 3 } }, ['LATE']],
    ['force outside the law', { counts: { notPermitted: 1 } }, ['NOT_PERMITTED']],
    ['one account missing of nine', { reports: everyQuarter(9), counts: { accountMissing: 1 } }, []],
    ['half of the accounts missing', { reports: { '2026K2': 4, [quarter]: 4 }, counts: { accountMissing: 2 } }, ['ACCOUNT_MISSING']],
    ['half without guidance', { counts: { guidanceAsked: 4, guidanceGiven: 2 } }, ['GUIDANCE_MISSING']],
    ['a complaint upheld', { upheld: 1 }, ['COMPLAINT_UPHELD']],
    [
      'a month without a word',
      { counts: { silence: { monthsWithReports: 0, monthsDeclaredZero: 2, monthsMissing: 1 } } },
      ['MONTH_MISSING'],
    ],
    ['reports without child-days', { reports: { '2026K2': 1, [quarter]: 1 }, childDays: null }, ['NO_EXPOSURE']],
  ])('%s', (_, home, expected) => expect(asked(home)).toEqual(expected))

  test('a month above its control limits, with the month', () => {
    const draft = drafted(factsOfHomes([someHome({ id: 'a', reports: { '2025K4': 1, '2026K1': 1, [quarter]: 12 } })]))
    expect(homeOf(draft, 'a').questions).toMatchObject([{ code: 'SIGNAL', month: '2026-07-01' }])
  })

  test('an alarm of the quarter', () => expect(asked({}, ['a'])).toEqual(['USE_ALARM']))
})

describe('sentences', () => {
  const summary = (reports: Record<string, number>) => codes(drafted(factsOfHomes([someHome({ id: 'a', reports })])).sections[0]!.sentences)

  test.each([
    [{ '2026K2': 5, [quarter]: 6 }, 'PREVIOUS_SAME'],
    [{ '2026K2': 5, [quarter]: 20 }, 'PREVIOUS_UP'],
    [{ '2026K2': 20, [quarter]: 5 }, 'PREVIOUS_DOWN'],
  ])('%o is %s: more or fewer is said only beyond chance', (reports, code) => expect(summary(reports)).toContain(code))

  test('every count names the list behind it', () => {
    const { sections } = drafted(factsOfHomes([someHome({ id: 'a', reports: { '2026K2': 5, [quarter]: 20 }, counts: { late: 3 } })]))
    const counts = sections
      .flatMap(({ sentences, questions }) => [...sentences, ...questions])
      .flatMap(({ numbers }) => numbers)
      .filter(({ name }) => ['reports', 'late', 'notPermitted', 'filed', 'received'].includes(name))
    expect(counts.length).toBeGreaterThan(10)
    for (const number of counts) expect(number).toMatchObject({ list: expect.any(String), period: expect.stringMatching(/^\d{4}K\d$/) })
  })

  test('most reports in one home is said', () => {
    const homes = ['a', 'b', 'c'].map((id) => someHome({ id, reports: { [quarter]: id === 'a' ? 12 : 1 } }))
    expect(codes(drafted(factsOfHomes(homes)).sections[0]!.sentences)).toContain('MOST_IN_ONE')
  })
})

test('the same facts give the same document, to the last digit', () => {
  const facts = factsOfHomes([someHome({ id: 'a', reports: { '2026K2': 5, [quarter]: 20 } })])
  expect(drafted(facts)).toEqual(drafted(structuredClone(facts)))
})
