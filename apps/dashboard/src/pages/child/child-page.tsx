import { useEffect, useRef, type ReactNode } from 'react'
import { useChildLanguage } from './child-language.tsx'

interface ChildPageProps {
  title: string
  /** Where one is, in words: above the heading. */
  progress?: string
  lead?: ReactNode
  onBack?: (() => void) | undefined
  children?: ReactNode
}

/** One thing: where one is, what is asked, and nothing beside it. The keyboard and the screen reader begin at the heading. */
export function ChildPage({ title, progress, lead, onBack, children }: ChildPageProps) {
  const { t } = useChildLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const opened = useRef(false)
  useEffect(() => {
    document.title = `${title} – ${t.frame.name}`
    // The page as it opens is read from its beginning; only after that is it a heading that has changed.
    if (opened.current || hasBeenHere) {
      heading.current?.focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    opened.current = true
    hasBeenHere = true
  }, [title, t])
  return (
    <>
      {onBack && (
        <button type="button" className="child-back" onClick={onBack}>
          {t.frame.back}
        </button>
      )}
      {progress && <p className="child-progress">{progress}</p>}
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {lead && <p className="child-lead">{lead}</p>}
      {children}
    </>
  )
}

let hasBeenHere = false

interface ChildFormProps {
  submit: string
  /** A new list each time it is found wanting: then the first field that is wrong gets the focus. */
  problems: readonly unknown[]
  busy?: boolean
  /** Not what most would press: another button on the page comes first. */
  second?: boolean
  onSubmit: () => void
  /** What kept it from being sent. */
  trouble?: string | undefined
  children?: ReactNode
}

/** One question and one button. What is wrong stands where it is wrong, and that is where the focus goes. */
export function ChildForm({ submit, problems, busy = false, second = false, onSubmit, trouble, children }: ChildFormProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problems])
  return (
    <form
      className="child-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) onSubmit()
      }}
    >
      {children}
      <div role="alert">{trouble && <p className="child-trouble">{trouble}</p>}</div>
      <button type="submit" className={second ? 'child-button second' : 'child-button'} aria-disabled={busy}>
        {submit}
      </button>
    </form>
  )
}
