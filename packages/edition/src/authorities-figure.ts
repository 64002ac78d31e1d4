import { fieldStates } from '@tilsynsblik/vocabulary'
import type { FigureContent, TableColumn, TableContent } from './content.ts'
import { categoriesOf, ratio, total, type Figures } from './figures.ts'
import { periodTable } from './table-content.ts'
import type { TableCode } from './tables.ts'
import type { Telling } from './telling.ts'

/** Where each authority lies, more or less: rows from the north. */
const places: Record<string, { column: number; row: number }> = {
  nord: { column: 0, row: 0 },
  midt: { column: 0, row: 1 },
  syd: { column: 0, row: 2 },
  hovedstaden: { column: 1, row: 1 },
  oest: { column: 1, row: 2 },
}

/** The authorities side by side: how often, and how carefully their homes report. Null before a whole year is published. */
export function authoritiesFigure(figures: Figures, telling: Telling): FigureContent | null {
  const { words, format, language } = telling
  const { at, periodsOf, away } = figures
  const c = words.authorities
  const years = periodsOf('reports-by-authority')
  const year = years.at(-1)
  if (year === undefined) return null
  const authorities = categoriesOf(figures, 'reports-by-authority', language)
  const rateIn = (of: string) => (code: string) => {
    const share = ratio(at('reports-by-authority', of, code), at('child-days-by-authority', of, code))
    return share === null ? null : share * 1_000
  }
  const rate = rateIn(year)
  const rates = authorities.flatMap(({ code }) => rate(code) ?? [])
  const share = (table: TableCode, states: readonly [string, string]) => (code: string) => shareOf(figures, table, year, code, states)
  const [told, notTold] = [fieldStates[0].code, fieldStates[1].code]
  const column = (key: string, heading: string, value: TableColumn['value'], show: TableColumn['show'], needs?: 'institutions') => ({
    key,
    heading,
    value,
    show,
    ...(needs && { away: away.has(needs) }),
  })
  const table: TableContent = {
    title: c.title,
    rowHeading: c.authority,
    rows: authorities.map(({ code, name }) => ({ key: code, name })),
    columns: [
      column(
        'homes',
        c.homes,
        (code) => total(code.split('+').map((one) => at('homes-by-authority', year, one))),
        format.number,
        'institutions',
      ),
      column('reports', c.reports, (code) => at('reports-by-authority', year, code), format.number),
      column('childDays', c.childDays, (code) => at('child-days-by-authority', year, code), format.number, 'institutions'),
      column('rate', c.rate, rate, format.decimal, 'institutions'),
      column('late', c.late, share('registration-by-authority', ['late', 'onTime']), format.percent),
      column('account', c.account, share('account-by-authority', [told, notTold]), format.percent),
      column('guidance', c.guidance, share('guidance-by-authority', [told, notTold]), format.percent),
      column('answered', c.answered, (code) => answered(figures, year, code), format.percent),
    ],
  }
  return {
    id: 'socialtilsyn',
    register: 'incidents',
    title: c.title,
    heading: rates.length < 2 ? c.title : c.heading(format.decimal(Math.min(...rates)), format.decimal(Math.max(...rates)), year),
    subject: c.subject(year),
    drawing: {
      kind: 'tiles',
      tiles: authorities.flatMap(({ code, name }) =>
        code.split('+').map((part) => ({ id: part, name, value: rate(code), ...places[part]! })),
      ),
      show: format.decimal,
      unit: c.rate,
    },
    tables: [
      table,
      periodTable(
        {
          title: c.over(c.rate),
          rowHeading: words.year,
          periods: years,
          columns: authorities.map(({ code, name }) => ({
            key: code,
            heading: name,
            value: (of: string) => rateIn(of)(code),
            show: format.decimal,
            away: away.has('institutions'),
          })),
        },
        telling,
      ),
    ],
    notes: [c.note],
    sources: words.sources.incidents,
  }
}

/** Of an authority's records in two states, the share in the first; null when either was merged into something else. */
function shareOf(
  { at }: Figures,
  table: TableCode,
  year: string,
  authority: string,
  [first, second]: readonly [string, string],
): number | null {
  const count = (state: string) =>
    at(
      table,
      year,
      authority
        .split('+')
        .map((one) => `${one}:${state}`)
        .join('+'),
    )
  return ratio(count(first), total([count(first), count(second)]))
}

/** Of the months that the authority's homes were to answer for, the share they did. */
function answered({ at }: Figures, year: string, authority: string): number | null {
  const count = (state: string) => total(authority.split('+').map((one) => at('returns-by-authority', year, `${one}:${state}`)))
  return ratio(total([count('HAS_REPORTS'), count('DECLARED_ZERO')]), count('EXPECTED'))
}
