import { notifiers } from '@tilsynsblik/vocabulary'
import type { FigureContent, TableColumn } from './content.ts'
import { categoriesOf, quartersOf, ratio, total, yearOf, type Figures } from './figures.ts'
import { publishedShares } from './published-shares.ts'
import { periodTable, quarterTable } from './table-content.ts'
import type { TableCode } from './tables.ts'
import type { Telling } from './telling.ts'

/** Notifications of concern in the whole country, per quarter. */
export function notificationsFigure(figures: Figures, telling: Telling): FigureContent {
  const { words, format } = telling
  const { at } = figures
  const c = words.notifications
  const quarters = quartersOf(figures, 'notifications')
  const lastFour = quarters.slice(-4)
  const of = (category: string) => (quarter: string) => at('notifications', quarter, category)
  const all = total(lastFour.map(of('all')))
  const share = ratio(total(lastFour.map(of('abuse'))), all)
  return {
    id: 'underretninger',
    register: 'notifications',
    title: c.title,
    heading:
      all === null || share === null || lastFour.length < 4
        ? c.title
        : c.heading(format.number(all), format.percent(share), format.period(`${lastFour[0]}..${lastFour[3]}`)),
    subject: c.subject,
    drawing: {
      kind: 'quarters',
      as: 'bars',
      quarters,
      series: [{ id: 'all', label: c.all, values: quarters.map(of('all')) }],
      show: format.number,
    },
    tables: [
      quarterTable(
        c.title,
        quarters,
        [
          { key: 'all', heading: c.all, value: of('all') },
          { key: 'abuse', heading: c.abuse, value: of('abuse') },
          {
            key: 'share',
            heading: c.share,
            value: (quarter) => ratio(of('abuse')(quarter), of('all')(quarter)),
            show: format.percentOneDecimal,
          },
        ],
        telling,
      ),
    ],
    notes: [c.note],
    sources: words.sources.notifications,
  }
}

/** Who notifies, set beside the printed shares of the survey; null without that year. */
export function notifiersFigure(figures: Figures, telling: Telling): FigureContent | null {
  const { words, format, language } = telling
  const c = words.notifiers
  const { year, all: printedAll, abuse: printedAbuse } = publishedShares
  if (!figures.periodsOf('notifications-by-notifier').includes(year)) return null
  const count = (table: TableCode) => (code: string) => figures.at(table, year, code)
  const share = (table: TableCode) => {
    const whole = total(categoriesOf(figures, table, language).map(({ code }) => count(table)(code)))
    return (code: string) => ratio(count(table)(code), whole)
  }
  const printed = (shares: readonly number[]) => (code: string) => shares[notifiers.findIndex((known) => known.code === code)] ?? null
  const rows = categoriesOf(figures, 'notifications-by-notifier', language)
    .map(({ code, name }) => ({ key: code, name }))
    .toSorted((a, b) => (count('notifications-by-notifier')(b.key) ?? 0) - (count('notifications-by-notifier')(a.key) ?? 0))
  const column = (key: string, heading: string, value: TableColumn['value'], show: TableColumn['show']): TableColumn => ({
    key,
    heading,
    value,
    show,
  })
  const largest = rows[0]
  const largestShare = largest ? share('notifications-by-notifier')(largest.key) : null
  return {
    id: 'underrettere',
    register: 'notifications',
    title: c.title,
    heading: !largest || largestShare === null ? c.title : c.heading(largest.name, format.percent(largestShare)),
    subject: c.subject(year),
    drawing: {
      kind: 'rows',
      rows: rows.map(({ key, name }) => ({ name, value: share('notifications-by-notifier')(key) })),
      show: format.percent,
    },
    tables: [
      {
        title: c.title,
        rowHeading: c.notifier,
        rows,
        columns: [
          column('all', c.all, count('notifications-by-notifier'), format.number),
          column('allShare', c.share, share('notifications-by-notifier'), format.percent),
          column('allPublished', c.published, printed(printedAll), format.percent),
          column('abuse', c.abuse, count('abuse-by-notifier'), format.number),
          column('abuseShare', c.abuseShare, share('abuse-by-notifier'), format.percent),
          column('abusePublished', c.published, printed(printedAbuse), format.percent),
        ],
      },
    ],
    notes: [c.note],
    sources: words.sources.notifications,
  }
}

/** Support may begin up to two years after a notification; until then a year's median is too low. */
const yearsToComplete = 2

/** What happens after a notification of abuse; null when nothing of it is published. */
export function abuseFigure(figures: Figures, telling: Telling): FigureContent | null {
  const { words, format, language } = telling
  const { at, periodsOf, edition } = figures
  const c = words.abuse
  const years = periodsOf('abuse-follow-up')
  if (years.length === 0) return null
  const year = years.findLast((one) => Number(one) <= Number(edition.lastQuarter.slice(0, 4)) - yearsToComplete) ?? years[0]!
  const supported = (of: string) => ratio(at('abuse-follow-up', of, 'supported'), yearOf(figures, 'notifications', of, 'abuse'))
  const median = at('abuse-follow-up', year, 'medianDaysToSupport')
  const share = supported(year)
  const of = (table: TableCode) => (key: string, heading: string, show?: TableColumn['show']) => ({
    key,
    heading,
    value: (period: string) => at(table, period, key),
    ...(show && { show }),
  })
  const followUp = of('abuse-follow-up')
  const days = of('days-to-support')
  return {
    id: 'overgreb',
    register: 'notifications',
    title: c.title,
    heading: share === null || median === null ? c.title : c.heading(year, format.percent(share), format.number(median)),
    subject: c.subject,
    drawing: { kind: 'rows', rows: years.map((one) => ({ name: one, value: supported(one) })), show: format.percent },
    tables: [
      periodTable(
        {
          title: c.title,
          rowHeading: words.year,
          periods: years,
          columns: [
            followUp('children', c.columns.children),
            followUp('childrenWithPoliceReport', c.columns.childrenWithPoliceReport),
            followUp('crimeViolence', c.columns.crimeViolence),
            followUp('crimeSexual', c.columns.crimeSexual),
            followUp('crimeOther', c.columns.crimeOther),
            followUp('supported', c.columns.supported),
            { key: 'supportedShare', heading: c.supportedShare, value: supported, show: format.percent },
            followUp('medianDaysToSupport', c.columns.medianDaysToSupport),
          ],
        },
        telling,
      ),
      periodTable(
        {
          title: c.days,
          rowHeading: words.years,
          periods: periodsOf('days-to-support'),
          columns: (['abuseWithin30Share', 'abuseWithin59Share', 'otherWithin59Share', 'abuse360Share'] as const).map((key) =>
            days(key, c.daysColumns[key], format.percent),
          ),
        },
        telling,
      ),
      periodTable(
        {
          title: c.abuseKinds,
          rowHeading: words.year,
          periods: periodsOf('abuse-by-kind'),
          columns: categoriesOf(figures, 'abuse-by-kind', language).map(({ code, name }) => of('abuse-by-kind')(code, name)),
        },
        telling,
      ),
      periodTable(
        {
          title: c.kinds,
          rowHeading: words.year,
          periods: periodsOf('support-kinds'),
          columns: categoriesOf(figures, 'support-kinds', language).map(({ code, name }) => of('support-kinds')(code, name)),
        },
        telling,
      ),
      periodTable(
        {
          title: c.house,
          rowHeading: words.year,
          periods: periodsOf('childrens-house'),
          columns: [of('childrens-house')('courses', c.houseColumns.courses)],
        },
        telling,
      ),
    ],
    notes: [c.note.trim()],
    sources: words.sources.notifications,
  }
}
