import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react'
import { useLanguage } from '../language/language.tsx'
import { FormContext, fieldId, type FieldProblem } from './form-context.ts'

interface FormProps {
  /** The form in words, for those who meet it by its landmark. */
  label: string
  problems: readonly FieldProblem[]
  submit: string
  busy: boolean
  onSubmit: () => void
  /** Stands beside the button that sends. */
  more?: ReactNode
  /** The button is a warning: what it does cannot be undone. */
  act?: boolean
  children?: ReactNode
}

/** The one form: the browser's own controls; what is wrong stands above it, with a link to each field, and is where the focus goes. */
export function Form({ label, problems, submit, busy, onSubmit, more, act = false, children }: FormProps) {
  const { t } = useLanguage()
  const id = useId()
  const [labels] = useState(() => new Map<string, string>())
  const value = useMemo(() => ({ id, problems, labels }), [id, problems, labels])
  return (
    <FormContext value={value}>
      <form
        className="form"
        aria-label={label}
        aria-busy={busy}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) onSubmit()
        }}
      >
        {problems.length > 0 && <ErrorSummary form={id} problems={problems} labels={labels} />}
        {children}
        <div className="form-end">
          <button type="submit" className={act ? 'button act' : 'button primary'} aria-disabled={busy}>
            {busy ? t.form.busy : submit}
          </button>
          {more}
        </div>
      </form>
    </FormContext>
  )
}

interface ErrorSummaryProps {
  form: string
  problems: readonly FieldProblem[]
  labels: ReadonlyMap<string, string>
}

function ErrorSummary({ form, problems, labels }: ErrorSummaryProps) {
  const { t } = useLanguage()
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus()
  }, [problems])
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <p>
        <strong>{t.form.toMend(problems.length)}</strong>
      </p>
      <ul>
        {problems.map(({ path, code }) => {
          const name = fieldOf(path, labels)
          const sentence = problemSentence(t.form.rules, code)
          return (
            <li key={`${path} ${code}`}>
              {name ? (
                <a
                  href={`#${fieldId(form, name)}`}
                  onClick={(event) => {
                    event.preventDefault()
                    document.getElementById(fieldId(form, name))?.focus()
                  }}
                >
                  {labels.get(name)}: {sentence}
                </a>
              ) : (
                sentence
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The field that holds a path: `team.2` lies in `team`. */
function fieldOf(path: string, labels: ReadonlyMap<string, string>): string | undefined {
  for (let name = path; name; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) if (labels.has(name)) return name
  return undefined
}

/** A rule in words; one nobody has written a sentence for is told as a rule, not hidden. */
export function problemSentence(rules: Readonly<Record<string, string>>, code: string): string {
  return rules[code] ?? rules['other']!
}
