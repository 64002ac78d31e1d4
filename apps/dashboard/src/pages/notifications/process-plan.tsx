import { processSteps, processStepStates } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useLanguage } from '../../language/language.tsx'
import type { NotificationCase } from './case-form.tsx'
import { useDueWords } from './due-words.ts'

type Step = NotificationCase['plan'][number]

/** The checklist that is the process: the same steps, in the same order, whoever is the adviser. */
export function ProcessPlan({ notification: { plan } }: { notification: NotificationCase }) {
  const { t, word } = useLanguage()
  const p = t.notification.plan
  const relevant = plan.filter(({ state }) => state !== 'NOT_RELEVANT')
  const done = relevant.filter(({ state }) => state === 'DONE').length
  return (
    <section>
      <h2>{p.title}</h2>
      <p className="small">{p.caption(done, relevant.length)}</p>
      <ol className="process-plan">
        {plan.map((step) => (
          <li key={step.step} id={`trin-${step.step}`} className={step.overdue ? 'OVERDUE' : step.state} tabIndex={-1}>
            <span className="step-state">
              <span aria-hidden="true" className="step-mark" /> {word(processStepStates, step.state)}
            </span>
            <span className="step-name">
              {word(processSteps, step.step)}
              <StepNote step={step} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Done by whom and when; open until when; later, or not at all, because. */
function StepNote({ step: { state, doneAt, doneBy, dueAt, overdue, reason } }: { step: Step }) {
  const { t, format } = useLanguage()
  const dueWords = useDueWords()
  const nameOf = useNameOf()
  const p = t.notification.plan
  const reasons: Readonly<Record<string, string>> = p.reasons
  const notes = [
    state === 'DONE' && doneAt && p.done(doneBy && doneBy !== 'notifications' ? nameOf(doneBy) : t.report.system, format.dateTime(doneAt)),
    reason && (reasons[reason] ?? null),
  ].filter(Boolean)
  return (
    <>
      {dueAt && state !== 'DONE' && <span className={overdue ? 'step-note over-text' : 'step-note due'}>{dueWords(dueAt).words}</span>}
      {notes.length > 0 && <span className="step-note soft">{notes.join(' · ')}</span>}
    </>
  )
}
