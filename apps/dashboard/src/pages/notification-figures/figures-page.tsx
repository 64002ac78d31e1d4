import { getRouteApi } from '@tanstack/react-router'
import type { Period } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { SelectField } from '../../ui/field.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { ChildrenFigure } from './children-figure.tsx'
import { CompareFigure } from './compare-figure.tsx'
import { DaysFigure } from './days-figure.tsx'
import { FiguresDownload } from './figures-download.tsx'
import { NotificationStatistics, type Municipalities, type Statistics } from './figures-document.ts'
import { FiguresLead } from './figures-lead.tsx'
import { KindsFigure } from './kinds-figure.tsx'
import { NotifiersFigure } from './notifiers-figure.tsx'
import { QuartersFigure } from './quarters-figure.tsx'
import { SimilarMap } from './similar-map.tsx'

const route = getRouteApi('/underretninger/tal')

/** Notifications in figures: one's own municipality beside those like it and the country; for an authority the country. */
export function FiguresPage() {
  const { t } = useLanguage()
  const { period } = useChoice()
  const answer = useRegisteredQuery(NotificationStatistics, { period })
  const none = t.problems.codes.NOT_FOUND
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.notificationStatistics && data}
      empty={<EmptyPage title={none.title} explanation={none.explanation} />}
    >
      {({ notificationStatistics, municipalities }) => (
        <Figures statistics={notificationStatistics} municipalities={municipalities ?? []} period={period} />
      )}
    </WhenAnswered>
  )
}

export interface FigureProps {
  statistics: Statistics
  /** In words. */
  period: string
  /** Whom the page is about. */
  place: string
}

function Figures({ statistics, municipalities, period }: { statistics: Statistics; municipalities: Municipalities; period: Period }) {
  const { t, format } = useLanguage()
  const { scope } = useSession()
  const place = statistics.own ? (scope?.name ?? t.notificationFigures.own) : t.notificationFigures.country
  const props: FigureProps = { statistics, period: format.period(period), place }
  return (
    <div className="stack">
      <div>
        <PageHead large title={t.notificationFigures.title} lead={<FiguresLead {...props} />} controls={<PeriodFields />} />
        <div className="bottom-line">
          <p className="prose small">{t.notificationFigures.compare.subject(props.period)}</p>
          <FiguresDownload statistics={statistics} period={period} selection={place} />
        </div>
      </div>
      <CompareFigure {...props} />
      <QuartersFigure {...props} />
      <NotifiersFigure {...props} />
      <KindsFigure {...props} />
      <DaysFigure {...props} />
      <ChildrenFigure {...props} />
      <SimilarMap {...props} municipalities={municipalities} />
    </div>
  )
}

const yearsBack = 9

/** The year and quarter of the address as a period, never past the last quarter that is over. */
function useChoice() {
  const { lastClosedQuarter } = useSession()
  const search = route.useSearch()
  const thisYear = Number(lastClosedQuarter.slice(0, 4))
  const closed = Number(lastClosedQuarter.at(-1))
  const lastWhole = closed === 4 ? thisYear : thisYear - 1
  const asked = Number(search.aar ?? lastWhole)
  const year = asked > thisYear || asked < thisYear - yearsBack ? lastWhole : asked
  const quarters = year === thisYear ? closed : 4
  const quarter = search.kvt && Number(search.kvt) <= quarters ? search.kvt : undefined
  const period: Period = quarter ? `${year}K${quarter}` : quarters === 1 ? `${year}K1` : `${year}K1..${year}K${quarters}`
  return { year, quarter, quarters, lastWhole, thisYear, period }
}

function PeriodFields() {
  const { t, format } = useLanguage()
  const c = t.notificationFigures
  const navigate = route.useNavigate()
  const { year, quarter, quarters, lastWhole, thisYear } = useChoice()
  const years = Array.from({ length: yearsBack + 1 }, (_, back) => String(thisYear - back))
  const choose = (aar: string, kvt: string) =>
    void navigate({
      search: { aar: Number(aar) === lastWhole ? undefined : aar, kvt: (kvt || undefined) as '1' | undefined },
      resetScroll: false,
    })
  return (
    <form className="controls" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={c.year}
        value={String(year)}
        options={years.map((value) => ({ value, label: value }))}
        onChange={(next) => choose(next, '')}
      />
      <SelectField
        label={c.quarter}
        value={quarter ?? ''}
        options={[
          { value: '', label: quarters === 4 ? c.wholeYear : c.soFar },
          ...Array.from({ length: quarters }, (_, n) => ({ value: String(n + 1), label: format.quarterNumber(`${year}K${n + 1}`) })),
        ]}
        onChange={(next) => choose(String(year), next)}
      />
    </form>
  )
}
