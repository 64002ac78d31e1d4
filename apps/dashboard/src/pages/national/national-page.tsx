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
      <IncidentsFigure figures={figures} />
      <SectionsFigure figures={figures} />
      <VoiceFigure figures={figures} />
      <RegistrationFigure figures={figures} />
      <ComplaintsFigure figures={figures} />
      <NotificationsFigure figures={figures} />
      <NotifiersFigure figures={figures} />
      <AbuseFigure figures={figures} />
      <PublishedFiguresTable figures={figures} />
    </div>
  )
}
