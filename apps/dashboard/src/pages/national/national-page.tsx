import { everyFigure, headlinesOf, plain } from '@tilsynsblik/edition'
import type { Persona } from '@tilsynsblik/vocabulary'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useRegisteredQuery, type Answer } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { NationalQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { SelectField } from '../../ui/field.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { PdfLink } from '../pdf-link.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { ComplaintReturns } from './complaint-returns.tsx'
import { EditionBox } from './edition-box.tsx'
import { EditionComparison } from './edition-comparison.tsx'
import { EditionFigure } from './edition-figure.tsx'
import { EditionLinks } from './edition-links.tsx'
import { EditionList } from './edition-list.tsx'
import { EditionRuns } from './edition-runs.tsx'
import { nationalFiguresOf } from './figures.ts'
import { Headlines } from './headlines.tsx'
import { National, NationalEdition } from './national-documents.ts'
import { NationalDownload } from './national-download.tsx'
import { PublishedFiguresTable } from './published-figures-table.tsx'
import { ReadersOwn } from './readers-own.tsx'
import { useTelling } from './use-telling.ts'

const route = getRouteApi('/land')

/** The national figures as they were published. There is nothing behind them to ask for. */
export function NationalPage() {
  const { udgave } = route.useSearch()
  return udgave === undefined ? <NewestEdition /> : <NumberedEdition number={Number(udgave)} />
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
      empty={
        <>
          <EmptyPage title={t.national.noneTitle} explanation={t.national.none} />
          <EditionRuns />
        </>
      }
    >
      {(data) => <NationalFigures {...data} again={answer.retry} />}
    </WhenAnswered>
  )
}

/** Whose menu is full without them. */
const seesNotificationFigures: readonly Persona[] = ['supervisor', 'authority_head']

/** A child's pages are others. */
const ownsNothing: readonly Persona[] = ['child', 'staff_unit']

function NationalFigures({ edition, editions, municipalities, again }: NationalQuery & { again: () => void }) {
  const { t, format } = useLanguage()
  const { persona } = useSession()
  const { mod, figur } = route.useSearch()
  const navigate = route.useNavigate()
  const telling = useTelling()
  const figures = useMemo(() => nationalFiguresOf(edition!, municipalities), [edition, municipalities])
  const [lead, ...headlines] = headlinesOf(figures, telling)
  const every = everyFigure(figures, telling)
  return (
    <div className="stack">
      <div>
        <PageHead large title={t.national.title} lead={lead?.text} />
        <form className="controls" aria-label={t.national.shown} onSubmit={(event) => event.preventDefault()}>
          <SelectField
            label={t.national.shown}
            value={figur ?? ''}
            options={[
              { value: '' as const, label: t.national.everyFigure },
              ...every.map(({ id, title }) => ({ value: id, label: plain(title) })),
            ]}
            onChange={(next) => void navigate({ search: (now) => ({ ...now, figur: next || undefined }), replace: true })}
          />
        </form>
        <div className="bottom-line edition-line">
          <p>{t.national.publishedOn(figures.edition.number, format.dateOf(figures.edition.publishedAt))}</p>
          <NationalDownload figures={figures} />
          <PdfLink />
          <EditionLinks edition={figures.edition} />
          {seesNotificationFigures.includes(persona) && (
            <Link className="button" to="/underretninger/tal">
              {t.frame.pages.notificationFigures}
            </Link>
          )}
        </div>
      </div>
      {headlines.length > 0 && <Headlines headlines={headlines} />}
      <EditionBox figures={figures} />
      {!ownsNothing.includes(persona) && <ReadersOwn />}
      {mod !== undefined && Number(mod) !== figures.edition.number && <EditionComparison figures={figures} against={Number(mod)} />}
      {every
        .filter(({ id }) => figur === undefined || id === figur)
        .map(({ id, title, content }) =>
          content ? (
            <EditionFigure
              key={id}
              figures={figures}
              content={content}
              onRemarked={again}
              {...(id === 'klager' && { more: <ComplaintReturns figures={figures} /> })}
            />
          ) : (
            <FigureAway key={id} title={title} />
          ),
        )}
      <PublishedFiguresTable figures={figures} />
      <EditionList shown={figures.edition} editions={editions ?? []} />
      <EditionRuns />
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
