import { describe, expect, test } from 'vitest'
import { guidancePathOf, type HomePeriod } from './guidance-path.ts'

const home = (incidents: HomePeriod['incidents'], complaints: HomePeriod['complaints']): HomePeriod => ({
  institutionId: 'h',
  period: '2026K3',
  incidents,
  complaints,
})
const reports = { reports: 10, guidanceAsked: 8, guidanceGiven: 6 }
const complaints = { filed: 3, pending: 1, decided: 2, upheld: 1 }

describe('from guidance to complaint to outcome', () => {
  test('is summed over the homes of the authority', () => {
    expect(guidancePathOf([home(reports, complaints), home(reports, { filed: 0, pending: 0, decided: 0, upheld: 0 })])).toEqual({
      reports: 20,
      asked: 16,
      given: 12,
      filed: 3,
      decided: 2,
      upheld: 1,
    })
  })

  test('is missing, not zero, when a register did not answer for one home', () => {
    expect(guidancePathOf([home(reports, complaints), home(null, complaints)])).toEqual({
      reports: null,
      asked: null,
      given: null,
      filed: 6,
      decided: 4,
      upheld: 2,
    })
  })
})
