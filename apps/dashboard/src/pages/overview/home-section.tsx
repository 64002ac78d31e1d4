import { institutionTypes } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import type { OverviewSectionPartFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { Mark } from '../../ui/mark.tsx'
import { homeHref } from '../home/home-search.ts'
import { HistoryTable } from './history-figure.tsx'
import { MonthChart } from './month-chart.tsx'
import { placeOf } from './overview-href.ts'
import { SectionAnswer, SectionComment } from './section-remarks.tsx'
import { Questions, Sentences } from './section-said.tsx'

interface HomeSectionProps {
  section: OverviewSectionPartFragment
  home: NonNullable<OverviewSectionPartFragment['home']>
}

/** One home in the quarter: what the rules say, what they ask, what people answer; the figures behind it. */
export function HomeSection({ section, home }: HomeSectionProps) {
  const { t, format } = useLanguage()
  const { persona } = useSession()
  const { name, closedOn, chart, figures } = home
  const h = t.overview.homes
  const hasMonths = chart?.months.some(({ reports }) => reports > 0)
  return (
    <section className="overview-home" id={placeOf(section.key)}>
      <h3>{persona === 'staff_unit' ? name : <a href={homeHref(home.institutionId)}>{name}</a>}</h3>
      {closedOn && <p className="small">{h.closed(format.date(closedOn))}</p>}
      <Sentences sentences={section.sentences} />
      {(figures.reports > 0 || section.questions.length > 0) && <HomeFacts home={home} />}
      {hasMonths && <MonthChart name={name} chart={chart!} />}
      {home.history.some(({ reports }) => reports > 0) && (
        <details className="aside-form">
          <summary>{h.quarters}</summary>
          <HistoryTable label={`${h.quarters}, ${name}`} history={home.history} />
        </details>
      )}
      <Questions questions={section.questions} />
      <SectionAnswer section={section} />
      <SectionComment section={section} />
    </section>
  )
}

function HomeFacts({ home: { type, figures, peers, children } }: { home: NonNullable<OverviewSectionPartFragment['home']> }) {
  const { t, format, language } = useLanguage()
  const f = t.overview.figures
  const typeOfPeers = institutionTypes.find(({ code }) => code === (peers?.type ?? type))?.[language]
  const rate = figures.perThousandChildDays
  const interval =
    figures.rateLower != null && figures.rateUpper != null ? ` (${format.interval(figures.rateLower, figures.rateUpper)})` : ''
  const facts: [label: string, value: string | null][] = [
    [f.reports, format.number(figures.reports)],
    [f.rate, rate == null ? null : `${format.decimal(rate)}${interval}`],
    ...(peers
      ? [
          [
            [f.peers(format.number(peers.homes)), typeOfPeers].filter(Boolean).join(': '),
            peers.perThousandChildDays == null ? null : format.decimal(peers.perThousandChildDays),
          ] as [string, string | null],
        ]
      : []),
    [f.children, format.number(children)],
    [f.notPermitted, format.number(figures.notPermitted)],
    [f.accountAttached, format.number(figures.accountAttached)],
    [f.late, format.number(figures.late)],
    [f.complaintsFiled, format.number(figures.complaintsFiled)],
    [f.notifications, format.number(figures.notifications)],
    [f.monthsMissing, format.number(figures.monthsMissing)],
  ]
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <Mark kind="noBasis" />}</dd>
        </div>
      ))}
    </dl>
  )
}
