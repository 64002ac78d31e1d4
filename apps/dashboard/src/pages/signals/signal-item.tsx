import { useState } from 'react'
import { signalKinds, signalReviews } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import { useNameOf } from '../../gateway/colleagues.ts'
import { graphql } from '../../graphql/gql.ts'
import type { SignalPartsFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { homeHref } from '../home/home-search.ts'
import { evidenceOf } from './evidence.ts'
import { SignalReviewForm } from './signal-review-form.tsx'

graphql(`
  fragment SignalParts on Signal {
    id
    institutionId
    kind
    tier
    occurredAt
    openedAt
    dueOn
    overdue
    evidence
    text
    review {
      outcome
      text
      reviewedBy
      reviewedAt
    }
  }
`)

interface SignalItemProps {
  signal: SignalPartsFragment
  /** The home, where the page is not about it. */
  home?: { id: string; name: string; place: string }
  /** Heading level of the page below which it stands. */
  level?: 3 | 4
  onReviewed?: (message: string) => void
}

/** One signal: what it is, what it rests on, when somebody must have looked, and what came of it. */
export function SignalItem({ signal, home, level = 3, onReviewed }: SignalItemProps) {
  const { t, format, word } = useLanguage()
  const { glass } = useSession()
  const [isOpen, setIsOpen] = useState(false)
  const { id, kind, review, text } = signal
  const found = evidenceOf(signal, t, format)
  const Heading = `h${level}` as const
  return (
    <article className={signal.tier === 'ACUTE' && !review ? 'signal acute' : 'signal'} aria-labelledby={`signal-${id}`}>
      <Heading id={`signal-${id}`}>
        {home && (
          <>
            <a href={homeHref(home.id, { vis: 'risiko' })}>{home.name}</a> <span className="soft">{home.place}</span>
            {': '}
          </>
        )}
        {word(signalKinds, kind)}
      </Heading>
      <p className="clock">
        {!review && <Due signal={signal} />}{' '}
        <span className="soft">
          {t.signals.occurred(format.dateOf(signal.occurredAt))}, {t.signals.opened(format.dateOf(signal.openedAt))}
        </span>
      </p>
      <p>
        {found ? (
          <>
            {found.sentence} {found.href && <a href={found.href}>{t.signals.evidence.see}</a>}
          </>
        ) : (
          !text && t.signals.noEvidence
        )}
        {text && (
          <>
            <span className="soft">{t.signals.written}</span> {text}
          </>
        )}
      </p>
      {review ? (
        <Reviewed review={review} />
      ) : glass ? null : (
        <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary>{t.signals.review}</summary>
          {isOpen && (
            <SignalReviewForm
              id={id}
              name={word(signalKinds, kind)}
              onDone={(outcome) => onReviewed?.(t.signals.saved(word(signalReviews, outcome)))}
            />
          )}
        </details>
      )}
    </article>
  )
}

/** The one way a clock is told: what is over it is said first, and in the colour of what must be acted on. */
function Due({ signal: { tier, dueOn, overdue } }: { signal: SignalPartsFragment }) {
  const { t, format } = useLanguage()
  if (overdue) return <strong className="act-now">{t.signals.overdue(format.date(dueOn))}</strong>
  if (tier === 'ACUTE') return <strong className="act-now">{t.signals.atOnce}</strong>
  return <strong>{t.signals.due(format.date(dueOn))}</strong>
}

function Reviewed({ review }: { review: NonNullable<SignalPartsFragment['review']> }) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  return (
    <p className="reviewed">
      <strong>
        {t.signals.reviewedBy(word(signalReviews, review.outcome), nameOf(review.reviewedBy), format.dateTime(review.reviewedAt))}
      </strong>{' '}
      {review.text}
    </p>
  )
}
