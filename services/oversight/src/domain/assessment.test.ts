import { assessRisk } from '@tilsynsblik/statistics'
import { riskDomains, riskIndicators } from '@tilsynsblik/vocabulary'
import { describe, expect, test } from 'vitest'
import { assess } from './assessment.ts'
import { calculate } from './calculation.ts'
import { canonicalJson } from './fingerprint.ts'
import { shippedParameters as parameters } from './model.ts'
import { factsOf, homesToAssess, missingRegister } from './national-facts.ts'
import { country, homeInput, period } from './testing/some-homes.ts'

const homes = country(200)
const options = { parameters, period }
const assessed = assess(homes, options)

describe('an assessment', () => {
  test('has eight contributions of each home, that add up to its score', () => {
    for (const { indicators, score } of assessed.homes) {
      expect(indicators.map(({ indicator }) => indicator)).toEqual(riskIndicators.map(({ code }) => code))
      expect(indicators.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12)
    }
  })

  test('names the domains of the model, whose mean is the score', () => {
    for (const { domains, score } of assessed.homes) {
      expect(domains.map(({ domain }) => domain)).toEqual(riskDomains.map(({ code }) => code))
      expect(domains.reduce((sum, { value }) => sum + value, 0) / 4).toBeCloseTo(score, 12)
    }
  })

  test('gives the score of the model itself', () => {
    expect(assessed.homes.map(({ score }) => score)).toEqual(assessRisk(homes.map(factsOf), parameters).map(({ score }) => score))
  })

  test('places every home among the homes of its own authority', () => {
    for (const { rankLow, rankHigh, probabilitySelected } of assessed.homes) {
      expect(rankLow).toBeGreaterThanOrEqual(1)
      expect(rankHigh).toBeGreaterThanOrEqual(rankLow)
      expect(rankHigh).toBeLessThanOrEqual(40)
      expect(probabilitySelected).toBeLessThanOrEqual(1)
    }
  })

  test('is the same to the last digit when it is made again, of homes in another order, and of what a database gives back', () => {
    const calculation = { inputs: homes, lastQuarter: [], thisQuarter: [], ...options }
    const once = canonicalJson(calculate(calculation))
    expect(canonicalJson(calculate({ ...calculation, inputs: JSON.parse(JSON.stringify(homes)) as typeof homes }))).toBe(once)
    const turned = homesToAssess(homes.toReversed(), '2026-11-22')
    expect(canonicalJson(calculate({ ...calculation, inputs: turned }))).toBe(once)
  })

  test('of another period draws anew and scores alike', () => {
    const other = assess(homes, { parameters, period: '2025K3..2026K2' })
    expect(other.homes.map(({ score }) => score)).toEqual(assessed.homes.map(({ score }) => score))
    expect(other.homes.map((home) => home.probabilitySelected)).not.toEqual(assessed.homes.map((home) => home.probabilitySelected))
  })

  test('of no home at all is empty', () => {
    expect(assess([], options)).toEqual({ groups: [], homes: [] })
  })
})

describe('the funnel', () => {
  test('expects as many reports in a group as there are', () => {
    for (const { type, reports, perThousandChildDays, childDays } of assessed.groups) {
      const own = assessed.homes.filter(({ peerGroup }) => peerGroup === type)
      const counted = homes.filter((home, i) => assessed.homes[i]!.peerGroup === type && home.childDays !== null)
      const withDays = counted.reduce((sum, home) => sum + home.incidents!.reports, 0)
      expect(own.reduce((sum, { funnel }) => sum + (funnel?.expected ?? 0), 0)).toBeCloseTo(withDays, 8)
      expect(perThousandChildDays).toBeCloseTo((1000 * withDays) / childDays, 10)
      expect(reports).toBeGreaterThanOrEqual(withDays)
    }
  })

  test('has limits from small expected counts to large, narrower as they grow', () => {
    for (const { limits } of assessed.groups) {
      expect(limits).toHaveLength(25)
      expect(limits.map(({ expected }) => expected)).toEqual(limits.map(({ expected }) => expected).toSorted((a, b) => a - b))
      expect(limits.at(-1)!.upper998).toBeLessThan(limits[0]!.upper998)
      for (const { lower998, lower95, upper95, upper998 } of limits)
        expect([lower998, lower95, upper95, upper998]).toEqual([lower998, lower95, upper95, upper998].toSorted((a, b) => a - b))
    }
  })

  test('measures the home with the z that counts in the score', () => {
    for (const { funnel, indicators } of assessed.homes) if (funnel) expect(funnel.z).toBe(indicators[0]!.z)
  })

  test('shrinks the ratio towards the peers, within its interval', () => {
    for (const { funnel } of assessed.homes.filter((home) => home.funnel?.shrunken != null)) {
      expect(funnel!.shrunken).toBeGreaterThanOrEqual(funnel!.shrunkenLower!)
      expect(funnel!.shrunken).toBeLessThanOrEqual(funnel!.shrunkenUpper!)
    }
  })
})

describe('what is not known', () => {
  const alike = country(30)
  const of = (said: Parameters<typeof homeInput>[1]) => assess([...alike, homeInput('asked', said)], options).homes.at(-1)!
  const reasons = (said: Parameters<typeof homeInput>[1]) =>
    Object.fromEntries(of(said).indicators.map(({ indicator, missing }) => [indicator, missing]))

  test.each([
    ['no reports', { reports: 0 }, { NOT_PERMITTED: 'NO_REPORTS', LATE: 'NO_REPORTS', ACCOUNT_MISSING: 'NO_REPORTS', FORCE_RATE: null }],
    ['no occupancy', { childDays: null, reports: 3 }, { FORCE_RATE: 'NO_EXPOSURE', CHILD_COMPLAINTS: 'NO_EXPOSURE', LATE: null }],
    ['no staff return', { staff: null }, { TURNOVER: 'NOT_DELIVERED', TEMPORARY_STAFF: 'NOT_DELIVERED' }],
    ['everything zero', { childDays: 0, staff: null }, { FORCE_RATE: 'NO_EXPOSURE', LATE: 'NO_REPORTS', TURNOVER: 'NOT_DELIVERED' }],
  ])('%s says so, counts nothing and has no z', (_, said, missing) => {
    expect(reasons(said)).toMatchObject(missing)
    for (const indicator of of(said).indicators)
      if (indicator.missing) expect(indicator).toMatchObject({ z: null, capped: 0, contribution: 0 })
  })

  test.each([
    [{ childDays: null }, ['NO_OCCUPANCY', 'NO_REPORTS']],
    [{ childDays: null, reports: 2 }, ['NO_OCCUPANCY', 'REPORTS_WITHOUT_CHILD_DAYS']],
    [{ staff: null, reports: 2 }, ['STAFF_NOT_DELIVERED']],
    [{ reports: 5, childDays: 3000, childDaysByQuarter: [{ quarter: '2025K4', childDays: 3000 }] }, ['OCCUPANCY_INCOMPLETE']],
  ])('%j is noticed as %j', (said, notices) => {
    expect(of(said).notices.filter((notice) => notice !== 'MOSTLY_PEERS')).toEqual(notices)
  })

  test('a home without a type is compared with others without', () => {
    expect(of({ type: null, reports: 1 }).peerGroup).toContain('UNKNOWN')
  })

  test('a home with few reports that many are concerned about is noticed, and its score does not know', () => {
    const quiet = of({ reports: 0, childDays: 6000, concerns: 25 })
    expect(quiet.notices).toContain('QUIET_HOME')
    expect(quiet.indicators).toHaveLength(8)
  })
})

describe('the homes', () => {
  const closing = homeInput('closing', { closedOn: '2026-12-31' })
  const closed = homeInput('closed', { closedOn: '2026-11-22' })

  test('that have closed or were merged are not assessed; those that will are', () => {
    expect(homesToAssess([closing, closed, homeInput('b'), homeInput('a')], '2026-11-22').map((home) => home.institutionId)).toEqual([
      'a',
      'b',
      'closing',
    ])
  })

  test.each([
    ['incidents', { incidents: null }],
    ['complaints', { complaints: null }],
    ['complaints', { complaints: { filedByChildren: null } }],
    ['notifications', { notifications: { distinct: null } }],
    [null, {}],
  ])('without facts of %s are not assessed as if those were zero', (register, without) => {
    const facts = {
      institutionPeriods: [homeInput('a'), { ...homeInput('b'), ...without }],
      lastQuarter: [],
      thisQuarter: [],
      institutionRegister: [],
    }
    expect(missingRegister(facts)).toBe(register)
  })
})
