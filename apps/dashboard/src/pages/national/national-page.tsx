import type { Persona } from '@tilsynsblik/vocabulary'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useRegisteredQuery, type Answer } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { NationalQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { PdfLink } from '../pdf-link.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { AbuseFigure } from './abuse-figure.tsx'
import { ComplaintsFigure } from './complaints-figure.tsx'
import { EditionList } from './edition-list.tsx'
import { figuresOf } from './figures.ts'
import { IncidentsFigure } from './incidents-figure.tsx'
import { National, NationalEdition } from './national-documents.ts'
import { NationalDownload } from './national-download.tsx'
import { NationalLead } from './national-lead.tsx'
import { NotificationsFigure } from './notifications-figure.tsx'
import { NotifiersFigure } from './notifiers-figure.tsx'
import { PublishedFiguresTable } from './published-figures-table.tsx'
import { RegistrationFigure } from './registration-figure.tsx'
import { SectionsFigure } from './sections-figure.tsx'
import { VoiceFigure } from './voice-figure.tsx'

const route = getRouteApi('/land')

/** The national figures as they were published. There is nothing behind them to ask for. */
export function NationalPage() {
  const { udgave } = route.useSearch()
  return udgave === undefined ? <NewestEdition /> : <NumberedEdition number={udgave} />
}

function NewestEdition() {
  return <EditionPage answer={useRegisteredQuery(National, {})} />
}

function NumberedEdition({ number }: { number: number }) {
  return <EditionPage answer={useRegisteredQuery(NationalEdition, { number })} />
}

function EditionPage({ answer }: { answer: Answer<NationalQuery> }) {
  const { t } = useLanguage()
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.edition && data}
      empty={<EmptyPage title={t.national.noneTitle} explanation={t.national.none} />}
    >
      {(data) => <NationalFigures {...data} />}
    </WhenAnswered>
  )
}

/** Whose menu is full without them. */
const seesNotificationFigures: readonly Persona[] = ['supervisor', 'authority_head']

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

function NationalFigures({ edition, editions, municipalities }: NationalQuery) {
  const { t, format } = useLanguage()
  const { persona } = useSession()
  const figures = useMemo(() => figuresOf(edition!, municipalities), [edition, municipalities])
  return (
    <div className="stack">
      <div>
        <PageHead large title={t.national.title} lead={<NationalLead figures={figures} />} />
        <div className="bottom-line">
          <p>{t.national.publishedOn(figures.edition.number, format.dateOf(figures.edition.publishedAt))}</p>
          <NationalDownload figures={figures} />
          <PdfLink />
          {seesNotificationFigures.includes(persona) && (
            <Link className="button" to="/underretninger/tal">
              {t.frame.pages.notificationFigures}
            </Link>
          )}
        </div>
      </div>
      {parts.map(({ part, topic, Figure }) =>
        figures.away.has(part) ? <FigureAway key={topic} title={t.national[topic].title} /> : <Figure key={topic} figures={figures} />,
      )}
      <PublishedFiguresTable figures={figures} />
      <EditionList shown={figures.edition} editions={editions ?? []} />
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
