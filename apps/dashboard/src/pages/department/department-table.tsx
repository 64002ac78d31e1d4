import { institutionTypes } from '@tilsynsblik/vocabulary'
import type { Part } from '../../gateway/registered-query.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'
import { homeHref, type HomeSearch } from '../home/home-search.ts'
import { isSilent, shareOf } from '../homes/home-rows.ts'
import { changeFrom, type Told } from './change.ts'
import type { OverviewRow } from './department-page.tsx'

type Facts = OverviewRow['previous']

/** Every number leads to the records of its own quarter. */
export function useDepartmentColumns(missing: ReadonlySet<Part>): Column<OverviewRow>[] {
  const { t, format, word } = useLanguage()
  const c = t.homes.columns
  const absent = (part: Part) => <Mark kind={missing.has(part) ? 'notFetched' : 'protected'} />
  const link = ({ institutionId, period }: Facts, search: HomeSearch, text: string) => (
    <a href={homeHref(institutionId, { periode: period, ...search })}>{text}</a>
  )
  const count = (facts: Facts, search: HomeSearch, amount: number) =>
    amount === 0 ? <span className="soft">0</span> : link(facts, search, format.number(amount))
  const reports = (facts: Facts) =>
    !facts.incidents ? (
      absent('incidents')
    ) : isSilent(facts) ? (
      <Mark kind="notReported" />
    ) : (
      count(facts, { vis: 'magtanvendelser' }, facts.incidents.reports)
    )
  const share = (facts: Facts, part: 'notPermitted' | 'accountAttached', search: HomeSearch) => {
    if (!facts.incidents) return absent('incidents')
    const value = shareOf(facts.incidents[part], facts.incidents.reports)
    if (value === null) return <Mark kind="noBasis" />
    return value === 0 ? (
      <span className="soft">{format.percent(0)}</span>
    ) : (
      link(facts, { vis: 'magtanvendelser', ...search }, format.percent(value))
    )
  }
  const change = (then: Told, now: Told) => {
    const { direction, difference } = changeFrom(then, now)
    if (difference === null) return <Mark kind="noBasis" />
    if (difference === 0) return <span className="soft">{t.department.unchanged}</span>
    const words = t.department.directions[direction]
    return (
      <>
        {signed(difference, format.number)} {direction === 'more' ? <b>{words}</b> : <span className="soft">{words}</span>}
      </>
    )
  }
  const number = (key: string, heading: string, cell: (row: OverviewRow) => React.ReactNode): Column<OverviewRow> => ({
    key,
    heading,
    numeric: true,
    cell,
  })
  return [
    {
      key: 'home',
      heading: c.navn,
      cell: ({ institution, current }) => <a href={homeHref(institution.id, { periode: current.period })}>{institution.name}</a>,
    },
    number('reports', c.indberetninger, ({ current }) => reports(current)),
    number('previous', t.department.previous, ({ previous }) => reports(previous)),
    { key: 'change', heading: t.department.changeBefore, cell: ({ current, previous }) => change(previous, current) },
    number('yearBefore', t.department.yearBefore, ({ yearBefore }) => reports(yearBefore)),
    { key: 'yearChange', heading: t.department.changeYear, cell: ({ current, yearBefore }) => change(yearBefore, current) },
    number('rate', c.rate, ({ current }) =>
      current.incidents?.rate && !isSilent(current) ? format.decimal(current.incidents.rate.perThousandChildDays) : '',
    ),
    {
      key: 'interval',
      heading: t.homes.interval,
      numeric: true,
      cell: ({ current }) =>
        current.incidents?.rate && !isSilent(current) && format.interval(current.incidents.rate.lower, current.incidents.rate.upper),
    },
    { key: 'type', heading: c.type, cell: ({ institution }) => word(institutionTypes, institution.type) },
    number('notPermitted', c['ikke-tilladt'], ({ current }) => share(current, 'notPermitted', { 'ikke-tilladt': 'ja' })),
    number('account', c.redegoerelse, ({ current }) => share(current, 'accountAttached', { redegoerelse: 'ATTACHED' })),
    number('late', c['for-sent'], ({ current }) =>
      current.incidents ? count(current, { vis: 'magtanvendelser', 'for-sent': 'ja' }, current.incidents.late) : absent('incidents'),
    ),
    number('complaints', c.klager, ({ current }) =>
      current.complaints ? count(current, { vis: 'klager' }, current.complaints.filed) : absent('complaints'),
    ),
    number('notifications', c.underretninger, ({ current }) =>
      current.notifications ? count(current, { vis: 'underretninger' }, current.notifications.received) : absent('notifications'),
    ),
    number('inspection', c.tilsyn, ({ current }) =>
      current.inspections
        ? current.inspections.lastCarriedOutOn
          ? link(current, { vis: 'tilsyn' }, format.date(current.inspections.lastCarriedOutOn))
          : t.homes.neverInspected
        : absent('oversight'),
    ),
  ]
}

/** +5, −3: with a real minus sign. */
function signed(difference: number, number: (value: number) => string): string {
  return `${difference > 0 ? '+' : '−'}${number(Math.abs(difference))}`
}
