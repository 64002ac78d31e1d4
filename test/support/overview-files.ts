import { formatFor } from '@tilsynsblik/vocabulary'
import { da } from '../../apps/dashboard/src/language/da.ts'

/** A signed edition as SignedOverview answers it. */
export type Snapshot = any

type Cell = string | number | null

const format = formatFor('da')
const o = da.overview
const f = o.figures
const s = da.overviewSentences
const noBasis = da.marks.noBasis.short
/** The lines of a broken text have no space where they broke: all are compared without any. */
export const bare = (text: string) => text.replaceAll(/\s/g, '')
const whole = (value: number | null) => (value === null ? noBasis : format.number(value))
const rate = (value: number | null) => (value === null ? noBasis : format.decimal(value))
const withInterval = ({ perThousandChildDays, rateLower, rateUpper }: Snapshot) =>
  perThousandChildDays === null ? noBasis : `${rate(perThousandChildDays)} (${format.interval(rateLower, rateUpper)})`

/** A row as one line; of empty cells at the end of a table nothing is left in print. */
export const rowOf = (cells: readonly string[]) => bare(cells.join('|')).replace(/\|+$/, '')

/** Fields of the figures that are one row each, in words of the catalogue of their own name; a rate is one row of three. */
const ofRate = ['perThousandChildDays', 'rateLower', 'rateUpper']
const measuresOf = (figures: Snapshot) => Object.keys(figures).filter((key) => !ofRate.includes(key))
const labelOf = (key: string) => (f as unknown as Record<string, string>)[key] ?? `${key} has no word`

/** What must stand in the printed document, made from the snapshot and from nothing the page made: every table, row by row, as a set. */
export function printedTables({ figures, country, history, corrections, sections }: Snapshot): Record<string, string[]> {
  const homes = sections.filter(({ home }: Snapshot) => home)
  const lines = (rows: readonly (readonly string[])[]) => rows.map(rowOf).toSorted()
  return {
    figures: lines([
      [f.rate, withInterval(figures), ...(country ? [rate(country.perThousandChildDays)] : [])],
      ...measuresOf(figures).map((key) => [
        labelOf(key),
        whole(figures[key]),
        ...(country ? [key in country ? whole(country[key]) : ''] : []),
      ]),
    ]),
    history: lines(
      history.map((each: Snapshot) => [
        format.quarter(each.quarter),
        whole(each.reports),
        whole(each.childDays),
        rate(each.perThousandChildDays),
      ]),
    ),
    corrections: lines(
      corrections.map((each: Snapshot) => [each.institutionName, format.quarter(each.quarter), whole(each.before), whole(each.after)]),
    ),
    homes: lines(
      homes.map(({ home, questions }: Snapshot) => [
        home.name,
        whole(home.figures.reports),
        rate(home.figures.perThousandChildDays),
        whole(questions.length),
      ]),
    ),
    months: lines(homes.flatMap(({ home }: Snapshot) => monthRows(home.chart))),
  }
}

function monthRows(chart: Snapshot): string[][] {
  const months: Snapshot[] = chart?.months ?? []
  if (!months.some(({ reports }) => reports > 0)) return []
  return [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, own]) => [
    year,
    ...Array.from({ length: 12 }, (_, index) => {
      const month = own.find((each) => Number(each.month.slice(5, 7)) === index + 1)
      return month ? `${month.signal ? '▲' : ''}${whole(month.reports)}` : ''
    }),
  ])
}

/** And what must be read in the running text: each sentence with its numbers, and the facts of each home. */
export function printedTexts({ sections }: Snapshot): string[] {
  return sections.flatMap(({ home, sentences, questions }: Snapshot) => [
    ...sentences.map((sentence: Snapshot) => sentenceOf(s.sentences, sentence)),
    ...questions.map((question: Snapshot) => sentenceOf(s.questions, question)),
    ...(home && (home.figures.reports > 0 || questions.length > 0)
      ? [
          `${f.reports}${whole(home.figures.reports)}${f.rate}${withInterval(home.figures)}`,
          ...(home.peers ? [f.peers(whole(home.peers.homes)), rate(home.peers.perThousandChildDays)] : []),
          `${f.children}${whole(home.children)}${factsOf(home.figures)}`,
        ].map(bare)
      : []),
  ])
}

const shownOfHome = ['notPermitted', 'accountAttached', 'late', 'complaintsFiled', 'notifications', 'monthsMissing']
const factsOf = (figures: Snapshot) => shownOfHome.map((key) => `${labelOf(key)}${whole(figures[key])}`).join('')

function sentenceOf(words: object, { code, numbers, month }: Snapshot): string {
  const write = (words as Record<string, (counts: object) => string>)[code]!
  const values = Object.fromEntries(numbers.map(({ name, value }: Snapshot) => [name, value]))
  const said = write(values).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'month') return format.month(month.slice(0, 7))
    return values[name] === null || values[name] === undefined ? s.unknown : format.plainNumber(values[name])
  })
  return bare(said)
}

/** The same of the workbook: every number as it is, of every home too. */
export function workbookLines({ figures, country, history, corrections, sections }: Snapshot): Record<string, Cell[][]> {
  const homes = sections.flatMap(({ home }: Snapshot) => (home ? [home] : []))
  return {
    [o.sheets.figures]: [
      [f.rate, figures.perThousandChildDays, figures.rateLower, figures.rateUpper, country?.perThousandChildDays ?? null],
      ...measuresOf(figures).map((key) => [labelOf(key), figures[key], null, null, country?.[key] ?? null]),
    ],
    [o.sheets.history]: history.map((each: Snapshot) => [each.quarter, each.reports, each.childDays, each.perThousandChildDays]),
    [o.sheets.corrections]: corrections.map((each: Snapshot) => [each.institutionName, each.quarter, each.before, each.after]),
    [o.sheets.homes]: homes.flatMap(({ name, figures: own }: Snapshot) => [
      [name, f.rate, own.perThousandChildDays],
      ...measuresOf(own).map((key) => [name, labelOf(key), own[key]]),
    ]),
    [o.sheets.months]: homes.flatMap(({ name, chart }: Snapshot) =>
      (chart?.months ?? []).map((each: Snapshot) => [name, each.month.slice(0, 7), each.reports, each.signal ? da.ui.yes : da.ui.no]),
    ),
  }
}

/** And of the flat table. */
export function flatLines({ departmentName, figures, sections }: Snapshot): Cell[][] {
  const homes = sections.flatMap(({ home }: Snapshot) => (home ? [home] : []))
  return [{ name: departmentName, figures }, ...homes].flatMap(({ name, figures: own }: Snapshot) => [
    [name, f.rate, own.perThousandChildDays],
    ...measuresOf(own).map((key) => [name, labelOf(key), own[key]]),
  ])
}
