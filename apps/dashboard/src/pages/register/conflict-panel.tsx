import { useEffect, useRef } from 'react'
import { useLanguage } from '../../language/language.tsx'
import type { ReportForm } from './report-form.ts'
import { useReportWords } from './report-words.ts'
import type { Conflict } from './use-report-draft.ts'

interface ConflictPanelProps {
  mine: ReportForm
  conflict: Conflict
  childName: (id: string | null) => string | null
  onChoose: (whose: 'mine' | 'theirs') => void
}

/** Two drafts of one report, side by side where they differ. Neither is gone before one is chosen. */
export function ConflictPanel({ mine, conflict, childName, onChoose }: ConflictPanelProps) {
  const { t, format } = useLanguage()
  const wordsOf = useReportWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const r = t.register
  const [here, there] = [mine, conflict.theirs].map((form) => wordsOf(form, childName(form.childId))) as [
    ReturnType<typeof wordsOf>,
    ReturnType<typeof wordsOf>,
  ]
  const names = [...new Set([...here, ...there].map(({ name }) => name))]
  const differing = names
    .map((name) => {
      const [a, b] = [here.find((one) => one.name === name), there.find((one) => one.name === name)]
      return { name, label: (a ?? b)!.label, mine: a?.text ?? null, theirs: b?.text ?? null }
    })
    .filter((row) => row.mine !== row.theirs)
  return (
    <section className="conflict" aria-labelledby="konflikt">
      <h2 id="konflikt" ref={heading} tabIndex={-1}>
        {r.conflictTitle}
      </h2>
      <p>{r.conflictWhy(format.clock(conflict.savedAt))}</p>
      {differing.map((row) => (
        <div key={row.name} className="differing">
          <h3>{row.label}</h3>
          <dl>
            <div>
              <dt>{r.mine}</dt>
              <dd>{row.mine ?? <span className="soft">{r.review.notFilled}</span>}</dd>
            </div>
            <div>
              <dt>{r.theirs}</dt>
              <dd>{row.theirs ?? <span className="soft">{r.review.notFilled}</span>}</dd>
            </div>
          </dl>
        </div>
      ))}
      <p className="form-end">
        <button type="button" className="button primary" onClick={() => onChoose('mine')}>
          {r.useMine}
        </button>
        <button type="button" className="button" onClick={() => onChoose('theirs')}>
          {r.useTheirs}
        </button>
      </p>
    </section>
  )
}
