import { describe, expect, test } from 'vitest'
import { variableCheck } from './variables.ts'

const check = variableCheck(`
  scalar Period
  scalar CalendarDate
  enum Injury { NONE SOME }
  input Report { injury: Injury!, course: String, minutes: Int, on: CalendarDate, homes: [ID!] }
  type Query { ask(report: Report, period: Period, first: Int): Int }`)
const document = 'query Ask($report: Report!, $period: Period, $first: Int) { ask(report: $report, period: $period, first: $first) }'
const told = 'kanariefugl'

/** What somebody wrote about a child may be in any of them. */
describe('what does not fit is told by its place and never by what it is', () => {
  test.each([
    [{ report: { injury: told } }, 'Variable "$report" at "report.injury": it is no value of "Injury".'],
    [{ report: { injury: 7 } }, 'Variable "$report" at "report.injury": it is no value of "Injury".'],
    [{ report: { injury: 'NONE', [told]: told } }, 'Variable "$report" at "report": type "Report" has no such field.'],
    [{ report: { course: told } }, 'Variable "$report" at "report": Field "injury" of required type "Injury!" was not provided.'],
    [{ report: { injury: 'NONE', course: [told] } }, 'Variable "$report" at "report.course": it is no value of "String".'],
    [{ report: { injury: 'NONE', minutes: told } }, 'Variable "$report" at "report.minutes": it is no value of "Int".'],
    [{ report: { injury: 'NONE', on: told } }, 'Variable "$report" at "report.on": it is not a CalendarDate; write it like 2026-11-22.'],
    [
      { report: { injury: 'NONE', homes: ['h-1', null] } },
      'Variable "$report" at "report.homes.1": Expected non-nullable type "ID!" not to be null.',
    ],
    [{ report: told }, 'Variable "$report" at "report": Expected type "Report" to be an object.'],
    [{ report: { injury: 'NONE' }, first: told }, 'Variable "$first" at "first": it is no value of "Int".'],
    [
      { report: { injury: 'NONE' }, period: told },
      'Variable "$period" at "period": it is not a Period; write it like 2026K3 or 2025K4..2026K3.',
    ],
    [{}, 'Variable "$report" of required type "Report!" was not provided.'],
  ])('%j', (variables, sentence) => {
    expect(() => check(document, variables)).toThrow(sentence)
    expect(sentence).not.toContain(told)
  })

  test('what fits passes', () => {
    expect(() => check(document, { report: { injury: 'NONE', course: told }, period: '2026K3', first: 3 })).not.toThrow()
  })
})
