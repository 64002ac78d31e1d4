import { codesOf, overviewActions, overviewStatuses, type OverviewAction, type OverviewStatus, type Persona } from '@tilsynsblik/vocabulary'
import { describe, expect, test } from 'vitest'
import type { OverviewHome, OverviewRemark, WrittenSection } from './overview-document.ts'
import { answerRequired, commentRequired, oldestToFreeze, overviewActionsOf, whatIsMissing } from './overview-life.ts'

const allowed = (persona: Persona, status: OverviewStatus, userId = 'me', clearedAt: string | null = null) =>
  overviewActionsOf({ status, authorSignedBy: 'author', clearedAt }, { persona, userId })

describe('who may do what', () => {
  test.each(codesOf(overviewStatuses))('nobody does anything with a quarter that was cleared when it was %s', (status) => {
    for (const persona of ['consultant', 'department_head'] as const) expect(allowed(persona, status, 'me', '2030-01-01')).toEqual([])
  })

  const outsiders: Persona[] = ['manager', 'staff', 'staff_unit', 'supervisor', 'authority_head', 'council', 'caseworker', 'service', 'dpo']
  test.each(outsiders.flatMap((persona) => codesOf(overviewStatuses).map((status) => [persona, status] as const)))(
    '%s does nothing with a quarter that is %s',
    (persona, status) => expect(allowed(persona, status)).toEqual([]),
  )

  test('whoever signed as author does not sign as head', () => {
    expect(allowed('department_head', 'COMMENTED', 'author')).not.toContain('SIGN_AS_HEAD')
    expect(allowed('department_head', 'COMMENTED')).toContain('SIGN_AS_HEAD')
  })

  test.each<[Persona, OverviewStatus, OverviewAction[]]>([
    ['consultant', 'OPEN', []],
    ['consultant', 'COUNTED', ['WRITE', 'SIGN_AS_AUTHOR']],
    ['consultant', 'COMMENTED', ['RETURN']],
    ['consultant', 'SIGNED', ['SUBMIT']],
    ['consultant', 'SUBMITTED', []],
    ['department_head', 'OPEN', []],
    ['department_head', 'COUNTED', ['WRITE', 'SIGN_AS_AUTHOR']],
    ['department_head', 'COMMENTED', ['RETURN', 'SIGN_AS_HEAD']],
    ['department_head', 'SIGNED', ['SUBMIT', 'REOPEN']],
    ['department_head', 'SUBMITTED', ['REOPEN']],
  ])('%s, %s: %j', (persona, status, actions) => {
    expect(allowed(persona, status)).toEqual(codesOf(overviewActions).filter((action) => actions.includes(action)))
  })
})

const remark: OverviewRemark = { text: null, noRemark: true, version: 1, writtenBy: 'me', writtenAt: '2026-10-02T08:00:00Z' }
const home = (reports: number) => ({ figures: { reports } }) as OverviewHome
const question = { code: 'LATE' as const, numbers: [], month: null }

function section(rest: Partial<WrittenSection>): WrittenSection {
  return { key: 'h-1', kind: 'HOME', home: home(0), sentences: [], questions: [], answer: null, comment: null, ...rest }
}

describe('what must be said', () => {
  test.each<[string, Partial<WrittenSection>, string[]]>([
    ['a home without reports, asked nothing', {}, []],
    ['a home with reports', { home: home(1) }, ['h-1.comment']],
    ['a home that is asked', { questions: [question] }, ['h-1.answer', 'h-1.comment']],
    ['the same, answered', { questions: [question], answer: remark }, ['h-1.comment']],
    ['"ingen bemærkning" is said', { questions: [question], answer: remark, comment: remark }, []],
    ['the whole', { key: 'SUMMARY', kind: 'SUMMARY', home: null }, ['SUMMARY.comment']],
    ['rights, asked nothing', { key: 'RIGHTS', kind: 'RIGHTS', home: null }, []],
  ])('%s', (_, rest, paths) => {
    expect(whatIsMissing([section(rest)])).toEqual(paths.map((path) => ({ path, code: 'required' })))
  })

  test('only homes are asked to answer', () => {
    expect(answerRequired(section({ kind: 'VOICES', questions: [question] }))).toBe(false)
    expect(commentRequired(section({ kind: 'VOICES', questions: [question] }))).toBe(true)
  })
})

test('what was never counted is counted for two years back, and no longer', () => {
  expect(oldestToFreeze('2026K3')).toBe('2024K4')
})
