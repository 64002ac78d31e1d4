import { feedbackVerdicts, followUpKinds, recipientKinds, type CalendarDate } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { ReportRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { FinishFollowUpForm } from './finish-follow-up-form.tsx'

interface ReportAnswersProps {
  report: ReportRecordFragment
  today: CalendarDate
  onDone: (sentence: string) => void
  onWrongState: (state: string) => void
}

/** What recipients have answered, and what is done about it at home. */
export function ReportAnswers({ report, today, onDone, onWrongState }: ReportAnswersProps) {
  const { t, format, word } = useLanguage()
  const { persona } = useSession()
  const nameOf = useNameOf()
  const r = t.report
  const { feedback, followUps, state } = report
  const mayFinish = (persona === 'staff' || persona === 'manager') && state !== 'CLOSED' && state !== 'VOIDED'
  return (
    <>
      {feedback && feedback.length > 0 && (
        <section className="prose">
          <h2>{r.feedback}</h2>
          {feedback.map((answer) => (
            <section key={answer.id}>
              <h3>
                {word(recipientKinds, answer.from)}: {word(feedbackVerdicts, answer.verdict)}
              </h3>
              <blockquote>{answer.text}</blockquote>
              {answer.policeConsidered != null && (
                <p>
                  {r.police}: {answer.policeConsidered ? t.ui.yes : t.ui.no}. {answer.policeReason}
                </p>
              )}
              <p className="small">{r.givenBy(nameOf(answer.givenBy), format.dateTime(answer.givenAt))}</p>
            </section>
          ))}
        </section>
      )}
      {followUps && followUps.length > 0 && (
        <section className="prose">
          <h2>{r.followUps}</h2>
          {followUps.map((one) => (
            <section key={one.id} id={`opfoelgning-${one.id}`}>
              <h3>{word(followUpKinds, one.kind)}</h3>
              <p>{one.what}</p>
              <p className="small">
                {r.owner}: {one.owner} · {t.work.dueOn(format.date(one.dueOn))}
                {one.overdue && <b className="over-text"> · {r.overdue}</b>} · {r.inPlan}: {one.inPlan ? t.ui.yes : t.ui.no} · {r.doneOn}:{' '}
                {one.doneOn ? format.date(one.doneOn) : r.notDone}
              </p>
              {one.result && (
                <p>
                  {r.result}: {one.result}
                  {one.toldTo && ` · ${r.toldTo}: ${one.toldTo}`}
                  {one.declined && ` · ${r.declined}`}
                </p>
              )}
              {mayFinish && !one.doneOn && (
                <FinishFollowUpForm
                  id={report.id}
                  followUp={one}
                  today={today}
                  onDone={() => onDone(r.done.FINISH)}
                  onWrongState={onWrongState}
                />
              )}
            </section>
          ))}
        </section>
      )}
    </>
  )
}
