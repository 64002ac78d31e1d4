import { useLanguage, type Word } from '../../language/language.tsx'

interface WayProps<Code extends string> {
  label: string
  steps: readonly Word<Code>[]
  now: Code
  days?: Partial<Record<Code, string>>
}

/** The way a record goes, and how far it is. */
export function Way<Code extends string>({ label, steps, now, days = {} }: WayProps<Code>) {
  const { t, language } = useLanguage()
  const at = steps.findIndex(({ code }) => code === now)
  return (
    <ol className="timeline" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.code}
          aria-current={index === at ? 'step' : undefined}
          className={index < at ? 'passed' : index > at ? 'ahead' : undefined}
        >
          <span>
            {step[language]}
            {index < at && <span className="only-spoken">, {t.overview.passed}</span>}
          </span>
          <span className="soft">{(days as Record<string, string | undefined>)[step.code]}</span>
        </li>
      ))}
    </ol>
  )
}
