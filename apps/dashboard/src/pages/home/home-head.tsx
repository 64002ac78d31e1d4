import { getRouteApi } from '@tanstack/react-router'
import { institutionTypes, operatorKinds, periodEnding, type Period } from '@tilsynsblik/vocabulary'
import type { Part } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { PeriodFields } from '../period-fields.tsx'
import type { HomeFacts } from './home-page.tsx'
import type { HomeSearch } from './home-search.ts'

interface HomeHeadProps {
  home: HomeFacts
  period: Period
  search: HomeSearch
  missing: ReadonlySet<Part>
}

const route = getRouteApi('/hjem/$id')

/** Name, sentence, period, and what the register of homes says. */
export function HomeHead({ home, period, search, missing }: HomeHeadProps) {
  const { t, format, word } = useLanguage()
  const { lastClosedQuarter } = useSession()
  const navigate = route.useNavigate()
  const isUsual = (next: Period) => next === periodEnding(lastClosedQuarter, 4)
  const facts: [label: string, value: string | null][] = [
    [t.home.facts.type, word(institutionTypes, home.type)],
    [t.home.facts.places, format.number(home.places)],
    [t.home.facts.municipality, home.municipality.name],
    [t.home.facts.operator, `${home.operator.name} (${word(operatorKinds, home.operator.kind).toLocaleLowerCase('da')})`],
    [t.home.facts.department, home.department?.name ?? null],
    [t.home.facts.authority, home.authority.name],
    [t.home.facts.approved, `${format.date(home.approvedFrom)} · ${home.number}`],
    [t.home.facts.closed, home.closedOn ? format.date(home.closedOn) : null],
    [t.home.facts.school, home.inHouseSchool ? t.ui.yes : t.ui.no],
  ]
  return (
    <>
      <PageHead
        large
        title={home.name}
        lead={<HomeLead home={home} period={period} missing={missing} />}
        controls={
          <form className="controls" onSubmit={(event) => event.preventDefault()}>
            <PeriodFields
              period={period}
              onChange={(next) => void navigate({ search: { ...search, periode: isUsual(next) ? undefined : next, efter: undefined }, resetScroll: false })}
            />
          </form>
        }
      />
      <dl className="facts">
        {facts.map(
          ([label, value]) =>
            value !== null && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  )
}

function HomeLead({ home, period, missing }: Omit<HomeHeadProps, 'search'>) {
  const { t, format } = useLanguage()
  const { incidents, childDays } = home.during
  const when = format.period(period)
  if (!incidents) return missing.has('incidents') ? t.home.leadNotFetched(when) : t.home.leadProtected
  const { reports, notPermitted, accountAttached, rate, silence } = incidents
  if (reports === 0)
    return silence.monthsDeclaredZero === 0
      ? t.home.leadSilent(when)
      : t.home.leadZero(when, silence.monthsDeclaredZero, silence.monthsMissing)
  return (
    <>
      {t.home.leadReports(when, reports, format.number(reports))}
      {rate && childDays ? t.home.leadRate(format.decimal(rate.perThousandChildDays), format.interval(rate.lower, rate.upper)) : ''}.{' '}
      {t.home.leadParts(notPermitted, format.number(notPermitted), accountAttached, format.number(accountAttached))}
    </>
  )
}
