import { complaintWordKinds, guardianLockStates, talkOmissions } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { Pairs } from '../notifications/pairs.tsx'
import type { ComplaintCase } from './case-form.tsx'

/** The complaint as it was said, and what was added. */
export function CaseWords({ complaint: { words } }: { complaint: ComplaintCase }) {
  const { t, format, word } = useLanguage()
  if (words == null) return null
  return (
    <section className="report-text">
      <h2>{t.complaint.words}</h2>
      {words.map(({ id, kind, saidAt, text }) => (
        <section key={id}>
          <p className="small">
            {word(complaintWordKinds, kind)}, {format.dateTime(saidAt)}
          </p>
          <blockquote>{text}</blockquote>
        </section>
      ))}
    </section>
  )
}

/** What the home was asked, and what it answered. */
export function CaseHearings({ complaint: { hearings } }: { complaint: ComplaintCase }) {
  const { t, format } = useLanguage()
  const h = t.complaint.hearing
  if (hearings == null || hearings.length === 0) return null
  return (
    <section className="report-text">
      <h2>{h.title}</h2>
      {hearings.map(({ id, question, askedAt, dueOn, overdue, answeredAt, answer }) => (
        <section key={id}>
          <p className="small">{h.asked(format.dateTime(askedAt), format.date(dueOn))}</p>
          {question && <blockquote>{question}</blockquote>}
          {answeredAt ? (
            <>
              <p className="small">{h.answered(format.dateTime(answeredAt))}</p>
              {answer && <blockquote>{answer}</blockquote>}
            </>
          ) : (
            <p className={overdue ? 'over-text' : 'soft'}>{overdue ? h.silent : h.waits}</p>
          )}
        </section>
      ))}
    </section>
  )
}

/** The talk with the child, or the lawful reason for none. */
export function CaseTalk({ complaint: { talk } }: { complaint: ComplaintCase }) {
  const { t, format, word } = useLanguage()
  const k = t.complaint.talk
  if (talk == null) return null
  return (
    <section className="report-text">
      <h2>{k.title}</h2>
      <Pairs
        pairs={[
          [k.heldOn, talk.heldOn && format.date(talk.heldOn)],
          [k.with, talk.with],
          [k.companion, talk.companion == null ? null : talk.companion ? t.ui.yes : t.ui.no],
          [k.toldOfRights, talk.toldOfRights == null ? null : talk.toldOfRights ? t.ui.yes : t.ui.no],
          [k.omitted, talk.omitted && word(talkOmissions, talk.omitted)],
          [k.omittedReason, talk.omittedReason],
        ]}
      />
    </section>
  )
}

/** Was the guardian of a younger child guided; and when that must not be, why it has not been. */
export function CaseGuardian({ complaint: { guardian } }: { complaint: ComplaintCase }) {
  const { t, format, word } = useLanguage()
  const { persona } = useSession()
  const g = t.complaint.guardian
  if (guardian == null) return null
  const { lock, guidedOn, how } = guardian
  return (
    <section className="report-text">
      <h2>{g.title}</h2>
      {lock === 'LOCKED' && (
        <div className="lock-band" role="note">
          <p>
            <strong>{g.locked}</strong> {g.lockedMeans}
          </p>
        </div>
      )}
      <Pairs
        pairs={[
          [g.may, lock && persona !== 'appeals_board' ? word(guardianLockStates, lock) : null],
          [g.guided, guidedOn ? format.date(guidedOn) : g.notGuided],
          [g.how, how],
        ]}
      />
    </section>
  )
}
