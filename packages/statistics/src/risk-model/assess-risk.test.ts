import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceHomes } from '../../fixtures/reference-homes.ts'
import { assessHome } from './assess-home.ts'
import { assessRisk } from './assess-risk.ts'
import { findPeers } from './find-peers.ts'
import { type HomeFacts, inOrderOfId } from './home-facts.ts'
import { tabulate } from './home-table.ts'
import { mdl2, type ModelParameters } from './parameters.ts'

const assessed = assessRisk(referenceHomes)

test('the eight contributions add up to the score, and so do the domains', () => {
  for (const { indicators, domains, score } of assessed) {
    expect(Math.abs(indicators.reduce((sum, { contribution }) => sum + contribution, 0) - score)).toBeLessThan(1e-12)
    expect(Math.abs(Object.values(domains).reduce((sum, domain) => sum + domain, 0) / 4 - score)).toBeLessThan(1e-12)
  }
})

test('they add up too when domains are cut otherwise', () => {
  const parameters: ModelParameters = {
    ...mdl2,
    domains: {
      force: ['force'],
      voices: ['complaints', 'notifications'],
      rights: ['late', 'noAccount', 'notPermitted'],
      organisation: ['turnover', 'uncertified'],
    },
  }
  for (const { indicators, score } of assessRisk(referenceHomes, parameters)) {
    expect(Math.abs(indicators.reduce((sum, { contribution }) => sum + contribution, 0) - score)).toBeLessThan(1e-12)
  }
})

test('in whatever order homes are given, each is assessed the same to the last digit', () => {
  const sorted = inOrderOfId(assessed)
  expect(inOrderOfId(assessRisk(referenceHomes.toReversed()))).toEqual(sorted)
  const stirred = referenceHomes.map((_, i) => referenceHomes[(i * 250) % referenceHomes.length]!)
  expect(inOrderOfId(assessRisk(stirred))).toEqual(sorted)
})

// statistics.md 0.1: 77 homes surely have more than 1.5 times their peers; high is not the same as bad.
test('of force, it is told how sure a rate far above the peers is, and how much of that is the peers', () => {
  const force = assessed.map(({ indicators }) => indicators[0]!)
  const surelyHigh = force.filter(({ probabilityAbove }) => probabilityAbove! > 0.95)
  expect(surelyHigh.length).toBeGreaterThan(60)
  expect(surelyHigh.length).toBeLessThan(95)
  for (const { value, peerValue } of surelyHigh) expect(value).toBeGreaterThan(1.5 * peerValue!)
  for (const { priorWeight } of force) expect(priorWeight! > 0 && priorWeight! < 1).toBe(true)
})

const home: HomeFacts = {
  id: 'X',
  authority: 'Syd',
  homeType: 'small',
  childDays: 1500,
  reports: 0,
  notPermitted: 0,
  late: 0,
  noAccount: 0,
  complaints: 0,
  notifications: 0,
  turnover: 0.2,
  uncertified: 0.1,
}

function indicatorsOf(homes: readonly HomeFacts[], id = 'X') {
  const found = assessRisk(homes).find((each) => each.id === id)!
  return Object.fromEntries(found.indicators.map((each) => [each.name, each]))
}

describe('what is missing is named, counts for nothing, and is not taken for a finding', () => {
  test('a home without reports has no shares, and its silence is no credit', () => {
    const { force, notPermitted, late, noAccount } = indicatorsOf([...referenceHomes, home])
    expect(force).toMatchObject({ capped: 0, contribution: 0, missing: null })
    expect(force!.z).toBeLessThan(0)
    for (const each of [notPermitted, late, noAccount]) expect(each).toMatchObject({ z: 0, value: null, missing: 'noReports' })
  })

  test('a home without child-days has no rates, and reports from it are a fault', () => {
    const closed = { ...home, childDays: 0, reports: 3, late: 1 }
    const { force, complaints, late } = indicatorsOf([...referenceHomes, closed])
    for (const each of [force, complaints]) expect(each).toMatchObject({ z: 0, value: null, priorWeight: null, missing: 'noChildDays' })
    expect(late).toMatchObject({ value: 1 / 3, missing: null })
    expect(assessRisk([...referenceHomes, closed]).at(-1)!.faults).toEqual(['reportsWithoutChildDays'])
  })

  test('staff figures that were not delivered', () => {
    const { turnover, uncertified } = indicatorsOf([...referenceHomes, { ...home, turnover: null }])
    expect(turnover).toMatchObject({ z: 0, contribution: 0, missing: 'notDelivered' })
    expect(uncertified!.missing).toBeNull()
  })

  test('a home alone in the country has nobody to be compared with', () => {
    const { force, late, turnover } = indicatorsOf([{ ...home, reports: 4 }])
    for (const each of [force, late, turnover]) expect(each).toMatchObject({ z: 0, missing: 'tooFewPeers' })
  })

  test('a country without reports, and staff figures that are all alike', () => {
    const country = Array.from({ length: 12 }, (_, i) => ({ ...home, id: `H${i}` }))
    const { force, complaints, turnover } = indicatorsOf(country, 'H3')
    for (const each of [force, complaints]) expect(each).toMatchObject({ z: 0, peerValue: 0, missing: 'noEventsAmongPeers' })
    expect(turnover).toMatchObject({ z: 0, missing: 'peersAlike' })
    expect(assessRisk(country).every(({ score }) => score === 0)).toBe(true)
  })
})

test('no homes are no assessments, and a million reports are assessed', () => {
  expect(assessRisk([])).toEqual([])
  const { force } = indicatorsOf([...referenceHomes, { ...home, reports: 1_000_000, childDays: 1500 }])
  expect(force).toMatchObject({ capped: 3, missing: null })
})

describe('small peer groups', () => {
  const few = (type: string | null, count: number): HomeFacts[] =>
    Array.from({ length: count }, (_, i) => ({ ...home, id: `${type}-${i}`, homeType: type, reports: i }))
  const groupsWith = (parameters: Partial<ModelParameters>, homes: HomeFacts[]) => [
    ...new Set(assessRisk(homes, { ...mdl2, ...parameters }).map(({ homeTypes }) => homeTypes.join('+'))),
  ]

  test('join the next in the declared order, the last one the one before', () => {
    const homes = [...few('a', 4), ...few('b', 12), ...few('c', 15), ...few('d', 2)]
    expect(groupsWith({ peerGroupOrder: ['d', 'c', 'b', 'a'] }, homes)).toEqual(['b+a', 'd+c'])
    expect(groupsWith({ peerGroupOrder: [] }, homes)).toEqual(['a+b', 'c+d'])
    expect(groupsWith({ smallestPeerGroup: 0 }, homes)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('homes of unknown type are compared with each other if there are enough, else they join the last', () => {
    expect(groupsWith({}, [...few('a', 12), ...few(null, 12)])).toEqual(['a', ''])
    expect(groupsWith({}, [...few('a', 12), ...few(null, 3)])).toEqual(['a+'])
  })
})

describe('with peers as they are, one home alone changing', () => {
  const table = tabulate(inOrderOfId(referenceHomes), mdl2)
  const peers = findPeers(table, mdl2)
  const group = fc.integer({ min: 0, max: peers.length - 1 })
  const facts = fc.integer({ min: 0, max: 40 }).chain((reports) =>
    fc.record({
      childDays: fc.integer({ min: 0, max: 9000 }),
      reports: fc.constant(reports),
      notPermitted: fc.integer({ min: 0, max: reports }),
      late: fc.integer({ min: 0, max: reports }),
      noAccount: fc.integer({ min: 0, max: reports }),
      complaints: fc.integer({ min: 0, max: 10 }),
      notifications: fc.integer({ min: 0, max: 10 }),
    }),
  )

  test.each(['notPermitted', 'late', 'noAccount', 'complaints', 'notifications'] as const)('more %s never lowers the score', (figure) => {
    fc.assert(
      fc.property(group, facts, (g, own) => {
        const before = { ...home, ...own }
        const after = { ...before, [figure]: before[figure] + 1 }
        fc.pre(!['notPermitted', 'late', 'noAccount'].includes(figure) || after[figure] <= after.reports)
        expect(assessHome(after, peers[g]!, mdl2).score).toBeGreaterThanOrEqual(assessHome(before, peers[g]!, mdl2).score)
      }),
    )
  })

  test('more reports never lower what force adds to the score', () => {
    fc.assert(
      fc.property(group, facts, (g, own) => {
        const force = (reports: number) => assessHome({ ...home, ...own, reports }, peers[g]!, mdl2).indicators[0]!.contribution
        expect(force(own.reports + 1)).toBeGreaterThanOrEqual(force(own.reports))
      }),
    )
  })

  test('deleting all its reports never brings a home below the score with those four indicators at 0', () => {
    fc.assert(
      fc.property(group, facts, (g, own) => {
        const emptied = assessHome({ ...home, ...own, reports: 0, notPermitted: 0, late: 0, noAccount: 0 }, peers[g]!, mdl2)
        const others = assessHome({ ...home, ...own }, peers[g]!, mdl2).indicators.filter(
          ({ name }) => !['force', 'notPermitted', 'late', 'noAccount'].includes(name),
        )
        expect(emptied.score).toBeGreaterThanOrEqual(others.reduce((sum, { contribution }) => sum + contribution, 0) - 1e-12)
      }),
    )
  })
})

test.each<[string, Partial<HomeFacts>]>([
  ['homes[1].reports', { reports: -1 }],
  ['homes[1].complaints', { complaints: 0.5 }],
  ['homes[1].late', { reports: 1, late: 2 }],
  ['homes[1].childDays', { childDays: NaN }],
  ['homes[1].turnover', { turnover: Infinity }],
  ['homes[1].id', { id: '' }],
  ['homes[1].id', { id: 'Y' }],
])('a wrong %s is refused by name', (name, wrong) => {
  const homes = [
    { ...home, id: 'Y' },
    { ...home, ...wrong },
  ]
  expect(() => assessRisk(homes)).toThrow(RangeError)
  expect(() => assessRisk(homes)).toThrow(`${name} must`)
})
