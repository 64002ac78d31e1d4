import { getRouteApi } from '@tanstack/react-router'
import { periodEnding, type Period } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import type { HitRatePageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { PeriodFields } from '../period-fields.tsx'
import { HitRateFigure } from './hit-rate-figure.tsx'

const HitRates = graphql(`
  query HitRatePage($period: Period!) @personas(allow: [supervisor, authority_head]) {
    hitRates(period: $period) {
      period
      lanes {
        route
        inspections
        hits
        share
        lower
        upper
      }
      lift
      liftLower
      liftUpper
      stratifiedPrevalence
    }
  }
`)

export type HitRatesOfPeriod = NonNullable<HitRatePageQuery['hitRates']>

const route = getRouteApi('/traefsikkerhed')
/** One year of visits says little. */
const usualQuarters = 12

/** Does the selection find anything? Per route, and against the lot, which is what all else is measured by. */
export function HitRatePage() {
  const { lastClosedQuarter } = useSession()
  const { periode: period = periodEnding(lastClosedQuarter, usualQuarters) } = route.useSearch()
  const answer = useRegisteredQuery(HitRates, { period })
  return (
    <WhenAnswered answer={answer} pick={(data) => data.hitRates} empty={null}>
      {(hitRates) => <HitRatesFound hitRates={hitRates} />}
    </WhenAnswered>
  )
}

function HitRatesFound({ hitRates }: { hitRates: HitRatesOfPeriod }) {
  const { t, format } = useLanguage()
  const { scope, lastClosedQuarter } = useSession()
  const navigate = route.useNavigate()
  const { period, lanes } = hitRates
  const h = t.hitRate
  const title = h.title(scope?.name ?? '', format.period(period))
  const inspections = lanes.reduce((sum, lane) => sum + lane.inspections, 0)
  const hits = lanes.reduce((sum, lane) => sum + lane.hits, 0)
  const choose = (next: Period) =>
    void navigate({ search: { periode: next === periodEnding(lastClosedQuarter, usualQuarters) ? undefined : next }, resetScroll: false })
  return (
    <div className="stack">
      <PageHead
        large
        title={title}
        lead={
          <>
            {h.lead(inspections, hits, format.number)} <LiftSentence hitRates={hitRates} />
          </>
        }
        controls={
          <form className="controls" onSubmit={(event) => event.preventDefault()}>
            <PeriodFields period={period} onChange={choose} />
          </form>
        }
      />
      {inspections > 0 && <HitRateFigure hitRates={hitRates} subject={title} />}
      <section className="prose">
        <h2>{h.prevalenceTitle}</h2>
        <p>
          {hitRates.stratifiedPrevalence == null ? h.noPrevalence : h.prevalence(format.percentOneDecimal(hitRates.stratifiedPrevalence))}
        </p>
        <h2>{h.limitsTitle}</h2>
        <ul>
          {h.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function LiftSentence({ hitRates: { lift, liftLower, liftUpper } }: { hitRates: HitRatesOfPeriod }) {
  const { t, format } = useLanguage()
  if (lift == null || liftLower == null || liftUpper == null) return t.hitRate.noLift
  const interval = format.interval(liftLower, liftUpper)
  return liftLower > 1 ? t.hitRate.lift(format.decimal(lift), interval) : t.hitRate.liftUncertain(format.decimal(lift), interval)
}
