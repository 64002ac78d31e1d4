import { getRouteApi } from '@tanstack/react-router'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import type { SignalListQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useMessagePlace } from '../../ui/message-place.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { RaiseSignalForm } from './raise-signal-form.tsx'
import { SignalItem } from './signal-item.tsx'

const SignalList = graphql(`
  query SignalList($reviewed: Boolean!) @personas(allow: [supervisor, authority_head]) {
    signals(reviewed: $reviewed) {
      ...SignalParts
      institution {
        id
        name
        municipality {
          id
          name
        }
      }
    }
    riskAssessment {
      id
      homes {
        institutionId
        institution {
          id
          name
          municipality {
            id
            name
          }
        }
      }
    }
  }
`)

type ListedSignal = NonNullable<SignalListQuery['signals']>[number]
type Listed = { signals: readonly ListedSignal[]; homes: readonly { id: string; name: string }[] }

const route = getRouteApi('/signaler')

/** The desk: what waits for somebody to look, and by when. */
export function SignalsPage() {
  const { t, format } = useLanguage()
  const { vis } = route.useSearch()
  const answer = useRegisteredQuery(SignalList, { reviewed: vis === 'gennemgaaede' })
  return (
    <WhenAnswered
      answer={answer}
      pick={({ signals, riskAssessment }) => signals && { signals, homes: namesOf(riskAssessment, format.compare) }}
      empty={<EmptyPage title={t.problems.codes.UNAVAILABLE.title} explanation={t.problems.codes.UNAVAILABLE.explanation} />}
    >
      {(listed) => <Desk {...listed} showsReviewed={vis === 'gennemgaaede'} />}
    </WhenAnswered>
  )
}

function Desk({ signals, homes, showsReviewed }: Listed & { showsReviewed: boolean }) {
  const { t, format } = useLanguage()
  const { scope } = useSession()
  const { say, place } = useMessagePlace()
  const waiting = signals.filter(({ review }) => !review)
  const acute = waiting.filter(({ tier }) => tier === 'ACUTE')
  const desk = waiting.filter(({ tier }) => tier === 'DESK')
  const reviewed = signals.filter(({ review }) => review)
  const overdue = waiting.filter((signal) => signal.overdue).length
  return (
    <>
      <PageHead
        large
        title={t.signals.title(scope?.name ?? t.homes.country)}
        lead={
          <>
            {t.signals.lead(acute.length, desk.length)} {overdue > 0 && <b>{t.signals.leadOverdue(overdue)}</b>}
          </>
        }
      />
      <p className="prose">{t.signals.leadIs}</p>
      <nav className="tabs" aria-label={t.signals.views}>
        <ul>
          <li>
            <a href="/signaler" aria-current={showsReviewed ? undefined : 'page'}>
              {t.signals.waiting} <span className="count">{format.number(waiting.length)}</span>
            </a>
          </li>
          <li>
            <a href="/signaler?vis=gennemgaaede" aria-current={showsReviewed ? 'page' : undefined}>
              {t.signals.reviewed}
            </a>
          </li>
        </ul>
      </nav>
      {place}
      <div className="desk">
        <div>
          {showsReviewed ? (
            <Shelf heading={t.signals.doneHeading(format.number(reviewed.length))} signals={reviewed} onReviewed={say} />
          ) : (
            <>
              <Shelf heading={t.signals.acute(format.number(acute.length))} signals={acute} onReviewed={say} />
              <Shelf heading={t.signals.desk(format.number(desk.length))} signals={desk} onReviewed={say} />
            </>
          )}
        </div>
        <section className="raise" aria-labelledby="rejs">
          <h2 id="rejs">{t.signals.raise}</h2>
          <p className="small">{t.signals.raiseExplained}</p>
          <RaiseSignalForm kind="ALLEGATION" homes={homes} />
        </section>
      </div>
    </>
  )
}

interface ShelfProps {
  heading: string
  signals: readonly ListedSignal[]
  onReviewed: (message: string) => void
}

function Shelf({ heading, signals, onReviewed }: ShelfProps) {
  const { t } = useLanguage()
  return (
    <section className="shelf">
      <h2>{heading}</h2>
      {signals.length === 0 && <p className="soft">{t.signals.noneWaiting}</p>}
      {signals.map((signal) => (
        <SignalItem
          key={signal.id}
          signal={signal}
          home={{ id: signal.institutionId, name: signal.institution.name, place: signal.institution.municipality.name }}
          onReviewed={onReviewed}
        />
      ))}
    </section>
  )
}

/** The homes of the authority, as the newest assessment knows them, by name and place. */
function namesOf(assessment: SignalListQuery['riskAssessment'], compare: (a: string, b: string) => number): Listed['homes'] {
  const homes = (assessment?.homes ?? []).map(({ institution }) => ({
    id: institution.id,
    name: `${institution.name}, ${institution.municipality.name}`,
  }))
  return homes.toSorted((one, other) => compare(one.name, other.name))
}
