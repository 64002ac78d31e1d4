import { useLanguage } from '../language/language.tsx'

/**
 * What stands where a number is not. Zero is a number and is printed as 0; the three below are not zero:
 * nobody reported, the reader may not see it, or the register did not answer.
 */
export function Mark({ kind }: { kind: 'notReported' | 'protected' | 'notFetched' | 'noBasis' }) {
  const { t } = useLanguage()
  const { short, long } = t.marks[kind]
  return (
    <span className="mark" title={long}>
      {short}
    </span>
  )
}
