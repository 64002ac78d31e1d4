import { useLanguage } from '../../language/language.tsx'
import type { FieldProblem } from '../../ui/form-context.ts'
import { stepOf, steps, type Step } from './steps.ts'

interface StepNavProps {
  current: Step
  problems: readonly FieldProblem[]
  onGo: (step: Step) => void
}

/** Where one is, and what is to be mended where. Any step can be gone to: memory does not come in order. */
export function StepNav({ current, problems, onGo }: StepNavProps) {
  const { t } = useLanguage()
  const r = t.register
  return (
    <nav aria-label={r.stepsLabel} className="step-nav">
      <ol>
        {steps.map((step) => {
          const wrong = problems.filter(({ path }) => stepOf(path) === step).length
          return (
            <li key={step}>
              <button
                type="button"
                className="plain-button"
                aria-current={step === current ? 'step' : undefined}
                onClick={() => onGo(step)}
              >
                {r.steps[step]}
              </button>
              {wrong > 0 && <span className="wrong-text"> {r.stepWrong(wrong)}</span>}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
