import { useLanguage } from '../language/language.tsx'

/**
 * What stands where a number is not. Zero is a number and is printed as 0; these are not zero: nobody reported, the
 * reader may not see it, the register did not answer, there is nothing to reckon from, or the cell was hidden.
 */
export function Mark({ kind }: { kind: 'notReported' | 'protected' | 'notFetched' | 'noBasis' | 'suppressed' }) {
  const { t } = useLanguage()
  const { short, long } = t.marks[kind]
  const isWord = /\p{Letter}/u.test(short)
  return (
    <span className="mark" title={long}>
      {isWord ? (
        short
      ) : (
        // As a picture with its meaning: a sign that is hidden from a screen reader is left out of the PDF's tags too, and a cell with it is blank.
        <span role="img" aria-label={long}>
          {short}
        </span>
      )}
    </span>
  )
}
