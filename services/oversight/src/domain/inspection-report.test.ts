import { describe, expect, test } from 'vitest'
import {
  checkProblems,
  findingsProblems,
  followUpProblems,
  hearingProblems,
  visitProblems,
  type FindingOfTheme,
} from './inspection-report.ts'

const today = '2026-11-22'

describe('a visit', () => {
  const visit = { carriedOutOn: today, childrenOffered: 4, childrenHeard: 4 }
  test.each([
    ['today', {}, []],
    ['with no child at home', { childrenOffered: 0, childrenHeard: 0 }, []],
    ['tomorrow', { carriedOutOn: '2026-11-23' }, [{ path: 'carriedOutOn', code: 'future' }]],
    ['in another year by a slip of the pen', { carriedOutOn: '2006-11-22' }, [{ path: 'carriedOutOn', code: 'tooLongAgo' }]],
    ['where more were heard than asked', { childrenHeard: 5 }, [{ path: 'childrenHeard', code: 'moreThanOffered' }]],
    [
      'with fewer children than none',
      { childrenOffered: -1, childrenHeard: -1 },
      [
        { path: 'childrenOffered', code: 'range' },
        { path: 'childrenHeard', code: 'range' },
      ],
    ],
  ])('%s', (_, part, problems) => {
    expect(visitProblems({ ...visit, ...part }, today)).toEqual(problems)
  })
})

describe('findings', () => {
  const fine: FindingOfTheme = { theme: 'STAFF', level: 'NONE', text: '' }
  const grave: FindingOfTheme = { theme: 'PREVENTION_OF_FORCE', level: 'REQUIREMENT', text: 'Ingen plan' }
  test.each<[string, FindingOfTheme[], object[]]>([
    ['one for each theme', [fine, grave], []],
    ['a theme forgotten', [fine], [{ path: 'findings', code: 'themeMissing' }]],
    ['a remark without words', [fine, { ...grave, text: ' ' }], [{ path: 'findings.1.text', code: 'required' }]],
    ['a theme twice', [fine, grave, grave], [{ path: 'findings.2.theme', code: 'repeated' }]],
    ['a theme that was not planned', [fine, grave, { ...fine, theme: 'ORGANISATION' }], [{ path: 'findings.2.theme', code: 'notPlanned' }]],
  ])('%s', (_, findings, problems) => {
    expect(findingsProblems(findings, ['STAFF', 'PREVENTION_OF_FORCE'])).toEqual(problems)
  })
})

test.each([
  ['2026-11-22', [{ path: 'answerBy', code: 'past' }]],
  ['2026-11-23', []],
  ['2027-02-20', []],
  ['2027-02-21', [{ path: 'answerBy', code: 'tooFar' }]],
])('a home can be asked to answer by %s: %j', (day, problems) => {
  expect(hearingProblems(day, today)).toEqual(problems)
})

test('a follow-up is of a planned theme, says what, and has a day to come', () => {
  const followUp = { theme: 'STAFF', what: 'Skriv en plan', dueOn: '2026-12-01' } as const
  expect(followUpProblems([followUp], ['STAFF'], today)).toEqual([])
  expect(followUpProblems([followUp, { theme: 'ORGANISATION', what: '', dueOn: '2026-11-21' }], ['STAFF'], today)).toEqual([
    { path: 'followUps.1.theme', code: 'notPlanned' },
    { path: 'followUps.1.what', code: 'required' },
    { path: 'followUps.1.dueOn', code: 'past' },
  ])
})

test.each([
  ['open', { checkedOn: null }, { checkedOn: today, result: 'Planen er der' }, []],
  ['of another inspection', undefined, { checkedOn: today, result: 'x' }, [{ path: 'followUpId', code: 'unknown' }]],
  ['checked before', { checkedOn: '2026-11-20' }, { checkedOn: today, result: 'x' }, [{ path: 'followUpId', code: 'checked' }]],
  [
    'checked tomorrow, seeing nothing',
    { checkedOn: null },
    { checkedOn: '2026-11-23', result: '' },
    [
      { path: 'checkedOn', code: 'future' },
      { path: 'result', code: 'required' },
    ],
  ],
])('a follow-up %s', (_, followUp, check, problems) => {
  expect(checkProblems(followUp, check, today)).toEqual(problems)
})
