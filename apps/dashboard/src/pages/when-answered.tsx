import type { ReactNode } from 'react'
import type { Answer, Part, Problem } from '../gateway/registered-query.ts'
import { useLanguage } from '../language/language.tsx'
import { Notice } from '../ui/notice.tsx'
import { EmptyPage, FailedPage, Loading } from '../ui/page-state.tsx'

interface WhenAnsweredProps<Data, Value> {
  answer: Answer<Data>
  /** What the page is about; null when there is no such thing for this reader. */
  pick: (data: Data) => Value | null | undefined
  empty: ReactNode
  children: (value: Value) => ReactNode
}

/** One page, one answer: shown as far as it came, with the name of what is missing. */
export function WhenAnswered<Data, Value>({ answer, pick, empty, children }: WhenAnsweredProps<Data, Value>) {
  const { data, problem, missing, stale, retry } = answer
  const value = data && pick(data)
  if (value != null)
    return (
      <div className="answer" data-stale={stale} aria-busy={stale}>
        {missing.size > 0 && <MissingParts missing={missing} retry={retry} />}
        {problem && problem.code !== 'UNAVAILABLE' && problem.code !== 'UNAUTHENTICATED' && <IncompleteAnswer problem={problem} />}
        {children(value)}
      </div>
    )
  if (problem) return <ProblemState problem={problem} retry={retry} />
  return data ? empty : <Loading />
}

/** "Klager kunne ikke hentes; øvrige tal vises." */
function MissingParts({ missing, retry }: { missing: ReadonlySet<Part>; retry: () => void }) {
  const { t, format } = useLanguage()
  return (
    <Notice>
      <p>
        {t.problems.missing(format.list([...missing].map((part) => t.parts[part])))}{' '}
        <button type="button" className="plain-button" onClick={retry}>
          {t.ui.retry}
        </button>
      </p>
    </Notice>
  )
}

function IncompleteAnswer({ problem }: { problem: Problem }) {
  const { t } = useLanguage()
  return (
    <Notice>
      <p>
        {t.problems.incomplete} {problem.requestId && t.ui.requestId(problem.requestId)}
      </p>
    </Notice>
  )
}

function ProblemState({ problem, retry }: { problem: Problem; retry: () => void }) {
  const { t } = useLanguage()
  const { title, explanation } = t.problems.codes[problem.code]
  if (problem.code === 'NOT_FOUND' || problem.code === 'FORBIDDEN')
    return (
      <EmptyPage title={title} explanation={explanation}>
        <p>
          <a href="/">{t.ui.toStart}</a>
        </p>
      </EmptyPage>
    )
  return <FailedPage title={title} explanation={explanation} requestId={problem.requestId} retry={retry} />
}
