import type { ReactNode } from 'react'
import type { CalendarDate } from '@tilsynsblik/vocabulary'
import { useChildLanguage } from './child-language.tsx'
import { dayOf, municipalityOf, stepsOf, type Answers, type Step } from './complaint-answers.ts'

/** All that was answered, each with a way to mend it. */
export function CheckStep({ answers, today, onChange }: { answers: Answers; today: CalendarDate; onChange: (step: Step) => void }) {
  const { t } = useChildLanguage()
  const said = useAnswersInWords(answers, today)
  return (
    <dl className="child-check">
      {stepsOf(answers).map((step) =>
        step === 'check' ? null : (
          <div key={step}>
            <dt>{t.check.rows[step]}</dt>
            <dd className={step === 'words' ? 'child-own-words' : undefined}>{said[step] || t.check.nothingWritten}</dd>
            <dd>
              <button type="button" className="child-small-button" onClick={() => onChange(step)}>
                {t.check.change}
                <span className="only-spoken"> {t.check.rows[step]}</span>
              </button>
            </dd>
          </div>
        ),
      )}
    </dl>
  )
}

function useAnswersInWords(answers: Answers, today: CalendarDate): Record<Exclude<Step, 'check'>, ReactNode> {
  const { t, day } = useChildLanguage()
  const happenedOn = dayOf(answers, today)
  const recipient = municipalityOf(answers)
  const joined = (...parts: string[]) => parts.filter((part) => part.trim()).join(', ')
  return {
    who: answers.who && t.who.options[answers.who].label,
    helper: joined(answers.helperName, answers.helperRelation),
    what: (
      <ul>
        {answers.subjects.map((subject) => (
          <li key={subject}>{t.what.options[subject].label}</li>
        ))}
      </ul>
    ),
    words: answers.words,
    when: happenedOn ? day(happenedOn) : t.when.options.UNKNOWN.label,
    where: answers.homeUnknown
      ? t.where.unknown
      : answers.home
        ? joined(answers.home.name, t.municipalityName(answers.home.municipalityName))
        : answers.homeAsTold,
    municipality: recipient && t.municipalityName(recipient.name),
    name: joined(answers.name, t.check.years(answers.age)),
  }
}
