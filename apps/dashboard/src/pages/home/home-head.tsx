import { getRouteApi } from '@tanstack/react-router'
import { periodEnding, type Period } from '@tilsynsblik/vocabulary'
import type { Part } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import type { HomePeriodFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { PeriodFields } from '../period-fields.tsx'
import type { HomeSearch } from './home-search.ts'

graphql(`
  fragment HomePeriod on InstitutionPeriod {
    institutionId
    period
    childDays
    incidents {
      reports
      notPermitted
      accountAttached
      late
      rate {
        perThousandChildDays
        lower
        upper
      }
      silence {
        monthsDeclaredZero
        monthsMissing
      }
    }
    complaints {
      filed
      upheld
      pending
    }
    notifications {
      received
      abuse
    }
    inspections {
      carriedOut
      lastCarriedOutOn
      lastGravestFinding
    }
  }
`)

interface HomeHeadProps {
  name: string
  facts: HomePeriodFragment
  search: HomeSearch
  missing: ReadonlySet<Part>
}

const route = getRouteApi('/hjem/$id')

/** Name, sentence and period. */
export function HomeHead({ name, facts, search, missing }: HomeHeadProps) {
  const { lastClosedQuarter } = useSession()
  const navigate = route.useNavigate()
  const isUsual = (next: Period) => next === periodEnding(lastClosedQuarter, 4)
  return (
    <PageHead
      large
      title={name}
      lead={<HomeLead facts={facts} missing={missing} />}
      controls={
        <form className="controls" onSubmit={(event) => event.preventDefault()}>
          <PeriodFields
            period={facts.period}
            onChange={(next) =>
              void navigate({ search: { ...search, periode: isUsual(next) ? undefined : next, efter: undefined }, resetScroll: false })
            }
          />
        </form>
      }
    />
  )
}

export function HomeLead({ facts, missing }: Pick<HomeHeadProps, 'facts' | 'missing'>) {
  const { t, format } = useLanguage()
  const { incidents, childDays, period } = facts
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
