import { useMemo } from 'react'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { graphql } from '../../graphql/gql.ts'
import type { NationalQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { AbuseFigure } from './abuse-figure.tsx'
import { ComplaintsFigure } from './complaints-figure.tsx'
import { figuresOf } from './figures.ts'
import { IncidentsFigure } from './incidents-figure.tsx'
import { NationalDownload } from './national-download.tsx'
import { NationalLead } from './national-lead.tsx'
import { NotificationsFigure } from './notifications-figure.tsx'
import { NotifiersFigure } from './notifiers-figure.tsx'
import { PublishedFiguresTable } from './published-figures-table.tsx'
import { RegistrationFigure } from './registration-figure.tsx'
import { SectionsFigure } from './sections-figure.tsx'
import { VoiceFigure } from './voice-figure.tsx'

const National = graphql(`
  query National
  @personas(
    allow: [council, appeals_board, supervisor, authority_head, department_head, consultant, manager, staff, caseworker, dpo, child]
  ) {
    latestEdition {
      id
      number
      publishedAt
      firstQuarter
      lastQuarter
      synthetic
      institutionTables {
        code
        cells {
          period
          category
          value
        }
      }
      incidentTables {
        code
        cells {
          period
          category
          value
        }
      }
      complaintTables {
        code
        cells {
          period
          category
          value
        }
      }
      notificationTables {
        code
        cells {
          period
          category
          value
        }
      }
    }
    municipalities {
      id
      children
    }
  }
`)

/** The national figures as they were published. There is nothing behind them to ask for. */
export function NationalPage() {
  const { t } = useLanguage()
  const answer = useRegisteredQuery(National, {})
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.latestEdition && data}
      empty={<EmptyPage title={t.national.noneTitle} explanation={t.national.none} />}
    >
      {(data) => <NationalFigures {...data} />}
    </WhenAnswered>
  )
}

/** Each figure, and the register without which there is nothing of it. */
const parts = [
  { part: 'incidents', topic: 'incidents', Figure: IncidentsFigure },
  { part: 'incidents', topic: 'sections', Figure: SectionsFigure },
  { part: 'incidents', topic: 'voice', Figure: VoiceFigure },
  { part: 'incidents', topic: 'registration', Figure: RegistrationFigure },
  { part: 'complaints', topic: 'complaints', Figure: ComplaintsFigure },
  { part: 'notifications', topic: 'notifications', Figure: NotificationsFigure },
  { part: 'notifications', topic: 'notifiers', Figure: NotifiersFigure },
  { part: 'notifications', topic: 'abuse', Figure: AbuseFigure },
] as const

function NationalFigures({ latestEdition, municipalities }: NationalQuery) {
  const { t, format } = useLanguage()
  const figures = useMemo(() => figuresOf(latestEdition!, municipalities), [latestEdition, municipalities])
  return (
    <div className="stack">
      <div>
        <PageHead large title={t.national.title} lead={<NationalLead figures={figures} />} />
        <div className="bottom-line">
          <p>{t.national.publishedOn(figures.edition.number, format.dateOf(figures.edition.publishedAt))}</p>
          <NationalDownload figures={figures} />
        </div>
      </div>
      {parts.map(({ part, topic, Figure }) =>
        figures.away.has(part) ? <FigureAway key={topic} title={t.national[topic].title} /> : <Figure key={topic} figures={figures} />,
      )}
      <PublishedFiguresTable figures={figures} />
    </div>
  )
}

/** A figure whose register did not answer keeps its place, so that nobody thinks it does not exist. */
function FigureAway({ title }: { title: string }) {
  const { t } = useLanguage()
  return (
    <section className="figure">
      <h2>{title}</h2>
      <p className="list-note">{t.national.notFetched}</p>
    </section>
  )
}
