import { assessors, closingReasons, examinations, supportDecisions, supportKinds } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useLanguage } from '../../language/language.tsx'
import type { NotificationCase } from './case-form.tsx'
import { Pairs } from './pairs.tsx'

/** What was decided, by whom, and why. */
export function CaseDecisions({ notification }: { notification: NotificationCase }) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const { assessment, examination, decision, support, closing, receipt } = notification
  const d = t.notification.decisions
  const yesNo = (yes: boolean) => (yes ? t.ui.yes : t.ui.no)
  const signed = (by: string, at: string) => d.signed(nameOf(by), format.dateTime(at))
  return (
    <section className="report-text">
      <h2>{d.title}</h2>
      {receipt.sentOn && <Pairs pairs={[[d.receipt, format.date(receipt.sentOn)]]} />}
      {!assessment && <p className="soft">{d.notAssessed}</p>}
      {assessment && (
        <section>
          <h3>{d.assessment}</h3>
          <p className="small">
            {signed(assessment.by, assessment.assessedAt)},{' '}
            {assessment.late ? <b>{d.late(format.decimal(assessment.hours))}</b> : d.inTime(format.decimal(assessment.hours))}
          </p>
          <Pairs
            pairs={[
              [t.notificationForms.assess.danger, yesNo(assessment.danger)],
              [t.notificationForms.assess.acute, yesNo(assessment.acute)],
              [t.notificationForms.assess.acuteAction, assessment.acuteAction],
              [t.notificationForms.assess.reasons, assessment.reasons],
              [t.notificationForms.assess.participants, format.list(assessment.participants.map((one) => word(assessors, one)))],
              [t.notificationForms.assess.disagreement, assessment.disagreement],
            ]}
          />
        </section>
      )}
      {examination && (
        <section>
          <h3>{d.examination}</h3>
          <p className="small">{signed(examination.by, examination.at)}</p>
          <Pairs
            pairs={[
              [d.decided, word(examinations, examination.examination)],
              [d.reasons, examination.reasons],
            ]}
          />
        </section>
      )}
      {decision && (
        <section>
          <h3>{d.decision}</h3>
          <p className="small">{signed(decision.by, decision.at)}</p>
          <Pairs
            pairs={[
              [d.decided, word(supportDecisions, decision.decision)],
              [d.reasons, decision.reasons],
              [t.notificationForms.decision.adviceFollowed, decision.adviceFollowed == null ? null : yesNo(decision.adviceFollowed)],
              [t.notificationForms.decision.adviceReason, decision.adviceReason],
              [d.support, support && d.begun(word(supportKinds, support.kind), format.date(support.startedOn), support.days)],
            ]}
          />
        </section>
      )}
      {closing && (
        <section>
          <h3>{d.closing}</h3>
          <p className="small">{signed(closing.by, closing.at)}</p>
          <Pairs
            pairs={[
              [d.decided, word(closingReasons, closing.reason)],
              [t.notificationForms.close.note, closing.note],
              [t.notificationForms.close.leader, closing.leader],
              [t.notificationForms.close.feedback, closing.feedback],
            ]}
          />
        </section>
      )}
    </section>
  )
}

/** What may explain it, each with what speaks for and against. */
export function Hypotheses({ notification: { hypotheses } }: { notification: NotificationCase }) {
  const { t, format } = useLanguage()
  const nameOf = useNameOf()
  const h = t.notificationForms.hypothesis
  if (hypotheses.length === 0) return null
  return (
    <section className="report-text">
      <h2>{t.notification.hypotheses}</h2>
      {hypotheses.map(({ id, hypothesis, speaksFor, speaksAgainst, by, at }) => (
        <section key={id}>
          <h3>{hypothesis}</h3>
          <p className="small">{t.notification.decisions.signed(nameOf(by), format.dateTime(at))}</p>
          <Pairs
            pairs={[
              [h.speaksFor, speaksFor],
              [h.speaksAgainst, speaksAgainst],
            ]}
          />
        </section>
      ))}
    </section>
  )
}
