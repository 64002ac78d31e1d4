import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { calendarDateOf, type Problem } from '@tilsynsblik/vocabulary'
import { CheckStep } from './check-step.tsx'
import { useChildLanguage } from './child-language.tsx'
import { ChildForm, ChildPage } from './child-page.tsx'
import { ruleText, troubleText } from './child-words.ts'
import { complaintOf, nothingAnswered, problemsAt, problemsOf, stepOf, stepsOf, type Answers, type Step } from './complaint-answers.ts'
import { stepBodies, titleOf } from './file-steps.tsx'
import { useFiling, type Filed } from './use-filing.ts'
import type { Door } from './use-door.ts'
import { usePlaces } from './use-places.ts'
import { useStepsBack, useUnsaved } from './use-steps-back.ts'

interface FileComplaintProps {
  door: Door
  onStepChange: (step: string) => void
  /** Back from the first question. */
  onLeaveQuestions: () => void
  onFiled: (filed: Filed, answers: Answers) => void
}

/** One question a page, a look at it all, and away. Nothing of it is kept on the device. */
export function FileComplaintQuestions({ door, onStepChange, onLeaveQuestions, onFiled }: FileComplaintProps) {
  const { t } = useChildLanguage()
  const [id] = useState(() => crypto.randomUUID())
  // The day she began: what she calls today is not another day because midnight passed.
  const [today] = useState(() => calendarDateOf(new Date()))
  const [answers, setAnswers] = useState<Answers>(nothingAnswered)
  const [step, setStep] = useState<Step>('who')
  const [mending, setMending] = useState(false)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const places = usePlaces(door, true)
  const { filing, file, write } = useFiling(door)
  const steps = stepsOf(answers)
  const at = steps.indexOf(step)

  const go = useCallback(
    (to: Step) => {
      write()
      setProblems([])
      setStep(to)
    },
    [write],
  )
  const back = () => {
    const before = mending ? 'check' : steps[at - 1]
    if (!before) return onLeaveQuestions()
    setMending(false)
    go(before)
  }
  useStepsBack(at + 1, back)
  useUnsaved(answers !== nothingAnswered)
  useEffect(() => onStepChange(step), [step, onStepChange])

  const done = useEffectEvent((filed: Filed) => onFiled(filed, answers))
  useEffect(() => {
    if (filing.kind === 'filed') done(filing.filed)
  }, [filing])

  const change = (patch: Partial<Answers>) => {
    setAnswers((now) => ({ ...now, ...patch }))
    setProblems([])
  }
  const wrong = (path: string) => {
    const found = problems.find((problem) => problem.path === path || problem.path.startsWith(`${path}.`))
    return found && ruleText(t, found.path, found.code)
  }
  const next = () => {
    const found = problemsAt(step, answers, today)
    setProblems(found)
    if (found.length > 0) return
    setMending(false)
    go(mending ? 'check' : steps[at + 1]!)
  }
  const mend = (to: Step) => {
    setMending(true)
    go(to)
  }

  if (step === 'check') {
    const send = () => {
      const [first] = problemsOf(answers, today)
      if (!first) return file(complaintOf(id, answers, today, t.where.unknownSent))
      // Whoever changed who she is may have a question she was not asked.
      mend(stepOf(first.path))
      setProblems(problemsAt(stepOf(first.path), answers, today))
    }
    const busy = filing.kind === 'sending' || filing.kind === 'waiting'
    return (
      <ChildPage title={t.check.title} progress={t.lastStep} lead={t.check.lead} onBack={back}>
        <CheckStep answers={answers} today={today} onChange={mend} />
        {filing.kind === 'invalid' && (
          <div className="child-trouble" role="alert">
            <p>{t.check.refused}</p>
            <ul>
              {filing.problems.map(({ path, code }) => (
                <li key={`${path} ${code}`}>
                  <button type="button" className="child-small-button" onClick={() => (mend(stepOf(path)), setProblems([{ path, code }]))}>
                    {rowOf(stepOf(path), t.check.rows)}
                  </button>{' '}
                  {ruleText(t, path, code)}
                </li>
              ))}
            </ul>
          </div>
        )}
        <ChildForm
          submit={busy ? t.check.sending : t.check.send}
          problems={[]}
          busy={busy}
          trouble={filing.kind === 'trouble' ? troubleText(t, filing.trouble) : filing.kind === 'waiting' ? t.check.waits : undefined}
          onSubmit={send}
        />
      </ChildPage>
    )
  }

  const Body = stepBodies[step]
  return (
    <ChildPage title={titleOf(t, step, answers)} progress={t.progress(at + 1, steps.length - 1)} onBack={back}>
      <ChildForm submit={t.frame.next} problems={problems} onSubmit={next}>
        <Body answers={answers} change={change} wrong={wrong} places={places} today={today} />
      </ChildForm>
    </ChildPage>
  )
}

function rowOf(step: Step, rows: Readonly<Record<Exclude<Step, 'check'>, string>>): string {
  return step === 'check' ? rows.words : rows[step]
}
