import type { FigureContent } from './content.ts'
import { accountRule, breakIn, breakNotes, deadlineRule, guidanceRule } from './breaks.ts'
import { categoriesOf, ratio, total, type Figures } from './figures.ts'
import { periodTable, quarterTable } from './table-content.ts'
import type { Telling } from './telling.ts'

/** How often force is used, per quarter, and set against how many days children were there. */
export function incidentsFigure({ at, quarters, edition, away, periodsOf }: Figures, telling: Telling): FigureContent {
  const { words, format } = telling
  const c = words.incidents
  const lastFour = quarters.slice(-4)
  const reports = (quarter: string) => at('incidents', quarter, 'reports')
  const days = (quarter: string) => at('child-days', quarter, 'childDays')
  const perThousand = (share: number | null) => (share === null ? null : share * 1_000)
  const now = perThousand(ratio(total(lastFour.map(reports)), total(lastFour.map(days))))
  return {
    id: 'magtanvendelser',
    register: 'incidents',
    title: c.title,
    heading: now === null ? c.title : c.heading(format.decimal(now)),
    subject: c.subject(format.period(`${edition.firstQuarter}..${edition.lastQuarter}`)),
    drawing: {
      kind: 'quarters',
      as: 'bars',
      quarters,
      series: [{ id: 'reports', label: c.reports, values: quarters.map(reports) }],
      show: format.number,
      ...breakIn(edition, [deadlineRule], telling),
    },
    tables: [
      quarterTable(
        c.title,
        quarters,
        [
          { key: 'reports', heading: c.reports, value: reports },
          { key: 'measures', heading: c.measures, value: (quarter) => at('incidents', quarter, 'measures') },
          { key: 'notPermitted', heading: c.notPermitted, value: (quarter) => at('incidents', quarter, 'notPermitted') },
          {
            key: 'rate',
            heading: c.rate,
            value: (quarter) => perThousand(ratio(reports(quarter), days(quarter))),
            show: format.decimal,
            away: away.has('institutions'),
          },
        ],
        telling,
      ),
      periodTable(
        {
          title: c.years,
          rowHeading: words.year,
          periods: periodsOf('incidents-year'),
          columns: (['reports', 'children', 'homesReporting', 'accountAttached'] as const).map((key) => ({
            key,
            heading: c.yearColumns[key],
            value: (year) => at('incidents-year', year, key),
          })),
        },
        telling,
      ),
    ],
    notes: [c.note, ...breakNotes(edition, [deadlineRule], telling)],
    sources: words.sources.incidents,
  }
}

/** Development under each section of the law: one small drawing each, all on one scale. */
export function sectionsFigure(figures: Figures, telling: Telling): FigureContent {
  const { words, format, language } = telling
  const { at, quarters, edition } = figures
  const c = words.sections
  const sections = categoriesOf(figures, 'measures-by-section', language)
  const value = (code: string) => (quarter: string) => at('measures-by-section', quarter, code)
  const physical = ratio(at('measures-by-section', edition.lastQuarter, 'S9'), at('incidents', edition.lastQuarter, 'measures'))
  return {
    id: 'paragraffer',
    register: 'incidents',
    title: c.title,
    heading: physical === null ? c.title : c.heading(format.percent(physical), format.quarter(edition.lastQuarter)),
    subject: c.subject(format.period(`${edition.firstQuarter}..${edition.lastQuarter}`)),
    drawing: {
      kind: 'panels',
      quarters,
      panels: sections.map(({ code, name }) => ({ id: code, label: name, values: quarters.map(value(code)) })),
      show: format.number,
    },
    tables: [
      quarterTable(
        c.title,
        quarters,
        sections.map(({ code, name }) => ({ key: code, heading: name, value: value(code) })),
        telling,
      ),
    ],
    notes: [c.note, c.scaleNote],
    sources: words.sources.incidents,
  }
}

/** Is the child heard, and told of the right to complain? */
export function voiceFigure(figures: Figures, telling: Telling): FigureContent {
  const { words, format, language } = telling
  const { at, quarters, edition } = figures
  const c = words.voice
  const account = (quarter: string) => ratio(at('child-account', quarter, 'ATTACHED'), at('incidents', quarter, 'reports'))
  const guidance = (quarter: string) =>
    ratio(at('guidance', quarter, 'YES'), total([at('guidance', quarter, 'YES'), at('guidance', quarter, 'NO')]))
  const now = account(edition.lastQuarter)
  return {
    id: 'redegoerelse',
    register: 'incidents',
    title: c.title,
    heading: now === null ? c.title : c.heading(format.percent(now), format.quarter(edition.lastQuarter)),
    subject: c.subject(format.period(`${edition.firstQuarter}..${edition.lastQuarter}`)),
    drawing: {
      kind: 'quarters',
      as: 'lines',
      quarters,
      series: [
        { id: 'account', label: c.account, values: quarters.map(account) },
        { id: 'guidance', label: c.guidance, values: quarters.map(guidance) },
      ],
      show: format.percent,
      end: 1,
      ...breakIn(edition, [accountRule, guidanceRule], telling),
    },
    tables: [
      quarterTable(
        c.title,
        quarters,
        [
          { key: 'account', heading: c.account, value: account, show: format.percent },
          { key: 'guidance', heading: c.guidance, value: guidance, show: format.percent },
          ...categoriesOf(figures, 'child-account', language).map(({ code, name }) => ({
            key: code,
            heading: name,
            value: (quarter: string) => at('child-account', quarter, code),
          })),
        ],
        telling,
      ),
    ],
    notes: [...breakNotes(edition, [accountRule, guidanceRule], telling), c.guidanceNote],
    sources: words.sources.incidents,
  }
}

/** Registered late by the rule in force when it happened: a series with a break in it. */
export function registrationFigure({ at, quarters, edition, periodsOf }: Figures, telling: Telling): FigureContent {
  const { words, format } = telling
  const c = words.registration
  const late = (quarter: string) => ratio(at('registration', quarter, 'late'), at('incidents', quarter, 'reports'))
  const now = late(edition.lastQuarter)
  return {
    id: 'registrering',
    register: 'incidents',
    title: c.title,
    heading: now === null ? c.title : c.heading(format.percent(now), format.quarter(edition.lastQuarter)),
    subject: c.subject(format.period(`${edition.firstQuarter}..${edition.lastQuarter}`)),
    drawing: {
      kind: 'quarters',
      as: 'lines',
      quarters,
      series: [{ id: 'late', label: c.lateShare, values: quarters.map(late) }],
      show: format.percent,
      ...breakIn(edition, [deadlineRule], telling),
    },
    tables: [
      quarterTable(
        c.title,
        quarters,
        [
          { key: 'share', heading: c.lateShare, value: late, show: format.percentOneDecimal },
          { key: 'onTime', heading: c.onTime, value: (quarter) => at('registration', quarter, 'onTime') },
          { key: 'late', heading: c.late, value: (quarter) => at('registration', quarter, 'late') },
        ],
        telling,
      ),
      periodTable(
        {
          title: c.returns,
          rowHeading: words.quarter,
          periods: periodsOf('returns'),
          columns: [
            { key: 'said', heading: c.said, value: (quarter) => at('returns', quarter, 'said') },
            { key: 'expected', heading: c.expected, value: (quarter) => at('returns', quarter, 'expected') },
            {
              key: 'share',
              heading: c.saidShare,
              value: (quarter) => ratio(at('returns', quarter, 'said'), at('returns', quarter, 'expected')),
              show: format.percentOneDecimal,
            },
          ],
        },
        telling,
      ),
    ],
    notes: breakNotes(edition, [deadlineRule], telling),
    sources: words.sources.incidents,
  }
}
