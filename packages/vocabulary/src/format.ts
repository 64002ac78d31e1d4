import { copenhagen, type CalendarDate } from './calendar-date.ts'
import { periodLabel, type Period } from './period.ts'
import { quarterLabel, type Quarter } from './quarter.ts'

export type Language = 'da' | 'en'

/** A catalogue of texts in another language: the same keys, other words. One that misses a text does not compile. */
export type Widen<Text> = Text extends string
  ? string
  : Text extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Text]: Widen<Text[Key]> }

/** Numbers, dates and periods as people read them. One per language; the formatters behind it are made once. */
export type Format = ReturnType<typeof formatFor>

export const formatFor = remembered((language: Language) => {
  const locale = language === 'da' ? 'da-DK' : 'en-GB'
  const numberWith = remembered(
    (digits: number) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  )
  const plainNumber = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  const oneDecimalPercent = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' })
  const shortMonth = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short', year: 'numeric' })
  const monthOfYear = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' })
  const monthAndYear = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' })
  const weekdayName = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' })
  const clock = new Intl.DateTimeFormat(locale, { timeZone: copenhagen, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const dayAndMonth = new Intl.DateTimeFormat(locale, { timeZone: copenhagen, day: 'numeric', month: 'short' })
  const dayInCopenhagen = new Intl.DateTimeFormat(locale, { timeZone: copenhagen, day: '2-digit', month: '2-digit', year: 'numeric' })

  const text = {
    /** 5.289 */
    number: (value: number) => numberWith(0).format(value),
    /** 5.289 or 0,36: as many decimals as it has, and two at most. */
    plainNumber: (value: number) => plainNumber.format(value),
    /** 3,1 */
    decimal: (value: number, digits = 1) => numberWith(digits).format(value),
    /** 36 %, with a space that does not break. */
    percent: (share: number) => percent.format(share),
    percentOneDecimal: (share: number) => oneDecimalPercent.format(share),
    /** 2,5–7,7 */
    interval: (lower: number, upper: number) => `${text.decimal(lower)}–${text.decimal(upper)}`,
    list: (parts: readonly string[]) => list.format(parts),
    /** 22.11.2026 */
    date: (date: CalendarDate) => day.format(new Date(`${date}T00:00:00Z`)),
    /** nov. 2026, of any day in it */
    shortMonth: (date: CalendarDate) => shortMonth.format(new Date(`${date}T00:00:00Z`)),
    /** nov., of 11: a column of every year */
    monthName: (month: string) => monthOfYear.format(new Date(`2026-${month}-01T00:00:00Z`)),
    /** 22.11.2026 kl. 14.05 */
    dateTime: (instant: string) => {
      const at = new Date(instant)
      const season = hourThatComesTwice(at)
      const suffix = season === null ? '' : ` ${seasons[language][season]}`
      return `${dayInCopenhagen.format(at)} ${language === 'da' ? 'kl. ' : ''}${clock.format(at)}${suffix}`
    },
    /** 25. nov. kl. 14.05: a deadline, of which everybody knows the year. */
    dayAndTime: (instant: string) => {
      const at = new Date(instant)
      const season = hourThatComesTwice(at)
      const suffix = season === null ? '' : ` ${seasons[language][season]}`
      return `${dayAndMonth.format(at)} ${language === 'da' ? 'kl. ' : ''}${clock.format(at)}${suffix}`
    },
    /** 14.05 */
    clock: (instant: string) => clock.format(new Date(instant)),
    /** november 2026 */
    month: (month: string) => monthAndYear.format(new Date(`${month}-01T00:00:00Z`)),
    /** mandag */
    weekday: (date: CalendarDate) => weekdayName.format(new Date(`${date}T00:00:00Z`)),
    dateOf: (instant: string) => dayInCopenhagen.format(new Date(instant)),
    /** 3. kvt. 2026, kept on one line. */
    quarter: (quarter: Quarter) => quarterLabel(quarter, language).replaceAll(' ', '\u00A0'),
    /** Short enough for an axis: "3. kvt." under its year. */
    quarterNumber: (quarter: Quarter) => (language === 'da' ? `${quarter.at(-1)}. kvt.` : `Q${quarter.at(-1)}`),
    /** 4. kvt. 2025 – 3. kvt. 2026; four quarters of one year are that year. */
    period: (period: Period) =>
      /^(\d{4})K1\.\.\1K4$/.exec(period)?.[1] ?? periodLabel(period, language).replaceAll(/(?<!–) (?!–)/g, '\u00A0'),
    compare: new Intl.Collator(locale, { numeric: true }).compare,
  }
  return text
})

const seasons = { da: { summer: '(sommertid)', winter: '(normaltid)' }, en: { summer: '(summer time)', winter: '(winter time)' } } as const

/** The night the clocks go back has two hours called 02; without the season nobody can tell which came first. */
function hourThatComesTwice(at: Date): 'summer' | 'winter' | null {
  const hour = 3_600_000
  const offset = offsetAt(at.getTime())
  if (offset > offsetAt(at.getTime() + hour)) return 'summer'
  if (offset < offsetAt(at.getTime() - hour)) return 'winter'
  return null
}

const offsetName = new Intl.DateTimeFormat('en-GB', { timeZone: copenhagen, timeZoneName: 'longOffset' })

function offsetAt(time: number): number {
  const name = offsetName.formatToParts(time).find((part) => part.type === 'timeZoneName')!.value
  return Number(name.slice(4, 6))
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key)!
  }
}
