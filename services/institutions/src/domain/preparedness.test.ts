import { codesOf, guidelineTopics, type PreparednessPart } from '@tilsynsblik/vocabulary'
import { describe, expect, test } from 'vitest'
import { allowedActions } from './preparedness-actions.ts'
import { preparednessFacts, standingOf, type RecordedEmployee, type RecordedPreparedness } from './preparedness.ts'

const today = '2026-11-22'
const topics = codesOf(guidelineTopics)
const order = { text: 'ORDER', version: 'BEK 980/2025', validFrom: '2025-07-01' } as const
const law = { text: 'LAW', version: '2017', validFrom: '2017-01-01' } as const

const trained: RecordedEmployee = {
  kind: 'PERMANENT',
  employedFrom: '2024-01-01',
  training: [
    { course: 'LAW', expiresOn: null },
    { course: 'CONFLICT_PREVENTION', expiresOn: '2028-01-01' },
  ],
  receipts: [
    { text: 'LAW', version: '2017' },
    { text: 'ORDER', version: 'BEK 980/2025' },
  ],
}

const whole: RecordedPreparedness = {
  guideline: { topics, validFrom: '2026-05-01', revisedOn: '2026-05-01' },
  houseRules: { validFrom: '2020-05-01', children: 6 },
  certification: { certifiedOn: '2026-01-01', expiresOn: '2029-01-01' },
  employees: [trained],
  texts: [law, order],
  rights: { lastToldOn: '2026-09-01', childrenInYear: 5 },
}

const nothing: RecordedPreparedness = {
  guideline: null,
  houseRules: null,
  certification: null,
  employees: [],
  texts: [law, order],
  rights: null,
}

function partOf(recorded: Partial<RecordedPreparedness>, part: PreparednessPart) {
  return standingOf({ ...whole, ...recorded }, today).find((one) => one.part === part)!
}

describe('what nobody wrote down', () => {
  test('is missing in every part, and is no number', () => {
    expect(new Set(standingOf(nothing, today).map(({ standing }) => standing))).toEqual(new Set(['MISSING']))
    expect(new Set(Object.values(preparednessFacts(nothing, today)))).toEqual(new Set([null]))
  })

  test('a home that has written all of it down has it in order', () => {
    expect(new Set(standingOf(whole, today).map(({ standing }) => standing))).toEqual(new Set(['UP_TO_DATE']))
    expect(preparednessFacts(whole, today)).toEqual({
      guidelineRevisedOn: '2026-05-01',
      employees: 1,
      trainedShare: 1,
      receiptShare: 1,
      houseRulesRevisedOn: '2020-05-01',
      childrenTold: 5,
    })
  })
})

describe('a local guideline', () => {
  test.each([
    // A year and sixty days back, and the days beside them.
    ['2026-01-22', 'UP_TO_DATE', null],
    ['2026-01-21', 'EXPIRES_SOON', '2027-01-21'],
    ['2025-11-22', 'EXPIRES_SOON', '2026-11-22'],
    ['2025-11-21', 'EXPIRED', '2026-11-21'],
  ] as const)('revised on %s is %s', (revisedOn, standing, on) => {
    expect(partOf({ guideline: { topics, validFrom: '2024-01-01', revisedOn } }, 'GUIDELINE')).toMatchObject({ standing, on })
  })

  test('that does not say when is missing that, however new it is', () => {
    const guideline = { topics: topics.filter((topic) => topic !== 'WHEN'), validFrom: '2026-11-01', revisedOn: '2026-11-01' }
    expect(partOf({ guideline }, 'GUIDELINE')).toMatchObject({ standing: 'MISSING', gap: 'NOT_ALL_STATED', on: '2026-11-01' })
  })
})

describe('the courses of the staff', () => {
  const training = (training: RecordedEmployee['training'], kind: RecordedEmployee['kind'] = 'PERMANENT') =>
    partOf({ employees: [trained, { ...trained, kind, training }] }, 'TRAINING')

  test('one who never took a course is missing it since the day she began; the others do not cover for her', () => {
    expect(training([{ course: 'LAW', expiresOn: null }])).toEqual({
      part: 'TRAINING',
      standing: 'MISSING',
      gap: 'NOT_TRAINED',
      on: '2024-01-01',
      people: 2,
      lacking: 1,
    })
  })

  test.each([
    ['2026-11-21', 'EXPIRED', 1],
    ['2026-11-22', 'EXPIRES_SOON', 0],
    ['2027-01-21', 'EXPIRES_SOON', 0],
    ['2027-01-22', 'UP_TO_DATE', 0],
  ] as const)('a course that counts until %s is %s', (expiresOn, standing, lacking) => {
    const lasts = [
      { course: 'LAW', expiresOn: null },
      { course: 'CONFLICT_PREVENTION', expiresOn },
    ] as const
    expect(training(lasts)).toMatchObject({ standing, lacking })
    // The one taken before it changes nothing.
    expect(training([...lasts, { course: 'CONFLICT_PREVENTION', expiresOn: '2023-01-01' }])).toMatchObject({ standing, lacking })
  })

  test.each(['TEMP', 'OTHER'] as const)('%s is introduced, and needs no more', (kind) => {
    expect(training([], kind)).toMatchObject({ standing: 'MISSING', lacking: 1 })
    expect(training([{ course: 'INTRODUCTION', expiresOn: null }], kind)).toMatchObject({ standing: 'UP_TO_DATE', lacking: 0 })
  })
})

describe('the receipts', () => {
  const receipts = (receipts: RecordedEmployee['receipts']) => partOf({ employees: [{ ...trained, receipts }] }, 'RECEIPTS')

  test('of a text that was replaced have expired on the day of the new one', () => {
    expect(
      receipts([
        { text: 'LAW', version: '2017' },
        { text: 'ORDER', version: 'before' },
      ]),
    ).toMatchObject({ standing: 'EXPIRED', gap: 'NOT_SIGNED', on: '2025-07-01', people: 1, lacking: 1 })
  })

  test('that were never given are missing since she began', () => {
    expect(receipts([{ text: 'ORDER', version: 'BEK 980/2025' }])).toMatchObject({ standing: 'MISSING', on: '2024-01-01' })
  })
})

test('house rules are never too old, but they are made with the children or they are missing', () => {
  expect(partOf({ houseRules: { validFrom: '2026-05-01', children: 0 } }, 'HOUSE_RULES')).toMatchObject({
    standing: 'MISSING',
    gap: 'WITHOUT_CHILDREN',
    on: '2026-05-01',
  })
})

test('rights nobody was told of for a year have expired', () => {
  expect(partOf({ rights: { lastToldOn: '2025-11-21', childrenInYear: 0 } }, 'RIGHTS')).toMatchObject({
    standing: 'EXPIRED',
    on: '2026-11-21',
  })
})

describe('who may write down what', () => {
  const all = { inTheHome: true, employees: 3, hasToSign: true }
  test.each(['supervisor', 'authority_head', 'consultant', 'department_head', 'council', 'caseworker', 'service'] as const)(
    'a %s nothing, whatever her scope',
    (persona) => {
      expect(allowedActions({ persona, ...all })).toEqual([])
    },
  )

  test('nor the manager of another home', () => {
    expect(allowedActions({ persona: 'manager', ...all, inTheHome: false })).toEqual([])
  })

  test('an employee signs for herself, when there is something to sign', () => {
    expect(allowedActions({ persona: 'staff', ...all })).toEqual(['SIGN_RECEIPT'])
    expect(allowedActions({ persona: 'staff', ...all, hasToSign: false })).toEqual([])
  })

  test('the manager everything, of employees only when there are some', () => {
    expect(allowedActions({ persona: 'manager', ...all })).toHaveLength(9)
    expect(allowedActions({ persona: 'manager', ...all, employees: 0, hasToSign: false })).not.toContain('ADD_TRAINING')
  })
})
