import { type CalendarDate } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { hrefOf } from '../../ui/href.ts'
import { agendaOf, type AgendaEntry, type PlannedCase } from './agenda.ts'
import { addMonths, monthOf, weeksOf } from './month.ts'
import { caseHref } from './plan-list.tsx'
import type { PlanSearch } from './plan-search.ts'

interface PlanCalendarProps {
  cases: readonly PlannedCase[]
  search: PlanSearch
  today: CalendarDate
}

/** One month as a real table: weeks are rows, weekdays columns, and each entry a link. */
export function PlanCalendar({ cases, search, today }: PlanCalendarProps) {
  const { t, format } = useLanguage()
  const month = search.maaned ?? monthOf(today)
  const agenda = Map.groupBy(agendaOf(cases, today), ({ day }) => day)
  const monthHref = (next: string) => hrefOf('/tilsyn', { ...search, maaned: next === monthOf(today) ? undefined : next })
  const c = t.plan
  const weeks = weeksOf(month)
  return (
    <>
      <nav className="month-nav" aria-label={c.months}>
        <a href={monthHref(addMonths(month, -1))}>{c.previousMonth}</a>
        <h2>{format.month(month)}</h2>
        <a href={monthHref(addMonths(month, 1))}>{c.nextMonth}</a>
      </nav>
      <div
        className="table-scroll"
        role="region"
        aria-label={c.calendarOf(format.month(month))}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard (WCAG 2.1.1)
        tabIndex={0}
      >
        <table className="calendar">
          <caption className="only-spoken">{c.calendarOf(format.month(month))}</caption>
          <thead>
            <tr>
              <th scope="col">{c.week}</th>
              {weeks[0]!.days.map((day) => (
                <th key={day} scope="col">
                  {format.weekday(day)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ number, days }) => (
              <tr key={days[0]}>
                <th scope="row">{number}</th>
                {days.map((day) => (
                  <Day key={day} day={day} entries={agenda.get(day) ?? []} outside={monthOf(day) !== month} today={day === today} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

interface DayProps {
  day: CalendarDate
  entries: readonly AgendaEntry[]
  outside: boolean
  today: boolean
}

function Day({ day, entries, outside, today }: DayProps) {
  const { t } = useLanguage()
  return (
    <td className={outside ? 'outside' : undefined} aria-current={today ? 'date' : undefined}>
      <time dateTime={day}>{Number(day.slice(8))}</time> {today && <b>{t.plan.today}</b>}
      {entries.length > 0 && (
        <ul className="plain-list">
          {entries.map(({ kind, overdue, inspection }, index) => (
            <li key={index} className={`entry ${kind.toLowerCase()}`}>
              <a href={caseHref(inspection.id)}>{inspection.institution.name}</a>
              <span>
                {t.plan.kinds[kind].toLocaleLowerCase('da')} {overdue && <b className="act-now">{t.plan.overdue}</b>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}
