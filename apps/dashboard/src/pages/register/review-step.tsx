import { useEffect, useRef } from 'react'
import { useLanguage } from '../../language/language.tsx'
import type { FieldProblem } from '../../ui/form-context.ts'
import { problemSentence } from '../../ui/form.tsx'
import { hasAccountFile, type Attachments } from '../attachments/use-attachments.ts'
import { missingIn, type ReportForm } from './report-form.ts'
import { useReportWords } from './report-words.ts'
import { stepOf, steps, type Step } from './steps.ts'

interface ReviewStepProps {
  form: ReportForm
  author: string
  childName: string | null
  supplement: string
  files: Attachments | undefined
  problems: readonly FieldProblem[]
  onGo: (step: Step, field?: string) => void
}

/** All that will be sent, as others will read it; what is missing stands first, each with the way to its field. */
export function ReviewStep({ form, author, childName, supplement, files, problems, onGo }: ReviewStepProps) {
  const { t } = useLanguage()
  const wordsOf = useReportWords()
  const r = t.register
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus()
  }, [problems])
  const said = wordsOf(form, childName)
  const missing = missingIn(form, author, hasAccountFile(files))
  const attached = files?.lines.filter(({ state }) => state !== 'refused') ?? []
  const shown = problems.length > 0 ? problems : missing
  return (
    <>
      {shown.length > 0 ? (
        <div
          className={problems.length > 0 ? 'error-summary' : 'missing-summary'}
          role={problems.length > 0 ? 'alert' : undefined}
          tabIndex={-1}
          ref={summary}
        >
          <p>
            <strong>{problems.length > 0 ? t.form.toMend(problems.length) : r.review.missing}</strong>
          </p>
          <ul>
            {shown.map(({ path, code }) => (
              <li key={`${path} ${code}`}>
                <button type="button" className="plain-button" onClick={() => onGo(stepOf(path), fieldIn(path))}>
                  {labelOf(path, r).replace(/\?$/, '')}: {problemSentence(t.form.rules, code)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{r.review.complete}</p>
      )}
      {steps
        .filter((step) => step !== 'send')
        .map((step) => (
          <section key={step} className="review">
            <h3>
              {r.steps[step]}{' '}
              <button type="button" className="plain-button" onClick={() => onGo(step)}>
                {r.review.change}
                <span className="only-spoken">: {r.steps[step]}</span>
              </button>
            </h3>
            <dl>
              {said
                .filter((one) => one.step === step)
                .map(({ name, label, text }) => (
                  <div key={name}>
                    <dt>{label}</dt>
                    <dd>{text ?? <span className="soft">{r.review.notFilled}</span>}</dd>
                  </div>
                ))}
              {step === 'barnet' && attached.length > 0 && (
                <div>
                  <dt>{r.fields.attachments}</dt>
                  <dd>{attached.map(({ name }) => name).join(', ')}</dd>
                </div>
              )}
              {step === 'skader' && supplement && (
                <div>
                  <dt>{r.fields.supplement}</dt>
                  <dd>{supplement}</dd>
                </div>
              )}
            </dl>
          </section>
        ))}
      <p className="help">{r.review.sendHelp}</p>
    </>
  )
}

/** `staff.0` is a tick of the group `staff`; a part of a measure has a field of its own. */
function fieldIn(path: string): string {
  return path.startsWith('measures.') || path === 'measures' ? (path === 'measures' ? 'measures.0.section' : path) : path.split('.')[0]!
}

function labelOf(path: string, r: ReturnType<typeof useLanguage>['t']['register']): string {
  const [name, index, part] = path.split('.')
  if (name === 'measures' && index !== undefined) {
    const label = part === 'minutes' ? r.minutes : part === 'note' ? r.note : r.section
    return `${r.measure(Number(index) + 1)}, ${label}`
  }
  const fields: Readonly<Record<string, string>> = r.fields
  return fields[name!.replace(/Repeat$/, 'At')] ?? r.title
}
