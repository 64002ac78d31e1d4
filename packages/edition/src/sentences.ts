import { addQuarters, chartSignals, type FigureId, type Quarter } from '@tilsynsblik/vocabulary'
import { accountRule, deadlineRule } from './breaks.ts'
import { ratio, type Figures } from './figures.ts'
import type { Telling } from './telling.ts'

/** A sentence made from the numbers, and the figure that bears it out. */
export interface Headline {
  figure: FigureId
  text: string
}

/**
 * What the edition says, by rules and the same every time. Of a quarter: the number, and beside it that of the same quarter a
 * year before, without a verdict. A direction is named only of whole years, and only when the whole interval, reckoned of the
 * homes, lies on one side. Across a break of the series the sentence says so. Never a cause.
 */
export function headlinesOf(figures: Figures, telling: Telling): Headline[] {
  const { at } = figures
  const { words, format } = telling
  const h = words.headline
  const reports = (q: Quarter) => at('incidents', q, 'reports')
  const share = (part: (q: Quarter) => number | null) => (q: Quarter) => ratio(part(q), reports(q))
  const quarter = (sentence: Sentence) => quarterSentence(figures, sentence, telling)
  return [
    ...quarter({ figure: 'magtanvendelser', value: reports, show: format.number, say: h.reports, rule: deadlineRule }),
    ...yearSentence(figures, telling),
    ...signalSentence(figures, telling),
    ...quarter({
      figure: 'redegoerelse',
      value: share((q) => at('child-account', q, 'ATTACHED')),
      show: format.percent,
      say: h.account,
      rule: accountRule,
    }),
    ...quarter({
      figure: 'registrering',
      value: share((q) => at('registration', q, 'late')),
      show: format.percent,
      say: h.late,
      rule: deadlineRule,
    }),
    ...quarter({ figure: 'klager', value: (q) => at('complaints', q, 'filed'), show: format.number, say: h.complaints }),
    ...quarter({ figure: 'underretninger', value: (q) => at('notifications', q, 'all'), show: format.number, say: h.notifications }),
  ]
}

interface Sentence {
  figure: FigureId
  value: (quarter: Quarter) => number | null
  show: (value: number) => string
  say: (quarter: string, value: string) => string
  /** Whose change breaks the series. */
  rule?: string
}

function quarterSentence({ edition }: Figures, { figure, value, show, say, rule }: Sentence, { words, format }: Telling): Headline[] {
  const now = edition.lastQuarter
  const before = addQuarters(now, -4)
  const [present, past] = [value(now), value(before)]
  if (present === null) return []
  const said = say(format.quarter(now), show(present))
  if (past === null) return [{ figure, text: `${said}.` }]
  const broken = edition.breaks.some((found) => found.rule === rule && before < found.quarter && found.quarter <= now)
  return [{ figure, text: said + words.headline.before(show(past)) + (broken ? words.headline.across : '') }]
}

/** The newest whole year against the one before it. */
function yearSentence({ edition, away }: Figures, { words, format }: Telling): Headline[] {
  const change = edition.changes.at(-1)
  if (!change || away.has('incidents')) return []
  const { year, lower, upper, direction } = change
  const { headline: h, rate } = words
  const signed = (times: number) => `${times < 1 ? '−' : '+'}${format.percent(Math.abs(times - 1))}`
  const before = String(Number(year) - 1)
  const interval = h.between(signed(lower), signed(upper))
  const text =
    direction === 'UNCERTAIN'
      ? h.yearUncertain(year, before, interval)
      : h.year({ year, before, direction: rate.directions[direction], change: signed(change.ratio), interval })
  const broken = edition.breaks.some(({ rule, on }) => rule === deadlineRule && `${before}-01-01` < on && on <= `${year}-12-31`)
  return [{ figure: 'rate', text: text + (broken ? h.across : '') }]
}

/** That the newest quarter is not as usual; nothing when it is. */
function signalSentence({ edition, away }: Figures, { words, language, format }: Telling): Headline[] {
  const point = edition.rateChart?.points.at(-1)
  if (!point || point.signals.length === 0 || away.has('incidents')) return []
  const names = point.signals.map((signal) => chartSignals.find(({ code }) => code === signal)![language].toLowerCase())
  return [{ figure: 'rate', text: words.headline.signal(format.quarter(point.quarter), format.list(names)) }]
}
