import { Fragment } from 'react'
import { useSession } from '../../gateway/session-context.tsx'
import type { OverviewNumberPartFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { numberHref } from './number-href.ts'

interface Said {
  code: string
  numbers: readonly OverviewNumberPartFragment[]
  /** Of a signal: the first day of its month. */
  month?: string | null
}

/** A sentence of a rule, in the reader's language; each number a link to the list it was counted from. */
export function Sentence({ sentence, of = 'sentences' }: { sentence: Said; of?: 'sentences' | 'questions' }) {
  const { t, format } = useLanguage()
  const { persona } = useSession()
  const { code, numbers, month } = sentence
  const words = (t.overviewSentences[of] as Readonly<Record<string, (counts: Record<string, number | null>) => string>>)[code]
  // A rule nobody has written a sentence for is told as a rule, not hidden.
  if (!words) return <>{code}</>
  const text = words(Object.fromEntries(numbers.map(({ name, value }) => [name, value ?? null])))
  return text.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return <Fragment key={index}>{part}</Fragment>
    if (part === 'month') return <Fragment key={index}>{month ? format.month(month.slice(0, 7)) : t.overviewSentences.unknown}</Fragment>
    const number = numbers.find(({ name }) => name === part)
    if (number?.value == null) return <Fragment key={index}>{t.overviewSentences.unknown}</Fragment>
    const href = numberHref(number, persona)
    const value = format.plainNumber(number.value)
    return href ? (
      <a key={index} href={href}>
        {value}
      </a>
    ) : (
      <b key={index}>{value}</b>
    )
  })
}
